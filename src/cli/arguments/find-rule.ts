import { RULES, type Rule } from '../../engine/index.js';
import { nearWord } from '../near-word.js';

export type FoundRule =
  | { readonly ok: true; readonly rule: string }
  /** Ids of rules that may have been meant; none where nothing is near. */
  | { readonly ok: false; readonly near: readonly string[] };

/** Widths, cases and spaces are no difference between names. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

const titlesOf = ({ words }: Rule) => [words.ja.title, words.en.title];

/** More would be no help. */
const MOST = 6;

/** The rule of an id, or of the title it has in the text output. */
export function findRule(word: string): FoundRule {
  const own = folded(word);
  const exact = RULES.find((rule) => [rule.id, ...titlesOf(rule)].map(folded).includes(own));
  if (exact) return { ok: true, rule: exact.id };
  const ids = RULES.map(({ id }) => id);
  const holding = (part: string) =>
    RULES.filter((rule) => [rule.id, ...titlesOf(rule)].map(folded).some((name) => name.includes(part)));
  const spelled = nearWord(word, ids);
  const part = own === '' ? null : nearWord(word, [...new Set(ids.flatMap((id) => id.split('-')))]);
  const near = [
    ...(spelled === null ? [] : [spelled]),
    ...(own === '' ? [] : holding(own).map(({ id }) => id)),
    ...(part === null ? [] : ids.filter((id) => id.split('-').includes(part))),
  ];
  return { ok: false, near: [...new Set(near)].slice(0, MOST) };
}
