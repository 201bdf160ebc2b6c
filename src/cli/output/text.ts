import {
  ANSWERS_TITLE,
  countSeverities,
  type Language,
  type Report,
  type ReportedTally,
  ruleOf,
  SEVERITY_WORDS,
  sayAnswers,
  sayLastYear,
  sayPolicy,
  saySeverities,
  saySheets,
} from '../../engine/index.js';
import { linesForTerminal } from './for-terminal.js';
import { progressLines, sayProgress } from './standing.js';

/** A report in words for a terminal. */

/** A tally with what the sheet says of it; nothing where there is none to give. */
export function tallyLine(name: string, tally: ReportedTally | null, language: Language): string[] {
  if (!tally || tally.text === null) return [];
  const { text, written, review, cell } = tally;
  const ja = language === 'ja';
  const differs = cell !== null && written.trim() !== text;
  const says = differs
    ? ja
      ? `(シートでは${written.trim() === '' ? '空欄' : `「${written}」`})`
      : ` (the sheet says ${written.trim() || 'nothing'})`
    : '';
  const open = review > 0 ? (ja ? ` 要確認${review}件` : `, ${review} to review`) : '';
  return [`${name} ${text}${open}${says}`];
}

/** The file and its sheet; of 様式2 that it is one, for its tally is of one 施策. */
function sourceLine({ source, form }: Report, language: Language): string {
  const name = [source.file, source.sheet].filter((part) => part !== '').join(' / ');
  if (form !== 'evaluation') return name;
  return language === 'ja'
    ? `${name} … 様式2(施策ごとの評価シート)`
    : `${name} … 様式2 (the form of one 施策)`;
}

/** Lines of a report: title, tallies, findings by row, what people have decided, and what can be written. */
export function reportAsText(report: Report, language: Language): string {
  const ja = language === 'ja';
  const { title, tallies, findings, edits } = report;
  const lines = [
    title,
    sourceLine(report, language),
    '',
    ...tallyLine(ja ? '施策の達成数計' : 'Measures', tallies.measures, language),
    ...tallyLine(ja ? '指標の達成数計' : 'Indicators', tallies.indicators, language),
    ...(report.state === 'closed' ? [] : [sayProgress(report, language)]),
    saySeverities(countSeverities(findings), language),
    ...sayPolicy(report.policy, language),
    ...sayLastYear(report.lastYear, language),
    ...saySheets(report.sheets, language),
    '',
    ...findings.map(({ severity, rule, cells, message }) => {
      const name = ruleOf(rule)?.words[language].title ?? rule;
      return `${cells[0] ?? '-'}\t[${SEVERITY_WORDS[language][severity]}] ${name}: ${message}`;
    }),
  ];
  const progress = progressLines(report, language);
  if (progress.length > 0)
    lines.push('', ja ? '進み具合(実績 / 目標):' : 'Progress (actual / target):', ...progress);
  const answers = sayAnswers(report.answers, language);
  if (answers.length > 0)
    lines.push(
      '',
      ja ? `${ANSWERS_TITLE.ja}${answers.length}件` : `${ANSWERS_TITLE.en}: ${answers.length}`,
      ...answers.map(({ cell, state, what, why }) => `${cell || '-'}\t[${state}] ${what} … ${why}`),
    );
  if (edits.length > 0) {
    const cells = edits.map(({ cell, to }) => `${cell} ${to}`).join(ja ? '、' : ', ');
    lines.push(
      '',
      ja
        ? `再計算(recalc)で書き込むセル${edits.length}件: ${cells}`
        : `recalc would write ${edits.length} cells: ${cells}`,
    );
  }
  return linesForTerminal(lines);
}
