import type { PartnersDocument } from '../src/data/partner.js';
import type { DortmundPartnersElement } from '../src/element.js';
import { matchLanguage } from '../src/model/language.js';
import { textOf, type Language } from '../src/text/languages.js';
import { copyRich, copyText } from './clipboard.js';
import { FORMATS, makeFile, save } from './downloads.js';
import { GERMAN } from './german.js';
import partners2025 from './partners-2025.json' with { type: 'json' };
import { readHash, readSettings, toHash, wantsData } from './settings.js';
import {
  FORMS,
  formOf,
  isWhole,
  lostBy,
  makeSnippet,
  richCopy,
  siteScript,
  type Attributes,
  type Carrier,
  type Choice,
  type Kind,
} from './snippets.js';
import { KIND_NAMES, SYSTEMS, type Situation, type System } from './systems.js';
import { makeBilingual, pageLanguage, put, say, type Words } from './words.js';

/* The configurator: controls in, a preview and the code for a content system out. */

function find<E extends Element = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

const form = find<HTMLFormElement>('#controls');
const preview = find<DortmundPartnersElement>('#preview');
const page = find('#page');
const systemField = find<HTMLSelectElement>('#system');
const kindField = find<HTMLSelectElement>('#kind');
const address = find<HTMLInputElement>('#address');
const EXAMPLE = address.value;

/** The hash of exactly this version; null until it is known that the build has written one. */
let integrity: string | null = null;

/** The address of its schema is no part of what is pasted. */
const { $schema: _, ...DATA } = partners2025;
const ownData = (): PartnersDocument | null =>
  wantsData(form) ? (DATA as unknown as PartnersDocument) : null;

const KINDS = Object.keys(FORMS) as Kind[];

const ADVISED: Words = { en: 'as advised for your system', de: 'wie für Ihr System empfohlen' };
const COPIED: Words = { en: 'Copied.', de: 'Kopiert.' };
const NOT_COPIED: Words = {
  en: 'The browser does not allow copying. It is selected now: please copy by keyboard.',
  de: 'Der Browser erlaubt das Kopieren nicht. Es ist jetzt markiert: Bitte kopieren Sie mit der Tastatur.',
};
const NOT_RICH: Words = {
  en: 'The browser does not allow this. Please copy the code instead.',
  de: 'Der Browser erlaubt das nicht. Bitte kopieren Sie stattdessen den Code.',
};
const AS_PICTURE: Words = { en: 'Copy as picture with link', de: 'Als Bild mit Link kopieren' };
const AS_LINK: Words = { en: 'Copy as link', de: 'Als Link kopieren' };
const SAVED: Words = { en: 'Downloaded:', de: 'Heruntergeladen:' };
const NOT_SAVED: Words = {
  en: 'The browser could not draw this.',
  de: 'Der Browser konnte das nicht zeichnen.',
};
const FILL_IN: Words = {
  en: 'This is an example. Please fill in the address of your own copy, or the one you were given.',
  de: 'Das ist ein Beispiel. Bitte tragen Sie die Adresse Ihrer eigenen Kopie ein oder die, die man Ihnen genannt hat.',
};
const NEEDS_WHOLE: Words = {
  en: 'This kind of code needs the whole address, with https:// at the beginning.',
  de: 'Diese Art von Code braucht die ganze Adresse, mit https:// am Anfang.',
};
const IN_LANGUAGE: Words = {
  en: 'Its address says the language: if you choose none, it is that of this page, ',
  de: 'In seiner Adresse steht die Sprache: Wählen Sie keine, ist es die dieser Seite, ',
};
const LANGUAGE_NAMES = {
  en: { en: 'English', de: 'Englisch' },
  de: { en: 'German', de: 'Deutsch' },
};
const LEFT_OUT: Words = {
  en: 'This kind of code has no room for: ',
  de: 'In diese Art von Code passt nicht: ',
};
const INSTEAD: Readonly<Record<Carrier, Words>> = {
  all: {
    en: ' It takes a script tag inside of an element: use “Picture and script”.',
    de: ' Dafür braucht es ein Script-Tag in einem Element: Nehmen Sie „Bild und Skript“.',
  },
  path: {
    en: ' It carries only the language and one part. For the rest use “Picture and script”.',
    de: ' Sie trägt nur die Sprache und einen Teil. Für den Rest nehmen Sie „Bild und Skript“.',
  },
  classes: {
    en: ' A class is one word without signs. For the rest use “Picture and script”.',
    de: ' Eine Klasse ist ein Wort ohne Sonderzeichen. Für den Rest nehmen Sie „Bild und Skript“.',
  },
};

const system = (): System =>
  SYSTEMS.find(({ id }) => id === systemField.value) ?? (SYSTEMS.at(-1) as System);

function situation(): Situation {
  const { situations } = system();
  const answer = document.querySelector<HTMLInputElement>('[name=answer]:checked');
  return situations[Number(answer?.value ?? 0)] ?? situations[0];
}

const kind = (): Kind => (kindField.value === '' ? situation().kind : (kindField.value as Kind));

function choice(attributes: Attributes): Choice {
  const language: Language = matchLanguage(attributes.lang) ?? pageLanguage();
  const exact = document.querySelector<HTMLInputElement>('[name=version]:checked');
  return {
    attributes:
      attributes.lang === null && situation().needsLanguage
        ? { ...attributes, lang: language }
        : attributes,
    address: address.value.trim() || EXAMPLE,
    language,
    title: textOf(language).title,
    integrity: exact?.value === 'exact' ? integrity : null,
    data: ownData(),
  };
}

const now = (): Choice => choice(readSettings(form));

/** The preview */

function setAttributes(attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    // Only what differs: a year that the reader has reached meanwhile stays.
    if (preview.getAttribute(name) === value) continue;
    if (value === null) preview.removeAttribute(name);
    else preview.setAttribute(name, value);
  }
}

function showPreview(attributes: Attributes): void {
  const fields = new FormData(form);
  setAttributes(attributes);
  preview.data = ownData();
  const width = fields.get('width');
  page.style.setProperty('--width', width ? `${width}px` : 'auto');
  page.toggleAttribute('data-sized', width !== '');
  page.dir = `${fields.get('dir')}`;
  page.dataset.scheme = `${fields.get('scheme')}`;
  // What surrounds the element may have changed, and nobody tells it.
  preview.requestUpdate();
}

/** The code */

const option = (value: string, text: string) => new Option(text, value);

/** Lists in the language of the page; what was chosen stays chosen. */
function fillLists(): void {
  const [chosenSystem, chosenKind] = [systemField.value || 'other', kindField.value];
  systemField.replaceChildren(
    ...SYSTEMS.map(({ id, name }) => option(id, typeof name === 'string' ? name : say(name))),
  );
  systemField.value = chosenSystem;
  kindField.replaceChildren(
    option('', say(ADVISED)),
    ...KINDS.map((each) => option(each, say(KIND_NAMES[each]))),
  );
  kindField.value = chosenKind;
}

/** The question of the chosen system; none where there is but one answer. */
function ask(answered = 0): void {
  const { question, situations } = system();
  find('#situation').hidden = situations.length === 1;
  find('#question').textContent = say(question);
  find('#answers').replaceChildren(
    ...situations.map(({ answer }, i) => {
      const label = document.createElement('label');
      label.className = 'tick';
      const radio = document.createElement('input');
      Object.assign(radio, {
        type: 'radio',
        name: 'answer',
        value: `${i}`,
        checked: i === answered,
      });
      const text = document.createElement('span');
      text.textContent = say(answer);
      label.append(radio, text);
      return label;
    }),
  );
}

/** What an editor must know about the code, as sentences. */
function notes(current: Choice): string[] {
  const { carries, whole } = formOf(kind());
  const isVisual = situation().isVisual === true;
  const lost = lostBy(kind(), current);
  const names = lost.map((name) => `\`${name}\``).join(', ');
  return [
    ...((whole || isVisual) && !isWhole(current.address) ? [say(NEEDS_WHOLE)] : []),
    ...(carries === 'path' && current.attributes.lang === null
      ? [`${say(IN_LANGUAGE)}${say(LANGUAGE_NAMES[pageLanguage()])}.`]
      : []),
    ...(lost.length > 0 ? [`${say(LEFT_OUT)}${names}.${say(INSTEAD[carries])}`] : []),
  ];
}

function showCode(current: Choice): void {
  const { script } = formOf(kind());
  const advised = kindField.value === '' || kindField.value === situation().kind;
  find('#where').hidden = !advised;
  put(find('#where'), say(situation().where));
  find('#snippet').textContent = makeSnippet(kind(), current);
  find('#notes').replaceChildren(
    ...notes(current).map((note) => {
      const item = document.createElement('li');
      put(item, note);
      return item;
    }),
  );
  find('#site').hidden = script !== 'site';
  find('#site-script').textContent = siteScript(current);
  find('#version').hidden = integrity === null || script === 'none';
  find('#address-hint').textContent = current.address === EXAMPLE ? say(FILL_IN) : '';
  const isVisual = advised && situation().isVisual === true;
  find('#copy-rich').textContent = say(kind() === 'link' ? AS_LINK : AS_PICTURE);
  // Pasted, an address without its server would be that of this page.
  find<HTMLButtonElement>('#copy-rich').disabled = !isWhole(current.address);
  find('#copy-rich').classList.toggle('main', isVisual);
  find('#copy').classList.toggle('main', !isVisual);
}

/** Text and colour can be chosen only where they count. */
function enable(): void {
  const ownHeading = find<HTMLInputElement>('[name=heading][value=own]').checked;
  find<HTMLInputElement>('[name=heading-text]').disabled = !ownHeading;
  const ownAccent = find<HTMLInputElement>('[name=accent-on]').checked;
  find<HTMLInputElement>('[name=accent]').disabled = !ownAccent;
}

function update(): void {
  // First, for what is disabled is not read.
  enable();
  const attributes = readSettings(form);
  showPreview(attributes);
  showCode(choice(attributes));
  for (const status of document.querySelectorAll('[role=status]')) status.textContent = '';
}

/** Not at every input: browsers refuse an address that changes hundreds of times. */
function writeHash(): void {
  history.replaceState(
    null,
    '',
    `${location.search}#${toHash(readSettings(form), wantsData(form))}`,
  );
}

async function copy(code: HTMLElement, status: HTMLElement): Promise<void> {
  const done = await copyText(code.textContent ?? '');
  if (!done) getSelection()?.selectAllChildren(code);
  status.textContent = say(done ? COPIED : NOT_COPIED);
}

async function copyForEditor(): Promise<void> {
  const done = await copyRich(richCopy(kind(), now()), makeSnippet('address', now()));
  find('#copied').textContent = say(done ? COPIED : NOT_RICH);
}

/** The hash of this version, where the build has written it. */
async function readIntegrity(): Promise<void> {
  try {
    const { files } = await (await fetch('../dist/sri.json')).json();
    const hash: unknown = files['dortmund-partners.js'];
    if (typeof hash === 'string' && hash.startsWith('sha384-')) integrity = hash;
  } catch {
    // Then there is no choice to offer.
  }
}

/** Events */

const KEPT = 50;

function logEvent({ type, detail }: CustomEvent): void {
  const entry = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString(document.documentElement.lang);
  const code = document.createElement('code');
  code.textContent = detail === null ? type : `${type} ${JSON.stringify(detail)}`;
  entry.append(time, code);
  const list = find('#events');
  list.prepend(entry);
  while (list.children.length > KEPT) list.lastElementChild?.remove();
}

function listen(): void {
  form.addEventListener('input', update);
  form.addEventListener('change', writeHash);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The element may have moved on from what its attributes say: all of them are told anew.
    setTimeout(() => {
      for (const name of Object.keys(readSettings(form))) preview.removeAttribute(name);
      preview.year = null;
      preview.selected = null;
      update();
      writeHash();
    });
  });
  // The reader's switch writes the attribute: the control, and with it the code, goes along.
  new MutationObserver(() => {
    const view = preview.getAttribute('view') ?? '';
    find<HTMLSelectElement>('#view').value = view === 'world' ? '' : view;
    update();
    writeHash();
  }).observe(preview, { attributeFilter: ['view'] });

  systemField.addEventListener('change', () => {
    kindField.value = '';
    ask();
    update();
  });
  find('#answers').addEventListener('change', () => {
    kindField.value = '';
    update();
  });
  kindField.addEventListener('change', update);
  address.addEventListener('input', update);
  find('#version').addEventListener('change', update);

  find('#copy').addEventListener('click', () => copy(find('#snippet'), find('#copied')));
  find('#copy-site').addEventListener('click', () =>
    copy(find('#site-script'), find('#copied-site')),
  );
  find('#copy-rich').addEventListener('click', copyForEditor);
  for (const format of FORMATS)
    find(`[data-download=${format}]`).addEventListener('click', async () => {
      const file = await makeFile(format, preview, now().language).catch(() => null);
      if (file) save(file);
      find('#downloaded').textContent = file ? `${say(SAVED)} ${file.name}` : say(NOT_SAVED);
    });

  find('#clear').addEventListener('click', () => find('#events').replaceChildren());
  find('#play').addEventListener('click', () => preview.play());
  find('#pause').addEventListener('click', () => preview.pause());
  find('#take').addEventListener('click', () => {
    find<HTMLInputElement>('#year').value = `${preview.year ?? ''}`;
    find<HTMLSelectElement>('#selected').value = preview.selected ?? '';
    update();
    writeHash();
  });
}

async function start(): Promise<void> {
  await Promise.all([customElements.whenDefined('dortmund-partners'), readIntegrity()]);
  readHash(form, location.hash);
  listen();
  makeBilingual(GERMAN, () => {
    const answer = document.querySelector<HTMLInputElement>('[name=answer]:checked');
    fillLists();
    ask(Number(answer?.value ?? 0));
    update();
  });
}

for (const type of ['dp-ready', 'dp-select', 'dp-year', 'dp-play', 'dp-pause', 'dp-error'])
  preview.addEventListener(type, (event) => logEvent(event as CustomEvent));
void start();
