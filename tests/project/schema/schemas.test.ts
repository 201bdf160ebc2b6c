import { readdirSync, readFileSync } from 'node:fs';
import { madeSchemas, placeOf } from '../../../src/project/schema/schemas.mjs';

const made = madeSchemas();

test('schema/ holds what the types give; if not, run: npm run docs:schema', () => {
  for (const [id, text] of made) expect(readFileSync(placeOf(id), 'utf8')).toBe(text);
});

test('and nothing else', () => {
  expect(readdirSync('schema').sort()).toEqual([...made.keys()].map((id) => `${id}.schema.json`).sort());
});

test('every object of theirs is closed', () => {
  for (const text of made.values()) {
    const objects = text.match(/"type": "object"/g)?.length ?? 0;
    expect(objects).toBeGreaterThan(0);
    expect(text.match(/"additionalProperties": false/g)).toHaveLength(objects);
  }
});
