import { flatMapList } from '../../lists/flat-map-list.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule, fixCell } from '../rule.js';
import { isOpen, sayLevel, type TallyLevel, tallyCases } from '../tally.js';

interface Args {
  readonly level: TallyLevel;
  readonly found: string;
  /** What was typed. */
  readonly read: string;
  /** What is right. */
  readonly asFigures: string;
}

/** Excel turned a typed `4/10` into 4月10日 (docs/table-rules.md, decision 10). */
export const tallyDate = defineRule({
  id: 'tally-date',
  severity: 'error',
  about: 'tallies',
  check(judged) {
    return flatMapList(tallyCases(judged), (own): Draft<Args>[] => {
      const { level, cell, count, reading } = own;
      if (!reading?.date) return [];
      const read = `${reading.achieved}/${reading.total}`;
      // Beside open questions only the damage is mended: what was typed may yet turn out right.
      const right = isOpen(own) ? read : count.text;
      return [
        {
          subject: `tally-${level}`,
          row: cell.row,
          cells: [cell.cell],
          found: cell.text,
          expected: right,
          args: { level, found: cell.text, read, asFigures: right },
          fix: fixCell(count.certain || read === count.text ? 'safe' : 'suggestion', cell, right),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成数計が日付になっています',
      why: ({ level, found, read, asFigures }) =>
        `${sayLevel(level, 'ja')}の達成数計に「${read}」と入力したものを、Excelが日付の${quote(found, 'ja')}に変えています。${read === asFigures ? '' : `行の判定を数えると${asFigures}です。`}`,
      todo: ({ asFigures }) =>
        `「${asFigures}」を文字列として記入してください。再計算は文字列として書き込みます。`,
    },
    en: {
      title: 'The tally has become a date',
      why: ({ found, read, asFigures }) =>
        `Excel turned the typed ${read} into a date, ${quote(found, 'en')}.${read === asFigures ? '' : ` The rows give ${asFigures}.`}`,
      todo: ({ asFigures }) => `Write “${asFigures}” as text; recalculation does so.`,
    },
  },
});
