import type { PaneWords } from './words.js';

const quoted = (text: string) => (text.trim() === '' ? '空欄' : `「${text.trim()}」`);

const LEFT = {
  'changed-meanwhile': '確認したあとに書き換えられたため',
  formula: '数式が入っているため',
  protected: '保護されているため',
  'not-kept': 'Excelが書き込みを受け付けなかったため',
} as const;

function eraYear(year: number): string {
  const [era, first] = year >= 2019 ? ['令和', 2019] : ['平成', 1989];
  if (year < 1989) return `${year}年度`;
  const number = year - Number(first) + 1;
  return `${era}${number === 1 ? '元' : number}年度`;
}

export const ja: PaneWords = {
  language: 'ja',
  name: '総括表アシスト',

  recalculate: '再計算',
  checkOnly: '確認のみ',
  highlight: '未達成を強調',
  undo: '元に戻す',
  again: 'もう一度',
  close: '閉じる',
  stopWaiting: '待つのをやめる',

  starting: 'Excelにつないでいます…',
  notStarted: 'Excelにつながりませんでした',
  welcome: [
    '総括表のシートを開いて、「再計算」を押してください。達成状況と達成数計を計算して書き込み、食い違いを一覧にします。',
    '「確認のみ」は、シートに何も書き込みません。',
  ],
  working: {
    check: '確認しています…',
    recalculate: '再計算しています…',
    fix: '直しています…',
    undo: '元に戻しています…',
    highlight: '強調を切り替えています…',
    select: 'セルを選んでいます…',
  },
  slow: 'Excelからの返事がまだありません。セルの編集中やメッセージの表示中でないか、Excelの画面を確かめてください。',
  abandoned:
    '待つのをやめました。Excelでは処理が続いていることがあります。シートを確かめてから操作してください。',
  failed: '完了できませんでした',
  crashed: '画面を表示できなくなりました。ブックの内容はそのままです。「もう一度」を押してください。',

  fiscalYear: eraYear,
  yearUnknown: '年度の記載なし',
  titleUnknown: '表題のない総括表',
  onSheet: (name) => `シート「${name}」`,
  size: (indicators, measures) =>
    measures === null ? `${indicators}指標` : `${indicators}指標・${measures}施策`,

  tallies: '達成数計',
  tallyOf: (level) => (level === 'measures' ? '施策' : '指標'),
  noTallyCell: 'シートに達成数計の欄がありません',
  sheetSays: (written) => `シートは${quoted(written)}`,
  sheetAgrees: 'シートと一致',
  blank: '空欄',

  strategies: '戦略ごとの達成状況',
  noStrategyName: '戦略の記載なし',
  barSays: (counts) =>
    [
      `達成${counts.達成}`,
      `未達成${counts.未達成}`,
      ...(counts.要確認 > 0 ? [`要確認${counts.要確認}`] : []),
      ...(counts['—'] > 0 ? [`目標なし${counts['—']}`] : []),
    ].join('・'),

  findings: '確認結果',
  countFindings: (count) => `${count.toLocaleString('ja-JP')}件`,
  nothingFound: '食い違いは見つかりませんでした。',
  severity: (severity) => ({ error: '誤り', review: '要確認', hint: 'ヒント' })[severity],
  filters: '絞り込み',
  nothingPasses: '絞り込みに合うものはありません。',
  clearFilters: 'すべて解除',
  grouping: '並べ方',
  groupedBy: (grouping) =>
    ({ severity: '重要な順', measure: '施策ごと', rule: '内容ごと', sheet: 'シートの順' })[grouping],
  wholeTable: '表全体',
  previous: '前へ',
  next: '次へ',
  place: (at, of) =>
    `${at === null ? '–' : (at + 1).toLocaleString('ja-JP')} / ${of.toLocaleString('ja-JP')}`,
  keysHint: 'F8キーで次へ、Shift+F8キーで前へ進みます。',
  more: (next, left) => `さらに${next}件を表示(残り${left.toLocaleString('ja-JP')}件)`,
  andOthers: (count) => `ほか${count}セル`,
  written: '記載',
  expected: (severity) => (severity === 'error' ? '正しくは' : '判定'),

  checked: ({ error, review, hint }) =>
    error + review + hint === 0
      ? '確認しました。食い違いは見つかりませんでした。'
      : `確認しました。誤り${error}件、要確認${review}件、ヒント${hint}件です。`,
  wrote: (count) => (count === 0 ? '書き込みが必要なセルはありませんでした。' : `${count}件書き込みました。`),
  fixed: (count) => (count === 0 ? '直したセルはありません。' : `${count}件直しました。`),
  restored: (count) => `${count}件を元に戻しました。`,
  nothingRestored: '元に戻したセルはありません。',
  highlighted: (on) => (on ? '未達成のセルを強調しました。' : '強調を解除しました。'),
  leftTitle: (count) => `${count}件は変更せずに残しました。`,
  leftCell: ({ cell, reason, now }) => `${cell}: ${LEFT[reason]}(現在は${quoted(now)})`,
  leftAfterUndo: ({ cell, reason, now }) =>
    `${cell}: ${reason === 'changed-meanwhile' ? '書き込んだあとに変更されたため' : LEFT[reason]}、そのままにしました(現在は${quoted(now)})`,
  writtenCell: (cell, from, to) => `${cell}: ${quoted(from)} → ${quoted(to)}`,
  showDetails: '内訳',

  fixes: 'まとめて直せるセル',
  fixAll: (count) => `${count}件をまとめて直す`,
  fixAllHint: '判定が確実なセルだけを直します。あとから「元に戻す」で戻せます。',
  fixOne: '直す',
  acceptSuggestion: 'この案で直す',

  help: '説明',
  helpOf: (title) => `「${title}」の説明`,
  back: '戻る',
  helpLoading: '説明を開いています…',
  helpMissing: '説明を開けませんでした。「戻る」を押して、一覧の内容をご覧ください。',
};
