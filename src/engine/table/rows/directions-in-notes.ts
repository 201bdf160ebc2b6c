import { cellText, type Sheet } from '../../../cells/sheet.js';
import { OF_WHOLE_TABLE } from '../../lexicon/direction/directions-beside.js';
import type { BetterWhen } from '../../lexicon/direction/read-direction.js';
import { directionInNote } from '../../lexicon/direction-beside.js';
import { anywhere } from '../../lexicon/entry.js';
import { markOfNote, marksIn } from '../../lexicon/note-marks.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { type NotesOfRows, notesAt } from './row-notes.js';

/**
 * Notes that say which way is better of the rows that bear their mark: `※目標値以下で達成とする` of `窓口相談件数（件）※`; and lines that say it of every row:
 * `全て数値が小さいほど良い指標である。`
 */

const NOTE = /^\s*[※*＊]/;

const OF_ALL = anywhere(OF_WHOLE_TABLE);
/** A line that says it is no longer. */
const LONGEST = 60;

const saysLower = (line: string): boolean => line.length <= LONGEST && directionInNote(line) === 'lower';

/** What lines say of the rows that they name, or of all, but for those of which something else does. */
function withDirectionOfLines(
  lines: readonly string[],
  notes: NotesOfRows,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const said = filterList(lines, saysLower);
  if (said.length === 0) return indicators;
  const ofAll = said.find((line) => OF_ALL.test(foldWord(line)));
  return mapList(indicators, (own, place) => {
    const text = own.better
      ? undefined
      : (notesAt(notes, place).find((note) => saysLower(note.text))?.text ?? ofAll);
    return text
      ? Object.assign({}, own, { better: { better: 'lower', certain: true, text: text.trim() } })
      : own;
  });
}

/**
 * Indicators with what the notes of the sheet say of their direction.
 * @param lines above and below the table
 * @param notes those of these lines that are about rows
 */
export function withNotedDirections(
  sheet: Sheet,
  lines: readonly string[],
  notes: NotesOfRows,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  return withDirectionOfLines(lines, notes, withMarkedDirections(sheet, indicators));
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
      const mark = markOfNote(text);
      const better = mark === null ? null : directionInNote(text);
      if (mark !== null && better !== null) notes.set(mark, { better, text: text.trim() });
    }
  }
  if (notes.size === 0) return indicators;
  return mapList(indicators, (indicator, place) => {
    const note = notes.get(marks[place] ?? '');
    return note ? Object.assign({}, indicator, { better: { certain: true, ...note } }) : indicator;
  });
}
