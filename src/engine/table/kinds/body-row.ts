import type { Cell } from '../../../cells/sheet.js';
import { whole } from '../../lexicon/entry.js';
import { DITTO } from '../../lexicon/rows/ditto-marks.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { type Content, contentOf, LABEL_LIKE } from './content.js';
import { filledTexts, type NamingRow } from './naming-row.js';
import { kindOfRow, type RowKind } from './row-kind.js';

/** A row below a header, read once: everything after asks it and not the sheet. */
export interface BodyRow {
  /** Index into `sheet.rows`. */
  readonly index: number;
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
  /** The cells as shown, up to the last filled one. */
  readonly texts: readonly string[];
  /** What each cell is, as far as `texts` go; of rows that are no `content` nobody asks, and it is empty. */
  readonly contents: readonly Content[];
  /** Row (an index into `sheet.rows`) and column of each cell, where the row is put together of two. */
  readonly places?: readonly (readonly [number, number])[];
}

/** How many cells of a row hold something. */
export function filledIn({ contents }: BodyRow): number {
  let filled = 0;
  for (const content of contents) if (content !== 'blank') filled += 1;
  return filled;
}

/** True for a row that names something and gives a figure. */
export const namesAFigure = ({ contents }: BodyRow): boolean =>
  contents.includes('figure') && contents.some((content) => LABEL_LIKE.includes(content));

const NO_CONTENTS: readonly Content[] = [];
const IS_DITTO = whole(DITTO);
const LONGEST_DITTO = 5;
/** True for marks of "the same as above". */
const isDitto = (text: string) =>
  text !== '' && text.length <= LONGEST_DITTO && IS_DITTO.test(foldWord(text));

/** Texts with what stands above instead of ditto marks. */
function withoutDittos(texts: readonly string[], above: readonly string[]): readonly string[] {
  if (!texts.some(isDitto)) return texts;
  return mapList(texts, (text, column) => (isDitto(text) ? (above[column] ?? '') : text));
}

/**
 * Reads a row of the body.
 * @param above the one before it, which ditto marks repeat
 * @param seen the same row where names were looked for in it already
 */
export function readBodyRow(
  cells: readonly Cell[],
  index: number,
  above?: BodyRow,
  seen?: NamingRow,
): BodyRow {
  const shown = seen?.texts ?? filledTexts(cells);
  const texts = withoutDittos(shown, above?.texts ?? []);
  if (!seen || texts !== shown) return rowOf(cells, index, texts);
  const { kind, contents } = seen;
  return { index, kind, cells, texts, contents: kind === 'content' ? contents : NO_CONTENTS };
}

/** The row of these cells. */
export function bodyRowOf(cells: readonly Cell[], index: number): BodyRow {
  return rowOf(cells, index, filledTexts(cells));
}

function rowOf(cells: readonly Cell[], index: number, texts: readonly string[]): BodyRow {
  const kind = kindOfRow(texts);
  return {
    index,
    kind,
    cells,
    texts,
    contents: kind === 'content' ? mapList(texts, contentOf) : NO_CONTENTS,
  };
}

/** A row of the body as names are looked for in it. */
export const asNamingRow = (row: BodyRow): NamingRow =>
  row.kind === 'content'
    ? row
    : { texts: row.texts, kind: row.kind, contents: mapList(row.texts, contentOf) };
