import { readFileSync } from 'node:fs';
import { commandsIn } from '../documents/documented-commands.js';

/**
 * The ways of the four people, from the first page to what each came for. Which pages they read, and which of the commands printed there
 * they type: a walk takes them from the documents, so that neither can change without the other.
 */

export interface Walk<Name extends string> {
  /** Each is linked from the one before it, or from the first. */
  readonly pages: readonly string[];
  readonly names: readonly Name[];
  /** A command as it is printed; fails where no page prints exactly one that begins so. */
  command(name: Name): string;
}

/** Commands of a page as they are typed, each once. */
const printedOn = (page: string) => [...new Set(commandsIn(readFileSync(page, 'utf8')))];

function walk<Name extends string>(
  pages: readonly string[],
  begins: Readonly<Record<Name, readonly [page: string, begin: string]>>,
): Walk<Name> {
  return {
    pages,
    names: Object.keys(begins) as Name[],
    command(name) {
      const [page, begin] = begins[name];
      const found = printedOn(page).filter((command) => command.startsWith(begin));
      const [command, ...others] = found;
      if (command === undefined || others.length > 0)
        throw new Error(`${page} prints ${found.length} commands that begin with: ${begin}`);
      return command;
    },
  };
}

const ADMIN_GUIDE = 'docs/admin-guide.md';
const DEVELOPING = 'docs/developing.md';

/** An address of the office's → the folder → served → the manifest → the pane. */
export const ADMINISTRATOR = walk(['README.md', ADMIN_GUIDE], {
  package: [ADMIN_GUIDE, 'npm run package '],
});

/** A clone → a change → its test → what a real Excel is given. */
export const CONTRIBUTOR = walk(['README.md', 'CONTRIBUTING.md', DEVELOPING], {
  clone: ['CONTRIBUTING.md', 'git clone '],
  enter: ['CONTRIBUTING.md', 'cd '],
  install: ['CONTRIBUTING.md', 'npm ci'],
  testOne: ['CONTRIBUTING.md', 'npm run test:one '],
  check: ['CONTRIBUTING.md', 'npm run check'],
  sideload: [DEVELOPING, 'npm run sideload -- --cert'],
});

/** A folder of tables → one report → JSON for a program → the Office Script. */
export const ANALYST = walk(['README.md', ADMIN_GUIDE, 'docs/office-script.md'], {
  install: [ADMIN_GUIDE, 'npm install --offline'],
  report: ['README.md', 'npx soukatsu report '],
  json: ['README.md', 'npx soukatsu check  総括表.tsv --format json'],
});

/** A table → checked, recalculated, saved; with the workbench in Excel's place, and without Excel. */
export const CLERK = walk(['README.md', 'docs/manual.md'], {
  workbench: ['README.md', 'npm start'],
  web: ['README.md', 'npm run build'],
});

export const WALKS: Readonly<Record<string, Walk<string>>> = {
  administrator: ADMINISTRATOR,
  contributor: CONTRIBUTOR,
  analyst: ANALYST,
  clerk: CLERK,
};
