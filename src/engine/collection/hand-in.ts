import { societyKey } from '../table/heads/society.js';
import { foldWord } from '../text/fold.js';
import { byText, type CollectedTable } from './collected-table.js';

/** Who has handed a table in, against the names that are expected. */

export type HandInState =
  | 'submitted'
  /** Several tables of the year. */
  | 'twice'
  /** Tables of other years alone. */
  | 'other-year'
  /** A file of that name can’t be read. */
  | 'unreadable'
  | 'missing';

export interface HandIn<T extends CollectedTable> {
  /** Of tables that name no 商工会 what they are told by, which is no name. */
  readonly society: string;
  /** Whether that is the name of a 商工会. */
  readonly isNamed: boolean;
  /** False for one that is not on the list; null where there is none. */
  readonly isExpected: boolean | null;
  readonly state: HandInState;
  /** Of the year, or where there is none of it, of other years. */
  readonly tables: readonly T[];
  /** Files of it that can’t be read. */
  readonly unreadable: readonly string[];
}

/**
 * Each society with what it has handed in: those of the list in its order, behind them the others by name.
 * @param expected null where there is no list
 * @param unread files that can’t be used
 */
export function handInOf<T extends CollectedTable>(
  tables: readonly T[],
  year: number | null,
  expected: readonly string[] | null,
  unread: readonly string[],
): HandIn<T>[] {
  const groups = new Map<string, T[]>();
  for (const table of [...tables].sort((a, b) => byText(a.file, b.file))) {
    const own = table.isNamed ? societyKey(table.society) : `\u241f${table.file}`;
    const group = groups.get(own);
    if (group) group.push(table);
    else groups.set(own, [table]);
  }
  const folded = unread.map((file) => ({ file, word: foldWord(file) }));
  /** Files that name a society and can’t be read. */
  const filesNaming = (name: string) => {
    const word = societyKey(name);
    return word === '' ? [] : folded.filter((own) => own.word.includes(word)).map(({ file }) => file);
  };
  const names = new Map((expected ?? []).map((name) => [societyKey(name), name]));
  const row = (society: string, all: readonly T[], isExpected: boolean | null): HandIn<T> => {
    const ofYear = all.filter(({ fiscalYear }) => fiscalYear === year);
    const unreadable = filesNaming(society);
    const state =
      ofYear.length > 1
        ? 'twice'
        : ofYear.length === 1
          ? 'submitted'
          : unreadable.length > 0
            ? 'unreadable'
            : all.length > 0
              ? 'other-year'
              : 'missing';
    const isNamed = isExpected === true || all.some((own) => own.isNamed);
    return { society, isNamed, isExpected, state, tables: ofYear.length > 0 ? ofYear : all, unreadable };
  };
  const listed = [...names].map(([own, name]) => row(name, groups.get(own) ?? [], true));
  const others = [...groups]
    .filter(([own]) => !names.has(own))
    .map(([, all]) => row(all[0]?.society || (all[0]?.file ?? ''), all, expected === null ? null : false))
    .sort((a, b) => byText(a.tables[0]?.file ?? '', b.tables[0]?.file ?? ''));
  return [...listed, ...others];
}
