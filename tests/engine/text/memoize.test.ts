import fc from 'fast-check';
import { memoize, memoizeWith } from '../../../src/engine/text/memoize.js';

const texts = fc.array(fc.oneof(fc.constantFrom('達成', '未達成', ''), fc.string({ maxLength: 100 })), {
  maxLength: 60,
});

test('what is kept is what is read, in whatever order texts come', () => {
  const read = memoize((text) => (text === '' ? null : [...text].reverse().join('')));
  fc.assert(
    fc.property(texts, (all) => {
      for (const text of all) expect(read(text)).toBe(text === '' ? null : [...text].reverse().join(''));
    }),
  );
});

test('a text that comes again is read once, also where nothing comes of it', () => {
  const asked: string[] = [];
  const read = memoize((text) => {
    asked.push(text);
    return null;
  });
  for (let time = 0; time < 3; time += 1) read('目標値');
  for (let other = 0; other < 200; other += 1) {
    read(`指標${other}`);
    read('目標値');
  }
  expect(asked.filter((text) => text === '目標値')).toHaveLength(1);
});

test('so much is kept and no more, and nothing of long texts', () => {
  const asked: string[] = [];
  const read = memoize((text) => asked.push(text));
  const long = '長'.repeat(80);
  read('相談件数');
  for (let other = 0; other < 100_000; other += 1) read(`指標${other}`);
  for (const text of ['相談件数', long, long]) read(text);
  expect(asked.filter((text) => text === '相談件数')).toHaveLength(2);
  expect(asked.filter((text) => text === long)).toHaveLength(2);
});

test('what is read with a word and a list is kept for the same ones alone', () => {
  const read = memoizeWith((text, word: 'x' | 'y', beside) => `${text}${word}${beside.join()}`);
  const lists = [[], ['件'], ['件', '回'], ['件回']];
  for (let time = 0; time < 2; time += 1)
    for (const word of ['x', 'y'] as const)
      for (const beside of lists) expect(read('12', word, beside)).toBe(`12${word}${beside.join()}`);
});

test('a text that is asked with words and without them in turn is read once each', () => {
  const asked: string[] = [];
  const read = memoizeWith((text, _: 'x', beside) => asked.push(`${text} ${beside.join()}`));
  const askBoth = () => {
    read('12団地', 'x', []);
    read('12団地', 'x', ['団地']);
  };
  for (let time = 0; time < 3; time += 1) askBoth();
  for (let other = 0; other < 200; other += 1) {
    read(`${other}件`, 'x', []);
    askBoth();
  }
  expect(asked.filter((own) => own.startsWith('12団地'))).toHaveLength(2);
});
