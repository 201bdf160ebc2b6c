import { filterList } from '../../lists/filter-list.js';
import { foldWord } from '../../text/fold.js';
import { columnTimeOf } from '../../year/column-time.js';
import type { HeaderColumn } from '../heads/header.js';
import type { Role } from '../kinds/role.js';

/** Columns of several years beside each other: which is that of the year judged. */

/** The column of one role for the year judged: that year's, else one without a year, else the latest. */
export function ofYear(
  columns: readonly HeaderColumn[],
  role: Role,
  year: number | null,
): HeaderColumn | undefined {
  const wanted = year === null ? undefined : columns.find(({ word }) => word.year === year);
  if (wanted) return wanted;
  const undated = filterList(columns, ({ word }) => word.year === null);
  // 最終 and 前年 are judged only where nothing else stands there.
  const ofNow = filterList(undated, ({ text }) => columnTimeOf(foldWord(text)) === null);
  const plain = likeliest(ofNow.length > 0 ? ofNow : undated, role);
  if (plain.length > 0) return plain[plain.length - 1];
  const latest = latestYear(columns);
  return columns.find(({ word }) => word.year === latest);
}

/** Those whose words say a role first, or, where none does, those whose words allow it. */
function likeliest(columns: readonly HeaderColumn[], role: Role): readonly HeaderColumn[] {
  const first = filterList(columns, ({ word }) => word.roles[0] === role);
  return first.length > 0 ? first : columns;
}

/** The latest year that heads name, or null where none does. */
export function latestYear(columns: readonly HeaderColumn[]): number | null {
  return columns.reduce<number | null>(
    (latest, { word }) => (word.year !== null && word.year > (latest ?? 0) ? word.year : latest),
    null,
  );
}
