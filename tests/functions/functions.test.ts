import fc from 'fast-check';
import { achievementRate, indicatorStatus, measureStatus, tally } from '../../src/functions/functions.js';
import { installRuntime, shownBy } from './custom-functions-runtime.js';

beforeAll(installRuntime);

/** Excel passes null for an omitted argument and, for text parameters, whatever the cell holds as a text. */
const omitted = null as unknown as undefined;
const passed = (value: unknown) => value as string;

describe('指標判定', () => {
  test.each([
    ['133(121)', '達成'],
    ['24(24)', '達成'],
    ['58.7(59)', '未達成'],
    ['21（—）', '—'],
    ['集計中(12)', '要確認'],
    ['19／21', '要確認'],
    ['', '要確認'],
  ])('%s is %s', (figure, expected) => {
    expect(indicatorStatus(figure, omitted, omitted, omitted)).toBe(expected);
  });

  test('reads unit and direction from the label', () => {
    expect(indicatorStatus('1億円(9,000)', '販売額(万円)')).toBe('達成');
    expect(indicatorStatus('3(5)', '空き店舗数(店)')).toBe('要確認');
    expect(indicatorStatus('5(5)', '空き店舗数(店)')).toBe('達成');
  });

  test('takes the direction, in words a clerk would type', () => {
    expect(indicatorStatus('3(5)', '空き店舗数(店)', omitted, '低い')).toBe('達成');
    expect(indicatorStatus('3(5)', '空き店舗数(店)', omitted, '高い')).toBe('未達成');
    expect(indicatorStatus('3(5)', omitted, omitted, 'LOWER')).toBe('達成');
    expect(shownBy(() => indicatorStatus('3(5)', omitted, omitted, '横'))).toEqual([
      '#VALUE!',
      '向き「横」は使えません。「高い」か「低い」と入力してください。',
    ]);
  });

  test('takes the target from its own cell', () => {
    expect(indicatorStatus('133', '採択数(件)', '121')).toBe('達成');
    expect(indicatorStatus('0', 'クレーム件数', '3以内')).toBe('達成');
    expect(indicatorStatus('', '採択数(件)', '121')).toBe('要確認');
    expect(indicatorStatus('133', '採択数(件)', '')).toBe('—');
  });

  test('takes numbers, truth values, data types and errors as Excel may pass them', () => {
    expect(indicatorStatus(passed(0.1 + 0.2), omitted, passed(0.3))).toBe('達成');
    expect(indicatorStatus(passed(true), omitted, '3')).toBe('要確認');
    expect(indicatorStatus(passed({ type: 'FormattedNumber', basicValue: 24 }), omitted, '24')).toBe('達成');
    expect(shownBy(() => indicatorStatus(passed({ type: 'Error', basicValue: '#N/A' })))).toEqual([
      '#VALUE!',
      '参照したセルが #N/A です。先にそのセルのエラーを直してください。',
    ]);
  });
});

describe('施策判定', () => {
  test('of figures', () => {
    expect(measureStatus([['133(121)'], ['24(24)'], ['21（—）']])).toBe('達成');
    expect(measureStatus([['133(121)'], ['58.7(59)']])).toBe('未達成');
    expect(measureStatus([['21（—）'], ['なし']])).toBe('—');
  });

  test('of verdicts, this room’s own 要確認 included', () => {
    expect(measureStatus([['達成', '○']])).toBe('達成');
    expect(measureStatus([['達成'], ['要確認']])).toBe('要確認');
    expect(measureStatus([['未達成'], ['要確認']])).toBe('未達成');
  });

  test('by the rule that is asked for', () => {
    const range = [['達成'], ['達成'], ['未達成']];
    expect(measureStatus(range, omitted, omitted)).toBe('未達成');
    expect(measureStatus(range, omitted, 'すべて')).toBe('未達成');
    expect(measureStatus(range, omitted, '過半数')).toBe('達成');
    expect(shownBy(() => measureStatus(range, omitted, 'constructor'))).toMatchObject([
      '#VALUE!',
      expect.stringContaining('決め方'),
    ]);
    expect(shownBy(() => measureStatus(range, omitted, '半分'))).toEqual([
      '#VALUE!',
      '決め方「半分」は使えません。「すべて」か「過半数」と入力してください。',
    ]);
  });

  test('a blank is an indicator without a figure, unless its label is blank too', () => {
    for (const blank of ['', 0, null]) {
      expect(measureStatus([['133(121)'], [blank]])).toBe('要確認');
      expect(measureStatus([['133(121)'], [blank]], [['採択数'], ['販路開拓数']])).toBe('要確認');
      expect(measureStatus([['133(121)'], [blank]], [['採択数'], [blank]])).toBe('達成');
    }
    expect(measureStatus([['3(5)'], ['5以下']], [['空き店舗数'], ['']])).toBe('要確認');
  });

  test('says what is wrong with its ranges', () => {
    expect(shownBy(() => measureStatus([['133(121)'], ['1(2)']], [['採択数']]))).toEqual([
      '#VALUE!',
      '指標名の範囲は、値の範囲と同じ数のセルにしてください。',
    ]);
    expect(shownBy(() => measureStatus([[null], [0], ['']]))).toEqual([
      '#N/A',
      '範囲に値がありません。施策に属する指標のセルを選んでください。',
    ]);
  });
});

describe('達成数計', () => {
  test('leaves — and blanks out, and counts 要確認 in the denominator only', () => {
    expect(tally([['達成'], ['未達成'], ['—'], ['要確認'], [''], [0], [null], ['○']])).toBe('2/4');
  });

  test('refuses what is no verdict, a tally Excel took for a date included', () => {
    expect(shownBy(() => tally([['達成状況※2'], ['達成']]))).toEqual([
      '#VALUE!',
      '「達成状況※2」は達成状況として読めません。達成状況のセルだけを選んでください。',
    ]);
    expect(shownBy(() => tally([['達成'], [46122]]))).toMatchObject(['#VALUE!', expect.any(String)]);
    expect(shownBy(() => tally([[''], [null]]))).toMatchObject(['#N/A', expect.any(String)]);
  });

  test('counts any range as its parts', () => {
    const verdict = fc.constantFrom('達成', '未達成', '—', '要確認');
    fc.assert(
      fc.property(fc.array(fc.array(verdict, { minLength: 1 }), { minLength: 1 }), (range) => {
        const all = range.flat();
        const achieved = all.filter((text) => text === '達成').length;
        const total = all.filter((text) => text !== '—').length;
        expect(tally(range)).toBe(`${achieved}/${total}`);
      }),
    );
  });
});

describe('達成率', () => {
  test('is actual by target', () => {
    expect(achievementRate('133(121)')).toBe(1.0992);
    expect(achievementRate('1億円(9,000)', '販売額(万円)')).toBe(1.1111);
    expect(achievementRate(passed(45), omitted, passed(60))).toBe(0.75);
    expect(achievementRate('3(5)', '空き店舗数(店)')).toBe(0.6);
  });

  test.each([
    ['21（—）', '目標値がないため、達成率はありません。'],
    [
      '集計中(12)',
      '実績値か目標値をそのまま読み取れないため、達成率を求められません。セルの書き方を確認してください。',
    ],
    [
      '19／21',
      '実績値か目標値をそのまま読み取れないため、達成率を求められません。セルの書き方を確認してください。',
    ],
    ['50(48〜60)', '目標値が範囲か0のため、達成率を求められません。'],
    ['0(0)', '目標値が範囲か0のため、達成率を求められません。'],
  ])('%s has none, with the reason', (figure, sentence) => {
    expect(shownBy(() => achievementRate(figure))).toEqual(['#N/A', sentence]);
  });
});
