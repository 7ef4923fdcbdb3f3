/** @jsxImportSource preact */
import type { DortmundPartnersElement } from 'dortmund-partners';
import 'dortmund-partners/preact';
import { createRef } from 'preact';

const element = createRef<DortmundPartnersElement>();

export const valid = (
  <dortmund-partners
    ref={element}
    key="map"
    lang="de"
    class="wide"
    view="near-far"
    year={1978}
    heading-level={3}
    ondp-select={({ detail }) => console.log(detail.id)}
    ondp-ready={() => element.current?.play()}
  >
    <a href="/embed/de/">Dortmund</a>
  </dortmund-partners>
);

export const invalid = [
  // @ts-expect-error No such view.
  <dortmund-partners view="nope" />,
  // @ts-expect-error No such level.
  <dortmund-partners headingLevel={7} />,
  // @ts-expect-error The detail of another event.
  <dortmund-partners ondp-select={(event) => console.log(event.detail.year)} />,
];
