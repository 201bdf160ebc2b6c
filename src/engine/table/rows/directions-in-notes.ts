import { cellText, type Sheet } from '../../../cells/sheet.js';
import { OF_WHOLE_TABLE } from '../../lexicon/direction/directions-beside.js';
import type { BetterWhen } from '../../lexicon/direction/read-direction.js';
import { directionInNote } from '../../lexicon/direction-beside.js';
import { anywhere } from '../../lexicon/entry.js';
import { marksIn } from '../../lexicon/note-marks.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';

/**
 * Notes that say which way is better of the rows that bear their mark: `※目標値以下で達成とする` of `窓口相談件数（件）※`; and lines that say it of every row:
 * `全て数値が小さいほど良い指標である。`
 */

const NOTE = /^\s*[※*＊]/;

const OF_ALL = anywhere(OF_WHOLE_TABLE);
/** A line that says it of all is no longer. */
const LONGEST = 40;

/** A line that says of every row that less is better, or null. That more is better holds anyway. */
function lowerForAll(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > LONGEST || !OF_ALL.test(foldWord(line))) continue;
    if (directionInNote(line) === 'lower') return line.trim();
  }
  return null;
}

/** Indicators with what a line says of all of them, but for those of which something else does. */
function withDirectionOfAll(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const text = lowerForAll(lines);
  if (text === null) return indicators;
  const better = { better: 'lower', certain: true, text } as const;
  return mapList(indicators, (own) => (own.better ? own : Object.assign({}, own, { better })));
}

/**
 * Indicators with what the notes of the sheet say of their direction.
 * @param lines above and below the table
 */
export function withNotedDirections(
  sheet: Sheet,
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  return withDirectionOfAll(lines, withMarkedDirections(sheet, indicators));
}

/** What notes say of the rows that bear their mark. */
function withMarkedDirections(sheet: Sheet, indicators: readonly Indicator[]): readonly Indicator[] {
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
