// @ts-check
import { problem } from './problem.mjs';
import { repeated } from './resource-rules.mjs';

/** The ribbon: ids used once, buttons that do something that is there. */

/** Manifest reference, "Control element" and "Group element": unique, 125 characters at most. */
const ID = /^[\w.]{1,125}$/;

/**
 * @param {import('./read-manifest.mjs').Manifest} manifest
 * @param {string} commandsScript text of the script of the commands' page
 * @returns {import('./problem.mjs').Problem[]}
 */
export function commandProblems({ elements, named }, commandsScript) {
  const ids = elements
    .filter(({ name }) => name === 'Control' || name === 'Group')
    .map(({ attributes }) => attributes.id ?? '');
  const functions = named('FunctionName').map(({ text }) => text.trim());
  return [
    ...repeated(ids).map((id) =>
      problem(
        'command-twice',
        `ボタンの id「${id}」が2回使われています。`,
        `The id ${id} is used for two buttons.`,
      ),
    ),
    ...ids
      .filter((id) => !ID.test(id))
      .map((id) =>
        problem(
          'command-id',
          `ボタンの id「${id}」は使えません(英数字、_、. で125文字まで)。`,
          `The button id ${id} cannot be used (letters, digits, _ and ., 125 at most).`,
        ),
      ),
    ...functions
      .filter((name) => !commandsScript.includes(`"${name}"`))
      .map((name) =>
        problem(
          'function-missing',
          `ボタンが呼ぶ「${name}」がコマンドのページにありません。`,
          `A button calls ${name}, which the commands' page does not have.`,
        ),
      ),
  ];
}
