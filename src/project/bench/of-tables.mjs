// @ts-check
import { copiesOf, tableEachRound } from './contestants.mjs';
import { distinctRows } from './distinct-rows.mjs';
import { HOSTILE_KINDS, rowsOfKind } from './hostile-rows.mjs';
import { number, print } from './lines.mjs';
import { inTurn, keptBytes } from './measure.mjs';
import { tableRows } from './tables.mjs';

/** Time and memory of whole tables, each contestant beside the others. */

/** @typedef {import('./contestants.mjs').Contestant} Contestant */

/** @type {readonly (readonly [name: string, rowsOf: (indicators: number, table: number) => string[][]])[]} */
const TEXTS = [
  ['repeating', tableRows],
  ['all different', distinctRows],
];

/** Rounds of those that take long. */
const FEW = 3;

/** Rounds of a table with so many rows: enough for a median, fewer of what takes long. @param {number} rows */
const roundsOf = (rows) => (rows >= 100_000 ? FEW : rows >= 10_000 ? 7 : rows >= 500 ? 15 : 61);

/**
 * Each over the same inputs: those that are measured apart behind the others.
 *
 * @template Input
 * @param {readonly Contestant[]} all
 * @param {number} rounds
 * @param {(work: Contestant['work']) => (input: Input) => unknown} turn what one does in a round
 * @param {(round: number) => Input} inputOf
 * @returns {number[]} milliseconds of processor time, the median of the rounds, in the order of `all`
 */
function measured(all, rounds, turn, inputOf) {
  const times = new Map();
  for (const apart of [false, true]) {
    const own = all.filter((one) => (one.apart ?? false) === apart);
    const works = own.map(({ work }) => turn(work));
    inTurn(apart ? 1 : Math.ceil(rounds / 3), works, (round) => inputOf(rounds + round));
    for (const [index, { cpu }] of inTurn(apart ? Math.min(rounds, FEW) : rounds, works, inputOf).entries())
      times.set(own[index], cpu.median);
  }
  return all.map((one) => times.get(one) ?? Number.NaN);
}

/**
 * @param {readonly Contestant[]} all
 * @param {number} rows
 * @param {(table: number) => string[][]} rowsOf
 * @returns {number[]} microseconds of processor time a row, one for each
 */
function microsecondsARow(all, rows, rowsOf) {
  return measured(all, roundsOf(rows), (work) => work, tableEachRound(rowsOf)).map(
    (ms) => (ms * 1000) / rows,
  );
}

/** Microseconds a row of `JSON.parse` for the same rows: they swing twofold with what it has to clear away. @param {string[][]} rows */
function microsecondsOfJson(rows) {
  const text = JSON.stringify(rows);
  const works = [() => JSON.parse(text)];
  const [parse] = inTurn(roundsOf(rows.length), works, () => null);
  return ((parse?.cpu.median ?? Number.NaN) * 1000) / rows.length;
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
export function wholeTables(all, sizes) {
  const lines = [['µs of processor time a row', 'rows', ...heads(all), 'engine / JSON.parse']];
  for (const rows of sizes)
    for (const [name, rowsOf] of TEXTS) {
      const times = microsecondsARow(all, rows, (table) => rowsOf(rows, table));
      const json = number((times[0] ?? Number.NaN) / microsecondsOfJson(rowsOf(rows, 0)), 0);
      lines.push([`texts ${name}`, number(rows, 0), ...columns(all, times), json]);
    }
  print(lines);
}

/** What each says of one table: who takes less time may have done less. @param {readonly Contestant[]} all */
export function whatIsSaid(all) {
  const lines = [['1,000 rows: verdicts, achieved, statuses that differ', ...all.map(({ name }) => name)]];
  for (const [name, rowsOf] of TEXTS) {
    const copy = copiesOf(rowsOf(1000, 0));
    const said = all.map((one) => one.said(copy()));
    lines.push([
      `texts ${name}`,
      ...said.map(({ read, achieved, wrong }) => `${read}, ${achieved}, ${wrong}`),
    ]);
  }
  print(lines);
}

const FORM = 21;
const CHECKS = 50;

/** The form of one society again and again, and another each time. @param {readonly Contestant[]} all */
export function forms(all) {
  const lines = [[`a form of ${FORM} rows, warm: ms of processor time a check`, ...heads(all)]];
  for (const [name, tableOf] of /** @type {const} */ ([
    ['the same form again', () => 0],
    ['another form each time', (/** @type {number} */ check) => check],
  ])) {
    const tables = (/** @type {number} */ round) =>
      Array.from({ length: CHECKS }, (_, check) =>
        copiesOf(distinctRows(FORM, tableOf(round * CHECKS + check)))(),
      );
    /** @param {Contestant['work']} work */
    const each = (work) => (/** @type {string[][][]} */ all) => {
      for (const table of all) work(table);
    };
    lines.push([
      name,
      ...columns(
        all,
        measured(all, 61, each, tables).map((ms) => ms / CHECKS),
      ),
    ]);
  }
  print(lines);
}

/** @param {readonly Contestant[]} all */
export function hostileTables(all) {
  const size = 500;
  const lines = [
    [
      `µs of processor time a row, ${number(size, 0)} rows, each holding`,
      ...heads(all),
      `a row of ${number(size * 4, 0)} / of ${number(size, 0)}`,
    ],
  ];
  for (const kind of HOSTILE_KINDS) {
    const few = microsecondsARow(all, size, (table) => rowsOfKind(kind, size, table));
    const [many] = microsecondsARow(all.slice(0, 1), size * 4, (table) => rowsOfKind(kind, size * 4, table));
    lines.push([kind, ...columns(all, few), number((many ?? Number.NaN) / (few[0] ?? Number.NaN), 2)]);
  }
  print(lines);
}

/** Memory that a result holds: it grows as the rows do. @param {readonly Contestant[]} engines */
export function memory(engines) {
  const lines = [
    ['heap kept by a result, kB a row', 'rows', ...engines.map(({ name }) => name), "the table's own texts"],
  ];
  for (const [name, rowsOf] of TEXTS)
    for (const rows of [20_000, 100_000]) {
      const copy = copiesOf(rowsOf(rows, 0));
      const kilobytes = (/** @type {() => unknown} */ work) => number(keptBytes(work) / 1024 / rows, 2);
      const own = engines.map(({ work }) => {
        const table = copy();
        work(table);
        return kilobytes(() => work(table));
      });
      lines.push([`texts ${name}`, number(rows, 0), ...own, kilobytes(copy)]);
    }
  print(lines);
}
