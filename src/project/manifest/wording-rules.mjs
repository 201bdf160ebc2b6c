// @ts-check
import { problem } from './problem.mjs';

/** What a person reads: Japanese, English beside it, within the lengths Office takes. */

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;
/** Typed in formulas, the same in every language. */
const NO_WORD = 'Functions.Namespace';

/**
 * Manifest reference: DisplayName 125 letters, Description 250, ShortStrings 125, LongStrings 250.
 * @param {import('./read-manifest.mjs').Element} element
 */
const longest = ({ name, path }) => (name === 'DisplayName' || path.at(-1) === 'bt:ShortStrings' ? 125 : 250);

/**
 * @param {import('./read-manifest.mjs').Manifest} manifest
 * @returns {import('./problem.mjs').Problem[]}
 */
export function wordingProblems({ named }) {
  const said = [
    ...named('DisplayName'),
    ...named('Description').filter(({ attributes }) => attributes.DefaultValue !== undefined),
    ...named('bt:String').filter(({ attributes }) => attributes.id !== NO_WORD),
  ];
  return said.flatMap((element) => {
    const { attributes, children } = element;
    const name = attributes.id ?? element.name;
    const english = children.find((child) => child.attributes.Locale === 'en-US')?.attributes.Value ?? '';
    const limit = longest(element);
    const problems = [];
    if (!JAPANESE.test(attributes.DefaultValue ?? ''))
      problems.push(
        problem(
          'japanese-missing',
          `「${name}」の既定の文が日本語ではありません。`,
          `${name} has no Japanese words.`,
        ),
      );
    if (english === '' || JAPANESE.test(english))
      problems.push(
        problem(
          'english-missing',
          `「${name}」に英語(en-US)の文がありません。`,
          `${name} has no English words (Override en-US).`,
        ),
      );
    for (const text of [attributes.DefaultValue ?? '', english]) {
      if (text.length > limit)
        problems.push(
          problem(
            'too-long',
            `「${name}」の文が${text.length}文字あります。${limit}文字までにしてください。`,
            `The words of ${name} are ${text.length} letters long; ${limit} is the most.`,
          ),
        );
    }
    return problems;
  });
}
