import { type ChosenFile, type LostFile, pastedFile, readChosen } from './first/chosen-files.js';
import { saidLine } from './first/said.js';
import { waysIn } from './first/ways-in.js';
import { webWords } from './first/words.js';
import { startOffline } from './offline/start-offline.js';
import { pageElement } from './page-element.js';

/** Puts the page together: its first words stand in the page itself, and what works on a file is loaded behind them. */

const words = webWords(navigator.language);
const said = saidLine();
const work = () => import('./work.js');

if (words.language === 'en') {
  document.documentElement.lang = 'en';
  for (const [at, sentence] of words.sentences.entries())
    pageElement(`sentence-${at + 1}`, HTMLParagraphElement).textContent = sentence;
  pageElement('other-ways', HTMLParagraphElement).textContent = words.otherWays;
  pageElement('guide-link', HTMLAnchorElement).textContent = words.guide;
  pageElement('findings-link', HTMLAnchorElement).textContent = words.findings;
  pageElement('install-link', HTMLAnchorElement).textContent = words.install;
  pageElement('open-file', HTMLButtonElement).textContent = words.open;
}

async function take(files: readonly (ChosenFile | LostFile)[]): Promise<void> {
  said.say(words.opening);
  const part = await work().catch(() => null);
  if (part) part.take(files, { words, said, choose });
  else said.say(words.notLoaded, true);
}

const choose = waysIn({
  onFiles: (files) => void Promise.all(files.map((file) => readChosen(file, words))).then(take),
  onPaste: (text) => {
    const file = pastedFile(text, words);
    if (file) void take([file]);
    else said.say(words.nothingPasted, true);
  },
});
pageElement('open-file', HTMLButtonElement).addEventListener('click', choose);
// While somebody reads the first words, what comes next is fetched.
addEventListener('load', () => {
  void work().catch(() => null);
  startOffline();
});
