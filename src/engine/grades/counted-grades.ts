import { rankOf } from '../lexicon/grade-marks.js';
import { countedGrades } from '../lexicon/legend/counted-grades.js';
import { ACHIEVED, readVerdict } from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { foldWord } from '../text/fold.js';
import { withoutSigns } from './entries.js';
import type { Legend } from './legend.js';
import type { LooseCell } from './loose-cells.js';

/** Which grades a 達成数計 counts, where the sheet says so (docs/table-rules.md, decision 17). */

/** The one verdict among the words of an entry, as in `80%以上(達成)`; null where there is none, or more than one. */
function verdictIn(words: string): string | null {
  const verdicts = flatMapList(
    words.split(/[、,()]/),
    (piece) => readVerdict(withoutSigns(piece))?.verdict ?? [],
  );
  return verdicts.length === 1 ? (verdicts[0] ?? null) : null;
}

/**
 * The grades that count.
 * @returns null where neither a sentence (`A・Bを達成とする`) nor the legend grade by grade says it
 */
export function countedBy({ entries }: Legend, loose: readonly LooseCell[]): readonly string[] | null {
  const marks = mapList(entries, ({ mark }) => mark);
  for (const { text } of loose) {
    const counted = countedGrades(foldWord(text));
    if (!counted) continue;
    const named = mapList(counted.grades, (grade) => grade.toUpperCase());
    const worst = Math.max(...mapList(named, rankOf));
    return filterList(marks, (mark) => (counted.isRange ? rankOf(mark) <= worst : named.includes(mark)));
  }
  const said = mapList(entries, ({ mark, words }) => ({ mark, verdict: verdictIn(words) }));
  if (said.length === 0 || said.some(({ verdict }) => verdict === null)) return null;
  return mapList(
    filterList(said, ({ verdict }) => verdict === ACHIEVED),
    ({ mark }) => mark,
  );
}
