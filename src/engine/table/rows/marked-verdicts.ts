import { markOfNote, marksIn } from '../../lexicon/note-marks.js';
import { isTick } from '../../lexicon/tick-mark.js';
import { ACHIEVED, NO_TARGET, readVerdict, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { type Marking, markedBy, type Outcome } from '../layout/marking.js';
import type { Indicator, TakenColumn, Writable } from '../summary-table.js';
import { verdictOfRow } from './borne-out.js';

/**
 * A column in which only one of the verdicts is marked or written: 未達成に○ as its head, `※達成したものに○印` as a note. A blank in it says the other,
 * and nothing is written into it.
 */

const textOf = ({ status }: Indicator): string => status?.text.trim() ?? '';

/** 未達成 or 達成 alone over a column in which stand marks and nothing else. */
function markedByBareHead(head: string, indicators: readonly Indicator[]): Marking | null {
  const verdict = readVerdict(head)?.verdict;
  if (verdict !== ACHIEVED && verdict !== UNACHIEVED) return null;
  const filled = filterList(mapList(indicators, textOf), (text) => text !== '');
  return filled.length > 0 && filled.every(isTick) ? { verdict, isCross: false } : null;
}

/** What marks in the column of verdicts stand for; null where it is an ordinary one. */
function markedIn(
  lines: readonly string[],
  columns: readonly TakenColumn[],
  indicators: readonly Indicator[],
): Marking | null {
  let marked: Marking | null = null;
  for (const { role, head } of columns)
    if (role === 'indicatorStatus') marked ??= markedBy(head) ?? markedByBareHead(head, indicators);
  if (marked !== null) return marked;
  for (const line of lines) {
    const own = markedBy(line);
    const mark = own === null ? null : markOfNote(line);
    const isOfOther = columns.some(
      ({ role, head }) => role !== 'indicatorStatus' && mark !== null && marksIn(head).includes(mark),
    );
    if (!isOfOther) marked ??= own;
  }
  return marked;
}

/** The verdict that a blank says: none beside a target nobody set, and where there is nothing to judge nothing. */
function saidByBlank({ figure: { actual, target } }: Indicator, other: Outcome): string {
  if (target.kind === 'none' || target.kind === 'absent') return NO_TARGET;
  return actual.kind === 'number' && (target.kind === 'number' || target.kind === 'range') ? other : '';
}

/** True for an ordinary column after all: the verdict that would be left blank is written in it, or marks of two kinds are. */
function isOrdinary(indicators: readonly Indicator[], { verdict: marked, isCross }: Marking): boolean {
  const ticks = new Set<string>();
  let words = 0;
  for (const indicator of indicators) {
    const text = textOf(indicator);
    const verdict = isTick(text) ? null : readVerdict(text)?.verdict;
    if (verdict === null) ticks.add(foldWord(text));
    else if (verdict === marked) words += 1;
    else if (verdict === ACHIEVED || verdict === UNACHIEVED) return true;
  }
  return ticks.size > 1 || (ticks.size > 0 && (isCross || words > 0));
}

/**
 * An indicator of a column in which nothing is marked yet: its blank says nothing, so that it bears nothing out. It is missing a mark where its figures give the
 * verdict that is marked, and has no verdict to be written else.
 */
const notBegun =
  (marked: Outcome) =>
  (indicator: Indicator): Indicator => {
    const { status } = indicator;
    const isMissing = status !== null && verdictOfRow(indicator) === marked;
    return Object.assign({}, indicator, {
      status: isMissing ? Object.assign({}, status, { fixed: status.fixed ?? 'ticked' }) : null,
    });
  };

/**
 * Indicators with the verdicts that such a column says.
 * @param lines above and below the table
 * @param columns those of its pages
 */
export function withMarkedVerdicts(
  lines: readonly string[],
  columns: readonly TakenColumn[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const marking = markedIn(lines, columns, indicators);
  if (marking === null || isOrdinary(indicators, marking)) return indicators;
  const { verdict } = marking;
  if (indicators.every((indicator) => textOf(indicator) === ''))
    return mapList(indicators, notBegun(verdict));
  const other = verdict === ACHIEVED ? UNACHIEVED : ACHIEVED;
  return mapList(indicators, (indicator) => {
    const { status } = indicator;
    if (status === null) return indicator;
    const text = textOf(indicator);
    const says = text === '' ? saidByBlank(indicator, other) : isTick(text) ? verdict : status.text;
    const own: Writable = Object.assign({}, status, { text: says, fixed: status.fixed ?? 'ticked' });
    return Object.assign({}, indicator, { status: own });
  });
}
