import { changed, collected, equalTables, found, indicatorsOf, tableOf, without } from './tables.js';

const WITH = (...own: ReturnType<typeof equalTables>) => [
  ...equalTables(8).filter(({ file }) => own.every((one) => one.file !== file)),
  ...own,
];

test('equal forms have nothing to find, whatever each society reaches', () => {
  expect(found(equalTables(21))).toEqual([]);
  const { fiscalYear, form, across, societies } = collected(equalTables(21));
  expect([fiscalYear, form, across.length, societies.length]).toEqual([2025, 'majority', 4, 21]);
});

describe('one society twice', () => {
  test('is counted once where both hold the same, and none is where they differ; both are named', () => {
    const same = tableOf(1, { file: '01 修正版.xlsx' });
    const once = collected([...equalTables(8), same]);
    expect(once.findings).toMatchObject([{ is: 'twice', files: ['01 修正版.xlsx', '01.xlsx'] }]);
    expect(once.counted).toHaveLength(8);
    const other = { ...changed(1, 0, { actual: 41 }), file: '01 修正版.xlsx' };
    const none = collected([...equalTables(8), other]);
    expect(none.findings).toMatchObject([{ is: 'twice', counted: null, society: '第01商工会' }]);
    expect(none.counted.map(({ file }) => file)).not.toContain('01.xlsx');
    expect([none.counted.length, none.left.length]).toEqual([7, 2]);
  });

  test('in two years is no duplicate, nor are two tables without a name', () => {
    expect(found([...equalTables(8), tableOf(1, { file: 'r6.xlsx', fiscalYear: 2024 })])).toEqual([]);
    const nameless = [20, 21].map((number) => tableOf(number, { society: '総括表', isNamed: false }));
    const { findings, counted, handIn } = collected([...equalTables(8), ...nameless]);
    expect(findings.map(({ is }) => is)).toEqual(['no-society', 'no-society']);
    expect(counted).toHaveLength(10);
    expect(handIn.filter(({ isNamed }) => !isNamed)).toHaveLength(2);
  });
});

describe('the form that most share', () => {
  test('is what an indicator is missing from', () => {
    expect(found(WITH(without(3, 1)))).toEqual(['missing 03.xlsx']);
    // A kind of 戦略 may stand in the place of the 戦略's name.
    const beyond = tableOf(3, {
      indicators: indicatorsOf(3).map((one) =>
        one.strategyKind === '独自戦略' ? { ...one, strategyKind: '共通戦略', strategy: '独自戦略' } : one,
      ),
    });
    expect(found(WITH(beyond))).toEqual([]);
    // What was not read may hold it.
    expect(found(WITH({ ...without(3, 1), isWhole: false }))).toEqual([]);
  });

  test('is what an indicator goes beyond, and what another unit, name or order differs from', () => {
    const more = { ...indicatorsOf(3)[1], label: '(3) 夜間相談件数(件)' };
    const [first, second, ...rest] = indicatorsOf(3);
    if (!first || !second) throw new Error('no indicators');
    expect(found(WITH(tableOf(3, { indicators: [first, second, { ...second, ...more }, ...rest] })))).toEqual(
      ['extra 03.xlsx'],
    );
    expect(found(WITH(changed(3, 2, { unit: '件', label: '(1) 商談会参加事業者数(件)' })))).toEqual([
      'unit 03.xlsx',
    ]);
    const renamed = collected(WITH(changed(3, 2, { unit: '件', label: '(1) 商談会に出た事業者数(件)' })));
    expect(renamed.findings).toMatchObject([
      { is: 'renamed', file: '03.xlsx', expected: { unit: '社' }, own: { unit: '件' } },
    ]);
    expect(found(WITH(tableOf(3, { indicators: [second, first, ...rest] })))).toEqual(['order 03.xlsx']);
  });

  test('knows an indicator by its name: numbers, widths and spaces count for nothing', () => {
    expect(found(WITH(changed(3, 2, { label: '２）商談会 参加事業者数（社）' })))).toEqual([]);
  });

  test('is nobody’s of two tables, and a master’s of any number', () => {
    expect(found([tableOf(1), without(2, 1)])).toEqual([]);
    expect(found([tableOf(1), without(2, 1)], { master: tableOf(9) })).toEqual(['missing 02.xlsx']);
    // Most lack it; the master says that all of them should have it.
    const most = [without(1, 1), without(2, 1), without(3, 1)];
    expect(found(most)).toEqual([]);
    expect(found(most, { master: tableOf(9) })).toHaveLength(3);
  });

  test('is that of all 戦略 where no table names a kind', () => {
    const kindless = (number: number, all = indicatorsOf(number)) =>
      tableOf(number, { indicators: all.map((one) => ({ ...one, strategyKind: '' })) });
    const tables = [1, 2, 3, 4, 5].map((number) => kindless(number));
    expect(found(tables)).toEqual([]);
    expect(found([...tables.slice(1), kindless(1, without(1, 0).indicators as never)])).toEqual([
      'missing 01.xlsx',
    ]);
  });
});

describe('a rate far from the others', () => {
  const rates = (actual: number) => found(WITH(changed(3, 0, { actual })));

  test('is five times their median, or a fifth of it, or nothing', () => {
    // The others' median is 40 of 40.
    const { findings } = collected(WITH(changed(3, 0, { actual: 400 })));
    expect(findings).toMatchObject([{ is: 'outlier', file: '03.xlsx', rate: 10, median: 1 }]);
    expect([rates(200), rates(199), rates(8), rates(9), rates(0)].map(({ length }) => length)).toEqual([
      1, 0, 1, 0, 1,
    ]);
  });

  test.each([
    [35, 100, 7, 100],
    [7, 100, 35, 100],
    [15, 70, 3, 70],
    [3, 70, 15, 70],
    [0.3, 1, 0.06, 1],
    [1.1, 0.7, 0.22, 0.7],
  ])('at exactly that bound is one: %d(%d) beside three of %d(%d)', (actual, target, others, theirs) => {
    const all = [actual, others, others, others].map((own, at) =>
      changed(at + 1, 0, { actual: own, target: at === 0 ? target : theirs }),
    );
    expect(found(all)).toEqual(['outlier 01.xlsx']);
    expect(
      found([
        changed(1, 0, { actual: actual > others ? actual * 0.999 : actual * 1.001, target }),
        ...all.slice(1),
      ]),
    ).toEqual([]);
  });

  test('is told of no figure in another unit, of an open year, or without a target', () => {
    expect(found(WITH(changed(3, 0, { actual: 400, unit: '人' })))).toEqual(['unit 03.xlsx']);
    expect(found(WITH({ ...changed(3, 0, { actual: 400 }), state: 'open' }))).toEqual([]);
    expect(found(WITH(changed(3, 0, { actual: 400, target: '' })))).toEqual([]);
  });
});

describe('who has handed in', () => {
  const states = (...asked: Parameters<typeof collected>) =>
    collected(...asked).handIn.map(({ society, state }) => `${society} ${state}`);

  test('is told in the order of the list, with or without 商工会 behind the names', () => {
    const expected = ['第０２商工会', '第01', '第09商工会', '第10商工会'];
    const tables = [tableOf(1), tableOf(2), tableOf(9, { fiscalYear: 2024 }), tableOf(3)];
    expect(states(tables, { expected, unread: ['第10商工会_総括表.xlsx'] })).toEqual([
      '第０２商工会 submitted',
      '第01 submitted',
      '第09商工会 other-year',
      '第10商工会 unreadable',
      '第03商工会 submitted',
    ]);
    expect(found(tables, { expected })).toEqual(['not-expected 03.xlsx']);
    expect(states(tables, { expected: ['第11商工会'] })[0]).toBe('第11商工会 missing');
    expect(states([tableOf(1, { society: '秋田県 第01 商工会' })], { expected: ['第01'] })).toEqual([
      '第01 submitted',
    ]);
  });

  test('is told of those there are where no list is given', () => {
    const twice = tableOf(1, { file: '01b.xlsx' });
    expect(states([twice, tableOf(2), tableOf(1)])).toEqual(['第01商工会 twice', '第02商工会 submitted']);
    expect(collected([tableOf(1)]).handIn[0]?.isExpected).toBeNull();
  });
});
