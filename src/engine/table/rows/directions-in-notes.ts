import { cellText, type Sheet } from '../../../cells/sheet.js';
import type { BetterWhen } from '../../lexicon/direction/read-direction.js';
import { directionInNote } from '../../lexicon/direction-beside.js';
import { mapList } from '../../lists/map-list.js';
import { marksIn } from '../../text/note-marks.js';
import type { Indicator } from '../summary-table.js';

/** Notes that say which way is better of the rows that bear their mark: `※目標値以下で達成とする` of `窓口相談件数（件）※`. */

const NOTE = /^\s*[※*＊]/;

/** Indicators with what the notes of the sheet say of their direction. */
export function withNotedDirections(sheet: Sheet, indicators: readonly Indicator[]): readonly Indicator[] {
  const marks = mapList(indicators, ({ label }) => marksIn(label)[0]);
  if (marks.every((mark) => mark === undefined)) return indicators;
  const notes = new Map<string, { readonly better: BetterWhen; readonly text: string }>();
  for (const row of sheet.rows) {
    for (const cell of row) {
      const text = cellText(cell);
      if (text === '' || !NOTE.test(text)) continue;
      const [mark] = marksIn(text);
      const better = mark === undefined ? null : directionInNote(text);
      if (mark !== undefined && better !== null) notes.set(mark, { better, text: text.trim() });
    }
  }
  if (notes.size === 0) return indicators;
  return mapList(indicators, (indicator, place) => {
    const note = notes.get(marks[place] ?? '');
    return note ? Object.assign({}, indicator, { better: { certain: true, ...note } }) : indicator;
  });
}
