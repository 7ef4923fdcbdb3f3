import { textOf, type Language } from '../text/languages.js';
import { frameSizeOf } from './frames.js';
import { textKit } from './kit.js';
import { folderOf, titleOf, type Page } from './pages.js';

const { html } = textKit;

/** The code that puts a page into another one, on one line: systems make paragraphs of lines. */
export function frameCode(language: Language, page: Page, address: string): string {
  const src = address + folderOf(language, page);
  const title = titleOf(language, page);
  const { height } = frameSizeOf(language, page);
  // prettier-ignore
  const frame = html`<iframe src=${src} title=${title} width="100%" height=${height} loading="lazy"></iframe>`;
  return frame.text;
}

/** The answer to a content system that was given a page's address (oembed.com, 1.0): one frame. */
export function oembedOf(language: Language, page: Page, address: string): string {
  const { width, height } = frameSizeOf(language, page);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: titleOf(language, page),
    provider_name: textOf(language).title,
    provider_url: `${address}embed/${language}/`,
    width,
    height,
    html: frameCode(language, page, address),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
