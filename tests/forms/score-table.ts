import type { Measured, Sum } from './measure.js';

/** Scores as a table to read: one for each axis. */

const HEADS = [
  'forms',
  'ind.',
  'right',
  'asked',
  'unread',
  'WRONG',
  '',
  'must ask',
  'asked',
  'unread',
  'lucky',
  'WRONG',
];
const COUNTS = ['misread', 'written', 'phantom', 'false err', 'tally'];

function share(part: number, whole: number): string {
  if (whole === 0) return '·';
  return part === 0 ? '0' : ((100 * part) / whole).toFixed(2);
}

function line(sum: Sum): string[] {
  const of = (part: number): string => share(part, sum.indicators);
  const ofMust = (part: number): string => share(part, sum.mustAsk);
  return [
    String(sum.forms),
    String(sum.indicators),
    of(sum.right),
    of(sum.asked),
    of(sum.unread),
    of(sum.wrong),
    '',
    String(sum.mustAsk),
    ofMust(sum.mustAskAsked),
    ofMust(sum.mustAskUnread),
    ofMust(sum.lucky),
    ofMust(sum.mustAskWrong),
    ...[sum.misread, sum.writtenWrongly, sum.phantoms, sum.falseErrors, sum.talliesWrong].map(String),
  ];
}

/** Full-width letters take two places on a terminal. */
const widthOf = (text: string): number => [...text].reduce((sum, own) => sum + (own > '\u2e7f' ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

function axisTable(axis: string, values: ReadonlyMap<string, Sum>): string {
  const names = [...values.keys()].sort();
  const width = Math.max(widthOf(axis), ...names.map(widthOf)) + 2;
  const row = (name: string, cells: readonly string[]): string =>
    `${padded(name, width)}${cells.map((own) => own.padStart(own === '' ? 2 : 10)).join('')}`;
  const rows = names.map((name) => row(name, line(values.get(name) ?? ({} as Sum))));
  return [row(axis, [...HEADS, ...COUNTS]), ...rows].join('\n');
}

/** The whole measure as text: all forms, then every axis, then the seeds of the first faults. */
export function scoreTables({ all, axes, faults }: Measured): string {
  const tables = [...axes].map(([axis, values]) => axisTable(axis, values));
  const seeds = faults.map(({ seed, variant, what }) => `${seed}\t${variant}\t${what}`);
  return [axisTable('all', new Map([['all', all]])), ...tables, `first faults\n${seeds.join('\n')}`].join(
    '\n\n',
  );
}
