import { readHeaderWord } from '../../../src/engine/table/kinds/role.js';
import { foldWord } from '../../../src/engine/text/fold.js';
import { columnTimeOf } from '../../../src/engine/year/column-time.js';

test.each([
  '上期実績',
  '下半期 実績',
  '第２四半期実績',
  '四半期実績',
  '前期',
  '4〜9月期実績',
  '10月～3月',
  '9月末',
])('%s heads a part of the year, for the roles as for the layout', (head) => {
  expect(columnTimeOf(foldWord(head))).toBe('part');
  expect(readHeaderWord(head)?.roles[0]).toBe('part');
});

test.each(['R7実績値(目標値)', '年間計', '4月〜3月実績', 'R7.4～R8.3実績', '目標以上期待値'])(
  '%s heads a whole year',
  (head) => {
    expect(columnTimeOf(foldWord(head))).toBeNull();
    expect(readHeaderWord(head)?.roles ?? []).not.toContain('part');
  },
);

test.each([
  ['前年度実績', 'before'],
  ['最終目標', 'later'],
  ['累計実績', 'running'],
])('%s says %s', (head, time) => {
  expect(columnTimeOf(foldWord(head))).toBe(time);
});
