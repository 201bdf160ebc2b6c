/** Words of heads: those of docs/table-rules.md, "Layouts", those met on forms, and plausible ones no list knows. */

export type HeadRole =
  | 'strategy'
  | 'measure'
  | 'measureStatus'
  | 'number'
  | 'label'
  | 'unit'
  | 'charge'
  | 'actual'
  | 'target'
  | 'combined'
  | 'base'
  | 'rate'
  | 'growth'
  | 'status'
  | 'committee'
  | 'comment'
  | 'roleWord'
  | 'cost'
  | 'weight'
  | 'progress';

export const KNOWN: Readonly<Record<HeadRole, readonly string[]>> = {
  strategy: ['戦略', '戦略', '基本戦略'],
  measure: ['施策', '施策', '施策名'],
  measureStatus: ['達成状況※1', '達成状況※１', '施策の達成状況', '達成状況'],
  number: ['番号', 'No.', 'No'],
  label: [
    '施策目標(指標)',
    '施策目標（指標）',
    '指標',
    '項目',
    '施策目標',
    '評価指標',
    '評価項目',
    '成果指標',
    '重要業績評価指標(KPI)',
    '重要業績評価指標（ＫＰＩ）',
    'KPI',
    '指標名',
  ],
  unit: ['単位'],
  charge: ['担当', '担当課', '担当者'],
  actual: [
    '実績値',
    '実績値',
    '実績',
    '実績',
    '年間計',
    '年度実績',
    '本年度実績',
    '最新値',
    '現在値',
    '現状値',
  ],
  target: ['目標値', '目標値', '目標', '目標', '本年度目標値', '本年度目標', '計画', '計画値', '期待値'],
  combined: ['実績値(目標値)', '実績値(目標値)', '実績値（目標値）', '実績（目標）', '実績(目標)'],
  base: ['基準値', '現況', '現況値', '策定時の値'],
  rate: ['達成率', '達成率', '達成度', '進捗率', '達成率(%)', '達成率（％）'],
  growth: ['前年度比', '対前年度比', '前年比'],
  status: [
    '達成状況※2',
    '達成状況',
    '達成状況',
    '成果検証',
    '評価',
    '判定',
    '達成の可否',
    '達成可否',
    '評価結果',
  ],
  committee: ['委員会', '委員会評価'],
  comment: [
    '検証',
    '検証及び改善点',
    '改善点',
    '備考',
    'コメント',
    '施策目標に関する検証及び次年度への改善点(要約)',
    '検証・改善策',
    '課題と改善点',
  ],
  roleWord: ['', '区分', '', '種別'],
  cost: ['予算額(千円)', '事業費（千円）', '決算額（千円）', '予算額'],
  weight: ['重要度', '配点', '優先度'],
  progress: ['最終目標に対する進捗率', '最終目標比'],
};

export const UNKNOWN: Readonly<Record<HeadRole, readonly string[]>> = {
  strategy: ['大きな柱', '旗じるし'],
  measure: ['打ち手', '手立て', '柱となる取組'],
  measureStatus: ['柱の見立て', '柱の仕上がり'],
  number: ['ばんごう', '順'],
  label: ['取組の物差し', 'ものさし', '着眼点', '何をはかるか', '取組の目のつけどころ'],
  unit: ['かぞえ方', '呼び方'],
  charge: ['受け持ち', 'だれが'],
  actual: ['出来高', 'できばえ', '結果のしるし', '積み上げ', 'やれた数', '届いたところ'],
  target: ['めざす数', 'ねらい', '約束の数', '目あて', '掲げた数'],
  combined: ['できばえ(めざす数)', '出来高（ねらい）', '数のあらまし', '結果のしるし'],
  base: ['はじめの数', '出だし', 'もとの数'],
  rate: ['歩合', '届き具合', '割り'],
  growth: ['のび', '去年とくらべて'],
  status: ['見立て', '軍配', '仕上がり', '白黒', 'まる・ばつ'],
  committee: ['みんなの見立て', '外の目'],
  comment: ['ふりかえり', '所感', '申し送り', 'ひとこと'],
  roleWord: ['どちら'],
  cost: ['ふところ'],
  weight: ['重み', '力の入れ具合'],
  progress: ['道のり'],
};

/** A word over a column that names what another time's column holds. */
export const LAST_WORDS = ['前年度実績', '前年度実績値', '昨年度実績', '前年実績', '前年度'];
export const FINAL_WORDS = [
  '最終目標',
  '最終目標値',
  '最終年度目標',
  '計画最終年度の目標値',
  '最終年度目標値',
];
export const PART_WORDS: readonly (readonly string[])[] = [
  ['上期', '下期'],
  ['上半期', '下半期'],
  ['4〜9月期', '10〜3月期'],
  ['４～９月', '10～３月'],
  ['第1四半期', '第2四半期', '第3四半期', '第4四半期'],
  ['前期', '後期'],
];
export const TOTAL_WORDS = ['年間計', '年間計', '年度計', '通期', '計', '合計', '年計'];
/** Beside parts of the year that no word spans. */
export const YEAR_WORDS = ['年間実績', '年間計', '年間実績値', '年間計'];
export const FORMULAS = ['実績/目標', '実績÷目標', '(実績/目標)', '実績値/目標値', '（実績／目標）'];
export const ACTUAL_ROWS = ['実績', '実績値'];
export const TARGET_ROWS = ['目標', '目標値', '期待値', '計画', '計画値'];
