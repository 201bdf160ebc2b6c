import { AXES, KINDS } from './axes.js';
import { compose } from './compose.js';
import type { Form } from './form.js';
import { seedsFrom } from './measure.js';
import { cellAt, countOf, figureIn, reread, rereadMeasure } from './reread.js';
import { VARIANTS } from './variants.js';

const forms = seedsFrom(1, 2_000).map((seed) => compose(seed));
const failing = (says: (form: Form) => boolean): number[] =>
  forms.filter((form) => !says(form)).map(({ seed }) => seed);

test('a form is known by its seed', () => {
  for (const { seed } of forms.slice(0, 200)) expect(compose(seed)).toEqual(compose(seed));
  expect(compose(1).rows).not.toEqual(compose(2).rows);
});

test('every row of a form is an indicator or is said to be something else', () => {
  expect(
    failing(({ firstRow, rows, indicators, others }) => {
      const known = [
        ...indicators.flatMap(({ row, lastRow }) => (row === lastRow ? [row] : [row, lastRow])),
        ...others.map(({ row }) => row),
      ].sort((one, other) => one - other);
      return known.join() === rows.map((_, at) => firstRow + at + 1).join();
    }),
  ).toEqual([]);
});

test('the figures that count are the ones printed', () => {
  const wrong = forms.flatMap((form) =>
    form.indicators
      .filter((truth) => {
        const { actual, target } = figureIn(form, truth);
        return (
          (truth.status !== '要確認' && truth.status !== '—' && actual !== truth.actual) ||
          target !== truth.target
        );
      })
      .map(({ row }) => `${form.seed}:${row}`),
  );
  expect(wrong).toEqual([]);
});

test('a second reading of the paper gives the same verdicts, tallies and words', () => {
  expect(
    forms.flatMap((form) =>
      form.indicators
        .filter((truth) => reread(form, truth) !== truth.status)
        .map(({ row }) => `${form.seed}:${row}`),
    ),
  ).toEqual([]);
  expect(failing((form) => form.measures.every((own) => rereadMeasure(form, own) === own.status))).toEqual(
    [],
  );
  expect(
    failing(
      ({ indicators, tallies }) => !tallies.indicators || tallies.indicators.text === countOf(indicators),
    ),
  ).toEqual([]);
  expect(
    failing(({ measures, tallies }) => !tallies.measures || tallies.measures.text === countOf(measures)),
  ).toEqual([]);
  expect(
    failing((form) =>
      [...form.indicators, ...form.measures].every(
        ({ statusCell, written }) => statusCell === null || cellAt(form, statusCell) === written,
      ),
    ),
  ).toEqual([]);
});

test('nothing may be written but into status and tally cells, and never what stands there', () => {
  expect(
    failing((form) => {
      const cells = new Set([
        ...[...form.indicators, ...form.measures].map(({ statusCell }) => statusCell),
        ...[form.tallies.measures, form.tallies.indicators].map((own) => own?.cell),
      ]);
      return form.writable.every(({ cell, to }) => cells.has(cell) && cellAt(form, cell) !== to);
    }),
  ).toEqual([]);
});

test('every value of every axis occurs, and every variant', () => {
  const missing = Object.entries(AXES).flatMap(([axis, values]) =>
    values
      .filter((value) => !forms.some(({ axes }) => axes[axis] === value))
      .map((value) => `${axis}: ${value}`),
  );
  expect(missing).toEqual([]);
  const unknown = forms.flatMap(({ axes }) =>
    Object.entries(AXES)
      .filter(([axis, values]) => !values.some((value) => value === axes[axis]))
      .map(([axis]) => axis),
  );
  expect(unknown).toEqual([]);
  expect(Object.keys(VARIANTS).filter((name) => !forms.some(({ variant }) => variant === name))).toEqual([]);
});

test('each kind of table that was once misread stands in 100 of 100,000 forms', () => {
  const rare = KINDS.filter(
    (kind) => forms.filter(({ kinds }) => kinds.includes(kind)).length < (100 * forms.length) / 100_000,
  );
  expect(rare).toEqual([]);
});

test('heads that are all known leave nothing to ask, unless two of them say the same', () => {
  const asking = forms.filter(({ mustAsk, axes }) => mustAsk !== null && axes['known heads'] === 'all');
  expect(
    asking.filter(({ variant }) => !/^(?:final says|last year says)/.test(variant)).map(({ seed }) => seed),
  ).toEqual([]);
  expect(
    forms.filter(({ variant }) => variant === 'exchanged, no rates').every(({ mustAsk }) => mustAsk !== null),
  ).toBe(true);
});
