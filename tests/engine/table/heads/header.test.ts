import { check } from '../../../../src/engine/index.js';

/** Verdicts under a header, or why there is no table. */
function verdictsUnder(head: readonly string[], ...body: readonly (readonly string[])[]) {
  const rows = [['令和7年度 実績'], head, ...body];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) return result.failure.code;
  return result.check.judged.indicators.map(({ indicator, verdict }) => [indicator.label, verdict]);
}

describe('a head of the society’s own over the labels', () => {
  const right = [
    ['窓口相談(件)', '達成'],
    ['巡回指導(件)', '未達成'],
  ];

  test.each([
    [['支援メニュー', 'R7実績値(目標値)', '達成状況'], '120(100)', '40(50)'],
    [['', 'R7実績値(目標値)', '達成状況'], '120(100)', '40(50)'],
  ])('%j: what stands left of the figures is measured', (head, first, second) => {
    expect(verdictsUnder(head, ['窓口相談(件)', first, ''], ['巡回指導(件)', second, ''])).toEqual(right);
  });

  test('a 単位 may stand between labels and figures', () => {
    const head = ['支援メニュー', '単位', '目標値', '実績値', '評価'];
    expect(
      verdictsUnder(head, ['窓口相談(件)', '件', '100', '120', ''], ['巡回指導(件)', '件', '50', '40', '']),
    ).toEqual(right);
  });

  test('without figures and a 評価 there is no table', () => {
    expect(verdictsUnder(['科目', '予算額', '決算額', '増減'], ['会費', '10', '12', '2'])).toBe('no-header');
    expect(verdictsUnder(['氏名', '実績', '評価'], ['商工 太郎', '10', 'A'])).toBe('no-header');
  });
});

describe('a second line of heads', () => {
  const figures = (...lines: readonly string[]) => {
    const rows = lines.map((line) => line.split('|').map((cell) => cell.replaceAll('↵', '\n')));
    const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    if (!result.ok) return result.failure.code;
    return result.check.judged.indicators.map(({ actual, target }) => [actual, target]);
  };

  test('may have words of the society’s own where the first only groups columns', () => {
    expect(
      figures(
        '令和6年度 みどり商工会 総括表',
        '|計画||実績値||||',
        '指標|R6|R8|R5|R6|判定|決算額（千円）',
        '窓口相談件数(件)|40|60|51|42|達成|680',
        '講習会参加者数(人)|50|80|40|61|達成|410',
      ),
    ).toEqual([
      [42, 40],
      [61, 50],
    ]);
  });

  test('may break a year over two lines of its cell', () => {
    expect(
      figures(
        '令和6年度 みどり商工会 総括表',
        '指標|目標|実績値||判定',
        '||202↵3年度|202↵4年度|',
        '窓口相談件数(件)|40|51|42|達成',
        '講習会参加者数(人)|50|40|61|達成',
      ),
    ).toEqual([
      [42, 40],
      [61, 50],
    ]);
  });
});
