import fc from 'fast-check';
import { readTallyText } from '../../../src/engine/lexicon/tally-text.js';

test.each([
  '4/10',
  '４／１０',
  ' 4 / 10 ',
  '4/10件',
  '4施策/10施策',
  '4/10(40%)',
  '10施策中4施策',
  '10施策中4施策を達成',
  '10分の4',
  '達成4・未達成6',
  '10施策中4施策達成（達成率40%）',
  '達成：4　未達成：6　目標なし：1',
  '達成 4件、未達成 6件、対象外 1件',
  '達成4 未達成6 —2（40%）',
  '4∕10',
  '全10指標のうち4指標が達成',
  '達成：4　未達成：6　計：10',
  '（達成 4／未達成 6）',
  '達成状況：10指標中4指標達成（40％）',
  '達成率 40％（4／10指標）',
  '4指標達成、6指標未達成',
  '達成 4／10',
  '達成4件（全10件）',
])('%s is 4 of 10', (text) => {
  expect(readTallyText(text)).toEqual({ achieved: 4, total: 10, date: false });
});

test.each([
  '4月10日',
  '４月１０日',
  '2026年4月10日',
  '令和8年4月10日',
  'R8.4.10',
  '平成30年4月10日',
  'H30.4.10',
  '2026/4/10',
  '2026-04-10',
  '4/10/26',
  '04/10/2026',
  '10-Apr',
  '10-Apr-26',
  'Apr 10',
  'April 10',
])('%s is what Excel made of 4/10', (text) => {
  expect(readTallyText(text)).toEqual({ achieved: 4, total: 10, date: true });
});

test('a month and a year is what Excel makes of a denominator above 31', () => {
  expect(readTallyText('Apr-45')).toEqual({ achieved: 4, total: 45, date: true });
});

test.each([
  '達成4 未達成6 要確認1',
  '部門計 達成4 未達成6',
  '10件のうち4件が達成',
  '達成率 40%',
  '達成 4件',
  '達成 4 達成 6',
  '10指標中4指標が未達成',
  '4 6達成',
  '達成4未達成6件中',
  '',
  '—',
  '4',
  '40%',
  '4-10',
  '達成',
  '10-Foo',
  '令和7年度',
  '1/2/3',
  '4.10',
  'May be',
  '10マ',
  '4/10'.repeat(200_000),
])('%.20j is no tally', (text) => {
  expect(readTallyText(text)).toBeNull();
});

test('any two counts read back', () => {
  fc.assert(
    fc.property(
      fc.nat(99_999),
      fc.nat(99_999),
      fc.constantFrom('/', '／', ' / '),
      (achieved, total, slash) => {
        expect(readTallyText(`${achieved}${slash}${total}`)).toEqual({ achieved, total, date: false });
      },
    ),
  );
});
