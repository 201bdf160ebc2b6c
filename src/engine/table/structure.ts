import { cellAddress } from '../../cells/address.js';
import type { Sheet } from '../../cells/sheet.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { tidySpaces } from '../text/fold.js';
import type { Alignment } from './columns/alignment.js';
import { rowsThatTell } from './columns/rows-that-tell.js';
import { unknownColumns } from './columns/unknown-heads.js';
import type { Header, HeaderColumn } from './heads/header.js';
import type { Role } from './kinds/role.js';
import type { Page } from './layout/page.js';
import type { Structure } from './summary-table.js';

/** What of a table does not stand where its heads are: columns that moved, and verdicts that have none. */

const FAMILY: Partial<Record<Role, Role>> = { strategyKind: 'strategy' };

/** Header cells, from left to right, that say what the table is read by, and under which something else stands. */
function misplacedHeads(header: Header, { assignments, lost }: Alignment): HeaderColumn[] {
  const below = new Map<number, Role>();
  for (const { role, columns } of assignments)
    for (const column of columns) below.set(column, FAMILY[role] ?? role);
  const said = new Map(
    flatMapList([...assignments, ...lost], ({ role, header: own }) => (own ? [[own.column, role]] : [])),
  );
  const isMisplaced = ({ column, text }: HeaderColumn) => {
    const role = said.get(column);
    return role !== undefined && role !== 'other' && text !== '' && role !== below.get(column);
  };
  return filterList(header.columns, isMisplaced);
}

/** The blank column under words that no list knows that stands right of the names and may be theirs for verdicts; undefined where there is none. */
function unknownStatus({ header, columns, rows }: Page, level: 'measure' | 'indicator'): number | undefined {
  const names = columns.get(level)?.at(-1) ?? 0;
  const labels = columns.get('indicator')?.[0] ?? 0;
  const telling = rowsThatTell(rows);
  const isBlank = (column: number) => telling.every(({ texts }) => (texts[column] ?? '').trim() === '');
  return [...unknownColumns(header)].find(
    (column) => column > names && (level === 'indicator' || column < labels) && isBlank(column),
  );
}

/** @param rowShifts rows that slipped, as they were read */
export function structureOf(
  sheet: Sheet,
  pages: readonly Page[],
  rowShifts: Structure['rowShifts'],
): Structure {
  const at = (row: number, column: number) => cellAddress(sheet.firstRow + row, sheet.firstColumn + column);
  const headerShifts = flatMapList(pages, ({ header, alignment }) => {
    // Words that no list knows may be the heads of what seems to have moved.
    const allKnown = unknownColumns(header).size === 0;
    const words = alignment.shifted && allKnown ? misplacedHeads(header, alignment) : [];
    if (words.length === 0) return [];
    return [
      {
        row: sheet.firstRow + header.row + 1,
        cells: mapList(words, ({ column }) => at(header.row, column)),
        words: mapList(words, ({ text }) => text).join('・'),
      },
    ];
  });
  const missing = flatMapList(['measureStatus', 'indicatorStatus'] as const, (role): Structure['missing'] => {
    const level = role === 'measureStatus' ? 'measure' : 'indicator';
    const without = filterList(
      pages,
      (page) =>
        page.columns.has(level) && !page.columns.has(role) && !(page.statusBelow && role === 'measureStatus'),
    );
    const first = without[0];
    if (!first) return [];
    const row = sheet.firstRow + first.header.row + 1;
    const places = mapList(without, (page) => ({ header: page.header, column: unknownStatus(page, level) }));
    // Where each page has such a column nothing is certain to be missing.
    const [place] = places.every(({ column }) => column !== undefined) ? places : [];
    if (place?.column !== undefined) {
      const maybe = tidySpaces(place.header.texts[place.column] ?? '');
      const cells = mapList(places, ({ header, column = 0 }) => at(header.row, column));
      return [{ role, row, cells, maybe }];
    }
    const beside: readonly Role[] = role === 'measureStatus' ? ['measure'] : ['figure', 'actual'];
    const cells = flatMapList(without, ({ header, alignment }) => {
      const lost = alignment.lost.find((own) => own.role === role)?.header;
      const own = lost ?? header.columns.find(({ word }) => word.roles.some((own) => beside.includes(own)));
      return own ? [at(header.row, own.column)] : [];
    });
    return [{ role, row, cells, maybe: null }];
  });
  return { headerShifts, rowShifts, missing };
}
