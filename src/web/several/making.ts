import type { Language } from '../../engine/index.js';
import type { YearPair } from '../../file-session/year-pairs.js';
import { nextTask } from '../../session/next-task.js';
import { checkSheet, today } from '../checking.js';
import { download } from '../download.js';
import type { ChosenFile } from '../first/chosen-files.js';
import { plainButton } from '../part-of-page.js';
import type { Surroundings } from '../surroundings.js';
import type { FileResult } from './check-files.js';
import { asOneFile, type MadeKind, type MadeResult, makeFile, toMake } from './make-files.js';
import { SEVERAL_WORDS } from './several-words.js';

/** What was read of the files, in their order. */
export interface ReadFiles {
  /** Null for one that can't be read. */
  readonly files: readonly (ChosenFile | null)[];
  readonly results: readonly FileResult[];
  readonly pairs: readonly YearPair[];
}

/** The list of what has to be known of the files that were made, and of those that were not; what is said of several is said once. */
function tellings(results: readonly MadeResult[], words: (typeof SEVERAL_WORDS)[Language]): HTMLUListElement {
  const list = document.createElement('ul');
  const files = new Map<string, string[]>();
  for (const result of results) {
    const said = result.ok ? result.notes.join('') : result.why;
    if (said !== '') files.set(said, [...(files.get(said) ?? []), result.ok ? result.name : result.of]);
  }
  for (const [said, names] of files) {
    const item = document.createElement('li');
    const about = document.createElement('strong');
    about.textContent = words.notesOn(names, results.length);
    item.append(about, said);
    list.append(item);
  }
  return list;
}

/**
 * What was made, on the page: a sentence, a button that lays it on the desk, and what has to be known; null where there is no more to
 * it than the sentence, which the line at the lower edge has.
 */
export function madeSection(
  sentence: string,
  list: HTMLUListElement | null,
  look: HTMLButtonElement | null,
): HTMLElement | null {
  if (!look && !list?.childElementCount) return null;
  const section = document.createElement('section');
  section.className = 'made';
  const heading = document.createElement('h2');
  heading.textContent = sentence;
  section.append(heading, ...(look ? [look] : []), ...(list?.childElementCount ? [list] : []));
  return section;
}

/**
 * Makes a file of each of several and gives them, one as it is and many as one .zip; says what was made, and of which none could be.
 * @param isOver asked after each: whether the page has gone on to something else
 * @param open lays a file on the desk
 */
export async function makeFiles(
  kind: MadeKind,
  read: ReadFiles,
  { words, said }: Surroundings,
  isOver: () => boolean,
  open: (file: ChosenFile) => void,
): Promise<HTMLElement | null> {
  const own = SEVERAL_WORDS[words.language];
  const all = toMake(kind, read.files, read.results, read.pairs);
  if (all.length === 0) {
    said.say(own.made[kind].nothing, true);
    return null;
  }
  const results: MadeResult[] = [];
  for (const one of all) {
    said.say(own.made[kind].making(results.length, all.length));
    const checking = { checkSheet, today: today() };
    results.push(await makeFile(kind, one, checking, words.language, words.notLoaded));
    await nextTask();
    if (isOver()) return null;
  }
  const made = results.flatMap((one) => (one.ok ? [one] : []));
  const file = asOneFile(kind, made);
  if (file) download(file.name, file.bytes);
  const sentence = file ? own.made[kind].made(made.length, all.length, file.name) : own.noneMade;
  said.say(sentence, made.length < all.length);
  const look = file && made.length === 1 ? plainButton(own.show, () => open(file)) : null;
  return madeSection(sentence, tellings(results, own), look);
}
