import { type CaseCell, caseWorkbook } from './case-workbook.js';
import { told } from './told.js';

/** Tallies beside open questions (docs/table-rules.md, decision 18), and those that became dates (10). */

/** One 施策 achieved, one not, and a third of which nothing is certain. */
const open = (third: readonly [string, string], measures: string, indicators: string) =>
  told(
    [
      '令和7年度 しおかぜ商工会 総括表',
      '施策|達成状況※1|施策目標(指標)|R7実績値(目標値)|達成状況※2|検証',
      '1 伴走支援|達成|(1) 巡回件数(件)|120(100)|達成|続ける。',
      '2 販路支援|未達成|(1) 商談件数(件)|5(10)|未達成|増やす。',
      `3 創業支援||${third[0]}|${third[1]}||`,
      `達成数計|${measures}|達成数計||${indicators}|`,
    ].join('\n'),
  );
const PENDING = ['(1) 創業者数(人)', '集計中(4)'] as const;
const SHOPS = ['(1) 空き店舗数(店)', '3(4)'] as const;

const aboutTallies = (found: readonly string[]) => found.filter((own) => own.startsWith('tally-'));

test.each<[string, string[]]>([
  ['1/3', []],
  ['１／３', []],
  // An answer may make the third achieved, unachieved, or one without a target.
  ['2/3', ['tally-unconfirmed B6', 'tally-unconfirmed E6']],
  ['1/2', ['tally-unconfirmed B6', 'tally-unconfirmed E6']],
  ['', ['tally-unconfirmed B6', 'tally-unconfirmed E6']],
  // None makes it these.
  ['3/3', ['tally-mismatch B6', 'tally-mismatch E6']],
  ['0/3', ['tally-mismatch B6', 'tally-mismatch E6']],
  ['1/4', ['tally-mismatch B6', 'tally-mismatch E6']],
])('%j beside an actual that is pending', async (tally, about) => {
  const { found, edits, tallies } = await open(PENDING, tally, tally);
  expect([aboutTallies(found), edits, tallies]).toEqual([about, [], ['1/3', '1/3']]);
});

test('an open direction changes no denominator', async () => {
  const { found } = await open(SHOPS, '1/3', '1/2');
  expect(aboutTallies(found)).toEqual(['tally-mismatch E6', 'tally-unconfirmed B6']);
});

/** ※1 and ※2 of ten 施策, four of them achieved; `third` stands in place of the figure of the third. */
function tenMeasures(tally: CaseCell, third = '9(10)'): CaseCell[][] {
  return [
    ['令和7年度 しおかぜ商工会 総括表'],
    ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証'],
    ...Array.from({ length: 10 }, (_, at): CaseCell[] => {
      const verdict = at > 5 ? '達成' : '未達成';
      const [own, figure] =
        at === 2 && third !== '9(10)' ? ['', third] : [verdict, at > 5 ? '10(10)' : '9(10)'];
      return [`${at + 1} 施策その${at + 1}`, own, `(1) 支援その${at + 1}(件)`, figure, own, '続ける。'];
    }),
    ['達成数計', tally, '達成数計', '', '4/10', ''],
  ];
}
/** 10 April 2026 in days from 1900, and from 1904. */
const [DAY, DAY_1904] = [46_122, 44_660];

test.each<[string, CaseCell, string | undefined]>([
  ['as a day', { number: DAY, format: 'm"月"d"日"' }, undefined],
  ['as a day of an era', { number: DAY, format: '[$-411]ggge"年"m"月"d"日"' }, undefined],
  [
    'as a day of an era with 元年',
    { number: DAY, format: '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"' },
    undefined,
  ],
  ['as a month', { number: DAY, format: 'yyyy"年"m"月"' }, undefined],
  ['as its number', DAY, undefined],
  ['in days from 1904', { number: DAY_1904, format: 'm"月"d"日"' }, '<workbookPr date1904="1"/>'],
])('4/10 that became a date, shown %s, is written back', async (_, tally, workbook) => {
  const report = await told(caseWorkbook(tenMeasures(tally), workbook ? { workbook } : {}));
  expect(report).toMatchObject({ found: ['tally-date B13'], edits: ['B13 4/10'], tallies: ['4/10', '4/10'] });
});

test('beside an open question too, where it is the count', async () => {
  const report = await told(caseWorkbook(tenMeasures({ number: DAY, format: 'm"月"d"日"' }, '集計中(10)')));
  expect(aboutTallies(report.found)).toEqual(['tally-date B13']);
  expect(report.edits).toEqual(['B13 4/10']);
});
