import { decodeXstring } from '../cells/xml-text.js';
import type { Answered, SettledSame, Subject, TableName } from '../engine/index.js';
import type { XmlElement } from './xml-elements.js';

/** Highest number a part holds: rows of a sheet, and what counts the same label. */
const MOST_DIGITS = /^[1-9]\d{0,6}$/;

/** Reads the attributes of one element; what is missing makes it fail. */
export class Attributes {
  private readonly left: Map<string, string>;
  /** Whether something was missing, or is no value it may have. */
  fails = false;

  constructor({ attributes }: XmlElement) {
    this.left = new Map(attributes);
  }

  /** Whether everything was there and nothing is left over. */
  get whole(): boolean {
    return !this.fails && this.left.size === 0;
  }

  private take(name: string): string | undefined {
    const value = this.left.get(name);
    this.left.delete(name);
    return value;
  }

  text(name: string): string {
    const value = this.take(name);
    if (value === undefined) this.fails = true;
    return value ?? '';
  }

  oneOf<T extends string>(name: string, [first, ...others]: readonly [T, ...T[]]): T {
    const value = this.text(name);
    const known = [first, ...others].find((own) => own === value);
    if (known === undefined) this.fails = true;
    return known ?? first;
  }

  /** Whether an attribute that may be left out has a value. */
  has(name: string, value: string): boolean {
    return this.take(name) === value;
  }

  private number(value: string): number {
    if (!MOST_DIGITS.test(value)) this.fails = true;
    return Number(value);
  }

  /** A number from 1; null where the attribute is not there. */
  count(name: string): number | null {
    const value = this.take(name);
    return value === undefined ? null : this.number(value);
  }

  /** The attributes whose names begin with some letters, by what follows these (`nameAfter`). */
  namedAfter(begin: string): Record<string, string> {
    const names = [...this.left.keys()].filter((name) => name.startsWith(begin));
    return Object.fromEntries(
      names.map((name) => [decodeXstring(name.slice(begin.length)), this.text(name)]),
    );
  }

  subject(): Subject {
    const [label, measure] = [this.text('label'), this.text('measure')];
    return { label, measure, occurrence: this.number(this.text('occurrence')) };
  }

  /** A label and its 施策, each under a name that begins alike. */
  named(begin: string): SettledSame['own'] {
    return { label: this.text(`${begin}Label`), measure: this.text(`${begin}Measure`) };
  }

  table(): TableName {
    const fiscalYear = this.count('year');
    return { title: this.text('title'), fiscalYear };
  }

  answered(): Answered {
    return { reason: this.text('reason'), date: this.text('date') };
  }

  /** Likewise in the part that may grow, where whoever answered may be named. */
  signed(): Answered {
    const [answered, by] = [this.answered(), this.take('by') ?? ''];
    return by === '' ? answered : { ...answered, by };
  }
}
