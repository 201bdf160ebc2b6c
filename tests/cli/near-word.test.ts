import fc from 'fast-check';
import { askNear, nearWord } from '../../src/cli/near-word.js';

test.each([
  ['chek', ['check', 'recalc', 'report'], 'check'],
  ['ceck', ['check', 'recalc', 'report'], 'check'],
  ['cehck', ['check', 'recalc', 'report'], 'check'],
  ['reprot', ['check', 'recalc', 'report'], 'report'],
  ['frmat', ['format', 'force', 'files-from'], 'format'],
  ['asof', ['as-of', 'sheet'], 'as-of'],
  ['measure_rule', ['measure-rule', 'measure-rules'], 'measure-rule'],
  ['colums', ['columns', 'config'], 'columns'],
  ['総活表', ['総括表', '元の表'], '総括表'],
  ['ｓｈｅｅｔ１', ['Sheet1', 'Sheet2'], 'Sheet1'],
  ['format', ['format'], 'format'],
  ['lint', ['check', 'recalc', 'report', 'tidy'], null],
  ['xml', ['text', 'json'], null],
  ['', ['a'], null],
  ['x'.repeat(5000), ['x'.repeat(5001)], null],
])('%s of %j is %s', (word, known, near) => {
  expect(nearWord(word, known)).toBe(near);
});

test('asks where one is near, and says nothing where none is', () => {
  expect(askNear('chek', ['check'])).toEqual({ ja: '「check」のことですか?', en: ' Did you mean check?' });
  expect(askNear('lint', ['check'])).toEqual({ ja: '', en: '' });
});

test('a word one slip away is found among others', () => {
  const words = ['measureRule', 'rulesOff', 'directions', 'columns'];
  fc.assert(
    fc.property(
      fc.constantFrom(...words),
      fc.nat(),
      fc.constantFrom('less', 'twice', 'other'),
      (word, place, slip) => {
        const at = place % word.length;
        const letter = slip === 'less' ? '' : slip === 'twice' ? `${word[at]}${word[at]}` : 'q';
        expect(nearWord(word.slice(0, at) + letter + word.slice(at + 1), words)).toBe(word);
      },
    ),
  );
});
