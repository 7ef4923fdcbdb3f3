import type { DortmundPartnersEventMap } from '../events.js';
import type { Options, Projection, Theme, View } from '../model/options.js';

type Level = Options['headingLevel'];

/** What templates may write on `<dortmund-partners>`, beside what every element has. */
export interface DortmundPartnersProps {
  view?: View | null | undefined;
  projection?: Projection | null | undefined;
  show?: string | null | undefined;
  theme?: Theme | null | undefined;
  accent?: string | null | undefined;
  year?: number | string | null | undefined;
  selected?: string | null | undefined;
  viewpoint?: string | null | undefined;
  heading?: string | null | undefined;
  /** As an attribute: the one that also works on a server and before the script has arrived. */
  'heading-level'?: Level | `${Level}` | null | undefined;
  headingLevel?: Level | `${Level}` | null | undefined;
}

/** `ondp-select` and so on: React 19 and Preact listen to what stands behind `on`. */
export type DortmundPartnersListeners = {
  [Type in keyof DortmundPartnersEventMap as `on${Type}`]?:
    ((event: DortmundPartnersEventMap[Type]) => void) | undefined;
};
