import type { Language } from '../engine/index.js';
import { officeIsReady } from '../excel/office-is-ready.js';
import { ribbonOf } from './load-ribbon.js';
import { noticeOf, sayInDialog } from './notice-dialog.js';
import { showNotice } from './notice-page.js';
import type { CommandEvent, CommandName } from './ribbon-command.js';

/**
 * The page the ribbon's commands run in, out of sight; in a dialog it shows what a command has to say. This script holds the
 * commands' names and little else: Excel on the web looks for a name as soon as Office.js is there, and one that is not
 * known by then is refused without a word (office-js #2744, #5176; looked at 2026-11-29).
 */

declare global {
  /** Excel versions without `Office.actions` look for global functions. */
  var recalculate: ((event: CommandEvent) => void) | undefined;
  var toggleHighlight: ((event: CommandEvent) => void) | undefined;
}

const NAMES: readonly CommandName[] = ['recalculate', 'toggleHighlight'];

const NOT_LOADED: Record<Language, string> = {
  ja: 'ボタンの処理を読み込めませんでした。インターネットの接続を確かめてから、もう一度押してください。',
  en: 'What the button does could not be loaded. Check the internet connection, then try again.',
};

/** A dialog that Office has not reached by then shows its words all the same. */
const DIALOG_WAITS_MS = 2_000;

function language(): Language {
  const office = typeof Office === 'undefined' ? undefined : Office;
  return office?.context?.displayLanguage?.toLowerCase().startsWith('ja') === false ? 'en' : 'ja';
}

async function say(notice: string): Promise<void> {
  await sayInDialog(Office, location.href, notice);
}

/** Gives each command its name, as Excel calls it: that may be before the page hears that Office.js is ready. */
function nameCommands(): void {
  const ribbon = ribbonOf(document);
  const called = async (name: CommandName, event: CommandEvent) => {
    const loaded = await ribbon();
    if (loaded) return loaded.press(name, event, { language: language(), say });
    await say(NOT_LOADED[language()]);
    event.completed();
  };
  for (const name of NAMES) {
    const run = (event: CommandEvent) => void called(name, event);
    globalThis[name] = run;
    Office.actions?.associate(name, run);
  }
  void officeIsReady();
}

async function showInDialog(notice: string): Promise<void> {
  await officeIsReady(DIALOG_WAITS_MS);
  // This script runs before the page has a body.
  if (document.readyState === 'loading')
    await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
  showNotice(document, notice, language(), () => Office.context.ui.messageParent('close'));
}

const notice = noticeOf(location.hash);
if (notice !== null) void showInDialog(notice);
else nameCommands();
