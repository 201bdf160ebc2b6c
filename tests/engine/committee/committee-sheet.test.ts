import { committeePack } from '../../../src/engine/committee/committee-pack.js';
import { committeeSheet } from '../../../src/engine/committee/committee-sheet.js';
import { lineHeight } from '../../../src/engine/content/paper-lines.js';
import type { SheetContent } from '../../../src/engine/content/sheet-content.js';
import { type Check, check, type Policy, reportOf } from '../../../src/engine/index.js';
import { checked, earlier, type Line, sheetOf } from '../comparison/two-years.js';

/** 委員会資料: what a committee reads of a year that is over. */

const M = '1 相談の場をつくる';
const N = '2 店を次へ渡す';
const OWN: readonly Line[] = [
  [M, '(1) 窓口相談件数(件)', '58.7(59)', '曜日を決めて開いた。'],
  [M, '(2) 専門家派遣件数(件)', '5(12)', '日程が合わなかった。次年度は四月に日程を決める。'],
  [N, '(1) 後継者の相談会(回)', '6(6)', '予定どおり開いた。'],
  [N, '(2) 引継ぎの件数(件)', '9(4)', '春に問い合わせが重なった。'],
];
const LAST: readonly Line[] = [
  [M, '(1) 窓口相談件数(件)', '61(60)', '曜日を決めて開いた。'],
  [M, '(2) 専門家派遣件数(件)', '7(12)', '派遣先を決めるのが遅れた。'],
  [N, '(1) 後継者の相談会(回)', '6(6)', '予定どおり開いた。'],
  [N, '(2) 引継ぎの件数(件)', '3(4)', '一件が翌年度になった。'],
];

function packOf(of: Check) {
  const result = committeePack(of, 'R7.xlsx');
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.pack;
}
const paperOf = (lines: readonly Line[], policy: Partial<Policy> = {}) =>
  committeeSheet(packOf(checked(sheetOf(7, lines), policy)));

/** Texts of a sheet, row by row, without what is blank. */
function rowsOf({ cells }: SheetContent): string[][] {
  const rows: string[][] = [];
  for (const { row, content } of cells) {
    const own = rows[row] ?? [];
    rows[row] = own;
    if (content !== '') own.push(String(typeof content === 'object' ? content.value : content));
  }
  return rows;
}
const textOf = (sheet: SheetContent) => rowsOf(sheet).flat().join('\n');

/** Pages as a printer makes them: whole rows, a new page where one is said to begin or the last is full. */
function pagesOf({ rowHeights, pageBreaks, paper }: SheetContent): number {
  const height = 842 - 2 * 0.5 * 72;
  let [pages, used] = [1, 0];
  for (let row = 0; row <= (paper?.area.lastRow ?? 0); row += 1) {
    const own = rowHeights.find((one) => one.row === row)?.height ?? 0;
    if (used > 0 && (pageBreaks.includes(row) || used + own > height)) [pages, used] = [pages + 1, 0];
    used += own;
  }
  return pages;
}

test('says what is asked, in the order of the table, with the clerk’s own words', () => {
  const paper = paperOf(OWN);
  const rows = rowsOf(paper);
  const at = rows.findIndex(([first]) => first?.startsWith('未達成・要確認の指標と、目標との差が大きい指標'));
  expect(rows.slice(at + 2, at + 5)).toEqual([
    ['1', '(1) 窓口相談件数(件)', '58.7件', '59件', '99.4%', '未達成', '曜日を決めて開いた。'],
    ['1', '(2) 専門家派遣件数(件)', '5件', '12件', '41.6%', '未達成', OWN[1]?.[3]],
    ['2', '(2) 引継ぎの件数(件)', '9件', '4件', '225%', '達成', '春に問い合わせが重なった。'],
  ]);
  expect(textOf(paper)).toContain('共通戦略 1 会員を支える');
  expect(textOf(paper)).toContain('■■■■■■■□□□□□□□□ 50%');
  expect(rows.map(([first]) => first)).toEqual(
    expect.arrayContaining(['審議結果', '各事業の有効性', '施策目標に関する検証結果の妥当性', '総評']),
  );
});

test('beside last year: unmet again, a changed target and the same text are one line an indicator', () => {
  const paper = paperOf(OWN, { earlier: [earlier(sheetOf(6, LAST))] });
  const lines = rowsOf(paper).flatMap((row) => row.at(-1) ?? []);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /四捨五入.*令和6年度の60件から、59件.*検証の文が、令和6年度の表の文と同じです。$/,
      ),
      '令和6年度も未達成でした(実績7件、目標12件)。実績5件は、目標12件の41.6%です。',
    ]),
  );
  expect(textOf(paper)).toContain('令和6年度の表「R6.xlsx」と比べています。');
});

test('every figure is that of the report', () => {
  const own = checked(sheetOf(7, OWN));
  const report = reportOf(own, 'R7.xlsx');
  const pack = packOf(own);
  const { measures, indicators } = report.tallies;
  expect(pack.measures).toMatchObject({ achieved: measures?.achieved, total: measures?.total });
  expect(pack.indicators).toMatchObject({ achieved: indicators.achieved, total: indicators.total });
  for (const { row, share, verdict, label } of pack.listed) {
    const one = report.indicators.find((indicator) => indicator.row === row);
    expect(one).toMatchObject({ status: verdict, label });
    expect(share).toBe(`${Math.floor((one?.rate ?? 0) * 1000) / 10}%`);
  }
});

test('the trail says what was decided, why, when, and whether it still counts', () => {
  const table = { title: '令和7年度 みどり商工会行動計画 総括表', fiscalYear: 2025 };
  const subject = { label: '専門家派遣件数(件)', measure: '相談の場をつくる', occurrence: 1 };
  const answered = { reason: '三月の二件を足した', date: '2026-04-10' };
  const paper = paperOf(OWN, {
    directions: [{ subject, direction: 'lower', ...answered }],
    verdicts: [{ table, subject, verdict: '達成', figure: '4(12)', ...answered }],
  });
  const why = '三月の二件を足した(2026-04-10)';
  expect(rowsOf(paper).filter((row) => row.at(-1) === why)).toEqual([
    ['F5', '(2) 専門家派遣件数(件)', '向き: 低いほど良い', '適用中', why],
    ['F5', '(2) 専門家派遣件数(件)', '判定: 達成', '適用されていません', why],
  ]);
});

describe('two pages of A4 portrait hold it', () => {
  const long = '巡回の折に声をかけたが、日程の合わない事業所が多かった。'.repeat(12);
  const many = Array.from(
    { length: 40 },
    (_, at): Line => [
      `${Math.floor(at / 4) + 1} ${'地域の事業所を支える取り組みを広げる'.repeat(1 + (at % 2))}`,
      `(${(at % 4) + 1}) ${'伴走して支えた事業所の数'.repeat(1 + (at % 5))}(社)`,
      `${at}(50)`,
      at % 3 === 0 ? long : `${at}社にとどまった。次年度は対象を広げる。`,
    ],
  );

  test.each([
    ['few', OWN],
    ['forty that were not reached, with long names and texts', many],
    ['one text longer than a page', [[M, '(1) 窓口相談件数(件)', '1(59)', long.repeat(20)] as const]],
    ['all reached', OWN.map(([measure, label]): Line => [measure, label, '6(6)', '予定どおり。'])],
  ])('%s', (_, lines) => {
    const paper = paperOf(lines);
    expect(pagesOf(paper)).toBeLessThanOrEqual(2);
    // Every row is as high as its texts are: none is cut.
    for (const { row, column, content, look } of paper.cells) {
      const merge = paper.merges.find((own) => own.firstRow === row && own.firstColumn === column);
      const needs = lineHeight(
        { spans: [{ first: column, last: merge?.lastColumn ?? column, content, look }] },
        paper.columnWidths,
      );
      expect(paper.rowHeights.find((own) => own.row === row)?.height).toBeGreaterThanOrEqual(needs);
    }
  });

  const longOnes = (count: number) =>
    Array.from(
      { length: count },
      (_, at): Line => [
        `${Math.floor(at / 4) + 1} 事業所を支える`,
        `(${(at % 4) + 1}) 支えた事業所の数(社)`,
        `${at}(50)`,
        `${at}番目。${long}`.slice(0, 220),
      ],
    );
  const listedIn = (paper: SheetContent) =>
    rowsOf(paper).filter((row) => / ?社$/.test(row[2] ?? '') && row.length === 7);

  test('comments are cut before an indicator is left out, and that is said', () => {
    const paper = paperOf(longOnes(16));
    const rows = listedIn(paper);
    expect(rows).toHaveLength(16);
    const comments = rows.map((row) => row.at(-1) ?? '');
    for (const [at, comment] of comments.entries())
      expect(comment).toMatch(new RegExp(`^${at}番目。巡回.{20,}…\\(H${at + 4}\\)$`));
    expect(textOf(paper)).toContain(
      '検証の文16件は、紙面に入るように途中までにしています。続きは、元の表の( )のセルにあります。',
    );
    expect(textOf(paper)).not.toContain('件の指標は、紙面に入りません');
    expect(pagesOf(paper)).toBe(2);
  });

  test('of very many more are left than a few with their whole comments', () => {
    const paper = paperOf(longOnes(45));
    const rows = listedIn(paper);
    expect(rows.length).toBeGreaterThan(14);
    expect(textOf(paper)).toContain(`ほか${45 - rows.length}件の指標は、紙面に入りません。`);
    expect(textOf(paper)).toContain(`検証の文${rows.length}件は、紙面に入るように途中までにしています。`);
    expect(pagesOf(paper)).toBe(2);
  });

  test('where there is room for them comments stay whole', () => {
    expect(textOf(paperOf(longOnes(4)))).not.toContain('途中までにしています');
  });

  test('what does not fit is counted, and named where it is', () => {
    const text = textOf(paperOf(many));
    expect(text).toContain('未達成・要確認の指標と、目標との差が大きい指標(40件)');
    expect(text).toMatch(/ほか\d+件の指標は、紙面に入りません。総括表/);
    expect(text).toContain('…(H4)');
    const listed = rowsOf(paperOf(many)).filter((row) => row.includes('未達成') && row.length === 7).length;
    expect(text).toContain(`ほか${40 - listed}件の指標は`);
  });

  test('nothing to list leaves no list', () => {
    const text = textOf(paperOf([[M, '(1) 窓口相談件数(件)', '60(59)', '曜日を決めて開いた。']]));
    expect(text).not.toContain('目標との差が大きい');
    expect(text).not.toContain('説明を用意するところ');
    expect(text).not.toContain('判断の記録');
  });
});

const flat = (...rows: string[]) =>
  check(
    { name: '表', firstRow: 0, firstColumn: 0, rows: rows.map((row) => row.split('\t')) },
    { asOf: '2026-04-20' },
  );

test('a form without 施策 and with grades: no tally of measures, and the grade beside the verdict', () => {
  const result = flat(
    '令和7年度 経営発達支援計画 事業評価表',
    '支援項目\t指標\t目標\t実績\t評価\t検証及び改善点',
    '1 分析\t(1) 分析した事業者数(者)\t60\t66\tA\t計画どおり。',
    '\t(2) 講習会の回数(回)\t10\t2\tC\t周知不足。',
    '',
    '評価基準 A：100%以上 B：80~99% C：30~79% D：30%未満',
  );
  if (!result.ok) throw new Error(result.failure.message.en);
  const rows = rowsOf(committeeSheet(packOf(result.check)));
  expect(rows.flat()).not.toContain('施策(※1)');
  expect(rows.find((row) => row.includes('周知不足。'))).toContain('未達成\n評価C\n(基準はD)');
});

test.each([
  ['a plan', ['—(59)', '—(12)'], /計画で、実績がまだありません/],
  ['a year under way', ['30(59)', '9(12)'], /途中の表です/],
])('%s is refused: it is a paper of the year’s end', (name, figures, says) => {
  const lines = figures.map((figure, at): Line => [M, `(${at + 1}) 相談件数その${at}(件)`, figure]);
  const result = committeePack(checked(sheetOf(7, lines), { asOf: '2025-10-01' }), 'R7.xlsx');
  expect(result).toMatchObject({ ok: false, failure: { code: 'year-open' } });
  if (!result.ok) expect(result.failure.message.ja).toMatch(says);
  expect(name).not.toBe('');
});

test('the paper itself is no 総括表', () => {
  const { cells } = paperOf(OWN);
  const rows: string[][] = [];
  for (const { row, column, content } of cells) {
    rows[row] ??= [];
    (rows[row] ?? [])[column] = String(content);
  }
  const sheet = {
    name: '委員会資料',
    firstRow: 0,
    firstColumn: 0,
    rows: rows.map((row) => Array.from(row, (own) => own ?? '')),
  };
  expect(check(sheet)).toMatchObject({ ok: false, failure: { code: 'no-header' } });
});
