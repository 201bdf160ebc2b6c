import { canonicalNamespace, XML } from './namespaces.js';

/** A name with its namespace. */
export interface ResolvedName {
  readonly uri: string;
  readonly local: string;
}

/**
 * The prefixes that hold inside an element; names are resolved once and remembered. A scope keeps what its own element declares and asks the one
 * around it for the rest: copies would cost every element the prefixes of all around it.
 */
export class NamespaceScope {
  static readonly outermost = new NamespaceScope(null, new Map([['xml', XML]]));

  readonly #outer: NamespaceScope | null;
  readonly #declared: ReadonlyMap<string, string>;
  readonly #resolved = new Map<string, ResolvedName | null>();

  private constructor(outer: NamespaceScope | null, declared: ReadonlyMap<string, string>) {
    this.#outer = outer;
    this.#declared = declared;
  }

  /** The scope inside an element with these attributes: this very one unless they declare a prefix. */
  enter(attributes: Readonly<Record<string, string>>): NamespaceScope {
    let declared: Map<string, string> | undefined;
    for (const name in attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      declared ??= new Map();
      declared.set(name.slice('xmlns:'.length), canonicalNamespace(attributes[name] ?? ''));
    }
    return declared ? new NamespaceScope(this, declared) : this;
  }

  /** The name of an element (or of an attribute with a prefix); `null` where nobody declared its prefix. */
  resolve(name: string): ResolvedName | null {
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const uri = this.#uriOf(prefix) ?? (prefix === '' ? '' : null);
    const resolved = uri === null ? null : { uri, local: name.slice(colon + 1) };
    this.#resolved.set(name, resolved);
    return resolved;
  }

  #uriOf(prefix: string): string | undefined {
    let scope: NamespaceScope | null = this;
    while (scope) {
      const uri = scope.#declared.get(prefix);
      if (uri !== undefined) return uri;
      scope = scope.#outer;
    }
    return undefined;
  }
}
