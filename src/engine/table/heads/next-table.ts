import { cellText, type Sheet } from '../../../cells/sheet.js';
import { foldWord } from '../../text/fold.js';
import { ERA_LETTER, ERA_NAME } from '../../year/eras.js';
import { fiscalYearOfTitle } from '../../year/fiscal-year.js';
import { contentOf } from '../kinds/content.js';
import { FIGURES } from '../kinds/role.js';
import type { Header } from './header.js';
import type { Title } from './title.js';

/** Where the table of another year or another society begins on the same sheet, with a title and heads of its own. */

const TITLE = /年\s*度.*(?:総\s*括|評\s*価|実\s*績|進\s*捗)/;
/** `【平成19年度】` alone above the heads. */
const YEAR_ALONE = new RegExp(
  `^[[(【〔<〈「■●◆○]?(?:${ERA_NAME}|${ERA_LETTER})?\\.?(?:元|\\d{1,4})年度?分?[\\])】〕>〉」]?$`,
);
const LONGEST_TITLE = 80;
/** Rows above a header in which its title is looked for. */
const ROWS_TO_TITLE = 4;

const SOCIETY = /[^\s　()（）「」【】度]*商工会/;

/** The headers of one table of the sheet, from its title to where the next one begins. */
export interface TableOnSheet {
  readonly headers: readonly Header[];
  /** The title of its own right above its heads; `''` where it has none. */
  readonly title: string;
  /** Index into `sheet.rows` of the title, or of the heads. */
  readonly begin: number;
}

interface OwnTitle {
  readonly text: string;
  readonly year: number | null;
  readonly row: number;
}

const filled = (sheet: Sheet, row: number) =>
  (sheet.rows[row] ?? []).map((cell) => cellText(cell).trim()).filter((text) => text !== '');

/** The title right above the header, or null. */
function titleAbove(sheet: Sheet, { row }: Header): OwnTitle | null {
  for (let index = row - 1; index >= Math.max(0, row - ROWS_TO_TITLE); index -= 1) {
    const texts = filled(sheet, index);
    const [text = ''] = texts;
    if (texts.length > 2 || text.length > LONGEST_TITLE) continue;
    if (TITLE.test(text) || (texts.length === 1 && YEAR_ALONE.test(foldWord(text))))
      return { text, year: fiscalYearOfTitle(text), row: index };
  }
  return null;
}

/** True where the first row below the header goes on counting the 施策: then the title has the wrong year. */
function continuesNumbering(sheet: Sheet, { row, height }: Header): boolean {
  const first = filled(sheet, row + height).filter((text) => contentOf(text) === 'numberedName');
  return Number.parseInt((first.at(-1) ?? '').normalize('NFKC').replace(/^\D+/, ''), 10) > 1;
}

/** True where both titles name a 商工会, and not the same. */
function isOfAnother(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => SOCIETY.exec(text)?.[0] ?? '');
  if (!first || !second || first === '商工会' || second === '商工会') return false;
  return !first.includes(second) && !second.includes(first);
}

/** True where a figure stands below one of the heads of a table that ends at a row. */
export function holdsFigure(sheet: Sheet, headers: readonly Header[], end: number): boolean {
  return headers.some(({ row, height, columns }, place) => {
    const figures = columns.filter(({ word }) => word.roles.some((role) => FIGURES.includes(role)));
    for (let index = row + height; index < (headers[place + 1]?.row ?? end); index += 1)
      for (const { column } of figures)
        if (contentOf(cellText(sheet.rows[index]?.[column])) === 'figure') return true;
    return false;
  });
}

/**
 * The tables of a sheet that stand below each other: a new one begins below a title of its own that names another year,
 * or another society, than the one above; unless its heads name that year after all, or its 施策 go on counting.
 * @param title of the first one
 */
export function tablesOf(
  sheet: Sheet,
  headers: readonly Header[],
  title: Pick<Title, 'text' | 'year'>,
): readonly [TableOnSheet, ...TableOnSheet[]] {
  const yearOfHeads = headers[0]?.columns.find(({ word }) => word.year !== null)?.word.year ?? null;
  let own = { headers: [] as Header[], title: title.text, year: title.year ?? yearOfHeads, begin: 0 };
  const tables: [typeof own, ...(typeof own)[]] = [own];
  for (const [place, header] of headers.entries()) {
    const above = place === 0 ? null : titleAbove(sheet, header);
    if (above && isAnother(sheet, header, above, own)) {
      own = { headers: [], title: above.text, year: above.year, begin: above.row };
      tables.push(own);
    }
    own.headers.push(header);
  }
  return tables;
}

function isAnother(
  sheet: Sheet,
  header: Header,
  { text, year: own, row }: OwnTitle,
  { headers, title, year }: Omit<TableOnSheet, 'begin'> & { readonly year: number | null },
): boolean {
  // Heads with nothing below them and no year above them are no table yet.
  if (year === null && !holdsFigure(sheet, headers, row)) return false;
  const headsName = header.columns.some(({ word }) => word.year !== null && word.year === year);
  const isOtherYear = own !== null && own !== year && !headsName;
  return (isOtherYear || isOfAnother(title, text)) && !continuesNumbering(sheet, header);
}
