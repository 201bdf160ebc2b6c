import fc from 'fast-check';
import { fold, foldWord, tidySpaces } from '../../../src/engine/text/fold.js';

test.each([
  ['１３３（１２１）', '133(121)'],
  ['［１］【２】〔３〕', '(1)(2)(3)'],
  ['－−–', '---'],
  ['―─', '——'],
  ['〜～∼', '~~~'],
  ['ﾊｰﾄ', 'ﾊーﾄ'],
  ['１９／２１', '19/21'],
  ['a\u3000b\u00a0c\r\nd', 'a b c  d'],
  ['達成。○△', '達成。○△'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('every place of the folded text is the same place of the text', () => {
  const text = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(fold(one)).toHaveLength(one.length);
      expect(fold(one + other)).toBe(fold(one) + fold(other));
      expect(fold(fold(one))).toBe(fold(one));
    }),
  );
});

test('words compare whatever their widths, spaces and capitals', () => {
  expect(foldWord('項　目')).toBe('項目');
  expect(foldWord('ＫＰＩ（㎡）')).toBe(foldWord('kpi(m2)'));
  expect(foldWord('ｺﾒﾝﾄ')).toBe('コメント');
});

test('a label keeps its words, with single spaces', () => {
  expect(tidySpaces('\u3000組織率の\n維持　 向上 ')).toBe('組織率の 維持 向上');
});
