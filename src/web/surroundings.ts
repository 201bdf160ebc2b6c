import type { Said } from './first/said.js';
import type { WebWords } from './first/words.js';

/** What the parts of the page share. */
export interface Surroundings {
  readonly words: WebWords;
  readonly said: Said;
  /** Opens the browser's dialog for choosing files. */
  readonly choose: () => void;
}
