import fc from 'fast-check';
import { inOrder, type Lane } from '../../../src/cli/tables/lanes.js';

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

/** A lane that takes as many turns of the event loop as the work says, and complains when it is given two things at once. */
class TurnLane implements Lane<number, number> {
  busy = false;
  async do(turns: number): Promise<number> {
    if (this.busy) throw new Error('given two things at once');
    this.busy = true;
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    this.busy = false;
    return turns;
  }
}

test('results come in the order of the work, however uneven it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(30), { maxLength: 60 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 12 }),
      async (work, lanes, ahead) => {
        const own = Array.from({ length: lanes }, () => new TurnLane());
        expect(await all(inOrder(work, own, ahead))).toEqual(work);
      },
    ),
  );
});

test('no more is begun than may wait for its turn', async () => {
  let begun = 0;
  const lane: Lane<number, number> = {
    do: async (work) => {
      begun += 1;
      return work;
    },
  };
  const results = inOrder(
    Array.from({ length: 100 }, (_, index) => index),
    [lane],
    8,
  );
  await results.next();
  await Promise.resolve();
  expect(begun).toBeLessThanOrEqual(9);
});
