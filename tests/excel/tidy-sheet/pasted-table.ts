/**
 * A table as it comes out of a PDF: the names of the 施策 stand under 達成状況※1, the head is repeated on the second page,
 * one row has slipped to the left, and the tallies stand beside their columns. Ten 施策, 21 指標: 4/10 and 14/21.
 */

interface Pasted {
  readonly measure: string;
  readonly lines: readonly (readonly [label: string, figure: string])[];
}

const FIRST: readonly Pasted[] = [
  {
    measure: '1 伴走支援による経営力の向上',
    lines: [
      ['(1) 補助金採択数(件)', '33(21)'],
      ['(2) 売上増加事業者数(件)', '15(20)'],
    ],
  },
  {
    measure: '2 創業と承継の後押し',
    lines: [
      ['(1) 承継相談事業者数(社)', '21(17)'],
      ['(2) 創業支援件数(件)', '17(9)'],
    ],
  },
  {
    measure: '3 販路開拓の推進',
    lines: [
      ['(1) 商談会参加事業者数(社)', '14(14)'],
      ['(2) 販売額増加事業者数(社)', '9(11)'],
    ],
  },
  {
    measure: '4 情報発信の強化',
    lines: [
      ['(1) 店舗改善支援数(社)', '12(12)'],
      ['(2) 情報発信支援数(社)', '28(28)'],
    ],
  },
  {
    measure: '5 財政基盤の確立',
    lines: [
      ['(1) 組織率の維持向上 ※組織率(%)', '48.7(49)'],
      ['(2) 引当金の残高(万円)', '2,300(2,300)'],
    ],
  },
  {
    measure: '6 職員の資質向上',
    lines: [
      ['(1) 経営分析支援数(件)', '14(17)'],
      ['(2) 研修参加数(件)', '15(13)'],
      ['(3) 資格取得者数(人)', '2(6)'],
    ],
  },
];
const SECOND: readonly Pasted[] = [
  {
    measure: '7 労働力確保の推進',
    lines: [
      ['(1) 求人誌掲載支援数（社）', '32（32）'],
      ['(2) 行動計画登録支援数（社）', '16（21）'],
    ],
  },
  {
    measure: '8 デジタル化の推進',
    lines: [
      ['(1) セミナー参加者数（人）', '43（60）'],
      ['(2) ICT導入支援数（社）', '30（25）'],
    ],
  },
  {
    measure: '9 地域資源の活用',
    lines: [
      ['(1) 課題整理数（件）', '4（4）'],
      ['(2) 取組支援数（件）', '4（3）'],
    ],
  },
  {
    measure: '10 産業振興会議の開催',
    lines: [
      ['(1) 懇談会開催数（回）', '2（2）'],
      ['(2) 提言実現数（件）', '4（2）'],
    ],
  },
];

const HEAD = [
  '戦略',
  '施策',
  '達成状況※1',
  '施策目標(指標)',
  'R7実績値(目標値)',
  '達成状況※2',
  '施策目標に関する検証及び次年度への改善点(要約)',
];

function statusOf(figure: string): string {
  const [actual = 0, target = 0] = figure.split(/[(（]/).map((side) => Number(side.replace(/[,)）]/g, '')));
  return actual >= target ? '達成' : '未達成';
}

function body(measures: readonly Pasted[], kind: string, strategy: string): string[][] {
  return measures.flatMap(({ measure, lines }, at) =>
    lines.map(([label, figure], line) => {
      const names = line === 0 ? [at === 0 ? kind : '', at === 0 ? strategy : '', measure] : ['', '', ''];
      const cells = [label, figure, statusOf(figure), '次年度も支援を続ける。'];
      // The row that has slipped.
      return label.startsWith('(3)') ? [label, '', '', ...cells.slice(1)] : [...names, ...cells];
    }),
  );
}

/** Title in A3, heads in rows 5 and 20; the slipped row is 18, the tallies are C29:D29 and F29:G29. */
export const PASTED: readonly (readonly string[])[] = [
  [],
  [],
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  [],
  HEAD,
  ...body(FIRST, '共通戦略', '1 経営戦略に踏み込んだ支援'),
  [],
  HEAD,
  ...body(SECOND, '独自戦略', '1 働き方を支える取組'),
  ['', '', '達成数計', '4/10', '', '達成数計', '14/21'],
  [],
  ['※1 達成状況には、「達成」「未達成」のどちらかを記入'],
];

/** The ※1 verdicts by 施策, as the figures give them. */
export const PASTED_VERDICTS = [
  '未達成',
  '達成',
  '未達成',
  '達成',
  '未達成',
  '未達成',
  '未達成',
  '未達成',
  '達成',
  '達成',
] as const;

/** Cells of the tidied sheet that hold them. */
export const TIDIED_CELLS = ['D4', 'D6', 'D8', 'D10', 'D12', 'D14', 'D17', 'D19', 'D21', 'D23'] as const;
