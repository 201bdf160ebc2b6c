import { type Language, type ReportedFinding, ruleOf, type Severity } from '../../engine/index.js';
import { forTerminal } from './for-terminal.js';
import type { Told } from './told.js';

/** Findings as GitHub Actions takes them from a log: `::error file=…,line=…,title=…::…` ("Workflow commands for GitHub Actions"). */

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', review: 'warning', hint: 'notice' };

/** As GitHub's own actions/toolkit escapes them; what else a terminal would take as a command is no part of a message. */
const data = (text: string) =>
  forTerminal(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const slashed = (file: string) => file.replaceAll('\\', '/');

function annotation(
  command: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const all = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${command} ${all.join(',')}::${data(message)}\n`;
}

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

const UNUSABLE: Readonly<Record<Language, string>> = {
  ja: 'ファイルを使えません',
  en: 'The file can’t be used',
};

/** The line for a file that can't be used. */
export function failureForGithub(file: string, message: string, language: Language): string {
  return annotation('error', { file: slashed(file), title: UNUSABLE[language] }, message);
}
