import { searchedOf } from '../../comment/clauses.js';
import { markOfNote, marksIn, withoutMarkOfNote } from '../../lexicon/note-marks.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';

/** Lines of words that are about some rows of a table, which they name by a mark, a number or the name in a label: `採択支援件数の目標は…`. */

/** A line that may be a note about rows, with how it names them. */
export interface RowNote {
  readonly mark: string | null;
  readonly numbers: readonly number[];
  /** Without its mark. */
  readonly text: string;
  /** Folded, to look for labels in. */
  readonly searched: string;
}

const ROW_NUMBER = /\((\d{1,2})\)/g;
/** What a label has besides its name: a number in front, remarks and units in brackets. */
const BESIDE_NAME = /\([^()]*\)|^[\d.①-⑳※*-]+|※.*$/g;
/** Shorter names are parts of many words. */
const SHORTEST_NAME = 4;

/** A line as a note about rows. */
export const rowNote = (line: string): RowNote => ({
  mark: markOfNote(line),
  numbers: mapList([...searchedOf(line).matchAll(ROW_NUMBER)], ([, number]) => Number(number)),
  text: withoutMarkOfNote(line),
  searched: foldWord(line),
});

/** The name in a label, without its number, its unit and its remarks. */
const nameIn = (label: string): string => foldWord(label).replace(BESIDE_NAME, '');

/** True where a note names the row by the name in its label. */
function isNamedIn({ searched }: RowNote, label: string): boolean {
  const name = nameIn(label);
  return name.length >= SHORTEST_NAME && searched.includes(name);
}

/** True where a note is about a row: by its mark where both have one, else by number or name. */
export function isAboutRow(note: RowNote, { label, number, figureTexts, status }: Indicator): boolean {
  const marks = note.mark === null ? [] : flatMapList([label, ...figureTexts, status?.text ?? ''], marksIn);
  if (note.mark !== null && marks.length > 0) return marks.includes(note.mark);
  return (number !== null && note.numbers.includes(number)) || isNamedIn(note, label);
}
