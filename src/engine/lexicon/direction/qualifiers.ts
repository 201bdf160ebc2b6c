import type { Entry } from '../entry.js';

/** What may stand before 会員 and its like and turn nothing round. */
export const QUALIFIERS: readonly Entry[] = [
  {
    words: ['商工会', '青年', '歳', '未満', '以下'],
    such: ['商工会会員数', '青年部員数', '50歳会員数', '39歳未満の部員数', '50歳以下の会員数'],
    notSuch: ['休眠会員数', '元会員数'],
    source: '様式1 総括表; tests/corpus/93',
  },
  {
    words: ['以上', '正', '特別', '賛助', '定款', '一般'],
    such: ['50歳以上の会員数', '正会員数', '特別会員数', '賛助会員数', '定款会員数', '一般会員数'],
    notSuch: [],
    source: '様式1 総括表; tests/corpus/02, 06, 09',
  },
  {
    words: ['地元', '県', '区', '内', '管', '域'],
    such: ['地元商店数', '県内企業数', '区内企業数', '管内事業者数', '管内事業者数', '域内事業者数'],
    notSuch: [],
    source: '様式1 総括表; tests/corpus/01, 02, 03',
  },
  {
    words: ['小規模', '中小', '若手', '全', '年間', '関係'],
    such: ['小規模事業者数', '中小企業数', '若手会員数', '全会員数', '年間顧客数', '関係事業者数'],
    notSuch: [],
    source: '様式1 総括表; tests/corpus/02, 03, 04',
  },
  {
    words: ['うち', '共同'],
    such: ['うち会員数', '共同商品数'],
    notSuch: [],
    source: '様式1 総括表; tests/corpus/02, 07, 09',
  },
];
