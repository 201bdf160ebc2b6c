import type { OneSided } from '../../agreement/agree-sheets.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { JudgedTable } from '../../verdict/judged.js';
import type { Language } from '../../words/language.js';
import { quote, quoteLabel } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly is: OneSided['is'];
  readonly label: string;
  /** The sheets that lack it, or the one that has it alone; of a 施策 without a form those of another year or society. */
  readonly sheets: readonly string[];
  /** Its cell there; `''` for none. */
  readonly cell: string;
  /** What of this sheet it is looked for in: the 施策, or the title of the whole; `''` where it stands here. */
  readonly within: string;
}

const joined = (sheets: readonly string[], language: Language) =>
  mapList(sheets, (sheet) => quote(sheet, language)).join(language === 'ja' ? '' : ', ');

function draftOf({ table }: JudgedTable, one: OneSided): Draft<Args>[] {
  if (one.is === 'only-here') {
    const own = table.indicators[one.own];
    if (!own) return [];
    const { label, row, labelCell, figureCells } = own;
    const args = { is: one.is, label, sheets: one.sheets, cell: '', within: '' };
    return [draft(label, row, labelCell ?? figureCells[0] ?? '', args, one.sheets)];
  }
  if (one.is === 'no-sheet') {
    const own = table.measures[one.measure];
    if (!own) return [];
    const { label, row, labelCell } = own;
    return [
      draft(label, row, labelCell, { is: one.is, label, sheets: one.others, cell: '', within: '' }, []),
    ];
  }
  const { sheet, other } = one;
  const measure = one.measure === null ? undefined : table.measures[one.measure];
  const [first] = table.indicators;
  const {
    label: within,
    row,
    labelCell: cell,
  } = measure ?? {
    label: table.title,
    row: first?.row ?? 1,
    labelCell: table.titleCell ?? first?.labelCell ?? '',
  };
  const args = { is: one.is, label: other.label, sheets: [sheet], cell: other.figureCells[0] ?? '', within };
  const found = draft(within, row, cell, args, [sheet, other.label]);
  return args.cell === ''
    ? [found]
    : [Object.assign({}, found, { elsewhere: [{ sheet, cells: [args.cell] }] })];
}

const draft = (
  subject: string,
  row: number,
  cell: string,
  args: Args,
  restsOn: readonly string[],
): Draft<Args> => ({
  subject,
  row,
  cells: cell === '' ? [] : [cell],
  found: args.label,
  expected: '',
  args,
  fix: null,
  restsOn: [args.is, ...restsOn],
});

/** An indicator, or a 施策, that stands in the 総括表 and on no 様式2, or the other way round. */
export const missingOnSheet = defineRule<Args>({
  id: 'missing-on-sheet',
  severity: 'hint',
  about: 'figures',
  check: (judged, _, book) => flatMapList(book?.oneSided ?? [], (one) => draftOf(judged, one)),
  words: {
    ja: {
      title: '片方のシートにしかありません',
      why: ({ is, label, sheets, cell, within }) => {
        if (is === 'no-sheet')
          return sheets.length === 0
            ? `施策${quoteLabel(label, 'ja')}の様式2が、このブックに見当たりません。`
            : `施策${quoteLabel(label, 'ja')}の様式2は、別の年度か別の商工会のもの(${joined(sheets, 'ja')})しか、このブックに見当たりません。`;
        if (is === 'only-here')
          return `${quoteLabel(label, 'ja')}が、その施策の様式2(${joined(sheets, 'ja')})に見当たりません。`;
        return `${joined(sheets, 'ja')}の${quoteLabel(label, 'ja')}${cell === '' ? '' : `(${cell})`}が、このシートの${quote(within, 'ja')}に見当たりません。`;
      },
      todo: ({ is }) =>
        is === 'no-sheet'
          ? '様式2を別のブックで作っているのでなければ、シートが抜けていないか確かめてください。'
          : '指標名の書き方が違うだけでないか、書き落としていないか、両方のシートで確かめてください。',
    },
    en: {
      title: 'Only one of the sheets has it',
      why: ({ is, label, sheets, cell, within }) => {
        if (is === 'no-sheet')
          return sheets.length === 0
            ? `There is no 様式2 of ${quoteLabel(label, 'en')} in this workbook.`
            : `The only 様式2 of ${quoteLabel(label, 'en')} in this workbook is of another year or society: ${joined(sheets, 'en')}.`;
        if (is === 'only-here')
          return `${quoteLabel(label, 'en')} is not found on the 様式2 of its 施策: ${joined(sheets, 'en')}.`;
        return `${quoteLabel(label, 'en')} of ${joined(sheets, 'en')}${cell === '' ? '' : ` (${cell})`} is not found here, in ${quote(within, 'en')}.`;
      },
      todo: ({ is }) =>
        is === 'no-sheet'
          ? 'If these forms are not kept in another workbook, look whether a sheet was left out.'
          : 'Look on both sheets whether it was left out, or is only written otherwise.',
    },
  },
});
