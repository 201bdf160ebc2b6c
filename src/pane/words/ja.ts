import { NOTHING_WRITTEN_YET, SEVERITIES, saySeverities, WHY_LEFT } from '../../engine/index.js';
import { countReasons } from './count-reasons.js';
import { firstJa } from './first-ja.js';
import type { PaneWords } from './words.js';

const quoted = (text: string) => (text.trim() === '' ? '空欄' : `「${text.trim()}」`);

const quotedNames = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');

export const ja: PaneWords = {
  ...firstJa,
  abandoned:
    '待つのをやめました。Excelでは処理が続いていることがあります。シートを確かめてから操作してください。',

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

  progressTitle: '進み具合',
  standing: (state) => (state === 'plan' ? '計画の表' : '年度の途中'),
  progress: ({ reached, notYet, noActual }) =>
    `目標に届いた${reached}・まだ${notYet}${noActual > 0 ? `・実績なし${noActual}` : ''}`,

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
  earlier: (count) => `前の${count}件を表示`,
  andOthers: (count) => `ほか${count}セル`,
  written: '記載',
  expected: (severity) => (severity === 'error' ? '正しくは' : '判定'),

  checked: (counts) =>
    SEVERITIES.every((severity) => counts[severity] === 0)
      ? '確認しました。食い違いは見つかりませんでした。'
      : `確認しました。${saySeverities(counts, 'ja')}です。`,
  wroteNothingYet: NOTHING_WRITTEN_YET.ja,
  wrote: (count) => (count === 0 ? '書き込みが必要なセルはありませんでした。' : `${count}件書き込みました。`),
  fixed: (count) => (count === 0 ? '直したセルはありません。' : `${count}件直しました。`),
  decided: (step, review) =>
    `判断を${step === 'keep' ? '記録しました' : '取り消しました'}。${review === 0 ? '要確認はありません。' : `要確認は${review}件です。`}`,
  decisionsDiscarded: '判断の記録を消しました。',
  restored: (count, sheet) => `${sheet === null ? '' : `シート「${sheet}」の`}${count}件を元に戻しました。`,
  nothingRestored: '元に戻したセルはありません。',
  listed: (on, count) => {
    if (on)
      return count === 0 ? '新しく候補を付けたセルはありません。' : `${count}個のセルに候補を付けました。`;
    return count === 0 ? '候補を外すセルはありませんでした。' : `${count}個のセルから候補を外しました。`;
  },
  leftTitle: (left) =>
    `${countReasons(left)
      .map(([reason, count]) => `${count}件は${WHY_LEFT[reason].ja}`)
      .join('、')}残しました。`,
  leftCell: ({ cell, reason, now }) => `${cell}: ${WHY_LEFT[reason].ja}(現在は${quoted(now)})`,
  writtenCell: (cell, from, to) => `${cell}: ${quoted(from)} → ${quoted(to)}`,

  worksOn: (sheetName) => `対象: シート「${sheetName}」(表示中のシートではなく、選んだシートです)`,
  chooseSheet: 'ほかのシートを選ぶ',
  sheetsFound: (others, missed) =>
    others === 0
      ? 'ほかに総括表のあるシートは見つかりませんでした。'
      : missed
        ? `次の${others}枚のシートに総括表があります。確認するシートを選んでください。`
        : `ほかに${others}枚のシートに総括表があります。確認するシートを選んでください。`,
  sheetInFront: '表示中のシートに切り替える',
  sheetName: (name, hidden) => (hidden ? `${name}(非表示)` : name),
  checkAll: 'すべてのシートを確認',
  surveyAt: (place, total, sheetName) => `${place} / ${total} シート「${sheetName}」を確認しています…`,
  surveyOver: (sheets, tables, cancelled) =>
    `${cancelled ? '途中でやめました。' : ''}${sheets}枚のシートを確認しました。総括表は${tables}枚です。`,
  stopSurvey: 'やめる',
  closeSurvey: '一覧を閉じる',
  noTableHere: '総括表はありません。',
  open: '開く',
  openSheet: (name) => `${name}の結果を開く`,
  backToSurvey: 'すべてのシートの結果に戻る',

  stale: (freshness) =>
    `確認結果が古くなっています。確認したあとにシート${freshness === 'moved' ? 'の行や列が動きました' : 'が変更されました'}。`,
  checkAgain: '確認し直す',
  change: (fresh, kept, solved) => `前回の確認から: 新規${fresh}件・継続${kept}件・解消${solved}件`,
  solvedTitle: '解消した内容',
  since: (mark) => (mark === 'fresh' ? '新規' : '継続'),
  autoCheckUnavailable:
    'このExcelからは変更の知らせを受け取れないため、自動では確認できません。「確認のみ」を押してください。',
  checkedByItself: '自動で確認しました。',
  changedSince: (cell) => `${cell}の行は、確認したあとに書き換えられています。`,
  goBack: '戻る',
  goBackTo: (place) => (place ? `シート「${place.sheetName}」の${place.cell}に戻る` : '元のセルに戻る'),
  placeGone: '元のセルのあったシートが見つからないか、非表示になっているため、戻れませんでした。',

  fixes: 'まとめて直せるセル',
  fixAll: (count) => `${count}件をまとめて直す`,
  fixAllHint: '判定が確実なセルだけを直します。あとから「元に戻す」で戻せます。',
  fixOne: '直す',
  acceptSuggestion: 'この案で直す',

  dropDowns: '入力の候補',
  dropDownsHint:
    '達成状況のセルで、達成・未達成・—を一覧から選べるようにします。ほかの言葉もそのまま入力できます。すでに入力規則のあるセルは変えません。',
  giveDropDowns: '候補を付ける',
  takeDropDowns: '候補を外す',

  report: '集計シート',
  reportHint: '戦略別の達成率のグラフ、指標の一覧、指摘の一覧を、新しいシートに作ります。',
  makeReport: '集計シートを作る',
  reportOffer: (names) =>
    `シート${quotedNames(names)}を追加します。ほかのシートは変わりません。取り消したいときは、追加したシートを削除してください。`,
  reportReplaces: (names) =>
    `${quotedNames(names)}は前に作った集計シートです。作り直すため、書き加えた内容は残りません。`,
  reportGo: '作る',
  reportNo: 'やめる',
  behindReport: (sheetName) => `集計シートが表示されているため、シート「${sheetName}」を対象にしました。`,
  reported: (names) =>
    `シート${quotedNames(names)}を作りました。不要になったら、これらのシートを削除してください。`,

  help: '説明',
  helpOf: (title) => `「${title}」の説明`,
  back: '戻る',
  helpLoading: '説明を開いています…',
  helpMissing: '説明を開けませんでした。「戻る」を押して、一覧の内容をご覧ください。',
};
