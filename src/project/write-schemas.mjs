// @ts-check
import { writeFileSync } from 'node:fs';
import { madeSchemas, placeOf } from './schema/schemas.mjs';

/** Writes the JSON Schemas in schema/ from the types: `npm run docs:schema`. */
for (const [id, text] of madeSchemas()) {
  writeFileSync(placeOf(id), text);
  console.log(`schema/${id}.schema.json`);
}
