import type { Choice, Language } from '../../engine/index.js';

/** Words of the form that takes an answer and of the list of answers; loaded with them. */
export interface DecideWords {
  decideOn(question: boolean): string;
  /** Name of the button for readers: it tells which of the findings is meant. */
  decideOnFinding(question: boolean, title: string): string;
  asks(question: 'direction' | 'verdict'): string;
  choice(choice: Choice): string;
  readonly choiceMissing: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly date: string;
  readonly dateMissing: string;
  /** What becomes of an answer. */
  keptUntil(choice: Choice | null): string;
  readonly keep: string;
  readonly cancel: string;

  readonly loading: string;
  readonly missing: string;

  openAnswers(count: number): string;
  readonly answers: string;
  readonly noAnswers: string;
  answered(choice: Choice): string;
  readonly table: string;
  inUse(inUse: boolean): string;
  readonly withdraw: string;
  withdrawOf(label: string): string;
  readonly noLabel: string;
  readonly untitled: string;
}

const ja: DecideWords = {
  decideOn: (question) => (question ? '判断する' : '問題なしとする'),
  decideOnFinding: (question, title) => `「${title}」を${question ? '判断する' : '問題なしとする'}`,
  asks: (question) =>
    question === 'direction' ? 'どちらのほうが良い値ですか' : '達成状況はどれになりますか',
  choice: (choice) =>
    ({
      lower: '低いほど良い',
      higher: '高いほど良い',
      達成: '達成',
      未達成: '未達成',
      '—': '—(目標なし)',
      aside: '問題なしとして、この指摘だけを外す',
    })[choice],
  choiceMissing: 'どれか一つを選んでください。',
  reason: '理由',
  reasonHint: '例: 評価委員会で確認した',
  reasonMissing: '理由を入力してください。',
  date: '日付',
  dateMissing: '日付を入力してください。',
  keptUntil: (choice) =>
    choice === 'lower' || choice === 'higher'
      ? 'ブックに保存します。値が変わっても、来年度の表でも、同じ向きで判定します。'
      : 'ブックに保存します。値や記載が変わると、もう一度お知らせします。',
  keep: '記録する',
  cancel: 'やめる',

  loading: '開いています…',
  missing: '画面を開けませんでした。パネルを開き直してから、もう一度お試しください。',

  openAnswers: (count) => `判断の記録(${count.toLocaleString('ja-JP')}件)`,
  answers: '判断の記録',
  noAnswers: 'このブックに記録された判断はありません。',
  answered: (choice) => (choice === 'aside' ? '問題なし' : ja.choice(choice)),
  table: '表',
  inUse: (inUse) => (inUse ? 'いまの表で使っています' : 'いまの表には当てはまりません'),
  withdraw: '取り消す',
  withdrawOf: (label) => `「${label}」の判断を取り消す`,
  noLabel: '表全体',
  untitled: '表題のない総括表',
};

const en: DecideWords = {
  decideOn: (question) => (question ? 'Decide' : 'Set aside'),
  decideOnFinding: (question, title) => `${question ? 'Decide' : 'Set aside'}: ${title}`,
  asks: (question) => (question === 'direction' ? 'Which is better?' : 'What is the status?'),
  choice: (choice) =>
    ({
      lower: 'Lower is better',
      higher: 'Higher is better',
      達成: '達成 (achieved)',
      未達成: '未達成 (not achieved)',
      '—': '— (no target)',
      aside: 'No problem: set this finding aside',
    })[choice],
  choiceMissing: 'Choose one.',
  reason: 'Reason',
  reasonHint: 'For example: confirmed by the committee',
  reasonMissing: 'Say why.',
  date: 'Date',
  dateMissing: 'Enter a date.',
  keptUntil: (choice) =>
    choice === 'lower' || choice === 'higher'
      ? 'Kept in the workbook. It holds for other figures and for next year’s table too.'
      : 'Kept in the workbook. You will be asked again when the figures or the text change.',
  keep: 'Keep',
  cancel: 'Cancel',

  loading: 'Opening…',
  missing: 'This part could not be opened. Reopen the pane and try again.',

  openAnswers: (count) => `Answers kept (${count.toLocaleString('en')})`,
  answers: 'Answers kept',
  noAnswers: 'No answers are kept in this workbook.',
  answered: (choice) => (choice === 'aside' ? 'set aside' : en.choice(choice)),
  table: 'Table',
  inUse: (inUse) => (inUse ? 'In use in this table' : 'Does not apply to this table as it is'),
  withdraw: 'Withdraw',
  withdrawOf: (label) => `Withdraw the answer on ${label}`,
  noLabel: 'the whole table',
  untitled: 'Untitled table',
};

export const DECIDE_WORDS: Readonly<Record<Language, DecideWords>> = { ja, en };
