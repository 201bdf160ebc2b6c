import { quote } from '../../words/say.js';
import { defineRule } from '../rule.js';

interface Args {
  readonly sheet: string;
  readonly title: string;
  readonly beside: string;
}

/** The sheet seems to be a draft or a copy beside another of the same year: it is not held against the others unasked. */
export const sheetDraft = defineRule<Args>({
  id: 'sheet-draft',
  severity: 'review',
  about: 'form',
  check({ table }, _, book) {
    const { draftBeside: beside } = book ?? { draftBeside: null };
    const [first] = table.indicators;
    if (beside === null || !first) return [];
    const { sheetName: sheet, title, titleCell } = table;
    return [
      {
        subject: title,
        row: first.row,
        cells: [titleCell ?? first.labelCell ?? first.figureCells[0] ?? 'A1'],
        found: title,
        expected: '',
        args: { sheet, title, beside },
        fix: null,
        restsOn: [sheet],
      },
    ];
  },
  words: {
    ja: {
      title: '下書きのシートのようです',
      why: ({ sheet, title, beside }) =>
        `シート名${quote(sheet, 'ja')}(表題${quote(title, 'ja')})は、下書きか写しのように見えます。同じ年度の表が${quote(beside, 'ja')}などにもあるので、このシートは突き合わせていません。`,
      todo: () =>
        '使わないシートなら、削除するか別のブックに移してください。こちらが正しい表なら、シート名と表題から「案」などを取ると、突き合わせます。',
    },
    en: {
      title: 'This sheet looks like a draft',
      why: ({ sheet, title, beside }) =>
        `The sheet ${quote(sheet, 'en')} (title ${quote(title, 'en')}) looks like a draft or a copy. Tables of the same year stand on other sheets, ${quote(beside, 'en')} among them, so this one was not held against them.`,
      todo: () =>
        'If it is not in use, delete it or move it to another workbook. If it is the one that counts, take the word for a draft out of its name and title.',
    },
  },
});
