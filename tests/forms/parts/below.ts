import type { PrintedCell } from '../form.js';
import type { Paper } from '../paper.js';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';

/** What stands below the table and is no part of it: notes, signatures, schedules, a budget. */

const NOTES = [
  '※1 達成状況には、「達成」「未達成」のどちらかを記入',
  '※2 本年度目標設定していないものは「—」で表示。達成数計の分母はこれを除く',
  '（注）件数は延べ数である。',
  '注1 会員数は年度末の数値による。',
  '・数値は各担当の集計による。',
];

export function printNotes(random: Random, paper: Paper): void {
  for (const text of random.shuffled(NOTES).slice(0, random.int(1, 3))) paper.line('note', text);
}

export function printSignatures(random: Random, paper: Paper): void {
  if (random.chance(0.5)) paper.other('signature', ['確認', '', '会長', '', '事務局長']);
  else paper.line('signature', `作成者：経営指導員　${random.pick(['山里', '野々村', '沢渡', '小田切'])}`);
}

export function printSchedule(random: Random, paper: Paper): void {
  paper.other('schedule', ['評価委員会開催日', `${random.int(5, 6)}月${random.int(10, 28)}日`]);
}

export function printBudget(random: Random, paper: Paper): void {
  const amount = (): number => random.int(3, 90) * 100;
  paper.line('budget', random.pick(['（参考）予算執行状況', '事業費の状況（単位：千円）']));
  paper.other('budget', ['科目', '予算額', '決算額', '差引']);
  for (const name of ['会費収入', '補助金収入', '手数料収入'].slice(0, random.int(2, 3))) {
    const [planned, spent] = [amount(), amount()];
    const cells: PrintedCell[] = [
      name,
      ...[planned, spent, spent - planned].map((own) => own.toLocaleString('en-US')),
    ];
    paper.other('budget', cells);
  }
}

/** Everything below but tables of other years, in some order. */
export function printBelow(random: Random, paper: Paper, plan: Plan): void {
  const all = [
    ...(plan.notes ? [printNotes] : []),
    ...(random.chance(0.12) ? [printSignatures] : []),
    ...(random.chance(0.08) ? [printSchedule] : []),
    ...(plan.budget ? [printBudget] : []),
  ];
  for (const print of all) {
    if (random.chance(0.8)) paper.blank();
    print(random, paper);
  }
}
