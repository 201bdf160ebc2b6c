import {
  isOfAnother,
  nameOneSociety,
  societiesAbove,
  societiesIn,
  societyKey,
} from '../../../../src/engine/table/heads/society.js';

describe('the name of a society in a title', () => {
  test.each([
    ['令和7年度 みどり商工会アクションプログラム 総括表', 'みどり商工会'],
    ['令和7年度 みどり 商工会アクションプログラム 総括表', 'みどり商工会'],
    ['令和7年度　みどり　商工会アクションプログラム　総括表', 'みどり商工会'],
    ['令和7年度 み ど り 商 工 会 総 括 表', 'みどり商工会'],
    ['令 和 7 年 度 み ど り 商 工 会 総 括 表', 'みどり商工会'],
    ['令和７年度　み　ど　り　商　工　会アクションプログラム', 'みどり商工会'],
    ['令和7年度 み ど り 商工会 総括表', 'みどり商工会'],
    ['令和7年度 み ど り商工会 総括表', 'みどり商工会'],
    ['令和7年度 みどり商 工 会 総括表', 'みどり商工会'],
    ['令和7年度 みどり\n商工会 総括表', 'みどり商工会'],
    ['令和7年度 みどり\u00a0商工会 総括表', 'みどり商工会'],
    ['令和7年度 ＡＢ 商工会 総括表', 'ＡＢ商工会'],
    ['令和7年度 秋田県 みどり 商工会 総括表', 'みどり商工会'],
    ['令和7年度 仙北郡 みどり 商工会 総括表', 'みどり商工会'],
    ['令和8年3月31日現在 みどり 商工会', 'みどり商工会'],
    ['ver.2 みどり 商工会', 'みどり商工会'],
    ['改訂版 み ど り 商 工 会', 'みどり商工会'],
    ['みどり商工 会 総括表', 'みどり商工会'],
    ['令和7年度 みどり 中央 商工会 総括表', 'みどり中央商工会'],
    ['総括表（みどり 商工会）', 'みどり商工会'],
    ['商工会名：みどり 商工会', 'みどり商工会'],
    ['商工会名 みどり 商工会', 'みどり商工会'],
    ['各商工会 みどり 商工会', 'みどり商工会'],
    ['様式1 令和7年度 総括表 みどり 商工会', 'みどり商工会'],
    ['様式第1号 みどり 商工会 総括表', 'みどり商工会'],
    ['経営発達支援計画書 みどり 商工会', 'みどり商工会'],
    ['総 括 表 み ど り 商 工 会', 'みどり商工会'],
    ['アクションプログラムみどり商工会', 'みどり商工会'],
    ['■みどり商工会', 'みどり商工会'],
    ['令和7年度 みどり商工会議所 総括表', 'みどり商工会議所'],
  ])('%s', (title, name) => {
    expect(societiesIn(title)).toEqual([name]);
  });

  test.each([
    ['令和7年度 商工会アクションプログラム 総括表'],
    ['商 工 会 総 括 表'],
    ['様式1 商工会 令和7年度総括表'],
    ['令和7年度 総括表 商工会'],
    ['令和7年度アクションプログラム 商工会'],
    ['各 商工会'],
    ['○○商工会 総括表'],
    ['〇〇 商工会'],
    ['＿＿＿＿商工会'],
    ['（　　　　）商工会'],
    ['秋田県 商工会'],
    ['みどり商 工 会 連 合 会'],
    ['みどり商工 会員数'],
    ['記入者 商工会 総務課'],
    ['この表は 商工会が記入します。'],
    ['記入例。 商工会が記入します'],
    [''],
  ])('%s holds none', (title) => {
    expect(societiesIn(title)).toEqual([]);
  });

  test('above a table may stand in cells of their own', () => {
    const rows = [['様式1', '令和7年度', 'みどり', '商工会'], ['総括表'], ['あお商工会']];
    const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows };
    expect(societiesAbove(sheet, 2)).toEqual(['みどり商工会']);
  });

  test('several are told apart', () => {
    expect(societiesIn('みどり 商工会・あお 商工会')).toEqual(['みどり商工会', 'あお商工会']);
    expect(societiesIn('みどり商工会、あお商工会')).toEqual(['みどり商工会', 'あお商工会']);
  });

  test('a long letter is gone through in no time', () => {
    expect(societiesIn(`${'み '.repeat(15_000)}商工会${'商 工 会 '.repeat(500)}`)).toHaveLength(1);
  });
});

describe('one society under several spellings', () => {
  test.each([
    ['ＡＢ 商工会', 'AB商工会'],
    ['秋田県こだま商工会', 'こだま商工会'],
    ['北海道こだま商工会', 'こだま商工会'],
    ['こだま', 'こだま商工会'],
    ['秋田県 こだま', 'こだま商工会'],
  ])('%s and %s', (one, other) => {
    expect(societyKey(one)).toBe(societyKey(other));
    expect(nameOneSociety([one], ['みどり商工会', other])).toBe(true);
  });

  test.each([
    ['由利商工会', '東由利商工会'],
    ['みどり商工会', 'みどり商工会議所'],
    ['みどり町商工会', 'みどり商工会'],
    ['山県市商工会', '市商工会'],
    ['府中商工会', '中商工会'],
  ])('%s and %s are two', (one, other) => {
    expect(societyKey(one)).not.toBe(societyKey(other));
  });

  test('the title of another one is known by that', () => {
    expect(isOfAnother('令和6年度 秋田県こだま 商工会', ['こだま商工会'])).toBe(false);
    expect(isOfAnother('令和6年度 東由利商工会', ['由利商工会'])).toBe(true);
    expect(isOfAnother('令和6年度 商工会', ['由利商工会'])).toBe(false);
  });
});
