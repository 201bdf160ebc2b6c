import type { Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { headText } from '../heads/head-text.js';
import type { Header } from '../heads/header.js';
import { columnsIn, type GivenReading, type GivenRole } from '../kinds/reading.js';
import { columnIndex } from '../kinds/reading-fault.js';
import { FIGURES, type HeaderWord, type Role, readHeaderWord } from '../kinds/role.js';
import type { Alignment } from './alignment.js';
import type { Assignment } from './assignment.js';

/** Columns that a person gives, in the place of what heads and contents say. */

export type GivenColumns = ReadonlyMap<GivenRole, number>;

/** The columns of a reading as indices into the sheet's rows. */
export function givenColumns(sheet: Sheet, reading: GivenReading): GivenColumns {
  return new Map(
    mapList(columnsIn(reading), ([role, column]) => [role, (columnIndex(column) ?? 0) - sheet.firstColumn]),
  );
}

/** True for a role whose columns another one rules out: 実績(目標) in one cell, or each in its own. */
function isRuledOut(role: Role, given: GivenColumns): boolean {
  if (given.has('figure')) return role === 'actual' || role === 'target';
  return role === 'figure' && (given.has('actual') || given.has('target'));
}

/**
 * The alignment with the columns a person gives; what is not given stays as it was read, in the columns that are left.
 * Where the heads say the same, a role keeps all columns they give it: 施策 over number and name.
 */
export function withGivenColumns(header: Header, alignment: Alignment, given: GivenColumns): Alignment {
  const isGiven = (role: Role): role is GivenRole => [...given.keys()].some((own) => own === role);
  const taken = new Set(given.values());
  const own = mapList([...given], ([role, column]): Assignment => {
    const said = alignment.assignments.find((one) => one.role === role && one.columns.includes(column));
    if (said)
      return { ...said, columns: filterList(said.columns, (one) => one === column || !taken.has(one)) };
    return { role, columns: [column], header: header.columns.find((one) => one.column === column) ?? null };
  });
  const kept = flatMapList(alignment.assignments, ({ role, columns, header: head }): Assignment[] => {
    const left = filterList(columns, (column) => !own.some((one) => one.columns.includes(column)));
    if (isGiven(role) || isRuledOut(role, given) || left.length === 0) return [];
    return [{ role, columns: left, header: head }];
  });
  return {
    ...alignment,
    assignments: [...own, ...kept].sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0)),
    lost: filterList(alignment.lost, ({ role }) => !isGiven(role)),
  };
}

/** Roles by what the head of their column must not say in a word of its own: such a column is not taken unasked. */
const NEVER: readonly (readonly [readonly Role[], Role])[] = [
  [FIGURES, 'rate'],
  [['measureStatus'], 'indicatorStatus'],
  [['indicatorStatus'], 'measureStatus'],
];

/** The word in a column's own cells of the heads, without those of a group that spans it. */
function ownWord(sheet: Sheet, { row, height }: Header, column: number): HeaderWord | null {
  const lines = sheet.rows.slice(row, row + height);
  return readHeaderWord(mapList(lines, (cells) => headText(cells[column])).join(''));
}

/** Roles that are given a column whose head names another in a word of its own. */
export function headsAgainst(sheet: Sheet, header: Header, given: GivenColumns): readonly GivenRole[] {
  return flatMapList([...given], ([role, column]) => {
    const said = ownWord(sheet, header, column)?.roles ?? [];
    const [first] = said;
    if (first === undefined || said.includes(role)) return [];
    return NEVER.some(([roles, word]) => roles.includes(role) && word === first) ? [role] : [];
  });
}
