/** Examples of every notation the rules name. Cell, actual, target, oddities. */
import { readSplitCells } from '../../../src/engine/figure/read-cell.js';
import { readFigure, readSingle } from '../../../src/engine/figure/read-figure.js';
import { asTarget } from '../../../src/engine/figure/sides.js';
import { shown, shownFigure } from './shown.js';

type Example = readonly [cell: string, actual: string, target: string, oddities?: string];

const notations: Readonly<Record<string, readonly Example[]>> = {
  'digits and separators': [
    ['133(121)', '133', '121'],
    ['１３３（１２１）', '133', '121'],
    ['133（121）', '133', '121'],
    ['１３３(121)', '133', '121', 'mixed-widths'],
    ['3,300(3,300)', '3300', '3300'],
    ['３，３００（３，３００）', '3300', '3300'],
    ['58.7(59)', '58.7', '59'],
    ['５８．７（５９）', '58.7', '59'],
    ['0(0)', '0', '0'],
    ['123456789012345(1)', '123456789012345', '1'],
  ],
  'multipliers of the numeral': [
    ['1万8225(2万)', '18225', '20000'],
    ['1万8,225(2万)', '18225', '20000'],
    ['1億2,000万円(1億円)', '120000000円', '100000000円'],
    ['1.5億円(9,000万円)', '150000000円', '90000000円'],
    ['3千万円(2,500万円)', '30000000円', '25000000円'],
    ['1億5千万円(1億円)', '150000000円', '100000000円'],
    ['3,300万円（3,300万円）', '33000000円', '33000000円'],
  ],
  'letter-spaced digits': [
    ['1 0 .7(12)', '10.7', '12', 'letter-spaced'],
    ['2 4（2 7）', '24', '27', 'letter-spaced'],
    ['１　３　３（１２１）', '133', '121', 'letter-spaced'],
    ['3, 300(3,300)', '3300', '3300', 'letter-spaced'],
  ],
  brackets: [
    ['12(10）', '12', '10', 'mixed-widths'],
    ['38（35)', '38', '35', 'mixed-widths'],
    ['133［121］', '133', '121'],
    ['133【121】', '133', '121'],
    ['133(121', '133', '121', 'bracket-missing'],
    ['26 25)', '26', '25', 'bracket-missing'],
    ['26 25）', '26', '25', 'bracket-missing'],
    ['133\n(121)', '133', '121'],
    ['133\r\n（121）', '133', '121'],
    ['133 ( 121 )', '133', '121'],
    ['((5))', 'unreadable brackets', 'unreadable brackets'],
    ['5(3)(4)', 'unreadable brackets', 'unreadable brackets'],
    ['100)', 'unreadable brackets', 'unreadable brackets'],
  ],
  signs: [
    ['△3(0)', '-3', '0'],
    ['▲3(0)', '-3', '0'],
    ['−3(0)', '-3', '0'],
    ['-3(0)', '-3', '0'],
    ['－３（０）', '-3', '0'],
    ['△３（▲５）', '-3', '-5'],
    ['±0(0)', '0', '0'],
    ['±5(0)', 'unreadable words', '0'],
    ['+5(+3)', '5', '3'],
    ['-45', 'unreadable negative', 'unreadable negative'],
    ['-1,234', 'unreadable negative', 'unreadable negative'],
    ['△45', '-45', 'absent'],
    ['-45(—)', '-45', 'none'],
  ],
  'units and words': [
    ['58.7％(59％)', '58.7%', '59%'],
    ['約50(50)', '50', '50', 'approximate'],
    ['50程度(50)', '50', '50', 'approximate'],
    ['延べ48社（45社）', '48社', '45社'],
    ['133(121)件', '133件', '121件'],
    ['45件（40）件', '45件', '40件'],
    ['0（0未満）件', '0件', '0 lt'],
    ['15日（20日）締切', '15日', 'unreadable words'],
    ['15日（20日）間', '15日', '20日間'],
    ['45件（50件）以内', '45件', '50件 lte'],
    ['45件（40件）見込', '45件', 'unreadable words'],
    ['45件（—）見込', '45件', 'none'],
    ['実績133（目標121）', '133', '121'],
    ['目標121（実績133）', '133', '121'],
    ['40件(週1回)', '40件', 'unreadable words'],
    ['12回(月1回以上)', '12回', 'unreadable span'],
    ['11回（毎月1回）', '11回', 'unreadable span'],
    ['月4回（月4回）', '4回', '4回'],
    ['12件(累計36件)', '12件', 'unreadable span'],
    ['累計36件(12件)', '36件', 'unreadable span'],
    ['累計36件(累計30件)', '36件', '30件'],
    ['平均12人（全10人）', '12人', '10人'],
    ['延べ12人（延べ10人）', '12人', '10人'],
    ['45（延べ60）', '45', 'unreadable counted'],
    ['45（年40）', '45', 'unreadable counted'],
    ['45（+5）', '45', '5', 'change'],
    ['+5（+3）', '5', '3'],
    ['45（▲3）', '45', '-3', 'change'],
    ['4回(年4回)', '4回', '4回'],
    ['のべ12人（延べ10人）', '12人', '10人'],
    ['3社減(5社減)', 'unreadable words', 'unreadable words'],
    ['12件見込（10件見込）', 'unreadable words', 'unreadable words'],
    ['45名予定（40名予定）', 'unreadable words', 'unreadable words'],
    ['9月（10月）', '9月', 'unreadable year'],
    ['5日（7日）', '5日', '7日'],
    ['0（▲3）', '0', '-3', 'change'],
    ['40弱（40）', 'unreadable approximate', 'unreadable approximate', 'approximate'],
    ['30強（40）', '30', '40', 'approximate'],
    ['45以上（40）', 'unreadable words', '40'],
    ['45（60）※R10目標', '45', 'unreadable year'],
    ['▲2.1（▲3.0以内）', '-2.1', '-3 gte'],
    ['▲5（▲3未満）', '-5', 'unreadable fall'],
    ['▲5（▲3以下）', '-5', 'unreadable fall'],
    ['▲3（▲3以下）', '-3', '-3 lte'],
    ['-0.01万円（-0.01未満）', '-100円', '-0.01 lt'],
    ['▲1.5（▲1.0以上）', '-1.5', 'unreadable fall'],
    ['2（▲5以上）', '2', 'unreadable fall'],
    ['▲2（▲5超）', '-2', 'unreadable fall'],
    ['3団地（4団地）', 'unreadable words', 'unreadable words'],
    ['45（40）注1', '45', '40'],
    ['45＜40＞', '45', '40'],
    ['6.4‰（6.0‰）', '6.4‰', '6‰'],
    ['実績12件、目標10件', '12件', '10件'],
    ['目標40　実績45', '45', '40'],
    ['目標10件・実績12件', '12件', '10件'],
    ['目標10', 'blank', '10'],
    ['12プログラム(10プログラム)', '12プログラム', '10プログラム'],
    ['12プログラム(10コース)', 'unreadable words', '10コース'],
  ],
  remarks: [
    ['15（13）※うち2件は新規', '15', '13'],
    ['15（13）※2件は(仮)の計画', '15', '13'],
    ['5(3)(うち2)', '5', '3'],
    ['12(10※下方修正)', '12', '10'],
    ['12※1（10）', '12', '10'],
    ['12*1(10)※2件は仮', '12', '10'],
    ['集計中※(12)', 'pending', '12'],
    ['１２※１（１０）', '12', '10'],
  ],
  'directions and ranges': [
    ['12社（12社以上）', '12社', '12社 gte'],
    ['3(5以下)', '3', '5 lte'],
    ['3(5以下を維持)', '3', '5 lte'],
    ['3(5を維持)', '3', '5 gte'],
    ['3(5以内)', '3', '5 lte'],
    ['3(5未満)', '3', '5 lt'],
    ['3(5超)', '3', '5 gt'],
    ['100(100を超える)', '100', '100 gt'],
    ['80%(80%を維持)', '80%', '80% gte'],
    ['55(48〜60)', '55', '48~60'],
    ['55（48～60）', '55', '48~60'],
    ['55(48-60)', '55', '48~60'],
    ['7(5-10)', '7', '5~10'],
    ['55(48から60)', '55', '48~60'],
    ['55%(48%〜60%)', '55%', '48~60%'],
    ['55(60〜48)', '55', 'unreadable several'],
    ['△2(△3〜△1)', '-2', '-3~-1'],
    ['-2(-3〜-1)', '-2', '-3~-1'],
    ['0(△3〜3)', '0', '-3~3'],
    ['50(48件以上60件以下)', '50', '48~60件'],
    ['50(48以上60未満)', '50', 'unreadable several'],
    ['50(60以下48以上)', '50', 'unreadable several'],
    ['55(48⁓60)', '55', '48~60'],
    ['55(48〰60)', '55', '48~60'],
    ['55(48〜)', '55', 'unreadable words'],
    ['55(〜60)', '55', 'unreadable words'],
  ],
  'read and asked': [
    ['(27)37', '37', '27', 'target-first'],
    ['（27）37', '37', '27', 'target-first'],
    ['19／21', '19', '21', 'slash'],
    ['19/21', '19', '21', 'slash'],
    ['0.425(40%)', '0.425', '40%'],
  ],
  'no target': [
    ...['—', '―', '－', '-', '–', 'ー', 'なし', '無し', '未設定', '設定なし'].map(
      (mark): Example => [`21（${mark}）`, '21', 'none'],
    ),
    ...['本年度目標なし', '数値目標なし', '目標を設定していない', '－件', '目標は定めていない'].map(
      (words): Example => [`21（${words}）`, '21', 'none'],
    ),
    ['—', 'blank', 'none'],
    ['21', '21', 'absent'],
    ['21()', '21', 'absent'],
  ],
  'no actual': [
    ['集計中(5)', 'pending', '5'],
    ['未公表（300）', 'pending', '300'],
    ['未定(10)', 'pending', '10'],
    ['5月公表予定(10)', 'pending', '10'],
    ['令和7年6月公表予定(10)', 'pending', '10'],
    ['10(未定)', '10', 'unreadable words'],
    ['(45)', 'blank', '45'],
    ['—(30)', 'blank', '30'],
    ['中止(5)', 'cancelled', '5'],
    ['未実施（1）', 'cancelled', '1'],
    ['', 'blank', 'absent'],
    ['　', 'blank', 'absent'],
  ],
  'never a guess': [
    ['l2（12）', 'unreadable letters', '12'],
    ['1,2O0(1,000)', 'unreadable letters', '1000'],
    ['10(O8)', '10', 'unreadable letters'],
    ['2,211(H26)', '2211', 'unreadable year'],
    ['515(うち255)', '515', 'unreadable part'],
    ['13%(令和12年)', '13%', 'unreadable year'],
    ['上期18 下期22（45）', 'unreadable several', '45'],
    ['3,30(4)', 'unreadable number', '4'],
    ['1.2.3(4)', 'unreadable number', '4'],
    ['99999999999999999(1)', 'unreadable number', '1'],
    ['4月10日', 'unreadable date', 'unreadable date'],
    ['2026/4/10', 'unreadable date', 'unreadable date'],
    ['2026-04-10', 'unreadable date', 'unreadable date'],
    ['12/10/8', 'unreadable several', 'unreadable several'],
    ['12件 10件', 'unreadable several', 'unreadable several'],
    ['12,10', 'unreadable number', 'unreadable number'],
    ['12(実績10)', 'unreadable named', 'unreadable named'],
    ['#N/A', 'unreadable words', 'unreadable words'],
    ['#DIV/0!', 'unreadable words', 'unreadable words'],
    ['多数', 'unreadable words', 'unreadable words'],
    ['目標10(12)', 'unreadable named', 'unreadable named'],
    ['12 ※うち新規3（10）', 'unreadable several', 'unreadable several'],
    ['12(※10)', 'unreadable several', 'unreadable several'],
    ['12(9月)', '12', 'unreadable year'],
    ['12(4月～9月)', '12', 'unreadable year'],
    ['12件(3年)', '12件', 'unreadable year'],
  ],
};

describe.each(Object.entries(notations))('%s', (_, examples) => {
  test.each(examples.map((example) => ({ cell: JSON.stringify(example[0]), example })))(
    '$cell',
    ({ example }) => {
      const [cell, actual, target, oddities = ''] = example;
      expect(shownFigure(readFigure(cell))).toEqual([actual, target, oddities]);
    },
  );
});

test('keeps both sides as written', () => {
  const { actual, target } = readFigure('１億２,０００ 万円（約 1億円 以上）※速報');
  expect([actual.raw, target.raw]).toEqual(['１億２,０００ 万円', '約 1億円 以上']);
});

test('knows a unit of the label that no list has', () => {
  expect(shownFigure(readFigure('12樽(10)'))[0]).toBe('unreadable words');
  expect(shownFigure(readFigure('12樽(10)', ['樽']))).toEqual(['12樽', '10', '']);
});

test('months are a target where months are counted', () => {
  expect(shownFigure(readFigure('6か月(3月)'))[1]).toBe('unreadable year');
  expect(shownFigure(readFigure('6月(3月)'))[1]).toBe('unreadable year');
  expect(shownFigure(readFigure('6月(3月)', ['月']))[1]).toBe('3月');
  expect(shownFigure(readFigure('6(3日)', ['日']))[1]).toBe('3日');
});

test('takes the target first where the header says 目標値(実績値)', () => {
  expect(shownFigure(readFigure('121(133)', [], 'target-first'))).toEqual(['133', '121', '']);
  expect(shownFigure(readFigure('21/19', [], 'target-first'))).toEqual(['19', '21', 'slash-target-first']);
});

test('a target by the month says nothing of the year in a column of its own', () => {
  expect(shownFigure(readSplitCells('12回', '月1回以上', []))[1]).toBe('unreadable span');
  expect(shownFigure(readSplitCells('月2回', '月1回以上', []))[1]).toBe('1回 gte');
  expect(shownFigure(readSplitCells('累計24件', '6件', []))[1]).toBe('unreadable span');
  expect(shownFigure(readSplitCells('累計24件', '累計20件', []))[1]).toBe('20件');
});

test.each([
  ['121(件)', '121件'],
  ['3(以内)', '3 lte'],
  ['515(うち255)', 'unreadable several'],
  ['12以下', '12 lte'],
  ['48〜60', '48~60'],
  ['48-60', '48~60'],
  ['目標なし', 'none'],
  ['2,211(H26)', 'unreadable several'],
  ['20(25)', 'unreadable several'],
  ['', 'absent'],
])('reads the lone target %j as %s', (cell, target) => {
  expect(shown(asTarget(readSingle(cell).value))).toBe(target);
});
