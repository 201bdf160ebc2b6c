import type { Answer } from './engine-under-test.js';
import type { Form, TrueIndicator } from './form.js';

/** What an answer on one form is worth, counted; scores of forms add up. */
export interface Score {
  readonly forms: number;
  /** Indicators a careful person can judge from the paper, and what became of them. */
  readonly indicators: number;
  readonly right: number;
  readonly asked: number;
  readonly unread: number;
  /** Certain, and not what is right. */
  readonly wrong: number;
  readonly wrongForms: number;
  /** Indicators of forms that must be asked about: asked is right there, and a certain right answer is luck. */
  readonly mustAsk: number;
  readonly mustAskAsked: number;
  readonly mustAskUnread: number;
  readonly lucky: number;
  readonly mustAskWrong: number;
  /** Right verdicts given as certain on other figures than those that count. */
  readonly misread: number;
  readonly writtenWrongly: number;
  readonly phantoms: number;
  readonly falseErrors: number;
  readonly talliesWrong: number;
}

export type ScoreKey = keyof Score;

const ZERO: Score = {
  forms: 0,
  indicators: 0,
  right: 0,
  asked: 0,
  unread: 0,
  wrong: 0,
  wrongForms: 0,
  mustAsk: 0,
  mustAskAsked: 0,
  mustAskUnread: 0,
  lucky: 0,
  mustAskWrong: 0,
  misread: 0,
  writtenWrongly: 0,
  phantoms: 0,
  falseErrors: 0,
  talliesWrong: 0,
};
const KEYS = Object.keys(ZERO) as ScoreKey[];

export const noScore = (): Record<ScoreKey, number> => ({ ...ZERO });

export function addTo(sum: Record<ScoreKey, number>, own: Score): void {
  for (const key of KEYS) sum[key] += own[key];
}

export type Fate = 'right' | 'asked' | 'unread' | 'wrong';

/** What became of an indicator of a form that can be judged, or must be asked about as a whole. */
export function fateOf(truth: TrueIndicator, answer: Answer, mustAsk = false): Fate {
  const own = answer.indicators.find(({ row }) => row >= truth.row && row <= truth.lastRow);
  if (!own) return 'unread';
  if (truth.status === '要確認' && own.status === '要確認') return mustAsk ? 'asked' : 'right';
  if (own.status === '要確認' || !own.certain) return 'asked';
  return own.status === truth.status ? 'right' : 'wrong';
}

const near = (one: unknown, other: number | null): boolean =>
  other === null || (typeof one === 'number' && Math.abs(one - other) <= Math.abs(other) * 1e-9);

/** Whether a right verdict rests on figures that are not the row's. */
function isMisread(truth: TrueIndicator, answer: Answer): boolean {
  const own = answer.indicators.find(({ row }) => row >= truth.row && row <= truth.lastRow);
  if (!own || truth.status === '—' || fateOf(truth, answer) !== 'right' || truth.status === '要確認')
    return false;
  return !near(own.actual, truth.actual) || !near(own.target, truth.target);
}

/** Edits that hit a cell which may not be written, or put the wrong thing into one that may. */
export function wrongEdits(form: Form, answer: Answer): Answer['edits'] {
  return answer.edits.filter(
    (edit) => !form.writable.some(({ cell, to }) => cell === edit.cell && to === edit.to),
  );
}

/** Rows taken for indicators that are none; a second row of one indicator is none of its own. */
export function phantomRows(form: Form, answer: Answer): number[] {
  const taken = new Set<TrueIndicator>();
  return answer.indicators.flatMap(({ row }) => {
    const own = form.indicators.find((truth) => row >= truth.row && row <= truth.lastRow);
    if (!own || taken.has(own)) return [row];
    taken.add(own);
    return [];
  });
}

/** Findings of level error that the form doesn't bear out. */
export function falseErrors(form: Form, answer: Answer): Answer['findings'] {
  return answer.findings.filter((finding) => finding.severity === 'error' && !isBorneOut(form, finding));
}

const saysWrong = ({
  reads,
  status,
  written,
}: {
  reads: string | null;
  status: string;
  written: string;
}): boolean => status !== '要確認' && written !== '' && reads !== status;
const isBlank = ({ status, written }: { status: string; written: string }): boolean =>
  status !== '要確認' && written === '';

function isBorneOut(form: Form, { rule, row, cells }: Answer['findings'][number]): boolean {
  if (form.borneOut.has(rule)) return true;
  const indicator = form.indicators.find((own) => row >= own.row && row <= own.lastRow);
  const measure = form.measures.find((own) => own.statusCell !== null && cells.includes(own.statusCell));
  const tally = [form.tallies.measures, form.tallies.indicators].find(
    (own) => own && cells.includes(own.cell),
  );
  switch (rule) {
    case 'status-mismatch':
      return indicator !== undefined && indicator.grades.length === 0 && saysWrong(indicator);
    case 'status-blank':
      return indicator !== undefined && isBlank(indicator);
    case 'grade-mismatch':
      return (
        indicator !== undefined &&
        indicator.grades.length === 1 &&
        !indicator.grades.includes(indicator.written)
      );
    case 'measure-mismatch':
      return measure !== undefined && saysWrong(measure);
    case 'measure-blank':
      return measure !== undefined && isBlank(measure);
    case 'tally-mismatch':
      return tally !== null && tally !== undefined && tally.written !== '' && tally.written !== tally.text;
    case 'tally-blank':
      return tally !== null && tally !== undefined && tally.written === '' && tally.pending === 0;
    default:
      return false;
  }
}

function wrongTallies({ tallies }: Form, answer: Answer): number {
  return (['measures', 'indicators'] as const).filter((level) => {
    const [truth, own] = [tallies[level], answer.tallies[level]];
    if (!truth || !own || own.text === null || own.review > 0 || truth.pending > 0) return false;
    return own.text !== truth.text;
  }).length;
}

/** Holds an answer against a form's truth. */
export function scoreOn(form: Form, answer: Answer): Score {
  const fates = form.indicators.map((truth) => fateOf(truth, answer, form.mustAsk !== null));
  const count = (fate: Fate): number => fates.filter((own) => own === fate).length;
  const common = {
    ...ZERO,
    forms: 1,
    wrongForms: count('wrong') > 0 ? 1 : 0,
    misread: form.indicators.filter((truth) => isMisread(truth, answer)).length,
    writtenWrongly: wrongEdits(form, answer).length,
    phantoms: phantomRows(form, answer).length,
    falseErrors: falseErrors(form, answer).length,
    talliesWrong: wrongTallies(form, answer),
  };
  if (form.mustAsk !== null)
    return {
      ...common,
      mustAsk: fates.length,
      mustAskAsked: count('asked'),
      mustAskUnread: count('unread'),
      lucky: count('right'),
      mustAskWrong: count('wrong'),
    };
  return {
    ...common,
    indicators: fates.length,
    right: count('right'),
    asked: count('asked'),
    unread: count('unread'),
    wrong: count('wrong'),
  };
}
