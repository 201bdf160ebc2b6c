import { check } from '../../../../src/engine/index.js';
import { isOpenChoice } from '../../../../src/engine/lexicon/open-choice.js';

/** `達成・未達成` in every status cell, as a form prints it: what was circled is drawn, and no text. */
function checked(choice: string, head: string, unfilled = '') {
  const rows = [
    ['令和7年度　みせばや商工会　総括表', '', '', ''],
    ['指標', '目標', '実績', head],
    ['巡回訪問（件）', '100', '120', choice],
    ['講習会開催（回）', '5', '4', choice],
    ['新規会員（社）', unfilled, unfilled, choice],
    ['支援（件）', '10', '10', choice],
    ['達成数計', '', '', '　／　'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return {
    verdicts: judged.indicators.map(({ verdict, certain }) => `${verdict}${certain ? '' : '?'}`),
    rules: findings.flatMap(({ rule, row, severity }) => (severity === 'hint' ? [] : `${rule} ${row}`)),
    edits: edits.map(({ cell }) => cell),
  };
}

describe.each([
  ['達成・未達成', '達成状況'],
  ['達成　／　未達成', '達成状況※2'],
  ['○・×', '判定'],
])('%s under %s', (choice, head) => {
  test('stands in the column of the verdicts, is none of them, and is not written over', () => {
    expect(checked(choice, head, '10')).toEqual({
      verdicts: ['達成', '未達成', '達成', '達成'],
      rules: [
        'status-mismatch 3',
        'status-mismatch 4',
        'status-mismatch 5',
        'status-mismatch 6',
        'tally-mismatch 7',
      ],
      edits: [],
    });
  });

  test('beside a label without figures is an indicator that nobody has filled in', () => {
    const { verdicts, rules, edits } = checked(choice, head);
    expect({ verdicts, edits }).toEqual({ verdicts: ['達成', '未達成', '要確認?', '達成'], edits: [] });
    expect(rules).toContain('actual-pending 5');
  });
});

test('a column headed so is one of verdicts', () => {
  for (const head of ['達成・未達成', '達成/未達成'])
    expect(checked('', head, '10').verdicts).toEqual(['達成', '未達成', '達成', '達成']);
});

test.each([
  '達成',
  '達成・達成',
  '達成（未達成なし）',
  '（達成）・未達成',
  '達成・未達成・継続',
  '未達成、達成へ',
])('%s is no open choice', (text) => {
  expect(isOpenChoice(text)).toBe(false);
});
