import type { Plan } from '../plan.js';

/** Numbers before labels and names, of every kind forms know. */

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const circled = (count: number): string | undefined => CIRCLED[count - 1];

/** @param measure place of its 施策, from 0, or null @param place within the 施策, from 0 */
export function numberOf(kind: Plan['numbering'], measure: number | null, place: number): string {
  const own = place + 1;
  const of = (measure ?? 0) + 1;
  switch (kind) {
    case '(1)':
      return `(${own}) `;
    case '（1）':
      return `（${own}）`;
    case '①':
      return circled(own) ?? `(${own}) `;
    case '①-1':
      return `${circled(of) ?? `(${of})`}-${own} `;
    case '1-1':
      return `${of}-${own} `;
    case '1':
      return `${own} `;
    default:
      return '';
  }
}

/** What a column of numbers holds. */
export const columnNumber = (measure: number | null, place: number, through: number): string =>
  measure === null ? String(through + 1) : `${measure + 1}-${place + 1}`;
