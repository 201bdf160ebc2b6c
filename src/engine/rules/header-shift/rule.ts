import { mapList } from '../../lists/map-list.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly words: string;
}

/** The body does not stand under its header, as after pasting from a PDF. */
export const headerShift = defineRule({
  id: 'header-shift',
  severity: 'error',
  about: 'form',
  check({ table }) {
    return mapList(
      table.structure.headerShifts,
      ({ row, cells, words }, index): Draft<Args> => ({
        subject: `header-${index + 1}`,
        row,
        cells,
        found: words,
        expected: '',
        args: { words },
        fix: null,
      }),
    );
  },
  words: {
    ja: {
      title: '見出しと本文の列がずれています',
      why: ({ words }) =>
        `見出し${quote(words, 'ja')}の下に、見出しと違う内容が入っています。どの列に何があるかは、中身から読み取って判定しました。`,
      todo: () =>
        '見出しと本文の列をそろえるか、「表を整える」(コマンドではtidy)で標準の8列の表を新しく作ってください。',
    },
    en: {
      title: 'Header and body do not line up',
      why: ({ words }) =>
        `Below the header ${quote(words, 'en')} stands something else. The columns were read by what they hold.`,
      todo: () =>
        'Line up header and body, or have the table made anew in the canonical eight columns (表を整える; tidy on the command line).',
    },
  },
});
