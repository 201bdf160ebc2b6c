import { whole } from '../../lexicon/entry.js';
import { MARKED_VERDICT_HEADS } from '../../lexicon/heads/heads-of-verdicts.js';
import { NO_TARGET, type OfficialVerdict, readVerdict } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { columnTimeOf, isOfOthers } from '../../year/column-time.js';
import type { Header, HeaderColumn } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Alignment, Profile } from './alignment.js';
import { areVerdicts, filledIn, unknownColumns } from './unknown-heads.js';

/** Several columns of verdicts side by side: which is last year's, which that of the 施策, which is judged. */

/** Those whose words say no year before, where there are such: 前年達成状況 is judged only where nothing else stands there. */
export function ofNow(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const now = filterList(columns, ({ text }) => columnTimeOf(foldWord(text)) !== 'before');
  return now.length > 0 ? now : columns;
}

/**
 * The one of the 施策, whatever its head says: on their rows and no others, where another is on more rows than there are 施策.
 * @param measures the column of their names
 * @param rows the rows of content that `profile` was counted in
 */
export function onRowsOf(
  measures: HeaderColumn,
  columns: readonly HeaderColumn[],
  profile: Profile,
  rows: readonly BodyRow[],
): HeaderColumn | undefined {
  const verdicts = filterList(columns, ({ column }) => areVerdicts(profile, column));
  if (verdicts.length < 2) return undefined;
  const places = ({ column }: HeaderColumn) =>
    flatMapList(rows, ({ contents }, place) => ((contents[column] ?? 'blank') === 'blank' ? [] : [place]));
  const named = new Set(places(measures));
  if (!verdicts.some((column) => places(column).length > named.size)) return undefined;
  const onTheirs = filterList(verdicts, (column) => places(column).every((place) => named.has(place)));
  return onTheirs.length === 1 ? onTheirs[0] : undefined;
}

const MARKED = whole(MARKED_VERDICT_HEADS);

/**
 * True where the only column of verdicts is that of the indicators, though ※1 marks it: the first note of a form without a verdict for its 施策. It stands
 * right of the labels, and on rows that name no 施策, or there is none.
 * @param measures the column of their names, if there is one
 */
export function areOfIndicators(
  { column, text }: HeaderColumn,
  labels: number,
  measures: HeaderColumn | undefined,
  rows: readonly BodyRow[],
): boolean {
  if (column < labels || !MARKED.test(foldWord(text))) return false;
  return !measures || areBesideIndicators(column, labels, measures.column, rows);
}

/** True where a verdict stands on a row that has a label and names no 施策. */
const areBesideIndicators = (
  column: number,
  labels: number,
  measures: number,
  rows: readonly BodyRow[],
): boolean =>
  rows.some(
    ({ contents }) =>
      contents[column] === 'verdict' &&
      (contents[measures] ?? 'blank') === 'blank' &&
      (contents[labels] ?? 'blank') !== 'blank',
  );

/**
 * True where the only column of verdicts is that of the indicators, though it stands left of them: no mark says otherwise, and it stands on their rows or away
 * from the names of the 施策.
 * @param measures the column of their names
 */
export const areOfIndicatorsLeft = (
  { column, text }: HeaderColumn,
  labels: number,
  measures: HeaderColumn,
  rows: readonly BodyRow[],
): boolean =>
  !MARKED.test(foldWord(text)) &&
  (measures.column !== column - 1 || areBesideIndicators(column, labels, measures.column, rows));

/**
 * True where the verdicts of a column under words that no list knows (実施) are none of the 施策: one of them is the opposite of every
 * verdict on the rows below it, in a column right of the labels. Which of several settle a 施策 is a setting; all of them do.
 */
export function areOfNoMeasure(
  { column, text }: HeaderColumn,
  labels: number,
  header: Header,
  profile: Profile,
  rows: readonly BodyRow[],
): boolean {
  if (column > labels || text === '' || header.columns.some((own) => own.column === column)) return false;
  const others = flatMapList(profile, (_, own) => (own > labels && areVerdicts(profile, own) ? [own] : []));
  const verdictAt = ({ texts }: BodyRow, own: number) => readVerdict(texts[own] ?? '')?.verdict ?? null;
  return others.some((other) => {
    let own: OfficialVerdict | null = null;
    let equal = 0;
    let opposite = 0;
    for (const row of rows) {
      const next = verdictAt(row, column);
      if (next !== null) {
        if (equal === 0 && opposite > 0) return true;
        own = next;
        equal = 0;
        opposite = 0;
      }
      const verdict = verdictAt(row, other);
      if (own === null || own === NO_TARGET || verdict === null || verdict === NO_TARGET) continue;
      if (verdict === own) equal += 1;
      else opposite += 1;
    }
    return equal === 0 && opposite > 0;
  });
}

/** Where the heads say no difference (words that no list knows, or the same word twice) the one on most rows. */
export function fullestOfAlike(
  columns: readonly HeaderColumn[],
  header: Header,
  profile: Profile,
): HeaderColumn | undefined {
  const unknown = unknownColumns(header);
  const words = new Set(mapList(columns, ({ text }) => foldWord(text)));
  if (words.size > 1 && !columns.every(({ column }) => unknown.has(column))) return undefined;
  return [...columns].sort((a, b) => filledIn(profile, b.column) - filledIn(profile, a.column))[0];
}

/**
 * The first column of verdicts and no grades, where the one in front mixes both and has fewer verdicts: of 評価 with A, C, 未達成 beside 達成状況 with 達成, 未達成, 達成
 * the latter.
 */
export function verdictsBesideMixed(
  [first, ...others]: readonly HeaderColumn[],
  profile: Profile,
): HeaderColumn | undefined {
  const count = (column: number, content: 'verdict' | 'grade') => profile[column]?.of(content) ?? 0;
  const verdicts = first ? count(first.column, 'verdict') : 0;
  if (!first || verdicts === 0 || count(first.column, 'grade') === 0) return undefined;
  return others.find(
    ({ column }) =>
      areVerdicts(profile, column) && count(column, 'grade') === 0 && count(column, 'verdict') > verdicts,
  );
}

/**
 * The alignment without columns of verdicts whose heads say that they are of another year, or of others: what stands there is not judged, and never
 * written over, though the table has no other.
 * @param years the fiscal years that may be judged: those of title and heads, null where one is not known
 */
export function withoutVerdictsOfOthers(
  alignment: Alignment,
  header: Header,
  years: readonly (number | null)[],
): Alignment {
  const assignments = mapList(alignment.assignments, (own) => {
    if (own.role !== 'indicatorStatus' && own.role !== 'measureStatus') return own;
    const head = own.header?.text ?? header.texts[own.columns[0] ?? -1] ?? '';
    return isOfOthers(head, ...years) ? Object.assign({}, own, { role: 'other' as const }) : own;
  });
  return Object.assign({}, alignment, { assignments });
}
