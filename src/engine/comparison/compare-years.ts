import type { EarlierIndicator, EarlierTable } from '../answers/earlier-table.js';
import type { SettledSame } from '../answers/policy.js';
import { nameOneSociety } from '../table/heads/society.js';
import type { JudgedTable } from '../verdict/judged.js';
import { asEarlier, societiesOf } from './earlier-table-of.js';
import { findRenamed, type RenamedBecause } from './find-renamed.js';
import { type NotCompared, notCompared } from './not-compared.js';
import { answersOf, pairWithAnswers } from './settled-pairs.js';

/** A table beside that of an earlier year: plain data, which rules, report and pane read alike. */
export interface YearComparison {
  readonly earlier: EarlierTable;
  /** `own`: place among the later table's indicators. In their order. */
  readonly pairs: readonly { readonly last: EarlierIndicator; readonly own: number }[];
  /** Of the earlier year alone. */
  readonly gone: readonly EarlierIndicator[];
  /** Of the later year alone, as places. */
  readonly fresh: readonly number[];
  /** Maybe the same under another name; a person must say. */
  readonly renamed: readonly {
    readonly last: EarlierIndicator;
    readonly own: number;
    readonly because: RenamedBecause;
  }[];
  /** Answers of people that paired what has two names. */
  readonly settled: readonly SettledSame[];
  /** Places whose name stands more than once: what they were last year is not known. */
  readonly left: readonly number[];
}

export type Compared =
  | { readonly ok: true; readonly comparison: YearComparison }
  | { readonly ok: false; readonly failure: NotCompared };

/** The latest of several years; undefined for none. */
const latestOf = (earlier: readonly EarlierTable[]) =>
  earlier.reduce<EarlierTable | undefined>(
    (latest, own) => (latest && latest.fiscalYear >= own.fiscalYear ? latest : own),
    undefined,
  );

/** Why two tables can't be compared; null where they can. */
function refusalOf(judged: JudgedTable, earlier: EarlierTable): NotCompared | null {
  const { table } = judged;
  const { fiscalYear } = table;
  if (!table.layout.certain) return notCompared({ code: 'own-unsure' });
  if (fiscalYear === null) return notCompared({ code: 'own-without-year' });
  if (earlier.fiscalYear >= fiscalYear) return notCompared({ code: 'not-earlier', fiscalYear, earlier });
  const own = societiesOf(table);
  const { societies } = earlier;
  const another = own.length > 0 && societies.length > 0 && !nameOneSociety(societies, own);
  return another ? notCompared({ code: 'other-society', own, earlier }) : null;
}

/**
 * Compares a table with the latest of the earlier ones that are handed in; null without one. Each of them must be of the same 商工会 and of
 * an earlier year, or it is said why nothing is compared (docs/table-rules.md, "Last year's table").
 */
export function compareYears(judged: JudgedTable, tables: readonly EarlierTable[]): Compared | null {
  const earlier = latestOf(tables);
  if (!earlier) return null;
  for (const own of tables) {
    const failure = refusalOf(judged, own);
    if (failure) return { ok: false, failure };
  }
  const indicators = asEarlier(judged);
  const { paired, settled } = pairWithAnswers(
    earlier,
    { fiscalYear: judged.table.fiscalYear, indicators },
    answersOf(judged),
  );
  const renamed = findRenamed(paired, earlier.indicators, indicators);
  const asked = {
    last: new Set(renamed.map(({ last }) => last)),
    own: new Set(renamed.map(({ own }) => own)),
  };
  const at = (place: number) => earlier.indicators[place] ?? [];
  return {
    ok: true,
    comparison: {
      earlier,
      pairs: paired.pairs.flatMap(({ last, own }) => {
        const one = earlier.indicators[last];
        return one ? [{ last: one, own }] : [];
      }),
      gone: paired.gone.filter((place) => !asked.last.has(place)).flatMap(at),
      fresh: paired.fresh.filter((place) => !asked.own.has(place)),
      renamed: renamed.flatMap(({ last, own, because }) => {
        const one = earlier.indicators[last];
        return one ? [{ last: one, own, because }] : [];
      }),
      settled: settled,
      left: paired.left,
    },
  };
}
