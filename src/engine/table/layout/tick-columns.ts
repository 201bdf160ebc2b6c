import type { Cell } from '../../../cells/sheet.js';
import { isTick } from '../../lexicon/tick-mark.js';
import { ACHIEVED, readVerdict, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Header, HeaderColumn } from '../heads/header.js';
import { type BodyRow, bodyRowOf } from '../kinds/body-row.js';

/**
 * Two columns headed 達成 and 未達成, one of which is ticked: together they are one ※2. They are read as a column of verdicts under the first
 * of them, into which nothing is written: a word belongs in neither.
 */

interface Ticked {
  readonly header: Header;
  readonly rows: readonly BodyRow[];
}

const LONGEST_HEAD = 20;

/** The verdict that a head is itself: 達成, or that below a group's 達成状況. */
function verdictOfHead(text: string | undefined): string | null {
  if (!text || text.length > LONGEST_HEAD) return null;
  return readVerdict(text.trim().split(/\s/).at(-1) ?? '')?.verdict ?? null;
}

/** The columns of both heads, beside each other in either order; null where there are none. */
function pairOf({ texts }: Header): { readonly achieved: number; readonly unachieved: number } | null {
  for (const [column, text] of texts.entries()) {
    if (verdictOfHead(text) !== ACHIEVED) continue;
    const other = [column + 1, column - 1].find((own) => verdictOfHead(texts[own]) === UNACHIEVED);
    if (other !== undefined) return { achieved: column, unachieved: other };
  }
  return null;
}

const textAt = ({ texts }: BodyRow, column: number) => (texts[column] ?? '').trim();

/** Rows and heads with such a pair as one column; as they are where there is none, or something else stands in it. */
export function withTickColumns(header: Header, rows: readonly BodyRow[]): Ticked {
  const pair = pairOf(header);
  if (!pair) return { header, rows };
  const columns = [pair.achieved, pair.unachieved];
  const content = filterList(rows, ({ kind }) => kind === 'content');
  const filled = flatMapList(content, (row) =>
    filterList(
      mapList(columns, (column) => textAt(row, column)),
      (own) => own !== '',
    ),
  );
  if (filled.length === 0 || !filled.every(isTick)) return { header, rows };
  const column = Math.min(...columns);
  const [empty] = filterList(columns, (own) => own !== column);
  const own: HeaderColumn = {
    column,
    text: header.texts[column] ?? '',
    word: { roles: ['indicatorStatus'], year: null, targetFirst: false },
    span: 1,
  };
  const heads = filterList(header.columns, (head) => head.column !== column && head.column !== empty);
  return {
    header: {
      ...header,
      columns: [...heads, own].sort((one, other) => one.column - other.column),
      texts: mapList(header.texts, (text, place) => (place === empty ? '' : text)),
    },
    rows: mapList(rows, (row) => (row.kind === 'content' ? merged(row, pair, column) : row)),
  };
}

function merged(
  row: BodyRow,
  { achieved, unachieved }: { readonly achieved: number; readonly unachieved: number },
  column: number,
): BodyRow {
  const chosen = [[ACHIEVED, achieved] as const, [UNACHIEVED, unachieved] as const];
  const ticked = filterList(chosen, ([, own]) => textAt(row, own) !== '');
  const text = mapList(ticked, ([verdict]) => verdict).join('/');
  const status: Cell = { text, fixed: 'ticked' };
  const width = Math.max(row.cells.length, column + 1);
  const cells = Array.from({ length: width }, (_, place): Cell => {
    if (place === column) return status;
    return place === achieved || place === unachieved ? '' : (row.cells[place] ?? '');
  });
  const from = ticked[0]?.[1] ?? column;
  const places = mapList(cells, (_, place): readonly [number, number] => {
    const known = row.places?.[place === column ? from : place];
    return known ?? [row.index, place === column ? from : place];
  });
  const read = bodyRowOf(cells, row.index);
  // Ditto marks of the other cells are read already.
  const texts = mapList(read.texts, (own, place) => (place === column ? own : (row.texts[place] ?? own)));
  return {
    ...row,
    cells,
    texts,
    contents: mapList(read.contents, (own, place) => (place === column ? own : (row.contents[place] ?? own))),
    places,
  };
}
