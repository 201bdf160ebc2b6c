// @ts-check
import { problem } from './problem.mjs';

/** Resources: every one named exists once, is of the right kind and has a short enough id; every one there is named. */

/** Manifest reference, "Resources element": an id is unique and of 32 characters at most. */
const LONGEST_ID = 32;

/** Which list an element's `resid` must lead to. */
/** @type {Readonly<Record<string, string>>} */
const LIST_OF = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
};

/**
 * @param {import('./read-manifest.mjs').Manifest} manifest
 * @returns {import('./problem.mjs').Problem[]}
 */
export function resourceProblems({ elements, resources }) {
  const listOf = new Map(resources.map(({ attributes, path }) => [attributes.id, path.at(-1)]));
  const naming = elements.filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(naming.map(({ attributes }) => attributes.resid));
  return [
    ...naming.flatMap(({ name, attributes: { resid = '' } }) => {
      const list = listOf.get(resid);
      if (list === undefined)
        return problem(
          'resource-missing',
          `${name} が指す「${resid}」が Resources にありません。`,
          `${name} names ${resid}, which is not in Resources.`,
        );
      if (list === LIST_OF[name]) return [];
      return problem(
        'resource-kind',
        `${name} が指す「${resid}」は ${list} にあります。${LIST_OF[name] ?? '別の種類'} に置いてください。`,
        `${name} names ${resid} in ${list}; it belongs in ${LIST_OF[name] ?? 'another list'}.`,
      );
    }),
    ...repeated(resources.map(({ attributes }) => attributes.id ?? '')).map((id) =>
      problem(
        'resource-twice',
        `Resources の id「${id}」が2回使われています。`,
        `The id ${id} is used twice in Resources.`,
      ),
    ),
    ...[...listOf.keys()].flatMap((id = '') => {
      if (id.length > LONGEST_ID)
        return problem(
          'resource-id-long',
          `Resources の id「${id}」が長すぎます(${LONGEST_ID}文字まで)。`,
          `The resource id ${id} is too long (${LONGEST_ID} characters at most).`,
        );
      if (used.has(id)) return [];
      return problem(
        'resource-unused',
        `Resources の「${id}」はどこからも使われていません。消すか、使ってください。`,
        `Nothing names the resource ${id}. Remove it, or use it.`,
      );
    }),
  ];
}

/**
 * @param {readonly string[]} ids
 * @returns {string[]} those that are there more than once
 */
export function repeated(ids) {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
