import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { check } from '../../../src/engine/index.js';
import { judgeFigure } from '../../../src/engine/verdict/judge-figure.js';

test.each([
  ['133(121)', '(1) 採択数(件)', '達成', true],
  ['58.7(59)', '', '未達成', true],
  ['21（—）', '', '—', true],
  ['l2（12）', '', '要確認', false],
  ['', '', '要確認', false],
  ['3(5)', '空き店舗数(店)', '達成', false],
  ['40%(35)', '※組織率(%)', '達成', true],
] as const)('%s of %s is %s', (figure, label, verdict, certain) => {
  expect(judgeFigure({ figure, target: null, label })).toMatchObject({ verdict, certain });
});

test.each([
  ['1億2,000万円(1億円)', '売上額(十万円)', 1200, 1000],
  ['1億2,000万円(1億円)', '売上額(千万円)', 12, 10],
  ['1億2,000万円(1億円)', '売上額(億円)', 1.2, 1],
  ['1,200(1,000)', '売上額(十万円)', 1200, 1000],
  ['1,200十万円(1,000十万円)', '売上額(十万円)', 1200, 1000],
  ['120,000円(100,000円)', '売上額(百円)', 1200, 1000],
  ['3百人(2百人)', '来場者数(百人)', 3, 2],
] as const)('%s of %s is in the scale of its label', (figure, label, actual, target) => {
  const judged = judgeFigure({ figure, target: null, label });
  expect(judged).toMatchObject({ actual, target, verdict: '達成', rate: actual / target });
  expect(judged.doubts.filter((doubt) => doubt !== 'scale')).toEqual([]);
});

test('takes the target from a cell of its own, at full precision', () => {
  const actual = { text: '59', number: 58.7 };
  expect(judgeFigure({ figure: actual, target: '59', label: '' })).toMatchObject({
    verdict: '未達成',
    rate: 0.9949,
  });
  expect(judgeFigure({ figure: '5', target: '', label: '' }).verdict).toBe('—');
});

test('takes the direction a person settled', () => {
  const settled = judgeFigure({ figure: '3(5)', target: null, label: '空き店舗数' }, 'lower');
  expect(settled).toMatchObject({ verdict: '達成', certain: true, directionFrom: 'settled' });
});

/** What stands alone is judged as it is in its table. */
test('judges the figures of the corpus as their tables do', () => {
  const table = readFileSync(path.join(__dirname, '../../corpus/01-clean/table.tsv'), 'utf8');
  const expected: {
    indicators: { label: string; figureCells: string[]; status: string }[];
  } = JSON.parse(readFileSync(path.join(__dirname, '../../corpus/01-clean/expected.json'), 'utf8'));
  const cells = table.split('\n').map((line) => line.split('\t'));
  const lone = expected.indicators.map(({ label, figureCells }) => {
    const cell = figureCells[0] ?? '';
    const text = cells[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65] ?? '';
    const { verdict } = judgeFigure({ figure: text, target: null, label });
    return [label, verdict];
  });
  expect(lone.length).toBeGreaterThan(3);
  expect(lone).toEqual(expected.indicators.map(({ label, status }) => [label, status]));
});

test('never throws, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.option(fc.string()),
      (figure, label, target) => {
        expect(['達成', '未達成', '—', '要確認']).toContain(judgeFigure({ figure, label, target }).verdict);
      },
    ),
  );
});

test.each([
  ['0.6時間', '30分以内', '相談対応時間', 0.6, 0.5, '未達成', []],
  ['95分', '2時間以内', '書類作成時間', 95, 120, '達成', []],
  ['36分', '0.6時間以内', '相談対応時間', 36, 36, '達成', []],
  ['49,500kg', '50t', '特産米出荷量(t)', 49.5, 50, '未達成', []],
  ['310a', '3ha以上', '遊休農地活用', 310, 300, '達成', []],
  ['18日', '3週間以内', '採択までの日数', 18, 3, '未達成', ['unit']],
  ['1,850m', '2', '散策路整備(km)', 1.85, 2, '未達成', ['scale']],
  ['49,500kg', '50', '出荷量(千t)', 49_500, 50, '達成', ['scale', 'unit']],
] as const)('%s beside %s of %s is held against it in one unit', (figure, target, label, ...held) => {
  const [actual, goal, verdict, doubts] = held;
  const judged = judgeFigure({ figure, target, label }, /以内/.test(target) ? null : 'higher');
  expect(judged).toMatchObject({ actual, target: goal, verdict, doubts });
});

test.each([
  ['102.4%', '500', '巡回(件)'],
  ['102.4%', '500件', '巡回'],
  ['30社', '60', '組織率(%)'],
])('%s beside %s of %s is not compared', (figure, target, label) => {
  expect(judgeFigure({ figure, target, label }, 'higher')).toMatchObject({
    verdict: '要確認',
    basis: 'needs-review',
    doubts: ['unit'],
    rate: null,
  });
});

test.each([
  ['商品券発行額（万円）', '1億2,000', '11,000'],
  ['売上増加額（千円）', '1万2,000', '11,000'],
  ['支援先売上（百万円）', '1億2,000', '110'],
])(
  '%s %s: what digits behind 億 or 万 count under a unit with a scale nobody knows',
  (label, target, actual) => {
    const rows = [
      ['指標', '目標', '実績', '達成状況'],
      [label, target, actual, ''],
    ];
    const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
    if (!result.ok) throw new Error(result.failure.code);
    expect(result.check.findings.map(({ rule }) => rule)).toContain('scale-suspect');
    expect(result.check.edits).toEqual([]);
  },
);
