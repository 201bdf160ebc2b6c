// @ts-check
import { JSON_PARSE } from './contestants.mjs';
import { HOSTILE_KINDS } from './hostile-rows.mjs';
import { number, print } from './lines.mjs';
import { inTurn } from './measure.mjs';
import { withProcesses } from './processes.mjs';

/** Time and memory of whole tables, each contestant beside the others. */

/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {import('./inputs.mjs').Input} Input */

const TEXTS = ['texts repeating', 'texts all different'];

/** Rounds of those that take long. */
const FEW = 3;

/** Rounds of a table with so many rows: enough for a median, fewer of what takes long. @param {number} rows */
const roundsOf = (rows) => (rows >= 100_000 ? FEW : rows >= 10_000 ? 7 : rows >= 500 ? 15 : 61);

/** Rows after which V8 compiles little more of the engine: some five thousand forms. */
const SETTLED = 100_000;
/** Milliseconds that are spent on it at most: where a row takes long, much has been done by then. */
const LONGEST_BEFORE = 5000;

/** @typedef {(round: number) => Promise<import('./measure.mjs').Time>} Turn */

/**
 * Rounds that are not counted, until what is measured runs as it will: numbered on from those that are.
 *
 * @param {readonly Turn[]} turns
 * @param {number} counted
 * @param {number} rows of a round
 */
async function warmUp(turns, counted, rows) {
  const started = performance.now();
  const least = Math.ceil(counted / 3);
  for (let round = 0; round < least || round * rows < SETTLED; round += 1) {
    if (round >= least && performance.now() - started > LONGEST_BEFORE * turns.length) return;
    for (const turn of turns) await turn(counted + round);
  }
}

/**
 * Each over the same inputs, in processes of their own that are new for it: those that are measured apart behind the others.
 *
 * @param {readonly Contestant[]} all
 * @param {number} rounds
 * @param {number} rows of all tables of a round
 * @param {(round: number) => Input} inputOf no two rounds the same
 * @returns {Promise<number[]>} milliseconds of processor time, the median of the rounds, in the order of `all`
 */
async function measured(all, rounds, rows, inputOf) {
  const times = new Map();
  for (const apart of [false, true]) {
    const own = all.filter((one) => (one.apart ?? false) === apart);
    await withProcesses(own, async (processes) => {
      /** @type {Turn[]} */
      const turns = processes.map(
        ({ time }) =>
          (round) =>
            time(inputOf(round)),
      );
      const counted = apart ? Math.min(rounds, FEW) : rounds;
      if (apart) for (const turn of turns) await turn(counted);
      else await warmUp(turns, counted, rows);
      for (const [index, { cpu }] of (await inTurn(counted, turns)).entries())
        times.set(own[index], cpu.median);
    });
  }
  return all.map((one) => times.get(one) ?? Number.NaN);
}

/**
 * @param {readonly Contestant[]} all
 * @param {string} of
 * @param {number} rows
 * @returns {Promise<number[]>} microseconds of processor time a row, one for each
 */
async function microsecondsARow(all, of, rows) {
  const times = await measured(all, roundsOf(rows), rows, (table) => ({ of, size: rows, table }));
  return times.map((ms) => (ms * 1000) / rows);
}

/** @param {readonly Contestant[]} all */
const heads = (all) => [
  ...all.map(({ name }) => name),
  ...all.slice(1).map(({ name }) => (name === 'plain loop' ? `engine / ${name}` : `${name} / engine`)),
];

/** @param {readonly Contestant[]} all @param {readonly number[]} times @returns {string[]} */
const columns = (all, [engine = Number.NaN, ...others]) => [
  ...[engine, ...others].map((time) => number(time, time < 0.1 ? 4 : 2)),
  ...others.map((time, index) =>
    all[index + 1]?.name === 'plain loop' ? number(engine / time, 0) : number(time / engine, 2),
  ),
];

/** @param {readonly Contestant[]} all @param {readonly number[]} sizes */
export async function wholeTables(all, sizes) {
  const lines = [['µs of processor time a row', 'rows', ...heads(all), 'engine / JSON.parse']];
  for (const rows of sizes)
    for (const of of TEXTS) {
      const [json = Number.NaN, ...times] = await microsecondsARow([JSON_PARSE, ...all], of, rows);
      lines.push([of, number(rows, 0), ...columns(all, times), number((times[0] ?? Number.NaN) / json, 0)]);
    }
  print(lines);
}

/** What each says of one table: who takes less time may have done less. @param {readonly Contestant[]} all */
export async function whatIsSaid(all) {
  const lines = [['1,000 rows: verdicts, achieved, statuses that differ', ...all.map(({ name }) => name)]];
  await withProcesses(all, async (processes) => {
    for (const of of TEXTS) {
      const said = await Promise.all(processes.map((one) => one.said({ of, size: 1000 })));
      lines.push([of, ...said.map((one) => (one ? `${one.read}, ${one.achieved}, ${one.wrong}` : ''))]);
    }
  });
  print(lines);
}

const FORM = 21;
const CHECKS = 50;
const THOUSANDS = 6;
const FORMS = ['the same form again', 'another form each time'];
/** @param {string} of @param {number} table @returns {Input} */
const formsOf = (of, table) => ({ of, size: FORM, table, tables: CHECKS });

/** What a check of a form takes as V8 goes on compiling the engine beside it: what a person waits for, by the clock. @param {readonly Contestant[]} engines */
export async function fromTheStart(engines) {
  const lines = [
    [`a form of ${FORM} rows from the start: ms a check by the clock`, 'thousand', ...heads(engines)],
  ];
  for (const of of FORMS)
    await withProcesses(engines, async (processes) => {
      const rounds = 1000 / CHECKS;
      for (let thousand = 0; thousand < THOUSANDS; thousand += 1) {
        const turns = processes.map(
          ({ time }) =>
            (/** @type {number} */ round) =>
              time(formsOf(of, thousand * rounds + round)),
        );
        const times = (await inTurn(rounds, turns)).map(({ clock }) => clock.median / CHECKS);
        lines.push([of, number(thousand + 1, 0), ...columns(engines, times)]);
      }
    });
  print(lines);
}

/** The form of one society again and again, and another each time. @param {readonly Contestant[]} all */
export async function forms(all) {
  const lines = [[`a form of ${FORM} rows, warm: ms of processor time a check`, ...heads(all)]];
  for (const of of FORMS) {
    const times = await measured(all, 61, FORM * CHECKS, (table) => formsOf(of, table));
    lines.push([
      of,
      ...columns(
        all,
        times.map((ms) => ms / CHECKS),
      ),
    ]);
  }
  print(lines);
}

/** @param {readonly Contestant[]} all */
export async function hostileTables(all) {
  const size = 500;
  const lines = [
    [
      `µs of processor time a row, ${number(size, 0)} rows, each holding`,
      ...heads(all),
      `a row of ${number(size * 4, 0)} / of ${number(size, 0)}`,
    ],
  ];
  for (const kind of HOSTILE_KINDS) {
    const few = await microsecondsARow(all, kind, size);
    const [many = Number.NaN] = await microsecondsARow(all.slice(0, 1), kind, size * 4);
    lines.push([kind, ...columns(all, few), number(many / (few[0] ?? Number.NaN), 2)]);
  }
  print(lines);
}

/** Memory that a result holds: it grows as the rows do. @param {readonly Contestant[]} engines */
export async function memory(engines) {
  const lines = [
    ['heap kept by a result, kB a row', 'rows', ...engines.map(({ name }) => name), "the table's own texts"],
  ];
  for (const of of TEXTS)
    for (const size of [20_000, 100_000]) {
      const kept = await withProcesses(engines, async (processes) => {
        const all = [];
        for (const one of processes) all.push(await one.keptBytes({ of, size }));
        return all;
      });
      const kilobytes = [...kept.map(({ result }) => result), kept[0]?.input ?? Number.NaN];
      lines.push([of, number(size, 0), ...kilobytes.map((bytes) => number(bytes / 1024 / size, 2))]);
    }
  print(lines);
}
