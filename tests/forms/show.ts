import type { Form, PrintedCell } from './form.js';

/** A form as a person would read it, with its truth beside it. */

const shown = (cell: PrintedCell | undefined): string =>
  (typeof cell === 'string' ? cell : (cell?.text ?? '')).replace(/\n/g, '⏎');

export function showForm(form: Form): string {
  const truths = new Map(form.indicators.map((own) => [own.row, own]));
  const kinds = new Map(form.others.map(({ row, kind }) => [row, kind]));
  const lines = form.rows.map((cells, at) => {
    const row = form.firstRow + at + 1;
    const truth = truths.get(row);
    const said = truth
      ? `${truth.status}${truth.written === '' ? ' (blank)' : ''}`
      : (kinds.get(row) ?? '〃');
    return `${row}\t[${said}]\t${cells.map(shown).join(' | ')}`;
  });
  const tallies = [form.tallies.measures?.text, form.tallies.indicators?.text].filter(
    (own) => own !== undefined,
  );
  const measures = form.measures.map(({ row, status }) => `${row}:${status}`);
  return [
    `seed ${form.seed}, ${form.variant}${form.mustAsk ? ` — must ask: ${form.mustAsk}` : ''}; ${form.kinds.join(' ')}`,
    ...lines,
    `tallies ${tallies.join(' ')}; measures ${measures.join(' ')}; write ${form.writable.map(({ cell, to }) => `${cell}=${to}`).join(' ')}`,
  ].join('\n');
}
