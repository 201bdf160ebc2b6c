import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Content } from '../kinds/content.js';
import { suits } from '../kinds/fit.js';
import type { GivenRole } from '../kinds/reading.js';

/** Whether the columns that a person gives hold what they are given for. */

/** Cells that hold something else are so many of a column's filled ones, and so many of the rows; or the first row has one. */
const MOSTLY = 0.5;
const OFTEN = 0.3;
/** A word where a target should stand (増やす) is one. */
const UNSUITABLE = -0.75;
/** Verdicts of 施策 that stand on so many rows without one are none. */
const FEWEST = 2;

const FIGURES = ['figure', 'actual', 'target'] as const;

/** All columns of each role that is given: 施策 may stand over its number and its name. */
export type ColumnsOfGiven = ReadonlyMap<GivenRole, readonly number[]>;

/** The rows with a figure in a column given for one; all rows where none is given. */
function rowsWithFigures(given: ColumnsOfGiven, rows: readonly BodyRow[]): readonly BodyRow[] {
  const columns = flatMapList(FIGURES, (role) => given.get(role) ?? []);
  if (columns.length === 0) return rows;
  return filterList(rows, ({ contents }) => columns.some((column) => contents[column] === 'figure'));
}

/** Names are no sentences. */
const isAgainst = (role: GivenRole, content: Content): boolean =>
  suits(role, content) < UNSUITABLE || (content === 'long' && (role === 'measure' || role === 'strategy'));

/** Of the cells of a role the one that suits it best. */
function likeliest(role: GivenRole, columns: readonly number[], { contents }: BodyRow): Content {
  const filled = filterList(
    flatMapList(columns, (column) => contents[column] ?? []),
    (content) => content !== 'blank',
  );
  return filled.reduce<Content>(
    (best, content) => (best === 'blank' || suits(role, content) > suits(role, best) ? content : best),
    'blank',
  );
}

/** True where a column is blank on most rows, and each of them must have something there. */
const isBlankMostly = (contents: readonly Content[]): boolean =>
  filterList(contents, (content) => content === 'blank').length > MOSTLY * contents.length;

/** True where verdicts given as those of 施策 are more than these, and stand beside rows that begin none. */
function standBesideNone(given: ColumnsOfGiven, rows: readonly BodyRow[]): boolean {
  const [names, [verdicts] = []] = [given.get('measure'), given.get('measureStatus')];
  if (names === undefined || verdicts === undefined) return false;
  const beside = filterList(rows, ({ contents }) => contents[verdicts] === 'verdict');
  const isNone = ({ contents }: BodyRow) =>
    names.every((column) => (contents[column] ?? 'blank') === 'blank');
  const none = filterList(beside, isNone).length;
  const measures = rows.length - filterList(rows, isNone).length;
  return none >= FEWEST && none > MOSTLY * beside.length && beside.length > measures;
}

/**
 * Roles whose columns hold something else than a person says.
 * @param rows of content of the page
 */
export function contentsAgainst(given: ColumnsOfGiven, rows: readonly BodyRow[]): readonly GivenRole[] {
  const sample = rowsWithFigures(given, rows);
  return flatMapList([...given], ([role, columns]) => {
    const contents = mapList(sample, (row) => likeliest(role, columns, row));
    if (role === 'indicator' && isBlankMostly(contents)) return [role];
    if (role === 'measureStatus' && standBesideNone(given, sample)) return [role];
    const filled = filterList(contents, (content) => content !== 'blank');
    const against = filterList(filled, (content) => isAgainst(role, content)).length;
    const [first] = contents;
    const often = against >= OFTEN * sample.length || (first !== undefined && isAgainst(role, first));
    return against > MOSTLY * filled.length && often ? [role] : [];
  });
}
