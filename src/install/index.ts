import manifest from '../../manifest.xml';
import { readBaseUrl } from '../project/deploy/base-url.mjs';
import { manifestFor } from '../project/deploy/manifest-for.mjs';
import { serverSamples } from '../project/deploy/server-samples.mjs';
import { serverAnswers } from './server-answers.js';
import { installWords } from './words.js';

/** Hands out the manifest for the address the page is at, as `npm run package` writes it, to whoever has no Node. */

const words = installWords(navigator.language);
const main = document.getElementById('install') ?? document.body;

function add(name: string, text: string, parent: HTMLElement = main): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

/** A button that gives a text as a file. */
function addDownload(label: string, name: string, text: string, parent: HTMLElement): void {
  add('button', label, parent).addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text]));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
}

function addSteps(baseUrl: string): void {
  const steps = document.createElement('ol');
  const [get, ...others] = words.steps;
  const first = add('li', `${get} `, steps);
  addDownload(words.take, 'manifest.xml', manifestFor(manifest, baseUrl), first);
  for (const step of others) add('li', step, steps);
  main.append(steps);
}

function addSamples(baseUrl: string): void {
  add('h2', words.samples);
  const line = add('p', '');
  for (const [name, text] of Object.entries(serverSamples(baseUrl))) {
    addDownload(name, name, text, line);
    line.append(' ');
  }
}

async function show(): Promise<void> {
  document.documentElement.lang = words.language;
  document.title = words.title;
  main.replaceChildren();
  add('h1', words.title);
  add('p', words.intro);
  const place = new URL(main.dataset.addin ?? './', location.href.replace(/[?#].*$/, '')).href;
  add('code', place, add('p', `${words.address}: `));
  const address = readBaseUrl(place);
  if (!address.ok) {
    add('p', words.notHere).setAttribute('role', 'alert');
    return;
  }
  const { baseUrl } = address;
  const looking = add('p', words.looking);
  looking.setAttribute('role', 'status');
  const answers = await serverAnswers(baseUrl, (file) => fetch(file, { cache: 'no-store' }));
  looking.remove();
  if (!answers.there) {
    add('p', words.noAddin(baseUrl)).setAttribute('role', 'alert');
    return;
  }
  addSteps(baseUrl);
  add('h2', words.server);
  const found = document.createElement('ul');
  for (const fault of answers.faults) add('li', words.answers[fault], found);
  if (answers.faults.length > 0) main.append(found);
  else add('p', words.fine);
  addSamples(baseUrl);
  const guide = add('a', words.guide, add('p', '')) as HTMLAnchorElement;
  guide.href = 'admin-guide.html';
}

void show();
