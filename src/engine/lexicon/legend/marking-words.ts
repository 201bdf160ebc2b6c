import type { Entry } from '../entry.js';

/** What heads and notes say of a column in which one of the two verdicts is marked and the other left blank. */

/** 未達成 is marked, or written, and nothing else. */
export const UNACHIEVED_MARKED: readonly Entry[] = [
  {
    words: [
      '未達成?(?:の|した|だった)?(?:もの|場合|とき|[時際]|項目|指標)?(?:[には、]|のみ|だけ){0,3}[○〇●✓レ×印記入チマ]',
    ],
    such: [
      '未達成に○',
      '達成状況(未達成の場合○)',
      '未達成の場合のみ記入',
      '未達成のものは●',
      '未達のときにチェック',
      '未達成だった項目に印',
      '未達成した指標には×',
      '未達成時に○',
      '未達成した場合だけ、○',
    ],
    notSuch: ['未達成の場合は改善点を記入', '達成に○', '「未達成」のどちらかを記入', '未達成=×'],
    source: '様式の見出しと注（未達成に○、未達成の場合のみ記入）',
  },
];

/** 達成 is. */
export const ACHIEVED_MARKED: readonly Entry[] = [
  {
    words: [
      '(?:^|[^未])達成(?:の|した|できた)?(?:もの|場合|とき|[時際]|項目|指標)?(?:[には、]|のみ|だけ){0,3}[○〇●✓レ印記入チマ]',
    ],
    such: [
      '達成に○',
      '※達成したものに○印',
      '達成した場合のみ記入',
      '達成したときはレ',
      '達成できた項目に印',
      '達成した指標だけ○',
      '達成時に○',
      '達成の場合、○',
    ],
    notSuch: ['未達成に○', '達成状況を記入', '達成した場合は「達成」と記入', '達成=○'],
    source: '様式の見出しと注（達成に○、達成したものに○印）',
  },
];

/** Each of them has a mark of its own. */
export const BOTH_MARKED: readonly Entry[] = [
  {
    words: ['[○〇●◎].{0,40}[×✕△]', '[×✕△].{0,40}[○〇●◎]'],
    such: ['達成した場合は○、しない場合は×', '未達成は×、ほかは○'],
    notSuch: ['達成に○', '未達成に×'],
    source: '様式の注（達成は○、未達成は×）',
  },
];

/** Such a note is about another column. */
export const OF_OTHER_COLUMNS: readonly Entry[] = [
  {
    words: ['改善', '検証', '要因', '理由', '原因', '備考', 'コメント', '課題', '対策', '施策'],
    such: [
      '改善点は未達成の場合のみ記入',
      '検証',
      '要因',
      '未達成の理由',
      '原因',
      '備考',
      'コメント',
      '課題',
      '対策',
      '施策',
    ],
    notSuch: ['達成状況', '未達成に○'],
    source: '様式の注（改善点は未達成の場合のみ記入）',
  },
];
