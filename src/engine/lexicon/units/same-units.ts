import type { Entry } from '../entry.js';

/** One spelling for each unit that has several; what names the same thing compares equal. */

/** Spellings, and the one that stands for all of them. */
export interface SameUnits extends Entry {
  readonly spelling: string;
}

export const SAME_UNITS: readonly SameUnits[] = [
  {
    words: ['名', '人数', '名様'],
    spelling: '人',
    such: ['名', '人数', '名様'],
    notSuch: ['樽'],
    source: 'tests/corpus/188 名, 34 人数, 35 人; 名様は名のていねいな形',
  },
  {
    words: ['パーセント'],
    spelling: '%',
    such: ['パーセント'],
    notSuch: ['樽'],
    source: '%の読み; IPA辞書(mecab-ipadic 2.7.0)の助数詞',
  },
  {
    words: ['ヶ所', 'か所', 'カ所', 'ケ所', 'ヵ所', '個所'],
    spelling: '箇所',
    such: ['ヶ所', 'か所', 'カ所', 'ケ所', 'ヵ所', '個所'],
    notSuch: ['樽'],
    source:
      'tests/corpus/07 か所, 406 ヶ所・カ所; 「公用文作成の考え方」（文化審議会建議）I-4（か所と箇所）; ケ所・ヵ所はIPA辞書(mecab-ipadic 2.7.0)の助数詞, 個所は同音の書きかえ',
  },
  {
    words: ['店舗'],
    spelling: '店',
    such: ['店舗'],
    notSuch: ['樽'],
    source: 'tests/corpus/188 店舗, 62 店',
  },
  {
    words: ['件数'],
    spelling: '件',
    such: ['件数'],
    notSuch: ['樽'],
    source: 'tests/corpus/450',
  },
  {
    words: ['社数', '者', '企業', '事業者', '事業所', '法人'],
    spelling: '社',
    such: ['社数', '者', '企業', '事業者', '事業所', '法人'],
    notSuch: ['樽'],
    source:
      'tests/corpus/430 事業所, 103 者, 443 社数; 企業・事業者・法人は同じものを数える名（tests/corpus/01 事業者数(社)）',
  },
  {
    words: ['回数'],
    spelling: '回',
    such: ['回数'],
    notSuch: ['樽'],
    source: 'tests/engine/table/as-seen.test.ts',
  },
  {
    words: ['日間', '日数'],
    spelling: '日',
    such: ['日間', '日数'],
    notSuch: ['樽'],
    source: 'tests/corpus/456 日数; 日間はIPA辞書(mecab-ipadic 2.7.0)の助数詞',
  },
  {
    words: ['時間数'],
    spelling: '時間',
    such: ['時間数'],
    notSuch: ['樽'],
    source: 'tests/corpus/16 時間; 時間数は 456 の日数と同じ形',
  },
  {
    words: ['年間'],
    spelling: '年',
    such: ['年間'],
    notSuch: ['樽'],
    source: 'tests/corpus/13 年; 年間はIPA辞書(mecab-ipadic 2.7.0)の助数詞',
  },
  {
    words: ['ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月', '月間'],
    spelling: 'か月',
    such: ['ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月', '月間'],
    notSuch: ['樽'],
    source:
      'tests/corpus/406 ヶ月・か月; 「公用文作成の考え方」（文化審議会建議）I-4（か月と箇月）; カ月・ヵ月・ケ月はIPA辞書(mecab-ipadic 2.7.0)の助数詞',
  },
  {
    words: ['種類'],
    spelling: '種',
    such: ['種類'],
    notSuch: ['樽'],
    source: '種はIPA辞書(mecab-ipadic 2.7.0)の助数詞, 種類は同じものを数える名詞',
  },
  {
    words: ['品目'],
    spelling: '品',
    such: ['品目'],
    notSuch: ['樽'],
    source: 'tests/corpus/35 品; 品目は同じものを数える名詞（IPA辞書(mecab-ipadic 2.7.0)）',
  },
  {
    words: ['pt'],
    spelling: 'ポイント',
    such: ['pt'],
    notSuch: ['樽'],
    source: 'tests/corpus/401 ポイント; ptはその略号',
  },
];
