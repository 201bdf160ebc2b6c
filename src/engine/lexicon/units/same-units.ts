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
    source: 'tests/corpus/406; ほかは出所の記録なし',
  },
  {
    words: ['パーセント'],
    spelling: '%',
    such: ['パーセント'],
    notSuch: ['樽'],
    source: '出所の記録なし',
  },
  {
    words: ['ヶ所', 'か所', 'カ所', 'ケ所', 'ヵ所', '個所'],
    spelling: '箇所',
    such: ['ヶ所', 'か所', 'カ所', 'ケ所', 'ヵ所', '個所'],
    notSuch: ['樽'],
    source: 'tests/corpus/07, 406; ほかは出所の記録なし',
  },
  {
    words: ['店舗'],
    spelling: '店',
    such: ['店舗'],
    notSuch: ['樽'],
    source: '出所の記録なし',
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
    source: 'tests/corpus/43, 430; ほかは出所の記録なし',
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
    source: 'tests/corpus/456; ほかは出所の記録なし',
  },
  {
    words: ['時間数'],
    spelling: '時間',
    such: ['時間数'],
    notSuch: ['樽'],
    source: '出所の記録なし',
  },
  {
    words: ['年間'],
    spelling: '年',
    such: ['年間'],
    notSuch: ['樽'],
    source: '出所の記録なし',
  },
  {
    words: ['ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月', '月間'],
    spelling: 'か月',
    such: ['ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月', '月間'],
    notSuch: ['樽'],
    source: 'tests/corpus/406; ほかは出所の記録なし',
  },
  {
    words: ['種類'],
    spelling: '種',
    such: ['種類'],
    notSuch: ['樽'],
    source: '出所の記録なし',
  },
  {
    words: ['品目'],
    spelling: '品',
    such: ['品目'],
    notSuch: ['樽'],
    source: '出所の記録なし',
  },
  {
    words: ['pt'],
    spelling: 'ポイント',
    such: ['pt'],
    notSuch: ['樽'],
    source: '出所の記録なし',
  },
];
