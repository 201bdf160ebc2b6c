import { mapList } from '../../lists/map-list.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly text: string;
  readonly row: number;
}

/** One row does not stand in the columns of the others. */
export const rowShift = defineRule({
  id: 'row-shift',
  severity: 'error',
  about: 'form',
  check({ table }) {
    return mapList(
      table.structure.rowShifts,
      ({ row, cells, text }): Draft<Args> => ({
        subject: text,
        row,
        cells,
        found: text,
        expected: '',
        args: { text, row },
        fix: null,
      }),
    );
  },
  words: {
    ja: {
      title: 'この行は列の位置がずれています',
      why: ({ text, row }) =>
        `${row}行目${quote(text, 'ja')}は、ほかの行と列の位置が違います。どの値が何の列のものかは、中身から読み取って判定しました。`,
      todo: () => 'ほかの行と同じ列に移してください。',
    },
    en: {
      title: 'A row is out of line',
      why: ({ text, row }) =>
        `Row ${row}, ${quote(text, 'en')}, does not stand in the columns of the other rows. It was read by what its cells hold.`,
      todo: () => 'Move its cells to the columns of the other rows.',
    },
  },
});
