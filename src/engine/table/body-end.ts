import type { BodyRow } from './body-row.js';
import { contentOf } from './content.js';
import type { Header } from './header.js';
import type { Role } from './role.js';

/** Where another table begins below the indicators on the same sheet (a budget, a list of people). */

const JUDGED: readonly Role[] = ['figure', 'actual', 'target', 'indicatorStatus'];

/** True where nothing but words stands under the figures and under 達成状況: the heads of another table. */
function isForeignHead(texts: readonly string[], { columns }: Header): boolean {
  const likely = columns.flatMap(({ column, word }) => {
    const role = word.roles[0];
    return role && JUDGED.includes(role) ? [{ column, role }] : [];
  });
  return (
    likely.some(({ role }) => role === 'indicatorStatus') &&
    likely.every(({ column }) => contentOf(texts[column] ?? '') === 'words') &&
    texts.every((text) => ['blank', 'words', 'unit'].includes(contentOf(text)))
  );
}

function isSetApart(rows: readonly BodyRow[], place: number): boolean {
  const above = rows[place - 1]?.texts;
  if (above?.length === 0) return true;
  const heading = above?.filter((text) => text.trim() !== '').length === 1;
  return heading && rows[place - 2]?.texts.length === 0;
}

/**
 * The rows that belong to the table: all up to the heads of another one. Such heads are looked for only after a
 * blank row, or below a heading that follows one, so that a row of words amid the indicators stays one of them.
 * @param rows all rows below the header
 */
export function rowsOfTable(header: Header, rows: readonly BodyRow[]): readonly BodyRow[] {
  const end = rows.findIndex(
    ({ texts }, place) => texts.length > 0 && isSetApart(rows, place) && isForeignHead(texts, header),
  );
  return end < 0 ? rows : rows.slice(0, end);
}
