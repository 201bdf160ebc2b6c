/** What a terminal takes as a command: control characters but tab and line feed, and those that turn the direction of writing. */
const COMMANDS = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/** One object as a line of JSON; JSON itself lets such characters stand, and has another way to write them. */
export function jsonLine(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(COMMANDS, escaped)}\n`;
}

/** Words that quote a file, as they can be shown: a cell may hold an escape sequence (`_x001B_[2J`), and so may the name of a file. */
export function forTerminal(text: string): string {
  return text.replace(COMMANDS, (character) => (character === '\r' ? ' ' : '?'));
}
