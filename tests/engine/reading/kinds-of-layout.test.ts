import { asked, figuresOf, reportBy, sheetOf } from './given.js';

/**
 * Layouts that were once misread for certain: each is read rightly, or asked about and settled by the columns that are printed with the
 * question. The year is long closed.
 */

type Row = readonly [number | null, number | null, string];

const LAYOUTS: readonly (readonly [string, readonly string[], readonly Row[]])[] = [
  [
    'the formula of a rate below its head',
    [
      '令和7年度 みどり商工会 総括表',
      '指標|目標値|実績値|達成率|達成状況',
      '|||実績/目標|',
      '窓口相談件数(件)|40|42|105.0%|達成',
    ],
    [[42, 40, '達成']],
  ],
  [
    'a row of the society above heads of two rows',
    [
      '令和7年度 総括表',
      '団体名|みどり商工会',
      '指標|目標値|実績値||達成状況',
      '||R6|R7|',
      '窓口相談件数(件)|1,200|1,100|1,225|達成',
    ],
    [[1225, 1200, '達成']],
  ],
  [
    'a verdict of the committee under the final target’s year',
    [
      '令和6年度 みどり商工会 事業評価表',
      '評価指標|令和６年度|||最終目標|評価',
      '|目標|実績|自己評価|R10|委員会',
      '分析事業者数(者)|40|38|×|60|B',
    ],
    [[38, 40, '未達成']],
  ],
  [
    'expected and reached values on two rows',
    [
      'みどり商工会 成果一覧(平成29年度実績)',
      '項目||H27|H28|H29|H30|目標値H31|評価',
      '雇用創出数(人)|期待値|2,100|4,200|6,300|8,400|10,500|A',
      '|実績値|2,648|5,263|7,177|||',
    ],
    [[7177, 6300, '達成']],
  ],
  [
    'years without an era, and none in the title',
    [
      'みどり商工会 総括表',
      '指標|実績値|||目標値|評価',
      '|15年度|21年度|25年度||',
      '会員数(人)|310|300|295|300|×',
      '窓口相談件数(件)|20|30|42|40|○',
    ],
    [
      [295, 300, '未達成'],
      [42, 40, '達成'],
    ],
  ],
  [
    'the table of another year below',
    [
      '令和7年度 みどり商工会 総括表',
      '指標|目標値|実績値|達成状況',
      '窓口相談件数(件)|40|42|達成',
      '会員数(人)|300|290|未達成',
      '達成数計|||1/2',
      '',
      '平成19年度 みどり商工会 総括表',
      '指標|目標値|実績値|達成状況',
      '窓口相談件数(件)|20|22|達成',
    ],
    [
      [42, 40, '達成'],
      [290, 300, '未達成'],
    ],
  ],
  [
    'no target this year, and next year’s alone in its column',
    [
      '令和7年度 みどり商工会 総括表',
      '指標|R6実績値(目標値)|R7実績値(目標値)|R8実績値(目標値)|達成状況',
      '窓口相談件数(件)|38(35)|42(40)|(45)|達成',
      '研修回数(回)|—(—)|—(—)|(2)|—',
      '会員数(人)|301(300)|290(300)|(300)|未達成',
    ],
    [
      [42, 40, '達成'],
      [null, null, '—'],
      [290, 300, '未達成'],
    ],
  ],
  [
    'words of other offices',
    [
      '令和7年度 みどり商工会 成果表',
      '重要業績評価指標(KPI)|現状値|目標値|判定',
      '窓口相談件数(件)|42|40|○',
      '会員数(人)|290|300|×',
    ],
    [
      [42, 40, '達成'],
      [290, 300, '未達成'],
    ],
  ],
  [
    'the figures’ heads above the row of names',
    [
      '令和7年度 みどり商工会 成果表',
      '||実績値|目標値|',
      'No.|指標|||達成状況',
      '1|窓口相談件数(件)|42|40|達成',
      '2|会員数(人)|290|300|未達成',
    ],
    [
      [42, 40, '達成'],
      [290, 300, '未達成'],
    ],
  ],
  [
    'last year’s column with its year, this year’s without',
    [
      '令和5年度 みどり商工会 総括表',
      '指標|R4実績|年度実績|目標|達成状況',
      '窓口相談件数(件)|50|42|45|未達成',
      '会員数(人)|280|310|300|達成',
    ],
    [
      [42, 45, '未達成'],
      [310, 300, '達成'],
    ],
  ],
  [
    'this year’s target with its year, and a later one',
    [
      '令和5年度 みどり商工会 総括表',
      '指標|R5目標値|年度実績|R10目標|達成状況',
      '窓口相談件数(件)|40|42|60|達成',
      '会員数(人)|300|290|350|未達成',
    ],
    [
      [42, 40, '達成'],
      [290, 300, '未達成'],
    ],
  ],
  [
    'halves of the year below a row of the society',
    [
      '令和5年度 総括表',
      '団体名|みどり商工会',
      '指標|目標|本年度実績|||達成状況',
      '||上期|下期|年間計|',
      '窓口相談件数(件)|40|20|22|42|達成',
      '会員数(人)|300|140|150|290|未達成',
    ],
    [
      [42, 40, '達成'],
      [290, 300, '未達成'],
    ],
  ],
];

test.each(LAYOUTS)('%s', (_, lines, right) => {
  const sheet = sheetOf(...lines);
  const { layout, ...report } = reportBy(sheet);
  const give = layout?.give;
  const settled = give
    ? [give.asRead, give.otherWay ?? ''].map((text) => figuresOf(reportBy(sheet, asked(text))))
    : [];
  if (give) {
    expect(report.indicators.every(({ status }) => status === '要確認')).toBe(true);
    expect(report.edits).toEqual([]);
    expect(settled).toContainEqual(right);
  } else expect(figuresOf({ ...report, layout })).toEqual(right);
});
