import { foldForms, foldWord } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { exponentOf, SCALE } from './scale-of-ten.js';

/** Units of the figures: which words are units, which name the same thing, and how money scales. */

const COUNTED =
  '件|社|者|名|人|回|店舗|店|会員|事業所|事業者|企業|法人|団体|組織|組|校|箇所|ヶ所|か所|カ所|ケ所|ヵ所|個所|個|台|枚|部|冊|本|点|世帯|戸|軒|区画|種類|種|品目|品|商品|例|講座|コース|級|グループ|地区|地域|町|市|村|席|口|票|口座|契約|提案|計画|事例|案件|施策|項目|事業|セミナー|プロジェクト|棟|室|頭|匹|羽|足|着|杯|食|泊|便|隻|両|基|株|面|膳|巻|通|号|曲|段|歩|位|倍|本社|支部|部会|工場|農家|商店|商店街|サイト|アカウント|アクセス|ビュー|フォロワー|フォロー|いいね|セッション|ダウンロード|クリック|ページ|投稿|記事|動画|pv|uu|id|人数|件数|社数|回数|日数|時間数|金額|名様';
const MEASURED =
  '%|‰|パーセント|ポイント|pt|円|時間|日間|日|分|秒|週|週間|ヶ月|か月|カ月|ヵ月|ケ月|箇月|月間|月|年|年間|m2|㎡|m|km|cm|mm|ha|a|kg|g|t|トン|l|リットル|ml|kwh|kw|度|℃|人日|人回|人月|人泊|人工|日人|社日';
const WORD = `(?:延べ|のべ|延)?(?:${COUNTED}|${MEASURED})`;
/** The words alone, as they are mostly written: known without a look at the pattern. */
const PLAIN = new Set([...COUNTED.split('|'), ...MEASURED.split('|')]);
const UNIT = new RegExp(`^${SCALE}?${WORD}(?:(?:[/・、]|あたり|当たり)(?:${WORD}))*$`);

const LONGEST_UNIT = 24;
/** The unit stands at the end of a label; before that, the length of the label must not cost time. */
const LONGEST_LABEL = 1000;

/** Words in brackets at the end of a label that are remarks, not units. */
const REMARK =
  /^(?:仮称|新規|新|継続|再掲|累計|年間|延べ|うち|内数|内訳|等|予定|見込|見込み|拡充|重点|共通|独自|参考|注|任意|含む|除く|税込|税抜|平均|合計|総数|(?:目標|実績|計画)値?|指標|新設|廃止|暫定|試行)$/;

/** One spelling for each unit that has several; what names the same thing compares equal. */
const SAME: readonly (readonly string[])[] = [
  ['人', '名', '人数', '名様'],
  ['%', 'パーセント'],
  ['箇所', 'ヶ所', 'か所', 'カ所', 'ケ所', 'ヵ所', '個所'],
  ['店', '店舗'],
  ['件', '件数'],
  ['社', '社数', '者', '企業', '事業者', '事業所', '法人'],
  ['回', '回数'],
  ['日', '日間', '日数'],
  ['時間', '時間数'],
  ['年', '年間'],
  ['か月', 'ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月', '月間'],
  ['種', '種類'],
  ['品', '品目'],
  ['㎡', 'm2'],
  ['ポイント', 'pt'],
];
const CANONICAL = new Map(SAME.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)));

const SCALED = new RegExp(`^(${SCALE})(.+)$`);

/** A unit without its multiplier: `万円` is 10⁴ of 円. */
export interface ScaledUnit {
  readonly base: string;
  readonly exponent: number;
}

/** Splits a unit into base and power of ten. */
export function scaledUnit(unit: string): ScaledUnit {
  const [, scale = '', base = ''] = SCALED.exec(unit) ?? [];
  const exponent = exponentOf(scale);
  // 十 and 百 begin other words: `百貨店`.
  const splits = exponent >= 3 || (exponent > 0 && isUnit(base));
  return splits ? { base, exponent } : { base: unit, exponent: 0 };
}

/** True for a word the tables use as a unit. */
export function isUnit(word: string): boolean {
  return PLAIN.has(word) || (word !== '' && word.length <= LONGEST_UNIT && UNIT.test(foldWord(word)));
}

/** The base unit in the one spelling that compares; 名 and 人 are the same. */
export function canonicalUnit(unit: string): string {
  const known = CANONICAL.get(unit);
  if (known !== undefined) return known;
  // Over the year judged, `回/年` counts what 回 counts.
  const word = foldWord(unit)
    .replace(/^(?:延べ|のべ|延)/, '')
    .replace(/(?:\/年度?|\/年間)$/, '');
  return CANONICAL.get(word) ?? word;
}

/** Spellings under which an indicator's own unit is understood beside its figures; none where it has no unit. */
export function unitSpellings(unit: string): string[] {
  return unit === '' ? [] : [unit, scaledUnit(unit).base, canonicalUnit(unit)];
}

/**
 * Unit named by a label in its last brackets: `(1) 採択数(件)` → `件`, `※組織率(%)` → `%`.
 * A remark (`(仮称)`, `(累計)`) is none; of `(累計・件)` the unit counts.
 */
export const unitOfLabel = memoize(unitIn);

function unitIn(label: string): string {
  const text = foldForms(label.slice(-LONGEST_LABEL));
  const groups = [...text.matchAll(/\(([^()]{1,16})\)/g)].map((match) => match[1] ?? '').reverse();
  for (const group of groups) {
    if (/^[\d-]+$/.test(group)) continue;
    const named = /^単位[:：]?(.+)$/.exec(group)?.[1];
    if (named) return named;
    if (isUnit(group)) return group;
    const part = group.split(/[・、,/]/).find((word) => isUnit(word));
    if (part) return part;
  }
  const last = groups[0];
  const atEnd = last !== undefined && text.endsWith(`(${last})`);
  return atEnd && isUnitLike(last) ? last : '';
}

/** A short word of no known list, where a unit is expected and a remark is not. */
function isUnitLike(word: string): boolean {
  return (
    word.length <= 4 &&
    !/\d/.test(word) &&
    !REMARK.test(word) &&
    !/[ぁ-ん]/.test(word) &&
    !/^[a-z]+$/i.test(word)
  );
}

/** Unit named by a figure's header: `実績値(件)` → `件`; `実績値(目標値)` names none. */
export function unitOfHeader(header: string): string {
  const groups = [...foldForms(header).matchAll(/\(([^()]{1,16})\)/g)].map((match) => match[1] ?? '');
  return groups.map((group) => group.replace(/^単位[:：]?/, '')).find((group) => isUnit(group)) ?? '';
}
