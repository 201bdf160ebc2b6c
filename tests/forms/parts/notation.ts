/** How a figure is printed. */

export type Digits = 'half' | 'full' | 'spaced';
export interface Notation {
  readonly digits: Digits;
  readonly commas: boolean;
  readonly brackets: readonly [string, string];
  /** A dash that stands for "no target". */
  readonly dash: string;
  /** A word for the same. */
  readonly noTarget: string;
}

const FULL = /[0-9.,%]/g;
const widened = (text: string): string =>
  text.replace(FULL, (own) => String.fromCharCode(own.charCodeAt(0) + 0xfee0));

/** A count of `10 ** -decimals` steps as people write it, without a unit. */
export function numeral(steps: number, decimals: number, commas: boolean): string {
  const fixed = decimals === 0 ? String(steps) : String(steps / 10 ** decimals);
  if (!commas || steps < 1_000) return fixed;
  const [whole = '', part] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** Digits in the form's own dress: `１３３`, `1 3 3`. */
export function dressed(text: string, digits: Digits): string {
  if (digits === 'full') return widened(text);
  return digits === 'spaced' ? text.replace(/(\d)(?=[\d.])/g, '$1 ') : text;
}
