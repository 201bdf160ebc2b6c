import { columnLetters, parseCellAddress } from '../area.js';
import { tokenise } from './tokens.js';

/** Where a row goes when rows are inserted or deleted; `null` where it is deleted. */
export type RowMove = (row: number) => number | null;

function movedReference(reference: string, move: RowMove): string {
  const place = parseCellAddress(reference);
  if (!place) return reference;
  const row = move(place.row);
  if (row === null) return '#REF!';
  const [, columnSign = '', rowSign = ''] = /^(\$?)[A-Z]+(\$?)/i.exec(reference) ?? [];
  return `${columnSign}${columnLetters(place.column)}${rowSign}${row + 1}`;
}

/**
 * The formula after rows of its own sheet moved: references follow their cells, a deleted one becomes `#REF!`.
 * A formula that names another sheet or that can't be read is left as it is.
 */
export function movedFormula(formula: string, move: RowMove): string {
  const tokens = formula.startsWith('=') ? tokenise(formula) : null;
  if (!tokens || tokens.some((token) => token.kind === 'sheet' || token.text === '!')) return formula;
  let moved = formula;
  for (const token of [...tokens].reverse()) {
    if (token.kind !== 'reference') continue;
    const end = token.at + token.text.length;
    moved = moved.slice(0, token.at) + movedReference(token.text, move) + moved.slice(end);
  }
  return moved;
}
