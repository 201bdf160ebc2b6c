import { directionOfLabel } from '../../../src/engine/lexicon/direction.js';
import { circledNumber, outlineNumber, withoutNumber } from '../../../src/engine/lexicon/numbering.js';
import { contentOf } from '../../../src/engine/table/kinds/content.js';
import { indicatorNumber } from '../../../src/engine/table/rows/indicator-row.js';

const NUMBERS = [
  ['(1)', 1],
  ['（２）', 2],
  ['3)', 3],
  ['( 12 )', 12],
  ['(105)', 105],
  ['①', 1],
  ['⑳', 20],
] as const;

test.each(NUMBERS)('%s in front of a label is its number, whoever reads it', (number, value) => {
  const label = `${number} 空き店舗数(店)`;
  expect(contentOf(label)).toBe(value < 100 ? 'numberedLabel' : 'words');
  expect(indicatorNumber(label)).toBe(value);
  expect(withoutNumber(label)).toBe('空き店舗数(店)');
  expect(directionOfLabel(label)).toBe('lower');
});

test.each([
  ['(1)△2', 'figure'],
  ['(121)133', 'figure'],
  // Three digits in front are those of a target that a split cell left behind.
  ['(121)うち新規', 'figure'],
  ['(300)人', 'figure'],
  ['(30)人以上', 'figure'],
  ['100円商店街の参加店数', 'words'],
  ['10 かつの産業振興会議', 'numberedName'],
  ['2-1 会員数', 'words'],
  ['2-1 会員数(社)', 'words'],
  ['3-4 人', 'figure'],
  ['10-12 事業所', 'figure'],
])('%s is a %s', (text, content) => {
  expect(contentOf(text)).toBe(content);
});

test('a label that is nothing but a number stays', () => {
  expect(withoutNumber('(1)')).toBe('(1)');
  expect(circledNumber('㉑')).toBeNull();
  expect(circledNumber('採択数')).toBeNull();
});

test.each([
  ['①-2 労務セミナー開催回数(回)', '①', 2],
  ['①－（２） 労務セミナー', '①', 2],
  ['3-12 会員数(人)', '3', 12],
  ['(3)-1会員数(人)', '(3)', 1],
])('%s has a number of two parts', (label, group, number) => {
  expect(outlineNumber(label)).toMatchObject({ group, number });
  expect(contentOf(label)).not.toBe('figure');
  expect(indicatorNumber(label)).toBe(number);
});

test.each(['3-4月の来場者数(人)', '①採択数', '(1) 24-7対応件数', '24-7対応件数', '①-新規'])(
  '%s has none',
  (label) => {
    expect(outlineNumber(label)).toBeNull();
  },
);

test.each([
  ['①-ア 巡回訪問件数(件)', null],
  ['②-b 巡回訪問件数(件)', null],
  ['①-2 巡回訪問件数(件)', 2],
  ['①ーチラシ配布枚数(枚)', 1],
])('%s has the number %s', (label, number) => {
  expect(indicatorNumber(label)).toBe(number);
});
