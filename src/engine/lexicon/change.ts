import { foldWord } from '../text/fold.js';
import { type Entry, patternOf } from './entry.js';

/** Labels that count by how much something grew or fell: there a sign before a number says nothing odd. */
export const CHANGE: readonly Entry[] = [
  {
    words: ['増減', '変動', '収支', '損益', '利益', '増加', '減少', '純増', '伸び'],
    such: [
      '会員の増減(社)',
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
];

const COUNTED = new RegExp(patternOf(CHANGE));

/** True where a label counts a change. */
export const countsChange = (label: string): boolean => COUNTED.test(foldWord(label));
