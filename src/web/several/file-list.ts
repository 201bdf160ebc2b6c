import { type Language, sayFiscalYear } from '../../engine/index.js';
import type { YearPair } from '../../file-session/year-pairs.js';
import { plainButton } from '../part-of-page.js';
import type { FileResult } from './check-files.js';
import { SEVERAL_WORDS } from './several-words.js';

function cell(text: string, className = ''): HTMLTableCellElement {
  const element = document.createElement('td');
  element.textContent = text;
  element.className = className;
  return element;
}

/**
 * The list of several files, a row each.
 * @param open is told which of them a clerk wants to see, counted from 0
 */
export function fileList(language: Language, open: (at: number) => void) {
  const words = SEVERAL_WORDS[language];
  const element = document.createElement('table');
  const head = element.createTHead().insertRow();
  const counts = [words.errors, words.reviews, words.hints];
  for (const name of [words.file, ...counts, words.open]) {
    const column = document.createElement('th');
    column.scope = 'col';
    column.textContent = name;
    if (counts.includes(name)) column.className = 'count';
    head.append(column);
  }
  const body = element.createTBody();
  /** Where a file is told of, below its name. */
  const about: HTMLElement[] = [];
  return {
    element,
    add(result: FileResult): void {
      const at = body.rows.length;
      const row = body.insertRow();
      const name = document.createElement('th');
      name.scope = 'row';
      name.textContent = result.name;
      row.append(name);
      if (result.is === 'table') {
        const { error, review, hint } = result.counts;
        const year = document.createElement('span');
        year.className = 'quiet about';
        year.textContent = sayFiscalYear(result.table.fiscalYear, language);
        about[at] = year;
        name.append(year);
        row.append(...[error, review, hint].map((count) => cell(String(count), 'count')));
      } else {
        const why = cell(result.sentence);
        why.colSpan = counts.length;
        row.append(why);
      }
      const opening = document.createElement('td');
      opening.append(plainButton(words.open, () => open(at), words.openFile(result.name)));
      row.append(opening);
    },
    /** Names with each file that of the year before. */
    showPairs(pairs: readonly YearPair[], names: readonly string[]): void {
      for (const { own, last } of pairs) {
        about[own]?.append(words.last(names[last] ?? ''));
      }
    },
  };
}
