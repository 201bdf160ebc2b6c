import { ACHIEVED, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { fold } from '../../text/fold.js';
import { ERA_LETTER, ERA_NAME } from '../../year/eras.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';

/**
 * What a comment in free Japanese says of this year's result. A clause that speaks of another time, of a wish, or of
 * somebody else is left out; in the others a verb is looked for (達成, 上回, 届 …), its target before it, and behind it
 * whether its ending says so or denies it.
 */

/** From here on a sentence speaks of the year to come. */
const AHEAD = /次年度|来年度|翌年度|今後|次期|来期|(?:^|[^に])引き続き/;
/** Which part it is of, where a noun follows the verb: `目標を下回る月`; and whose 達成: `達成した事業者`. */
const PART = '月|時期|年(?!間)|地区|地域|項目|指標|店|支部|評価|満足|反響|声|ことも|ケース|事例|場合';
const WHOSE = `${PART}|事業|会員|部会|先|者|企業|社|商工会|市町村|昨|前`;
/** Another year or a part of this one, a wish, a prospect, or the result of somebody else: nothing of this year's. */
const ELSEWHERE = new RegExp(
  [
    '(?:昨年|前年)(?!度?(?:に(?:引き)?続|同様|と同))|一昨年|過年度|当初(?!の?(?:目標|計画))|上半?期|下半?期|前半|後半|途中(?!の)|時点|月まで|推移',
    '目指|向け|べく|ために|よう(?:に|努|、|,|$)|ないよう|見込|見通し|はず|ところ|可能性|必要|困難|難し|危ぶ',
    '未達成?(?:の|だった|であった)(?=[一-鿿ァ-ヶ])(?!結果|要因|原因|理由|主|ため)',
    `達成(?:した|できた|できなかった|している|していない|できていない|できない)(?:他の|一部の|一方の)?(?:${WHOSE})`,
    `(?:[上下]回る|[上下]回った|超えた|超える|届かない|届かなかった|達しない|満たない)(?:${PART})`,
    '(?:割|[%]|半数|多く|者|社|企業|事業所|会員|店舗?)が(?:売上)?(?:目標|計画)[値数額]?を?(?:達成|クリア)|から(?:は|も)?目標を',
    '(?:た|る|ない|か)(?:と(?:の|い[うっ]|回答|答え)|か(?:どうか|否か|[をの確]))|ているか',
  ].join('|'),
);
/** `前年度の実績を上回り目標を達成した`: the year before is only held against this one. */
const AGAINST_LAST_YEAR = new RegExp(
  `(^|[^たる])(?:昨年|前年)度?(?:${[
    '(?:の|同期の?)?(?:実績|件数|数|値|額|水準)?(?:を|も|より)[^、]{0,8}?[上下]回(?:り|る|って|った)(?:つつ)?',
    '(?:同期)?比[\\d.,+-]{1,8}%(?:増|減)?(?:で|と|の|となり)?',
    '(?:の?実績)?(?:より|から|比で|と?に?比べて?)[^、目]{0,8}?(?:増[加えし]|減[少っり]|多く|少な)[^、目]{0,4}',
  ].join('|')})`,
  'g',
);

const COUNT = '[約\\d,.]{1,12}(?![%割分])[^\\d、。をにはが]{0,4}';
const ADVERB =
  '大きく|大幅に|(?:わずか|僅か)(?:に|ながら)?|若干|やや|少し|少々|惜しくも|(?:あと|今|いま|もう)?一歩|(?:あと|今|もう)少し|概ね|おおむね|すべて|全て|無事に?|見事に?|はるかに|遥かに|辛うじて|何とか|なんとか|残念ながら|早期に|超過|ともに|いずれも';
/** The target just before a verb, with what it is of or how much: `目標の10件を大きく`, `目標とした件数には`. */
const AIMED = new RegExp(
  [
    '(?:目標|計画(?=[値数件額]))(?:とした|とする|としていた|に掲げた)?(?:値|数|件数|者数|人数|社数|回数|金額|額|率(?!は))?',
    `(?:(?:の|である)?(?:${COUNT}|半[分数]))?(?:を|は|も|が|の|まで|には|にも|に)?(?:${ADVERB}){0,2}(?:${COUNT}|[1-9]\\d{2}(?:\\.\\d{1,2})?%を?)?$`,
  ].join(''),
);
/** The target, and between it and the verb nothing that could be another subject: `目標水準には遠く`, `目標(20件)を年度内に`. */
const NEAR =
  /目標(?!達成|未達|設定|管理|見直)[^、。をにはがものと]{0,8}(?:を|は|も|が|に対して?は?|には|にも|に|まで|より)(?!基|沿|つい|関し|加え|合わせ|応じ)(?:[^、。目をがは割%]|をもって){0,10}$/;
/** `目標を10%`: by how much it was passed or missed; 達成 by a percentage is another thing. */
const BY_RATE = /目標[^、。をにはがもの]{0,8}を約?[\d.]{1,6}(?:%|割)(?:以上|ほど|程度|近く)?$/;
const PASSING = /^(?:上回|下回|超え)$/;
const PLAN = /計画を$/;
/** 達成 needs no target beside it where the clause begins with it. */
const OPENING = /^(?:(?:今|本)年度?|年間|通年|最終的|全体(?:として)?)?(?:で|に)?(?:は|も)?$/;
const VERB =
  /達成(?![率度者感])|クリア|確保|到達|上回|下回|超え|超過|割り込|不足|満た|足り|及ば|届[いか]|達[しすせ]/g;
/** The verb's own ending and what hangs on it, up to a denial; other nouns end it. */
const DENIED = /^[ぁ-ん至言叶及届得一歩今少]{0,14}?(?:ない|なかっ|ず(?![かつ])|ません|難い)/;
/** `達成しただけでなく`, `達成しなければならない`: no denial. */
const NOT_ONLY = /^[ぁ-ん]{0,6}(?:だけ|のみ|ばかり)で|^(?:しなければ|せねば|しないと)/;
const DOUBTED = /^(?:でき|し)たとは/;
/** Verbs that are of a target even where none is named. */
const UNAIMED = /^(?:達成|クリア)$/;
/** Endings which say that something was done; plain `する` and `たい` do not. */
const DONE =
  /^(?:が|を|も|は)?(?:し(?!な|た[いく]|てい[くき]|よう|つつ)|でき[たてま]|すること[がは]?でき[たてま]|され[たてま]|の(?:要因|理由)は|とな(?:っ[たて]|りま|る結果)|済|いたし|に成功|に至[っり]|を果た|$|[!(「])/;
/** Endings of the verbs that need no する; 足り, 及ば, 届か have none, for they count only where they are denied. */
const PAST: Readonly<Record<string, RegExp>> = {
  上回: /^(?:[っ]|り(?!た[いく])|る)/,
  下回: /^(?:[っ]|り|る)/,
  超え: /^(?:[てま]|た(?![いく])|る|$)/,
  割り込: /^[んみむ]/,
  不足: /^(?:し[たてま]|$)/,
  満た: /^し(?!た[いく])/,
  届い: /^[たて]/,
  達し: /^(?:た(?![いく])|て|まし|$)/,
  達す: /^ることができ[たま]/,
};
/** Falling short is said, and to deny it says the reverse. */
const LESS = /^(?:下回|割り込|不足)$/;
const NOUNS_OF_DONE = /^(?:達成|クリア|確保|到達|超過)$/;
/** Said without a verb of the list. */
const REACHED = /目標(?:値|数)?(?:どお?り|通り)の(?:実績|結果|成果|件数)/;
const MISSED = new RegExp(
  [
    '未達(?!成?(?:者|先|企業|会員|事業|部会|の(?!要因|原因|理由|主|結果|ため)))',
    '不達成',
    '目標(?:値|数|件数)?の?[約\\d.割%分程度強弱半数]{1,8}(?:に)?(?:とどま|留ま)',
    `目標(?:値|数|件数)?(?:の|である)?${COUNT}(?:に対し|のうち)[^、。]{0,12}(?:とどま|留ま)`,
  ].join('|'),
);
/** What a comment says at its beginning is about this year; longer ones are not searched to their end. */
const REACH = 400;

/** Few clauses name a year, and to read one costs more than to look for its mark. */
const YEAR = new RegExp(`年度|${ERA_NAME}|${ERA_LETTER}\\d`, 'i');

/** Clauses of one sentence up to where it turns to the year to come. */
function presentClauses(sentence: string, year: number | null): string[] {
  const clauses = sentence.replace(/(に対して?)[、,]/g, '$1').split(/[、,;]|が、|ものの/);
  const ahead = clauses.findIndex((clause) => AHEAD.test(clause));
  return (ahead < 0 ? clauses : clauses.slice(0, ahead)).flatMap((clause) => {
    const own = clause.replace(AGAINST_LAST_YEAR, '$1');
    const other = YEAR.test(own) && fiscalYearsIn(own).some((named) => named !== year);
    return other || ELSEWHERE.test(own) ? [] : [own];
  });
}

/** Whether one verb of a clause says reached (true), missed (false), or nothing. */
function saysReached(clause: string, verb: string, at: number): boolean | null {
  const before = clause.slice(0, at);
  const tail = clause.slice(at + verb.length);
  const denied = (DENIED.test(tail) && !NOT_ONLY.test(tail)) || DOUBTED.test(tail);
  const aimed =
    AIMED.test(before) ||
    NEAR.test(before) ||
    (UNAIMED.test(verb) && OPENING.test(before)) ||
    (PASSING.test(verb) && (PLAN.test(before) || BY_RATE.test(before)));
  if (denied) {
    // 達成 and クリア are of a target even where none is named.
    if (!aimed && !UNAIMED.test(verb)) return null;
    return LESS.test(verb);
  }
  if (!aimed) return null;
  const said = NOUNS_OF_DONE.test(verb) ? DONE.test(tail) : PAST[verb]?.test(tail);
  return said ? !LESS.test(verb) : null;
}

/**
 * What a comment says of this year: reached, missed, or nothing certain.
 * @param year the fiscal year judged; what a comment says of another one counts nothing
 */
export function statedOutcome(
  comment: string,
  year: number | null = null,
): typeof ACHIEVED | typeof UNACHIEVED | null {
  const clauses = fold(comment.slice(0, REACH))
    .replace(/ /g, '')
    .split('。')
    .flatMap((sentence) => presentClauses(sentence, year));
  let reached = false;
  let missed = false;
  for (const clause of clauses) {
    if (MISSED.test(clause)) missed = true;
    else if (REACHED.test(clause)) reached = true;
    else
      for (const { 0: verb, index } of clause.matchAll(VERB)) {
        const said = saysReached(clause, verb, index);
        if (said === true) reached = true;
        if (said === false) missed = true;
      }
  }
  if (missed === reached) return null;
  return reached ? ACHIEVED : UNACHIEVED;
}
