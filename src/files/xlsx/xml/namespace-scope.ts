import { canonicalNamespace, XML } from './namespaces.js';

/** A name with its namespace. */
export interface ResolvedName {
  readonly uri: string;
  readonly local: string;
}

/** The prefixes that hold inside an element; names are resolved once and remembered. */
export class NamespaceScope {
  static readonly outermost = new NamespaceScope(new Map([['xml', XML]]));

  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #resolved = new Map<string, ResolvedName | null>();

  private constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = prefixes;
  }

  /** The scope inside an element with these attributes: this very one unless they declare a prefix. */
  enter(attributes: Readonly<Record<string, string>>): NamespaceScope {
    let prefixes: Map<string, string> | undefined;
    for (const name in attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      prefixes ??= new Map(this.#prefixes);
      prefixes.set(name.slice('xmlns:'.length), canonicalNamespace(attributes[name] ?? ''));
    }
    return prefixes ? new NamespaceScope(prefixes) : this;
  }

  /** The name of an element (or of an attribute with a prefix); `null` where nobody declared its prefix. */
  resolve(name: string): ResolvedName | null {
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const uri = this.#prefixes.get(prefix) ?? (prefix === '' ? '' : null);
    const resolved = uri === null ? null : { uri, local: name.slice(colon + 1) };
    this.#resolved.set(name, resolved);
    return resolved;
  }
}
