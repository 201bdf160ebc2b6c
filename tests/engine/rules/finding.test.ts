import { check, type Policy } from '../../../src/engine/index.js';

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];

function findingsOf(body: readonly (readonly string[])[], policy: Partial<Policy> = {}) {
  const result = check(
    { name: '総括表', firstRow: 0, firstColumn: 0, rows: [['令和7年度 総括表'], HEADER, ...body] },
    policy,
  );
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.findings;
}

const aside = (keys: readonly string[]) => ({
  setAside: keys.map((key) => ({ key, reason: '', date: '2026-04-10' })),
});
const blanks = (findings: ReturnType<typeof findingsOf>) =>
  findings.filter(({ rule }) => rule === 'status-blank');

describe('the key of a finding', () => {
  const twice = [
    ['1 伴走型支援', '達成', '(1) 開催回数(回)', '5(3)', '', '継続'],
    ['2 販路の開拓', '達成', '(1) 開催回数(回)', '5(3)', '', '継続'],
  ];

  test('tells the same label under two 施策 apart', () => {
    const [first, second] = blanks(findingsOf(twice));
    expect(second?.key).not.toBe(first?.key);
    expect(blanks(findingsOf(twice, aside([first?.key ?? '']))).map(({ cells }) => cells[0])).toEqual(['E4']);
  });

  test('changes with the figure, though the verdict stays', () => {
    const keys = blanks(findingsOf(twice)).map(({ key }) => key);
    const changed = twice.map((row, index) =>
      index === 0 ? [...row.slice(0, 3), '6(3)', ...row.slice(4)] : row,
    );
    expect(blanks(findingsOf(changed, aside(keys))).map(({ cells }) => cells[0])).toEqual(['E3']);
  });

  test('stays while rows move', () => {
    const keys = blanks(findingsOf(twice)).map(({ key }) => key);
    expect(blanks(findingsOf([[], ...twice])).map(({ key }) => key)).toEqual(keys);
  });
});

test('a label that is the name of a property of every object is a label', () => {
  const [blank] = blanks(findingsOf([['1 伴走型支援', '達成', 'constructor', '5(3)', '', '継続']]));
  expect(blank?.args.whyEn).not.toContain('settled');
});
