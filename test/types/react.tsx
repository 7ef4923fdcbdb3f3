import type { DortmundPartnersElement } from 'dortmund-partners';
import 'dortmund-partners/jsx';
import { createRef } from 'react';

const element = createRef<DortmundPartnersElement>();

export const valid = (
  <dortmund-partners
    ref={element}
    key="map"
    lang="de"
    className="wide"
    view="near-far"
    projection="natural-earth"
    show="map timeline"
    theme="dark"
    accent="#00594f"
    year={1978}
    selected="leeds"
    heading=""
    heading-level="3"
    headingLevel={3}
    data={{ change: { rostow: { status: 'dormant' } } }}
    ondp-select={({ detail }) => console.log(detail.id)}
    ondp-year={(event) => console.log(event.detail.year + 1)}
    ondp-error={({ detail }) => console.error(detail.path, detail.message)}
    ondp-ready={() => element.current?.play()}
  >
    <a href="/embed/de/">Dortmund</a>
  </dortmund-partners>
);

export const invalid = [
  // @ts-expect-error No such view.
  <dortmund-partners view="nope" />,
  // @ts-expect-error No such projection.
  <dortmund-partners projection="mercator" />,
  // @ts-expect-error No such theme.
  <dortmund-partners theme="pink" />,
  // @ts-expect-error No such level.
  <dortmund-partners heading-level="7" />,
  // @ts-expect-error No such attribute.
  <dortmund-partners zoom={3} />,
  // @ts-expect-error No such status.
  <dortmund-partners data={{ change: { rostow: { status: 'quiet' } } }} />,
  // @ts-expect-error No year.
  <dortmund-partners data={{ partners: [{ id: 'x', name: 'X', country: 'Y', lonLat: [0, 0] }] }} />,
  // @ts-expect-error The detail of another event.
  <dortmund-partners ondp-select={(event) => console.log(event.detail.year)} />,
];
