import {
  ANSWER_HEADS,
  ANSWERS_TITLE,
  type Language,
  type Report,
  ruleOf,
  SEVERITY_WORDS,
  sayAnswers,
  sayLastYear,
  sayPolicy,
  saySheets,
} from '../../engine/index.js';
import { escapeMarkdown } from './escape-markdown.js';
import { sayStanding } from './standing.js';

/** A report as Markdown, for a mail or a minute. */

const HEADS: Record<Language, { tallies: string[]; findings: string[]; none: string }> = {
  ja: {
    tallies: ['', '達成数計', 'シートの記載'],
    findings: ['セル', '種類', '指摘', '内容'],
    none: '指摘はありません。',
  },
  en: {
    tallies: ['', 'Tally', 'As written'],
    findings: ['Cell', 'Severity', 'Finding', 'What and why'],
    none: 'No findings.',
  },
};

const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  row(head),
  `|${head.map(() => ' --- |').join('')}`,
  ...rows.map(row),
];

/** What people have decided, as a table under a heading; nothing where they have decided nothing. */
function answersOf({ answers }: Report, language: Language): string[] {
  const said = sayAnswers(answers, language);
  if (said.length === 0) return [];
  const rows = said.map(({ cell, state, what, why }) => [cell, state, what, why]);
  return ['', `## ${ANSWERS_TITLE[language]}`, '', ...table(ANSWER_HEADS[language], rows)];
}

/** A report as Markdown tables: the tallies, the findings, and what people have decided. */
export function reportAsMarkdown(report: Report, language: Language): string {
  const words = HEADS[language];
  const { measures, indicators } = report.tallies;
  const right = (text: string | null) => text ?? sayStanding(report, language);
  const tallies = [
    ...(measures ? [[language === 'ja' ? '施策' : 'Measures', right(measures.text), measures.written]] : []),
    [language === 'ja' ? '指標' : 'Indicators', right(indicators.text), indicators.written],
  ];
  const findings = report.findings.map(({ severity, rule, cells, message }) => [
    cells.join(', '),
    SEVERITY_WORDS[language][severity],
    ruleOf(rule)?.words[language].title ?? rule,
    message,
  ]);
  const body = findings.length === 0 ? [words.none] : table(words.findings, findings);
  const settings = [
    ...sayPolicy(report.policy, language),
    ...sayLastYear(report.lastYear, language),
    ...saySheets(report.sheets, language),
  ].flatMap((line) => [escapeMarkdown(line), '']);
  return [
    `# ${escapeMarkdown(report.title)}`,
    '',
    ...table(words.tallies, tallies),
    '',
    ...settings,
    ...body,
    ...answersOf(report, language),
    '',
  ].join('\n');
}
