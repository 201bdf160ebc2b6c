import type { Differs } from '../../agreement/differences.js';
import { sideCell } from '../../agreement/side-cell.js';
import type { BookIndicator } from '../../answers/book-table.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Language } from '../../words/language.js';
import { quote, quoteLabel, sayFigure, sayFigureAsWritten } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';

type Said = Pick<BookIndicator, 'actual' | 'target' | 'unit' | 'verdict'>;

interface Args {
  readonly label: string;
  readonly sheet: string;
  /** What differs, each with its cell on both sheets. */
  readonly parts: readonly { readonly differs: Differs; readonly cell: string; readonly other: string }[];
  readonly own: Said;
  readonly its: Said;
}

const NAMES: Readonly<Record<Language, Readonly<Record<Differs, string>>>> = {
  ja: { actual: '実績値', target: '目標値', unit: '単位', verdict: '達成状況' },
  en: { actual: 'actual', target: 'target', unit: 'unit', verdict: 'status' },
};
const NONE: Readonly<Record<Language, string>> = { ja: '目標なし', en: 'no target' };

function say(said: Said, differs: Differs, language: Language): string {
  switch (differs) {
    case 'actual':
      return sayFigure(said.actual, said.unit);
    case 'target':
      return said.target === null ? NONE[language] : sayFigure(said.target, said.unit);
    case 'unit':
      return quote(said.unit, language);
    case 'verdict':
      return quote(said.verdict ?? '', language);
  }
}

const pick = ({ actual, target, unit, verdict }: Said): Said => ({ actual, target, unit, verdict });

/** Two sheets of the workbook give one indicator different figures, units or verdicts. Nobody here knows which of them is right. */
export const sheetsDisagree = defineRule<Args>({
  id: 'sheets-disagree',
  severity: 'error',
  about: 'figures',
  check({ table, indicators }, _, book) {
    return flatMapList(book?.differences ?? [], ({ own: place, sheet, other, differs }): Draft<Args>[] => {
      const judged = indicators[place];
      if (!judged) return [];
      const { indicator, actual, target, unit, written } = judged;
      const cellsOf = { figureCells: indicator.figureCells, verdictCell: indicator.status?.cell ?? '' };
      const parts = mapList(differs, (one) => ({
        differs: one,
        cell: sideCell(cellsOf, one),
        other: sideCell(other, one),
      }));
      return [
        {
          subject: indicator.label,
          row: indicator.row,
          cells: [...new Set(mapList(parts, ({ cell }) => cell))],
          found: sayFigureAsWritten(indicator.figureTexts),
          expected: '',
          args: {
            label: indicator.label,
            sheet,
            parts,
            own: { actual, target, unit, verdict: written?.verdict ?? null },
            its: pick(other),
          },
          fix: null,
          restsOn: [table.sheetName, sheet, sayFigureAsWritten(other.figureTexts), ...differs],
          elsewhere: [{ sheet, cells: [...new Set(mapList(parts, (part) => part.other))] }],
        },
      ];
    });
  },
  words: {
    ja: {
      title: 'シートどうしで値が違います',
      why: ({ label, sheet, parts, own, its }) =>
        mapList(
          parts,
          ({ differs, cell, other }) =>
            `${quoteLabel(label, 'ja')}の${NAMES.ja[differs]}が、このシートの${cell}では${say(own, differs, 'ja')}、${quote(sheet, 'ja')}の${other}では${say(its, differs, 'ja')}です。`,
        ).join(''),
      todo: () => 'どちらが正しいか元の資料で確かめ、誤っているほうのシートを直してください。',
    },
    en: {
      title: 'Two sheets disagree',
      why: ({ label, sheet, parts, own, its }) =>
        mapList(
          parts,
          ({ differs, cell, other }) =>
            `The ${NAMES.en[differs]} of ${quoteLabel(label, 'en')} is ${say(own, differs, 'en')} in ${cell} of this sheet, and ${say(its, differs, 'en')} in ${other} of ${quote(sheet, 'en')}.`,
        ).join(' '),
      todo: () => 'Find out which is right, and correct the other sheet.',
    },
  },
});
