// @ts-check
import { tableRows } from './tables.mjs';

/** Tables in which no label, name, figure or comment comes twice: nothing that keeps what it has read of a text is helped by them. */

const FIRST_KANJI = 0x4e00;
const KANJI = 20_000;
const UNITS = ['件', '回', '社', '人'];

/** Three letters no other number below `KANJI` cubed has, neighbours far apart. @param {number} number */
function wordOf(number) {
  const letters = [number % KANJI, Math.floor(number / KANJI) % KANJI, (number * 7) % 17_011];
  return String.fromCharCode(...letters.map((letter) => FIRST_KANJI + letter));
}

/**
 * A whole table of so many indicators, in the frame of `tableRows`: one status of 20 wrong, every text that a row is about its own.
 *
 * @param {number} indicators
 * @param {number} [table] tables of as many indicators and different numbers share none of these texts either; figures keep the size of a society's
 * @returns {string[][]}
 */
export function distinctRows(indicators, table = 0) {
  const rows = tableRows(indicators);
  for (const [index, row] of rows.slice(3, -1).entries()) {
    const number = table * indicators + index;
    const word = wordOf(number);
    const actual = 1000 + number * 3;
    const target = actual + (index % 7) - 3;
    const isWrong = index % 20 === 7;
    if (row[2] !== '') row[2] = `${word}の販路開拓`;
    row[4] = `(${(index % 3) + 1}) ${word}の支援数(${UNITS[index % UNITS.length]})`;
    row[5] = `${actual}(${target})`;
    row[6] = actual >= target !== isWrong ? '達成' : '未達成';
    row[7] = `${word}への周知を続け、${row[7]}`;
  }
  return rows;
}
