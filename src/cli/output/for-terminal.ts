/**
 * What a terminal takes as a command: control characters but tab and line feed, and those that end a line or turn the direction of writing. Said by all that is
 * none, for a pattern that names a class of characters takes as long to set up as a small table to print.
 */
const COMMANDS = /[^\t\n -~\u00a0-\u2027\u202f-\u2065\u206a-\uffff]/g;
/** The same, and the line feed. */
const NOT_IN_A_LINE = /[^\t -~\u00a0-\u2027\u202f-\u2065\u206a-\uffff]/g;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

/** A character as JSON has another way to write it. */
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One object as a line of JSON; JSON itself lets such characters stand. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(COMMANDS, escaped)}\n`;
}

/** Words that quote a file, as they can be shown: a cell may hold an escape sequence (`_x001B_[2J`). */
export function forTerminal(text: string): string {
  return text.replace(COMMANDS, (character) => (character === '\r' ? ' ' : '?'));
}

/**
 * One line of words that may name a file. A name may hold a line break, and what stands behind it would be a line of its own, which a program that reads the
 * lines takes for ours (`::error`); it is shown as `\n`, and what no terminal shows as JSON would write it.
 */
export function lineForTerminal(text: string): string {
  return text.replace(NOT_IN_A_LINE, (character) => SHORT[character] ?? escaped(character));
}

/** Such lines, each with its end. */
export const linesForTerminal = (lines: readonly string[]): string =>
  lines.map((line) => `${lineForTerminal(line)}\n`).join('');
