// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import withoutExamples from '../lexicon/examples-loader.mjs';

/**
 * Takes the examples out of the compiled lists of words: whoever bundles the package carries no words that only tests read.
 *
 * @param {string} folder the compiled `lexicon`
 */
export function leaveOutExamples(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(file, withoutExamples(readFileSync(file, 'utf8')));
  }
}
