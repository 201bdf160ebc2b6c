/** How cells of a new sheet look, as data: one list for the .xlsx writer and for Excel itself. */

export interface Look {
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  /** Thin lines on all four sides. */
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Excel's number format; `@` keeps `4/10` from becoming a date. */
  readonly numberFormat: string;
}

const PLAIN: Look = {
  bold: false,
  size: 10,
  fill: null,
  border: false,
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  numberFormat: '@',
};
const TEXT: Look = { ...PLAIN, border: true, wrap: true };
const CENTRED: Look = { ...TEXT, horizontal: 'center' };
const SMALL_CENTRED: Look = { ...CENTRED, size: 9 };
const INTEGER: Look = { ...TEXT, horizontal: 'right', wrap: false, numberFormat: '#,##0' };
const RATE: Look = { ...INTEGER, numberFormat: '0.0%' };
const TOTAL = { bold: true, fill: '#F2F2F2' };

/** Font of every cell and chart; Excel for Windows and Mac both have it under this name. */
export const FONT = '游ゴシック';

export const LOOKS = {
  title: { ...PLAIN, bold: true, size: 14 },
  section: { ...PLAIN, bold: true, size: 11 },
  note: { ...PLAIN, size: 9 },
  plain: PLAIN,
  wrapped: { ...PLAIN, wrap: true, vertical: 'top' },
  header: { ...CENTRED, bold: true, fill: '#D9E2F3' },
  text: TEXT,
  small: { ...TEXT, size: 9 },
  centred: CENTRED,
  'small-header': { ...SMALL_CENTRED, bold: true, fill: '#D9E2F3' },
  'small-centred': SMALL_CENTRED,
  'small-bad': { ...SMALL_CENTRED, fill: '#FFC7CE' },
  'small-open': { ...SMALL_CENTRED, fill: '#FFEB9C' },
  'small-left-header': { ...TEXT, size: 9, bold: true, fill: '#D9E2F3' },
  fine: { ...PLAIN, size: 9, wrap: true, vertical: 'top' },
  /** Left empty, to be written in. */
  box: { ...TEXT, vertical: 'top' },
  /** A sentence that must not be overlooked on paper. */
  caution: { ...TEXT, size: 9, fill: '#FFEB9C' },
  /** A number that is a name: beside a text, one at the right of its cell reads as the text's beginning. */
  ordinal: { ...INTEGER, horizontal: 'center', numberFormat: '0' },
  integer: INTEGER,
  number: { ...INTEGER, numberFormat: 'General' },
  rate: RATE,
  'total-text': { ...TEXT, ...TOTAL },
  'total-integer': { ...INTEGER, ...TOTAL },
  'total-rate': { ...RATE, ...TOTAL },
  tally: { ...CENTRED, bold: true },
  /** 未達成 and 誤り, in the colours of Excel's own preset. */
  bad: { ...CENTRED, fill: '#FFC7CE' },
  /** 要確認. */
  open: { ...CENTRED, fill: '#FFEB9C' },
  'open-rate': { ...RATE, fill: '#FFEB9C' },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;
