// @ts-check
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { schemaOf } from './schema-of.mjs';

/** The schemas that the package ships, and the types they are made of. `npm run docs:schema` renews them. */

/**
 * Of one that flows read (`isWhole`) every part stands in its place: Power Automate's designer offers what it finds there.
 * @type {readonly { readonly id: string, readonly file: string, readonly type: string, readonly isWhole?: boolean }[]}
 */
export const SHIPPED = [
  { id: 'soukatsu-report-1', file: 'src/engine/report/report.ts', type: 'Report' },
  {
    id: 'soukatsu-collection-1',
    file: 'src/engine/collection/reported-collection.ts',
    type: 'ReportedCollection',
  },
  { id: 'soukatsu-failure-1', file: 'src/cli/output/failure-format.ts', type: 'FailureObject' },
  { id: 'soukatsu-tidy-1', file: 'src/cli/output/tidy-format.ts', type: 'TidyObject' },
  { id: 'soukatsu-next-1', file: 'src/cli/output/next-format.ts', type: 'NextObject' },
  { id: 'soukatsu-config-1', file: 'src/cli/config/config-format.ts', type: 'ConfigObject' },
  {
    id: 'soukatsu-script-1',
    file: 'src/office-script/script-format.ts',
    type: 'ScriptObject',
    isWhole: true,
  },
];

/** @param {{ readonly [key: string]: unknown }} schema @returns {unknown} the schema with each part in the place of what refers to it */
function whole({ $defs, ...schema }) {
  const defs = /** @type {{ readonly [name: string]: unknown }} */ ($defs ?? {});
  /** @param {unknown} value @returns {unknown} */
  const within = (value) => {
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...others } = /** @type {{ readonly [key: string]: unknown }} */ (value);
    const own = Object.fromEntries(Object.entries(others).map(([key, part]) => [key, within(part)]));
    if ($ref === undefined) return own;
    return { .../** @type {object} */ (within(defs[String($ref).replace('#/$defs/', '')])), ...own };
  };
  return within(schema);
}

/** @param {string} file from the root @returns {string} */
const inRoot = (file) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

/** @param {string} id @returns {string} where a schema is kept */
export const placeOf = (id) => inRoot(`schema/${id}.schema.json`);

/** @returns {Map<string, string>} the text of each schema by its id, with a line break at its end */
export function madeSchemas() {
  const files = SHIPPED.map(({ file }) => inRoot(file));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    noEmit: true,
  });
  return new Map(
    SHIPPED.map(({ id, file, type, isWhole }) => {
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:soukatsu:schema:${id}`,
        ...schemaOf(program, inRoot(file), type),
      };
      return [id, `${JSON.stringify(isWhole ? whole(schema) : schema, null, 2)}\n`];
    }),
  );
}
