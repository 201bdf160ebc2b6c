/**
 * The words of a legend that says what grades mean (`A：100％以上 B：80～99％`), as rows with examples (docs/table-rules.md, decision 17).
 * All are read in folded text without white space, in lower case.
 */

/** What a row of this list means for a legend. */
export type LegendWord =
  | 'at-least' // 80%以上
  | 'above' // 80%超
  | 'at-most' // 50%以下
  | 'below' // 50%未満
  | 'to' // 80~99%
  | 'decade' // 80%台
  | 'percent'
  | 'tenth' // 8割
  | 'fold' // 1.2倍
  | 'over-target' // 目標を上回る
  | 'as-target' // 目標どおり
  | 'reaches-target' // 目標達成
  | 'under-target' // 目標を下回る
  | 'scale' // A評価, ランクA
  | 'remark' // what follows explains no grade
  | 'rest' // A, B, Cのどれでもない
  | 'rate' // of the target
  | 'other-measure' // of something else
  | 'whole' // of the whole table, not of an indicator
  | 'somebody-else' // a column whose grades nobody takes from the legend alone
  | 'counts'; // which grades a 達成数計 counts

export interface LegendWordRow {
  readonly means: LegendWord;
  /** Source of a pattern. */
  readonly words: string;
  /** What it must find. */
  readonly such: readonly string[];
  /** What it must not find. */
  readonly notSuch: readonly string[];
  /** Where the words were met. */
  readonly source: string;
}

/** `A・B`, `A及びB`, `A~B`, `B以上`: grades that are named together. */
const GRADES = '[sa-e◎○△][+-]?(?:(?:[・、,/と~]|及び|または|又は|か)?「?[sa-e◎○△][+-]?」?)*';

export const LEGEND_WORDS: readonly LegendWordRow[] = [
  {
    means: 'at-least',
    words: '以上',
    such: ['100%以上'],
    notSuch: ['100%未満', '100%超'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'above',
    words: '超(?:え(?:る|て)?|過)?|を(?:超え|上回)[るりて]?|より(?:大き|多|高)い?',
    such: [
      '100%超',
      '100%を超える',
      '100%を上回る',
      '100%超過',
      '100%より大きい',
      '100%より多い',
      '100%より高い',
    ],
    notSuch: ['100%以上', '100%を下回る'],
    source: '自治体の施策評価の基準',
  },
  {
    means: 'at-most',
    words: '以下|以内|まで',
    such: ['50%以下', '50%以内', '99%まで'],
    notSuch: ['50%未満'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'below',
    words: '未満|を下回[るりっ]|に(?:満た|達し)ない|より(?:小さ|少な|低)い?',
    such: [
      '30%未満',
      '30%を下回る',
      '30%に満たない',
      '30%に達しない',
      '30%より小さい',
      '30%より少ない',
      '30%より低い',
    ],
    notSuch: ['30%以下', '30%を上回る'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'to',
    words: '~|から|-|—|ー|…',
    such: ['80~99%', '80%から99%', '80-99%', '80—99%', '80ー99%', '80…99%'],
    notSuch: ['80%以上'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'decade',
    words: '台',
    such: ['80%台'],
    notSuch: ['80%'],
    source: '自治体の施策評価の基準',
  },
  {
    means: 'percent',
    words: '%|パーセント|ぱーせんと|㌫',
    such: ['80%', '80パーセント', '80ぱーせんと', '80㌫'],
    notSuch: ['80点', '80ポイント'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'tenth',
    words: '割(?!合)',
    such: ['8割'],
    notSuch: ['割合'],
    source: '商工会の事業報告',
  },
  {
    means: 'fold',
    words: '倍',
    such: ['1.2倍'],
    notSuch: ['120%'],
    source: '自治体の施策評価の基準',
  },
  {
    means: 'over-target',
    words: '^目標値?を(?:上回|超え|超過)[るたてりっし]*$',
    such: ['目標を上回る', '目標値を超えた', '目標を超過した'],
    notSuch: ['目標を大きく上回る', '目標を下回る'],
    source: '自治体の施策評価の基準',
  },
  {
    means: 'as-target',
    words: '^目標値?(?:どおり|通り|と同じ)$',
    such: ['目標どおり', '目標値通り', '目標と同じ'],
    notSuch: ['ほぼ目標どおり', '計画どおり'],
    source: '自治体の施策評価の基準',
  },
  {
    means: 'reaches-target',
    words: '^(?:目標値?を?)?達成(?:した|する|済み?|できた)?$',
    such: ['達成', '目標達成', '目標値を達成した', '目標を達成する', '達成済', '達成できた'],
    notSuch: ['概ね達成', '一部達成', '未達成', '達成率'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'under-target',
    words: '^目標値?を下回[るたっ]*$|^(?:目標)?未達成?$',
    such: ['目標を下回る', '目標値を下回った', '未達成', '目標未達'],
    notSuch: ['目標を大きく下回る', '目標を上回る'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'scale',
    words: '評価|判定|評定|ランク',
    such: ['A評価', 'B判定', '評定A', 'ランクC'],
    notSuch: ['A社'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'remark',
    words: '※|。|;|なお',
    such: ['※端数は', '。達成率は', ';', 'なお、'],
    notSuch: ['100%以上'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'rest',
    words: '(?:それ|上記|左記|前記|以上の?いずれ)(?:以外|未満|以下|にも該当しない)|^(?:その他|以外)$',
    such: [
      'それ以外',
      '上記以外',
      '左記以外',
      'それ未満',
      'それ以下',
      '前記以外',
      '以上のいずれにも該当しない',
      'その他',
      '以外',
    ],
    notSuch: ['その他の理由', '80%以上'],
    source: '自治体の施策評価の基準',
  },
  {
    means: 'rate',
    words: '(?:達成|到達)(?:率|度|割合)|目標(?:値|数)?(?:に対する|比|の達成)|対目標|実績(?:値|数)?[/÷]目標',
    such: [
      '達成率',
      '目標到達率',
      '達成度',
      '達成割合',
      '目標値に対する実績',
      '目標比',
      '目標の達成',
      '対目標',
      '実績÷目標',
      '実績値/目標値',
    ],
    notSuch: ['進捗率', '前年比'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    means: 'other-measure',
    words:
      '(?:前|昨)(?:年|期)度?(?:実績)?(?:同期)?(?:比|対比)|対(?:前|昨)年|[一-龠ァ-ヶー]+(?<!達成|到達|目標)(?:率|比)(?![一-龠])',
    such: [
      '前年比',
      '前年度対比',
      '昨年同期比',
      '前年実績比',
      '前期比',
      '対前年',
      '対昨年',
      '進捗率',
      '執行率',
      '参加率',
    ],
    notSuch: ['達成率', '到達率', '目標比', '達成度', '効率的', '率先'],
    source: '自治体の施策評価の基準',
  },
  {
    means: 'other-measure',
    words: '満足度|(?:指標|項目|施策|事業)数?(?:の(?:うち、?)?|が)(?:\\d|割合)',
    such: [
      '満足度',
      '指標の8割',
      '項目の8割',
      '施策のうち、8割',
      '事業のうち8割',
      '達成した指標が8割',
      '指標数の8割',
      '指標の割合',
    ],
    notSuch: ['指標の目標', '達成度'],
    source: '県の総合計画の評価',
  },
  {
    means: 'whole',
    words: '(?:総合|全体|施策|委員会?|外部|第三者)(?:の)?(?:評価|評定|判定)',
    such: [
      '総合評価',
      '全体評価',
      '施策の評価',
      '委員会評価',
      '外部評価',
      '第三者評価',
      '総合評定',
      '総合判定',
      '委員評価',
    ],
    notSuch: ['評価基準', '事業評価', '自己評価'],
    source: '経営発達支援計画の評価表',
  },
  {
    means: 'somebody-else',
    words: '委員|外部|第三者|総合|全体|前(?:年|回)|昨年',
    such: [
      '委員会評価',
      '外部評価',
      '第三者評価',
      '総合評価',
      '全体評価',
      '前年評価',
      '前回評価',
      '昨年評価',
    ],
    notSuch: ['評価', '自己評価', '達成度'],
    source: '経営発達支援計画の評価表',
  },
  {
    means: 'counts',
    words: `(?<grades>${GRADES})」?(?:評価|判定|ランク)?(?<upward>以上)?(?:の(?:指標|項目|もの|評価|件数|数))?[をはがも]?「?(?:目標)?達成」?(?:と(?:する|し|み?な|見な|判|数|カ|計|扱)|扱い|数(?:に|と))`,
    such: [
      'a・bを達成とする',
      '「a」「b」を「達成」とみなす',
      'b以上を達成と数える',
      'a及びbの指標を目標達成とする',
      'a評価は達成扱い',
      'aとbを達成数に含める',
      'a~bを達成とカウント',
    ],
    notSuch: ['aは目標を達成', '達成をaとする'],
    source: '商工会の評価委員会の申合せ',
  },
  {
    means: 'counts',
    words: `達成(?:件|指標)?数計?(?:の分子)?[はにを:、]+(?<grades>${GRADES})」?(?:評価|判定|ランク)?(?<upward>以上)?(?:の|を|と)`,
    such: [
      '達成数計はa・bの数',
      '達成数には、a及びbを含む',
      '達成件数:b以上の指標',
      '達成指標数はa評価の合計',
    ],
    notSuch: ['達成率はaの', '達成数は4'],
    source: '商工会の評価委員会の申合せ',
  },
];

const patterns = new Map<LegendWord, RegExp>();

/** The source of the pattern of all rows of a meaning. */
export function legendWords(means: LegendWord): string {
  return LEGEND_WORDS.filter((row) => row.means === means)
    .map(({ words }) => words)
    .join('|');
}

/** Whether a text holds a word of a meaning. @param text folded, without white space, in lower case */
export function holdsLegendWord(text: string, means: LegendWord): boolean {
  const known = patterns.get(means) ?? new RegExp(legendWords(means), 'u');
  patterns.set(means, known);
  return known.test(text);
}

/** The grades that a sentence says a 達成数計 counts, `isRange` where the last stands for all better ones; null where it says nothing. */
export function countedGrades(
  text: string,
): { readonly grades: readonly string[]; readonly isRange: boolean } | null {
  for (const { means, words } of LEGEND_WORDS) {
    if (means !== 'counts') continue;
    const groups = new RegExp(words, 'u').exec(text)?.groups;
    const grades = groups?.grades?.match(/[sa-e◎○△][+-]?/gu);
    if (grades)
      return { grades: [...grades], isRange: groups?.upward !== undefined || /~/.test(groups?.grades ?? '') };
  }
  return null;
}
