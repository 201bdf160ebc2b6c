import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { tallyText } from '../../verdict/count.js';
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
  /** How many may be counted elsewhere already (再掲, 参考, 上期 beside 計), and the tally without them. */
  readonly repeated: number;
  readonly without: string;
  /** The line of the sheet that counts in a way of its own; null where there is none. */
  readonly rule: string | null;
}

/** 達成数計 is blank, or other than the count, beside rows that need review and may yet make it right (docs/table-rules.md, decision 18). */
export const tallyUnconfirmed = defineRule({
  id: 'tally-unconfirmed',
  severity: 'review',
  about: 'tallies',
  check(judged) {
    return mapList(filterList(tallyCases(judged), isOpen), ({ level, cell, count }): Draft<Args> => {
      const { outcomes, repeated, rule } = count;
      return {
        subject: `tally-${level}`,
        row: cell.row,
        cells: [cell.cell],
        found: cell.text,
        expected: count.text,
        args: {
          level,
          found: cell.text,
          asFigures: count.text,
          open: outcomes.either + outcomes.any - (repeated?.rows ?? 0),
          repeated: repeated?.rows ?? 0,
          without: repeated ? tallyText(repeated.without) : '',
          rule,
        },
        fix: null,
      };
    });
  },
  words: {
    ja: {
      title: '達成数計がまだ決まりません',
      why: ({ level, found, open, repeated, without, rule, asFigures }) =>
        `${sayLevel(level, 'ja')}の達成数計は${quote(found, 'ja')}ですが、${[
          ...(open > 0 ? [`要確認の${sayLevel(level, 'ja')}${open}個の判定`] : []),
          ...(repeated > 0
            ? [`再掲・参考や年度の一部の${sayLevel(level, 'ja')}${repeated}個を数えるかどうか`]
            : []),
          ...(rule === null ? [] : [`シートに書かれた数え方(${quote(rule, 'ja')})`]),
        ].join('と、')}で数が変わります。いまの判定で数えると${asFigures}${
          repeated > 0 ? `、それを除くと${without}` : ''
        }です。`,
      todo: ({ open, repeated, without, rule, asFigures }) =>
        rule !== null && repeated === 0 && open === 0
          ? `書かれた数え方のとおりか確かめてください。「${asFigures}」でよければ、そう記入してください。それまで、この達成数計には書き込みません。`
          : open === 0
            ? `それも数えるなら「${asFigures}」、除くなら「${without}」と記入してください。それまで、この達成数計には書き込みません。`
            : `先に要確認のものを確かめてください。${
                repeated > 0 ? '再掲・参考や年度の一部を数えるかどうかは、達成数計の記入で分かります。' : ''
              }それまで、この達成数計には書き込みません。`,
    },
    en: {
      title: 'The tally is not settled yet',
      why: ({ level, found, open, repeated, without, rule, asFigures }) =>
        `The tally of ${sayLevel(level, 'en')} is ${quote(found, 'en')}, and depends on ${[
          ...(open > 0 ? [`${open} of them still to be reviewed`] : []),
          ...(repeated > 0
            ? [
                `whether ${repeated} listed again (再掲), for reference (参考) or of a part of the year are counted`,
              ]
            : []),
          ...(rule === null ? [] : [`what the sheet says of how it counts (${quote(rule, 'en')})`]),
        ].join(' and on ')}; as things stand it is ${asFigures}${
          repeated > 0 ? `, and ${without} without those` : ''
        }.`,
      todo: ({ open, repeated, without, rule, asFigures }) =>
        rule !== null && repeated === 0 && open === 0
          ? `Make sure that it is counted as the sheet says. If “${asFigures}” is right after all, write that. Until then nothing is written to this tally.`
          : open === 0
            ? `Write “${asFigures}” if those count, or “${without}” if not. Until then nothing is written to this tally.`
            : `Settle what needs review first. ${
                repeated > 0 ? 'What is written in the tally tells whether the latter count. ' : ''
              }Until then nothing is written to this tally.`,
    },
  },
});
