import { searchedOf } from '../../comment/clauses.js';
import { anywhere, atEnd, patternOf } from '../../lexicon/entry.js';
import { markOfNote, marksIn, withoutMarkOfNote } from '../../lexicon/note-marks.js';
import { BEHIND_NAMES, COUNT_NAMES } from '../../lexicon/rows/note-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { LONGEST_NAME } from '../kinds/names.js';
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
/** A number that says of a row something, and not one of a list: (2)の目標値は. */
const NAMED_NUMBER = new RegExp(`${ROW_NUMBER.source}(?=${patternOf(BEHIND_NAMES)})`, 'g');
/** What a label has besides its name: a number in front, remarks and units in brackets. */
const BESIDE_NAME = /\([^()]*\)|^[\d.①-⑳※*-]+|※.*$/g;
/** Shorter names are parts of many words. */
const SHORTEST_NAME = 4;

/** What says nothing of anything, as a title does, is no note. */
const SAYS_OF = anywhere(BEHIND_NAMES);
const ENDS_AS_COUNT = atEnd(COUNT_NAMES);
const BEHIND_NAME = new RegExp(`^${patternOf(COUNT_NAMES)}?(?:${patternOf(BEHIND_NAMES)})*`);

/** A line as a note about rows. The same stand below every table of a form. */
export const rowNote = memoize((line: string): RowNote => {
  const text = withoutMarkOfNote(line);
  return {
    mark: markOfNote(line),
    numbers: mapList([...searchedOf(line).matchAll(NAMED_NUMBER)], ([, number]) => Number(number)),
    text,
    searched: foldWord(text),
  };
});

/** The name in a label, without its number, its unit and its remarks; where what is counted is told by a word of its own, without that. */
const nameIn = memoize((label: string): string => {
  const name = foldWord(label).replace(BESIDE_NAME, '');
  const stem = name.replace(ENDS_AS_COUNT, '');
  return stem.length >= SHORTEST_NAME ? stem : name;
});

/** What a note says besides the name or the number of a row. */
export function withoutName({ searched }: RowNote, { label }: Indicator): string {
  const name = nameIn(label);
  const said = searched.replace(ROW_NUMBER, '');
  const at = said.indexOf(name);
  return at < 0 ? said : said.slice(0, at) + said.slice(at + name.length).replace(BEHIND_NAME, '');
}

const NONE: readonly RowNote[] = [];

/** The notes that are about a row: by its mark where both have one, else by number or name. */
export function notesAbout(
  notes: readonly RowNote[],
  { label, number, figureTexts, status }: Indicator,
): readonly RowNote[] {
  if (notes.length === 0) return NONE;
  const name = label.length > LONGEST_NAME ? '' : nameIn(label);
  const isName = name.length >= SHORTEST_NAME;
  let marks: readonly string[] | null = null;
  const about = filterList(notes, ({ mark, numbers, searched }) => {
    if (mark !== null) {
      marks ??= flatMapList([label, ...figureTexts, status?.text ?? ''], marksIn);
      if (marks.length > 0) return marks.includes(mark);
    }
    return (number !== null && numbers.includes(number)) || (isName && searched.includes(name));
  });
  return about.length === 0 ? NONE : about;
}

/** The notes about each row of a table, by its place; none for a place that is not there. */
export type NotesOfRows = readonly (readonly RowNote[])[];

const OF_NO_ROW: NotesOfRows = [];

/** Those about the row at a place. */
export const notesAt = (notes: NotesOfRows, place: number): readonly RowNote[] => notes[place] ?? NONE;

/**
 * Which lines are about which rows.
 * @param lines above and below the table
 * @param heads those of its columns, which have notes of their own
 */
export function notesOfRows(
  lines: readonly string[],
  heads: readonly string[],
  indicators: readonly Indicator[],
): NotesOfRows {
  const marks = flatMapList(heads, marksIn);
  const notes = filterList(
    mapList(lines, rowNote),
    ({ mark, text }) => SAYS_OF.test(text) && (mark === null || !marks.includes(mark)),
  );
  if (notes.length === 0) return OF_NO_ROW;
  let isAny = false;
  const own = mapList(indicators, (indicator) => {
    const about = notesAbout(notes, indicator);
    isAny ||= about.length > 0;
    return about;
  });
  return isAny ? own : OF_NO_ROW;
}
