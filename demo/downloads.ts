import { bundled } from '../src/data/partners.js';
import { yearOf } from '../src/model/time.js';
import { staticSvg } from '../src/static/static.js';
import type { Language } from '../src/text/languages.js';
import { csv } from './csv.js';
import type { Attributes } from './snippets.js';

/** Pixels of the PNG for each of the drawing: sharp in print at 20 cm. */
const SCALE = 2;

const svgOf = (attributes: Attributes, lang: Language): Blob =>
  new Blob([staticSvg({ ...attributes, lang })], { type: 'image/svg+xml' });

/** Drawn by the browser, from the same drawing. */
async function pngOf(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * SCALE;
    canvas.height = picture.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

export const FORMATS = ['svg', 'png', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What is downloaded: the map as it was set up, or the table of all cities in that language. */
export async function makeFile(
  format: Format,
  attributes: Attributes,
  language: Language,
): Promise<File> {
  const blob =
    format === 'csv'
      ? new Blob([csv(bundled, language, yearOf(Date.now()))], { type: 'text/csv' })
      : format === 'svg'
        ? svgOf(attributes, language)
        : await pngOf(svgOf(attributes, language));
  return new File([blob], `dortmund-partners.${language}.${format}`, { type: blob.type });
}

/** Hands a file to the reader, as a browser does with a link to one. */
export function save(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Not at once: some browsers begin to read after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
