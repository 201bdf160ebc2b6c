import { type Check, type Language, NOTHING_WRITTEN_YET, sayWhyOpen } from '../engine/index.js';
import { countOpen } from './derived.js';

/** What 再計算 did not write, and what is still wrong or open after it: one account for the pane and the ribbon. */
export interface Rest {
  /** Status cells left blank because a person must decide first. */
  readonly statuses: number;
  /** Tallies not brought up to date for the same reason. */
  readonly tallies: readonly ('measures' | 'indicators')[];
  /** Levels for which the table has no column, so that their verdicts stand nowhere. */
  readonly noColumn: readonly ('measures' | 'indicators')[];
  /** Findings that stand for themselves. */
  readonly reviews: number;
  readonly errors: number;
}

function openTallies({ judged }: Check): Rest['tallies'] {
  const { table, tallies } = judged;
  return (['measures', 'indicators'] as const).filter((level) => {
    const [cell, count] = [table.tallies[level], tallies[level]];
    return cell !== null && count !== null && !count.certain && cell.text.trim() !== count.text;
  });
}

/** What is left after a check of the sheet as it is now. */
export function restOf(check: Check): Rest {
  const { judged } = check;
  const { error: errors, review: reviews } = countOpen(check);
  const indicators = judged.indicators.filter(({ certain, indicator: { status } }) => !certain && status);
  const measures = judged.measures.filter(({ certain, measure: { status } }) => !certain && status);
  const blank = [
    ...indicators.map(({ indicator }) => indicator.status),
    ...measures.map(({ measure }) => measure.status),
  ].filter((status) => status?.text.trim() === '').length;
  const lacksMeasures =
    judged.table.hasMeasures && judged.measures.every(({ measure }) => measure.status === null);
  const lacksIndicators =
    judged.indicators.length > 0 && judged.indicators.every(({ indicator }) => indicator.status === null);
  const noColumn = [
    ...(lacksMeasures ? (['measures'] as const) : []),
    ...(lacksIndicators ? (['indicators'] as const) : []),
  ];
  return { statuses: blank, tallies: openTallies(check), noColumn, reviews, errors };
}

/** True where nothing is left to do: only then may anything look done. */
export function isDone(check: Check): boolean {
  const { reviews, errors, noColumn } = restOf(check);
  return check.judged.state === 'closed' && reviews === 0 && errors === 0 && noColumn.length === 0;
}

const JA = { measures: '施策', indicators: '指標' } as const;
const MARK = { measures: '※1', indicators: '※2' } as const;

function sayJa({ statuses, tallies, noColumn, reviews, errors }: Rest): string {
  const waiting = [
    ...(statuses > 0 ? [`達成状況${statuses}件`] : []),
    ...(tallies.length > 0
      ? [tallies.length === 2 ? '達成数計' : `達成数計(${tallies.map((own) => JA[own]).join('')})`]
      : []),
  ];
  const because = reviews > 0 ? `要確認が${reviews}件残っているため` : 'まだ決まらないため';
  const held = waiting.length > 0 ? `${waiting.join('と')}は、${because}書いていません。` : '';
  const open = waiting.length === 0 && reviews > 0 ? `要確認が${reviews}件残っています。` : '';
  const marks = noColumn.map((level) => MARK[level]).join('と');
  const column = marks === '' ? '' : `達成状況${marks}を書く列が見つからないため、${marks}は書いていません。`;
  return `${column}${held}${open}${errors > 0 ? `誤りが${errors}件残っています。` : ''}`;
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function sayEn({ statuses, tallies, noColumn, reviews, errors }: Rest): string {
  const waiting = [
    ...(statuses > 0 ? [counted(statuses, 'status', 'statuses')] : []),
    ...(tallies.length > 0 ? [tallies.length === 2 ? 'both tallies' : `the tally of ${tallies[0]}`] : []),
  ];
  const left = counted(reviews, 'finding');
  const sentences = [
    noColumn.length > 0
      ? `There is no column for status ${noColumn.map((level) => MARK[level]).join(' and ')}, so nothing of it was written.`
      : '',
    waiting.length > 0
      ? `Not written: ${waiting.join(' and ')}, ${reviews > 0 ? `while ${left} ${reviews === 1 ? 'needs' : 'need'} review` : 'not settled yet'}.`
      : reviews > 0
        ? `${left} still ${reviews === 1 ? 'needs' : 'need'} review.`
        : '',
    errors > 0 ? `${counted(errors, 'error')} left.` : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Says what 再計算 left and why; `''` where nothing is left. Before the year is closed: that nothing is written yet, and why. */
export function sayRest(check: Check, language: Language): string {
  if (check.judged.state === 'closed') {
    const rest = restOf(check);
    return language === 'ja' ? sayJa(rest) : sayEn(rest);
  }
  const reason = sayWhyOpen(check.findings, language);
  return [NOTHING_WRITTEN_YET[language], reason].join(language === 'ja' ? '' : ' ').trim();
}
