import { deskWith } from './desk/desk.js';
import type { ChosenFile, LostFile } from './first/chosen-files.js';
import { pageElement } from './page-element.js';
import type { PartOfPage } from './part-of-page.js';
import { severalPage } from './several/several-page.js';
import type { Surroundings } from './surroundings.js';

/** What works on files that came in: one lies on the desk, several are checked together and each can be opened from their list. */

let shown: PartOfPage | null = null;
/** The list the file on the desk was opened from. */
let behind: PartOfPage | null = null;

function show(part: PartOfPage): void {
  pageElement('first', HTMLElement).hidden = true;
  const place = pageElement('work', HTMLDivElement);
  place.hidden = false;
  place.replaceChildren(part.element);
  shown = part;
  requestAnimationFrame(() => part.focus());
}

function backToList(): void {
  if (!behind || shown?.mayLeave() === false) return;
  shown?.end();
  const list = behind;
  behind = null;
  show(list);
}

function openFromList(list: PartOfPage, file: ChosenFile, around: Surroundings): void {
  const desk = deskWith(file, around, backToList);
  if (!desk) return;
  behind = list;
  show(desk);
}

/** Takes files that were chosen, dropped or pasted. What can't be opened leaves the page as it is. */
export function take(files: readonly (ChosenFile | LostFile)[], around: Surroundings): void {
  const [first] = files;
  if (!first) return;
  if (shown?.mayLeave() === false) {
    around.said.say('');
    return;
  }
  const next = files.length > 1 ? several(files, around) : single(first, around);
  if (!next) return;
  shown?.end();
  behind?.end();
  behind = null;
  show(next);
}

function several(files: readonly (ChosenFile | LostFile)[], around: Surroundings): PartOfPage {
  const list = severalPage(files, around, (file) => openFromList(list, file, around));
  return list;
}

function single(file: ChosenFile | LostFile, around: Surroundings): PartOfPage | null {
  if (!('sentence' in file)) return deskWith(file, around, null);
  around.said.say(file.sentence, true);
  return null;
}
