import { check, type Sheet } from '../../src/engine/index.js';
import { answerCheck } from '../../src/judging/answer-check.js';
import { checkBeside, type StartCheckThread } from '../../src/judging/check-beside.js';
import { CalledOff, FEW_ROWS } from '../../src/judging/check-sheet.js';
import type { CheckRequest } from '../../src/judging/messages.js';
import { longTable } from '../excel/open-table.js';

const sheetOf = (lines: number): Sheet => ({
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows: longTable(lines),
});

const SHORT = sheetOf(21);
const LONG = sheetOf(FEW_ROWS + 1);

/** A thread over the real worker's side; what is said is copied and comes later, as between threads. */
function thread(trouble: 'none' | 'at-start' | 'before-answer' | 'between-parts' = 'none') {
  const asked: CheckRequest[] = [];
  let starts = 0;
  let ended = 0;
  const start: StartCheckThread = (hear, fail) => {
    starts += 1;
    if (trouble === 'at-start') throw new Error('Refused by the policy of the page.');
    return {
      ask: (request) => {
        const copy = structuredClone(request);
        asked.push(copy);
        if (trouble === 'before-answer') {
          setTimeout(fail);
          return;
        }
        answerCheck(copy, (answer) => {
          const said = structuredClone(answer);
          if (trouble === 'between-parts' && 'rest' in said) setTimeout(fail);
          else setTimeout(() => hear(said));
        });
      },
      end: () => {
        ended += 1;
      },
    };
  };
  return { start, asked, starts: () => starts, ended: () => ended };
}

test('a long sheet is checked beside the page, with the same result', async () => {
  const { start, asked, starts } = thread();
  const checkSheet = checkBeside(start);
  expect(await checkSheet(LONG, {})).toEqual(check(LONG));
  expect(await checkSheet(LONG, { measureRule: 'majority' })).toEqual(
    check(LONG, { measureRule: 'majority' }),
  );
  expect(asked.map(({ policy }) => policy)).toEqual([{}, { measureRule: 'majority' }]);
  expect(starts()).toBe(1);
});

test('a sheet of an ordinary size starts nothing', async () => {
  const { start, starts } = thread();
  expect(await checkBeside(start)(SHORT, {})).toEqual(check(SHORT));
  expect(starts()).toBe(0);
});

describe('somebody who waits', () => {
  const watched = (heard: (share: number) => void) => {
    const calling = new AbortController();
    return { calling, watch: { signal: calling.signal, tell: heard } };
  };

  test('hears how much of a long check is done, and never less than before', async () => {
    const shares: number[] = [];
    const { watch } = watched((share) => shares.push(share));
    expect(await checkBeside(thread().start)(LONG, {}, watch)).toEqual(check(LONG));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });

  test('may call it off: the thread ends, nothing is checked in its place, and the next check has another thread', async () => {
    const { start, starts, ended } = thread();
    const checkSheet = checkBeside(start);
    const { calling, watch } = watched(() => calling.abort());
    await expect(checkSheet(LONG, {}, watch)).rejects.toThrow(CalledOff);
    expect([starts(), ended()]).toEqual([1, 1]);
    await expect(checkSheet(LONG, {}, watch)).rejects.toThrow(CalledOff);
    expect(starts()).toBe(1);
    expect(await checkSheet(LONG, {})).toEqual(check(LONG));
    expect([starts(), ended()]).toEqual([2, 1]);
  });
});

test('two checks at once each get their own answer', async () => {
  const checkSheet = checkBeside(thread().start);
  const other = { ...LONG, rows: [['令和6年度 別の総括表'], ...LONG.rows.slice(1)] };
  const [one, two] = await Promise.all([checkSheet(LONG, {}), checkSheet(other, {})]);
  expect(one).toEqual(check(LONG));
  expect(two).toEqual(check(other));
});

test('a sheet without a table has its sentence from beside, too', async () => {
  const blank = { ...LONG, rows: LONG.rows.map(() => ['']) };
  expect(await checkBeside(thread().start)(blank, {})).toEqual(check(blank));
});

test.each(['at-start', 'before-answer', 'between-parts'] as const)(
  'where the thread fails %s the page checks by itself, and does not try it again',
  async (trouble) => {
    const { start, starts, ended } = thread(trouble);
    const checkSheet = checkBeside(start);
    expect(await checkSheet(LONG, {})).toEqual(check(LONG));
    expect(await checkSheet(LONG, {})).toEqual(check(LONG));
    expect(starts()).toBe(1);
    expect(ended()).toBe(trouble === 'at-start' ? 0 : 1);
  },
);
