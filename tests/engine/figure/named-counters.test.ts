import { namedCounters } from '../../../src/engine/figure/named-counters.js';

test.each([
  ['3団地（4団地）', '支援団地数', ['団地']],
  ['8 町内会 (9町内会)', '(2) 連携町内会数', ['町内会']],
  ['５窯（4窯）', '窯元まつり参加窯数', ['窯']],
  ['6団地', '支援団地数', ['団地']],
])('%s under %s counts', (text, label, words) => {
  expect(namedCounters(text, label)).toEqual(words);
});

test.each([
  ['12件見込（10件見込）', '商談件数(件)'],
  ['45名予定（40名予定）', '参加者数'],
  ['3減(5減)', '会員減少数'],
  ['9月（10月）', '開催時期'],
  ['133(121)', '採択数(件)'],
])('%s under %s names nothing', (text, label) => {
  expect(namedCounters(text, label)).toEqual([]);
});
