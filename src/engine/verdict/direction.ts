import { foldWord } from '../text/fold.js';

/** Whether the words of a label alone suggest that less is better (RULES.md, decision 7). */

const LESS_IS_BETTER =
  '空き?店舗|空き?家|空室|遊休地|廃業|休廃業|倒産|閉店|誤り|ミス|エラー|誤謬|クレーム|苦情|離職|退職|離脱|未収(?:金|会費)?|未納(?:金|会費)?|滞納|延滞|貸倒れ?|事故|労災|災害|休会|退会|脱会|失業|欠席|欠勤|遅延|遅刻|残業|時間外(?:労働|勤務)?|超過勤務|不備|不適合|赤字|負債|待ち?時間|処理日数|手戻り|漏れ|返品|不良|キャンセル|解約|未加入|違反|指摘|滞留';
const HOLDERS = '(?:者|店|会員|企業|事業者|事業所|社員|職員|従業員|商品|発生|申立て?|受付)*';
const SIZES = '(?:件数|店舗数|者数|人数|社数|回数|時間数|日数|金額|総額|割合|比率|数|率|額|残高|時間|日|件)?';
const REDUCTIONS = '抑制|減少|削減|低減|縮減|軽減|防止|圧縮|短縮|縮小|抑止';

/** `空き店舗数`, `離職率`, `クレーム件数`: the thing itself is counted. */
const COUNTED = new RegExp(
  `(?:${LESS_IS_BETTER})${HOLDERS}(?:の)?${SIZES}(?:の?(?:${REDUCTIONS}|改善|減))?$`,
);
/** `廃業率の抑制`, `経費の削減`: the label tells to lower what is counted. */
const TO_LOWER = new RegExp(`(?:の|を)?(?:${REDUCTIONS})(?:する|に努める)?$`);
/** `経費削減率`, `削減額`, `解消件数`: how much was lowered; more is better. */
const AMOUNT_LOWERED = new RegExp(
  `(?:${REDUCTIONS}|改善|解消|解決|回収|対応|対策|活用)(?:した)?(?:件数|店舗数|者数|社数|人数|数|率|額|量|幅|時間|日数|割合|効果|金額|回数)$`,
);

/** The label's head: without number, brackets, remarks. */
function headOf(label: string): string {
  return foldWord(label.slice(0, 120))
    .replace(/※.*$/, '')
    .replace(/^\(?\d{1,2}\)|^[①-⑳]|^うち/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[・、。:：]+$/, '');
}

/** True where only the label says that less is better: 空き店舗数, 廃業率の抑制, 誤り件数. */
export function suggestsLowerIsBetter(label: string): boolean {
  const head = headOf(label);
  if (AMOUNT_LOWERED.test(head)) return false;
  return COUNTED.test(head) || TO_LOWER.test(head);
}
