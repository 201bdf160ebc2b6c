import { check, type Policy, type Report, reportOf } from '../../src/engine/index.js';
import { TODAY } from '../today.js';
import type { CorpusTable } from './corpus.js';
import { type ExpectedTable, holdsTable, type Rule, severities } from './expected.js';

/** The engine held against the corpus: differences table by table, precision and recall rule by rule. */

const reports = new WeakMap<CorpusTable, { readonly report: Report | null }>();

/** Runs the engine over a corpus table, once; null where it finds no 総括表. */
export function reportOn(table: CorpusTable): Report | null {
  const { report } = reports.get(table) ?? { report: reportAnew(table) };
  reports.set(table, { report });
  return report;
}

function reportAnew({ sheet, expected, file }: CorpusTable): Report | null {
  const policy: Partial<Policy> = { asOf: TODAY, ...(holdsTable(expected) ? expected.policy : {}) };
  const result = check(sheet, policy);
  return result.ok ? reportOf(result.check, file) : null;
}

/** A finding as the corpus names it: rule, severity and the cell to look at first. */
export function findingKey(finding: { rule: string; severity: string; cells: readonly string[] }): string {
  return `${finding.rule} ${finding.severity} ${finding.cells[0] ?? ''}`;
}

/** The parts of a report that the corpus speaks of, in the corpus's own form. */
export function comparable(report: Report, expected: ExpectedTable) {
  return {
    title: report.title,
    fiscalYear: report.fiscalYear,
    state: report.state,
    indicators: report.indicators.map((own, index) => {
      const { row, measure, unit, target, comparison, status, written, statusCell, figureCells } = own;
      const said = expected.indicators[index];
      const actual = said && 'actual' in said ? { actual: own.actual } : {};
      return {
        row,
        measure,
        unit: unit || null,
        ...actual,
        target,
        comparison,
        status,
        written,
        statusCell,
        figureCells,
      };
    }),
    measures: report.measures.map(({ label: _, ...own }) => own),
    tallies: report.tallies,
    findings: report.findings.map(findingKey).sort(),
    edits: report.edits,
  };
}

/** The truth of a corpus table in the same form. */
export function truth(expected: ExpectedTable) {
  return {
    title: expected.title,
    fiscalYear: expected.fiscalYear,
    state: expected.state ?? 'closed',
    indicators: expected.indicators.map(({ label: _, ...own }) => own),
    measures: expected.measures,
    tallies: expected.tallies,
    findings: expected.findings.map(findingKey).sort(),
    edits: expected.edits,
  };
}

export interface Score {
  readonly rule: Rule;
  /** Raised and right. */
  right: number;
  /** Raised where the truth has none. */
  wrong: number;
  /** In the truth and not raised. */
  missed: number;
}

/** Counts right, wrong and missed findings of every rule over all tables. */
export function scoreRules(tables: readonly CorpusTable[]): Score[] {
  const scores = new Map(
    (Object.keys(severities) as Rule[]).map((rule) => [
      rule as string,
      { rule, right: 0, wrong: 0, missed: 0 },
    ]),
  );
  for (const table of tables) {
    if (!holdsTable(table.expected)) continue;
    const found = new Map(
      (reportOn(table)?.findings ?? []).map((finding) => [findingKey(finding), finding.rule]),
    );
    const wanted = new Map(
      table.expected.findings.map((finding) => [findingKey(finding), finding.rule as string]),
    );
    for (const [key, rule] of found) {
      const score = scores.get(rule);
      if (score) score[wanted.has(key) ? 'right' : 'wrong'] += 1;
    }
    for (const [key, rule] of wanted) {
      const score = scores.get(rule);
      if (score && !found.has(key)) score.missed += 1;
    }
  }
  return [...scores.values()];
}

/** Precision and recall as a table to print. */
export function scoreTable(scores: readonly Score[]): string {
  const ratio = (part: number, whole: number) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
  const lines = scores.map(({ rule, right, wrong, missed }) =>
    [
      rule.padEnd(24),
      String(right + missed).padStart(5),
      ratio(right, right + wrong),
      ratio(right, right + missed),
    ].join('  '),
  );
  return [['rule'.padEnd(24), 'truth', 'prec.', 'recall'].join('  '), ...lines].join('\n');
}
