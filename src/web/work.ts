import { showDesk } from './desk/desk.js';
import type { ChosenFile, LostFile } from './first/chosen-files.js';
import { pageElement } from './page-element.js';
import { showSeveral } from './several/several-page.js';
import type { Surroundings } from './surroundings.js';

/** What works on files that came in: one lies on the desk, several are checked together. */

let leave: () => void = () => undefined;

/** Takes files that were chosen, dropped or pasted. What can't be opened leaves the page as it is. */
export function take(files: readonly (ChosenFile | LostFile)[], around: Surroundings): void {
  const [first] = files;
  if (!first) return;
  const place = document.createElement('div');
  place.id = 'work';
  const shown = files.length > 1 ? showSeveral(place, files, around) : open(place, first, around);
  if (!shown) return;
  leave();
  leave = shown;
  pageElement('first', HTMLElement).hidden = true;
  pageElement('work', HTMLDivElement).replaceWith(place);
}

function open(place: HTMLElement, file: ChosenFile | LostFile, around: Surroundings) {
  if ('sentence' in file) {
    around.said.say(file.sentence, true);
    return null;
  }
  return showDesk(place, file, around);
}
