import { withoutNumber } from '../lexicon/numbering.js';
import { mapList } from '../lists/map-list.js';
import type { SummaryTable } from '../table/summary-table.js';
import { foldWord } from '../text/fold.js';

/**
 * What an answer or a finding is about, whatever row or sheet it stands on. Numbers in front of labels are left out:
 * they change as soon as a row is inserted above.
 */
export interface Subject {
  /** Label of the 指標 or 施策, as written but for its number. */
  readonly label: string;
  /** Name of the 施策 the 指標 belongs to, without its number; `''` for a 施策 itself and where there is none. */
  readonly measure: string;
  /** 1 for the first of that label in its 施策, 2 for the second, and so on. */
  readonly occurrence: number;
}

/** Which table an answer belongs to. Not the sheet's name, which is anybody's to change. */
export interface TableName {
  readonly title: string;
  readonly fiscalYear: number | null;
}

/** Counts how often a label came below the same name. */
function counter(): (name: string, label: string) => number {
  /** The name below which a label came first: few come again, and only of those is more kept. */
  const first = new Map<string, string>();
  const times = new Map<string, number>();
  return (name, label) => {
    const before = first.get(label);
    if (before === undefined) {
      first.set(label, name);
      return 1;
    }
    const key = `${name}\u241f${label}`;
    const time = (times.get(key) ?? (before === name ? 1 : 0)) + 1;
    times.set(key, time);
    return time;
  };
}

/** The subjects of a table's 指標 and 施策, in their order; no two of a kind are equal. */
export interface Subjects {
  readonly indicators: readonly Subject[];
  readonly measures: readonly Subject[];
}

/** Names what a table holds. */
export function subjectsOf({ indicators, measures }: SummaryTable): Subjects {
  const [countMeasure, countIndicator] = [counter(), counter()];
  const names = mapList(measures, ({ label }) => withoutNumber(label));
  return {
    measures: mapList(names, (label) => ({ label, measure: '', occurrence: countMeasure('', label) })),
    indicators: mapList(indicators, (indicator) => {
      const label = withoutNumber(indicator.label);
      const measure = indicator.measure === null ? '' : (names[indicator.measure] ?? '');
      return { label, measure, occurrence: countIndicator(measure, label) };
    }),
  };
}

/** One text a table: its year, and its title however it is spaced. */
export function tableIdentity({ title, fiscalYear }: TableName): string {
  return `${fiscalYear ?? ''}\u241f${foldWord(title)}`;
}

/** Labels that differ only in widths and spaces are one. */
export function labelKey({ label }: Pick<Subject, 'label'>): string {
  return foldWord(label);
}

/** One text a subject, however its labels are spaced. */
export function subjectIdentity({ label, measure, occurrence }: Subject): string {
  return [foldWord(measure), foldWord(label), occurrence].join('\u241f');
}
