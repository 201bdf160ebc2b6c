import { foldWord } from '../text/fold.js';
import { atBegin, type Entry, patternOf } from './entry.js';
import { withoutNumber } from './numbering.js';

/** What is not added up over parts of the year or over rows: rates, averages, what is had at one time. */
export const NOT_ADDED_UP: readonly Entry[] = [
  {
    words: ['率', '割合', '平均', '残高', '当たり', 'あたり', '単価', '満足度', '順位'],
    such: [
      '加入率',
      '女性の割合',
      '月平均来館者数',
      '貸付残高',
      '1社当たりの売上',
      '講習会1回あたり参加者数',
      '客単価',
      '利用者満足度',
      '県内順位',
    ],
    notSuch: ['相談件数', '売上額', '会員数'],
    source: 'tests/corpus/138; 経営発達支援計画の評価表',
  },
];

const PATTERN = new RegExp(patternOf(NOT_ADDED_UP));

/** True where the label counts something that adds up. */
export const isAddedUp = (label: string): boolean => !PATTERN.test(foldWord(label));

/** Of these, shares, which are written in percent or as a fraction. */
export const SHARES: readonly Entry[] = [
  {
    words: ['率', '割合', '比'],
    such: ['加入率', '女性の割合', '構成比'],
    notSuch: ['貸付残高', '利用者数'],
    source: 'RATE_WORDS（heads/heads-of-figures.ts）',
  },
];

const SHARE = new RegExp(patternOf(SHARES));

/** True where the label names a share. */
export const namesShare = (label: string): boolean => SHARE.test(foldWord(label));

/** A row that counts a part of the row above: not added up beside it. */
export const PARTS_OF_ROW_ABOVE: readonly Entry[] = [
  {
    before: '\\(',
    words: ['うち', '内数', '内訳', '再掲'],
    such: ['うち新規', '(うち継続)', '内数:女性', '内訳 新規', '再掲 創業支援'],
    notSuch: ['おうち時間', '内覧会'],
    source: 'docs/table-rules.md, Layouts（うち認定数）; 内数・内訳・再掲は統計表の内書きの語',
  },
];

const PART = atBegin(PARTS_OF_ROW_ABOVE);

/** True where a label says that its row is a part of the one above. */
export const isPartOfRowAbove = (label: string): boolean => PART.test(foldWord(withoutNumber(label)));
