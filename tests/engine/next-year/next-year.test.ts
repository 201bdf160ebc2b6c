import { isCarriedTarget, nextYear, sayNotesOfYear, sheetWith } from '../../../src/engine/next-year/index.js';
import { checked, FORM, nextOf, resultOf, sheetOf, textsOf } from './tables.js';

test('years move in their spelling, actuals go, targets stay and are marked, verdicts, tallies and comments are emptied', () => {
  const next = nextOf(FORM);
  expect(textsOf(next)).toEqual({
    A1: '令和７年度　みどり商工会アクションプログラム　総括表',
    A2: '(令和8年3月31日現在)',
    E3: 'Ｒ７実績値（目標値）',
    C4: '',
    E4: '—（50）※前年度の目標',
    F4: '',
    G4: '',
    E5: '—（25件以上）※前年度の目標',
    F5: '',
    G5: '',
    C6: '',
    E6: '—（8）※前年度の目標',
    F6: '',
    E7: '—（—）',
    F7: '',
    G7: '',
    C8: '',
    F8: '',
  });
  expect(next).toMatchObject({ fiscalYear: 2025, carried: 3, left: [], madeOf: 'closed', readsAlike: true });
  expect(next.made?.judged.state).toBe('plan');
  expect(next.made?.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('made twice it is of two years later, and marked once', () => {
  const once = sheetWith(FORM, nextOf(FORM).edits);
  const twice = nextOf(once);
  expect(twice).toMatchObject({
    fiscalYear: 2026,
    madeOf: 'plan',
    targets: [],
    readsAlike: true,
    carried: 3,
  });
  // Nobody can say of which year they are: not of the one they are taken from.
  expect(sayNotesOfYear(twice, 'ja')[0]).toBe(
    '目標3件は令和7年度の表の数のままで、「※前年度の目標」が付きます(元の表でも前の年度の目標のままでした)。令和8年度の目標に書き換え、同じ目標にするときは印だけを消してください。',
  );
  const touched = nextOf(sheetWith(once, [{ cell: 'E4', to: '—（55）' }]));
  expect(sayNotesOfYear(touched, 'ja')[0]).toContain('(うち2件は、元の表でも前の年度の目標のままでした)。');
  expect(sayNotesOfYear(nextOf(FORM), 'ja')[0]).toContain(
    '目標3件は令和6年度の数のままで、「※前年度の目標」が付きます。',
  );
  const sheet = sheetWith(once, twice.edits);
  expect(sheet.rows[3]?.[4]).toBe('—（50）※前年度の目標');
  expect(sheet.rows[0]?.[0]).toBe('令和８年度　みどり商工会アクションプログラム　総括表');
});

test('a target that was taken over is known until somebody touches it', () => {
  const made = sheetWith(FORM, nextOf(FORM).edits);
  const carried = (sheet: typeof made) =>
    checked(sheet).judged.table.indicators.map((indicator) => isCarriedTarget(indicator));
  expect(carried(made)).toEqual([true, true, true, false]);
  const touched = sheetWith(made, [{ cell: 'E4', to: '—（55）' }]);
  expect(carried(touched)).toEqual([false, true, true, false]);
  expect(checked(made).judged.indicators.map(({ target }) => target)).toEqual([50, 25, 8, null]);
});

test('in columns of their own the actual goes, and the target is marked; a number that a formula rests on stays one', () => {
  const rate = { text: '96%', number: 0.96, fixed: 'formula' as const };
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 事業評価表'],
    ['指標', '目標値', '実績値', '達成率', '評価'],
    ['巡回件数(件)', { text: '50', number: 50 }, { text: '48', number: 48 }, rate, '未達成'],
    ['相談件数(件)', { text: '25', number: 25 }, { text: '60', number: 60 }, '240%', '達成'],
  );
  const next = nextOf(sheet);
  expect(textsOf(next)).toEqual({
    A1: '令和7年度 みどり商工会 事業評価表',
    C3: '',
    E3: '',
    B4: '25※前年度の目標',
    C4: '',
    D4: '',
    E4: '',
  });
  expect(next.left).toEqual([
    { cell: 'B3', text: '50', because: 'target-in-formula' },
    { cell: 'D3', text: '96%', because: 'formula' },
  ]);
});

test('this year’s figures go to the columns of last year, and next year’s target to that of this', () => {
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 事業評価表'],
    ['指標', 'R5実績', 'R6目標', 'R6実績', '前年比', '評価', 'R7目標'],
    ['巡回件数(件)', { text: '44', number: 44 }, '50', { text: '48', number: 48 }, '109%', '未達成', '52'],
    ['相談件数(件)', '30', '25', '60', '200%', '達成', ''],
    ['加入数(社)', '8', '8', '9', '113%', '達成', '10'],
  );
  const next = nextOf(sheet);
  expect(next.edits.find(({ cell }) => cell === 'B3')).toEqual({
    cell: 'B3',
    from: '44',
    to: '48',
    number: 48,
    why: 'last-year',
  });
  expect(textsOf(next)).toMatchObject({
    B2: 'R6実績',
    C2: 'R7目標',
    D2: 'R7実績',
    G2: 'R8目標',
    C3: '52',
    G3: '',
    B4: '60',
    C4: '25※前年度の目標',
    D4: '',
    E4: '',
    B5: '9',
    C5: '10',
  });
  expect(next.carried).toBe(1);
});

test('a form that has columns for the year to come goes on in them', () => {
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 経営発達支援計画 総括表'],
    ['指標', 'R5実績値(目標値)', 'R6実績値(目標値)', 'R7実績値(目標値)', '達成状況'],
    ['巡回件数(件)', '44(45)', '48(50)', '—(55)', '未達成'],
    ['加入数(社)', '8(8)', '9(8)', '—(9)', '達成'],
  );
  const next = nextOf(sheet);
  expect(textsOf(next)).toEqual({ A1: '令和7年度 みどり商工会 経営発達支援計画 総括表', E3: '', E4: '' });
  expect(next).toMatchObject({ carried: 0, readsAlike: true });
});

describe('a form of a plan with one column of targets beside the columns of its years', () => {
  const years = (target: string, ...actuals: readonly string[]) =>
    sheetOf(
      ['令和7年度 みどり商工会 総括表'],
      ['施策', '達成状況※1', '施策目標(指標)', target, ...actuals, '達成状況※2', '検証'],
      [
        '1 巡回',
        '未達成',
        '(1) 巡回件数(件)',
        '50',
        ...actuals.map((head) => (/R8/.test(head) ? '' : '48')),
        '未達成',
        '',
      ],
      [
        '2 組織',
        '達成',
        '(1) 加入数(社)',
        '8',
        ...actuals.map((head) => (/R8/.test(head) ? '' : '9')),
        '達成',
        '',
      ],
    );
  const THREE = ['R6実績', 'R7実績', 'R8実績'];

  test.each([
    ['R7目標', 'R8目標', THREE],
    ['R7目標値', 'R8目標値', ['R4実績', 'R5実績', 'R6実績', 'R7実績', 'R8実績']],
    ['目標値', undefined, THREE],
    ['本年度目標値', undefined, THREE],
  ])(
    '%s: its targets are marked, its head is of the year to come, what stays is named',
    (target, head, actuals) => {
      const next = nextOf(years(target, ...actuals));
      const texts = textsOf(next);
      expect([texts.D2, texts.D3, texts.D4]).toEqual([head, '50※前年度の目標', '8※前年度の目標']);
      expect(next).toMatchObject({ carried: 2, readsAlike: true, fiscalYear: 2026 });
      expect(next.made?.judged.indicators.map((own) => own.target)).toEqual([50, 8]);
      const stays = actuals.indexOf('R7実績');
      expect(next.left).toEqual([{ cell: `${'EFGHI'.charAt(stays)}2`, text: 'R7実績', because: 'goes-on' }]);
    },
  );

  test('targets of the year to come, or of another one, are nobody’s to mark', () => {
    const sheet = years('R8目標', ...THREE);
    // Two verdicts are too few to bear out a target of another year.
    expect(resultOf(sheet)).toMatchObject({ ok: false, failure: { code: 'layout-unsure' } });
    const third = ['3 相談', '達成', '(1) 相談件数(件)', '30', '31', '31', '', '達成', ''];
    const next = nextOf(sheetOf(...sheet.rows, third));
    expect(textsOf(next).D3).toBeUndefined();
    expect(next.carried).toBe(0);
  });

  test('a head over both columns of the year stays, and is named; the targets are marked all the same', () => {
    const sheet = sheetOf(
      ['令和7年度 みどり商工会 総括表'],
      ['施策', '施策目標(指標)', 'R7', '', 'R8', '達成状況'],
      ['', '', '目標', '実績', '実績', ''],
      ['1 巡回', '(1) 巡回件数(件)', '50', '48', '', '未達成'],
      ['2 組織', '(1) 加入数(社)', '8', '9', '', '達成'],
    );
    const next = nextOf(sheet);
    expect(textsOf(next)).toMatchObject({ C4: '50※前年度の目標', C5: '8※前年度の目標' });
    expect(next.left).toContainEqual({ cell: 'C2', text: 'R7', because: 'goes-on' });
  });
});

test('the first year of an era moves in letters too', () => {
  const sheet = sheetOf(
    ['令和元年度 みどり商工会 総括表'],
    ['指標', 'H30実績', 'R元実績値(目標値)', '達成状況'],
    ['(1) 巡回件数(件)', '40', '48(50)', '未達成'],
    ['(2) 加入数(社)', '8', '9(8)', '達成'],
  );
  expect(checked(sheet).findings.filter(({ rule }) => rule === 'year-mismatch')).toEqual([]);
  const next = nextOf(sheet);
  expect(textsOf(next)).toMatchObject({
    A1: '令和2年度 みどり商工会 総括表',
    B2: 'R1実績',
    C2: 'R2実績値(目標値)',
    B3: '48',
  });
  expect(next.left).toEqual([]);
});

test('a head of a base or of the end of a plan stays, and is named', () => {
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 総括表'],
    ['指標', 'R2基準値', 'R6実績値(目標値)', 'R9最終目標', '達成状況'],
    ['(1) 巡回件数(件)', '40', '48(50)', '60', '未達成'],
    ['(2) 加入数(社)', '7', '9(8)', '12', '達成'],
  );
  expect(nextOf(sheet).left).toEqual([
    { cell: 'B2', text: 'R2基準値', because: 'other-column' },
    { cell: 'D2', text: 'R9最終目標', because: 'other-column' },
  ]);
});

describe('a figure in another shape', () => {
  const made = (head: string, figure: string) => {
    const next = nextOf(
      sheetOf(
        ['令和6年度 みどり商工会 総括表'],
        ['指標', head, '達成状況'],
        ['(1) 訪問件数(件)', '31(30)', '達成'],
        ['(2) 会員数(社)', figure, ''],
        ['(3) 相談件数(件)', '20(30)', '未達成'],
      ),
    );
    return [textsOf(next).B4, next.left.map(({ because }) => because).join(), next.readsAlike];
  };

  test.each([
    ['R6実績値(目標値)', '(121)133', '—(121)※前年度の目標'],
    ['R6実績値(目標値)', '（121）133社', '—（121）※前年度の目標'],
    ['R6実績値(目標値)', '実績133／目標121', '—(目標121)※前年度の目標'],
    ['R6実績／目標', '19／21', '—(21)※前年度の目標'],
    ['R6実績・目標', '19/21', '—(21)※前年度の目標'],
  ])('%s %s keeps its target, which the words or the brackets say', (head, figure, text) => {
    expect(made(head, figure)).toEqual([text, '', true]);
  });

  test.each([
    ['R6実績値(目標値)', '19／21'],
    ['R6実績値(目標値)', '121→133'],
    ['R6実績値(目標値)', '133(H26)'],
    ['R6実績値(目標値)', '133件中121件'],
    ['R6実績値(目標値)', '45(+5)'],
    ['R6目標値(実績値)', '(121)133'],
  ])('%s %s stays as it is and is named, for nobody knows which part was the target', (head, figure) => {
    expect(made(head, figure).slice(0, 2)).toEqual([undefined, 'target-unknown']);
  });

  test.each([['133'], ['集計中']])('%s holds no target: it is emptied, and named', (figure) => {
    expect(made('R6実績値(目標値)', figure)).toEqual(['', 'no-target', true]);
  });

  test('a target in a column of its own that can’t be read stays, and is named', () => {
    const sheet = sheetOf(
      ['令和6年度 みどり商工会 総括表'],
      ['指標', '目標値', '実績値', '評価'],
      ['巡回件数(件)', '50', '48', '未達成'],
      ['会員数(社)', '前年並み', '9', ''],
      ['相談件数(件)', '25', '60', '達成'],
      ['講座数(回)', '—', '3', '—'],
    );
    const next = nextOf(sheet);
    expect(next.left).toEqual([{ cell: 'B4', text: '前年並み', because: 'target-unknown' }]);
    expect(textsOf(next).B4).toBeUndefined();
  });
});

test('of three years and none to come nobody knows which go on', () => {
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 総括表'],
    ['指標', 'R4実績値(目標値)', 'R5実績値(目標値)', 'R6実績値(目標値)', '達成状況'],
    ['巡回件数(件)', '40(45)', '44(45)', '48(50)', '未達成'],
    ['加入数(社)', '7(8)', '8(8)', '9(8)', '達成'],
  );
  const result = resultOf(sheet);
  expect(result).toMatchObject({ ok: false, failure: { code: 'no-next-column' } });
  expect(result.ok ? '' : result.failure.message.ja).toContain('令和4年度から令和6年度まで');
});

test('what can’t be told is left, and named; the form is then no plan yet', () => {
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 総括表', '', '令和7年4月18日 評価委員会'],
    ['指標', 'R6実績値(目標値)', '達成状況', '備考'],
    ['(1) 令和6年度に始めた講座の数(回)', '3(2)', '達成', ''],
    ['(2) 会員数(社)', '402(H26)', '', ''],
    ['(3) 相談件数(件)', '19／21', '', ''],
    ['(4) 訪問件数(件)', '集計中(30)', '', ''],
    ['※ 令和6年度の値は速報値'],
  );
  const next = nextOf(sheet);
  expect(next.left).toEqual([
    { cell: 'C1', text: '令和7年4月18日', because: 'other-year' },
    { cell: 'A3', text: '(1) 令和6年度に始めた講座の数(回)', because: 'elsewhere' },
    { cell: 'B4', text: '402(H26)', because: 'target-unknown' },
    { cell: 'B5', text: '19／21', because: 'target-unknown' },
    { cell: 'A7', text: '※ 令和6年度の値は速報値', because: 'elsewhere' },
  ]);
  expect(textsOf(next)).toMatchObject({ B3: '—(2)※前年度の目標', B6: '—(30)※前年度の目標' });
  expect([textsOf(next).B4, textsOf(next).B5, next.readsAlike]).toEqual([undefined, undefined, false]);
});

test('the title of each printed page moves, and so do its heads', () => {
  const head = ['施策', '指標', 'R6実績値(目標値)', '達成状況'];
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 総括表'],
    head,
    ['1 巡回', '(1) 巡回件数(件)', '48(50)', '未達成'],
    ['令和6年度 みどり商工会 総括表'],
    head,
    ['2 組織', '(1) 加入数(社)', '9(8)', '達成'],
  );
  expect(textsOf(nextOf(sheet))).toMatchObject({
    A1: '令和7年度 みどり商工会 総括表',
    C2: 'R7実績値(目標値)',
    A4: '令和7年度 みどり商工会 総括表',
    C5: 'R7実績値(目標値)',
  });
});

test('no form is made of a table whose year is not over, or whose columns are not certain', () => {
  const open = checked(FORM, { asOf: '2025-03-01' });
  expect(nextYear(FORM, open)).toMatchObject({ ok: false, failure: { code: 'year-open' } });
  const midway = sheetWith(FORM, [{ cell: 'A2', to: '(中間評価)' }]);
  expect(resultOf(midway)).toMatchObject({ ok: false, failure: { code: 'year-open' } });
  const unsure = sheetOf(
    ['令和6年度 みどり商工会 総括表'],
    ['指標', '甲', '乙', '評価'],
    ['巡回件数(件)', '50', '48', ''],
    ['加入数(社)', '8', '9', ''],
  );
  const given = {
    columns: [{ subject: '', headRows: null, lastRow: null, columns: { 指標: 'A' }, rows: {} }],
  };
  expect(given.columns).toHaveLength(1);
  const result = resultOf(unsure);
  expect(result).toMatchObject({ ok: false, failure: { code: 'layout-unsure' } });
});

test('a form whose columns only this year’s figures bore out is told not to read alike', () => {
  // 率 and written verdicts alone say which of the two is the actual.
  const sheet = sheetOf(
    ['令和6年度 みどり商工会 総括表'],
    ['指標', 'めざす数', 'できばえ', '達成率', '評価'],
    ['巡回件数(件)', '50', '48', '96%', '未達成'],
    ['加入数(社)', '8', '9', '112.5%', '達成'],
    ['相談件数(件)', '40', '20', '50%', '未達成'],
  );
  expect(nextOf(sheet).readsAlike).toBe(false);
});
