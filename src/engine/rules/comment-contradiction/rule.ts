import { fold } from '../../text/fold.js';
import { ACHIEVED, UNACHIEVED } from '../../verdict/verdict.js';
import { quote } from '../../words/say.js';
import type { Draft, Rule } from '../rule.js';

/** Clauses about another year, a wish or a part of the year say nothing of this year's result. */
const ELSEWHERE =
  /次年度|来年度|翌年度|今後|次期|(?:昨年|前年)(?!度?(?:に(?:引き)?続|同様|と同))|一昨年|過年度|当初|上半?期|下半?期|前半|後半|途中|時点|目指|向け|べく|ために|よう(?:に|努|、|,|$)|ないよう|未達成?の|達成した(?:事業所|企業|会員|者)/;
const REACHED =
  /目標(?:値|数|件数|額)?(?:を|は|も|が)?(?:大きく|大幅に|概ね|すべて|全て|無事)?(?:達成(?:し|でき|した|できた|となっ|済)|上回[っりる]|クリア|超え[たて])|^達成(?:でき|し)(?:た|ました)/;
const MISSED =
  /達成(?:でき(?:な|ず)|しな|せず|に(?:は)?(?:至ら|届か)|とは?なら|には?及ば)|未達(?!成?(?:者|先|企業|会員|事業|部会|の))|目標(?:値|数|件数|額)?(?:に|には|を|まで)?(?:は)?(?:わずかに|僅かに|大きく|大幅に)?(?:届か|達しな|達せ|及ば|下回)/;
/** What a comment says at its beginning is about this year; longer ones are not searched to their end. */
const REACH = 400;

/** What a comment says of this year: reached, missed, or nothing certain. Clauses about next year are left out. */
export function statedOutcome(comment: string): typeof ACHIEVED | typeof UNACHIEVED | null {
  const clauses = fold(comment.slice(0, REACH))
    .replace(/ /g, '')
    .split(/[。、,;]|が、|ものの/);
  const now = clauses.filter((clause) => !ELSEWHERE.test(clause));
  const missed = now.some((clause) => MISSED.test(clause));
  const reached = now.some((clause) => REACHED.test(clause) && !MISSED.test(clause));
  if (missed === reached) return null;
  return reached ? ACHIEVED : UNACHIEVED;
}

/** The comment says 目標達成 beside 未達成, or the reverse. */
export const commentContradiction: Rule = {
  id: 'comment-contradiction',
  severity: 'review',
  check({ indicators }) {
    return indicators.flatMap(({ indicator, verdict }): Draft[] => {
      const { comment, label, row } = indicator;
      if (!comment || (verdict !== ACHIEVED && verdict !== UNACHIEVED)) return [];
      const stated = statedOutcome(comment.text);
      if (stated === null || stated === verdict) return [];
      return [
        {
          subject: label,
          row,
          cells: [comment.cell],
          found: comment.text,
          expected: verdict,
          args: { comment: comment.text, stated, verdict },
          fix: null,
          restsOn: indicator.figureTexts,
        },
      ];
    });
  },
  words: {
    ja: {
      title: '検証の文が判定と逆です',
      why: ({ comment, stated, verdict }) =>
        `値から判定すると${verdict}ですが、検証の文は${stated}と読めます(${quote(`${comment}`, 'ja')})。`,
      todo: () => '値と文のどちらが正しいか確かめて、違うほうを直してください。',
    },
    en: {
      title: 'The comment says the opposite',
      why: ({ comment, stated, verdict }) =>
        `By the figures it is ${verdict}, but the comment reads as ${stated}: ${quote(`${comment}`, 'en')}`,
      todo: () => 'Find out which is right, the figures or the comment, and correct the wrong one.',
    },
  },
};
