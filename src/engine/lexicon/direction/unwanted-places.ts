import type { Entry } from '../entry.js';

/** Places and land left unused. */
export const UNWANTED_PLACES: readonly Entry[] = [
  {
    words: ['空き', '空き?家', '空地', '空室'],
    such: ['空き店舗数', '空き区画数', '空き家率', '空家数', '空き地面積', '空地数', '空き室数', '空室率'],
    notSuch: [
      '空き店舗活用件数',
      '空き家バンク登録数',
      '遊休農地解消面積',
      'シャッターアート制作数',
      '老朽管の更新延長',
      '空き店舗解消率',
    ],
    source: 'tests/corpus/17; 空き店舗実態調査',
  },
  {
    words: ['空店舗', 'シャッター', '遊休', '耕作放棄'],
    such: ['空店舗数', 'シャッター店舗数', 'シャッター街の店舗数', '遊休農地面積', '耕作放棄地面積'],
    notSuch: [],
    source: 'tests/corpus/556; 空き店舗実態調査',
  },
  {
    words: ['荒廃', '放置', '廃校', '廃屋', '老朽'],
    such: ['荒廃農地面積', '放置自転車台数', '廃校数', '廃屋数', '老朽施設数', '老朽化率'],
    notSuch: [],
    source: '空き店舗実態調査',
  },
];
