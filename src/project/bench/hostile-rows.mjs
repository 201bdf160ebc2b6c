// @ts-check
import { distinctRows } from './distinct-rows.mjs';

/** Whole tables of what is hard to read: every row holds it, and no two rows the same. */

const LONG = 10_000;
const FULL_WIDTH = 0xff10 - 0x30;

/** @param {string} text */
const wide = (text) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));

/** @typedef {{ label: string, figure: string, comment: string, number: number }} Texts of a row */

/** @type {Readonly<Record<string, (texts: Texts) => Partial<Texts>>>} */
const KINDS = {
  'full-width digits': ({ figure }) => ({ figure: wide(figure).replace('(', '（').replace(')', '）') }),
  'brackets, 100 times': ({ number }) => ({ figure: `${number}(1)`.repeat(100) }),
  'brackets never closed': ({ number }) => ({ figure: `${number}${'('.repeat(1000)}` }),
  'figures among words': ({ figure }) => ({ figure: `延べ約${figure}社以上（うち新規3件、見込みを含む）` }),
  'spaces between digits': ({ figure }) => ({ figure: [...figure].join('　') }),
  'no figure at all': ({ number }) => ({ figure: `集計中のため後日報告 その${number}` }),
  'labels of 10,000 letters': ({ label }) => ({ label: label.repeat(LONG).slice(0, LONG) }),
  'comments of 10,000 letters': ({ comment }) => ({ comment: comment.repeat(LONG).slice(0, LONG) }),
  'halves of letters': ({ label, comment }) => ({ label: `\ud800${label}`, comment: `${comment}\udc00` }),
  'line breaks in every text': ({ label, figure, comment }) => ({
    label: [...label].join('\n'),
    figure: [...figure].join('\n'),
    comment: [...comment].join('\n'),
  }),
};

/** @type {readonly string[]} */
export const HOSTILE_KINDS = Object.keys(KINDS);

/**
 * @param {string} kind one of `HOSTILE_KINDS`
 * @param {number} indicators
 * @param {number} [table] tables of different numbers share no text of a row
 * @returns {string[][]}
 */
export function rowsOfKind(kind, indicators, table = 0) {
  const rows = distinctRows(indicators, table);
  for (const [number, row] of rows.slice(3, -1).entries()) {
    const [label = '', figure = '', comment = ''] = [row[4], row[5], row[7]];
    const own = { label, figure, comment, ...KINDS[kind]?.({ label, figure, comment, number }) };
    row[4] = own.label;
    row[5] = own.figure;
    row[7] = own.comment;
  }
  return rows;
}
