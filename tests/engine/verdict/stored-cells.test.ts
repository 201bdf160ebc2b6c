import { type Cell, check, type Policy, tidy, wordFinding } from '../../../src/engine/index.js';

/** Whole tables whose cells store another number than they show, or a formula that was never calculated (docs/table-rules.md, decision 12). */

const TITLE = ['令和7年度 みどり商工会アクションプログラム 総括表'];
const SPLIT = [
  '施策',
  '達成状況※1',
  '施策目標(指標)',
  'R7実績値',
  'R7目標値',
  '達成状況※2',
  '検証及び改善点',
];
const COMBINED = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];
const UNCALCULATED: Cell = { text: '', fixed: 'formula', uncalculated: true };

function checked(rows: readonly (readonly Cell[])[], policy: Partial<Policy> = {}) {
  const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows };
  const result = check(sheet, policy);
  if (!result.ok) throw new Error(result.failure.message.en);
  return { sheet, ...result.check };
}

/** A table of one row in question beside one that is certain. */
const split = (
  actual: Cell,
  target: Cell,
  status: Cell = '未達成',
  tally: Cell = '1/2',
  label = '(2) 派遣件数(件)',
) =>
  checked([
    TITLE,
    SPLIT,
    ['1 経営支援', '', '(1) 相談件数(件)', '330', '300', '達成', '続ける。'],
    ['', '', label, actual, target, status, '続ける。'],
    ['達成数計', '', '', '', '達成数計', tally, ''],
  ]);
const combined = (figure: Cell, status: Cell = '未達成') =>
  checked([
    TITLE,
    COMBINED,
    ['1 経営支援', '', '(1) 相談件数(件)', '330(300)', '達成', '続ける。'],
    ['', '', '(2) 派遣件数(件)', figure, status, '続ける。'],
  ]);

type Checked = ReturnType<typeof checked>;
const second = ({ judged }: Checked) => judged.indicators[1];
const rulesAt = ({ findings }: Checked, cell: string) =>
  findings.filter(({ cells }) => cells[0] === cell).map(({ rule }) => rule);
const editedCells = ({ edits }: Checked) => edits.map(({ cell }) => cell);

describe('a stored number', () => {
  test('below zero is judged as such, though brackets or red stand for the minus', () => {
    for (const text of ['(45)', '45', '-45', '△45']) {
      const own = split({ text, number: -45 }, '40', '未達成', '1/2', '(2) 会員増減(社)');
      expect(second(own)).toMatchObject({ actual: -45, verdict: '未達成', certain: true });
      expect(editedCells(own)).not.toContain('F4');
    }
  });

  test('is judged in the scale of its format, with all its digits', () => {
    expect(second(split({ text: '10.0', number: 9_960_000 }, '10'))).toMatchObject({
      actual: 9.96,
      verdict: '未達成',
      certain: true,
    });
    const target = { text: '60', number: 59.6 };
    expect(second(split('59.7', target))).toMatchObject({ target: 59.6, verdict: '達成', certain: true });
  });

  test.each([
    ['a target of 0 as a dash', '3', { text: '-', number: 0 }],
    ['a target of 0 as nothing', '3', { text: '', number: 0 }],
    ['a target of 0 as words', '3', { text: '設定なし', number: 0 }],
    ['an actual of 0 as a dash', { text: '—', number: 0 }, '40'],
    ['an actual of 0 as 中止', { text: '中止', number: 0 }, '40'],
    ['both as dashes', { text: '-', number: 0 }, { text: '-', number: 0 }],
    ['both as nothing', { text: '', number: 0 }, { text: '', number: 0 }],
    ['an actual behind ####', { text: '####', number: 45 }, '40'],
  ] as const)('shown otherwise (%s) is asked about, and nothing is written', (_, actual, target) => {
    for (const status of ['未達成', '達成', '—', '']) {
      const own = split(actual, target, status);
      expect(second(own)).toMatchObject({ verdict: '要確認', certain: false, doubts: ['shown-otherwise'] });
      expect(own.judged.tallies.indicators).toMatchObject({ achieved: 1, total: 2, review: 1 });
      expect(editedCells(own)).toEqual([]);
      const asked = own.findings.filter(({ rule }) => rule === 'shown-otherwise');
      expect(asked.map(({ row }) => row)).toEqual([4]);
    }
  });

  test('shown otherwise beside a target that is none needs no question', () => {
    const own = split({ text: '-', number: 0 }, '—', '—', '1/1');
    expect(second(own)).toMatchObject({ verdict: '—', certain: true });
    expect(own.findings.map(({ rule }) => rule)).not.toContain('shown-otherwise');
  });

  test('shown otherwise is said with both values, each side by its name', () => {
    const own = split({ text: '-', number: 0 }, { text: '', number: 12_000 });
    const [asked] = own.findings.filter(({ rule }) => rule === 'shown-otherwise');
    if (!asked) throw new Error('nothing is asked');
    expect(asked.cells).toEqual(['D4', 'E4']);
    expect(wordFinding(asked, 'ja').why).toBe(
      '実績値のセルの数は0ですが、「-」と表示されています。目標値のセルの数は12,000ですが、何も表示されていません。どちらが正しいか決められないため、要確認とします。',
    );
    expect(wordFinding(asked, 'en').why).toContain('the cell of the target holds 12,000 and shows nothing');
  });

  test('in a combined cell is asked about where the cell shows none, or a figure of another size', () => {
    for (const figure of [
      { text: '—', number: 0 },
      { text: '', number: 0 },
      { text: '133(121)', number: 5 },
    ]) {
      const own = combined(figure);
      expect(second(own)).toMatchObject({ verdict: '要確認', doubts: ['shown-otherwise'] });
      expect(rulesAt(own, 'D4')).toEqual(['shown-otherwise']);
      expect(editedCells(own)).toEqual([]);
    }
  });

  test('answers about what is shown hold while the number stays', () => {
    const own = split({ text: '####', number: 45 }, '40');
    const [subject] = own.judged.subjects.indicators.slice(1);
    if (!subject) throw new Error('no subject');
    const answered = (number: number) =>
      check(
        {
          ...own.sheet,
          rows: own.sheet.rows.map((row, at) =>
            at === 3
              ? row.map((cell) =>
                  typeof cell !== 'string' && cell.text === '####' ? { ...cell, number } : cell,
                )
              : row,
          ),
        },
        {
          verdicts: [
            {
              table: own.judged.table,
              subject,
              verdict: '達成',
              figure: '#### 40 =45',
              reason: '',
              date: '2026-04-10',
            },
          ],
        },
      );
    const [same, other] = [answered(45), answered(39)];
    if (!same.ok || !other.ok) throw new Error('no table');
    expect(same.check.judged.indicators[1]).toMatchObject({ verdict: '達成', certain: true });
    expect(other.check.judged.indicators[1]).toMatchObject({ verdict: '要確認', certain: false });
  });

  test('behind a rounded part of the year adds up', () => {
    const own = checked([
      TITLE,
      ['施策目標(指標)', '4〜9月期', '10〜3月期', '年間計', '目標値', '達成状況'],
      [
        '(1) 相談件数(件)',
        { text: '10', number: 10.4 },
        { text: '10', number: 10.4 },
        { text: '21', number: 20.8 },
        '20',
        '達成',
      ],
    ]);
    expect(own.findings).toEqual([]);
  });
});

describe('a formula that was never calculated', () => {
  test('in a figure is asked as such', () => {
    for (const own of [split(UNCALCULATED, '40'), split('45', UNCALCULATED), combined(UNCALCULATED)]) {
      expect(second(own)).toMatchObject({ verdict: '要確認', certain: false, doubts: ['uncalculated'] });
      const said = own.findings.filter(({ row }) => row === 4).map(({ rule }) => rule);
      expect(said).toEqual(['formula-uncalculated']);
      expect(editedCells(own)).toEqual([]);
    }
  });

  test('in a row without number, verdict or anything else beside its label is a row all the same', () => {
    const own = checked([
      TITLE,
      ['施策目標(指標)', '実績値', '目標値', '達成状況'],
      ['相談件数(件)', '330', '300', '達成'],
      ['派遣件数(件)', UNCALCULATED, UNCALCULATED, ''],
      ['研修回数(回)', { text: '', number: 0 }, '', ''],
    ]);
    expect(own.judged.indicators.map(({ verdict }) => verdict)).toEqual(['達成', '要確認', '—']);
  });

  test('in a verdict or a tally leaves what is right alone, and nothing is called blank', () => {
    const own = split('45', '40', UNCALCULATED, UNCALCULATED);
    expect(second(own)).toMatchObject({ verdict: '達成', certain: true });
    expect(rulesAt(own, 'F4')).toEqual(['formula-uncalculated']);
    expect(rulesAt(own, 'F5')).toEqual(['formula-uncalculated']);
    const measure = checked([
      TITLE,
      COMBINED,
      ['1 経営支援', UNCALCULATED, '(1) 相談件数(件)', '330(300)', '達成', '続ける。'],
    ]);
    expect(rulesAt(measure, 'B3')).toEqual(['formula-uncalculated']);
  });
});

describe('a tidied table', () => {
  const again = ({ sheet, ...own }: Checked) => {
    const table = tidy(sheet, own);
    return { table, ...checked(table.rows) };
  };

  test.each([
    ['a target of 0 as a dash', split('3', { text: '-', number: 0 })],
    ['an actual as nothing', split({ text: '', number: 45 }, '40')],
    ['both as dashes', split({ text: '-', number: 0 }, { text: '-', number: 0 })],
    ['a combined cell as a dash', combined({ text: '—', number: 0 })],
    ['a combined cell of another size', combined({ text: '133(121)', number: 5 })],
    ['an actual without a result', split(UNCALCULATED, '40')],
    ['a target without a result', split('45', UNCALCULATED)],
    ['a combined cell without a result', combined(UNCALCULATED)],
  ])('%s keeps its question', (_, own) => {
    const after = again(own);
    expect(after.judged.indicators.map(({ verdict }) => verdict)).toEqual(['達成', '要確認']);
    expect(after.edits).toEqual([]);
    const figure = own.judged.indicators[1]?.indicator.figureCells[0];
    expect(after.table.notes.some(({ from }) => from === figure)).toBe(true);
  });

  test('gives a number in the digits that count', () => {
    const { table } = again(split({ text: '10.0', number: 9_960_000 }, '10'));
    expect(table.rows.flat()).toContain('9.96(10)');
  });
});
