/*
 * Programs that use the package as it is built: `tsc -p test/types` accepts them, and demands an
 * error wherever one is expected.
 */
import type { DortmundPartnersElement, DortmundPartnersEventMap } from 'dortmund-partners';
import type { DortmundPartnersElement as ClassAlone } from 'dortmund-partners/element';
import { staticSvg } from 'dortmund-partners/static';

export const created: DortmundPartnersElement = document.createElement('dortmund-partners');
export const found: ClassAlone | null = document.querySelector('dortmund-partners');
created.year = 1978;
created.headingLevel = 3;
created.play();
// @ts-expect-error There is no such property.
created.zoom = 3;
// @ts-expect-error What it is made of is not for others.
created.render();

created.addEventListener('dp-select', (event) => {
  const id: string | null = event.detail.id;
  console.log(id);
  // @ts-expect-error The detail of another event.
  console.log(event.detail.year);
});
document.addEventListener('dp-year', ({ detail }) => console.log(detail.year + 1));

export type Year = DortmundPartnersEventMap['dp-year'];
export const picture: string = staticSvg({ lang: 'fr', view: 'globe' });
// @ts-expect-error There is no such option.
staticSvg({ zoom: 3 });
