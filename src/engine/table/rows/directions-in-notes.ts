import { cellText, type Sheet } from '../../../cells/sheet.js';
import type { BetterWhen } from '../../lexicon/direction/read-direction.js';
import { directionInNote } from '../../lexicon/direction-beside.js';
import { fold } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';

/** Notes that say which way is better of the rows that bear their mark: `※目標値以下で達成とする` of `窓口相談件数（件）※`. */

const MARK = /[※*]\s?\d{0,2}/;
const NOTE = /^\s*([※*]\s?\d{0,2})/;
const OF_SHEET = /[※*＊]/;
const plain = (mark: string) => mark.replace(/\s/g, '').replace('*', '※');
const markIn = (label: string) => (OF_SHEET.test(label) ? MARK.exec(fold(label))?.[0] : undefined);

/** Indicators with what the notes of the sheet say of their direction. */
export function withNotedDirections(sheet: Sheet, indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(({ label }) => OF_SHEET.test(label))) return indicators;
  const marks = indicators.map(({ label }) => markIn(label));
  const notes = new Map<string, { readonly better: BetterWhen; readonly text: string }>();
  for (const row of sheet.rows) {
    for (const cell of row) {
      const text = cellText(cell);
      if (!OF_SHEET.test(text.slice(0, 8))) continue;
      const mark = NOTE.exec(fold(text))?.[1];
      const better = mark === undefined ? null : directionInNote(text);
      if (mark !== undefined && better !== null) notes.set(plain(mark), { better, text: text.trim() });
    }
  }
  if (notes.size === 0) return indicators;
  return indicators.map((indicator, place) => {
    const note = notes.get(plain(marks[place] ?? ''));
    return note ? Object.assign({}, indicator, { better: { certain: true, ...note } }) : indicator;
  });
}
