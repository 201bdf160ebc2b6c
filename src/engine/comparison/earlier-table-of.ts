import type { EarlierIndicator, EarlierTable } from '../answers/earlier-table.js';
import type { Comparison } from '../figure/reading.js';
import { UNACHIEVED } from '../lexicon/verdict-words.js';
import { nameOneSociety, societiesIn } from '../table/heads/society.js';
import type { SummaryTable } from '../table/summary-table.js';
import type { Doubt, JudgedIndicator, JudgedTable } from '../verdict/judged.js';
import { type NotCompared, notCompared } from './not-compared.js';

/** Doubts that leave the figures as they are read: an actual that is not there yet, and which way is better. */
const OF_NO_FIGURE: readonly Doubt[] = ['pending', 'cancelled', 'direction'];

/** Whether figures can be taken as they are read. */
export const areSureFigures = (doubts: readonly Doubt[]): boolean =>
  doubts.every((doubt) => OF_NO_FIGURE.includes(doubt));

/** The names of 商工会 above the heads of a table, each society once. */
export const societiesOf = ({
  title,
  captions,
}: Pick<SummaryTable, 'title' | 'captions'>): readonly string[] => {
  const names = [title, ...captions.map(({ text }) => text)].flatMap(societiesIn);
  return names.filter((name, at) => !nameOneSociety([name], names.slice(0, at)));
};

/** The bound that stands beside a target, and is no answer of a person's and no guess by the label. */
export function statedBound({ indicator: { figure } }: JudgedIndicator): Comparison | null {
  const { target } = figure;
  if (target.kind === 'range') return 'between';
  return target.kind === 'number' ? target.stated : null;
}

/** The indicators of a table as those of another year are compared with them. */
export function asEarlier({ table, indicators }: JudgedTable): readonly EarlierIndicator[] {
  return indicators.map((own) => {
    const { indicator, unit, actual, target, comparison, doubts, verdict, certain, grade } = own;
    return {
      row: indicator.row,
      label: indicator.label,
      measure: indicator.measure === null ? '' : (table.measures[indicator.measure]?.label ?? ''),
      unit,
      actual,
      target,
      comparison,
      stated: statedBound(own),
      isSure: areSureFigures(doubts),
      isUnmet: certain && verdict === UNACHIEVED,
      grade: grade?.text ?? null,
      comment: indicator.comment?.text ?? '',
    };
  });
}

/** A table of an earlier year, or why it cannot be compared with. */
export type EarlierResult =
  | { readonly ok: true; readonly table: EarlierTable }
  | { readonly ok: false; readonly failure: NotCompared };

/**
 * A checked table as the earlier year of another one; refused where its columns are not certain, or its year is not known.
 * @param source how it is named to a person
 */
export function earlierTableOf(judged: JudgedTable, source: EarlierTable['source']): EarlierResult {
  const { table } = judged;
  const { fiscalYear, title } = table;
  if (!table.layout.certain) return { ok: false, failure: notCompared({ code: 'earlier-unsure', source }) };
  if (fiscalYear === null)
    return { ok: false, failure: notCompared({ code: 'earlier-without-year', source }) };
  const indicators = asEarlier(judged);
  return {
    ok: true,
    table: { source, title, fiscalYear, state: judged.state, societies: societiesOf(table), indicators },
  };
}
