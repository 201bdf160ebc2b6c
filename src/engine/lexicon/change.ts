import { foldWord } from '../text/fold.js';
import { type Entry, patternOf } from './entry.js';

/** Labels that count by how much something grew or fell: there a sign before a number says nothing odd. */
export const CHANGE: readonly Entry[] = [
  {
    words: ['増減', '変動', '収支', '損益', '利益', '増加', '減少', '純増', '伸び'],
    such: [
      '増減会員数(社)',
      '会員数変動',
      '事業収支(千円)',
      '損益額',
      '営業利益',
      '売上高増加率(%)',
      '減少数',
      '会員純増数',
      '売上の伸び',
    ],
    notSuch: ['相談件数(件)', '会員数(社)', '増額支援件数'],
    source: 'tests/corpus/402',
  },
  {
    words: ['純減', '超過', '過不足', '[増減差](?=\\(|$)'],
    such: [
      '会員純減数',
      '転入超過数(人)',
      '参加枠の過不足(人)',
      '会員数の前年差(社)',
      '会員の増',
      '社会減(人)',
    ],
    notSuch: ['増額支援件数', '差戻し件数', '減量教室参加者数'],
    source:
      '転入超過・社会減は住民基本台帳人口移動報告（総務省統計局）, 過不足は労働経済動向調査（厚生労働省）; 純減は純増の、差・増・減は増減の言い換え',
  },
];

const COUNTED = new RegExp(patternOf(CHANGE));

/** True where a label counts a change. */
export const countsChange = (label: string): boolean => COUNTED.test(foldWord(label));
