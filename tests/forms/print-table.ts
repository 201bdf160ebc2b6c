import { cellOf, type Dress, measureName } from './body.js';
import { type Column, isOwn } from './columns.js';
import type { TrueIndicator, TrueMeasure } from './form.js';
import type { Entry, Matter } from './matter.js';
import type { Paper } from './paper.js';
import { printHeads } from './parts/heads.js';
import type { WrittenRate } from './parts/rates.js';
import type { Random } from './random.js';

/** Prints the rows of the table, and writes down what is true of each. */

const cellAt = (paper: Paper, row: number, column: number): string | null =>
  column < 0 ? null : paper.cell(row, column);

/** What is true of an entry that is printed on a row. */
export function trueIndicator(
  paper: Paper,
  columns: readonly Column[],
  entry: Entry,
  label: string,
  row: number,
): TrueIndicator {
  const { figures, state, written, right } = entry;
  const find = (role: 'actual' | 'target'): number =>
    columns.findIndex((own) => isOwn(own) && (own.role === role || own.role === 'combined'));
  const status = columns.findIndex(({ role }) => role === 'status');
  const scale = 10 ** figures.decimals;
  return {
    row,
    lastRow: row,
    label,
    actual: state === 'judged' ? figures.actual / scale : null,
    target: state === 'no target' ? null : figures.target / scale,
    lower: entry.measured.lower !== undefined,
    status: right,
    written: written.text,
    reads: written.reads,
    statusCell: cellAt(paper, row, status),
    actualCell: cellAt(paper, row, find('actual')),
    targetCell: cellAt(paper, row, find('target')),
    grades: entry.grades,
  };
}

/** Rows that stand before an entry: headings of 戦略 and 施策, and heads printed again. */
function printBefore(paper: Paper, dress: Dress, matter: Matter, at: number) {
  const { plan } = dress;
  const index = matter.entries[at]?.measure ?? null;
  const measure = index === null ? undefined : matter.measures[index];
  if (index === null || measure?.entries[0] !== at) return;
  if (plan.gaps && at > 0 && index % 3 === 2) paper.blank();
  const opens = matter.measures.findIndex((own) => own.strategy === measure.strategy) === index;
  if (plan.strategies === 'rows' && opens && measure.strategy !== null)
    paper.line('strategy', `戦略${measure.strategy + 1} ${matter.strategies[measure.strategy] ?? ''}`);
  if (plan.measures === 'rows') paper.line('measure', `${measureName(dress, matter, index)}`);
}

/** Where the heads are printed again: before the first 施策 of the second half. */
function againAt(matter: Matter, dress: Dress): number {
  if (dress.plan.pages === 'one') return -1;
  const half = Math.ceil(matter.entries.length / 2);
  if (matter.measures.length === 0) return half;
  return matter.measures.map(({ entries }) => entries[0] ?? 0).find((first) => first >= half) ?? -1;
}

export function printRows(
  random: Random,
  paper: Paper,
  dress: Dress,
  columns: readonly Column[],
  matter: Matter,
  rates: readonly WrittenRate[],
): { indicators: TrueIndicator[]; measures: TrueMeasure[] } {
  const again = againAt(matter, dress);
  const indicators = matter.entries.map((entry, at) => {
    if (at === again) {
      if (random.chance(0.4)) paper.line('furniture', random.pick(['（次ページへ続く）', '- 1 -']));
      if (random.chance(0.6)) paper.blank();
      if (dress.plan.pages === 'title again') paper.line('title', dress.title);
      printHeads(paper, columns, dress.plan.singleHeads);
    }
    printBefore(paper, dress, matter, at);
    const cells = columns.map((column) => cellOf(random, dress, matter, column, at, rates[at]));
    const label = columns.findIndex(({ role }) => role === 'label');
    return trueIndicator(paper, columns, entry, String(cells[label] ?? ''), paper.print(cells));
  });
  mergeLevels(paper, columns, matter, indicators, dress);
  return { indicators, measures: trueMeasures(paper, dress, columns, matter, indicators) };
}

export function trueMeasures(
  paper: Paper,
  dress: Dress,
  columns: readonly Column[],
  matter: Matter,
  indicators: readonly TrueIndicator[],
): TrueMeasure[] {
  const { measureStatus } = dress.plan;
  const column = columns.findIndex(
    ({ role }) => role === (measureStatus === 'below' ? 'measure' : 'measureStatus'),
  );
  return matter.measures.map(({ entries, right, written }, index) => {
    const row = indicators[entries[0] ?? 0]?.row ?? 0;
    const below = indicators[entries[1] ?? 0]?.row ?? 0;
    const shown = measureStatus !== 'absent';
    return {
      row,
      indicators: entries.map((at) => indicators[at]?.row ?? 0),
      label: measureName(dress, matter, index),
      status: right,
      written: shown ? written.text : '',
      reads: shown ? written.reads : null,
      statusCell: shown ? cellAt(paper, measureStatus === 'below' ? below : row, column) : null,
    };
  });
}

/** Merges 施策 and its verdict over the rows of its indicators. */
function mergeLevels(
  paper: Paper,
  columns: readonly Column[],
  matter: Matter,
  indicators: readonly TrueIndicator[],
  { plan }: Dress,
): void {
  if (plan.measures !== 'column' || plan.measureStatus === 'below') return;
  for (const { entries } of matter.measures) {
    const [first, last] = [indicators[entries[0] ?? 0]?.row ?? 0, indicators[entries.at(-1) ?? 0]?.row ?? 0];
    columns.forEach(({ role }, column) => {
      if (role === 'measure' || role === 'measureStatus') paper.merge(first, last, column, column);
    });
  }
}
