import { fold } from '../../text/fold.js';
import { ACHIEVED, UNACHIEVED } from '../../verdict/verdict.js';

/** What a comment in free Japanese says of this year's result. */

/** From here on a sentence speaks of the year to come. */
const AHEAD = /次年度|来年度|翌年度|今後|次期|来期|(?:^|[^に])引き続き/;
/** Another year or a part of this one, a wish, a prospect, or the result of somebody else: nothing of this year's. */
const ELSEWHERE = new RegExp(
  [
    '(?:昨年|前年)(?!度?(?:に(?:引き)?続|同様|と同))|一昨年|過年度|当初|上半?期|下半?期|前半|後半|途中|時点|月まで',
    '目指|向け|べく|ために|よう(?:に|努|、|,|$)|ないよう|見込|見通し|はず|ところ|可能性|必要|困難|難し|危ぶ',
    // 「未達成の施策」「達成した事業者」「目標を下回る月」
    '未達成?(?:の|だった|であった)(?=[一-鿿ァ-ヶ])(?!結果)',
    '達成(?:した|できた|できなかった)(?:他の|一部の|一方の)?(?:月|時期|地区|地域|項目|指標|店|事業|会員|支部|部会|先|者|企業|社|商工会|市町村|昨|前)',
    '(?:上回る|下回る|下回った|届かなかった)(?:月|時期|地区|地域|項目|店|支部|評価|満足|反響|声|ことも)',
  ].join('|'),
);
const TARGET =
  '(?:目標|計画(?=[値数件額]))(?:とした|とする|としていた)?(?:値|数|件数|者数|人数|社数|回数|額|率(?!は))?';
const BY =
  '(?:大きく|大幅に|わずかに|僅かに|若干|やや|少し|少々|惜しくも|概ね|おおむね|すべて|全て|無事|無事に|見事)?';
const REACHED = new RegExp(
  [
    `${TARGET}(?:を|は|も|が)?${BY}(?:達成(?:し(?!な|た[いく]|てい[くき])|でき[たてま]|することができ[たま]|となっ|済|$)|上回[っりる]|クリア|超え(?:[たてま]|る))`,
    `${TARGET}(?:に|には)${BY}(?:達し(?:た|て(?!い?な)|まし|$)|届い[たて])`,
    `${TARGET}(?:を|は)?確保(?:し|でき[たてま])`,
    `${TARGET}(?:どお?り|通り)の(?:実績|結果|成果|件数)`,
    '^達成(?:でき|し)(?:た|ました)',
  ].join('|'),
);
const MISSED = new RegExp(
  [
    '達成(?:(?:することが)?でき(?:な[いか]|ず|ませ)|しな|せず|に(?:は)?(?:至ら|届か)|(?:と|に)?は?なら[ずな]|に?は?及ば)',
    '(?:達成|クリア)(?:でき|し)たとは|(?:達成|クリア|上回る|超える)(?:する)?(?:ことができな|ことはでき|ことができず|には?至ら)|上回(?:れ[なず]|ら[なず])|超えられ[なず]',
    '未達(?!成?(?:者|先|企業|会員|事業|部会|の))',
    `${TARGET}(?:に|には|を|まで)?(?:は)?${BY}(?:届か|届い(?:てい)?な|達し(?:てい)?(?:な|ませ)|達せ|及ば|下回)`,
    `${TARGET}の?[約\\d.割%％分程度]{1,8}(?:に)?(?:とどま|留ま)`,
  ].join('|'),
);
/** What a comment says at its beginning is about this year; longer ones are not searched to their end. */
const REACH = 400;

/** Clauses of one sentence up to where it turns to the year to come. */
function presentClauses(sentence: string): string[] {
  const clauses = sentence.split(/[、,;]|が、|ものの/);
  const ahead = clauses.findIndex((clause) => AHEAD.test(clause));
  return (ahead < 0 ? clauses : clauses.slice(0, ahead)).filter((clause) => !ELSEWHERE.test(clause));
}

/** What a comment says of this year: reached, missed, or nothing certain. */
export function statedOutcome(comment: string): typeof ACHIEVED | typeof UNACHIEVED | null {
  const now = fold(comment.slice(0, REACH)).replace(/ /g, '').split('。').flatMap(presentClauses);
  const missed = now.some((clause) => MISSED.test(clause));
  const reached = now.some((clause) => REACHED.test(clause) && !MISSED.test(clause));
  if (missed === reached) return null;
  return reached ? ACHIEVED : UNACHIEVED;
}
