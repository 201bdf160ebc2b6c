import { SEVERITIES, SEVERITY_WORDS, WHY_LEFT } from '../../engine/index.js';
import { countReasons } from './count-reasons.js';
import { firstJa } from './first-ja.js';
import { sayCount } from './say-count.js';
import type { PaneWords } from './words.js';

const quoted = (text: string) => (text.trim() === '' ? '空欄' : `「${text.trim()}」`);

const quotedNames = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');

export const ja: PaneWords = {
  ...firstJa,
  calledOff: '中止しました。シートには何も書き込んでいません。',
  abandoned:
    '待つのをやめました。Excelでは処理が続いていることがあります。シートを確かめてから操作してください。',

  yearUnknown: '年度の記載なし',
  titleUnknown: '表題のない総括表',
  onSheet: (name) => `シート「${name}」`,
  size: (indicators, measures) =>
    measures === null
      ? `${sayCount(indicators)}指標`
      : `${sayCount(indicators)}指標・${sayCount(measures)}施策`,

  leftOut: (title, row) => `${row}行目からの${title === '' ? '表' : `「${title}」`}は対象外です。`,
  checkThere: 'こちらの表を確認',
  checkThereOf: (row) => `${row}行目からの表: こちらの表を確認`,

  tallies: '達成数計',
  tallyOf: (level) => (level === 'measures' ? '施策' : '指標'),
  noTallyCell: 'シートに達成数計の欄がありません',
  sheetSays: (written) => `シートの記載: ${quoted(written).replace(/[「」]/g, '')}`,
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

  tab: (tab) => ({ findings: '指摘', verdicts: '判定', summary: 'まとめ' })[tab],
  part: {
    loading: '開いています…',
    missing: '画面を開けませんでした。パネルを開き直してから、もう一度お試しください。',
  },

  highlight: 'シートの未達成を強調',
  ofMeasure: '施策',
  unsure: (verdict) => (verdict === '要確認' ? '要確認' : `要確認(見込み: ${verdict})`),
  noLabel: '名前のない指標',
  rate: (percent, lessIsBetter) => `目標の${percent}${lessIsBetter ? '(少ないほど良い)' : ''}`,

  findings: '指摘',
  countFindings: (count) => `${sayCount(count)}件`,
  nothingFound: '食い違いは見つかりませんでした。',
  nothingPasses: '絞り込みに合うものはありません。',
  clearFilters: '絞り込みを解除',
  ruleOff: (title, findings) => `「${title}」の確認は使っていません(${sayCount(findings)}件)。`,
  ruleAgain: 'また使う',
  ruleAgainOf: (title) => `「${title}」の確認をまた使う`,
  wholeTable: '表全体',
  previous: '前へ',
  next: '次へ',
  place: (at, of) => `${at === null ? '–' : sayCount(at + 1)} / ${sayCount(of)}`,
  keysHint: 'F8キーで次へ、Shift+F8キーで前へ進みます。',
  more: (next, left) => `さらに${next}件を表示(残り${sayCount(left)}件)`,
  earlier: (count) => `前の${count}件を表示`,
  otherCells: '関係するセル:',
  andOthers: (count) => `ほか${sayCount(count)}セル`,
  written: '記載',
  expected: (severity) => (severity === 'error' ? '正しくは' : '判定'),

  checked: (counts) =>
    SEVERITIES.every((severity) => counts[severity] === 0)
      ? '確認しました。食い違いは見つかりませんでした。'
      : `確認しました。${SEVERITIES.map((own) => `${SEVERITY_WORDS.ja[own]}${sayCount(counts[own])}件`).join('、')}です。`,
  about: (sheetName) => `「${sheetName}」: `,
  wrote: (count) =>
    count === 0 ? '書き込みが必要なセルはありませんでした。' : `${sayCount(count)}件書き込みました。`,
  fixed: (count) => (count === 0 ? '直したセルはありません。' : `${sayCount(count)}件直しました。`),
  decided: (step, review, count) =>
    `${count > 1 ? `${sayCount(count)}件の` : ''}判断を${step === 'keep' ? '記録しました' : '取り消しました'}。${review === 0 ? '要確認はありません。' : `要確認は${sayCount(review)}件です。`}`,
  takeBackAll: (count) => `${sayCount(count)}件とも取り消す`,
  columnsWithdrawn:
    'この読み取り方は、ブックのほかの表でも使われなくなります。この読み取り方で書き込んだ達成状況は、シートに残っています。残っているあいだは読み取りの手がかりになるので、まちがいのときは、書き込みも元に戻すか消してください。',
  undoWritten: (cells) => `書き込み${sayCount(cells)}件も元に戻す`,
  columnsAnyway: 'この列でまちがいない',
  decisionsDiscarded: '判断の記録を消しました。',
  restored: (count) => `${sayCount(count)}件を元に戻しました。`,
  nothingRestored: '元に戻したセルはありません。',
  listed: (on, count) => {
    if (on)
      return count === 0
        ? '新しくドロップダウンリストを付けたセルはありません。'
        : `${sayCount(count)}個のセルにドロップダウンリストを付けました。`;
    return count === 0
      ? '外すドロップダウンリストはありませんでした。'
      : `${sayCount(count)}個のセルからドロップダウンリストを外しました。`;
  },
  leftTitle: (left) =>
    `${countReasons(left)
      .map(([reason, count]) => `${sayCount(count)}件は${WHY_LEFT[reason].ja}`)
      .join('、')}残しました。`,
  leftCell: ({ cell, reason, now }) => `${cell}: ${WHY_LEFT[reason].ja}(現在は${quoted(now)})`,
  writtenCell: (cell, from, to) => `${cell}: ${quoted(from)} → ${quoted(to)}`,

  chooseSheet: 'ほかのシートを選ぶ',
  sheetsFound: (others, forms, missed) => {
    if (others === 0) return 'ほかに総括表のあるシートは見つかりませんでした。';
    const begin = missed ? '次の' : 'ほかに';
    return forms === 0
      ? `${begin}${others}枚のシートに総括表があります。確認するシートを選んでください。`
      : `${begin}${others}枚のシートに表があります(総括表${others - forms}枚、様式2 ${forms}枚)。確認するシートを選んでください。`;
  },
  otherSheets: 'ほかのシート',
  sheetName: (name, hidden) => (hidden ? `${name}(非表示)` : name),
  checkAll: 'すべてのシートを確認',
  surveyAt: (place, total, sheetName) => `${place} / ${total} シート「${sheetName}」を確認しています…`,
  surveyOver: (sheets, tables, forms, cancelled) =>
    `${cancelled ? '途中でやめました。' : ''}${sheets}枚のシートを確認しました。総括表は${tables - forms}枚${forms === 0 ? '' : `、様式2は${forms}枚`}です。`,
  evaluationForm: '様式2(施策ごとの評価シート)',
  besideSheets: 'シートどうしの突き合わせ',
  sheetsAgree: '食い違いはありません。',
  ofSheet: (sheetName, sentence) => `${sheetName}: ${sentence}`,
  goToCell: (sheetName, cell) => `${sheetName} ${cell}へ`,
  stopSurvey: 'やめる',
  closeSurvey: '一覧を閉じる',
  noTableHere: '総括表はありません。',
  open: '開く',
  openSheet: (name) => `${name}の結果を開く`,
  backToSurvey: 'すべてのシートの結果に戻る',

  anewTitle: '更新で変わった判定',
  anew: (from, to, count) =>
    `総括表アシストの更新(${from} → ${to})により、前回と判定の変わったところが${sayCount(count)}件あります。これらの行に書かれた内容は、前回と同じです。`,
  judgedAnew: (label, before, after) =>
    `${label}: ${before.replace('?', '(要確認)')} → ${after.replace('?', '(要確認)')}`,

  sinceTitle: '前回の確認から',
  firstCheck: 'このシートを確認したのは初めてです。',
  change: (fresh, solved) =>
    fresh === 0 && solved === 0
      ? '前回から新しい指摘はありません。'
      : [
          fresh === 0 ? '新しい指摘はありません。' : `新しい指摘が${sayCount(fresh)}件あります。`,
          solved === 0 ? '' : `${sayCount(solved)}件が直りました。`,
        ].join(''),
  solvedTitle: '直った内容',
  solvedMark: '直りました',
  freshMark: '新規',
  autoCheck: 'シートを直すたびに自動で確認',
  autoCheckUnavailable:
    'このExcelからは変更の知らせを受け取れないため、自動では確認できません。「確認」を押してください。',
  changedSince: (cell) => `${cell}の行は、確認したあとに書き換えられています。`,
  outOfSight: (cell, hidden) =>
    `${cell}は${hidden === 'row' ? '非表示かフィルターで隠れた行' : '非表示の列'}にあるため、シートでは見えません。表示してからご覧ください。`,
  goBackTo: (place) => (place ? `シート「${place.sheetName}」の${place.cell}に戻る` : '元のセルに戻る'),
  placeGone: '元のセルのあったシートが見つからないか、非表示になっているため、戻れませんでした。',

  fixAll: (count) => `${sayCount(count)}件まとめて直す`,
  fixAllOf: (count, title) => `${title}: ${sayCount(count)}件まとめて直す`,
  fixOne: '直す',
  acceptSuggestion: 'この案で直す',
  fixOf: (kind, about) => `${about}を${kind === 'safe' ? '直す' : 'この案で直す'}`,
  tallyName: (subject) =>
    subject === 'tally-measures'
      ? '達成数計(施策)'
      : subject === 'tally-indicators'
        ? '達成数計(指標)'
        : subject.startsWith('tally-rows-')
          ? '達成数計(一部)'
          : '',
  followsFromAll: '要確認が決まると決まるもの',

  dropDowns: 'ドロップダウンリスト',
  dropDownsHint:
    '達成状況のセルで、達成・未達成・—をドロップダウンリストから選べるようにします。ほかの言葉もそのまま入力できます。すでに入力規則のあるセルは変えません。',
  giveDropDowns: 'リストを付ける',
  takeDropDowns: 'リストを外す',

  report: '集計シート',
  reportHint: '戦略別の達成率のグラフ、指標の一覧、指摘の一覧を、新しいシートに作ります。',
  makeReport: '集計シートを作る',
  reportOffer: (names, file) =>
    file
      ? `シート${quotedNames(names)}のあるファイル「${file}」を作り、ダウンロードします。いま開いているファイルは変わりません。`
      : `シート${quotedNames(names)}を追加します。ほかのシートは変わりません。取り消したいときは、追加したシートを削除してください。`,
  reportReplaces: (names) =>
    `${quotedNames(names)}は前に作った集計シートです。作り直すため、書き加えた内容は残りません。`,
  reportGo: '作る',
  reportNo: 'やめる',
  reported: (names, file) =>
    file
      ? `「${file}」をダウンロードしました。`
      : `シート${quotedNames(names)}を作りました。不要になったら、これらのシートを削除してください。`,

  tidyOf: (title) => `${title}: 表を整える`,
  tidied: (name, source, as, file) =>
    file
      ? `「${file}」をダウンロードしました。「${source}」は変わりません。続けるときは、このファイルを開いてください。`
      : as
        ? `${as === 'next' ? '次年度の表' : '委員会資料'}をシート「${name}」に作りました。「${source}」は変わりません。`
        : `整えた表をシート「${name}」に作りました。「${source}」は変わりません。「再計算」を押すと、達成状況と達成数計を記入します。`,
  sheetUndone: (name, taken) =>
    taken
      ? `シート「${name}」を取り除きました。`
      : `シート「${name}」は、作ったあとに書き換えられているため残しました。不要なら削除してください。`,

  help: '説明',
  helpOf: (title) => `「${title}」の説明`,
  back: '一覧に戻る',
  helpLoading: '説明を開いています…',
  helpMissing: '説明を開けませんでした。「一覧に戻る」を押して、指摘の内容をご覧ください。',
};
