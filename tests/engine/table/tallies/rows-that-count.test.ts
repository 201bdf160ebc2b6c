/** Rows that count something else than the whole table: parts of it, those not achieved, all there are. None is an indicator, and what is blank among them is asked about. */
import { check } from '../../../../src/engine/index.js';

const FIRST = ['記帳指導件数（件）|200|212|達成', '朝市出店数（店）|25|20|未達成'];
const SECOND = ['講習会（回）|5|5|達成', '採択件数（件）|6|8|達成'];

function read(...lines: readonly string[]) {
  const rows = ['令和7年度 うみかぜ商工会 評価表', '指標|目標|実績|達成状況', ...lines].map((line) =>
    line.split('|'),
  );
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return {
    indicators: judged.indicators.length,
    said: findings.map(({ rule, cells }) => `${rule} ${cells.join()}`),
    edits: edits.map(({ cell, to }) => `${cell} ${to}`),
  };
}

describe('blank tallies of which nothing says that one is of the whole table', () => {
  test.each([
    ['below each part', 8, [...FIRST, '達成数計|||', ...SECOND, '達成数計|||']],
    [
      'the same under headings',
      10,
      ['【経営】', ...FIRST, '達成数計|||', '【組織】', ...SECOND, '達成数計|||'],
    ],
    ['one above the last rows', 5, [...FIRST, '達成数計|||', ...SECOND]],
    ['of two strategies', 8, [...FIRST, '達成数計（共通戦略）|||', ...SECOND, '達成数計（独自戦略）|||']],
    ['of one strategy alone', 8, [...FIRST, '共通戦略 達成数計|||', ...SECOND, '達成数計|||']],
  ])('%s', (_, row, lines) => {
    expect(read(...lines)).toEqual({ indicators: 4, said: [`row-unread D${row}`], edits: [] });
  });

  test.each([
    ['named by a bracket', '達成数計（独自戦略）|||', '達成数計（全体）|||'],
    ['named before it', '独自戦略 達成数計|||', '合計 達成数計|||'],
    ['right below the last part', '独自戦略 達成数計|||', '達成数計|||'],
  ])('but the whole one %s is filled', (_, part, whole) => {
    const first = part.replace('独自', '共通');
    expect(read(...FIRST, first, ...SECOND, part, whole).edits).toEqual(['D9 3/4']);
  });

  test('and so is one below subtotals, and one that is alone', () => {
    expect(read(...FIRST, '小計|||1/2', ...SECOND, '小計|||2/2', '達成数計|||').edits).toEqual(['D9 3/4']);
    expect(read(...FIRST, ...SECOND, '達成数計|||').edits).toEqual(['D7 3/4']);
  });
});

describe('numbers in rows of their own', () => {
  test.each([
    [['指標数|||2', '達成数|||1']],
    [['達成数|||1', '未達成数|||1']],
    [['達成数|||1', '未達成指標数|||1', '達成率|||50%']],
  ])('%j are right', (lines) => {
    expect(read(...FIRST, ...lines)).toEqual({ indicators: 2, said: [], edits: [] });
  });

  test.each([
    [['達成数|||2', '未達成数|||0']],
    [['指標数|||2', '達成数|||2']],
    [['指標数|||3', '達成数|||1']],
  ])('%j are wrong, and said', (lines) => {
    const { indicators, said, edits } = read(...FIRST, ...lines);
    expect({ indicators, edits }).toEqual({ indicators: 2, edits: [] });
    expect(said).toEqual([expect.stringMatching(/^tally-mismatch /)]);
  });

  test('those without a target may be among all of them', () => {
    expect(read(...FIRST, '会員数（人）|—|300|—', '指標数|||3', '達成数|||1').said).toEqual([]);
    expect(read(...FIRST, '会員数（人）|—|300|—', '指標数|||2', '達成数|||1').said).toEqual([]);
  });

  test.each([
    [['達成数|||', '未達成数|||']],
    [['未達成数|||', '達成数|||', '達成率|||']],
    [['指標数|||2', '達成数|||']],
    [['達成数|||1', '未達成数|||']],
  ])('%j are not filled, but asked about', (lines) => {
    const { indicators, said, edits } = read(...FIRST, ...lines);
    expect({ indicators, edits }).toEqual({ indicators: 2, edits: [] });
    expect(said).toEqual([expect.stringMatching(/^row-unread D/)]);
  });
});

test.each(['達成数計（重点指標）|||', '達成数（前年度）|||1/2', '前年度達成数計|||1/2', '東支所達成数計|||'])(
  '%s is the tally of something else: no indicator, never filled, and said',
  (line) => {
    const { indicators, said, edits } = read(...FIRST, line);
    expect({ indicators, edits }).toEqual({ indicators: 2, edits: [] });
    expect(said).toEqual([expect.stringMatching(/^row-unread A5/)]);
  },
);

test.each(['達成件数（件）|10|12|達成', '未達成件数（件）|2|1|', '項目数|10|12|達成'])(
  '%s is an indicator',
  (line) => {
    expect(read(...FIRST, line).indicators).toBe(3);
  },
);

test.each(['達成数計（達成/全体）', '達成数計（「―」を除く）', '達成数計(達成数／指標数)'])(
  'a tally that says how it is counted, %s, is the one of the whole',
  (label) => {
    expect(read(...FIRST, `${label}|||`)).toEqual({
      indicators: 2,
      said: ['tally-blank D5'],
      edits: ['D5 1/2'],
    });
  },
);
