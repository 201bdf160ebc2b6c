import type { Question as Asked, Choice, Decision, Language, MeasureRule } from '../../engine/index.js';
import { sayCount } from './say-count.js';

/** What a finding asks. */
type Question = Asked | null;

/** Words of the form that takes an answer and of the list of answers; loaded with them. */
export interface DecideWords {
  /** Null where a finding can only be put aside. */
  decideOn(question: Question): string;
  /** Name of the button for readers: it tells which of the findings is meant. */
  decideOnFinding(question: Question, about: string): string;
  /** Leads to where a finding is settled elsewhere than in the form. */
  go(way: 'reading' | 'table'): string;
  asks(question: Asked): string;
  choice(choice: Choice): string;
  readonly choiceMissing: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly date: string;
  readonly dateMissing: string;
  /** The table is closed by an answer alone. */
  readonly closedByAnswer: string;
  readonly reopen: string;
  /** Who answered; may be left out. */
  readonly by: string;
  byWhom(by: string): string;
  /** What becomes of an answer. */
  keptUntil(choice: Choice | null): string;
  readonly keep: string;
  readonly cancel: string;

  /** Sets all findings of a rule aside. */
  readonly asideAll: string;
  asideAllOf(count: number, title: string): string;
  /** What becomes of the answers, each of its own. */
  asideEach(count: number): string;
  /** So many that follow are not among them. */
  asideWithout(following: number): string;
  withdrawAll(count: number): string;
  withdrawAllOf(count: number, title: string): string;

  /** How the 施策 of the workbook are decided. */
  readonly measureRule: string;
  readonly measureRules: Readonly<Record<MeasureRule, string>>;

  /** Which rules the workbook does without. */
  readonly ruleOff: string;
  readonly ruleOffHint: string;
  readonly noRuleChosen: string;
  /** Of a rule that the workbook would switch off and can't. */
  readonly keptOn: string;

  readonly openReading: string;
  openAnswers(count: number): string;
  readonly answers: string;
  readonly noAnswers: string;
  answered(decision: Decision): string;
  readonly table: string;
  inUse(inUse: boolean): string;
  /** Of several answers so many. */
  someInUse(count: number): string;
  count(count: number): string;
  readonly withdraw: string;
  withdrawOf(label: string): string;
  readonly noLabel: string;
  withdrawSettingOf(label: string): string;
  readonly untitled: string;
}

const ja: DecideWords = {
  decideOn: (question) =>
    question === null
      ? '問題なしにする'
      : {
          direction: '向きを選ぶ',
          verdict: '判定を選ぶ',
          yearEnd: '年度末の表として扱う',
          same: '前年度と同じか答える',
        }[question],
  decideOnFinding: (question, about) =>
    question === null
      ? `${about}を問題なしにする`
      : `${about}${question === 'yearEnd' ? 'を' : question === 'same' ? 'が' : 'の'}${ja.decideOn(question)}`,
  go: (way) => ({ reading: '読み取り方を直す', table: 'こちらの表を確認' })[way],
  asks: (question) =>
    ({
      direction: 'どちらのほうが良い値ですか',
      verdict: '達成状況はどれになりますか',
      yearEnd: 'どの時点の表ですか',
      same: '前年度の指標と同じものですか',
    })[question],
  choice: (choice) =>
    ({
      lower: '低いほど良い',
      higher: '高いほど良い',
      達成: '達成',
      未達成: '未達成',
      '—': '—(目標なし)',
      yearEnd: '年度末の表として扱う',
      same: '前年度の指標と同じ',
      aside: '問題なし(この指摘を外す)',
    })[choice],
  choiceMissing: 'どれか一つを選んでください。',
  reason: '理由',
  reasonHint: '例: 評価委員会で確認した',
  reasonMissing: '理由を入力してください。',
  date: '日付',
  dateMissing: '日付を入力してください。',
  closedByAnswer: '判断の記録により、年度末の表として扱っています。',
  reopen: '年度の途中の表に戻す',
  by: '担当(任意)',
  byWhom: (by) => `担当: ${by}`,
  keptUntil: (choice) =>
    choice === 'yearEnd'
      ? 'ブックに保存します。この表題・年度の表だけを、年度末の表として判定します。「判断と設定の記録」で取り消せます。'
      : choice === 'lower' || choice === 'higher'
        ? 'ブックに保存します。値が変わっても、来年度の表でも、同じ向きで判定します。'
        : choice === 'same'
          ? 'ブックに保存します。この表題・年度の表を前年度と比べるとき、値が変わっても、同じ指標として比べます。'
          : 'ブックに保存します。値や記載が変わると、もう一度お知らせします。',
  keep: '記録する',
  cancel: 'やめる',

  asideAll: 'まとめて問題なし',
  asideAllOf: (count, title) => `${title}: ${sayCount(count)}件をまとめて問題なしにする`,
  asideEach: (count) =>
    `${sayCount(count)}件を1件ずつの「問題なし」として、ブックに保存します。その行の値や記載が変わった件だけ、もう一度お知らせします。`,
  asideWithout: (following) => `これらから続く施策や達成数計の指摘${sayCount(following)}件は含みません。`,
  withdrawAll: (count) => `${sayCount(count)}件とも取り消す`,
  withdrawAllOf: (count, title) => `「${title}」の問題なしを${ja.withdrawAll(count)}`,

  measureRule: '施策の決め方',
  measureRules: {
    all: 'すべての指標が達成のときに、施策も達成とする',
    majority: '過半数の指標が達成のときに、施策も達成とする',
  },

  ruleOff: '使わない確認',
  ruleOffHint: 'このブックで使わない要確認とヒントを選びます。誤りの確認は、いつも使います。',
  noRuleChosen: '選んでください',
  keptOn: '誤りの確認は止められないため、使っています',

  openReading: '表の読み取り方',
  openAnswers: (count) => `判断と設定の記録(${sayCount(count)}件)`,
  answers: '判断と設定の記録',
  noAnswers: 'このブックに記録された判断や設定はありません。',
  answered: (decision) => {
    switch (decision.kind) {
      case 'direction':
        return ja.choice(decision.answer.direction);
      case 'verdict':
        return ja.choice(decision.answer.verdict);
      case 'aside':
        return '問題なし';
      case 'yearEnd':
        return '年度末の表として扱う';
      case 'sameAsLast':
        return `前年度の「${decision.answer.last.label || decision.answer.last.measure}」と同じ`;
      case 'columns':
        return '表の読み方を決めた';
      case 'measureRule':
        return decision.answer.measureRule === 'all'
          ? '施策は、すべての指標が達成したときに達成とする'
          : '施策は、過半数の指標が達成したときに達成とする';
      case 'ruleOff':
        return 'この確認を使わない';
    }
  },
  table: '表',
  someInUse: (count) => `この表の判定に使っているもの: ${sayCount(count)}件`,
  count: (count) => `${sayCount(count)}件`,
  inUse: (inUse) => (inUse ? 'この表の判定に使っています' : 'この表には当てはまりません'),
  withdraw: '取り消す',
  withdrawOf: (label) => `「${label}」の判断を取り消す`,
  noLabel: '表全体',
  withdrawSettingOf: (label) => `「${label}」の設定を取り消す`,
  untitled: '表題のない総括表',
};

const en: DecideWords = {
  decideOn: (question) =>
    question === null
      ? 'Set aside'
      : {
          direction: 'Choose the direction',
          verdict: 'Choose the status',
          yearEnd: 'Treat as the year’s end',
          same: 'Say whether it is last year’s',
        }[question],
  decideOnFinding: (question, about) => `${en.decideOn(question)}: ${about}`,
  go: (way) => ({ reading: 'Correct how it is read', table: 'Check this table' })[way],
  asks: (question) =>
    ({
      direction: 'Which is better?',
      verdict: 'What is the status?',
      yearEnd: 'Of when is the table?',
      same: 'Is it last year’s indicator?',
    })[question],
  choice: (choice) =>
    ({
      lower: 'Lower is better',
      higher: 'Higher is better',
      達成: '達成 (achieved)',
      未達成: '未達成 (not achieved)',
      '—': '— (no target)',
      yearEnd: 'Treat it as the table of the year’s end',
      same: 'The same: only its name was changed',
      aside: 'No problem: set this finding aside',
    })[choice],
  choiceMissing: 'Choose one.',
  reason: 'Reason',
  reasonHint: 'For example: confirmed by the committee',
  reasonMissing: 'Say why.',
  date: 'Date',
  dateMissing: 'Enter a date.',
  closedByAnswer: 'By the answer kept, this is treated as the table of the year’s end.',
  reopen: 'Back to a year under way',
  by: 'Initials (optional)',
  byWhom: (by) => `By: ${by}`,
  keptUntil: (choice) =>
    choice === 'yearEnd'
      ? 'Kept in the workbook, for the table of this title and year alone. Take it back under “Answers and settings”.'
      : choice === 'lower' || choice === 'higher'
        ? 'Kept in the workbook. It holds for other figures and for next year’s table too.'
        : choice === 'same'
          ? 'Kept in the workbook. Whatever its figures, it is compared with that one in the table of this title and year.'
          : 'Kept in the workbook. You will be asked again when the figures or the text change.',
  keep: 'Keep',
  cancel: 'Cancel',

  asideAll: 'Set all aside',
  asideAllOf: (count, title) => `Set all aside: ${title}, ${sayCount(count)}`,
  asideEach: (count) =>
    `${sayCount(count)} answers are kept in the workbook, one for each. Those whose figures or text change are asked again.`,
  asideWithout: (following) =>
    `What follows from them (${sayCount(following)} on measures and tallies) is left out.`,
  withdrawAll: (count) => `Withdraw all ${sayCount(count)}`,
  withdrawAllOf: (count, title) => `${en.withdrawAll(count)} answers on ${title}`,

  measureRule: 'When a 施策 is 達成',
  measureRules: {
    all: 'When all its indicators are 達成',
    majority: 'When most of its indicators are 達成',
  },

  ruleOff: 'Checks not used',
  ruleOffHint: 'Choose what this workbook need not be asked or told. Errors are always checked.',
  noRuleChosen: 'Choose',
  keptOn: 'Errors can’t be switched off: it is checked all the same',

  openReading: 'How it is read',
  openAnswers: (count) => `Answers and settings (${sayCount(count)})`,
  answers: 'Answers and settings',
  noAnswers: 'This workbook keeps no answers or settings.',
  answered: (decision) => {
    switch (decision.kind) {
      case 'direction':
        return en.choice(decision.answer.direction);
      case 'verdict':
        return en.choice(decision.answer.verdict);
      case 'aside':
        return 'set aside';
      case 'yearEnd':
        return 'Taken as the table at the end of the year';
      case 'sameAsLast':
        return `The same as last year’s “${decision.answer.last.label || decision.answer.last.measure}”`;
      case 'columns':
        return 'How the table is read';
      case 'measureRule':
        return decision.answer.measureRule === 'all'
          ? 'A 施策 is 達成 when all its indicators are'
          : 'A 施策 is 達成 when most of its indicators are';
      case 'ruleOff':
        return 'This check is not made';
    }
  },
  table: 'Table',
  someInUse: (count) => `In use in this table: ${sayCount(count)}`,
  count: (count) => `(${sayCount(count)})`,
  inUse: (inUse) => (inUse ? 'In use in this table' : 'Does not apply to this table as it is'),
  withdraw: 'Withdraw',
  withdrawOf: (label) => `Withdraw the answer on ${label}`,
  noLabel: 'the whole table',
  withdrawSettingOf: (label) => `Withdraw the setting of ${label}`,
  untitled: 'Untitled table',
};

export const DECIDE_WORDS: Readonly<Record<Language, DecideWords>> = { ja, en };
