import { cellOf, type Dress } from './body.js';
import type { Column } from './columns.js';
import type { PrintedCell, TrueIndicator } from './form.js';
import type { Matter } from './matter.js';
import type { Paper } from './paper.js';
import { ACTUAL_ROWS, KNOWN, TARGET_ROWS } from './parts/head-words.js';
import type { WrittenRate } from './parts/rates.js';
import { drawColumns } from './parts/text-heads.js';
import type { Plan } from './plan.js';
import { trueIndicator } from './print-table.js';
import type { Random } from './random.js';

/** Forms whose target and actual lie on two rows of one indicator, each named in a column of its own. */

const FIGURE = (away: number, text: string): Column => ({
  role: 'actual',
  away,
  part: 0,
  path: [{ text }],
  reads: 'other',
  roleAt: 0,
});

/** The columns: in place of the figures a column of 目標 / 実績 and one of each year, or one alone. */
export function drawRowColumns(random: Random, plan: Plan): Column[] {
  const head = random.pick(KNOWN.roleWord);
  const role: Column = {
    role: 'roleWord',
    away: 0,
    part: 0,
    path: [{ text: head }],
    reads: 'none',
    roleAt: 0,
  };
  const years = plan.titleYear && random.chance(0.6) ? [-2, -1, 0, ...(random.chance(0.5) ? [1] : [])] : [];
  const values =
    years.length > 0
      ? years.map((away) => FIGURE(away, plan.years.name(plan.years.own + away)))
      : [FIGURE(0, random.pick([plan.years.name(plan.years.own), '数値', '年間値']))];
  const others = drawColumns(random, {
    ...plan,
    family: 'two',
    last: 'none',
    base: 'none',
    final: 'none',
    next: 'none',
  });
  const at = others.findIndex(({ role: own, away }) => own === 'actual' && away === 0);
  const first = Math.min(
    at,
    others.findIndex(({ role: own }) => own === 'target'),
  );
  return others.flatMap((own, index) => {
    if (index === first) return [role, ...values];
    return own.role === 'actual' || own.role === 'target' ? [] : [own];
  });
}

/** Prints two rows an indicator. The verdict, the rate and the comment stand on the first. */
export function printRowPairs(
  random: Random,
  paper: Paper,
  dress: Dress,
  columns: readonly Column[],
  matter: Matter,
  rates: readonly WrittenRate[],
): TrueIndicator[] {
  const words = { actual: random.pick(ACTUAL_ROWS), target: random.pick(TARGET_ROWS) };
  const order = dress.plan.actualFirst ? (['actual', 'target'] as const) : (['target', 'actual'] as const);
  const value = columns.findIndex(({ role, away }) => role === 'actual' && away === 0);
  return matter.entries.map((entry, at) => {
    const measure = entry.measure === null ? undefined : matter.measures[entry.measure];
    if (dress.plan.strategies === 'rows' && measure?.entries[0] === at && measure.strategy !== null)
      if (matter.measures.find((own) => own.strategy === measure.strategy) === measure)
        paper.line('strategy', `戦略${measure.strategy + 1} ${matter.strategies[measure.strategy] ?? ''}`);
    const rows = order.map((role, line) => {
      const cells = columns.map((column): PrintedCell => {
        if (column.role === 'roleWord') return words[role];
        if (column.role === 'actual')
          return column.away > 0 && role === 'actual' ? '' : dress.cells.one({ ...column, role }, entry);
        return line === 0 ? cellOf(random, dress, matter, column, at, rates[at]) : '';
      });
      return { role, cells, row: paper.print(cells) };
    });
    const first = rows[0]?.row ?? 0;
    columns.forEach(({ role }, column) => {
      if (role !== 'roleWord' && role !== 'actual') paper.merge(first, first + 1, column, column);
    });
    const rowOf = (role: 'actual' | 'target'): number => rows.find((own) => own.role === role)?.row ?? 0;
    const label = columns.findIndex(({ role }) => role === 'label');
    return {
      ...trueIndicator(paper, columns, entry, String(rows[0]?.cells[label] ?? ''), first),
      lastRow: first + 1,
      actualCell: paper.cell(rowOf('actual'), value),
      targetCell: paper.cell(rowOf('target'), value),
    };
  });
}
