import { cellText, type Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { tidySpaces } from '../../text/fold.js';
import { type Content, contentOf, LABEL_LIKE } from '../kinds/content.js';
import { type Role, readHeaderWord, TELLING } from '../kinds/role.js';
import { headText } from './head-text.js';
import { FAR_DOWN, mayBeHead, ROWS_BELOW } from './may-be-head.js';
import { spread } from './second-line.js';

/** The likeliest heads of a sheet on which no row heads a 総括表: what there is to name when asking for the rest. */

export interface SeenHeads {
  /** Index into `sheet.rows` of the first row. */
  readonly row: number;
  readonly height: number;
  /** The columns with words over them, and the role the words name, null where they name none. */
  readonly heads: readonly { readonly column: number; readonly text: string; readonly role: Role | null }[];
  /** The column of labels by what stands in it: the last one left of the figures; null where there is none. */
  readonly label: number | null;
}

const FEWEST_HEADS = 2;
/** Of words nobody knows it takes so many to be heads. */
const FEWEST_UNKNOWN = 3;

/** How much a row looks like one of heads: the words it has, known ones twice; 0 where it is none. */
function weightOf(texts: readonly string[]): number {
  const filled = filterList(texts, (text) => text !== '');
  const known = filterList(filled, (text) => readHeaderWord(text) !== null).length;
  if (filled.length < FEWEST_HEADS || !filled.every(mayBeHead)) return 0;
  return known > 0 || filled.length >= FEWEST_UNKNOWN ? filled.length + known : 0;
}

const textsOf = (sheet: Sheet, row: number) => mapList(sheet.rows[row] ?? [], headText);

/** So many columns of figures are looked for below words that tell nothing: a list of members has the year they joined. */
const FEWEST_FIGURES = 2;

/** True where figures stand in the rows below: one column of them below a word that tells, else more. */
function hasFiguresBelow(sheet: Sheet, row: number): boolean {
  const columns = new Set(
    flatMapList(sheet.rows.slice(row + 1, row + 1 + ROWS_BELOW), (cells) =>
      flatMapList(cells, (cell, column) =>
        column > 0 && contentOf(cellText(cell)) === 'figure' ? [column] : [],
      ),
    ),
  );
  const tells = textsOf(sheet, row).some((text) => {
    const role = readHeaderWord(text)?.roles[0] ?? 'other';
    return role === 'indicator' || TELLING.includes(role);
  });
  return columns.size >= (tells ? 1 : FEWEST_FIGURES);
}

/** The last column of words left of the first column of figures, in the rows below; null where there is none. */
export function labelBelow(sheet: Sheet, row: number): number | null {
  const rows = mapList(sheet.rows.slice(row + 1, row + 1 + ROWS_BELOW), (cells) =>
    mapList(cells, (cell) => contentOf(cellText(cell))),
  );
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const count = (column: number, ...wanted: readonly Content[]) =>
    filterList(rows, (contents) => wanted.includes(contents[column] ?? 'blank')).length;
  let label: number | null = null;
  for (let column = 0; column < width; column += 1) {
    const [figures, words] = [count(column, 'figure'), count(column, ...LABEL_LIKE)];
    if (label !== null && figures > words) return label;
    if (words > figures) label = column;
  }
  return null;
}

/** The likeliest heads, or null where no row looks like one. */
export function seenHeads(sheet: Sheet): SeenHeads | null {
  let best = { row: -1, weight: 0 };
  for (let row = 0; row < Math.min(sheet.rows.length, FAR_DOWN); row += 1) {
    const weight = weightOf(textsOf(sheet, row));
    if (weight > best.weight && hasFiguresBelow(sheet, row)) best = { row, weight };
  }
  if (best.row < 0) return null;
  const { row } = best;
  const [own, below] = [textsOf(sheet, row), textsOf(sheet, row + 1)];
  const goesOn = weightOf(below) > 0 && hasFiguresBelow(sheet, row + 1);
  const texts = goesOn ? spread(sheet.rows[row] ?? [], sheet.rows[row + 1] ?? []) : own;
  return {
    row,
    height: goesOn ? 2 : 1,
    label: labelBelow(sheet, row + (goesOn ? 1 : 0)),
    heads: flatMapList(texts, (text, column) =>
      text === '' ? [] : [{ column, text: tidySpaces(text), role: readHeaderWord(text)?.roles[0] ?? null }],
    ),
  };
}
