import type { BodyRow } from '../kinds/body-row.js';
import { type Content, contentOf } from '../kinds/content.js';
import { FIGURES, type Role, readHeaderWord } from '../kinds/role.js';
import type { Header } from './header.js';

/** Where another table begins below the indicators on the same sheet (a budget, a list of people). */

const JUDGED: readonly Role[] = [...FIGURES, 'indicatorStatus'];
const HEADS: readonly Content[] = ['blank', 'words', 'unit', 'verdict'];
/** Of so many heads some are the words of the form itself: 区分, 達成率. */
const FEWEST_HEADS = 3;
const FEWEST_KNOWN = 2;

/** True where nothing but words stands under the figures and under 達成状況: the heads of another table. */
function isForeignHead(texts: readonly string[], { columns }: Header): boolean {
  const contents = texts.map(contentOf);
  if (!contents.every((content) => HEADS.includes(content))) return false;
  const likely = columns.flatMap(({ column, word }) => {
    const role = word.roles[0];
    return role && JUDGED.includes(role) ? [{ column, role }] : [];
  });
  const status = likely.filter(({ role }) => role === 'indicatorStatus');
  if (status.length > 0 && likely.every(({ column }) => contents[column] === 'words')) return true;
  // 未達成 may head a count, and nothing stands under ※2 where the other table is narrower.
  const heads = texts.filter((text) => text.trim() !== '');
  const known = heads.filter((text) => readHeaderWord(text) !== null).length;
  const judged = status.some(({ column }) => contents[column] === 'verdict');
  return heads.length >= FEWEST_HEADS && known >= FEWEST_KNOWN && !judged;
}

function isSetApart(rows: readonly BodyRow[], place: number): boolean {
  const above = rows[place - 1]?.texts;
  if (above?.length === 0) return true;
  const heading = above?.filter((text) => text.trim() !== '').length === 1;
  return heading && rows[place - 2]?.texts.length === 0;
}

/**
 * The rows that belong to the table, all up to the heads of another one, and those below. Such heads are looked for only
 * after a blank row, or below a heading that follows one, so that a row of words amid the indicators stays one of them.
 * @param rows all rows below the header
 */
export function partRows(
  header: Header,
  rows: readonly BodyRow[],
): { readonly own: readonly BodyRow[]; readonly below: readonly BodyRow[] } {
  const end = rows.findIndex(
    ({ texts }, place) => texts.length > 0 && isSetApart(rows, place) && isForeignHead(texts, header),
  );
  return end < 0 ? { own: rows, below: [] } : { own: rows.slice(0, end), below: rows.slice(end) };
}
