/** Figures rendered in any notation of the rules read back to the same numbers and the same comparison. */
import fc from 'fast-check';
import { readFigure } from '../../../src/engine/figure/read-figure.js';
import type { FigureReading } from '../../../src/engine/figure/reading.js';
import { property } from '../properties/cases.js';

/** A number beside one way of writing it. */
interface Written {
  readonly value: number;
  readonly text: string;
}

const wide = (text: string) =>
  text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));

/** `1億2,000万8225`: parts of four digits, the lower ones without leading zeros, none left out but zeros. */
function inMyriads(value: number): string {
  const parts = [
    [Math.floor(value / 1e8), '億'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const;
  const text = parts
    .filter(([digits]) => digits > 0)
    .map(([digits, sign]) => `${digits}${sign}`)
    .join('');
  return text === '' ? '0' : text;
}

const integer = fc.oneof(fc.nat(99), fc.nat(9_999), fc.nat(999_999_999));
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 99 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);

const plain = fc.oneof(integer.map(String), decimal).map((text) => ({ value: Number(text), text }));
const grouped = fc
  .oneof(integer.map(String), decimal)
  .map((text) => ({ value: Number(text), text: text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') }));
const spaced = fc
  .tuple(fc.oneof(integer.map(String), decimal), fc.constantFrom(' ', '\u3000', '  ', '\u00a0'))
  .map(([text, space]) => ({ value: Number(text), text: [...text].join(space) }));
const myriads = fc
  .tuple(integer, fc.boolean())
  .map(([value, gap]) => ({ value, text: gap ? inMyriads(value).replace('万', ' 万') : inMyriads(value) }));
const unsigned: fc.Arbitrary<Written> = fc
  .tuple(fc.oneof(plain, grouped, spaced, myriads), fc.boolean())
  .map(([{ value, text }, full]) => ({ value, text: full ? wide(text) : text }));
const number: fc.Arbitrary<Written> = fc
  .tuple(unsigned, fc.constantFrom('', '', '', '△', '▲', '−', '-', '－', '–'))
  .map(([{ value, text }, minus]) => ({ value: minus === '' ? value : 0 - value, text: minus + text }));

const unit = fc.constantFrom('', '件', '社', '％', '回', 'か所', '人');
const before = fc.constantFrom('', '', '約', '延べ', 'およそ');
const gap = fc.constantFrom('', '', ' ', '\n', '\u3000', '\r\n');
const brackets = fc.constantFrom('()', '（）', '(）', '（)', '［］', '【】', '〔〕', '[]');
const note = fc.constantFrom('', '', '※うち2件は新規', ' ※速報(仮)');
const direction = fc.constantFrom(
  ['', null],
  ['以上', 'gte'],
  ['を維持', 'gte'],
  ['超', 'gt'],
  ['以下', 'lte'],
  ['以内', 'lte'],
  ['未満', 'lt'],
) satisfies fc.Arbitrary<(string | null)[]>;
const noTarget = fc.constantFrom('—', '―', '－', '-', '–', 'ー', '──', 'なし', '未設定', '設定なし');

const foldedUnit = (text: string) => (text === '％' ? '%' : text);
const stated = ({ target }: FigureReading) => (target.kind === 'number' ? target.stated : undefined);

/** 45(−5): by how much it fell, as likely as a target. */
const mayBeChange = (actual: Written, target: Written) => actual.value >= 0 && target.value < 0;

/** ▲5 beside ▲3未満: the number is less, the fall is not. */
const mayBeFall = (actual: Written, target: Written, words: string | null) =>
  target.value < 0 && actual.value !== target.value && !['', '以内', 'を維持'].includes(words ?? '');

property(
  'actual and target with units and a direction',
  fc.record({ actual: number, target: number, unit, before, gap, brackets, note, direction }),
  (given) => {
    const [words, comparison] = given.direction;
    const inside = `${given.target.text}${given.unit}${words}`;
    const text = `${given.before}${given.actual.text}${given.unit}${given.gap}${given.brackets[0]}${inside}${given.brackets[1]}${given.note}`;
    const reading = readFigure(text);
    const written = { kind: 'number', unit: foldedUnit(given.unit) };
    expect(reading.actual).toMatchObject({ ...written, value: given.actual.value, stated: null });
    expect(reading.oddities.includes('change')).toBe(words === '' && mayBeChange(given.actual, given.target));
    if (mayBeFall(given.actual, given.target, words)) {
      expect(reading.target).toMatchObject({ kind: 'unreadable', reason: 'fall' });
      return;
    }
    expect(reading.target).toMatchObject({ ...written, value: given.target.value });
    // 以内 of a bound below zero speaks of the size of the fall.
    expect(stated(reading)).toBe(words === '以内' && given.target.value < 0 ? 'gte' : comparison);
  },
);

const joint = fc.constantFrom('〜', '～', '~', '-', '－', 'から');
/** `8,000〜1億2,000万`: the multiplier the higher end closes with is the lower one's too, unless that has its own. */
function lowerEnd(low: Written, high: Written): number {
  const shared = /[億万]$/.exec(high.text)?.[0];
  if (shared === undefined || /[億万]/.test(low.text)) return low.value;
  return Number((low.value * (shared === '億' ? 1e8 : 1e4)).toPrecision(15));
}

property(
  'a range of either spelling, ends in order',
  fc.tuple(number, unsigned, unsigned, joint, brackets, unit),
  ([actual, one, other, wave, pair, word]) => {
    const [low, high] = one.value <= other.value ? [one, other] : [other, one];
    const text = `${actual.text}${pair[0]}${low.text}${wave}${high.text}${word}${pair[1]}`;
    const end = lowerEnd(low, high);
    expect(readFigure(text).target).toMatchObject(
      end > high.value
        ? { kind: 'unreadable', reason: 'several' }
        : { kind: 'range', low: end, high: high.value, unit: foldedUnit(word) },
    );
  },
);

property(
  'any mark for a target that was not set',
  fc.tuple(number, noTarget, brackets, gap),
  ([actual, mark, pair, space]) => {
    const reading = readFigure(`${actual.text}${space}${pair[0]}${mark}${pair[1]}`);
    expect(reading.actual).toMatchObject({ kind: 'number', value: actual.value });
    expect(reading.target.kind).toBe('none');
  },
);

property(
  'a closing bracket left out, the target first, a slash: read, and named',
  fc.tuple(number, number, fc.constantFrom('(', '（')),
  ([actual, target, open]) => {
    const close = open === '(' ? ')' : '）';
    const cases = {
      'bracket-missing': `${actual.text}${open}${target.text}`,
      'target-first': `${open}${target.text}${close}${actual.text}`,
      slash: `${actual.text}件/${target.text}件`,
    };
    for (const [oddity, text] of Object.entries(cases)) {
      const reading = readFigure(text);
      expect(reading.oddities).toContain(oddity);
      expect(reading.actual).toMatchObject({ kind: 'number', value: actual.value });
      expect(reading.target).toMatchObject({ kind: 'number', value: target.value });
    }
  },
);
