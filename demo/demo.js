import { ENGLISH, GERMAN } from './german.js';

/*
 * The configurator: controls in, attributes and code out. Nothing is stored; the language of the
 * page stands in its address (?lang=de).
 */

const find = (selector) => document.querySelector(selector);
const form = find('#controls');
const preview = find('#preview');
const page = find('#page');

/** Attributes as the controls say them: a text, or null where the element's default holds. */
function readAttributes() {
  const fields = new FormData(form);
  const chosen = (name) => fields.get(name) || null;
  const parts = fields.getAll('show');
  const heading = { language: null, own: fields.get('heading-text'), none: '' };
  return {
    lang: chosen('lang'),
    view: chosen('view'),
    projection: chosen('projection'),
    show: parts.length === 0 || parts.length === 4 ? null : parts.join(' '),
    theme: chosen('theme'),
    accent: fields.has('accent-on') ? fields.get('accent') : null,
    year: chosen('year'),
    selected: chosen('selected'),
    heading: heading[fields.get('heading')] ?? null,
    'heading-level': chosen('heading-level'),
  };
}

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The two lines to paste. The fallback is one line on purpose: content systems break longer ones. */
function makeSnippet(attributes) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const folder = escape(find('#address').value.trim().replace(/\/*$/, '/'));
  const kind = attributes.view === 'near-far' ? 'near-far' : 'map';
  const picture = `${folder}static/${kind}.${attributes.lang ?? document.documentElement.lang}.svg`;
  // The name that the drawn widget gives itself, in its own language, serves the picture as well.
  const name = escape(preview.shadowRoot?.querySelector('section')?.ariaLabel ?? '');
  const fallback = `<a href="${picture}"><img src="${picture}" alt="${name}" width="1200" height="675"></a>`;
  return `<dortmund-partners${written}>${fallback}</dortmund-partners>
<script async src="${folder}dortmund-partners.js"></script>`;
}

function setAttributes(attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    // Only what differs: a year that the reader has reached meanwhile stays.
    if (preview.getAttribute(name) === value) continue;
    if (value === null) preview.removeAttribute(name);
    else preview.setAttribute(name, value);
  }
}

async function update() {
  form.elements['accent'].disabled = !form.elements['accent-on'].checked;
  form.elements['heading-text'].disabled = form.elements['heading'].value !== 'own';
  const attributes = readAttributes();
  setAttributes(attributes);
  const { width, dir, scheme } = Object.fromEntries(new FormData(form));
  page.style.setProperty('--width', width ? `${width}px` : 'auto');
  page.toggleAttribute('data-sized', width !== '');
  page.dir = dir;
  page.dataset.scheme = scheme;
  // What surrounds the element may have changed, and nobody tells it.
  preview.requestUpdate?.();
  await preview.updateComplete;
  find('#snippet').textContent = makeSnippet(attributes);
}

/** English stands in the page; what German replaces is kept here. */
const english = { ...ENGLISH };
for (const element of document.querySelectorAll('[data-t]'))
  english[element.dataset.t] = [...element.childNodes].map((node) => node.cloneNode(true));
for (const element of document.querySelectorAll('[data-t-label]'))
  english[element.dataset.tLabel] = element.getAttribute('aria-label');

const words = () => (document.documentElement.lang === 'de' ? { ...english, ...GERMAN } : english);

/** Fills an element with words in which `<code>` may stand, and nothing else. */
function fill(element, content) {
  if (typeof content !== 'string') {
    element.replaceChildren(...content.map((node) => node.cloneNode(true)));
    return;
  }
  const pieces = content.split(/<\/?code>/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const code = document.createElement('code');
    code.textContent = piece;
    return code;
  });
  element.replaceChildren(...pieces);
}

function speak(language) {
  document.documentElement.lang = language;
  const text = words();
  for (const element of document.querySelectorAll('[data-t]'))
    fill(element, text[element.dataset.t]);
  for (const element of document.querySelectorAll('[data-t-label]'))
    element.setAttribute('aria-label', text[element.dataset.tLabel]);
  document.title = find('h1').textContent;
  for (const button of document.querySelectorAll('[data-page-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.pageLanguage === language));
  find('#copied').textContent = '';
  update();
}

async function copy() {
  const snippet = find('#snippet');
  const done = await navigator.clipboard?.writeText(snippet.textContent).then(
    () => true,
    () => false,
  );
  if (!done) getSelection()?.selectAllChildren(snippet);
  find('#copied').textContent = done ? words().copied : words().notCopied;
}

const KEPT = 50;

function logEvent({ type, detail }) {
  const entry = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString(document.documentElement.lang);
  const code = document.createElement('code');
  code.textContent = detail === null ? type : `${type} ${JSON.stringify(detail)}`;
  entry.append(time, code);
  const list = find('#events');
  list.prepend(entry);
  while (list.children.length > KEPT) list.lastElementChild.remove();
}

for (const type of ['dp-ready', 'dp-select', 'dp-year', 'dp-play', 'dp-pause'])
  preview.addEventListener(type, logEvent);

// The reader's switch writes the attribute: the control, and with it the code, goes along.
new MutationObserver(() => {
  const view = preview.getAttribute('view') ?? '';
  form.elements['view'].value = view === 'world' ? '' : view;
  update();
}).observe(preview, { attributeFilter: ['view'] });

form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => {
  // The element may have moved on from what its attributes say: all of them are told anew.
  setTimeout(() => {
    for (const name of Object.keys(readAttributes())) preview.removeAttribute(name);
    preview.year = null;
    preview.selected = null;
    update();
  });
});
find('#address').addEventListener('input', update);
find('#copy').addEventListener('click', copy);
find('#clear').addEventListener('click', () => find('#events').replaceChildren());
find('#play').addEventListener('click', () => preview.play());
find('#pause').addEventListener('click', () => preview.pause());
find('#take').addEventListener('click', () => {
  form.elements['year'].value = preview.year ?? '';
  form.elements['selected'].value = preview.selected ?? '';
  update();
});
for (const button of document.querySelectorAll('[data-page-language]'))
  button.addEventListener('click', () => {
    const language = button.dataset.pageLanguage;
    history.replaceState(null, '', `?lang=${language}`);
    speak(language);
  });

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
await customElements.whenDefined('dortmund-partners');
speak(asked.toLowerCase().startsWith('de') ? 'de' : 'en');
