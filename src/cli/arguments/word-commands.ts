import type { Language } from '../../engine/index.js';
import { type Arguments, type ParsedArguments, SHELLS, type Shell } from './arguments.js';
import { findRule } from './find-rule.js';
import type { OptionName, Values } from './options.js';
import { fail, refuseForeign } from './read-options.js';

/** Commands that read no table: one word says what they are about. */

type WordCommand = (words: readonly string[], values: Values, language: Language) => ParsedArguments;

/** Refuses every option but the language: none of the others is about words. */
function onlyLanguage(command: string, values: Values): ReturnType<typeof refuseForeign> {
  const given = Object.keys(values) as OptionName[];
  return refuseForeign(
    command,
    values,
    given.filter((name) => name !== 'lang'),
  );
}

function one(
  command: 'explain' | 'completion',
  words: readonly string[],
  values: Values,
  read: (word: string | undefined) => ParsedArguments<Arguments>,
): ParsedArguments {
  const foreign = onlyLanguage(command, values);
  if (!foreign.ok) return foreign;
  const [word, more] = words;
  if (more !== undefined)
    return fail(`${command} の後ろの言葉は一つにしてください。`, `${command} takes one word.`);
  return read(word);
}

const explain: WordCommand = (words, values, language) =>
  one('explain', words, values, (word) => {
    if (word === undefined) return { ok: true, value: { command: 'explain', rule: null, language } };
    const found = findRule(word);
    if (found.ok) return { ok: true, value: { command: 'explain', rule: found.rule, language } };
    const near = found.near.join('、');
    return fail(
      `「${word}」という確認はありません。${near === '' ? '名前の一覧は soukatsu explain で表示できます。' : `近い名前: ${near}。`}`,
      `There is no rule ${word}. ${near === '' ? 'soukatsu explain lists them all.' : `Near to it: ${found.near.join(', ')}.`}`,
    );
  });

const isShell = (word: string | undefined): word is Shell => SHELLS.some((own) => own === word);

const completion: WordCommand = (words, values, language) =>
  one('completion', words, values, (word) =>
    isShell(word)
      ? { ok: true, value: { command: 'completion', shell: word, language } }
      : fail(
          `completion には ${SHELLS.join('、')} のどちらかを指定してください。`,
          `completion takes ${SHELLS.join(' or ')}.`,
        ),
  );

/** By name of the command. */
export const WORD_COMMANDS = { explain, completion };
