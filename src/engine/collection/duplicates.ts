import { societyKey } from '../table/heads/society.js';
import { byText, type CollectedTable } from './collected-table.js';

/** Tables of one society and one year: which of them counts is not for us to say. */

export interface Twice<T extends CollectedTable> {
  readonly tables: readonly T[];
  /** The one that counts, where all of them hold the same; else null, and none counts. */
  readonly counted: T | null;
}

export interface Counted<T extends CollectedTable> {
  /** Each society and year once, in the order they came. */
  readonly counted: readonly T[];
  /** Those that are not counted. */
  readonly left: readonly T[];
  readonly twice: readonly Twice<T>[];
}

const identity = ({ society, fiscalYear }: CollectedTable) => `${fiscalYear}\u241f${societyKey(society)}`;

/** All that is counted of a table, in one text. */
function contents({ state, indicators }: CollectedTable): string {
  const rows = indicators.map((own) => [
    own.strategyKind,
    own.measure,
    own.label,
    own.unit,
    own.actual,
    own.target,
    own.verdict,
  ]);
  return JSON.stringify([state, rows]);
}

/** Parts tables that count from those that stand twice. Tables that name no society, or no year, are each of their own. */
export function countOnce<T extends CollectedTable>(tables: readonly T[]): Counted<T> {
  const groups = new Map<string, T[]>();
  for (const table of tables) {
    if (!table.isNamed || table.fiscalYear === null) continue;
    const key = identity(table);
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  const twice = [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group): Twice<T> => {
      const sorted = [...group].sort((a, b) => byText(a.file, b.file));
      const isSame = new Set(sorted.map(contents)).size === 1;
      return { tables: sorted, counted: isSame ? (sorted[0] ?? null) : null };
    })
    .sort((a, b) => byText(a.tables[0]?.file ?? '', b.tables[0]?.file ?? ''));
  const left = new Set(twice.flatMap(({ tables: all, counted }) => all.filter((own) => own !== counted)));
  return {
    counted: tables.filter((own) => !left.has(own)),
    left: tables.filter((own) => left.has(own)),
    twice,
  };
}
