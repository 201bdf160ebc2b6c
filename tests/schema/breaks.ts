import { choicesOf, type Tree } from './shipped-schema.js';

/** Every way to break a JSON value at one place. */

/** A copy of a value with one thing wrong, and what that is. */
interface Break {
  readonly what: string;
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const OF_EACH_TYPE: readonly unknown[] = ['no such word', 0.5, true, null, [{}], { none: 1 }];

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Types of which a schema takes any value. Of a list of words none but those is taken. */
const freeTypes = (tree: Tree): readonly string[] =>
  choicesOf(tree).flatMap(({ type = [], pattern, enum: words }) => {
    if (words) return words.includes(null) ? ['null'] : [];
    const all = [type].flat();
    return pattern === undefined
      ? all.filter((own) => own !== 'object' && own !== 'array')
      : all.filter((own) => own === 'null');
  });

/**
 * The value with one thing wrong, over and over: a property left out that must be there, one that nobody knows, one of another type.
 * @param met told the path of each property the value has
 */
export function* breaksOf(
  value: unknown,
  tree: Tree,
  met: (path: string) => void,
  path = '',
): Generator<Break> {
  const own = choicesOf(tree).find(({ type }) => type === (Array.isArray(value) ? 'array' : 'object'));
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    if (!own?.items || first === undefined) return;
    for (const { what, value: broken } of breaksOf(first, own.items, met, `${path}[]`))
      yield { what, value: [broken, ...rest] };
  } else if (isFields(value)) {
    yield { what: `${path}.unknown`, value: { ...value, unknown: 1 } };
    for (const [key, part] of Object.entries(value)) {
      const [name, its] = [`${path}.${key}`, own?.properties?.[key] ?? {}];
      met(name);
      const { [key]: _left, ...others } = value;
      if (own?.required?.includes(key)) yield { what: `${name} left out`, value: others };
      const free = freeTypes(its);
      for (const other of OF_EACH_TYPE)
        if (!free.includes(typeOf(other)))
          yield { what: `${name}: ${JSON.stringify(other)}`, value: { ...value, [key]: other } };
      for (const { what, value: broken } of breaksOf(part, its, met, name))
        yield { what, value: { ...value, [key]: broken } };
    }
  }
}
