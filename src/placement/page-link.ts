import { ADDRESS } from '../address.js';
import { matchLanguage } from '../model/language.js';

/** The end of an embed page's address: its language and, where it shows one part only, that part. */
const PAGE = /\/embed\/([\w-]+)(?:\/(map|timeline|list))?(?:\/(?:index\.html)?)?$/;
/** The folder that the recipes propose, wherever its pages lie. */
const USUAL = /\/dortmund-partners$/;
/** A block of its own in a menu, in a heading or in a table is no place for a map. */
export const MENUS =
  'nav,header,footer,li,dt,td,th,h1,h2,h3,h4,h5,h6,button,label,summary,figcaption,[role=navigation],[role=menu]';

/** What a link to an embed page says by its path. */
export interface PageLink {
  /** Address without the `/embed/…`. */
  readonly folder: string;
  readonly lang: string;
  readonly show: string | null;
}

/** Null where a link or address leads to something else, or to a language that there is not. */
export function pageLinkOf(link: Element | URL): PageLink | null {
  // An <a> of SVG has neither.
  const { origin, pathname } = link as HTMLAnchorElement;
  const found = typeof pathname === 'string' ? PAGE.exec(pathname) : null;
  const lang = found?.[1];
  if (!found || !lang || !matchLanguage(lang)) return null;
  return { folder: origin + pathname.slice(0, found.index), lang, show: found[2] ?? null };
}

/** Whether pages in a folder are ours: it is that of the build or of a script, or named as the recipes say. */
export const isOurs = (folder: string, scriptFolders: readonly string[]): boolean =>
  `${folder}/` === ADDRESS || USUAL.test(folder) || scriptFolders.includes(folder);

const displayOf = (node: Node): string =>
  node.nodeType === Node.ELEMENT_NODE ? getComputedStyle(node as Element).display : 'inline';

/** Not on the page: comments, blanks, scripts; and the end of a line. */
const isNothing = (node: Node): boolean =>
  node.nodeName === 'BR' ||
  node.nodeType === Node.COMMENT_NODE ||
  displayOf(node) === 'none' ||
  (node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim());

function neighbour(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[side];
  while (next && isNothing(next)) next = next[side];
  return next;
}

/** Whether a link has its block to itself, as when somebody pasted it on a line of its own. */
export function isAlone(link: Element): boolean {
  if (link.closest(MENUS)) return false;
  for (let node = link; ;) {
    const sides = [neighbour(node, 'previousSibling'), neighbour(node, 'nextSibling')];
    const block = node.parentElement;
    if (!block || sides.some((side) => side && /^inline|^contents/.test(displayOf(side))))
      return false;
    // Between blocks a line is one, too: a sanitizer took away what was around the link. But not
    // among cells, which need not be below each other.
    if (sides.some(Boolean)) return !/flex|grid/.test(displayOf(block));
    if (displayOf(block) !== 'inline') return true;
    node = block;
  }
}
