import { cellText, type Sheet } from '../../../cells/sheet.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';
import { type Content, contentOf } from '../kinds/content.js';
import { readHeaderWord } from '../kinds/role.js';
import { headText } from './head-text.js';
import { columnsOf, type Header } from './header.js';
import { spread } from './second-line.js';

/** The further lines of heads that were found by what stands below them: years and words right of the labels, and no label. */

const WORDS: readonly Content[] = ['words', 'unit'];
/** Heads of more lines are none. */
const MOST = 3;

const isHead = (text: string) =>
  readHeaderWord(text) !== null || fiscalYearsIn(text).length > 0 || WORDS.includes(contentOf(text));

/** The header with the lines of heads that stand right below its own. */
export function withLowerLines(sheet: Sheet, header: Header): Header {
  const label = header.columns.find(({ word }) => word.roles[0] === 'indicator')?.column;
  if (label === undefined) return header;
  let own = header;
  while (own.height < MOST) {
    const cells = sheet.rows[own.row + own.height] ?? [];
    const filled = cells.flatMap((cell, column) => (cellText(cell).trim() === '' ? [] : [column]));
    if (filled.length === 0) return own;
    if (!filled.every((column) => column > label && isHead(headText(cells[column])))) return own;
    own = withLine(own, spread(own.texts, cells));
  }
  return own;
}

function withLine(header: Header, texts: readonly string[]): Header {
  const known = header.columns.filter(
    ({ word, column }) => word.roles[0] === 'indicator' || texts[column] === header.texts[column],
  );
  const others = columnsOf(texts).filter(({ column }) => !known.some((own) => own.column === column));
  const columns = [...known, ...others.map((own) => ({ ...own, span: 1 }))].sort(
    (a, b) => a.column - b.column,
  );
  return { ...header, height: header.height + 1, columns, texts };
}
