import { check } from '../../src/engine/index.js';
import { isDone, restOf, sayRest } from '../../src/open-items/after-recalculation.js';
import { table } from '../excel/open-table.js';
import { corpusChecks } from '../pane/corpus-check.js';
import { TODAY } from '../today.js';

function after(rows: readonly (readonly string[])[], asOf = TODAY) {
  const result = check({ name: 'R7', firstRow: 0, firstColumn: 0, rows }, { asOf });
  if (!result.ok) throw new Error(result.failure.code);
  return result.check;
}

test('cells that wait for a question are counted, with the question as the reason', () => {
  const open = after(
    table(
      [{ measure: '1 伴走型支援', figure: '36(30)', status: '達成' }, { figure: '集計中(18)' }],
      ['', ''],
    ),
  );
  expect(restOf(open)).toMatchObject({
    statuses: 2,
    tallies: ['measures', 'indicators'],
    reviews: 1,
    errors: 0,
  });
  expect(sayRest(open, 'ja')).toBe('達成状況2件と達成数計は、要確認が1件残っているため書いていません。');
  expect(sayRest(open, 'en')).toBe('Not written: 2 statuses and both tallies, while 1 finding needs review.');
  expect(isDone(open)).toBe(false);
});

test('where everything is settled there is nothing to say', () => {
  const done = after(
    table([{ measure: '1 施策', measureStatus: '達成', figure: '36(30)', status: '達成' }], ['1/1', '1/1']),
  );
  expect([sayRest(done, 'ja'), sayRest(done, 'en'), isDone(done)]).toEqual(['', '', true]);
});

test('before the year is over it says so', () => {
  const open = after(table([{ measure: '1 施策', figure: '36(30)' }]), '2025-06-01');
  expect(sayRest(open, 'ja')).toMatch(/^年度が終わっていない表のため、何も書き込みませんでした。/);
  expect(isDone(open)).toBe(false);
});

test('while an error or a question is left nothing looks done, in any table of the corpus', () => {
  for (const { name, check: own } of corpusChecks()) {
    const { errors, reviews } = restOf(own);
    if (errors + reviews > 0)
      expect([name, isDone(own), sayRest(own, 'ja') !== '']).toEqual([name, false, true]);
  }
});

test('which verdicts have no column is said of each', () => {
  const none = after([
    ['令和7年度 みどり商工会 総括表'],
    ['施策', '施策目標(指標)', '目標値', '実績値', '検証'],
    ['1 相談の充実', '窓口相談件数(件)', '40', '51', '窓口を増やした。'],
    ['', '講習会参加者数(人)', '50', '48', '案内を早める。'],
  ]);
  expect(sayRest(none, 'ja')).toMatch(/^達成状況※1と※2を書く列が見つからないため、※1と※2は書いていません。/);
  expect(sayRest(none, 'en')).toMatch(
    /^There is no column for status ※1 and ※2, so nothing of it was written\./,
  );
  expect(isDone(none)).toBe(false);
});
