import type { Entry } from '../entry.js';

/** What a society wants more of where nothing unknown stands before it: a word there can turn it round (休眠会員数). */
export const WANTED_ALONE: readonly Entry[] = [
  {
    words: ['会員', '部員', '組合員', '人口', '商工業者'],
    such: ['会員数', '女性会員数', '青年部員数', '部員の増減', '組合員数', '町内人口', '商工業者数'],
    notSuch: ['物価の伸び率', '離職者の増加数', '休眠会員数', '高齢会員数', '眠っている店舗数', '会員減少数'],
    source: '様式1 総括表; tests/corpus/562',
  },
  {
    words: ['事業者', '事業所', '企業', '商店', '従業員', '顧客', '商品', '純増'],
    such: ['小規模事業者数', '事業所数', '中小企業数', '商店数', '従業員数', '顧客数', '商品数', '純増数'],
    notSuch: [],
    source: '様式1 総括表; tests/corpus/562',
  },
  {
    words: ['増加', '伸び', '観光客', '給与', '賃金'],
    such: ['増加率', '伸び率', '観光客数', '平均給与額', '平均賃金'],
    notSuch: [],
    source: '様式1 総括表; tests/corpus/01, 08, 15',
  },
];
