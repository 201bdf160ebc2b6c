import type { SummaryTable } from '../table/summary-table.js';

/** Tells the rows of pages whose columns are not certain; nothing is judged there (docs/table-rules.md, decision 14). */
export function unsureRows({ layout }: Pick<SummaryTable, 'layout'>): (row: number) => boolean {
  const pages = layout.pages.filter(
    ({ certainty }) => certainty === 'unsure' || certainty === 'contradicted',
  );
  return (row) => pages.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
}

/** Tells the rows, heads included, of pages whose columns no head names and no person has settled. */
export function guessedRows({ layout }: Pick<SummaryTable, 'layout'>): (row: number) => boolean {
  const pages = layout.pages.filter(({ guessed, certainty }) => guessed && certainty !== 'settled');
  return (row) => pages.some(({ headRow, lastRow }) => row >= headRow && row <= lastRow);
}
