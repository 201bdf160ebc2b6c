import { mapList } from '../../lists/map-list.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';
import { isOpen, sayLevel, type TallyLevel, tallyCases } from '../tally.js';

interface Args {
  readonly level: TallyLevel;
  readonly found: string;
  /** What the rows give as things stand. */
  readonly asFigures: string;
  /** How many are still to be reviewed. */
  readonly open: number;
}

/** 達成数計 is blank, or other than the count, beside rows that need review and may yet make it right (docs/table-rules.md, decision 18). */
export const tallyUnconfirmed = defineRule({
  id: 'tally-unconfirmed',
  severity: 'review',
  about: 'tallies',
  check(judged) {
    return mapList(tallyCases(judged).filter(isOpen), ({ level, cell, count }): Draft<Args> => {
      const { either, any } = count.outcomes;
      return {
        subject: `tally-${level}`,
        row: cell.row,
        cells: [cell.cell],
        found: cell.text,
        expected: count.text,
        args: { level, found: cell.text, asFigures: count.text, open: either + any },
        fix: null,
      };
    });
  },
  words: {
    ja: {
      title: '達成数計がまだ決まりません',
      why: ({ level, found, open, asFigures }) =>
        `${sayLevel(level, 'ja')}の達成数計は${quote(found, 'ja')}ですが、要確認の${sayLevel(level, 'ja')}${open}個の判定で数が変わります。いまの判定で数えると${asFigures}です。`,
      todo: () => '先に要確認のものを確かめてください。それまで、この達成数計には書き込みません。',
    },
    en: {
      title: 'The tally is not settled yet',
      why: ({ level, found, open, asFigures }) =>
        `The tally of ${sayLevel(level, 'en')} is ${quote(found, 'en')}, and depends on ${open} of them still to be reviewed; as things stand it is ${asFigures}.`,
      todo: () => 'Settle what needs review first. Until then nothing is written to this tally.',
    },
  },
});
