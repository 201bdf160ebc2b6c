import { type CorpusTable, readCorpus } from '../corpus/corpus.js';
import { holdsTable } from '../corpus/expected.js';
import { TODAY } from '../today.js';
import { answerTo } from './engine-under-test.js';
import { measure } from './measure.js';

/** What ways of weighing cost: a certain and wrong verdict most, one that is not read less, a question least. */
export interface Loss {
  readonly wrong: number;
  readonly unread: number;
  readonly asked: number;
}

const COST: Loss = { wrong: 500, unread: 5, asked: 1 };

/** One number of a loss: the smaller the better. */
export const costOf = ({ wrong, unread, asked }: Loss): number =>
  wrong * COST.wrong + unread * COST.unread + asked * COST.asked;

function lossOnForms(seeds: Iterable<number>): Loss {
  const { all } = measure(seeds);
  return { wrong: all.wrong + all.mustAskWrong, unread: all.unread, asked: all.asked };
}

const sumOf = (losses: readonly Loss[]): Loss => ({
  wrong: losses.reduce((sum, { wrong }) => sum + wrong, 0),
  unread: losses.reduce((sum, { unread }) => sum + unread, 0),
  asked: losses.reduce((sum, { asked }) => sum + asked, 0),
});

const NONE: Loss = { wrong: 0, unread: 0, asked: 0 };

function lossOnTable({ expected, sheet }: CorpusTable): Loss {
  if (!holdsTable(expected)) return NONE;
  const answer = answerTo(sheet, { asOf: TODAY, ...expected.policy });
  return sumOf(
    expected.indicators.map((truth) => {
      const own = answer.indicators.find(({ row }) => row === truth.row);
      if (!own) return { ...NONE, unread: 1 };
      if (own.status === truth.status) return NONE;
      const asked = own.status === '要確認' || !own.certain;
      return asked ? { ...NONE, asked: 1 } : { ...NONE, wrong: 1 };
    }),
  );
}

/** What the engine under test loses on the tables of the corpus. */
export const lossOnCorpus = (): Loss => sumOf(readCorpus().map(lossOnTable));

/** What the engine under test loses on forms of these seeds, and on the tables of the corpus. */
export function lossOn(seeds: Iterable<number>): {
  readonly forms: Loss;
  readonly corpus: Loss;
  readonly cost: number;
} {
  const forms = lossOnForms(seeds);
  const corpus = lossOnCorpus();
  return { forms, corpus, cost: costOf(forms) + costOf(corpus) };
}
