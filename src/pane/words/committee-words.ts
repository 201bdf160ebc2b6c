import type { CommitteePack, Language } from '../../engine/index.js';
import { OF_EVERY_NEW_SHEET, type OfferedSheetWords } from './new-sheet-words.js';

/** Words of 委員会資料を作る: of the offer in まとめ and of the page that shows what it would make; loaded with these. */
export interface CommitteeWords extends OfferedSheetWords {
  /** What the paper says, a sentence each. */
  holds(pack: CommitteePack): readonly string[];
}

const tally = ({ achieved, total }: CommitteePack['indicators']) => `${achieved}/${total}`;

const ja: CommitteeWords = {
  ...OF_EVERY_NEW_SHEET.ja,
  heading: '委員会資料',
  hint: '評価委員会に配る資料を、新しいシートに作ります(A4縦、2ページまで)。未達成の指標と検証の文、説明を用意するところ、判断の記録、審議結果の欄が入ります。',
  open: '委員会資料を作る',
  title: '委員会資料を作る',
  about: (sheetName) => `「${sheetName}」から、評価委員会に配る資料を作ります。元のシートは変わりません。`,
  holds: ({ measures, indicators, listed, points, answers, open, besides }) => [
    `達成数計: ${measures ? `施策${tally(measures)}、` : ''}指標${tally(indicators)}`,
    `未達成・要確認の指標と、目標との差が大きい指標: ${listed.length}件`,
    `説明を用意するところ: ${points.length}件`,
    `判断の記録: ${answers.length}件`,
    besides === null
      ? '前年度の表とは比べていません。「前年度と比べる」で表を選んでから作ると、前年度から変わったところも載ります。'
      : `${besides}と比べたところも載せます。`,
    ...(open.error + open.review > 0
      ? [
          `誤り${open.error}件・要確認${open.review}件が残っています。直すか確かめるかしてから作ることをお勧めします。`,
        ]
      : []),
  ],
};

const en: CommitteeWords = {
  ...OF_EVERY_NEW_SHEET.en,
  heading: 'The committee’s paper',
  hint: 'Makes the paper for the evaluation committee as a new sheet (A4 portrait, two pages at most): what was not reached with its comments, what is to be explained, the answers, and room for the result.',
  open: 'Make the committee’s paper',
  title: 'Make the committee’s paper',
  about: (sheetName) =>
    `The paper for the evaluation committee is made of “${sheetName}”, which is not changed.`,
  holds: ({ measures, indicators, listed, points, answers, open, besides }) => [
    `Tallies: ${measures ? `measures ${tally(measures)}, ` : ''}indicators ${tally(indicators)}`,
    `Unmet, open or far from the target: ${listed.length}`,
    `To be explained: ${points.length}`,
    `Answers: ${answers.length}`,
    besides === null
      ? 'It is not compared with last year’s table. Choose that under “Compare with last year” first, and the paper says what has changed.'
      : `It also says what has changed from ${besides}.`,
    ...(open.error + open.review > 0
      ? [`${open.error} errors and ${open.review} to review are left. Better settle them first.`]
      : []),
  ],
};

export const COMMITTEE_WORDS: Readonly<Record<Language, CommitteeWords>> = { ja, en };
