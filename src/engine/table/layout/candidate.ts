import type { Cell } from '../../../cells/sheet.js';
import { readCombinedCells, readSplitCells } from '../../figure/read-cell.js';
import type { FigureOrder } from '../../figure/read-figure.js';
import type { FigureReading } from '../../figure/reading.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { BodyRow } from '../kinds/body-row.js';
import { holdsBoth, isCounter, isRate } from './figure-columns.js';
import {
  type FigureRole,
  type HeadClaim,
  isOfAnotherTime,
  namesRole,
  saysRole,
  weighHeads,
} from './head-claim.js';

/** The ways in which actual and target may stand in the columns of a page. */

export type FigureColumns =
  | { readonly kind: 'combined'; readonly figure: number }
  | { readonly kind: 'split'; readonly actual: number; readonly target: number };

export interface Candidate {
  readonly columns: FigureColumns;
  /** What its heads count. */
  readonly heads: number;
  /** True where each head names the role in a word of its own, and not each another year. */
  readonly named: boolean;
  /** True where the target's does, if not both. */
  readonly namesTarget: boolean;
  /** True where each head says its role, whatever it says besides (見直し後目標), and nothing of another time. */
  readonly saysRoles: boolean;
  /** True where no head says that its column is of another year or time. */
  readonly ofThisYear: boolean;
  /** True where its heads say two different years, or the target’s a later time: R6実績, and R8目標 or 最終目標. */
  readonly ofTwoYears: boolean;
}

/** Columns that were taken already, as a candidate to be weighed against what the table says. */
export const asTaken = (columns: FigureColumns): Candidate => ({
  columns,
  heads: 0,
  named: true,
  namesTarget: true,
  saysRoles: true,
  ofThisYear: true,
  ofTwoYears: false,
});

/** Of more columns than this, pairs that the heads speak against are left out: their number grows with the square. */
const MANY = 9;
const HOPELESS = -6;

/** The columns of a candidate, the actual's first. */
export const columnsOf = (columns: FigureColumns): readonly number[] =>
  columns.kind === 'combined' ? [columns.figure] : [columns.actual, columns.target];

/** The columns of a candidate, each with what it is taken for. */
export const rolesOf = (columns: FigureColumns): readonly (readonly [number, FigureRole])[] =>
  columns.kind === 'combined'
    ? [[columns.figure, 'combined']]
    : [
        [columns.actual, 'actual'],
        [columns.target, 'target'],
      ];

/**
 * Every column of figures in brackets, and every pair of the others, as a way to read actual and target.
 * @param claims what the heads of all columns of figures say
 */
export function candidatesOf(
  claims: ReadonlyMap<number, HeadClaim>,
  sample: readonly BodyRow[],
): readonly Candidate[] {
  const figures = new Map(filterList([...claims], ([, claim]) => !isRate(claim) && !isCounter(claim)));
  const hasTarget = [...figures.values()].some(({ roles }) => roles[0] === 'target');
  // 48(うち新規12) under 実績値, beside a column of targets, holds no target.
  const isOneSided = ({ roles }: HeadClaim) => roles[0] === 'target' || (roles[0] === 'actual' && hasTarget);
  const combined = new Map(
    filterList([...figures], ([column, claim]) => holdsBoth(sample, column) && !isOneSided(claim)),
  );
  const single = new Map(filterList([...figures], ([column]) => !combined.has(column)));
  const heads = weighHeads(combined, 'combined');
  const actuals = weighHeads(single, 'actual');
  const targets = weighHeads(single, 'target');
  const names = (column: number, role: FigureRole) => {
    const claim = figures.get(column);
    return claim !== undefined && namesRole(claim, role);
  };
  const says = (column: number, role: FigureRole) => {
    const claim = figures.get(column);
    return claim !== undefined && saysRole(claim, role);
  };
  const isOfThisYear = (column: number) => {
    const claim = figures.get(column);
    return claim !== undefined && !isOfAnotherTime(claim);
  };
  const isLater = (column: number) => figures.get(column)?.time === 'later';
  // R4実績 beside R5計画, where nothing says which year is meant.
  const areOfOneYear = (actual: number, target: number) => {
    const [own, other] = [figures.get(actual)?.saidYear ?? null, figures.get(target)?.saidYear ?? null];
    return own === null || other === null || own === other;
  };
  const pairs = flatMapList([...actuals], ([actual, first]) =>
    flatMapList([...targets], ([target, second]): Candidate[] => {
      const own = first + second;
      if (actual === target || (single.size > MANY && own < HOPELESS)) return [];
      const isOfOneYear = areOfOneYear(actual, target);
      return [
        {
          columns: { kind: 'split', actual, target },
          heads: own,
          named: isOfOneYear && names(actual, 'actual') && names(target, 'target'),
          namesTarget: names(target, 'target'),
          saysRoles: isOfOneYear && says(actual, 'actual') && says(target, 'target'),
          ofThisYear: isOfOneYear && isOfThisYear(actual) && isOfThisYear(target),
          ofTwoYears: !isOfOneYear || (isLater(target) && !isLater(actual)),
        },
      ];
    }),
  );
  return [
    ...mapList(
      [...heads],
      ([figure, own]): Candidate => ({
        columns: { kind: 'combined', figure },
        heads: own,
        named: names(figure, 'combined'),
        namesTarget: names(figure, 'combined'),
        saysRoles: says(figure, 'combined'),
        ofThisYear: isOfThisYear(figure),
        ofTwoYears: false,
      }),
    ),
    ...pairs,
  ];
}

const cellAt = ({ cells }: BodyRow, column: number): Cell => cells[column] ?? '';

/** What a row's figure is by a candidate. */
export function readBy({ columns }: Candidate, row: BodyRow, order: FigureOrder): FigureReading {
  return columns.kind === 'combined'
    ? readCombinedCells([cellAt(row, columns.figure)], [], order)
    : readSplitCells(cellAt(row, columns.actual), cellAt(row, columns.target), []);
}
