import { APART } from './parts/stranger.js';
import { STRANGERS } from './parts/strangers.js';

/** What forms differ in. Results are printed for each value, so that a fault shows where it lives. */

/** How the figure columns stand beside each other. */
export const FAMILIES = [
  'combined', // 実績値(目標値) in one column
  'two', // 実績 and 目標 in columns of their own
  'years-two', // R5目標, R5実績, R6目標, R6実績, R7目標 …
  'years-combined', // R5実績値(目標値), R6実績値(目標値), R7 …
  'role-over', // 実績値 over R5, R6; 目標値 beside it
  'year-over', // 令和6年度 over 目標, 実績
  'parts', // 実績 over 上期, 下期, 年間計
  'bare-years', // 実績値 over 15年度, 21年度, 25年度, and no year in the title
  'rows', // 目標 and 実績 on two rows of one indicator
] as const;
export type Family = (typeof FAMILIES)[number];

/** The kinds of forms that were found misread, each by the letter it was found under, that a form may hold. */
export const KINDS = ['1a', '1b', '1c', '1d', '1e', '1f', '1g', '1h', '1i'] as const;
export type KindOfReview = (typeof KINDS)[number];

/** Every axis with the values that must occur; `variant` and `kind` are printed beside them. */
export const AXES = {
  family: FAMILIES,
  'head rows': ['1', '2', '3'],
  'single heads': ['top', 'bottom'],
  'known heads': ['all', 'one unknown', 'half', 'no figure head', 'exchanged'],
  'heads say': ['own words', 'spanned, borne out', 'spanned'],
  'own year': ['none', 'target', 'both'],
  years: ['R6', 'R6年度', '令和6年度', '令和６年度', 'Ｒ６', '2024年度', '2024', '6年度'],
  era: ['平成', '令和'],
  'title year': ['yes', 'no'],
  'last year': ['none', 'by year', 'by word', 'plain'],
  base: ['none', 'by year', 'by word'],
  final: ['none', 'by year', 'by word', 'plain'],
  'next year': ['none', 'by year'],
  rate: ['none', 'one line', 'formula below'],
  'rate is': ['right', 'absent', 'inverse', 'of-final', 'of-last', 'random'],
  'growth rate': ['yes', 'no'],
  'other numbers': ['none', 'budget', 'weight', 'progress'],
  verdicts: ['right', 'some-blank', 'few-wrong', 'wrong30', 'wrong50', 'all-achieved', 'blank', 'grades'],
  'verdict words': ['達成', '達成・未達', '○×', '◎○△×', '達　成', 'grades'],
  order: ['usual', 'status first', 'rate last', 'comment first', 'shuffled'],
  'actual and target': ['actual first', 'target first', 'one cell'],
  rows: ['1', '2-3', '4-9', '10-20', '21-40'],
  measures: ['none', 'column', 'repeated', 'rows'],
  'measure status': ['absent', 'beside', 'below'],
  strategies: ['none', 'column', 'rows'],
  numbering: ['(1)', '（1）', '①', '①-1', '1-1', '1', 'column', 'none'],
  unit: ['label', 'column', 'cell', 'none'],
  digits: ['half', 'full', 'spaced'],
  reader: ['text', 'numbers', 'merges'],
  above: ['nothing', 'far', 'next to the heads'],
  below: ['nothing', 'notes'],
  reference: ['none', 'by word', 'of last year', 'full table'],
  budget: ['yes', 'no'],
  also: ['nothing', ...STRANGERS],
  apart: ['nothing', ...APART],
  pages: ['one', 'heads again', 'title again'],
  gaps: ['yes', 'no'],
  'line breaks': ['yes', 'no'],
  'no target is': ['dash', 'blank', 'word'],
  tally: ['absent', 'right', 'as written', 'blank'],
  pending: ['yes', 'no'],
  'no target': ['yes', 'no'],
  'lower is better': ['yes', 'no'],
  place: ['A1', 'elsewhere', 'margin'],
} as const satisfies Record<string, readonly string[]>;
export type Axis = keyof typeof AXES;

/** Where a number of rows belongs on the axis `rows`. */
export function rowBand(rows: number): string {
  if (rows === 1) return '1';
  if (rows <= 3) return '2-3';
  if (rows <= 9) return '4-9';
  return rows <= 20 ? '10-20' : '21-40';
}
