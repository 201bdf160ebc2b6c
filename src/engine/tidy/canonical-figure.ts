import type { Unshown } from '../figure/reading.js';
import { remarksOf } from '../figure/token.js';
import { isUnit } from '../lexicon/unit.js';
import { NO_TARGET } from '../lexicon/verdict-words.js';
import type { JudgedIndicator } from '../verdict/judged.js';
import { sayComparison, sayNumber } from '../words/say.js';

/** A figure in the canonical notation, `133(121)`; what a person must decide stays as written. */

/** A format for each number of decimals: to make one costs far more than to use it. */
const FORMATS = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
  const known = FORMATS.get(decimals);
  if (known) return known;
  const format = new Intl.NumberFormat('ja-JP', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 12),
  });
  FORMATS.set(decimals, format);
  return format;
}

/** Digits of a value: as many decimals as were written, where the scale was not changed. */
function digits(
  value: number,
  written: { readonly value: number; readonly decimals: number } | null,
): string {
  const decimals = written && written.value === value ? written.decimals : 0;
  return formatOf(decimals).format(value);
}

/** What a new cell says in place of one whose number is not seen, so that it is asked about there as well. */
function unshownText({ raw, stored }: Unshown): string {
  if (stored === null) return '未計算の数式';
  return `表示${raw === '' ? 'なし' : `「${raw}」`}値${sayNumber(stored)}`;
}

/** The source's figure in one cell and on one line, actual before target. */
export function figureAsWritten(texts: readonly string[]): string {
  const [first = '', second] = texts.map((text) => text.replace(/[\r\n]+/g, ' ').trim());
  if (second === undefined) return first;
  return second === '' ? first : `${first}(${second})`;
}

function targetText({ target, comparison, indicator }: JudgedIndicator): string {
  const written = indicator.figure.target;
  if (target === null) return NO_TARGET;
  if (typeof target !== 'number') return `${digits(target[0], null)}〜${digits(target[1], null)}`;
  const stated = written.kind === 'number' ? written.stated : null;
  // 以上 of a bound below zero may be the size of a fall; 以内 is read as it was meant.
  const isWithin = written.kind === 'number' && written.within === true;
  const direction = isWithin ? '以内' : stated ? sayComparison(comparison, 'ja') : '';
  return `${digits(target, written.kind === 'number' ? written : null)}${direction}`;
}

function actualText(judged: JudgedIndicator): string {
  const { actual } = judged.indicator.figure;
  if (actual.kind === 'number') {
    const approximate = judged.indicator.figure.oddities.includes('approximate') ? '約' : '';
    return `${approximate}${digits(judged.actual ?? actual.value, actual)}`;
  }
  return actual.raw.replace(/[\r\n]+/g, ' ');
}

/**
 * The canonical text of a figure. Whatever is in doubt (unreadable, slash, scale, unit) is given as written, so that the
 * question stays where it was.
 */
export function canonicalFigure(judged: JudgedIndicator): string {
  const { doubts, indicator } = judged;
  const asWritten = figureAsWritten(indicator.figureTexts);
  // Which side is which depends on the header there; here the actual stands first.
  const { actual, target } = indicator.figure;
  if (doubts.includes('slash') && target.raw !== '') return `${actual.raw}／${target.raw}`;
  if (actual.kind === 'unshown' || target.kind === 'unshown') {
    const [first, second] = [actual, target].map((side) =>
      side.kind === 'unshown' ? unshownText(side) : side.raw,
    );
    return `${first}(${second === '' ? NO_TARGET : second})`.replace(/[\r\n]+/g, ' ');
  }
  const undecided = doubts.some(
    (doubt) => doubt !== 'direction' && doubt !== 'cancelled' && doubt !== 'pending',
  );
  const silent = target.kind === 'absent' && (actual.kind === 'blank' || doubts.includes('pending'));
  if (undecided || silent || judged.basis === 'settled') return asWritten;
  // A remark (`※うち2件は…`) stays behind the figure.
  const note = indicator.figureTexts.map(remarksOf).join('');
  return `${actualText(judged)}(${targetText(judged)})${note}`;
}

/** The label with its unit in brackets, where only a column or the figure named it. */
export function canonicalLabel({ indicator, unit }: JudgedIndicator): string {
  const label = indicator.label.replace(/[\r\n]+/g, ' ').trim();
  const has = indicator.unit.label !== '' || unit === '' || !isUnit(unit);
  return has ? label : `${label}(${unit})`;
}
