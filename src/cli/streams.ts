import type { Language } from '../engine/index.js';

/** What a command says, where the one who listens goes away, or has no room. */

/** As far as it is asked of standard output and standard error. */
export interface Stream {
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

const LOST: Readonly<Record<Language, (code: string) => string>> = {
  ja: (code) =>
    `soukatsu: 結果を最後まで出力できませんでした(${code})。出力先の空きを確かめて、もう一度お試しください。\n`,
  en: (code) =>
    `soukatsu: The result could not be printed to its end (${code}). Check that there is room where it goes.\n`,
};

/**
 * Looks after both streams from the beginning: an error of theirs that nobody hears ends the program with a dump. A reader that
 * closes standard output early (`| head`) has what it wanted; a result that found no room is lost, and that is said. Where
 * standard error can't be written, nothing can be said, and the command ends as it would have.
 * @param lost told at once when the result is lost
 */
export function lookAfter(stdout: Stream, stderr: Stream, language: Language, lost: () => void): void {
  stderr.on('error', () => undefined);
  let isLost = false;
  stdout.on('error', ({ code = '' }) => {
    if (isLost || code === 'EPIPE') return;
    isLost = true;
    lost();
    stderr.write(LOST[language](code));
  });
}
