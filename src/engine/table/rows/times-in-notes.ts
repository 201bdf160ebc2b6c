import type { FigureReading } from '../../figure/reading.js';
import { markOfNote, marksIn, withoutMarkOfNote } from '../../lexicon/note-marks.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { type NotedTime, remarkedTimeIn } from '../../year/noted-time.js';
import { isOfAnotherTime } from '../heads/notes.js';
import type { Indicator } from '../summary-table.js';

/** Notes that say of which time the figures are of the rows that bear their mark: `※1 目標値は計画期間の累計` of `採択件数（件）※1`. */

/** What is written of the noted side is asked: it is not this year's. */
function withoutSide(figure: FigureReading, side: NotedTime['side'], raw: string): FigureReading {
  if (figure[side].kind !== 'number') return figure;
  return Object.assign({}, figure, { [side]: { kind: 'unreadable', raw, reason: 'noted' } });
}

/**
 * Indicators with those asked about whose mark a note explains so. It is heard as a remark beside their figure is.
 * @param lines above and below the table
 * @param fiscalYear the year of the table, or null
 */
export function withNotedTimes(
  lines: readonly string[],
  indicators: readonly Indicator[],
  fiscalYear: number | null,
): readonly Indicator[] {
  const notes = new Map<string, NotedTime>();
  for (const line of lines) {
    const mark = markOfNote(line);
    const noted = mark === null ? null : remarkedTimeIn(withoutMarkOfNote(line), fiscalYear);
    if (mark !== null && noted !== null && isOfAnotherTime(noted)) notes.set(mark, noted);
  }
  if (notes.size === 0) return indicators;
  return mapList(indicators, (indicator) => {
    const { label, figure, figureTexts } = indicator;
    const [first = '', second = first] = figureTexts;
    const noted = flatMapList(
      flatMapList([label, ...figureTexts], marksIn),
      (mark) => notes.get(mark) ?? [],
    )[0];
    if (!noted) return indicator;
    const asked = withoutSide(figure, noted.side, noted.side === 'target' ? second : first);
    return Object.assign({}, indicator, { figure: asked });
  });
}
