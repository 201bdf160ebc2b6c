import { pageElement } from '../page-element.js';

/** The line at the lower edge that tells what happened; screen readers hear it. */
export interface Said {
  /** @param isProblem something asked for was not done */
  say(sentence: string, isProblem?: boolean): void;
}

export function saidLine(): Said {
  const line = pageElement('said', HTMLParagraphElement);
  return {
    say(sentence, isProblem = false) {
      line.textContent = sentence;
      line.classList.toggle('said-problem', isProblem);
    },
  };
}
