import { parseCellAddress } from '../../cells/address.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import type { JudgedTable } from '../verdict/judged.js';
import type { Language } from '../words/language.js';
import type { Draft, Fix } from './rule.js';

/** What of a finding nobody sees on the sheet: hidden and filtered rows and columns count, and it is said (docs/table-rules.md, decision 13). */

export interface Unseen {
  readonly inRow: boolean;
  readonly inColumn: boolean;
  /** The sheet's own rows, from 1, of hidden indicators that what is judged rests on: those of its 施策, or those a tally counts. */
  readonly counted: readonly number[];
}

/** So many rows are named in a sentence; the others are counted. */
const MOST_NAMED = 5;

/** Rows of the indicators by the cell of the ※1 or 達成数計 that rests on them. */
function rowsBelow({ table }: JudgedTable, hidden: ReadonlySet<number>): Map<string, readonly number[]> {
  const rows = mapList(table.indicators, ({ row }) => row);
  const hiddenOf = (own: readonly number[]) => filterList(own, (row) => hidden.has(row - 1));
  const all = hiddenOf(rows);
  const cells = new Map<string, readonly number[]>();
  for (const { status, indicators } of table.measures)
    if (status) cells.set(status.cell, hiddenOf(flatMapList(indicators, (index) => rows[index] ?? [])));
  for (const tally of [table.tallies.measures, table.tallies.indicators])
    if (tally) cells.set(tally.cell, all);
  return cells;
}

/** Gives, for each finding of a table, what of it is hidden; null where nothing is, or the reader can't tell. */
export function unseenIn(judged: JudgedTable): (draft: Draft) => Unseen | null {
  const { hidden } = judged.table;
  if (!hidden || (hidden.rows.length === 0 && hidden.columns.length === 0)) return () => null;
  const rows = new Set(hidden.rows);
  const columns = new Set(hidden.columns);
  const below = rowsBelow(judged, rows);
  return ({ row, cells }) => {
    const places = flatMapList(cells, (cell) => parseCellAddress(cell) ?? []);
    const inRow = rows.has(row - 1) || places.some((place) => rows.has(place.row));
    const inColumn = places.some((place) => columns.has(place.column));
    const counted = below.get(cells[0] ?? '') ?? [];
    return inRow || inColumn || counted.length > 0 ? { inRow, inColumn, counted } : null;
  };
}

/**
 * A fix of what rests on hidden indicators. Whoever wrote a verdict or a tally may have counted only what can be seen, so
 * that it is for a person to say whether what stands there goes; a blank is filled.
 */
export function fixDespite(fix: Fix | null, unseen: Unseen): Fix | null {
  const overwrites = fix?.edits.some(({ from }) => from.trim() !== '') === true;
  return fix && overwrites && unseen.counted.length > 0
    ? Object.assign({}, fix, { kind: 'suggestion' })
    : fix;
}

function sayCounted(rows: readonly number[], language: Language): string {
  const named = rows.slice(0, MOST_NAMED);
  const more = rows.length - named.length;
  if (language === 'ja') {
    const rest = more > 0 ? `ほか${more}行` : '';
    return `非表示の行(${named.join('、')}行目${rest})の指標も数えています。`;
  }
  const rest = more > 0 ? ` and ${more} more` : '';
  return `Indicators in hidden rows (${named.join(', ')}${rest}) are counted, too.`;
}

/** Sentences that say what is hidden, to stand behind what is wrong. */
export function sayUnseen({ inRow, inColumn, counted }: Unseen, language: Language): string {
  const ja = [...(inRow ? ['行'] : []), ...(inColumn ? ['列'] : [])].join('と');
  const en = [...(inRow ? ['row'] : []), ...(inColumn ? ['column'] : [])].join(' and ');
  const place = language === 'ja' ? ja && `非表示の${ja}にあります。` : en && `This is in a hidden ${en}.`;
  const counts = counted.length > 0 ? sayCounted(counted, language) : '';
  return filterList([place, counts], (text) => text !== '').join(language === 'ja' ? '' : ' ');
}
