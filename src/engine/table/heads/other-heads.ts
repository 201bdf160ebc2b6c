import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { bareYearIn, fiscalYearsIn } from '../../year/fiscal-year.js';
import { type Role, readHeaderWord } from '../kinds/role.js';
import type { Header } from './header.js';
import { wordOf } from './repeated-heads.js';

/** Heads that are not those of the table above: of another year, or of something else. */

/** Years that the heads of actuals, or those of targets, name. */
export function yearsOf(headers: readonly Header[], ...roles: readonly Role[]): readonly number[] {
  const years: number[] = [];
  for (const { columns } of headers)
    for (const { word } of columns)
      if (word.year !== null && roles.includes(word.roles[0] ?? 'other') && !years.includes(word.year))
        years.push(word.year);
  return years.sort((a, b) => a - b);
}

/** True where heads of the same kind name the years of the table, each moved by as many, or no longer the one it is of. */
export function nameOtherYears(header: Header, headers: readonly Header[], year: number | null): boolean {
  return [['figure', 'actual'] as const, ['target'] as const].some((roles) => {
    const [own, other] = [yearsOf(headers, ...roles), yearsOf([header], ...roles)];
    const [first, moved] = [own[0], other[0]];
    if (first === undefined || moved === undefined) return false;
    if (year !== null && own.includes(year) && !other.includes(year)) return true;
    return (
      first !== moved &&
      own.length === other.length &&
      own.every((one, at) => other[at] === one + moved - first)
    );
  });
}

/** The years in all words of heads, known or not; those without an era in their own numbers. */
function allYears({ texts }: Header): ReadonlySet<number> {
  return new Set(
    flatMapList(texts, (text) => [...fiscalYearsIn(text), bareYearIn(foldWord(text)) ?? []].flat()),
  );
}

/**
 * True where heads say the words of the first ones with other years, or without the one the table is of. This tells heads of figures
 * that no list knows.
 */
export function sayOtherYears(header: Header, [first]: readonly Header[], year: number | null): boolean {
  if (!first || !(header.guessed || first.guessed)) return false;
  const [own, other] = [allYears(first), allYears(header)];
  if (own.size === 0 || other.size === 0) return false;
  if (year !== null && own.has(year) && !other.has(year)) return true;
  return [...other].some((named) => !own.has(named));
}

/** Of so few heads in common they are other heads. */
const LEAST_IN_COMMON = 1 / 3;

/** True where next to none of the heads is one of the table above. */
export function haveOtherHeads(header: Header, headers: readonly Header[]): boolean {
  const own = new Set(flatMapList(headers, ({ texts }) => mapList(texts, wordOf)));
  const words = new Set(filterList(mapList(header.texts, wordOf), (word) => word !== ''));
  const common = filterList([...words], (word) => own.has(word)).length;
  return common < LEAST_IN_COMMON * words.size;
}

/** The word over the labels of a header, `''` where none is there. */
function wordOverLabels({ columns, texts }: Header): string {
  const labels = columns.find(({ word }) => word.roles[0] === 'indicator');
  return labels ? wordOf(texts[labels.column] ?? '') : '';
}

/** True where a word that no list knows stands over the labels (支所), and another one in the table above: by itself it may be this society's for the next part of the same table. */
export function nameOtherThings(header: Header, headers: readonly Header[]): boolean {
  const own = wordOverLabels(header);
  return (
    own !== '' && readHeaderWord(own) === null && headers.every((other) => wordOverLabels(other) !== own)
  );
}
