import type { OpenFile } from '../../file-session/open-file.js';
import { download } from '../download.js';
import type { Surroundings } from '../surroundings.js';
import { DESK_WORDS } from './desk-words.js';

/** Sentences said at once; the rest is counted. */
const MOST_SENTENCES = 3;

/** The button that gives the opened file with what was changed in it. */
export interface Saving {
  readonly button: HTMLButtonElement;
  /** Whether something has changed that was not given yet. */
  readonly isOwed: () => boolean;
}

export function saving(file: OpenFile, { words, said }: Surroundings): Saving {
  const own = DESK_WORDS[words.language];
  const first = file.now();
  let given: Uint8Array | null = first.ok ? first.value.bytes : null;
  const save = (): void => {
    if (file.isReadOnly) {
      said.say(own.readOnly);
      return;
    }
    const now = file.now();
    if (!now.ok) {
      said.say(own.notSaved(file.name, now.failure.message[words.language]), true);
      return;
    }
    const { bytes, left } = now.value;
    const lost = own.losses(file.losesAnswers, file.losesEmphasis);
    if (bytes === given && lost === '') {
      said.say(own.nothingToSave);
      return;
    }
    download(file.name, bytes);
    given = bytes;
    const more = left.length > MOST_SENTENCES ? `… +${left.length - MOST_SENTENCES}` : '';
    const sentences = left.slice(0, MOST_SENTENCES).map((one) => one[words.language]);
    said.say([own.saved(file.name), lost, ...sentences, more].join(''), lost !== '' || left.length > 0);
  };
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button';
  button.id = 'save-file';
  button.textContent = words.save;
  button.addEventListener('click', save);
  return {
    button,
    isOwed() {
      const now = file.now();
      // Answers that the file keeps nowhere are lost with it.
      return !now.ok || now.value.bytes !== given || file.losesAnswers;
    },
  };
}
