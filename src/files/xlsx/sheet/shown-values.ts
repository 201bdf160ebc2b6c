import {
  changesText,
  type KnownPattern,
  knownPattern,
  shownNumber,
  shownText,
} from '../number-format/shown-text.js';
import type { CellValue } from './cell-value.js';

/** Signs of a pattern that take as long as all that is done for any number. */
const ANY = 50;
/** How much longer it takes to take a pattern apart than to go through it. */
const TAKEN_APART = 20;
/** Patterns the library keeps; Excel takes some 200 of a workbook's own. */
const MOST_PATTERNS = 1000;
/** Numbers of a pattern that are kept as shown. */
const KEPT = 1000;

interface OwnPattern {
  readonly known: KnownPattern;
  readonly shown: Map<number, string>;
}

/**
 * Values of one sheet as a person sees them, their number formats applied. What a sheet repeats is worked out once, and what was worked out is
 * counted: a few bytes of a file may give a million cells a format of 255 signs.
 */
export class ShownValues {
  readonly #patterns = new Map<string, OwnPattern>();
  /** The signs gone through, of patterns and of what they showed. */
  work = 0;

  /** @param zeros false where a stored 0 shows nothing */
  constructor(
    private readonly date1904: boolean,
    private readonly zeros: boolean,
  ) {}

  /** A value as shown. */
  text(value: CellValue, pattern: string): string {
    switch (value.kind) {
      case 'blank':
        return '';
      case 'number':
        return value.number === 0 && !this.zeros ? '' : this.#number(value.number, pattern);
      case 'boolean':
        return value.value ? 'TRUE' : 'FALSE';
      case 'error':
        return value.text;
      case 'text':
        return this.#text(value.text, pattern);
    }
  }

  #number(number: number, pattern: string): string {
    const { known, shown } = this.#patterns.get(pattern) ?? this.#begin(pattern);
    const before = shown.get(number);
    if (before !== undefined) return before;
    const text = shownNumber(number, known, this.date1904);
    if (shown.size < KEPT) shown.set(number, text);
    // An era makes a pattern of its own for each year.
    if (!known.isPlain) this.work += ANY + text.length + pattern.length * (known.hasEra ? TAKEN_APART : 1);
    return text;
  }

  #begin(pattern: string): OwnPattern {
    const own = { known: knownPattern(pattern), shown: new Map<number, string>() };
    this.#patterns.set(pattern, own);
    this.work +=
      this.#patterns.size > MOST_PATTERNS ? Number.POSITIVE_INFINITY : pattern.length * TAKEN_APART;
    return own;
  }

  #text(text: string, pattern: string): string {
    if (!changesText(pattern)) return text;
    const shown = shownText(text, pattern);
    this.work += ANY + pattern.length;
    return shown;
  }
}
