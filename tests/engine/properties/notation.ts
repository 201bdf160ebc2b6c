import fc from 'fast-check';
import { type Amount, digitsOf, plain } from './amount.js';
import { plainFigure } from './lay-out.js';
import type { Figure, Line } from './written-table.js';

/** The same figure in the other ways clerks write it: none of them may change a verdict. */

export interface Notation {
  readonly wide: 'none' | 'digits' | 'all';
  readonly separators: 'none' | 'half' | 'full' | 'after-space';
  readonly brackets: string;
  readonly letterSpaced: boolean;
  readonly unit: 'none' | 'actual' | 'target' | 'both' | 'behind';
  readonly between: string;
  readonly minus: string;
  readonly before: string;
  readonly note: string;
  readonly multiplier: boolean;
}

export const notations: fc.Arbitrary<Notation> = fc.record({
  wide: fc.constantFrom('none', 'none', 'digits', 'all'),
  separators: fc.constantFrom('none', 'none', 'half', 'full', 'after-space'),
  brackets: fc.constantFrom('()', '()', '（）', '(）', '（)', '[]', '【】', '〔〕', '(', '（', '［］'),
  letterSpaced: fc.boolean(),
  unit: fc.constantFrom('none', 'none', 'actual', 'target', 'both', 'behind'),
  between: fc.constantFrom('', '', ' ', '　', '\n', '\r\n', ' \n '),
  minus: fc.constantFrom('-', '−', '△', '▲', '－', '–'),
  before: fc.constantFrom('', '', '', '約', '延べ', '約 ', '実績'),
  note: fc.constantFrom('', '', '', '※うち2件は新規', ' ※前年は(98)'),
  multiplier: fc.boolean(),
});

/** `3300` → `3,300`. */
const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, ',');

const widen = (text: string, all: boolean) =>
  text.replace(all ? /[!-~]/g : /\d/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));

/** 12,000 in 万円 as `1億2,000万円`: only where the label counts 万円 and the amount is whole. */
function multiplied(amount: Amount): string | null {
  const whole = Math.abs(amount.hundredths) / 100;
  if (!Number.isInteger(whole) || amount.hundredths < 0) return null;
  const oku = Math.floor(whole / 10_000);
  const rest = whole % 10_000;
  if (oku === 0) return `${grouped(String(rest))}万`;
  return rest === 0 ? `${oku}億` : `${oku}億${grouped(String(rest))}万`;
}

function number(amount: Amount, own: Notation): string {
  const sign = amount.hundredths < 0 ? own.minus : '';
  const [whole = '', decimals] = digitsOf(amount).split('.');
  let text = own.separators === 'none' ? whole : grouped(whole);
  if (decimals !== undefined) text += `.${decimals}`;
  if (own.separators === 'after-space') text = text.replaceAll(',', ', ');
  if (own.separators === 'full') text = text.replaceAll(',', '，').replaceAll('.', '．');
  // `1 2` with gaps between all digits is one number; `12 3` would be two.
  if (own.letterSpaced) text = [...text.replaceAll(' ', '')].join(' ');
  if (own.wide !== 'none') text = widen(text, own.wide === 'all');
  return `${sign}${text}`;
}

function quantity(amount: Amount, own: Notation, unit: string): string {
  const big = unit === '万円' && own.multiplier ? multiplied(amount) : null;
  if (big !== null) return `${own.wide === 'none' ? big : widen(big, false)}円`;
  return `${number(amount, own)}${unit}`;
}

/** Writes a figure in a notation. Marks and words that stand for a value are kept. */
export function rewrite(figure: Figure, { unit }: Pick<Line, 'unit'>, own: Notation): string {
  const [open = '(', close = ''] = own.brackets;
  const named = (...places: readonly Notation['unit'][]) => (places.includes(own.unit) ? unit : '');
  const inBrackets = (outside: string, inside: string) => {
    const behind = own.unit === 'behind' && figure.kind !== 'no-target' && close !== '' ? unit : '';
    return `${outside}${own.between}${open}${inside}${close}${behind}${close === '' ? '' : own.note}`;
  };
  switch (figure.kind) {
    case 'number':
      return inBrackets(
        `${own.before}${quantity(figure.actual, own, named('actual', 'both'))}`,
        `${quantity(figure.target, own, named('target', 'both'))}${figure.stated}`,
      );
    case 'range':
      return inBrackets(
        `${own.before}${quantity(figure.actual, own, named('actual', 'both'))}`,
        `${number(figure.low, own)}${own.wide === 'none' ? '〜' : '～'}${number(figure.high, own)}${named('target', 'both')}`,
      );
    case 'no-target':
      return inBrackets(`${own.before}${quantity(figure.actual, own, named('actual', 'both'))}`, figure.mark);
    default:
      return figure.kind === 'open' ? plainFigure(figure) : inBrackets(figure.text, plain(figure.target));
  }
}
