// @ts-check

/**
 * What somebody would write who wants the verdicts of a table and nothing else: one pattern for the figure, a comparison, a count. It reads one notation, asks
 * nothing and checks nothing; nobody does less, and so it is what the engine's time is held beside.
 */

/** @typedef {{ read: number, achieved: number, wrong: number }} Said figures that were read, those that reach the target, statuses that say otherwise */

const FIGURE = /^(\d+(?:\.\d+)?)\((\d+(?:\.\d+)?)\)$/;

/**
 * @param {readonly (readonly string[])[]} rows in the columns of `tables.mjs`
 * @returns {Said}
 */
export function plainLoop(rows) {
  let read = 0;
  let achieved = 0;
  let wrong = 0;
  for (const row of rows) {
    const figure = FIGURE.exec(row[5] ?? '');
    if (!figure) continue;
    const verdict = Number(figure[1]) >= Number(figure[2]) ? '達成' : '未達成';
    read += 1;
    if (verdict === '達成') achieved += 1;
    if (verdict !== row[6]) wrong += 1;
  }
  return { read, achieved, wrong };
}
