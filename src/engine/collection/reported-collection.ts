import type { Language } from '../words/language.js';
import type { Across, Collection, CollectionFinding } from './collect.js';
import type { CollectedTable } from './collected-table.js';
import type { Form } from './form.js';
import type { HandInState } from './hand-in.js';
import { sayCollected } from './say-collection.js';

/** What a collection says as JSON, format `soukatsu-collection/1` (docs/command-line.md). */
export interface ReportedCollection {
  readonly format: 'soukatsu-collection/1';
  /**
   * The year most societies are of: only its tables are held against each other.
   * @asType integer
   */
  readonly fiscalYear: number | null;
  readonly handIn: readonly ReportedHandIn[];
  /** Files whose tables are in the totals: each society and year once. */
  readonly counted: readonly string[];
  readonly findings: readonly ReportedCollectionFinding[];
  /** Where the form is from that the tables are held against; null where there is none. */
  readonly form: Form['from'] | null;
  /** The tables of the year, by file. */
  readonly societies: readonly { readonly society: string; readonly file: string }[];
  /** The indicators of that form, with what each of `societies` has of them. */
  readonly indicators: readonly ReportedAcross[];
}

export interface ReportedHandIn {
  /** `''` for a table that names none. */
  readonly society: string;
  /** Null where there is no list of names. */
  readonly expected: boolean | null;
  readonly state: HandInState;
  readonly files: readonly string[];
  /**
   * Findings that are left in its tables.
   * @asType integer
   */
  readonly errors: number;
  /** @asType integer */
  readonly reviews: number;
}

export interface ReportedCollectionFinding {
  readonly kind: CollectionFinding['is'];
  readonly society: string;
  readonly files: readonly string[];
  /**
   * A cell of the row; null where it is about no row.
   * @pattern ^[A-Z]{1,3}[1-9][0-9]*$
   */
  readonly cell: string | null;
  /** The label of the indicator; null where it is about none. */
  readonly indicator: string | null;
  readonly message: string;
}

export interface ReportedAcross {
  readonly label: string;
  readonly measure: string;
  readonly unit: string;
  /** In the order of `societies`; null where a table lacks it. */
  readonly values: Across['values'];
}

/** What is left to do in a table. */
interface WithFindings extends CollectedTable {
  readonly findings: readonly { readonly severity: string }[];
}

const labelOf = (finding: CollectionFinding): string | null => {
  if ('expected' in finding) return finding.expected.label;
  return 'own' in finding ? finding.own.label : null;
};

/** A collection as data for programs. */
export function reportCollection(
  collection: Collection<WithFindings>,
  language: Language,
): ReportedCollection {
  const count = (tables: readonly WithFindings[], severity: string) =>
    tables.reduce((sum, { findings }) => sum + findings.filter((own) => own.severity === severity).length, 0);
  return {
    format: 'soukatsu-collection/1',
    fiscalYear: collection.fiscalYear,
    handIn: collection.handIn.map(({ society, isNamed, isExpected, state, tables, unreadable }) => ({
      society: isNamed ? society : '',
      expected: isExpected,
      state,
      files: [...tables.map(({ file }) => file), ...unreadable],
      errors: count(tables, 'error'),
      reviews: count(tables, 'review'),
    })),
    counted: collection.counted.map(({ file }) => file),
    findings: collection.findings.map((finding) => ({
      kind: finding.is,
      society: finding.society,
      files: finding.is === 'twice' ? finding.files : [finding.file],
      cell: 'own' in finding && finding.own.cell !== '' ? finding.own.cell : null,
      indicator: labelOf(finding),
      message: sayCollected(finding, language).message,
    })),
    form: collection.form,
    societies: collection.societies,
    indicators: collection.across.map(({ indicator: { label, measure, unit }, values }) => ({
      label,
      measure,
      unit,
      values,
    })),
  };
}
