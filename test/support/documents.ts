import Ajv from 'ajv/dist/2020.js';
import schema from '../../src/data/partners.schema.json' with { type: 'json' };

/* Documents of authors, and the schema's opinion of them. */

/** What the schema says of a value. */
export const isBySchema: (raw: unknown) => boolean = new Ajv({
  strict: true,
  strictRequired: false,
}).compile(schema);

export const KUMASI = {
  id: 'kumasi',
  name: 'Kumasi',
  country: { en: 'Ghana', ru: 'Гана' },
  lonLat: [-1.6244, 6.6885],
  since: 2024,
} as const;
