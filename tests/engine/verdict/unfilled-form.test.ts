import { check } from '../../../src/engine/index.js';

/** What a form prints in a cell before anybody fills it in says nothing of a target (docs/table-rules.md, decision 5). */
function checked(figure: string, status = '') {
  const rows = [
    ['令和7年度　ほおずき商工会　総括表'],
    ['指標', '実績値(目標値)', '達成状況'],
    ['(1)窯元見学者数（人）', '512(500)', '達成'],
    ['(2)絵付け講習参加者数（人）', figure, status],
    ['(3)新規会員数（社）', '9(10)', '未達成'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  const own = judged.indicators[1];
  const rules = findings
    .filter(({ row, severity }) => row === 4 && severity !== 'hint')
    .map(({ rule }) => rule);
  return { verdict: own?.verdict, certain: own?.certain, rules, edits: edits.length };
}

test.each(['', '　', '　(　)', '（　　）', '　 （　　　 ）　'])(
  'a cell with %j is one that nobody has filled in',
  (figure) => {
    const { certain, ...own } = checked(figure);
    expect({ certain, ...own }).toEqual({
      verdict: '要確認',
      certain: false,
      rules: ['actual-pending'],
      edits: 0,
    });
  },
);

test('beside — it has no target', () => {
  expect(checked('　(　)', '—')).toEqual({ verdict: '—', certain: true, rules: [], edits: 0 });
});

test.each(['21（—）', '21()'])('%s has none', (figure) => {
  expect(checked(figure)).toMatchObject({ verdict: '—', certain: true });
});
