import {
  type Check,
  countSeverities,
  type Finding,
  type Language,
  type Report,
  SEVERITIES,
  sayDay,
  sayPolicy,
  saySeverities,
  wordFinding,
} from '../../engine/index.js';
import { lineForTerminal } from '../output/for-terminal.js';
import { sayProgress } from '../output/standing.js';
import { tallyLine } from '../output/text.js';
import { PAGE_WORDS } from './page-words.js';

/** The page of one society: its findings one by one, each with its cell, what is written, what is right, why, and what to do. */

/** More of a cell is on the sheet. */
const LONGEST = 60;

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}

/** The 施策 or the indicator a finding is about; null where it is about neither. */
function labelOf({ judged }: Check, { row, subject }: Finding): string | null {
  const { measures, indicators } = judged.table;
  const isNamed = [...measures, ...indicators].some((own) => own.row === row && own.label === subject);
  return isNamed && subject.trim() !== '' ? subject : null;
}

function findingLines(finding: Finding, number: number, label: string | null, language: Language): string[] {
  const words = PAGE_WORDS[language];
  const { title, why, todo } = wordFinding(finding, language);
  const { cells, found, fix } = finding;
  const edit = fix?.edits[0];
  const line = (name: string, text: string) => `   ${name}: ${text}`;
  return [
    `${number}. ${[cells.join(language === 'ja' ? '、' : ', '), title].join(' ').trim()}`,
    ...(label === null ? [] : [line(words.about, shortened(label))]),
    line(words.written, found.trim() === '' ? words.blank : shortened(found)),
    ...(edit ? [line(fix.kind === 'safe' ? words.right : words.likely, edit.to)] : []),
    line(words.why, why),
    line(words.todo, todo),
    '',
  ];
}

function sections(check: Check, language: Language): string[] {
  return SEVERITIES.flatMap((severity) => {
    const own = check.findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const count = language === 'ja' ? `${own.length}件` : `${own.length}`;
    return [
      `■ ${PAGE_WORDS[language].sections[severity]} ${count}`,
      '',
      ...own.flatMap((finding, at) => findingLines(finding, at + 1, labelOf(check, finding), language)),
    ];
  });
}

/** No name and no cell begins a line of its own. */
const pageOf = (lines: readonly string[]) => lines.map(lineForTerminal).join('\n');

/**
 * The page as plain text with line feeds.
 * @param report of the same check
 * @param day of the check, ISO
 */
export function societyPage(check: Check, report: Report, day: string, language: Language): string {
  const words = PAGE_WORDS[language];
  const { source, tallies } = report;
  return pageOf([
    report.title.trim() === '' ? source.file : shortened(report.title),
    '',
    `${words.file}: ${source.file}`,
    `${words.sheet}: ${source.sheet}`,
    `${words.checked}: ${sayDay(day, language)}`,
    '',
    `${words.result}: ${saySeverities(countSeverities(check.findings), language)}`,
    ...tallyLine(words.measures, tallies.measures, language),
    ...tallyLine(words.indicators, tallies.indicators, language),
    ...(report.state === 'closed' ? [] : [sayProgress(report, language)]),
    ...sayPolicy(report.policy, language),
    '',
    ...(check.findings.length === 0 ? [words.nothing, ''] : [...sections(check, language), words.after, '']),
  ]);
}

/** The page for a society whose file can't be used: what is wrong with it, and what to do. */
export function unusablePage(file: string, message: string, day: string, language: Language): string {
  const words = PAGE_WORDS[language];
  return pageOf([
    words.unusable,
    '',
    `${words.file}: ${file}`,
    `${words.checked}: ${sayDay(day, language)}`,
    '',
    message,
    '',
  ]);
}
