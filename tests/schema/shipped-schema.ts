import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The schemas the package ships, as files and as one tree. */

const textOf = (id: string) => readFileSync(`schema/${id}.schema.json`, 'utf8');

export function validatorOf(id: string): ValidateFunction {
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(textOf(id)));
}

/** A schema with what it refers to in the place of each reference. */
export interface Tree {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly anyOf?: readonly Tree[];
  readonly items?: Tree | false;
  readonly properties?: Readonly<Record<string, Tree>>;
  readonly required?: readonly string[];
}

export function treeOf(id: string): Tree {
  const root = JSON.parse(textOf(id));
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== 'object' || value === null) return value;
    if ('$ref' in value) return within(root.$defs[String(value.$ref).replace('#/$defs/', '')]);
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, within(own)]));
  };
  const { $defs: _parts, ...whole } = root;
  return within(whole) as Tree;
}

/** What a value may be by the schema: one schema, or those of an `anyOf`. */
export const choicesOf = (tree: Tree): readonly Tree[] => tree.anyOf?.flatMap(choicesOf) ?? [tree];

/** Every property, by its path: `findings[].fix.kind`. */
export function propertiesOf(tree: Tree, path = ''): string[] {
  return choicesOf(tree).flatMap(({ items, properties = {} }) => [
    ...(items ? propertiesOf(items, `${path}[]`) : []),
    ...Object.entries(properties).flatMap(([key, own]) => [
      `${path}.${key}`,
      ...propertiesOf(own, `${path}.${key}`),
    ]),
  ]);
}
