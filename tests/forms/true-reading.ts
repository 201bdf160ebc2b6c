import { type Column, isOwn } from './columns.js';
import type { PrintedCell, TrueIndicator } from './form.js';
import type { Paper } from './paper.js';

/** How the form is truly read, in the words a person would give it in: what `--columns` takes. */
export interface TrueReading {
  readonly headRows: readonly [number, number];
  /** Letters of the columns by what they hold. */
  readonly columns: Readonly<Record<string, string>>;
  /** Where figures lie on rows, what the rows of each begin with. */
  readonly rows: Readonly<Record<string, string>>;
}

/** What a column of the form is called in a reading; null where nobody has to say. */
function roleOf(column: Column): string | null {
  if (isOwn(column)) return column.role === 'combined' ? 'figure' : column.role;
  switch (column.role) {
    case 'strategy':
    case 'measure':
    case 'measureStatus':
    case 'unit':
    case 'rate':
    case 'comment':
      return column.role;
    case 'label':
      return 'indicator';
    case 'status':
      return 'indicatorStatus';
    default:
      return null;
  }
}

const textOf = (cell: PrintedCell | undefined): string =>
  typeof cell === 'string' ? cell : (cell?.text ?? '');

/** What the row of a cell begins with in the column of 目標 and 実績. */
function wordOf(paper: Paper, cell: string | null | undefined, column: number): string {
  const row = Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);
  return textOf(paper.rows[row - 1 - paper.firstRow]?.[paper.margin + column]);
}

/**
 * The reading of a form.
 * @param headRows first and last row of its heads, as the sheet counts
 */
export function trueReading(
  paper: Paper,
  columns: readonly Column[],
  headRows: readonly [number, number],
  [first]: readonly TrueIndicator[],
): TrueReading {
  const lettersOf = (column: number): string => paper.cell(1, column).replace(/\d+$/, '');
  const words = columns.findIndex(({ role }) => role === 'roleWord');
  const own: Record<string, string> = {};
  columns.forEach((column, at) => {
    const role = roleOf(column);
    if (role !== null) own[words >= 0 && role === 'actual' ? 'figure' : role] = lettersOf(at);
  });
  const rows =
    words < 0
      ? {}
      : {
          actual: wordOf(paper, first?.actualCell, words),
          target: wordOf(paper, first?.targetCell, words),
        };
  return { headRows, columns: own, rows };
}
