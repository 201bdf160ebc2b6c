import type { FigureReading } from '../../figure/reading.js';
import { markOfNote, marksIn, withoutMarkOfNote } from '../../lexicon/note-marks.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { type NotedTime, remarkedTimeIn } from '../../year/noted-time.js';
import { isOfAnotherTime } from '../heads/notes.js';
import type { Indicator } from '../summary-table.js';
import { type NotesOfRows, notesAt, type RowNote, withoutName } from './row-notes.js';

/** Notes that say of which time the figures are of the rows that bear their mark, or that they name: `※1 目標値は計画期間の累計` of `採択件数（件）※1`, `創業支援件数は1月末現在`. */

const NO_MARKS: readonly string[] = [];
/** A note on a numbered mark is about what bears it. */
const NUMBERED = /\d$/;

/** What is written of the noted side is asked: it is not this year's. */
function withoutSide(figure: FigureReading, side: NotedTime['side'], raw: string): FigureReading {
  if (figure[side].kind !== 'number') return figure;
  return Object.assign({}, figure, { [side]: { kind: 'unreadable', raw, reason: 'noted' } });
}

/** What notes on marks say of a time, by the mark. */
function timesOfMarks(lines: readonly string[], fiscalYear: number | null): ReadonlyMap<string, NotedTime> {
  const times = new Map<string, NotedTime>();
  for (const line of lines) {
    const mark = markOfNote(line);
    const noted = mark === null ? null : remarkedTimeIn(withoutMarkOfNote(line), fiscalYear);
    if (mark !== null && noted !== null && isOfAnotherTime(noted)) times.set(mark, noted);
  }
  return times;
}

/** What a note says of the time of the row that it names: `創業支援件数は1月末現在`. */
function namedTimeOf(
  indicator: Indicator,
  notes: readonly RowNote[],
  fiscalYear: number | null,
): NotedTime | null {
  for (const note of notes) {
    if (note.mark !== null && NUMBERED.test(note.mark)) continue;
    const noted = remarkedTimeIn(withoutName(note, indicator), fiscalYear);
    if (noted !== null && isOfAnotherTime(noted)) return noted;
  }
  return null;
}

/**
 * Indicators with those asked about of which a note says so. It is heard as a remark beside their figure is.
 * @param lines above and below the table
 * @param notes those of these lines that are about rows
 * @param fiscalYear the year of the table, or null
 */
export function withNotedTimes(
  lines: readonly string[],
  notes: NotesOfRows,
  indicators: readonly Indicator[],
  fiscalYear: number | null,
): readonly Indicator[] {
  const times = timesOfMarks(lines, fiscalYear);
  if (times.size === 0 && notes.length === 0) return indicators;
  return mapList(indicators, (indicator, place) => {
    const { label, figure, figureTexts } = indicator;
    const [first = '', second = first] = figureTexts;
    const marks = times.size === 0 ? NO_MARKS : flatMapList([label, ...figureTexts], marksIn);
    const ofMark = flatMapList(marks, (mark) => times.get(mark) ?? [])[0];
    const noted = ofMark ?? namedTimeOf(indicator, notesAt(notes, place), fiscalYear);
    if (!noted) return indicator;
    const asked = withoutSide(figure, noted.side, noted.side === 'target' ? second : first);
    return Object.assign({}, indicator, { figure: asked });
  });
}
