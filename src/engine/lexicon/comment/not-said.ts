import type { Entry } from '../entry.js';

/** What a clause of a comment wishes, doubts, asks or reports: none of it says what came of the year. */

/** A wish, a prospect, a doubt. */
export const WISHED: readonly Entry[] = [
  {
    words: ['目指', '向け', 'べく', 'ために', 'よう(?:に|努|、|,|$)', 'ないよう'],
    such: [
      '目標達成を目指す',
      '目標達成に向けて',
      '目標を達成すべく',
      '達成するために',
      '達成できるように',
      '下回らないよう声を掛ける',
      '達成するよう努める',
      'よう',
      'よう、',
      'よう,',
    ],
    notSuch: ['目標を達成した', '同様に達成した'],
    source: 'tests/corpus/421, 445',
  },
  {
    words: ['見込', '見通し', 'はず', 'ところ', '可能性', '必要', '困難', '難し', '危ぶ'],
    such: [
      '達成できる見込みだった',
      '達成の見通し',
      '達成できたはず',
      '達成できるところ',
      '達成の可能性',
      '訪問を増やす必要がある',
      '達成が困難',
      '達成は難しい',
      '達成が危ぶまれた',
    ],
    notSuch: ['目標を達成した'],
    source: 'tests/corpus/421, 445',
  },
];

/** What somebody answered, said or asked. */
export const REPORTED: readonly Entry[] = [
  {
    words: ['(?:た|る|ない|か)(?:と(?:の|い[うっ]|回答|答え)|か(?:どうか|否か|[をの確]))', 'ているか'],
    such: [
      '目標を達成したとの声',
      '達成できないと回答した',
      '達成したかどうかを尋ねた',
      '達成しているか聞いた',
      'あると答え',
      'ないという',
      'した場合、できるかを',
      'かか否か',
    ],
    notSuch: ['目標を達成したと考える', '達成した'],
    source: 'tests/corpus/560',
  },
  {
    words: ['から(?:は|も)?目標を'],
    such: ['参加企業からは目標を達成した報告があった', 'から目標を', 'からも目標を'],
    notSuch: ['目標を達成した'],
    source: 'tests/corpus/500, 560',
  },
];
