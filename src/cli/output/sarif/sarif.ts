import type { Language } from '../../../engine/index.js';
import type { Told } from '../told.js';
import { type Log, logOf } from './log.js';
import { ReportResults } from './results.js';
import { descriptorsOf } from './rules.js';
import { runOf } from './run.js';
import { uriOf } from './uri.js';

/** Reports as SARIF 2.1.0, which code hosts and editors read. */

/** The log of one report. */
export async function reportAsSarif(told: Told, language: Language): Promise<Log> {
  const { findings } = told.report;
  const own = new ReportResults(told, uriOf(told.file), language);
  const results = findings.map((finding) => own.of(finding));
  const rules = await descriptorsOf(
    findings.map(({ rule }) => rule),
    language,
  );
  const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [] }];
  return logOf(runOf(language, { artifacts: own.artifacts, results, invocations }, rules));
}
