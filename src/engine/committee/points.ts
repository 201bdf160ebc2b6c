import type { Check } from '../check.js';
import { UNACHIEVED } from '../lexicon/verdict-words.js';
import { inBothYears } from '../rules/beside-last-year.js';
import type { Finding } from '../rules/finding.js';
import { wordFinding } from '../rules/word-finding.js';
import type { JudgedIndicator } from '../verdict/judged.js';
import { sayFigure } from '../words/say.js';
import { sayRate } from '../words/say-rate.js';
import { sayFiscalYear } from '../words/say-year.js';
import { measureNumberOf } from './listed-indicators.js';

/** 説明を用意するところ: what a committee is going to ask, from the findings and from last year's table. Sentences are templates with figures. */

/** What is to be explained of one indicator, or of the table. */
export interface Point {
  readonly measure: number | null;
  /** Its label, or what the point is about. */
  readonly about: string;
  readonly text: string;
}

interface Of {
  readonly finding: Finding;
  readonly own: JudgedIndicator | null;
  readonly lastYear: string;
}

const why = ({ finding }: Of) => wordFinding(finding, 'ja').why;
const named = ({ finding }: Of, text: string) => `${text}(${finding.cells[0] ?? ''})。`;

/** What each rule's finding is to a committee: it knows whose line it reads, and is not told what to type. */
const SAID: Readonly<Record<string, (of: Of) => string>> = {
  'large-gap': ({ own }) => {
    if (typeof own?.actual !== 'number' || typeof own.target !== 'number') return '';
    return `実績${sayFigure(own.actual, own.unit)}は、目標${sayFigure(own.target, own.unit)}の${sayRate(own.actual, own.target)}です。`;
  },
  'near-miss': why,
  'actual-cancelled': why,
  'comment-missing': () => '検証及び改善点が書かれていません。',
  'comment-empty-words': why,
  'comment-contradiction': why,
  'comment-figure': why,
  'target-changed': why,
  'unit-changed': (of) => named(of, `単位が、${of.lastYear}の表から変わっています`),
  'indicator-new': ({ lastYear }) => `${lastYear}の表にない指標です。`,
  'indicator-renamed': why,
  'comment-copied': ({ lastYear }) => `検証の文が、${lastYear}の表の文と同じです。`,
};

/** Those about the table, not about one of its indicators. */
const OF_TABLE: Readonly<Record<string, string>> = {
  'last-year-figures': '表全体',
  'indicator-gone': '前年度の指標',
};

interface Asked {
  readonly own: JudgedIndicator;
  readonly said: readonly { readonly rule: string; readonly text: string }[];
}

/** 前年度も未達成: of an indicator that stands in both years, was not reached then for certain, and is not now. */
function unmetAgain(check: Check): ReadonlyMap<number, string> {
  if (!check.compared?.ok) return new Map();
  const { comparison } = check.compared;
  const year = sayFiscalYear(comparison.earlier.fiscalYear, 'ja');
  const both = inBothYears(check.judged, comparison).filter(
    ({ last, own }) => own.verdict === UNACHIEVED && last.isUnmet,
  );
  return new Map(
    both.map(({ last, own }) => {
      const figures = [
        ...(last.actual === null ? [] : [`実績${sayFigure(last.actual, last.unit)}`]),
        ...(last.target === null ? [] : [`目標${sayFigure(last.target, last.unit)}`]),
      ];
      return [own.indicator.row, `${year}も未達成でした(${figures.join('、')})。`];
    }),
  );
}

const isOnlyCopied = ({ said }: Asked) => said.length === 1 && said[0]?.rule === 'comment-copied';

/** So many copied comments have a line each; more are one line. */
const FEW_COPIED = 3;

/** One line for all whose comment is last year's and of whom nothing else is asked. */
function copiedTogether(asked: readonly Asked[], lastYear: string): Point[] {
  if (asked.length <= FEW_COPIED) return [];
  const cells = asked.flatMap(({ own }) => own.indicator.comment?.cell ?? []);
  const text = `${asked.length}件の指標の検証の文が、${lastYear}の表の文と同じです(${cells.join('、')})。`;
  return [{ measure: null, about: '検証の文', text }];
}

/** The points of a checked table: those of the table first, then an indicator a line, in the order of the table. */
export function pointsOf(check: Check): Point[] {
  const { judged, findings, compared } = check;
  const lastYear = compared?.ok ? sayFiscalYear(compared.comparison.earlier.fiscalYear, 'ja') : '';
  const again = unmetAgain(check);
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding]);
  const ofTable = findings.flatMap((finding): Point[] => {
    const about = OF_TABLE[finding.rule];
    return about === undefined ? [] : [{ measure: null, about, text: wordFinding(finding, 'ja').why }];
  });
  const asked = judged.indicators.map((own): Asked => {
    const unmet = again.get(own.indicator.row);
    const said = (byRow.get(own.indicator.row) ?? []).flatMap((finding) => {
      const text = SAID[finding.rule]?.({ finding, own, lastYear }) ?? '';
      return text === '' ? [] : [{ rule: finding.rule, text }];
    });
    return { own, said: [...(unmet === undefined ? [] : [{ rule: 'unmet-again', text: unmet }]), ...said] };
  });
  const copied = asked.filter(isOnlyCopied);
  const together = copiedTogether(copied, lastYear);
  const apart = asked.filter((own) => own.said.length > 0 && (together.length === 0 || !isOnlyCopied(own)));
  return [
    ...ofTable,
    ...apart.map(
      ({ own, said }): Point => ({
        measure: measureNumberOf(judged, own),
        about: own.indicator.label,
        text: said.map(({ text }) => text).join(''),
      }),
    ),
    ...together,
  ];
}
