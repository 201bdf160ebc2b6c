import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions.js';

/** The metadata the build makes, against the functions it describes. */

interface Described {
  readonly description?: string;
}

interface Metadata {
  readonly functions: readonly (Described & {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly (Described & {
      readonly name: string;
      readonly type: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    })[];
    readonly result: { readonly type?: string };
  })[];
}

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;

async function generate() {
  const source = path.join(__dirname, '../../src/functions/functions.ts');
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([source]);
  const metadata: Metadata = JSON.parse(metadataJson);
  return { described: metadata.functions, associate, errors };
}

test('every exported function is described and associated, and nothing else', async () => {
  const { described, associate, errors } = await generate();
  expect(errors).toEqual([]);
  expect(associate.map(({ functionName }) => functionName).sort()).toEqual(Object.keys(functions).sort());
  expect(described.map(({ id }) => id)).toEqual(associate.map(({ id }) => id));
  expect(described.map(({ name }) => name)).toEqual(['指標判定', '施策判定', '達成数計', '達成率']);
});

test('ids and names are what Excel takes: at least three characters, no cell reference', async () => {
  const { described } = await generate();
  for (const { id, name } of described) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).toMatch(/^\p{L}[\p{L}0-9._]{2,127}$/u);
  }
});

test('parameters are the function’s own, in its order, optional ones last', async () => {
  const { described, associate } = await generate();
  for (const [index, { parameters }] of described.entries()) {
    const own = Object.entries(functions).find(([name]) => name === associate[index]?.functionName)?.[1];
    expect(own).toHaveLength(parameters.length);
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
    expect(optional[0]).toBe(false);
  }
});

test('what a clerk reads is Japanese, and nothing is left undescribed', async () => {
  const { described } = await generate();
  for (const { description, parameters } of described) {
    for (const text of [description, ...parameters.flatMap((own) => [own.name, own.description])]) {
      expect(text).toMatch(JAPANESE);
    }
  }
});

test('single cells arrive as text, which tells a blank from 0; ranges as they are', async () => {
  const { described } = await generate();
  const types = described.flatMap(({ parameters }) =>
    parameters.map(({ type, dimensionality }) => `${dimensionality ?? 'scalar'} ${type}`),
  );
  expect([...new Set(types)].sort()).toEqual(['matrix any', 'scalar string']);
  expect(described.map(({ result }) => result.type)).toEqual(['string', 'string', 'string', 'number']);
});
