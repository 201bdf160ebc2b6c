import { societyKey, societyOf } from '../../../src/engine/summary/society.js';

test.each([
  ['令和7年度 かつの商工会アクションプログラム 総括表', 'かつの商工会'],
  ['かつの商工会 令和７年度アクションプログラム総括表', 'かつの商工会'],
  ['R6 みどり町商工会　総括表', 'みどり町商工会'],
  ['令和六年度 みどり商工会 総括表', 'みどり商工会'],
  ['平 成 30 年 度 ＡＢ商工会 総括表', 'ＡＢ商工会'],
  ['令和7年度みどり商工会 総括表', 'みどり商工会'],
  ['15年度みどり商工会 総括表', 'みどり商工会'],
  ['団体名：みどり商工会（R7）', 'みどり商工会'],
  ['みどり商工会連合会 総括表', 'みどり商工会連合会 総括表'],
  ['平成30年度 行動計画 総括表', '行動計画 総括表'],
  ['', ''],
])('%s is of %s', (title, society) => {
  expect(societyOf(title)).toBe(society);
});

test('the key is the same in any width and spacing', () => {
  expect(societyKey('ＡＢ 商工会')).toBe(societyKey('AB商工会'));
});
