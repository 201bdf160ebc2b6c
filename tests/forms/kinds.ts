import type { KindOfReview } from './axes.js';
import { type Column, isOwn } from './columns.js';
import type { Matter } from './matter.js';
import type { Plan } from './plan.js';

/** Which kinds of misread forms a form holds: read off its columns, not off what it was meant to be. */

const LESS_KNOWN = /最新値|現在値|現状値|重要業績評価指標/;
const YEAR = /[RH]\d|[ＲＨ][０-９]|令和|平成|\d{4}|年度$/;

function yearNamed(plan: Plan, column: Column): boolean {
  const text = column.path.map((own) => own.text).join('');
  const own = plan.years.own + column.away - (plan.stress.stale ? 1 : 0);
  return text.includes(plan.years.name(column.role === 'final' ? plan.finalYear : own));
}

export function kindsOf(plan: Plan, columns: readonly Column[], matter: Matter): KindOfReview[] {
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const own = columns.filter(isOwn);
  const actual = own.find(({ role }) => role !== 'target');
  const words = columns.flatMap(({ path }) => path.map(({ text }) => text));
  const two = depth > 1 && columns.some(({ path }) => path.length > 1 && YEAR.test(path.at(-1)?.text ?? ''));
  const parts = plan.family === 'parts' && plan.above === 'next to the heads';
  const others = columns.filter((column) => column.away < 0 || column.role === 'final');
  const unnamed = actual !== undefined && !yearNamed(plan, actual);
  const gap = columns.some(
    (column, at) => column.role === 'combined' && column.away === 0 && columns[at + 1]?.away === 1,
  );
  const dashes = matter.entries.some(({ state, place }) => state === 'no target' && place % 2 === 0);
  const on = (kind: KindOfReview, holds: boolean): KindOfReview[] => (holds ? [kind] : []);
  const rows = plan.family === 'rows';
  return [
    ...on(
      '1a',
      columns.some(({ role, path }) => role === 'rate' && path.length > 1),
    ),
    ...on('1b', two && plan.above === 'next to the heads'),
    ...on(
      '1c',
      columns.some(({ role }) => role === 'committee'),
    ),
    ...on('1d', rows),
    ...on('1e', plan.family === 'bare-years'),
    ...on('1f', plan.reference === 'full table' && !rows),
    ...on('1g', plan.family === 'years-combined' && gap && dashes),
    ...on(
      '1h',
      rows || words.some((text) => LESS_KNOWN.test(text)) || (depth > 1 && plan.singleHeads === 'bottom'),
    ),
    ...on(
      '1i',
      parts || (unnamed && plan.family === 'two' && others.some((column) => yearNamed(plan, column))),
    ),
  ];
}
