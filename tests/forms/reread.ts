import type { Form, RightStatus, TrueIndicator, TrueMeasure } from './form.js';

/** Reads a printed form again by its cells' addresses alone, to hold what was printed against what was meant. */

/** Text of a cell. @param address in A1 style */
export function cellAt({ firstRow, firstColumn, rows }: Form, address: string): string {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  const letters = match?.[1] ?? '';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cell = rows[Number(match?.[2]) - 1 - firstRow]?.[column - firstColumn];
  return typeof cell === 'string' || cell === undefined ? (cell ?? '') : cell.text;
}

/** The number a text begins with, in whatever digits; null where it begins with none. */
function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  const match = /^\d+(?:\.\d+)?/.exec(plain);
  return match ? Number(match[0]) : null;
}

const BOTH = /^(.*?)[(（](.*)[)）]$/;

/** Actual and target as they stand in the cells that the truth names. */
export function figureIn(form: Form, truth: TrueIndicator): { actual: number | null; target: number | null } {
  const [one, other] = [truth.actualCell, truth.targetCell].map((cell) => (cell ? cellAt(form, cell) : ''));
  if (truth.actualCell !== truth.targetCell)
    return { actual: numberOf(one ?? ''), target: numberOf(other ?? '') };
  const [, actual = '', target = ''] = BOTH.exec(one ?? '') ?? [];
  return { actual: numberOf(actual), target: numberOf(target) };
}

/** The verdict that the printed cells give. */
export function reread(form: Form, truth: TrueIndicator): RightStatus {
  const { actual, target } = figureIn(form, truth);
  if (target === null) return '—';
  if (actual === null) return '要確認';
  const stated = truth.targetCell ? cellAt(form, truth.targetCell) : '';
  const met = /以内|以下/.test(stated) ? actual <= target : actual >= target;
  return met ? '達成' : '未達成';
}

/** What a 施策 is by its indicators, read again. */
export function rereadMeasure(form: Form, { indicators }: TrueMeasure): RightStatus {
  const own = form.indicators
    .filter(({ row }) => indicators.includes(row))
    .map((truth) => reread(form, truth));
  for (const settles of ['未達成', '要確認', '達成'] as const) if (own.includes(settles)) return settles;
  return '—';
}

/** `3/5`: 達成 of those with a target. */
export function countOf(rows: readonly { readonly status: RightStatus }[]): string {
  const all = rows.filter(({ status }) => status !== '—');
  return `${all.filter(({ status }) => status === '達成').length}/${all.length}`;
}
