import { flatMapList } from '../../lists/flat-map-list.js';
import type { HeaderYear } from '../../table/summary-table.js';
import { quote } from '../../words/say.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly header: string;
  /** Fiscal years, by their first western year: the table’s, and the header’s. */
  readonly year: number;
  readonly other: number;
}

/** Title and header name different years; several years side by side are right when the title's is among them. */
export const yearMismatch = defineRule({
  id: 'year-mismatch',
  severity: 'error',
  about: 'form',
  check({ table }) {
    const year = table.titleYear ?? table.headerYears[0]?.year;
    if (year === undefined) return [];
    const pages = new Map<number, HeaderYear[]>();
    for (const header of table.headerYears) {
      const own = pages.get(header.page);
      if (own) own.push(header);
      else pages.set(header.page, [header]);
    }
    return flatMapList([...pages.values()], (headers): Draft<Args>[] => {
      const first = headers[0];
      if (!first || headers.some((header) => header.year === year)) return [];
      return [
        {
          subject: `year-${first.page + 1}`,
          row: first.row,
          cells: [...(table.titleCell && table.titleYear !== null ? [table.titleCell] : []), first.cell],
          found: first.text,
          expected: `${year}`,
          args: { header: first.text, year, other: first.year },
          fix: null,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '年度が合いません',
      why: ({ header, year, other }) =>
        `この表は${sayFiscalYear(year, 'ja')}のものですが、見出し${quote(header, 'ja')}は${sayFiscalYear(other, 'ja')}です。`,
      todo: () => '前年度の様式のままになっていないか確かめて、年度をそろえてください。',
    },
    en: {
      title: 'The years differ',
      why: ({ header, year, other }) =>
        `The table is of ${sayFiscalYear(year, 'en')}, its header ${quote(header, 'en')} of ${sayFiscalYear(other, 'en')}.`,
      todo: () => 'Check whether last year’s words were left standing, and make the years agree.',
    },
  },
});
