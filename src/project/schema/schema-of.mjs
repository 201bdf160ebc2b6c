// @ts-check
import ts from 'typescript';

/**
 * JSON Schemas (draft 2020-12) of TypeScript's types, so that a type and its schema are one thing. What JSON can hold is known: texts,
 * numbers, booleans, null, literals, lists, pairs, and objects, which are closed. A type that is none of these throws. The tags
 * `@asType integer`, `@minimum` and `@pattern` of a property go with its numbers or texts, as in ts-json-schema-generator (which
 * writes draft 07 and brings a compiler of its own).
 * @typedef {{ [key: string]: unknown }} Schema
 */

/** @type {Readonly<Record<string, (value: string) => unknown>>} */
const TAGS = { asType: String, minimum: Number, pattern: String };

/** Types that can stand in a list of types. */
const PLAIN = ['string', 'number', 'integer'];

/** @param {ts.Symbol} symbol @returns {Schema} the description and what the tags say */
function saidOf(symbol, /** @type {ts.TypeChecker} */ checker) {
  const words = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s*\n\s*/g, ' ');
  const tags = symbol.getJsDocTags(checker).flatMap(({ name, text }) => {
    const read = TAGS[name];
    return read ? [[name, read(ts.displayPartsToString(text))]] : [];
  });
  return { ...(words === '' ? {} : { description: words }), ...Object.fromEntries(tags) };
}

/** Schemas of one program's types; objects with a name of their own become `$defs`. */
class Schemas {
  /** @type {Map<string, Schema>} */
  defs = new Map();

  /** @param {ts.TypeChecker} checker */
  constructor(checker) {
    this.checker = checker;
  }

  /**
   * @param {ts.Type} type
   * @param {Schema} said tags that go with numbers and texts in it
   * @returns {Schema}
   */
  of(type, said) {
    const { asType, ...limits } = said;
    const { flags } = type;
    if (type.isUnion()) return this.union(type.types, said);
    if (type.isStringLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.String) return { type: 'string', ...limits };
    if (flags & ts.TypeFlags.Number) return { type: asType ?? 'number', ...limits };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (this.checker.isTupleType(type)) {
      const parts = this.parts(type).map((own) => this.of(own, said));
      return { type: 'array', prefixItems: parts, items: false, minItems: parts.length };
    }
    if (this.checker.isArrayType(type)) {
      const [item] = this.parts(type);
      return { type: 'array', items: item ? this.of(item, said) : false };
    }
    if (flags & ts.TypeFlags.Object) return this.object(type);
    throw new Error(`No JSON: ${this.checker.typeToString(type)}`);
  }

  /** @param {ts.Type} type @returns {readonly ts.Type[]} what a list or a pair is of */
  parts(type) {
    return this.checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
  }

  /** @param {readonly ts.Type[]} types @param {Schema} said @returns {Schema} */
  union(types, said) {
    const own = types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const all = own.map((type) => this.of(type, said));
    const words = all.flatMap((schema) => ('const' in schema ? [schema.const] : []));
    const isNullable = all.some(({ type }) => type === 'null');
    const others = all.filter((schema) => !('const' in schema) && schema.type !== 'null');
    if (words.includes(true) && words.includes(false)) return { type: 'boolean' };
    // In an order of their own: the compiler's depends on what else it has seen.
    const list = [...words.sort(), ...(isNullable && words.length > 0 ? [null] : [])];
    const parts = [
      ...others,
      ...(list.length > 0 ? [list.length === 1 ? { const: list[0] } : { enum: list }] : []),
    ];
    const [one, more] = parts;
    if (one && !more && !(isNullable && list.length === 0)) return one;
    // Short where it can be: what reads schemas in flows knows lists of types, and often no `anyOf`.
    if (one && !more && PLAIN.includes(String(one.type))) return { ...one, type: [one.type, 'null'] };
    return { anyOf: isNullable && list.length === 0 ? [...parts, { type: 'null' }] : parts };
  }

  /** @param {ts.Type} type @returns {Schema} */
  object(type) {
    const name = (type.aliasSymbol ?? type.getSymbol())?.getName() ?? '__type';
    // Partial and its kind are ways of writing, not names.
    if (name.startsWith('__') || type.aliasTypeArguments) return this.closed(type);
    if (!this.defs.has(name)) {
      this.defs.set(name, {});
      const symbol = type.aliasSymbol ?? type.getSymbol();
      this.defs.set(name, { ...(symbol ? saidOf(symbol, this.checker) : {}), ...this.closed(type) });
    }
    return { $ref: `#/$defs/${name}` };
  }

  /** @param {ts.Type} type @returns {Schema} an object with the properties of the type and no others */
  closed(type) {
    const properties = type.getProperties();
    if (properties.length === 0) throw new Error(`No JSON: ${this.checker.typeToString(type)}`);
    const all = properties.map((own) => {
      const { description, ...tags } = saidOf(own, this.checker);
      const schema = this.of(this.checker.getTypeOfSymbol(own), tags);
      return [own.getName(), description === undefined ? schema : { description, ...schema }];
    });
    const required = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional));
    return {
      type: 'object',
      properties: Object.fromEntries(all),
      required: required.map((own) => own.getName()),
      additionalProperties: false,
    };
  }
}

/**
 * The schema of an exported type.
 * @param {ts.Program} program
 * @param {string} file that exports it
 * @param {string} name of the type
 * @returns {Schema} with `$defs` for what has a name within it
 * @throws where there is no such type, or where it is no JSON
 */
export function schemaOf(program, file, name) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((own) => own.getName() === name);
  if (!symbol) throw new Error(`${file} exports no ${name}.`);
  const schemas = new Schemas(checker);
  const whole = schemas.closed(checker.getDeclaredTypeOfSymbol(symbol));
  const $defs = Object.fromEntries([...schemas.defs].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...saidOf(symbol, checker), ...whole, ...(schemas.defs.size > 0 ? { $defs } : {}) };
}
