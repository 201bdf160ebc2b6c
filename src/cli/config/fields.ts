import type { Language } from '../../engine/index.js';

type Message = Readonly<Record<Language, string>>;

/** Takes a JSON value apart, and keeps the first thing that is wrong with it; what is wrong reads as something harmless. */
export class Fields {
  fault: Message | null = null;

  /** Says what is wrong, where nothing was before. */
  fail(ja: string, en: string): void {
    this.fault ??= { ja, en };
  }

  /** The fields of an object. */
  of(value: unknown, name: string, known: readonly string[]): ReadonlyMap<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail(`${name}は { } の形で書いてください。`, `${name} must be an object.`);
      return new Map();
    }
    const own = new Map<string, unknown>(Object.entries(value));
    const unknown = [...own.keys()].find((key) => !known.includes(key));
    if (unknown !== undefined)
      this.fail(
        `${name}に「${unknown}」という項目はありません。使えるのは ${known.join('、')} です。`,
        `${name} takes no ${unknown}; it takes ${known.join(', ')}.`,
      );
    return own;
  }

  /** A list; one that is left out is empty. */
  list(value: unknown, name: string): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.fail(`${name}は [ ] の形で書いてください。`, `${name} must be a list.`);
    return [];
  }

  text(value: unknown, name: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.fail(`${name}を文字で書いてください。`, `${name} must be a text.`);
    return '';
  }

  /** A number from 1; 1 where it is left out. */
  count(value: unknown, name: string): number {
    if (value === undefined) return 1;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
    this.fail(`${name}には1から始まる数を書いてください。`, `${name} must be a number from 1.`);
    return 1;
  }

  oneOf<T extends string>(value: unknown, [first, ...others]: readonly [T, ...T[]], name: string): T {
    const known = [first, ...others];
    const own = known.find((one) => one === value);
    if (own === undefined)
      this.fail(
        `${name}には ${known.join(' か ')} を書いてください。`,
        `${name} takes ${known.join(' or ')}.`,
      );
    return own ?? first;
  }
}
