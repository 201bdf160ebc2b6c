import { isLittleMoreOrLess, placeOfWord, unitWithWord } from '../../figure/wording.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import type { Assignment } from '../columns/assignment.js';
import type { Header } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Role } from '../kinds/role.js';

/** Columns that say more of actual and target than the cells of their numbers do. */
export interface BesideFigures {
  /** Columns of units, one right behind the actual and one right behind the target; null where there are not both. */
  readonly units: { readonly actual: number; readonly target: number } | null;
  /** Columns of words such as 以上, 程度 and 約, each with the side it is about. */
  readonly words: readonly { readonly column: number; readonly of: 'actual' | 'target' }[];
  /** Such a word in the target's head, 目標（以上）; `''` where there is none. */
  readonly head: string;
}

/** The word that a cell holds about a number, alone or behind a unit (人以上); `''` for any other cell. */
export const wordBeside = (text: string): string =>
  placeOfWord(text) === null ? (unitWithWord(text)?.word ?? '') : text;

const BRACKET = /[(（]([^()（）]{1,6})[)）]\s*$/;

function wordInHead(head: string): string {
  const word = BRACKET.exec(head)?.[1]?.trim() ?? '';
  return placeOfWord(word) === 'behind' ? word : '';
}

const FREE: readonly Role[] = ['other', 'unit'];

/** True for a column of which most filled cells, and at least one, are such. */
function isMostly(rows: readonly BodyRow[], column: number, isSuch: (row: BodyRow) => boolean): boolean {
  let filled = 0;
  let such = 0;
  for (const row of rows) {
    if ((row.texts[column] ?? '').trim() === '') continue;
    filled += 1;
    if (isSuch(row)) such += 1;
  }
  return such > 0 && such * 2 >= filled;
}

/**
 * What stands beside actual and target in columns of its own; null where nothing does, or where they are not in two columns.
 * A word stands for the target wherever it is, but right behind the actual under no head of its own.
 */
export function besideFiguresOf(
  { texts }: Header,
  assignments: readonly Assignment[],
  rows: readonly BodyRow[],
): BesideFigures | null {
  const columnOf = (own: Role) => assignments.find(({ role }) => role === own)?.columns[0];
  const [actual, target, unit] = [columnOf('actual'), columnOf('target'), columnOf('unit')];
  if (actual === undefined || target === undefined) return null;
  const taken = new Set(
    flatMapList(assignments, ({ role, columns }) => (FREE.includes(role) ? [] : columns)),
  );
  const width = rows.reduce((most, { texts: own }) => Math.max(most, own.length), texts.length);
  const words: BesideFigures['words'][number][] = [];
  for (let column = 0; column < width; column += 1) {
    if (taken.has(column)) continue;
    const hasHead = (texts[column] ?? '').trim() !== '';
    const isWord = (row: BodyRow) => {
      const word = wordBeside((row.texts[column] ?? '').trim());
      // 強 and 弱 under 優先度 are about something else.
      return word !== '' && !(hasHead && isLittleMoreOrLess(word));
    };
    // Of units any may bear one: 件, 社以下.
    const isOfWords = column === unit ? rows.some(isWord) : isMostly(rows, column, isWord);
    if (!isOfWords) continue;
    const ofActual = column === actual + 1 && !hasHead;
    words.push({ column, of: ofActual ? 'actual' : 'target' });
  }
  const isUnits = (column: number) =>
    !taken.has(column) && isMostly(rows, column, ({ contents }) => contents[column] === 'unit');
  const units =
    isUnits(actual + 1) && isUnits(target + 1) ? { actual: actual + 1, target: target + 1 } : null;
  const head = wordInHead(texts[target] ?? '');
  return units || words.length > 0 || head !== '' ? { units, words, head } : null;
}
