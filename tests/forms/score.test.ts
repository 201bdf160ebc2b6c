import { missesIn } from './bars.js';
import { compose } from './compose.js';
import type { Answer } from './engine-under-test.js';
import type { Form } from './form.js';
import { measure, seedsFrom } from './measure.js';
import { scoreOn } from './score.js';
import { scoreTables } from './score-table.js';

/** The measure itself: a perfect answer meets every bar, and each fault is counted as what it is. */

const perfect = (form: Form): Answer => {
  const asking = form.mustAsk !== null;
  return {
    failure: null,
    indicators: form.indicators.map(({ row, status, actual, target, written, statusCell, grades }) => ({
      row,
      status: asking ? '要確認' : status,
      certain: !asking && status !== '要確認',
      actual,
      target,
      written,
      statusCell,
      grade: grades.length === 1 ? (grades[0] ?? null) : null,
    })),
    measures: form.measures,
    tallies: asking ? { measures: null, indicators: null } : { ...form.tallies, ...reviewed(form) },
    edits: asking ? [] : form.writable.map(({ cell, to }) => ({ cell, from: '', to })),
    findings: [],
  };
};
const reviewed = ({ tallies: { measures, indicators } }: Form): Answer['tallies'] => ({
  measures: measures && { text: measures.text, review: measures.pending },
  indicators: indicators && { text: indicators.text, review: indicators.pending },
});

const seeds = seedsFrom(1, 400);
const judgeable = seeds.map((seed) => compose(seed)).filter(({ mustAsk }) => mustAsk === null);
const some = judgeable.find(
  ({ indicators, axes }) => axes['no target'] === 'yes' && indicators.some(({ status }) => status === '達成'),
);
if (!some) throw new Error('400 forms hold one with and without targets');
const met = some.indicators.findIndex(({ status }) => status === '達成');
const right = perfect(some);
const withRow = (change: Partial<Answer['indicators'][number]>): Answer => ({
  ...right,
  indicators: right.indicators.map((own, at) => (at === met ? { ...own, ...change } : own)),
});
const rows = some.indicators.length;

test('a perfect answer meets every bar', () => {
  const measured = measure(seeds, perfect);
  expect(missesIn(measured)).toEqual({});
  expect(measured.all).toMatchObject({
    wrong: 0,
    phantoms: 0,
    writtenWrongly: 0,
    falseErrors: 0,
    talliesWrong: 0,
    lucky: 0,
  });
  expect(measured.all.right).toBe(measured.all.indicators);
});

test('a verdict is right, asked, unread or wrong', () => {
  expect(scoreOn(some, right)).toMatchObject({ right: rows, asked: 0, unread: 0, wrong: 0 });
  expect(scoreOn(some, withRow({ status: '未達成' }))).toMatchObject({
    right: rows - 1,
    wrong: 1,
    wrongForms: 1,
  });
  expect(scoreOn(some, withRow({ status: '未達成', certain: false }))).toMatchObject({ asked: 1, wrong: 0 });
  expect(scoreOn(some, withRow({ status: '要確認', certain: false }))).toMatchObject({ asked: 1, wrong: 0 });
  const without = { ...right, indicators: right.indicators.filter((_, at) => at !== met) };
  expect(scoreOn(some, without)).toMatchObject({ unread: 1, right: rows - 1 });
  expect(scoreOn(some, { ...right, indicators: [], failure: 'no-header' })).toMatchObject({ unread: rows });
});

test('a right verdict on other figures is misread', () => {
  expect(scoreOn(some, withRow({ actual: -1 }))).toMatchObject({ right: rows, misread: 1 });
});

test('a row that is no indicator, or the same one twice, is a phantom', () => {
  const [first] = right.indicators;
  const [other] = some.others;
  if (!first || !other) throw new Error('a form has a row and a title');
  const more = [...right.indicators, { ...first, row: other.row }, first];
  expect(scoreOn(some, { ...right, indicators: more })).toMatchObject({ phantoms: 2, right: rows });
});

test('an edit is wrong where it hits another cell, or says another word', () => {
  const edits = [
    { cell: 'A1', from: '', to: '達成' },
    ...some.writable.map(({ cell }) => ({ cell, from: '', to: '要確認' })),
  ];
  expect(scoreOn(some, { ...right, edits })).toMatchObject({ writtenWrongly: 1 + some.writable.length });
});

test('an error that the form does not bear out is false', () => {
  const truth = some.indicators[met];
  if (!truth) throw new Error('there is one that is met');
  const finding = { rule: 'numbering', severity: 'error', row: truth.row, cells: [] };
  expect(scoreOn(some, { ...right, findings: [finding] })).toMatchObject({ falseErrors: 1 });
  expect(scoreOn(some, { ...right, findings: [{ ...finding, severity: 'review' }] })).toMatchObject({
    falseErrors: 0,
  });
  const wrong = judgeable.flatMap((form) =>
    form.indicators
      .filter(
        ({ reads, status, grades }) =>
          reads && status !== '要確認' && reads !== status && grades.length === 0,
      )
      .map(({ row }) => ({ form, row })),
  )[0];
  if (!wrong) throw new Error('400 forms hold a wrong verdict');
  const mismatch = { rule: 'status-mismatch', severity: 'error', row: wrong.row, cells: [] };
  expect(scoreOn(wrong.form, { ...perfect(wrong.form), findings: [mismatch] })).toMatchObject({
    falseErrors: 0,
  });
});

test('where a form must be asked about, a certain answer is luck or wrong', () => {
  const asking = seeds.map((seed) => compose(seed)).find(({ mustAsk }) => mustAsk !== null);
  if (!asking) throw new Error('400 forms hold one that must be asked about');
  const all = asking.indicators.length;
  expect(scoreOn(asking, perfect(asking))).toMatchObject({ mustAsk: all, mustAskAsked: all, indicators: 0 });
  const certain = perfect({ ...asking, mustAsk: null });
  const known = asking.indicators.filter(({ status }) => status !== '要確認').length;
  expect(scoreOn(asking, certain)).toMatchObject({ lucky: known, mustAskAsked: all - known });
});

test('the table names every axis', () => {
  const text = scoreTables(measure(seeds.slice(0, 50), perfect));
  for (const name of ['group', 'variant', 'kind', 'family', 'numbering'])
    expect(text).toContain(`\n${name} `);
});
