import type { Language } from '../../engine/index.js';
import { OF_EVERY_NEW_SHEET, type OfferedSheetWords } from './new-sheet-words.js';
import { sayCount } from './say-count.js';

/** Words of 次年度の表を作る: of the offer in まとめ and of the page that shows what it would make; loaded with these. */
export interface NextWords extends OfferedSheetWords {
  others(names: readonly string[]): string;
  review(count: number): string;
}

const ja: NextWords = {
  ...OF_EVERY_NEW_SHEET.ja,
  heading: '次年度の表',
  hint: 'このシートを写して、年度を一つ進め、実績・達成状況・達成数計・検証欄を空にした表を作ります。',
  open: '次年度の表を作る',
  title: '次年度の表を作る',
  about: (sheetName) =>
    `「${sheetName}」を写して、年度を一つ進めます。実績・達成状況・達成数計・検証欄は空にし、書式や印刷の設定はそのままです。元のシートは変わりません。`,
  others: (names) =>
    `ほかのシートの表は、次年度のものになりません: ${names.map((name) => `「${name}」`).join('')}`,
  review: (count) => `目標を見直す指標(${sayCount(count)}件)`,
};

const en: NextWords = {
  ...OF_EVERY_NEW_SHEET.en,
  heading: 'Next year’s form',
  hint: 'Copies this sheet with the year moved by one, and without actuals, verdicts, tallies and comments.',
  open: 'Make next year’s form',
  title: 'Make next year’s form',
  about: (sheetName) =>
    `“${sheetName}” is copied with the year moved by one. Actuals, verdicts, tallies and comments are emptied; formats and print set-up stay. The old sheet is not changed.`,
  others: (names) =>
    `Tables on other sheets are not moved to next year: ${names.map((name) => `“${name}”`).join(', ')}`,
  review: (count) => `Targets to look at again (${sayCount(count)})`,
};

export const NEXT_WORDS: Readonly<Record<Language, NextWords>> = { ja, en };
