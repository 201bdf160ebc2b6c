import type { Entry } from '../entry.js';

/** What a remark or a note says against the row it is about: that its target was changed, or that it is not evaluated. */

/** A target of which something is said, as far as the word for the change. */
export const AIM_BEFORE_CHANGE: readonly Entry[] = [
  {
    words: ['目標[値数額]?[をはがの\\d][^を、達]{0,24}?'],
    such: ['目標を', '目標値は10月の理事会で280件に', '目標数の', '目標額が', '目標300件から', '目標は下方'],
    notSuch: ['目標達成のため', '計画を'],
    source: '総括表の備考・注の書き方（目標値を…に変更した）; 達成のため方法を変えたものは目標の変更ではない',
  },
];

/** A target as what a clause is about: the comma behind it parts nothing. */
export const AIM_IN_FRONT: readonly Entry[] = [
  {
    words: ['目標[値数額]?[はをが]'],
    such: ['目標は', '目標値を', '目標額が'],
    notSuch: ['目標達成'],
    source: 'AIM_BEFORE_CHANGE（目標は、理事会で8件に変更した）',
  },
];

/** Words for a change. */
export const CHANGES: readonly Entry[] = [
  {
    words: ['変更', '修正', '補正', '改[定訂め]', '見直', '引き?[上下]げ'],
    such: ['変更', '修正', '補正', '改定', '改訂', '改め', '見直', '引き上げ', '引下げ'],
    notSuch: ['変化', '上昇', '直し'],
    source: '総合計画・行革プランの進捗表の注（目標値の変更、上方修正、見直し、引上げ）',
  },
];

/** Behind such a word: it has been done. What somebody means to do has no such ending. */
export const CHANGE_DONE: readonly Entry[] = [
  {
    words: [
      'し?(?:た(?!場合|とき|際|い)|、|て(?!い?な))',
      'し?後',
      '済',
      '[さら]れ',
      'とし',
      'とな',
      'を(?:行っ|し)た',
      '(?:す|)ることが?[^、。]{0,4}(?:承認|決定|了承|決ま)',
    ],
    such: [
      'した',
      'た',
      'して達成',
      'し、',
      '、',
      '後は6件',
      'し後の値',
      '済み',
      'された',
      'られた',
      'とした',
      'となった',
      'を行った',
      'をした',
      'することが承認された',
      'ることが理事会で決定',
      'ること了承',
      'ることが決まり',
    ],
    notSuch: [
      'を行う',
      'していない',
      'してない',
      'は行わない',
      'する',
      'したい',
      'を検討',
      'した場合は',
      'したとき',
      'した際',
    ],
    source: '日本語の完了の形',
  },
];

/** What says it at once behind a target. */
export const CHANGED_INTO: readonly Entry[] = [
  {
    words: ['[にへ](?:[上下]方)?(?:変更|修正|補正)(?:$|\\()', '読み?替え'],
    such: ['に変更', 'へ上方修正', 'に下方修正(理事会承認)', 'に補正', '読み替える', '読替えた'],
    notSuch: ['に変更する', 'の変更'],
    source: '注の「280件に変更」「280件に読み替える」',
  },
];

/** Behind a word for a change: the target that came of it. */
export const CHANGED_AIMS: readonly Entry[] = [
  {
    words: ['(?:し?後|済み?)の?(?:数値)?目標', 'し?により目標[値数額]?[はを]?\\d'],
    such: ['後の目標は6件', 'し後目標', '済みの目標', '済数値目標', 'により目標1回', 'しにより目標値は6件'],
    notSuch: ['により目標を達成できず', 'した目標を達成'],
    source: '総括表の備考（中間見直しにより目標1回、補正後の目標）',
  },
];

/** What the change came to, behind a number. */
export const CHANGED_TO: readonly Entry[] = [
  {
    words: ['[^\\d、()]{0,4}[にへ](?:[上下]方)?(?:変更|修正|補正|改[定訂]|見直|引|読)'],
    such: [
      '件に変更',
      '%へ下方修正',
      '社に上方修正',
      'に補正',
      '万円に改定',
      '回に改訂',
      '件に見直し',
      '件に引き下げ',
      '件に読み替え',
    ],
    notSuch: ['件から', '件で変更'],
    source: 'CHANGES と CHANGED_INTO の語を数の後に書いたもの',
  },
];

/** A row is not evaluated, or not counted. */
export const NOT_EVALUATED: readonly Entry[] = [
  {
    words: [
      '(?:評価|判定|集計|達成数計?)の?対象(?:外|から(?:除|外)|とし?な)',
      '(?:評価|判定)(?:[はを]?(?:行わ|し)な|せず)',
      '(?:達成数計?|集計|評価)には?含[まめ](?:な|ず)',
      '(?:評価|判[定断])[^、。]{0,8}(?:保留|見送|延期|未実施|未了|未定)',
      '(?:次回|後日|追って)[^、。]{0,8}(?:評価|判定)す',
      '(?:評価|判[定断])[^、。]{0,8}(?:協議|検討|審議)中',
      '再評価',
      '未(?:判定|評価)',
    ],
    such: [
      '評価対象外',
      '判定の対象から除く',
      '集計対象から外す',
      '達成数計の対象としない',
      '達成数の対象とならない',
      '達成数対象となる',
      '評価は行わない',
      '判定をしない',
      '評価しない',
      '評価せず',
      '達成数計に含めない',
      '達成数には含まず',
      '集計に含めず',
      '評価に含まない',
      '判定保留',
      '評価は次回委員会まで見送り',
      '判断を延期',
      '評価の延期',
      '評価未実施',
      '評価未了',
      '判定は未定',
      '次回の委員会で評価する',
      '後日判定する',
      '追って評価する',
      '評価は委員会で協議中',
      '判断を検討中',
      '評価を審議中',
      '委員会で再評価予定',
      '未判定',
      '未評価',
    ],
    notSuch: ['評価対象', '対象外の事業所', '評価した', '集計に含む', '次回の評価方法', '評価は高い'],
    source: '総合計画・行革プランの進捗表の注（評価対象外）; ※2（分母はこれを除く）',
  },
];

/** The whole of a remark: what the row is about is no more. */
export const GIVEN_UP: readonly Entry[] = [
  {
    words: ['廃止(?:済み?|した|事業|指標|予定)?', '(?:事業)?休止中?', '事業終了', '旧指標'],
    before: '[令和r\\d年度末本当今前]{1,8}(?:をもって|限り|[にでよ]り?|から)?',
    behind: '。',
    such: [
      '廃止',
      '廃止済',
      '廃止済み',
      '廃止した。',
      '廃止事業',
      '廃止指標',
      'r7廃止予定',
      'r6で廃止',
      '令和6年度末をもって廃止',
      '前年度限り廃止',
      '本年度から休止',
      '本年度より休止中',
      '事業休止',
      '当年度末に廃止',
      '事業終了',
      '今年度廃止',
      '旧指標',
    ],
    notSuch: ['施設廃止', '廃止店舗', '終了', '事業終了後の支援', '休止施設'],
    source: '市町の事務事業評価一覧（廃止・休止・終了）',
  },
];

/** Beside a target: it is that of several rows together. */
export const SAYS_SUM: readonly Entry[] = [
  {
    words: ['計', '合算', '合わせ', '全体', '共通'],
    such: ['3事業合計', '計100', '(2)と合算', '2事業合わせて', '全体で100', '共通'],
    notSuch: ['100', '各100'],
    source: '目標の欄が数行に一つだけの表（3事業合計 100）',
  },
];

/** A value of the row is called wrong, or another is called right. */
export const CORRECTIONS: readonly Entry[] = [
  {
    words: [
      '(?:実績|目標|数値|集計|件数)[^、を達]{0,4}(?:誤[りっ]|誤記|訂正)',
      '(?:集計|計上)漏れ',
      '\\dの?誤り',
      '\\d[^\\d、]{1,3}の誤り',
      '正(?:しくは|:)',
      '(?:確定値|実際)は約?\\d',
    ],
    such: [
      '実績の誤りを訂正',
      '目標値に誤記',
      '数値訂正',
      '集計に誤りがあった',
      '件数誤って計上',
      '集計漏れ1件',
      '計上漏れ',
      '4の誤り',
      '4誤り',
      '4件の誤り',
      '正しくは122件',
      '正:122',
      '確定値は82件',
      '実際は4件',
      '実際は約4件',
    ],
    notSuch: ['申告書の誤りを直した', '記載漏れを指導した', '正会員', '実績を達成', '実際は難しい'],
    source: '総括表の備考（実績の誤りを訂正、正：122、確定値は82件）',
  },
];
