import 'dortmund-partners/vue';
import type { GlobalComponents } from 'vue';

type Element = InstanceType<GlobalComponents['dortmund-partners']>;
type Props = Element['$props'];

export const valid: Props = {
  lang: 'de',
  class: ['wide'],
  view: 'near-far',
  year: 1978,
  'heading-level': '3',
};
export const invalid: Props[] = [
  // @ts-expect-error No such view.
  { view: 'nope' },
  // @ts-expect-error No such attribute.
  { zoom: 3 },
];

/** What a template does with `@dp-select`. */
export const listen = (emit: Element['$emit'], event: CustomEvent<{ id: string | null }>): void => {
  emit('dp-select', event);
  // @ts-expect-error No such event.
  emit('dp-zoom', event);
};
