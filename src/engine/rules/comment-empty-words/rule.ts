import { type EmptyWords, emptyWordsIn } from '../../comment/empty-words.js';
import { NO_TARGET, UNACHIEVED } from '../../lexicon/verdict-words.js';
import type { JudgedIndicator } from '../../verdict/judged.js';
import type { Language } from '../../words/language.js';
import { quote } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly comment: string;
  readonly kind: EmptyWords;
  /** False where the row has no target, so that nothing need be said of it. */
  readonly needed: boolean;
}

const WHY: Record<Language, Record<EmptyWords, string>> = {
  ja: {
    same: 'ほかの欄を指すだけで、この指標の検証がここからは読めません。',
    elsewhere: 'ほかの書類を指すだけで、この指標の検証がここからは読めません。',
    placeholder: '様式の見本か仮の文字のようで、検証が書かれていません。',
    unwritten: '検証がまだ書かれていないようです。',
    marks: '記号のほかに、検証が書かれていません。',
  },
  en: {
    same: 'it only points to another cell, and nothing is said of this indicator.',
    elsewhere: 'it only points to another paper, and nothing is said of this indicator here.',
    placeholder: 'this looks like a template’s sample or a placeholder.',
    unwritten: 'the comment does not seem to be written yet.',
    marks: 'there are marks, and no words.',
  },
};

const TODO: Record<Language, Record<'same' | 'elsewhere' | 'other' | 'unneeded', string>> = {
  ja: {
    same: 'この指標の結果と次年度の改善点を、この欄に書いてください。同じことでよければ、その文を写してください。',
    elsewhere: '書類の要点を一つか二つの文にして、この欄に書いてください。',
    other: 'この指標の結果と次年度の改善点を、この欄に書いてください。',
    unneeded: '書くことがあれば書き、なければ消してください。',
  },
  en: {
    same: 'Say here what came of this indicator and what will change; if it is the same, copy the text.',
    elsewhere: 'Put the gist of that paper into a sentence or two here.',
    other: 'Say here what came of this indicator and what will change next year.',
    unneeded: 'Write what there is to say, or clear the cell.',
  },
};

function todo({ kind, needed }: Args, language: Language): string {
  if (!needed) return TODO[language].unneeded;
  return TODO[language][kind === 'same' || kind === 'elsewhere' ? kind : 'other'];
}

/** Left-overs are left-overs beside any figure; the other kinds are lacking only where there is a result to speak of. */
function isLacking(kind: EmptyWords, { verdict, actual }: JudgedIndicator): boolean {
  if (kind === 'placeholder') return true;
  if (verdict === NO_TARGET) return kind === 'unwritten';
  return actual !== null || verdict === UNACHIEVED;
}

/** 同上, 別紙のとおり, ○○○: the cell of the comment is filled, and nothing is said. */
export const commentEmptyWords = defineRule({
  id: 'comment-empty-words',
  severity: 'hint',
  about: 'comments',
  check({ indicators }) {
    return foundIn(indicators, (judged): readonly Draft<Args>[] => {
      const { comment, label, row, figureTexts } = judged.indicator;
      const kind = comment && emptyWordsIn(comment.text);
      if (!comment || !kind || !isLacking(kind, judged)) return NONE;
      return [
        {
          subject: label,
          row,
          cells: [comment.cell],
          found: comment.text,
          expected: '',
          args: { comment: comment.text, kind, needed: judged.verdict !== NO_TARGET },
          fix: null,
          restsOn: figureTexts,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '検証の欄に中身がありません',
      why: ({ comment, kind }) => `検証の欄には${quote(comment, 'ja')}とだけあります。${WHY.ja[kind]}`,
      todo: (args) => todo(args, 'ja'),
    },
    en: {
      title: 'The comment says nothing',
      why: ({ comment, kind }) => `The comment is only ${quote(comment, 'en')}: ${WHY.en[kind]}`,
      todo: (args) => todo(args, 'en'),
    },
  },
});
