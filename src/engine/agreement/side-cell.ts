import type { BookIndicator } from '../answers/book-table.js';
import type { Differs } from './differences.js';

/** The cell in which a sheet says one thing of an indicator; actual and target may share theirs. */
export function sideCell(
  { figureCells, verdictCell }: Pick<BookIndicator, 'figureCells' | 'verdictCell'>,
  differs: Differs,
): string {
  if (differs === 'verdict') return verdictCell;
  const side = differs === 'target' ? figureCells[1] : undefined;
  return side ?? figureCells[0] ?? '';
}
