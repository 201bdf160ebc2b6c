import { headText } from '../../../../src/engine/table/heads/head-text.js';
import { readHeaderWord } from '../../../../src/engine/table/kinds/role.js';

/** Years in heads that 年 does not stand behind. */

test.each([
  ['2014', 2014],
  ['実績2014', 2014],
  ['目標(2014)', 2014],
  ['201\n4実績', 2014],
  ['2\n014年度', 2014],
])('%j names a year', (text, year) => {
  expect(readHeaderWord(headText(text))?.year).toBe(year);
});

test.each(['目標2,014', '実績2014.3', '実績12014', '2014/3/31', '実績20145'])(
  '%j is as it stands',
  (text) => {
    expect(headText(text)).toBe(text);
  },
);
