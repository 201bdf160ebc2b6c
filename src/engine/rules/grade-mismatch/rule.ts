import type { Band } from '../../grades/band.js';
import type { Grading } from '../../grades/grading.js';
import { ACHIEVED, readVerdict, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { mapList } from '../../lists/map-list.js';
import type { JudgedIndicator, JudgedTable } from '../../verdict/judged.js';
import type { Language } from '../../words/language.js';
import { quote } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';
import { sayBand, sayRate } from './say-band.js';

type Args =
  | {
      readonly case: 'wrong';
      readonly found: string;
      readonly right: string;
      readonly rate: number;
      readonly band: Band;
      readonly legend: string;
    }
  | {
      readonly case: 'between' | 'measure'; // no band or several; several rates
      readonly found: string;
      readonly rates: readonly number[];
      readonly possible: readonly string[];
      readonly legend: string;
    }
  | { readonly case: 'unknown'; readonly found: string; readonly legend: string }
  | { readonly case: 'several' | 'contradicts'; readonly cells: readonly string[] };

/** The legend itself judges nothing: there are two of them, or it contradicts itself. */
function aboutLegend({ asks, cells }: Grading): Draft<Args>[] {
  const [first] = cells;
  if (asks === null || first === undefined) return [];
  const row = Number(/\d+$/.exec(first)?.[0] ?? 1);
  const draft = { subject: 'legend', row, cells, found: '', expected: '', fix: null };
  return [{ severity: 'review', args: { case: asks, cells }, ...draft }];
}

/** The grade of one indicator; nothing is ever written into its cell. */
function aboutGrade(
  { indicator, grade }: JudgedIndicator,
  { legends, cells }: Grading,
): readonly Draft<Args>[] {
  const [legend] = legends;
  if (!grade?.cell || !legend || grade.text.trim() === '') return NONE;
  const { right, rates, possible, asks, written } = grade;
  const verdict = readVerdict(grade.text)?.verdict;
  // 達成 among grades is held against the figures elsewhere.
  if (right === written || (written === null && (verdict === ACHIEVED || verdict === UNACHIEVED)))
    return NONE;
  const draft = {
    subject: indicator.label,
    row: indicator.row,
    cells: [grade.cell, ...indicator.figureCells],
    found: grade.text,
    fix: null,
  };
  const own = { found: grade.text, legend: cells[0] ?? '' };
  const meant = legend.entries.find(({ mark }) => mark === written);
  const isUnknown = verdict === undefined && (written === null || meant?.words === '');
  const band = legend.entries.find(({ mark }) => mark === right)?.band;
  const [rate] = rates;
  if (isUnknown && rate !== undefined)
    return [{ expected: right ?? '', severity: 'review', args: { case: 'unknown', ...own }, ...draft }];
  if (right !== null && band && rate !== undefined)
    return [{ expected: right, args: { case: 'wrong', right, rate, band, ...own }, ...draft }];
  // What only words say, no figure contradicts.
  if (asks === null || (asks === 'words' && written !== null && possible.includes(written))) return NONE;
  const args: Args = { case: asks === 'measure' ? 'measure' : 'between', rates, possible, ...own };
  return [{ expected: possible.join('・'), severity: 'review', args, ...draft }];
}

function list(texts: readonly string[], language: Language): string {
  return mapList(texts, (text) => quote(text, language)).join(language === 'ja' ? 'と' : ' and ');
}

function whyJa(args: Args): string {
  switch (args.case) {
    case 'wrong':
      return `評価は${quote(args.found, 'ja')}ですが、評価基準(${args.legend})では、達成率${sayRate(args.rate)}は「${args.right}」(${sayBand(args.band, 'ja')})です。`;
    case 'unknown':
      return `評価の${quote(args.found, 'ja')}は評価基準(${args.legend})にありません。`;
    case 'between':
      return args.possible.length === 0
        ? `評価は${quote(args.found, 'ja')}ですが、達成率${sayRate(args.rates[0] ?? 0)}にあたる段階が評価基準(${args.legend})にありません。`
        : `評価は${quote(args.found, 'ja')}ですが、達成率${sayRate(args.rates[0] ?? 0)}は、評価基準(${args.legend})のどの段階か一つに決まりません(近いのは${list(args.possible, 'ja')})。`;
    case 'measure':
      return `評価は${quote(args.found, 'ja')}ですが、達成率の出し方が一つに決まらないため(${mapList(args.rates, sayRate).join('、')})、評価基準(${args.legend})のどの段階かも決まりません。`;
    case 'several':
      return `意味の違う評価基準が2つ以上あります(${args.cells.join('、')})。どれによるのかわからないため、評価は確かめていません。`;
    case 'contradicts':
      return `評価基準(${args.cells.join('、')})は、段階と達成率の順がそろっていません。このため、評価は確かめていません。`;
  }
}

function whyEn(args: Args): string {
  switch (args.case) {
    case 'wrong':
      return `The grade is ${quote(args.found, 'en')}, but by the legend (${args.legend}) a rate of ${sayRate(args.rate)} is “${args.right}” (${sayBand(args.band, 'en')}).`;
    case 'unknown':
      return `The grade ${quote(args.found, 'en')} is not in the legend (${args.legend}).`;
    case 'between':
      return args.possible.length === 0
        ? `The grade is ${quote(args.found, 'en')}, but the legend (${args.legend}) has no grade for a rate of ${sayRate(args.rates[0] ?? 0)}.`
        : `The grade is ${quote(args.found, 'en')}, but by the legend (${args.legend}) no single grade is meant for a rate of ${sayRate(args.rates[0] ?? 0)} (the nearest: ${list(args.possible, 'en')}).`;
    case 'measure':
      return `The grade is ${quote(args.found, 'en')}, but nothing says how the rate is meant (${mapList(args.rates, sayRate).join(', ')}), so the legend (${args.legend}) gives no single grade.`;
    case 'several':
      return `There are several legends that differ (${args.cells.join(', ')}), and nothing says which counts; no grade was checked.`;
    case 'contradicts':
      return `In the legend (${args.cells.join(', ')}) grades and rates are in no common order; no grade was checked.`;
  }
}

/** A grade contradicts the legend on the sheet, or the legend does not decide it (docs/table-rules.md, decision 17). */
export const gradeMismatch = defineRule<Args>({
  id: 'grade-mismatch',
  severity: 'error',
  about: 'verdicts',
  check({ indicators, grading }: JudgedTable) {
    if (!grading) return [];
    return [...aboutLegend(grading), ...foundIn(indicators, (own) => aboutGrade(own, grading))];
  },
  words: {
    ja: {
      title: '評価が評価基準と合いません',
      why: whyJa,
      todo: (args) => {
        if (args.case === 'wrong') return `値が正しければ、評価を「${args.right}」に直してください。`;
        return args.case === 'several' || args.case === 'contradicts'
          ? '評価基準を確かめて、一つにそろえてください。'
          : 'どの段階にするかを確かめてください。';
      },
    },
    en: {
      title: 'A grade contradicts the legend',
      why: whyEn,
      todo: (args) => {
        if (args.case === 'wrong') return `If the figures are right, change the grade to “${args.right}”.`;
        return args.case === 'several' || args.case === 'contradicts'
          ? 'Settle the legend first.'
          : 'Decide which grade it is.';
      },
    },
  },
});
