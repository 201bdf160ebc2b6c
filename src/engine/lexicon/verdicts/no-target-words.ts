import type { Entry } from '../entry.js';

/** How forms say that nothing was aimed at (decision 4). */

/** What has no target: `目標値`, `本年度の目標`, or nothing said. */
const TARGETLESS = '(?:[本今当](?:年度|年|期))?[はの]?(?:数値)?(?:目標(?:値|数|額)?)?[はのをも:]?';

export const NO_TARGET_WORDS: readonly Entry[] = [
  {
    words: [
      '(?:設定)?[はを]?(?:なし|無し|無)',
      '未設定',
      '設定を?(?:せず|しない|してい?ない)',
      '定め(?:ず|ていない)',
      '該当なし',
      '対象外',
      'n/?a',
    ],
    before: TARGETLESS,
    behind: '[。.]',
    such: [
      'なし',
      '無',
      '無し',
      '設定なし',
      '目標設定はなし',
      '未設定',
      '目標未設定',
      '設定せず',
      '設定をせず',
      '設定しない',
      '設定していない',
      '設定してない',
      '目標を設定していない',
      '本年度目標なし',
      '今年は目標なし',
      '当期の数値目標なし',
      '目標値なし',
      '目標数:なし',
      '目標額もなし',
      '数値なし',
      'なし。',
      '定めず',
      '目標は定めていない',
      '該当なし',
      '対象外',
      'N/A',
      'NA',
    ],
    notSuch: ['設定', '特になし', '該当', '対象'],
    source:
      'tests/corpus/453 なし・無し・N/A, 12 未設定, 405 設定せず, 553 目標を設定していない; docs/table-rules.md, Notations（なし・未設定・設定なし）; 対象外は木津川市の行財政改革行動計画の進捗状況, 該当なし・定めずは tests/cli/one-knowledge.test.ts',
  },
];
