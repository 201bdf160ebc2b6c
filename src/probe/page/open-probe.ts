import { QUESTIONS } from '../catalogue.js';
import { type ProbeReport, runProbe } from '../run-probe.js';
import { copyText } from './copy-text.js';
import { type ProbeWords, wordsFor } from './words.js';

/** The page of the probe, and all of the Script Lab snippet. */

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  parent: Element,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
}

/** The result, with the way to take it along; the keyboard follows. */
function showResult(place: HTMLElement, words: ProbeWords, report: ProbeReport): void {
  place.replaceChildren();
  const answered = Object.values(report.answers);
  const notAsked = answered.filter((one) => 'notAsked' in one).length;
  const heading = element('h2', words.json, place);
  heading.tabIndex = -1;
  element('p', words.done(answered.length - notAsked, notAsked), place);
  const left = words.left(report.left);
  if (left !== '') element('p', left, place);
  const copy = element('button', words.copy, place);
  copy.type = 'button';
  const said = element('p', '', place);
  said.setAttribute('role', 'status');
  const field = element('textarea', '', place);
  field.readOnly = true;
  field.rows = 16;
  field.setAttribute('aria-label', words.json);
  field.value = JSON.stringify(report, null, 2);
  copy.addEventListener('click', () => {
    void copyText(field).then((copied) => {
      said.textContent = copied ? words.copied : words.notCopied;
      if (copied) copy.focus();
    });
  });
  heading.focus();
}

async function ask(
  product: string,
  words: ProbeWords,
  status: HTMLElement,
  result: HTMLElement,
): Promise<void> {
  status.textContent = words.starting;
  result.replaceChildren();
  const outcome = await runProbe({
    excel: Excel,
    office: Office,
    questions: QUESTIONS,
    product,
    now: () => new Date(),
    onAnswered: (count) => {
      // Few enough to be read out.
      if (count % 10 === 0) status.textContent = words.asking(count, QUESTIONS.length);
    },
  });
  status.textContent = '';
  if (outcome.ok) showResult(result, words, outcome.report);
  else status.textContent = words.refused[outcome.refusal.why](outcome.refusal.which);
}

/**
 * Fills the page's place for the probe, once Office.js is ready. Outside Excel it says so.
 * @param product version of the product, which the result names
 */
export async function openProbe(product: string): Promise<void> {
  const place = document.getElementById('probe');
  if (!place) return;
  const { host } = typeof Office === 'undefined' ? { host: null } : await Office.onReady();
  const words = wordsFor(host ? Office.context.displayLanguage : undefined);
  document.documentElement.lang = words.language;
  element('h1', words.title, place);
  if (String(host) !== 'Excel') {
    element('p', words.outsideExcel, place).setAttribute('role', 'alert');
    return;
  }
  for (const sentence of words.about) element('p', sentence, place);
  const button = element('button', words.ask, place);
  button.type = 'button';
  const status = element('p', '', place);
  status.setAttribute('role', 'status');
  const result = element('section', '', place);
  let busy = false;
  button.addEventListener('click', () => {
    if (busy) return;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    void ask(product, words, status, result).finally(() => {
      busy = false;
      button.removeAttribute('aria-disabled');
    });
  });
}
