import type { FirstWords } from './first-words.js';

export const firstJa: FirstWords = {
  language: 'ja',
  name: '総括表アシスト',

  recalculate: '再計算',
  checkOnly: '確認のみ',
  highlight: '未達成を強調',
  undo: '元に戻す',
  undoes: ({ kind, sheetName, cells }) =>
    `「元に戻す」は、シート「${sheetName}」の${cells.length}セル${kind === 'cells' ? 'への書き込み' : 'の入力の候補'}を取り消します。そのあとに変更したセルは戻せません。`,
  again: 'もう一度',
  discardDecisions: '記録を消して確認する',
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
    decide: '判断を記録しています…',
    'discard-decisions': '判断の記録を消しています…',
    undo: '元に戻しています…',
    highlight: '強調を切り替えています…',
    'drop-downs': '入力の候補を変えています…',
    select: 'セルを選んでいます…',
    'go-back': '元のセルに戻っています…',
    'plan-report': 'ブックのシートを調べています…',
    'make-report': '集計シートを作っています…',
    'find-tables': '総括表のあるシートを探しています…',
    survey: 'すべてのシートを確認しています…',
  },
  slow: 'Excelからの返事がまだありません。セルの編集中やメッセージの表示中でないか、Excelの画面を確かめてください。',
  failed: '完了できませんでした',
  crashed: '画面を表示できなくなりました。ブックの内容はそのままです。「もう一度」を押してください。',
  showDetails: '内訳',
  autoCheck: '変更したら自動で確認',
};
