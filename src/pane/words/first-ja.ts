import type { FirstWords } from './first-words.js';
import { sayCount } from './say-count.js';

export const firstJa: FirstWords = {
  language: 'ja',
  name: '総括表アシスト',

  dot: '・',
  noSheet: 'シートを確かめています…',
  elsewhere: (sheetName) => `表示中のシートではなく、「${sheetName}」を対象にしています。`,
  sheetInFront: '表示中のシートに切り替える',
  nameTable: (sheetName, row) =>
    row === undefined ? sheetName : `${sheetName}(${row === 'first' ? '最初の' : `${row}行目からの`}表)`,
  fromRow: (row) => `(${row}行目から)`,
  toFirst: '最初の表に戻る',
  checkFirst: '最初の表を確認',

  recalculate: '再計算',
  checkOnly: '確認',
  undo: '元に戻す',
  undoes: ({ kind, sheetName, further, cells }) =>
    kind === 'sheet'
      ? `作ったシート「${sheetName}」を取り除けます(そのあと書き換えていないときだけ)。`
      : `「${firstJa.nameTable(sheetName, further?.firstRow)}」の${sayCount(cells.length)}セル${kind === 'cells' ? 'への書き込み' : 'のドロップダウンリスト'}を取り消せます(そのあと手で直したセルを除く)。`,
  asksElsewhere: (undo, sheetName) =>
    undo
      ? undo === 'sheet'
        ? `表示中のシートではなく、作ったシート「${sheetName}」を取り除きます。よろしいですか。`
        : `表示中のシートではなく、「${sheetName}」への書き込みを取り消します。よろしいですか。`
      : `表示中のシートではなく、「${sheetName}」に書き込みます。よろしいですか。`,
  asksOtherTable: (name) => `いまの表ではなく、「${name}」への書き込みを取り消します。よろしいですか。`,
  goElsewhere: (undo, sheetName) => (undo ? `「${sheetName}」を元に戻す` : `「${sheetName}」を再計算`),
  cancel: 'やめる',

  filters: '絞り込み',
  solved: '直した',
  showOnly: (severity) => ({ error: '誤りを見る', review: '要確認を見る', hint: 'ヒントを見る' })[severity],

  notChecked: 'まだ確認していません。',
  fresh: '確認済み',
  freshByItself: '自動で確認しました。',
  stale: (freshness) =>
    `古くなりました。確認したあとにシート${freshness === 'moved' ? 'の行や列が動きました' : 'が変わりました'}。`,
  wroteShort: (count) => (count === 0 ? '書き込みはありません。' : `書き込みました(${sayCount(count)}件)。`),

  callOff: '中止',
  message: 'お知らせ',
  again: 'もう一度',
  tidy: '表を整える',
  discardDecisions: '記録を消して確認する',
  mendReading: '読み取り方を直す',
  close: '閉じる',
  stopWaiting: '待つのをやめる',
  showDetails: '内訳',

  starting: 'Excelにつないでいます…',
  notStarted: 'Excelにつながりませんでした',
  guide: '使い方の手引き',
  welcome: [
    '総括表のシートを開いて、「再計算」を押してください。達成状況と達成数計を計算して書き込み、食い違いを一覧にします。',
    '「確認」は、シートに何も書き込みません。',
  ],
  working: {
    check: '確認しています…',
    open: 'シートを開いて確認しています…',
    recalculate: '再計算しています…',
    fix: '直しています…',
    decide: '判断を記録しています…',
    'settle-columns': '読み取り方を確かめています…',
    'discard-decisions': '判断の記録を消しています…',
    undo: '元に戻しています…',
    highlight: '強調を切り替えています…',
    'drop-downs': 'ドロップダウンリストを変えています…',
    select: 'セルを選んでいます…',
    'go-back': '元のセルに戻っています…',
    'go-to': 'セルに移動しています…',
    'plan-report': 'ブックのシートを調べています…',
    'make-report': '集計シートを作っています…',
    'plan-tidy': '表を調べています…',
    'make-tidy': '新しいシートを作っています…',
    'find-tables': '総括表のあるシートを探しています…',
    survey: 'すべてのシートを確認しています…',
  },
  slow: 'Excelからの返事がまだありません。セルの編集中やメッセージの表示中でないか、Excelの画面を確かめてください。',
  failed: '完了できませんでした',
  noTableTitle: '総括表が見つかりません',
  crashed: '画面を表示できなくなりました。ブックの内容はそのままです。「もう一度」を押してください。',
};
