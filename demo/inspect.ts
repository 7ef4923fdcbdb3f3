import { MENUS, pageLinkOf } from '../src/placement/page-link.js';
import { FILE } from '../src/placement/placement.js';
import { OPTIONS } from './settings.js';
import type { Words } from './words.js';

/*
 * Looks at the source of a page, as a content system put it out, for what became of the code that
 * was pasted. Pure but for the parser, in which nothing is loaded and no script runs.
 */

/** What is there of the widget. */
export type Arrived = 'placeholder' | 'element' | 'script' | 'iframe' | 'link' | null;

export type Fault =
  | 'nothing'
  | 'source-shown'
  | 'no-script'
  | 'no-link'
  | 'no-picture'
  | 'no-size'
  | 'no-options'
  | 'not-alone'
  | 'opted-out'
  | 'element-empty'
  | 'sandbox'
  | 'insecure';

export interface Report {
  readonly arrived: Arrived;
  readonly faults: readonly Fault[];
}

/** Whether an address is that of an embed page. */
const isPage = (address: string | null): boolean =>
  address !== null &&
  URL.canParse(address, 'https://page.example/') &&
  pageLinkOf(new URL(address, 'https://page.example/')) !== null;

/** Whether a script is ours, also where an optimiser keeps its address in another attribute. */
const isScript = (script: Element): boolean =>
  [...script.attributes].some(({ value }) => FILE.test(value));

const places = (script: Element): boolean =>
  !script.closest('head') && OPTIONS.some((name) => script.hasAttribute(`data-${name}`));

/** Code that somebody sees who only wanted to see a map. */
const SHOWN =
  /<(?:script[^>]*dortmund-partners|\/?dortmund-partners\b|div class="dortmund-partners|iframe[^>]*\/embed\/)/;

/** Whether a link is all that its block holds: then it becomes the map itself. */
function isAlone(link: Element): boolean {
  if (link.closest(MENUS)) return false;
  const block = link.closest('p,div,figure,section,article,td,body');
  return block !== null && block.textContent?.trim() === link.textContent?.trim();
}

function arrivedIn(page: Document): { arrived: Arrived; place: Element | null } {
  const first = (selector: string) => page.querySelector(selector);
  const element = first('dortmund-partners');
  if (element) return { arrived: 'element', place: element };
  const placeholder = first('.dortmund-partners');
  if (placeholder) return { arrived: 'placeholder', place: placeholder };
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const script = all('script').find((each) => isScript(each) && places(each));
  if (script) return { arrived: 'script', place: script };
  const iframe = all('iframe').find((each) => isPage(each.getAttribute('src')));
  if (iframe) return { arrived: 'iframe', place: iframe };
  const links = all('a').filter((each) => isPage(each.getAttribute('href')));
  const link = links.find(isAlone) ?? links[0] ?? null;
  return { arrived: link ? 'link' : null, place: link };
}

export function inspect(source: string): Report {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const { arrived, place } = arrivedIn(page);
  const script = [...page.querySelectorAll('script')].find(isScript) ?? null;
  const faults = new Set<Fault>();

  // Scripts and styles are texts of the page too, but nobody reads them.
  const readable = page.body.cloneNode(true) as Element;
  for (const hidden of readable.querySelectorAll('script,style,template')) hidden.remove();
  if (SHOWN.test(readable.textContent ?? '')) faults.add('source-shown');

  if (place === null) {
    faults.add('nothing');
    return { arrived, faults: [...faults] };
  }
  if (arrived !== 'iframe' && script === null) faults.add('no-script');
  if (place.closest('[data-dp-upgrade=off]')) faults.add('opted-out');
  for (const each of [place, script])
    if (each?.getAttribute('src')?.startsWith('http:')) faults.add('insecure');

  if (arrived === 'placeholder' || arrived === 'element') {
    const picture = place.querySelector('img');
    if (!place.querySelector('a')) faults.add(arrived === 'element' ? 'element-empty' : 'no-link');
    else if (picture === null) faults.add('no-picture');
    if (picture && !(picture.hasAttribute('width') && picture.hasAttribute('height')))
      faults.add('no-size');
  }
  if (
    arrived === 'placeholder' &&
    ![...place.attributes].some(({ name }) => name.startsWith('data-')) &&
    !/\bdp-/.test(place.className)
  )
    faults.add('no-options');
  if (arrived === 'link' && !isAlone(place)) faults.add('not-alone');
  if (arrived === 'iframe' && place.getAttribute('sandbox') === '') faults.add('sandbox');
  return { arrived, faults: [...faults] };
}

/** What arrived, as a sentence. */
export const ARRIVED: Readonly<Record<Exclude<Arrived, null>, Words>> = {
  placeholder: { en: 'The placeholder is there.', de: 'Der Platzhalter ist da.' },
  element: { en: 'The element is there.', de: 'Das Element ist da.' },
  script: {
    en: 'The script is there, and places the map after itself.',
    de: 'Das Skript ist da und setzt die Karte hinter sich.',
  },
  iframe: { en: 'The frame is there.', de: 'Der Rahmen ist da.' },
  link: { en: 'A link to the map is there.', de: 'Ein Link zur Karte ist da.' },
};

/** What is wrong, and what to do. */
export const FAULTS: Readonly<Record<Fault, Words>> = {
  nothing: {
    en: 'Nothing of the map is on this page. Is it the published page? Then your system has removed everything: choose your system in the configurator, and take the code advised there. A plain link stays everywhere.',
    de: 'Auf dieser Seite ist nichts von der Karte. Ist es die veröffentlichte Seite? Dann hat Ihr System alles entfernt: Wählen Sie auf der Seite „Ausprobieren“ Ihr System, und nehmen Sie den Code, der dort empfohlen wird. Ein einfacher Link bleibt überall.',
  },
  'source-shown': {
    en: 'Visitors read code on your page. It stands in the text editor, or in a field that shows scripts as text. Delete it, and paste into the field for HTML code; where there is none, take “Picture with a link”.',
    de: 'Auf Ihrer Seite ist Code zu lesen. Er steht im Texteditor oder in einem Feld, das Skripte als Text zeigt. Löschen Sie ihn, und fügen Sie ihn in das Feld für HTML-Code ein; wo es keines gibt, nehmen Sie „Bild mit Link“.',
  },
  'no-script': {
    en: 'The script is missing: visitors see the picture or the link only. Your system has removed it. Ask your technical staff to load it on every page; the line for that stands in the configurator.',
    de: 'Das Skript fehlt: Zu sehen ist nur das Bild oder der Link. Ihr System hat es entfernt. Bitten Sie Ihre Technik, es auf jeder Seite zu laden; die Zeile dafür steht auf der Seite „Ausprobieren“.',
  },
  'no-link': {
    en: 'The link is missing. Without the script visitors find no way to the map.',
    de: 'Der Link fehlt. Ohne das Skript führt kein Weg zur Karte.',
  },
  'no-picture': {
    en: 'The picture is missing. Without it the page jumps when the map arrives.',
    de: 'Das Bild fehlt. Ohne es springt die Seite, wenn die Karte erscheint.',
  },
  'no-size': {
    en: 'The picture has lost its width and height: the page jumps when it arrives. Set 1200 and 675 in the properties of the picture.',
    de: 'Das Bild hat Breite und Höhe verloren: Die Seite springt, wenn es erscheint. Tragen Sie in den Eigenschaften des Bildes 1200 und 675 ein.',
  },
  'no-options': {
    en: 'The settings (`data-…`) are not there. If you had chosen some, your system has removed them: take “settings as classes”. Language and part stand in the address of the link as well.',
    de: 'Die Einstellungen (`data-…`) sind nicht da. Wenn Sie welche gewählt hatten, hat Ihr System sie entfernt: Nehmen Sie „Einstellungen als Klassen“. Sprache und Teil stehen auch in der Adresse des Links.',
  },
  'not-alone': {
    en: 'The link stands within a text, so it stays a link. For a map put it into a paragraph of its own.',
    de: 'Der Link steht in einem Text und bleibt deshalb ein Link. Soll er eine Karte werden, setzen Sie ihn in einen eigenen Absatz.',
  },
  'opted-out': {
    en: 'Here `data-dp-upgrade="off"` says that there shall be no map.',
    de: 'Hier steht `data-dp-upgrade="off"`: Es soll keine Karte erscheinen.',
  },
  'element-empty': {
    en: 'Nothing stands in the element: without the script visitors see nothing. Paste the first line as one line.',
    de: 'Im Element steht nichts: Ohne das Skript ist nichts zu sehen. Fügen Sie die erste Zeile als eine Zeile ein.',
  },
  sandbox: {
    en: 'The editor has put `sandbox=""` on the frame, so no script runs in it: visitors see the map and the list, and can operate neither.',
    de: 'Der Editor hat den Rahmen mit `sandbox=""` versehen; darin läuft kein Skript: Karte und Liste sind zu sehen, aber nicht zu bedienen.',
  },
  insecure: {
    en: 'The address begins with http://. On a page with https:// browsers refuse it: paste anew, with https://.',
    de: 'Die Adresse beginnt mit http://. Auf einer Seite mit https:// weist der Browser sie ab: Fügen Sie den Code neu ein, mit https://.',
  },
};

export const ALL_WELL: Words = {
  en: 'Nothing is missing. If there still is no map, look whether the address of the script opens in the browser, and whether the security policy of your site (Content-Security-Policy) allows it.',
  de: 'Es fehlt nichts. Ist trotzdem keine Karte zu sehen, prüfen Sie, ob sich die Adresse des Skripts im Browser öffnen lässt und ob die Sicherheitsregeln Ihrer Website (Content-Security-Policy) es erlauben.',
};
