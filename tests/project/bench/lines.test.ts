import { number, print } from '../../../src/project/bench/lines.mjs';
import { inTurn, median } from '../../../src/project/bench/measure.mjs';

test('the first column stands left, figures right, each as wide as its widest', () => {
  const printed: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
  print([
    ['rows', 'µs'],
    ['of a long name', number(1234.5)],
    ['short', number(2, 0)],
  ]);
  log.mockRestore();
  expect(printed).toEqual(['rows                 µs', 'of a long name  1,234.5', 'short                 2']);
});

test('contestants take turns, each round beginning with another one', async () => {
  const done: string[] = [];
  const times = await inTurn(
    2,
    ['a', 'b'].map((name, index) => async (round: number) => {
      done.push(`${name}${round}`);
      return { clock: 10 * index + round, cpu: 1 };
    }),
  );
  expect(done).toEqual(['a0', 'b0', 'b1', 'a1']);
  expect(times.map(({ clock }) => clock)).toEqual([
    { median: 0.5, least: 0 },
    { median: 10.5, least: 10 },
  ]);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j', (values, middle) => expect(median(values)).toBe(middle));
