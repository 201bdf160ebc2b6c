import { type GivenRole, type Language, type NoTable, sayRole, wordFinding } from '../../engine/index.js';
import type { ColumnsRefused } from '../state/pane-state.js';

/** Why the columns a clerk gave are not kept; where the engine's sentence speaks of the command line, in the pane's words. */

/** No row with words was chosen as that of the heads. */
const NO_HEADS: Readonly<Record<Language, string>> = {
  ja: '見出しの行が分かりません。言葉の書かれた見出しの行を選んでください。',
  en: 'Nothing says which row holds the heads. Choose a row with words in it.',
};

function sayOpen(role: GivenRole, language: Language): string {
  const name = sayRole(role, language);
  return language === 'ja'
    ? `「${name}」の列が決まっていません。「${name}」を押してから、その列を選んでください。`
    : `No column is chosen for ${name}. Press ${name}, then its column.`;
}

function sayUnusable({ message, reading, code }: NoTable, language: Language): string {
  const fault = reading?.fault;
  if (code === 'no-header' || fault?.code === 'no-head-rows' || fault?.code === 'row-outside')
    return NO_HEADS[language];
  return fault?.code === 'role-missing' ? sayOpen(fault.role, language) : message[language];
}

/** The sentence of a refusal. */
export function sayRefusal(because: ColumnsRefused, language: Language): string {
  switch (because.is) {
    case 'no-heads':
      return NO_HEADS[language];
    case 'open':
      return sayOpen(because.role, language);
    case 'unusable':
      return sayUnusable(because.failure, language);
    case 'contradicted':
      return wordFinding(because.finding, language).why;
  }
}
