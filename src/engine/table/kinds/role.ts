import { isUnit } from '../../lexicon/unit.js';
import { foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { BARE_YEAR, bareYearIn, fiscalYearOf, fiscalYearsIn, withoutYears } from '../../year/fiscal-year.js';
import { monthSpanOf } from '../../year/month-span.js';
import { PART_IN_HEAD } from '../../year/part-of-year.js';

/** What a column holds, by the words of its header (docs/table-rules.md, "Layouts"). */
export type Role =
  | 'strategyKind' // 共通戦略 / 独自戦略
  | 'strategy'
  | 'measureNumber' // 施策No. in a column of its own
  | 'measure'
  | 'measureStatus' // ※1
  | 'indicator'
  | 'unit'
  | 'figure' // 実績値(目標値) in one cell
  | 'actual'
  | 'target'
  | 'part' // 4〜9月期: part of the year's actual
  | 'rate' // 達成率
  | 'indicatorStatus' // ※2
  | 'comment'
  | 'other'; // another year, last year's actual, a running number: read by nobody

/** The columns of a figure: together in one cell, or each side in its own. */
export const FIGURES: readonly Role[] = ['figure', 'actual', 'target'];
/** Roles that a list of anything else than a 総括表 has no words for. */
export const TELLING: readonly Role[] = [...FIGURES, 'rate', 'indicatorStatus', 'measureStatus'];

export interface HeaderWord {
  /** Roles the words allow, likeliest first; the body decides between them. */
  readonly roles: readonly Role[];
  readonly year: number | null;
  /** A year without its era (`15年度`); which one it is the title, or the other heads, must say. */
  readonly bareYear?: number;
  /** True for 目標値(実績値): the target stands first in the cell. */
  readonly targetFirst: boolean;
  /** True for 施策（下段：達成状況※1）: the verdict stands in the cell below the name. */
  readonly statusBelow?: true;
}

const MARK = /[※*]\d?$/;
/** Header cells are short; a comment that begins with 目標 is not one. */
const LONGEST_HEADER = 48;

const WORDS: readonly [RegExp, readonly Role[]][] = [
  [/^(?:no\.?|№|番号|#)$/, ['other', 'measureNumber']],
  [/^(?:項番|連番|通番|頁|ページ)$/, ['other']],
  [/^(?:前年度?|昨年度?|過年度|基準(?:年度?)?|当初|参考|最終)(?:値|の?実績値?|の?目標値?|比.*)?$/, ['other']],
  [/^中間の?実績値?$/, ['other', 'actual']],
  [/^中間(?:値|の?目標値?|比.*)?$/, ['other']],
  // The figure reached by now, or the one a plan starts from: actual only where no other column is.
  [/^(?:現状|直近)(?:値|の?実績値?|の?目標値?|比.*)?$/, ['other', 'actual']],
  [/^(?:最新|現在|到達)(?:値|の?実績値?)?$/, ['actual']],
  [/^(?:来年度?|翌年度?|次年度?|次期|来期)の?(?:目標|計画)値?$/, ['other']],
  [/^(?:対?前年度?比|増減.*|差異?|差引|前年度?対比|伸び?率)$/, ['other']],
  [/^(?:担当.*|時期|実施時期|期限|所管.*|根拠.*|データ.*|出典|算出.*|重み|ウエイト|配点|点数)$/, ['other']],
  [/^(?:達成状況|達成度?|評価|判定|達成評価|目標達成状況|自己評価)?※1$/, ['measureStatus']],
  [/^(?:達成状況|達成度?|評価|判定|達成評価|目標達成状況|自己評価)?※2$/, ['indicatorStatus']],
  [/^施策(?:の|ごとの)?(?:達成状況|評価|判定)$/, ['measureStatus']],
  [/^(?:指標|目標|施策目標)(?:の|ごとの)?(?:達成状況|評価|判定)$/, ['indicatorStatus']],
  [
    /^(?:達成状況|達成・?未達成?|達成の?(?:有無|可否)|達否|成否|判定(?:結果)?|評価(?:結果)?|自己評価|総合評価|成果検証|達成評価|目標達成状況|結果判定)(?:[(（].*)?$/,
    ['indicatorStatus', 'measureStatus', 'comment'],
  ],
  [
    /^(?:(?:目標)?(?:達成率|達成度|達成割合|進捗率|進捗度|執行率|達成度合い?)|対?(?:目標|計画)値?(?:対?比率?))(?:\(.*\)|.{0,12}[/÷].{0,12})?$|^実績値?÷(?:目標|計画)値?$/,
    ['rate', 'indicatorStatus'],
  ],
  [/^単位$/, ['unit']],
  [/^(?:共通|独自|基本|重点|経営)?(?:戦略|方針|基本目標|柱|分野|大項目|ビジョン)(?:名|の柱)?$/, ['strategy']],
  [/^(?:区分|分類|カテゴリー?)$/, ['strategy', 'other']],
  [/^(?:重点|主要|基本|個別|具体的?な?)?施策(?:名称?|項目|事項|内容)?$/, ['measure']],
  [/^施策(?:no\.?|№|番号)$/, ['measureNumber']],
  // What groups indicators in sister forms is a 施策 only where it has a ※1 of its own.
  [
    /^(?:重点|主要|基本|個別|具体的?な?)?(?:取組|取り組み|中項目)(?:名|項目|事項|内容)?$/,
    ['measure', 'strategy'],
  ],
  [/^(?:事業|事業名|事業項目|重点事業|アクション)$/, ['measure', 'indicator', 'strategy']],
  [
    /^(?:施策目標|成果目標|数値目標|評価|重要業績)?\(?(?:成果|評価|数値|管理|活動)?指標(?:名|項目|の?内容)?\)?(?:\(kp?i\))?$/,
    ['indicator'],
  ],
  [
    /^(?:施策目標|成果目標|目標項目|評価項目|小項目|kpi|kgi|項目|項目名|目標の?内容|指標・目標|目標指標|目標\(指標\)|支援項目|実施項目|内容|事業内容|取組内容|具体的(?:な)?(?:取組|内容))(?:\(.*\))?$/,
    ['indicator', 'measure', 'strategy'],
  ],
  [/^(?:数値目標)$/, ['target', 'indicator']],
];
const COMMENT =
  /検証|改善|備考|コメント|要因|課題|次年度|次期|今後|分析|所見|説明|特記|摘要|理由|方針|対応|取組状況|実施状況|総括|振り返り|成果と|成果及び|成果・/;
/** What stands for the whole year; `年間計画` is a target, and `年間計 目標` names more than the sum. */
const WHOLE_YEAR = /^(?:年間合計|年間計|年度計|通期|通年|年計|合計)(?:の|・)?(?=目標|計画|実績)/;
const ACTUAL = /実績|年間計(?!画)|年度計(?!画)|通期|年計(?!画)|年間合計|^(?:成果|結果|合計|計)値?$/;
const TARGET = /目標|計画|指標値|期待値/;
const PART = new RegExp(`${PART_IN_HEAD}|^\\d{1,2}月(?:期|分|末)?$`);

/** 施策 together with its 達成状況 in one head; 下段 says that the verdict has the cell below the name. */
const WITH_STATUS =
  /^(?:重点|主要|基本|個別)?施策(?:名称?)?[(/・](下段)?(?:は|に|が|[:、])*(?:達成状況|評価|判定)(?:※1)?\)?$/;

/** `指標(単位:件)` heads the same column as 指標. */
function withoutUnit(folded: string): string {
  return folded.replace(/\((単位:?)?([^()]{1,16})\)$/, (all, said: string | undefined, unit: string) =>
    said !== undefined || isUnit(unit) ? '' : all,
  );
}

/**
 * Reads one header cell, letter spacing and widths aside, or gives null where its words head no column.
 * @param text the cell's text, or the texts of a two-row header joined
 */
export const readHeaderWord = memoize(headerWordOf);

function headerWordOf(text: string): HeaderWord | null {
  if (text.length === 0 || text.length > LONGEST_HEADER) return null;
  const folded = foldWord(text);
  const months = monthSpanOf(folded);
  const year = months === 'year' ? (fiscalYearsIn(text)[0] ?? null) : fiscalYearOf(text);
  const bareYear = year === null && months === null ? bareYearIn(folded) : undefined;
  const bare = withoutYears(withoutUnit(folded))
    .replace(bareYear === undefined ? '' : BARE_YEAR, '')
    .replace(/^(?:施策目標|指標)の?(?=目標値|実績)/, '')
    .replace(/^(?:の|における|本年度|今年度|当年度|当該年度|年度|\()+(?=.)/, '');
  const word = (roles: readonly Role[], targetFirst = false): HeaderWord => ({
    roles,
    year,
    targetFirst,
    ...(bareYear === undefined ? {} : { bareYear }),
  });

  const both = WITH_STATUS.exec(bare);
  if (both) return { ...word(['measure']), ...(both[1] ? { statusBelow: true } : {}) };
  for (const [pattern, roles] of WORDS) {
    if (pattern.test(bare) || pattern.test(bare.replace(MARK, ''))) return word(roles);
  }
  const plain = bare.replace(MARK, '').replace(WHOLE_YEAR, '');
  const actual = plain.search(ACTUAL);
  const target = plain.search(TARGET);
  if (/に関する|及び|への/.test(plain) && COMMENT.test(plain)) return word(['comment']);
  // A target of part of the year is read by nobody.
  if (months === 'part' || PART.test(plain)) {
    if (target >= 0 && actual < 0) return word(['other']);
    // `上期実績(目標)` is judged where no head stands for the whole year: by decision 11 never for certain.
    const alone: Role[] = target >= 0 ? ['figure'] : actual >= 0 ? ['actual'] : [];
    return word(['part', ...alone], target >= 0 && target < actual);
  }
  if (actual >= 0 && target >= 0 && plain.length <= 24) {
    return /[(/・]|対/.test(plain) || plain.length <= 10
      ? word(['figure'], target < actual)
      : word(['comment']);
  }
  if (COMMENT.test(plain)) return word(['comment']);
  if (actual >= 0 && plain.length <= 14) return word(['actual']);
  if (target >= 0 && plain.length <= 14) return word(['target']);
  if (plain === '' && (year !== null || bareYear !== undefined)) return word(['actual']);
  return null;
}
