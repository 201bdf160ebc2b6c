import { wordFinding } from '../../../src/engine/rules/word-finding.js';
import { checked, earlier, foundBeside, type Line, sheetOf } from './two-years.js';

const M1 = '1 相談の場をつくる';
const M2 = '2 販路をひろげる';
const LAST: readonly Line[] = [
  [M1, '(1) 窓口相談件数(件)', '41(40)', '曜日を決めて開いた。'],
  [M1, '(2) 専門家派遣件数(件)', '9(12)', '日程が合わなかった。'],
  [M2, '(1) 商談会参加事業者数(社)', '17(15)', '案内を早めた。'],
  [M2, '(2) 会員の組織率(%)', '52.5(55)', '退会が続いた。'],
];
const OWN: readonly Line[] = [
  [M1, '(1) 窓口相談件数(件)', '44(40)', '夜の相談を始めた。'],
  [M1, '(2) 専門家派遣件数(件)', '13(12)', '派遣先を先に決めた。'],
  [M2, '(1) 商談会参加事業者数(社)', '17(15)', '見本の作り方を教えた。'],
  [M2, '(2) 会員の組織率(%)', '53.1(55)', '訪問を増やした。'],
];
const changed = (at: number, ...own: Partial<Line>): readonly Line[] =>
  OWN.map(
    (line, place): Line =>
      place === at ? [own[0] ?? line[0], own[1] ?? line[1], own[2] ?? line[2], own[3] ?? line[3]] : line,
  );
const besides = (own: readonly Line[], last = LAST) => foundBeside(sheetOf(7, own), sheetOf(6, last));

test('two years of one form have nothing to say of each other', () => {
  expect(besides(OWN)).toEqual([]);
  const { compared } = checked(sheetOf(7, OWN), { earlier: [earlier(sheetOf(6, LAST))] });
  expect(compared?.ok && compared.comparison.pairs.map(({ last, own }) => [last.row, own])).toEqual([
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 3],
  ]);
});

test('without an earlier table nothing is compared', () => {
  expect(checked(sheetOf(7, OWN)).compared).toBeNull();
});

test('rows and numbers may change their places, and widths their letters', () => {
  const moved: readonly Line[] = [
    ['1 販路を ひろげる', '(1) 会員の組織率（％）', '53.1(55)', '訪問を増やした。'],
    ['1 販路を ひろげる', '(2) 商談会参加事業者数(社)', '17(15)', '見本の作り方を教えた。'],
    ['2 相談の場をつくる', '(1) 専門家派遣件数(件)', '13(12)', '派遣先を先に決めた。'],
    ['2 相談の場をつくる', '(2) 窓口相談件数（件）', '44(40)', '夜の相談を始めた。'],
  ];
  expect(besides(moved)).toEqual([]);
});

test('a year in a name is the year of its table', () => {
  const own = changed(0, undefined, '(1) 令和7年度の窓口相談件数(件)');
  const last: readonly Line[] = [[M1, '(1) 令和6年度の窓口相談件数(件)', '41(40)', ''], ...LAST.slice(1)];
  expect(besides(own, last)).toEqual([]);
  expect(besides(changed(0, undefined, '(1) 令和6年度の窓口相談件数(件)'), last)).not.toEqual([]);
});

test('what stands in one year alone is new or gone', () => {
  expect(besides(OWN.slice(1))).toEqual(['indicator-gone']);
  expect(besides(OWN, LAST.slice(1))).toEqual(['indicator-new']);
});

test('a name that stands twice is left, neither guessed nor called new', () => {
  const twice = (lines: readonly Line[]): readonly Line[] => [
    ...lines.slice(0, 2),
    [M2, '(1) 参加者数(人)', '30(20)', '春の会。'],
    [M2, '(2) 参加者数(人)', '30(25)', '秋の会。'],
  ];
  expect(besides(twice(OWN), twice(LAST))).toEqual([]);
  const { compared } = checked(sheetOf(7, twice(OWN)), { earlier: [earlier(sheetOf(6, twice(LAST)))] });
  expect(compared?.ok && compared.comparison.left).toEqual([2, 3]);
});

describe('another name', () => {
  test('with the same figures or comment is asked about, and is neither gone nor new', () => {
    expect(besides(changed(2, undefined, '(1) 商談に来た店の数(店)'))).toEqual(['indicator-renamed']);
    expect(besides(changed(1, undefined, '(2) 専門家を送った回数(回)', '13(12)', LAST[1]?.[3]))).toEqual([
      'indicator-renamed',
    ]);
  });

  test('with other figures and another comment is a new indicator', () => {
    expect(besides(changed(1, undefined, '(2) 専門家を送った回数(回)'))).toEqual([
      'indicator-gone',
      'indicator-new',
    ]);
  });

  test('of the 施策 is asked about once for all that went there', () => {
    const own = OWN.map(([measure, ...rest]): Line => [measure === M1 ? '1 窓口をひらく' : measure, ...rest]);
    expect(besides(own)).toEqual(['indicator-renamed']);
  });

  test('a name that some other 施策 has too is not asked about', () => {
    const last: readonly Line[] = [[M1, '(1) 参加者数(人)', '30(20)', ''], ...LAST.slice(1)];
    const own: readonly Line[] = [
      ...OWN.slice(1),
      [M2, '(3) 参加者数(人)', '31(25)', ''],
      ['3 青年部を育てる', '(1) 参加者数(人)', '12(10)', ''],
    ];
    expect(besides(own, last)).toEqual(['indicator-gone', 'indicator-new', 'indicator-new']);
  });
});

describe('targets and units', () => {
  test('a target that is another is told with both values, whichever way it is written', () => {
    expect(besides(changed(0, undefined, undefined, '44(45)'))).toEqual(['target-changed']);
    expect(besides(changed(0, undefined, undefined, '44（４０）'))).not.toContain('target-changed');
    expect(besides(changed(0, undefined, undefined, '44(—)'))).toEqual(['target-changed']);
  });

  test('a target that a person must look at first is not compared', () => {
    expect(besides(changed(0, undefined, undefined, '44(l0)'))).not.toContain('target-changed');
  });

  test('another unit is told, and its target is not', () => {
    expect(besides(changed(2, undefined, '(1) 商談会参加事業者数(件)', '17(20)'))).toEqual(['unit-changed']);
    expect(besides(changed(2, undefined, '(1) 商談会参加事業者数(事業者)', '17(15)'))).toEqual([]);
  });

  test('a plan is held against last year’s targets, and its figures are not last year’s', () => {
    const plan = OWN.map(
      ([measure, label, figure]): Line => [measure, label, `(${/\d+(?=\))/.exec(figure)?.[0]})`],
    );
    expect(besides([[M1, '(1) 窓口相談件数(件)', '(45)', ''], ...plan.slice(1)])).toEqual(['target-changed']);
  });
});

describe('last year’s figures', () => {
  const figures = (count: number) =>
    OWN.map(
      ([measure, label, figure, comment], at): Line => [
        measure,
        label,
        at < count ? (LAST[at]?.[2] ?? '') : figure.replace(/^/, '1'),
        comment,
      ],
    );

  test('are told once, where more than half of them are', () => {
    expect(besides(figures(4))).toEqual(['last-year-figures']);
    expect(besides(figures(3))).toEqual(['last-year-figures']);
    expect(besides(figures(2))).toEqual([]);
  });

  test('two of two may be chance', () => {
    expect(
      besides(
        LAST.slice(0, 2).map(([m, l, f]): Line => [m, l, f]),
        LAST.slice(0, 2),
      ),
    ).toEqual([]);
  });
});

test('a comment that says nothing is nobody’s copy', () => {
  const last: readonly Line[] = [[M1, '(1) 窓口相談件数(件)', '41(40)', '特になし'], ...LAST.slice(1)];
  expect(besides(changed(0, undefined, undefined, undefined, '特になし'), last)).toEqual([]);
  expect(besides(changed(3, undefined, undefined, undefined, '退会が 続いた。'))).toEqual(['comment-copied']);
});

describe('a target whose bound turns is another target', () => {
  const told = (last: string, own: string, label = '(2) 専門家派遣件数(件)') => {
    const of = (figure: string): readonly Line[] => [
      [M1, '(1) 窓口相談件数(件)', '41(40)'],
      [M1, label, figure],
    ];
    return foundBeside(sheetOf(7, of(own)), sheetOf(6, of(last)));
  };

  test.each([
    ['14(12)', '9(12以下)'],
    ['14(12以上)', '9(12以内)'],
    ['9(12以下)', '9(12未満)'],
    ['14(12)', '14(12超)'],
  ])('%s, then %s', (last, own) => {
    expect(told(last, own)).toEqual(['target-changed']);
  });

  test.each([
    ['14(12)', '13(12以上)'],
    ['14(12以下)', '13(12以内)'],
  ])('%s, then %s say the same', (last, own) => {
    expect(told(last, own)).toEqual([]);
  });

  test('it is said with the bounds', () => {
    const of = (figure: string): readonly Line[] => [[M1, '(1) 窓口相談件数(件)', figure]];
    const { findings } = checked(sheetOf(7, of('9(12以下)')), {
      earlier: [earlier(sheetOf(6, of('14(12)')))],
    });
    const found = findings.find(({ rule }) => rule === 'target-changed');
    expect(found && wordFinding(found, 'ja').why).toBe(
      '目標は、令和6年度の12件以上から、12件以下に変わっています。',
    );
  });
});

describe('an amount in another multiple of its unit', () => {
  const of = (unit: string, ...figures: readonly string[]): readonly Line[] =>
    figures.map((figure, at) => [M1, `(${at + 1}) ${'甲乙丙'.charAt(at)}の売上(${unit})`, figure]);
  const beside = (last: readonly Line[], own: readonly Line[]) =>
    foundBeside(sheetOf(7, own), sheetOf(6, last));
  const THOUSANDS = ['3,300(3,000)', '120(100)', '45(40)'];
  const same = of('円', '3,300,000(3,000,000)', '120,000(100,000)', '45,000(40,000)');

  test('is the same amount; the unit is said to have changed, and that amounts compare', () => {
    const own = of('円', '3,100,000(3,000,000)', '110,000(100,000)', '42,000(40,000)');
    expect(beside(of('千円', ...THOUSANDS), own)).toEqual(['unit-changed', 'unit-changed', 'unit-changed']);
    const { findings } = checked(sheetOf(7, own), {
      earlier: [earlier(sheetOf(6, of('千円', ...THOUSANDS)))],
    });
    const found = findings.find(({ rule }) => rule === 'unit-changed');
    expect(found && wordFinding(found, 'ja').why).toContain(
      '「千円」から「円」に変わっています。値は、同じ単位に直して比べました。',
    );
  });

  test('left from last year it is last year’s', () => {
    expect(beside(of('千円', ...THOUSANDS), same)).toContain('last-year-figures');
    // The same digits may have been left under another unit.
    expect(beside(of('千円', ...THOUSANDS), of('円', ...THOUSANDS))).toContain('last-year-figures');
  });

  test('of another size it is another target, in the units of both years', () => {
    const own = of('円', '3,100,000(3,500,000)', '110,000(100,000)', '42,000(40,000)');
    expect(beside(of('千円', ...THOUSANDS), own).filter((rule) => rule === 'target-changed')).toHaveLength(1);
    const { findings } = checked(sheetOf(7, own), {
      earlier: [earlier(sheetOf(6, of('千円', ...THOUSANDS)))],
    });
    const found = findings.find(({ rule }) => rule === 'target-changed');
    expect(found && wordFinding(found, 'ja').why).toBe(
      '目標は、令和6年度の3,000千円から、3,500,000円に変わっています。',
    );
  });
});

describe('nothing is compared, and it is said why', () => {
  const codeOf = (own: readonly Line[], era: number, society?: string) => {
    const { compared } = checked(sheetOf(7, own), { earlier: [earlier(sheetOf(era, LAST, society))] });
    return compared?.ok === false ? compared.failure.code : null;
  };

  test('with a table of the same year or a later one', () => {
    expect([codeOf(OWN, 7), codeOf(OWN, 8), codeOf(OWN, 5)]).toEqual(['not-earlier', 'not-earlier', null]);
  });

  test('of two tables of one year it is said that they are', () => {
    const { compared } = checked(sheetOf(7, OWN), { earlier: [earlier(sheetOf(7, LAST))] });
    expect(compared?.ok === false && compared.failure.message.ja).toBe(
      '「R7.xlsx」とこの表は、どちらも令和7年度の表なので、比べません。前の年度の表を選んでください。',
    );
  });

  test('with a table of another 商工会', () => {
    expect(codeOf(OWN, 6, 'あおば商工会')).toBe('other-society');
    expect(codeOf(OWN, 6, 'あおば 商 工 会')).toBe('other-society');
    expect(codeOf(OWN, 6, '東みどり商工会')).toBe('other-society');
    expect(codeOf(OWN, 6, '秋田県み ど り　商工会')).toBeNull();
    expect(codeOf(OWN, 6, '')).toBeNull();
  });

  test('of the latest of several years the findings are', () => {
    const older = sheetOf(5, [
      [M1, '(1) 窓口相談件数(件)', '44(41)', '夜の相談を始めた。'],
      ...LAST.slice(1),
    ]);
    expect(foundBeside(sheetOf(7, OWN), older, sheetOf(6, LAST))).toEqual([]);
    expect(foundBeside(sheetOf(7, OWN), sheetOf(6, LAST), sheetOf(7, OWN))).toEqual([]);
  });
});
