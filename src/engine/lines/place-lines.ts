import { headText } from '../table/heads/head-text.js';
import { isHeadOrYear } from '../table/heads/header.js';
import { contentOf } from '../table/kinds/content.js';
import type { Role } from '../table/kinds/role.js';
import { isTallyLabel, kindOfRow } from '../table/kinds/row-kind.js';
import { onlyWay, rightmostWay } from './assign.js';
import { type LineHeads, readHeads } from './line-heads.js';
import { partLine } from './part-line.js';
import type { TextLine } from './text-lines.js';

/** Lines whose cells are parted by gaps, put into columns: the figure of each row tells where the others stand. */

export type Placed =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly bodyRows: number }
  | { readonly ok: false; readonly fault: 'no-heads' }
  /** A line of which nobody can tell which columns its cells are. */
  | { readonly ok: false; readonly fault: 'line'; readonly line: TextLine };

const isFigure = (text: string) => ['figure', 'pending'].includes(contentOf(text));
/** A line of so many cells with a figure among them is a row of some table. */
const FEWEST_OF_ROW = 3;

/**
 * What a line above the heads is besides a title: another line of theirs, or a row of a table whose heads nobody knows.
 * Neither can be left out of the reading.
 */
function partOfTable(cells: readonly string[]): 'heads' | 'row' | null {
  if (cells.length > 1 && cells.every((cell) => isHeadOrYear(headText(cell)))) return 'heads';
  return cells.length >= FEWEST_OF_ROW && cells.some(isFigure) ? 'row' : null;
}

/** The columns left of the figures, with one before a 戦略 for 共通戦略 and its like. */
function leftRoles({ roles, figure }: LineHeads): Role[] {
  const left = roles.slice(0, figure);
  return left[0] === 'strategy' ? ['strategyKind', ...left] : [...left];
}

/** The cells of a row under the heads, or null where they can't be told apart. */
function placeRow(cells: readonly string[], heads: LineHeads): string[] | null {
  const at = cells.findIndex(isFigure);
  if (at < 1) return null;
  const leftOfFigures = leftRoles(heads);
  const rest = heads.roles.slice(heads.figure);
  const left = rightmostWay(cells.slice(0, at), leftOfFigures);
  const right = onlyWay(cells.slice(at), rest);
  if (!left || !right) return null;
  const row = Array.from({ length: leftOfFigures.length + rest.length }, () => '');
  for (const [place, column] of left.entries()) row[column] = cells[place] ?? '';
  for (const [place, column] of right.entries()) row[leftOfFigures.length + column] = cells[at + place] ?? '';
  return row;
}

/** The heads in the columns of their rows: 戦略 stands over two, as in the canonical form. */
function headRow({ texts, roles }: LineHeads): string[] {
  return roles[0] === 'strategy' ? [texts[0] ?? '', '', ...texts.slice(1)] : [...texts];
}

/** A row of tallies: each beside its label, in the column of what it counts. Null where they are not in pairs. */
function placeTallies(cells: readonly string[], heads: LineHeads): string[] | null {
  const labels = cells.flatMap((cell, place) => (isTallyLabel(cell) ? [place] : []));
  const pairs = labels.map((place) => [cells[place] ?? '', cells[place + 1] ?? ''] as const);
  const columns: readonly Role[] = [...leftRoles(heads), ...heads.roles.slice(heads.figure)];
  const of = (role: Role) => columns.indexOf(role);
  const places = pairs.length === 1 ? [of('indicatorStatus')] : [of('measureStatus'), of('indicatorStatus')];
  const fits = pairs.length * 2 === cells.length && pairs.length <= 2 && places.every((place) => place > 0);
  if (!fits) return null;
  const row = columns.map(() => '');
  for (const [at, [label, value]] of pairs.entries()) {
    const place = places[at] ?? 0;
    row[place - 1] = label;
    row[place] = value;
  }
  return row;
}

/** Puts lines into columns. What stands above the heads and below the tallies stays in the first one. */
export function placeLines(lines: readonly TextLine[]): Placed {
  let heads: LineHeads | null = null;
  let isOver = false;
  let bodyRows = 0;
  const rows: string[][] = [];
  for (const line of lines) {
    const cells = partLine(line.text, 'spaces');
    const again = readHeads(cells);
    if (again && !isOver) {
      if (heads && heads.roles.join() !== again.roles.join()) return { ok: false, fault: 'line', line };
      heads = again;
      rows.push(headRow(again));
      continue;
    }
    const above = heads ? null : partOfTable(cells);
    if (above === 'heads') return { ok: false, fault: 'no-heads' };
    if (above === 'row') return { ok: false, fault: 'line', line };
    const kind = kindOfRow(cells);
    if (!heads || isOver || kind === 'furniture' || kind === 'footnote') {
      rows.push([line.text.trim()]);
      continue;
    }
    const isTally = cells.some(isTallyLabel);
    const row = isTally ? placeTallies(cells, heads) : placeRow(cells, heads);
    if (!row) return { ok: false, fault: 'line', line };
    isOver = isTally;
    if (!isTally) bodyRows += 1;
    rows.push(row);
  }
  return heads ? { ok: true, rows, bodyRows } : { ok: false, fault: 'no-heads' };
}
