import type { Language } from '../engine/index.js';

/** How far a command is with many files, in one line of a terminal that is written over. */

/** Fewer are there before a person wonders. */
const FEWEST = 5;
/** Milliseconds between two lines; more often nobody reads. */
const PAUSE = 100;
/** Milliseconds after which the rate says something. */
const SOON = 1000;

/** To the start of the line, and away with it (ECMA-48, EL). */
const CLEAR = '\r\u001b[K';

function sayTime(seconds: number, language: Language): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (language === 'ja') return minutes > 0 ? `${minutes}分${rest}秒` : `${rest}秒`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}

/** How far it is, how fast, and how long it will take. */
export function sayProgress(done: number, all: number, elapsed: number, language: Language): string {
  const far = `${done}/${all}`;
  if (elapsed < SOON || done === 0) return far;
  const rate = (done * 1000) / elapsed;
  const shown = rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1);
  const left = sayTime(Math.ceil((all - done) / rate), language);
  return language === 'ja'
    ? `${far} (毎秒${shown}件、残り約${left})`
    : `${far} (${shown} a second, about ${left} left)`;
}

/** The line. Whoever prints something else clears it before. */
export class ProgressLine {
  private readonly start: number;
  private last = Number.NEGATIVE_INFINITY;
  private isShown = false;

  /**
   * @param write to the terminal
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(
    private readonly write: (text: string) => void,
    private readonly now: () => number,
    private readonly language: Language,
  ) {
    this.start = now();
  }

  show(done: number, all: number): void {
    const now = this.now();
    if (done === all) {
      this.clear();
      return;
    }
    if (all < FEWEST || now - this.last < PAUSE) return;
    this.last = now;
    this.isShown = true;
    this.write(`${CLEAR}${sayProgress(done, all, now - this.start, this.language)}`);
  }

  clear(): void {
    if (this.isShown) this.write(CLEAR);
    this.isShown = false;
  }
}
