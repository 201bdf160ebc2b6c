import type { Language } from '../../engine/index.js';
import { plainButton } from '../part-of-page.js';
import type { FileResult } from './check-files.js';
import { SEVERAL_WORDS } from './several-words.js';

function cell(text: string, isCount = false): HTMLTableCellElement {
  const element = document.createElement('td');
  element.textContent = text;
  if (isCount) element.className = 'count';
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
  for (const [at, name] of [words.file, words.errors, words.reviews, words.hints, words.open].entries()) {
    const column = document.createElement('th');
    column.scope = 'col';
    column.textContent = name;
    if (at > 0 && at < 4) column.className = 'count';
    head.append(column);
  }
  const body = element.createTBody();
  return {
    element,
    add(result: FileResult): void {
      const at = body.rows.length;
      const row = body.insertRow();
      const name = document.createElement('th');
      name.scope = 'row';
      name.textContent = result.name;
      row.append(name);
      if (result.ok) {
        const { error, review, hint } = result.counts;
        row.append(cell(String(error), true), cell(String(review), true), cell(String(hint), true));
      } else {
        const why = cell(result.sentence);
        why.colSpan = 3;
        row.append(why);
      }
      const opening = document.createElement('td');
      opening.append(plainButton(words.open, () => open(at), words.openFile(result.name)));
      row.append(opening);
    },
  };
}
