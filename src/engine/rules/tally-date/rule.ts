import { quote } from '../../words/say.js';
import { type Draft, fixCell, type Rule } from '../rule.js';
import { tallyCases } from '../tally.js';

/** Excel turned a typed `4/10` into 4月10日 (RULES.md, decision 10). */
export const tallyDate: Rule = {
  id: 'tally-date',
  severity: 'error',
  check(judged) {
    return tallyCases(judged).flatMap(({ level, cell, count, reading, nameJa }): Draft[] => {
      if (!reading?.date) return [];
      const read = `${reading.achieved}/${reading.total}`;
      return [
        {
          subject: `tally-${level}`,
          row: cell.row,
          cells: [cell.cell],
          found: cell.text,
          expected: count.text,
          args: { found: cell.text, read, asFigures: count.text, nameJa },
          fix: fixCell(count.certain || read === count.text ? 'safe' : 'suggestion', cell, count.text),
        },
      ];
    });
  },
  words: {
    ja: {
      title: '達成数計が日付になっています',
      why: ({ found, read, asFigures, nameJa }) =>
        `${nameJa}の達成数計に「${read}」と入力したものを、Excelが日付の${quote(`${found}`, 'ja')}に変えています。${read === asFigures ? '' : `行の判定を数えると${asFigures}です。`}`,
      todo: ({ asFigures }) =>
        `「${asFigures}」を文字列として記入してください。再計算は文字列として書き込みます。`,
    },
    en: {
      title: 'The tally has become a date',
      why: ({ found, read, asFigures }) =>
        `Excel turned the typed ${read} into a date, ${quote(`${found}`, 'en')}.${read === asFigures ? '' : ` The rows give ${asFigures}.`}`,
      todo: ({ asFigures }) => `Write “${asFigures}” as text; recalculation does so.`,
    },
  },
};
