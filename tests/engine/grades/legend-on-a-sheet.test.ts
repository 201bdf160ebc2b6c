/** Every way a legend stands on a sheet says the same of the same table. */
import { checked, foundOn, legendsShown, type Placed, rights, rowsOf, sheetWith } from './sheets.js';

const ROWS = rowsOf([
  [120, 'A'],
  [90, 'B'],
  [50, 'C'],
  [20, 'D'],
]);

const CLOSED = 'A 100≦ / B 80≦ 99≧ / C 30≦ 79≧ / D 30>';
const OPEN = 'A 100≦ / B 80≦ 100> / C 30≦ 80> / D 30>';

const WAYS: readonly (readonly [string, Placed, string])[] = [
  ['one cell above', { above: 'A：100％以上　B：80～99％　C：30～79％　D：30％未満' }, CLOSED],
  ['one cell below, with ※', { below: '※評価　A:100%以上、B:80%~99%、C:30%~79%、D:30%未満' }, CLOSED],
  ['several cells of a row', { above: '評価基準|A：100％以上|B：80～99％|C：30～79％|D：30％未満' }, CLOSED],
  [
    'marks and bands in cells of their own',
    { below: 'A|100％以上|B|80～99％|C|30～79％|D|30％未満' },
    CLOSED,
  ],
  ['a row a grade', { below: '【評価基準】\nA：100％以上\nB：80～99％\nC：30～79％\nD：30％未満' }, CLOSED],
  [
    'a row a grade, in two cells',
    { below: '区分|基準\nA|100％以上\nB|80～99％\nC|30～79％\nD|30％未満' },
    CLOSED,
  ],
  [
    'a row a grade, in three cells',
    { below: 'A|達成できた|100％以上\nB|概ね達成|80～99％\nC|半分程度|30～79％\nD|未達成|30％未満' },
    CLOSED,
  ],
  ['the band first', { below: '100％以上|A\n80～99％|B\n30～79％|C\n30％未満|D' }, CLOSED],
  [
    'the band first, in a sentence',
    { below: '達成率100％以上をA、80％以上100％未満をB、30％以上80％未満をC、30％未満をDとする。' },
    OPEN,
  ],
  ['bands below their marks', { below: '評価|A|B|C|D\n達成率|100％以上|80～99％|30～79％|30％未満' }, CLOSED],
  [
    'at the side',
    {
      beside: [
        ['評価', '達成率'],
        ['A', '100％以上'],
        ['B', '80～99％'],
        ['C', '30～79％'],
        ['D', '30％未満'],
      ],
    },
    CLOSED,
  ],
  [
    'in the head of the column',
    {
      heads: [
        '指標',
        '目標値',
        '実績値',
        '達成率',
        '評価\n（A：100％以上、B：80％以上、C：30％以上、D：30％未満）',
      ],
    },
    OPEN,
  ],
  ['from 以上 to 以上', { above: 'A 100％以上　B 80％以上　C 30％以上　D それ以外' }, OPEN],
  [
    'with words before the numbers',
    {
      below:
        '評価基準 A:目標を達成することができた(100%以上) B:目標を概ね達成することができた(80~99%) C:目標を半分程度しか達成することができなかった(30~79%) D:目標をほとんど達成することができなかった(30%未満)',
    },
    CLOSED,
  ],
  ['in tenths', { below: '達成率が10割以上：A　8割以上10割未満：B　3割以上8割未満：C　3割未満：D' }, OPEN],
  ['as ratios', { below: '達成率　A＝1.0以上　B＝0.8以上1.0未満　C＝0.3以上0.8未満　D＝0.3未満' }, OPEN],
  [
    'as numbers of a rate',
    { below: '達成率(％)\nA…100以上\nB…80以上100未満\nC…30以上80未満\nD…30未満' },
    OPEN,
  ],
  [
    'in signs',
    { below: 'A：達成率≧100％　B：80％≦達成率＜100％　C：30％≦達成率＜80％　D：達成率＜30％' },
    OPEN,
  ],
  [
    'behind 評価',
    { below: '評価A…100％以上\n評価B…80％以上100％未満\n評価C…30％以上80％未満\n評価D…30％未満' },
    OPEN,
  ],
  [
    'as A評価',
    { below: 'A評価：100％以上　B評価：80％以上100％未満　C評価：30％以上80％未満　D評価：30％未満' },
    OPEN,
  ],
  [
    'in brackets',
    { below: '（注）Ａ（100％以上）、Ｂ（80％以上100％未満）、Ｃ（30％以上80％未満）、Ｄ（30％未満）' },
    OPEN,
  ],
  [
    'with a remark behind it',
    { below: 'A：100％以上　B：80～99％　C：30～79％　D：30％未満　※50％未満の指標は理由を記載' },
    CLOSED,
  ],
  [
    'printed twice',
    {
      above: 'A：100％以上　B：80～99％　C：30～79％　D：30％未満',
      below: 'A：100％以上　B：80～99％　C：30～79％　D：30％未満',
    },
    CLOSED,
  ],
];

describe.each(WAYS)('%s', (_, placed, bands) => {
  const right = checked(sheetWith(ROWS, placed));

  test('is read', () => {
    expect(legendsShown(right)).toEqual([bands]);
  });

  test('bears out the grades that are right, and nobody is told to replace them', () => {
    expect(rights(right)).toBe('A B C D');
    expect(foundOn(right)).toEqual([]);
    expect(right.edits).toEqual([]);
  });

  test('contradicts those that are wrong, and writes none of them', () => {
    const wrong = checked(
      sheetWith(
        rowsOf([
          [120, 'B'],
          [90, 'B'],
          [50, 'D'],
          [20, 'C'],
        ]),
        placed,
      ),
    );
    expect(rights(wrong)).toBe('A B C D');
    expect(foundOn(wrong).map((own) => own.replace(/ [A-Z]+\d+$/, ''))).toEqual(
      Array(3).fill('error grade-mismatch'),
    );
    expect(wrong.edits).toEqual([]);
  });
});

test.each([
  ['no legend', ''],
  ['words alone', 'A：十分な成果　B：一定の成果　C：課題あり　D：見直しが必要'],
  ['of something else', '満足度　A：80％以上　B：60～79％　C：40～59％　D：40％未満'],
  ['of last year', '前年比　A：110％以上　B：100～109％　C：90～99％　D：90％未満'],
  ['of points', 'A：80点以上　B：60～79点　C：40～59点　D：40点未満'],
  ['of the whole table', '総合評価　A：指標の8割以上を達成　B：指標の6割以上　C：指標の4割以上　D：4割未満'],
])('grades stay as they are where the legend is %s', (_, below) => {
  const result = checked(
    sheetWith(
      rowsOf([
        [120, 'C'],
        [90, 'A'],
        [50, 'B'],
      ]),
      { below },
    ),
  );
  expect(rights(result)).toBe('? ? ?');
  expect(foundOn(result)).toEqual([]);
  expect(result.edits).toEqual([]);
});

test('verdicts of last year beside figures are no legend, and this year’s stay verdicts', () => {
  const rows = rowsOf([
    [120, '○'],
    [90, '×'],
  ]);
  const below =
    '【参考】前年度の状況\n指標|達成状況|目標|実績\n相談会1の参加者数(人)|×|29|27\n相談会2の参加者数(人)|○|42|53';
  const { judged } = checked(sheetWith(rows, { below }));
  expect(judged.grading).toBeNull();
  expect(judged.indicators.map(({ written }) => written?.verdict)).toEqual(['達成', '未達成']);
});
