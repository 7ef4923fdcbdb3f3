import type { DortmundPartnersElement } from '../src/element.js';
import type { Language } from '../src/text/languages.js';

/** Pixels of the PNG for each of the drawing: sharp in print at 20 cm. */
const SCALE = 4;
/** A byte order mark: by it Excel knows that names in Cyrillic or Chinese are UTF-8. */
const MARK = '\uFEFF';

export const FORMATS = ['svg', 'png', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const MAKE: Readonly<Record<Format, (element: DortmundPartnersElement) => Blob | Promise<Blob>>> = {
  svg: (element) => new Blob([element.toSVG()], { type: 'image/svg+xml' }),
  png: (element) => element.toPNG({ scale: SCALE }),
  csv: (element) => new Blob([MARK, element.toCSV()], { type: 'text/csv' }),
};

/** What is downloaded: the map as it is shown, or the table of all cities, in the language of the widget. */
export async function makeFile(
  format: Format,
  element: DortmundPartnersElement,
  language: Language,
): Promise<File> {
  const blob = await MAKE[format](element);
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
