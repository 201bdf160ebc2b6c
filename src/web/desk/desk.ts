import { OpenFile } from '../../file-session/open-file.js';
import { holdsNoTable } from '../../own-books/passed-over.js';
import type { ChosenFile } from '../first/chosen-files.js';
import { type PartOfPage, plainButton } from '../part-of-page.js';
import { SEVERAL_WORDS } from '../several/several-words.js';
import type { Surroundings } from '../surroundings.js';
import { DESK_WORDS } from './desk-words.js';
import { paneSide } from './pane-side.js';
import { saving } from './saving.js';
import { sheetSide } from './sheet-side.js';

/** A link to a page beside this one, in a window of its own: what lies on the desk stays. */
function guideLink(name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = 'manual.html';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = name;
  return link;
}

/**
 * Lays a file on the desk: the sheet, the pane beside it, and what saves it.
 * @param back leads to where it was opened from; null where that is the first page
 * @returns null where the file can't be opened, which is said
 */
export function deskWith(
  chosen: ChosenFile,
  around: Surroundings,
  back: (() => void) | null,
): PartOfPage | null {
  const { words, said, choose } = around;
  const opened = OpenFile.open(chosen.bytes, chosen.name);
  if (!opened.ok) {
    said.say(`${chosen.name}: ${opened.failure.message[words.language]}`, true);
    return null;
  }
  const file = opened.value;
  const save = saving(file, around);
  const { back: backWord, loseChanges } = SEVERAL_WORDS[words.language];
  // A report is looked at: there is no table in it that the pane could speak of.
  const pane = holdsNoTable(chosen.bytes) ? null : paneSide(file, words.language);
  // The pane has the page's heading, and is its main part.
  const name = document.createElement(pane ? 'strong' : 'h1');
  name.textContent = file.name;
  const bar = document.createElement('header');
  bar.className = 'bar';
  bar.append(
    ...(back ? [plainButton(backWord, back)] : []),
    name,
    plainButton(words.open, choose),
    save.button,
    guideLink(words.guide),
  );
  const desk = document.createElement('div');
  desk.className = 'desk';
  const sheet = sheetSide(file, around);
  desk.append(sheet.element, ...(pane ? [pane.element] : []));
  const element = document.createElement(pane ? 'div' : 'main');
  element.className = 'on-desk';
  element.append(bar, desk);
  const own = DESK_WORDS[words.language];
  said.say(file.isReadOnly ? own.openedToRead(file.name) : own.opened(file.name));
  const warn = (event: BeforeUnloadEvent) => {
    if (save.isOwed()) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  void pane?.start();
  return {
    element,
    focus: () => sheet.focus(),
    mayLeave: () => !save.isOwed() || confirm(loseChanges),
    end() {
      removeEventListener('beforeunload', warn);
      sheet.end();
      pane?.end();
    },
  };
}
