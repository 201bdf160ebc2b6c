import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { within } from '../../../src/cli/bounds/deadline.js';

test('gives what the work gives, and throws what it throws', () => {
  expect(within(60_000, () => ['a'])).toEqual({ value: ['a'] });
  expect(() =>
    within(60_000, () => {
      throw new RangeError('b');
    }),
  ).toThrow(RangeError);
});

test('ends work that has no end, and works again', () => {
  const endless = () => {
    let turns = 0;
    while (turns >= 0) turns += 1;
    return turns;
  };
  expect(within(50, endless)).toBeNull();
  expect(within(60_000, () => 'a')).toEqual({ value: 'a' });
});

test('ends a pattern that looks through a text again and again', () => {
  expect(within(50, () => /^(a+)+$/.test(`${'a'.repeat(40)}b`))).toBeNull();
});

test('lets go what the work had in its hands', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const use = (held: { readonly rows: readonly number[] }) => {
    within(60_000, () => held.rows.length);
    return new WeakRef(held);
  };
  const held = use({ rows: [1] });
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
  expect(held.deref()).toBeUndefined();
});
