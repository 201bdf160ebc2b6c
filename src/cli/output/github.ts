import { type Language, type ReportedFinding, ruleOf, type Severity } from '../../engine/index.js';
import { annotation, slashed } from './github-annotation.js';
import type { Told } from './told.js';

/** Findings as GitHub Actions takes them from a log. */

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', review: 'warning', hint: 'notice' };

function findingLine({ file, places }: Told, finding: ReportedFinding, language: Language): string {
  const { rule, severity, cells, row, message } = finding;
  const [cell = ''] = cells;
  const place = places[cell];
  const where = place ? { line: place.startLine, endLine: place.endLine } : { line: row };
  const title = [cell, ruleOf(rule)?.words[language].title ?? rule].join(' ').trim();
  return annotation(COMMAND[severity], { file: slashed(file), ...where, title }, message);
}

/** A line for each finding. The line of a workbook is the row of the sheet: it has no other. */
export function reportForGithub(told: Told, language: Language): string {
  return told.report.findings.map((finding) => findingLine(told, finding, language)).join('');
}
