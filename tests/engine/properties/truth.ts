import type { Amount } from './amount.js';
import type { Figure, Line, Stated, WrittenTable } from './written-table.js';

/** What is right for a generated table, by the rules of the form alone; nothing of the engine is used. */

export type Right = '達成' | '未達成' | '—' | '要確認';
export type MeasureRule = 'all' | 'majority';

export interface Judged {
  readonly verdict: Right;
  /** False where a person has to look first. */
  readonly certain: boolean;
}

export interface Truth {
  readonly indicators: readonly Judged[];
  readonly measures: readonly Judged[];
  readonly tallies: { readonly measures: CountTruth; readonly indicators: CountTruth };
}

export interface CountTruth {
  readonly achieved: number;
  readonly total: number;
  readonly review: number;
  readonly text: string;
  readonly certain: boolean;
}

function meets(actual: Amount, target: Amount, stated: Stated): boolean {
  const difference = actual.hundredths - target.hundredths;
  if (stated === '超') return difference > 0;
  // 以内 of a bound below zero speaks of the size of the fall.
  if (stated === '以内' && target.hundredths < 0) return difference >= 0;
  if (stated === '以下' || stated === '以内') return difference <= 0;
  if (stated === '未満') return difference < 0;
  return difference >= 0;
}

/** ▲5 beside ▲3未満: the number is less, the fall is not. */
function mayBeFall({ actual, target, stated }: Extract<Figure, { kind: 'number' }>): boolean {
  if (target.hundredths >= 0 || actual.hundredths === target.hundredths) return false;
  return stated === '以上' || stated === '超' || stated === '以下' || stated === '未満';
}

const sure = (achieved: boolean): Judged => ({ verdict: achieved ? '達成' : '未達成', certain: true });

function judgeFigure(figure: Figure, lower: boolean): Judged {
  switch (figure.kind) {
    case 'no-target':
      return { verdict: '—', certain: true };
    case 'open':
      return { verdict: '要確認', certain: false };
    case 'cancelled':
      return { verdict: '未達成', certain: false };
    case 'range':
      return sure(meets(figure.actual, figure.low, '以上') && meets(figure.actual, figure.high, '以下'));
    case 'number': {
      if (mayBeFall(figure)) return { verdict: '要確認', certain: false };
      if (figure.stated !== '' || !lower) return sure(meets(figure.actual, figure.target, figure.stated));
      // Less is better by the label alone: certain only at the target itself, where both readings agree.
      const own = sure(meets(figure.actual, figure.target, '以下'));
      return { ...own, certain: figure.actual.hundredths === figure.target.hundredths };
    }
  }
}

/** A figure by the direction a person has settled. */
export const judgeSettled = (
  { actual, target }: Extract<Figure, { kind: 'number' }>,
  direction: 'higher' | 'lower',
): Judged => sure(meets(actual, target, direction === 'lower' ? '以下' : '以上'));

export const judgeLine = ({ figure, lower }: Line): Judged => judgeFigure(figure, lower);

/** A 施策 by its indicators' verdicts, none of them open. */
function settle(verdicts: readonly Right[], rule: MeasureRule): Right {
  const counted = verdicts.filter((verdict) => verdict !== '—');
  const achieved = counted.filter((verdict) => verdict === '達成').length;
  if (counted.length === 0) return '—';
  if (rule === 'majority') return achieved > counted.length - achieved ? '達成' : '未達成';
  return achieved === counted.length ? '達成' : '未達成';
}

/** Tries every way in which open verdicts may turn out; 要確認 where they lead to different ends. */
function settleAll(verdicts: readonly (Right | null)[], rule: MeasureRule): Right {
  let ends: Right[][] = [[]];
  for (const verdict of verdicts) {
    const ways: Right[] = verdict === null ? ['達成', '未達成'] : [verdict];
    ends = ends.flatMap((end) => ways.map((way) => [...end, way]));
  }
  const found = new Set(ends.map((end) => settle(end, rule)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : '要確認';
}

function judgeMeasure(own: readonly Judged[], rule: MeasureRule): Judged {
  const verdict = settleAll(
    own.map((line) => (line.verdict === '要確認' ? null : line.verdict)),
    rule,
  );
  const certain =
    settleAll(
      own.map((line) => (line.certain ? line.verdict : null)),
      rule,
    ) !== '要確認';
  return { verdict, certain };
}

function count(judged: readonly Judged[]): CountTruth {
  const number = (verdict: Right) => judged.filter((own) => own.verdict === verdict).length;
  const achieved = number('達成');
  const total = judged.length - number('—');
  return {
    achieved,
    total,
    review: number('要確認'),
    text: `${achieved}/${total}`,
    certain: judged.every(({ certain }) => certain),
  };
}

/** The truth of a table under a rule for 施策. */
export function truthOf({ measures }: WrittenTable, rule: MeasureRule = 'all'): Truth {
  const byMeasure = measures.map(({ lines }) => lines.map(judgeLine));
  const indicators = byMeasure.flat();
  const judged = byMeasure.map((own) => judgeMeasure(own, rule));
  return {
    indicators,
    measures: judged,
    tallies: { measures: count(judged), indicators: count(indicators) },
  };
}

/** The verdicts a line can have once people have answered: of a direction two, of a figure any. */
function waysOf(line: Line): readonly Right[] {
  const own = judgeLine(line);
  if (own.certain) return [own.verdict];
  return line.figure.kind === 'number' ? ['達成', '未達成'] : ['達成', '未達成', '—'];
}

/** Every tally that some answers make right, row by row: `4/10`. */
function talliesOf(rows: readonly (readonly Right[])[]): ReadonlySet<string> {
  let counts = new Set(['0/0']);
  for (const ways of rows) {
    counts = new Set(
      [...counts].flatMap((count) => {
        const [achieved = 0, total = 0] = count.split('/').map(Number);
        return ways.map((way) => `${achieved + (way === '達成' ? 1 : 0)}/${total + (way === '—' ? 0 : 1)}`);
      }),
    );
  }
  return counts;
}

/** The verdicts a 施策 can have, by trying every way its lines can turn out. */
function waysOfMeasure(lines: readonly Line[], rule: MeasureRule): readonly Right[] {
  let ends: Right[][] = [[]];
  for (const line of lines) ends = ends.flatMap((end) => waysOf(line).map((way) => [...end, way]));
  return [...new Set(ends.map((end) => settle(end, rule)))];
}

/** The tallies a table can come to have, whichever way its open questions are answered. */
export function possibleTallies({ measures }: WrittenTable, rule: MeasureRule = 'all') {
  return {
    measures: talliesOf(measures.map(({ lines }) => waysOfMeasure(lines, rule))),
    indicators: talliesOf(measures.flatMap(({ lines }) => lines.map(waysOf))),
  };
}
