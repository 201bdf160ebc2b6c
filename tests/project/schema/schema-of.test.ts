import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { schemaOf } from '../../../src/project/schema/schema-of.mjs';

/** Schemas of small types, each kind of what JSON can hold. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-schema-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
};

/** Reads the library's own types, which no test here changes, once for all programs. */
const host = ts.createCompilerHost(OPTIONS);
const { getSourceFile } = host;
const ofLibrary = new Map<string, ts.SourceFile | undefined>();
host.getSourceFile = (file, ...rest) => {
  if (!/\/lib\.[\w.]+\.d\.ts$/.test(file)) return getSourceFile(file, ...rest);
  if (!ofLibrary.has(file)) ofLibrary.set(file, getSourceFile(file, ...rest));
  return ofLibrary.get(file);
};

function schemaIn(source: string, name = 'Own') {
  const file = path.join(folder, 'own.ts');
  writeFileSync(file, source);
  return schemaOf(ts.createProgram([file], OPTIONS, host), file, name);
}
const propertyOf = (type: string, comment = '') => {
  const { properties } = schemaIn(`export interface Own {\n${comment}\nreadonly a: ${type} }`);
  return (properties as Record<string, unknown>).a;
};

test.each([
  ['string', { type: 'string' }],
  ['number', { type: 'number' }],
  ['boolean', { type: 'boolean' }],
  ['null', { type: 'null' }],
  ["'x'", { const: 'x' }],
  ["'x' | 'b'", { enum: ['b', 'x'] }],
  ["'x' | 'b' | null", { enum: ['b', 'x', null] }],
  ['string | null', { type: ['string', 'null'] }],
  ['readonly string[]', { type: 'array', items: { type: 'string' } }],
  [
    'readonly [number, string]',
    { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], items: false, minItems: 2 },
  ],
  [
    'number | readonly string[]',
    { anyOf: [{ type: 'number' }, { type: 'array', items: { type: 'string' } }] },
  ],
  ['readonly string[] | null', { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] }],
  [
    "Readonly<Partial<Record<'k', string>>>",
    { type: 'object', properties: { k: { type: 'string' } }, required: [], additionalProperties: false },
  ],
])('%s', (type, schema) => {
  expect(propertyOf(type)).toEqual(schema);
});

test('what a comment says is kept, and its tags go with texts and numbers, in lists too', () => {
  expect(propertyOf('number', '/** The row.\n * @asType integer\n * @minimum 1 */')).toEqual({
    description: 'The row.',
    type: 'integer',
    minimum: 1,
  });
  expect(propertyOf('readonly string[]', '/** @pattern ^[A-Z]+$ */')).toEqual({
    type: 'array',
    items: { type: 'string', pattern: '^[A-Z]+$' },
  });
});

test('what may be left out is not required, and an object with a name is said once', () => {
  const { required, properties, $defs } = schemaIn(
    'interface Cell { readonly at: string }\nexport interface Own { readonly a: Cell; readonly b?: Cell }',
  );
  expect(required).toEqual(['a']);
  expect(properties).toEqual({ a: { $ref: '#/$defs/Cell' }, b: { $ref: '#/$defs/Cell' } });
  expect(Object.keys($defs as object)).toEqual(['Cell']);
});

test.each(['() => void', 'undefined', 'Readonly<Record<string, string>>', 'unknown'])(
  '%s is no JSON',
  (type) => {
    expect(() => propertyOf(type)).toThrow('No JSON');
  },
);

test('a type that is not there is told', () => {
  expect(() => schemaIn('export interface Other { readonly a: string }')).toThrow('exports no Own');
});
