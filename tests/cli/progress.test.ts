import { ProgressLine, sayProgress } from '../../src/cli/progress.js';

test.each([
  [3, 1600, 500, '3/1600', '3/1600'],
  [100, 1600, 5000, '100/1600 (毎秒20件、残り約1分15秒)', '100/1600 (20 a second, about 1 min 15 s left)'],
  [3, 22, 2000, '3/22 (毎秒1.5件、残り約13秒)', '3/22 (1.5 a second, about 13 s left)'],
  [0, 22, 2000, '0/22', '0/22'],
])('%i of %i after %i ms', (done, all, elapsed, ja, en) => {
  expect([sayProgress(done, all, elapsed, 'ja'), sayProgress(done, all, elapsed, 'en')]).toEqual([ja, en]);
});

test('one line is written over, not more often than can be read, and gone at the end', () => {
  let now = 0;
  const written: string[] = [];
  const line = new ProgressLine(
    (text) => written.push(text),
    () => now,
    'ja',
  );
  for (let done = 1; done <= 1000; done += 1) {
    now += 10;
    line.show(done, 1000);
  }
  line.clear();
  expect(written).toHaveLength(101);
  expect(written.slice(0, -1).every((text) => text.startsWith('\r\u001b[K'))).toBe(true);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('a few files need none', () => {
  const written: string[] = [];
  const line = new ProgressLine(
    (text) => written.push(text),
    () => 0,
    'ja',
  );
  for (let done = 1; done <= 3; done += 1) line.show(done, 3);
  expect(written).toEqual([]);
});
