import { foldWord } from '../text/fold.js';
import { withoutNumber } from './numbering.js';

/** Whether the words of a label alone suggest that less is better (docs/table-rules.md, decision 7). */

/** What nobody wants more of, by kind. Whole labels end with one of these (and how it is counted). */
const UNWANTED = [
  // Places and land left unused.
  '空き?(?:店舗|家|地|室|区画|物件|工場|倉庫|テナント|ビル|床|スペース|部屋)|シャッター(?:店舗?|街|通り)|遊休(?:地|農地|施設|不動産)|耕作放棄地',
  // Businesses and people that go.
  '廃業|解散|倒産|破産|閉店|閉鎖|撤退|事業縮小|休業(?!者)|休止|離職|退職|離脱|脱退|休会|退会|脱会|失業|転出|流出|辞退|脱落|欠員|待機(?:児童|者|時間|日数)|(?:人手|人材|労働力|担い手|後継者|資金)?不足|(?:高齢|過疎|空洞)化|平均年齢',
  // Mistakes and trouble.
  '誤り|誤(?:謬|送付|送信|発送|配布?|入力|記(?:載|(?=件数|数|率|箇所))|請求|字|払い?|徴収)|ミス|エラー|クレーム|苦情|事故|労災|災害|故障|停電|ヒヤリ・?ハット|漏れ|漏えい|漏洩|紛失|盗難|違反|指摘|訂正|手戻り|手直し|やり直し|差し?戻し|返戻|不備|不適合|不良|不渡り?|不採択|不合格|不成立|不在|不達|欠品|売れ残り|期限切れ|被害|損失|渋滞|停止|悪化|重複|感染|食中毒|負傷|死傷|死亡|不法投棄',
  // Money lost or owed.
  '未収(?:金|会費)?|未納(?:金|会費)?|滞納|延滞|貸倒れ?|赤字|負債|債務(?:超過)?|借入金|借入(?=残高)|代位弁済|欠損|減収|失注|返品|キャンセル|解約|経費|コスト|(?:水道)?光熱水?費|(?:電気|水道|ガス|燃料|通信|郵便|郵送)(?:料金?|代|費)|在庫(?:回転(?=日数|期間))?|固定費|維持費|人件費',
  // Time lost.
  '欠席|欠勤|遅延|遅れ|遅刻|残業|時間外(?:労働|勤務)?|超過勤務|待ち?(?:時間|日数|期間)|(?:事務)?処理(?:日数|時間|期間)|審査(?:日数|期間)|所要(?:日数|時間|期間)|(?:に要(?:した|する)|までの)(?:平均)?(?:日数|時間|期間)|滞留|リードタイム',
  // Left undone.
  // 未加入, 未回答, 未申請 …; not 未来, 未満, 未経験.
  '未(?![満来経踏知明])[一-龠]{1,3}(?:払い?)?',
  // Waste and use of resources.
  '排出|(?:食品|フード|廃棄|機会)ロス|ロス(?=率|額|量)|廃棄物?|食べ残し|(?:電気|電力|ガス|水道?|燃料|灯油|ガソリン|エネルギー|用紙|紙|コピー用紙)の?(?:使用|消費)|コピー(?=枚数|用紙)|依存',
].join('|');
const HOLDERS =
  '(?:届(?:け?出)?|者|店|会員|部員|企業|事業者|事業所|商工業者|組合員|世帯|社員|職員|従業員|商品|品|製品|物件|事案|案件|事項|書類|申請|発生|申立て?|受付)*';
const SIZES =
  '(?:件数|店舗数|者数|人数|社数|回数|枚数|戸数|棟数|軒数|世帯数|区画数|時間数|日数|期間|面積|金額|総額|割合|比率|数|率|度|額|量|残高|時間|日|件)?';
const REDUCTIONS = '抑制|減少|削減|低減|縮減|軽減|節減|節約|防止|圧縮|短縮|縮小|抑止';

/** `空き店舗数`, `離職率`, `クレーム件数`: the thing itself is counted. */
const COUNTED = new RegExp(`(?:${UNWANTED})${HOLDERS}(?:の)?${SIZES}(?:の?(?:${REDUCTIONS}|低下|改善|減))?$`);
/** `廃業率の抑制`, `経費の削減`: the label tells to lower what is counted. */
const TO_LOWER = new RegExp(`(?:の|を)?(?:${REDUCTIONS}|低下)(?:する|に努める)?$`);
/** `経費削減率`, `削減額`, `解消件数`: how much was lowered; more is better. */
const AMOUNT_LOWERED = new RegExp(
  `(?:${REDUCTIONS}|改善|解消|解決|回収|対応|対策|活用)(?:した)?(?:件数|店舗数|者数|社数|人数|数|率|額|量|幅|時間|日数|割合|効果|金額|回数)$`,
);
/** `会員減少数`, `人口減少率`, `事業所数の減少率`: fewer people, businesses or sales. */
const WANTED_LOST =
  /(?:員|口|者|業|所|社|店舗?|客|世帯|児童|生徒|若者|商店街|売上|収入|収益|利益|観光|出荷|生産|取引|受注|組織率|加入率)(?:数|額|高|率)?の?(?:減少|低下|純?減)(?:社数|者数|人数|数|率|額|幅)?$/;
/** `空き店舗の減少数`, `離職者減少率`: of these, fewer is what is wanted. */
const UNWANTED_LOST = new RegExp(`(?:${UNWANTED})${HOLDERS}(?:の)?${SIZES}の?減少`);
/** `県内順位`: the first is the best. */
const RANK = /(?:順位|ランキング)$/;
/** `無事故日数`, `苦情ゼロの店舗数`, `再生可能エネルギー使用量`: not the bad thing. */
const NOT_UNWANTED =
  /無(?:事故|災害|遅刻|欠勤|欠席|違反)|(?:事故|災害|苦情|クレーム|ミス|残業|ロス|廃棄)の?ゼロ|再生可能|再エネ|自然エネルギー/;

/** The label's head: without number, brackets, remarks. */
function headOf(label: string): string {
  return foldWord(withoutNumber(label.slice(0, 120)))
    .replace(/※.*$/, '')
    .replace(/^うち/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[・、。:：]+$/, '');
}

/** True where only the label says that less is better: 空き店舗数, 廃業率の抑制, 誤り件数. */
export function suggestsLowerIsBetter(label: string): boolean {
  const head = headOf(label);
  if (RANK.test(head)) return true;
  if (WANTED_LOST.test(head) && !UNWANTED_LOST.test(head)) return true;
  if (AMOUNT_LOWERED.test(head) || NOT_UNWANTED.test(head)) return false;
  return COUNTED.test(head) || TO_LOWER.test(head);
}
