import { type Check, check, type Sheet } from '../../src/engine/index.js';
import type { CheckedSheet } from '../../src/session/session.js';
import { readCorpus } from '../corpus/corpus.js';

const corpus = readCorpus();

/** A table of the corpus as a sheet. */
export function corpusSheet(name: string): Sheet {
  const found = corpus.find((entry) => entry.name === name);
  if (!found) throw new Error(`No table ${name}`);
  return found.sheet;
}

type NamedCheck = { readonly name: string; readonly check: Check };
let checks: readonly NamedCheck[] | null = null;

/** The check of every table of the corpus that holds one, made once for each test file. */
export function corpusChecks(): readonly NamedCheck[] {
  checks ??= corpus.flatMap(({ name, sheet }) => {
    const result = check(sheet);
    return result.ok ? [{ name, check: result.check }] : [];
  });
  return checks;
}

/** A table of the corpus, checked. */
export function checkedSheet(name: string): CheckedSheet {
  const sheet = corpusSheet(name);
  const result = check(sheet);
  if (!result.ok) throw new Error(result.failure.code);
  return { sheetId: 'only', sheetName: '総括表', isProtected: false, sheet, check: result.check };
}
