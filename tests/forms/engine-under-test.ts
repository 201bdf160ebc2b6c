import { createRequire } from 'node:module';
import * as engine from '../../src/engine/index.js';
import type { Form, PrintedCell } from './form.js';

/**
 * The only door to the engine: its `check`, and a result in words of the forms' own. SOUKATSU_ENGINE names the index of another build
 * (its `src/engine/index.ts`, or a compiled `index.js`), to measure that one.
 */

/** The day the forms are looked at: years after the years they are of. */
export const AS_OF = '2026-04-20';

export interface Answer {
  readonly indicators: readonly AnsweredIndicator[];
  readonly measures: readonly {
    readonly row: number;
    readonly status: string;
    readonly statusCell: string | null;
  }[];
  readonly tallies: { readonly measures: AnsweredTally | null; readonly indicators: AnsweredTally | null };
  readonly edits: readonly { readonly cell: string; readonly from: string; readonly to: string }[];
  readonly findings: readonly AnsweredFinding[];
  /** Code of the reason why there is no table, or null. */
  readonly failure: string | null;
}

export interface AnsweredIndicator {
  readonly row: number;
  readonly status: string;
  readonly certain: boolean;
  readonly actual: number | null;
  readonly target: unknown;
  readonly written: string;
  readonly statusCell: string | null;
  /** The grade that is right by the legend; null where none is decided. */
  readonly grade: string | null;
}

export interface AnsweredTally {
  readonly text: string | null;
  readonly review: number;
}

export interface AnsweredFinding {
  readonly rule: string;
  readonly severity: string;
  readonly row: number;
  readonly cells: readonly string[];
}

type Engine = Pick<typeof engine, 'check' | 'reportOf' | 'ruleOf'>;

const other = process.env.SOUKATSU_ENGINE;
const { check, reportOf }: Engine = other ? createRequire(__filename)(other) : engine;

const NOTHING = {
  indicators: [],
  measures: [],
  tallies: { measures: null, indicators: null },
  edits: [],
  findings: [],
};

type EngineSheet = Parameters<Engine['check']>[0];

/** The form as a sheet, as a reader hands it over. */
export function sheetOf({ firstRow, firstColumn, rows, merges }: Form): EngineSheet {
  const cells: readonly (readonly PrintedCell[])[] = rows;
  const sheet = { name: '総括表', firstRow, firstColumn, rows: cells };
  return merges ? { ...sheet, merges } : sheet;
}

/** A reading as it comes from the command line, of the table that is asked about. */
export type Given = Omit<engine.Reading, 'lastRow'>;

/** What the engine under test answers on a form. @param given a person's reading of it, if anybody gives one */
export function answerOn(form: Form, given?: Given): Answer {
  const columns = given
    ? [{ ...given, lastRow: null, subject: '', from: 'command-line' as const, reason: '', date: AS_OF }]
    : [];
  return answerTo(sheetOf(form), { asOf: AS_OF, columns });
}

/** What the engine under test answers on a sheet. */
export function answerTo(sheet: EngineSheet, policy: Parameters<Engine['check']>[1]): Answer {
  const result = check(sheet, policy);
  if (!result.ok) return { ...NOTHING, failure: result.failure.code };
  const report = reportOf(result.check, '');
  return {
    failure: null,
    indicators: report.indicators.map(({ row, status, actual, target, written, statusCell, grade }, at) => ({
      row,
      status,
      certain: result.check.judged.indicators[at]?.certain ?? false,
      actual,
      target,
      written,
      statusCell,
      grade: grade?.right ?? null,
    })),
    measures: report.measures,
    tallies: report.tallies,
    edits: report.edits,
    findings: result.check.findings,
  };
}
