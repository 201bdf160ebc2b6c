import { readdirSync, readFileSync } from 'node:fs';

/** The commands of README and the guides: every line of every fenced `sh` block. */

export interface DocumentedCommand {
  readonly document: string;
  /** The line as written, without its comment. */
  readonly command: string;
}

/** README and the rest of the project's own documents, in the order a reader meets them. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
  'CONTRIBUTING.md',
  'SECURITY.md',
];

/** Commands in a text of Markdown; a block of any shell counts, so that none goes unseen by its name. */
export function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^ *```(?:sh|bash|shell|console|powershell)\n([\s\S]*?)^ *```/gm)];
  return blocks.flatMap(([, block = '']) =>
    block.split('\n').flatMap((line) => {
      const command = line.replace(/(?:^|\s+)#.*$/, '').trim();
      return command === '' ? [] : [command];
    }),
  );
}

/** Every command of every document. */
export const documentedCommands = (): DocumentedCommand[] =>
  DOCUMENTS.flatMap((document) =>
    commandsIn(readFileSync(document, 'utf8')).map((command) => ({ document, command })),
  );
