import type { CheckedSheet } from '../../session/session.js';
import type { Notice } from '../state/pane-state.js';
import { allWords } from '../words/all-words.js';
import type { FirstWords } from '../words/first-words.js';
import { type NoticeWords, sayNotice } from '../words/say-notice.js';
import { Workspace } from './workspace.js';

/** What comes with the engine, after the first paint and before the first command. */
export interface WorkspacePart {
  readonly Workspace: typeof Workspace;
  /** Puts a notice into words, in the language of the first ones. */
  say(notice: Notice, sheet: CheckedSheet | null, words: FirstWords): NoticeWords;
}

export const workspacePart: WorkspacePart = {
  Workspace,
  say: (notice, sheet, words) => sayNotice(notice, sheet, allWords(words)),
};
