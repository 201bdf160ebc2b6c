import { filterList } from '../lists/filter-list.js';
import { type Role, readHeaderWord } from '../table/kinds/role.js';
import type { LayoutPage, SummaryTable, TakenColumn } from '../table/summary-table.js';

const isUnsure = ({ certainty }: LayoutPage) => certainty === 'unsure' || certainty === 'contradicted';

const NEVER = () => false;

/** Tells the rows of pages whose columns are not certain; nothing is judged there (docs/table-rules.md, decision 14). */
export function unsureRows({ layout }: Pick<SummaryTable, 'layout'>): (row: number) => boolean {
  const pages = filterList(layout.pages, isUnsure);
  if (pages.length === 0) return NEVER;
  return (row) => pages.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
}

/** What the figures and verdicts of a page are told by. */
const TELLING: readonly Role[] = ['indicator', 'figure', 'actual', 'target', 'indicatorStatus'];

/** True for a column whose head is a word that no list knows. */
const isTakenOnContents = ({ role, head }: TakenColumn): boolean =>
  TELLING.includes(role) && head !== '' && readHeaderWord(head) === null;

/**
 * Tells the rows, heads included, of pages where some column was known by what it holds alone, or none is certain, and no person has
 * settled it.
 */
export function guessedRows({ layout }: Pick<SummaryTable, 'layout'>): (row: number) => boolean {
  const pages = filterList(
    layout.pages,
    (page) =>
      page.certainty !== 'settled' &&
      (page.guessed || isUnsure(page) || page.columns.some(isTakenOnContents)),
  );
  if (pages.length === 0) return NEVER;
  return (row) => pages.some(({ headRow, lastRow }) => row >= headRow && row <= lastRow);
}
