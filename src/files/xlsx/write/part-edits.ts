import { done, type FileResult } from '../../failure.js';
import type { OfficePackage } from '../package/open-package.js';
import { encodePart } from '../xml/part-text.js';
import { applySplices, type Splice } from '../xml/splice.js';
import { rewriteContainer } from '../zip/rewrite.js';

/** Collects the changes to the parts of a package; what is not named here is copied byte for byte. */
export class PartEdits {
  readonly #pack: OfficePackage;
  readonly #splices = new Map<string, Splice[]>();
  readonly #removed = new Set<string>();
  readonly #added = new Map<string, string>();

  constructor(pack: OfficePackage) {
    this.#pack = pack;
  }

  /** Changes a part; offsets are those of its text as read. */
  splice(part: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.#splices.set(part, [...(this.#splices.get(part) ?? []), ...splices]);
  }

  /** Takes a part away whole. */
  remove(part: string): void {
    this.#removed.add(part);
  }

  /** Adds a part, encoded as UTF-8. */
  add(part: string, text: string): void {
    this.#added.set(part, text);
  }

  /** The bytes of the package with all changes made; the very same bytes where there are none. */
  finish(): FileResult<Uint8Array> {
    if (this.#splices.size + this.#removed.size + this.#added.size === 0) {
      return done(this.#pack.container.bytes.slice());
    }
    const replaced = new Map<string, Uint8Array | null>();
    for (const [part, splices] of this.#splices) {
      const text = this.#pack.text(part);
      if (!text.ok) return text;
      const entry = this.#pack.entryOf(part);
      if (entry) replaced.set(entry.name, encodePart(applySplices(text.value.text, splices), text.value));
    }
    for (const part of this.#removed) {
      const entry = this.#pack.entryOf(part);
      if (entry) replaced.set(entry.name, null);
    }
    const added = new Map([...this.#added].map(([part, text]) => [part, new TextEncoder().encode(text)]));
    return done(rewriteContainer(this.#pack.container, { replaced, added }));
  }
}
