import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { type Draft, defineRule, fixCell } from '../rule.js';
import { isBlank, sayLevel, type TallyLevel, tallyCases } from '../tally.js';

interface Args {
  readonly level: TallyLevel;
  /** What the rows give. */
  readonly asFigures: string;
}

/** 達成数計 is blank. */
export const tallyBlank = defineRule({
  id: 'tally-blank',
  severity: 'error',
  about: 'tallies',
  check(judged) {
    return mapList(
      filterList(tallyCases(judged), isBlank),
      ({ level, cell, count }): Draft<Args> => ({
        subject: `tally-${level}`,
        row: cell.row,
        cells: [cell.cell],
        found: '',
        expected: count.text,
        args: { level, asFigures: count.text },
        fix: fixCell('safe', cell, count.text),
      }),
    );
  },
  words: {
    ja: {
      title: '達成数計が空欄です',
      why: ({ level, asFigures }) =>
        `${sayLevel(level, 'ja')}の達成数計が空欄です。行の判定を数えると${asFigures}です。`,
      todo: ({ asFigures }) => `「${asFigures}」と記入してください。`,
    },
    en: {
      title: 'The tally is blank',
      why: ({ level, asFigures }) =>
        `The tally of ${sayLevel(level, 'en')} is blank; the rows give ${asFigures}.`,
      todo: ({ asFigures }) => `Write “${asFigures}”.`,
    },
  },
});
