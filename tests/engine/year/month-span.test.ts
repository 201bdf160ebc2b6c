import { monthSpanOf } from '../../../src/engine/year/month-span.js';

test.each([
  ['4~9月期', 'part'],
  ['10~3月', 'part'],
  ['実績(r7.4~r7.9)', 'part'],
  ['実績(r7.10~r8.3)', 'part'],
  ['令和7年10月~令和8年3月', 'part'],
  ['実績(r7.4~r8.3)', 'year'],
  ['4月~翌3月', 'year'],
  ['実績(4月~3月)', 'year'],
  ['令和7年4月1日~令和7年9月30日', 'part'],
  ['r7.4.1~r8.3.31', 'year'],
  ['4月から9月まで', 'part'],
  ['令和7年4月~同年12月', 'part'],
  ['令和5年10月~令和8年3月', null],
  ['令和5年4月~令和10年3月', null],
  ['実績値(目標値)', null],
  ['r5~r9', null],
])('%s names %s', (word, months) => {
  expect(monthSpanOf(word)).toBe(months);
});
