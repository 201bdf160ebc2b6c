import { check, type Finding } from '../../../src/engine/index.js';

/** One row with its comment, as a table that is closed; and what the rules about comments find in it. */

export interface CommentedRow {
  readonly label: string;
  readonly actual: string;
  readonly target: string;
  readonly verdict: string;
}

const HEADS = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];

/** Findings of the rules about comments, in their order. */
export function foundInComment({ label, actual, target, verdict }: CommentedRow, comment: string): Finding[] {
  const result = check(
    {
      name: '総括表',
      firstRow: 0,
      firstColumn: 0,
      rows: [
        ['令和7年度 みどり商工会アクションプログラム 総括表'],
        HEADS,
        ['1 商店街', verdict, `(1) ${label}`, `${actual}(${target})`, verdict, comment],
        ['', '', '(2) 会合の開催回数(回)', '5(5)', '達成', '予定どおり開いた。'],
      ],
    },
    { asOf: '2026-05-01' },
  );
  if (!result.ok) throw new Error(result.failure.code);
  return result.check.findings.filter(({ rule, row }) => row === 3 && rule.startsWith('comment-'));
}
