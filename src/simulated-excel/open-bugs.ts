/**
 * Faults of real Excel that are known, not mended, and not there in every Excel: the simulated one has them where it is told
 * to. One row a fault; whoever looks again writes the day.
 */

export type BugId =
  | 'ghost-rule'
  | 'slow-dialog-close'
  | 'close-told-to-next'
  | 'merges-by-first-cell'
  | 'merge-first-cells'
  | 'other-workbook-in-front'
  | 'part-made-anew'
  | 'fit-ignored';

export interface OpenBug {
  readonly id: BugId;
  /** Issues of OfficeDev/office-js by number, and pages that say it. */
  readonly sources: readonly string[];
  /** What became of it there. */
  readonly state: string;
  /** The day somebody looked, as an ISO date. */
  readonly lookedAt: string;
  /** What Excel does, for a list of conditions. */
  readonly does: { readonly ja: string; readonly en: string };
  /** Members of the simulated Excel that answer otherwise, `Class.Member` as on the wire; windows of Office as `Dialog`. */
  readonly members: readonly string[];
}

export const OPEN_BUGS: readonly OpenBug[] = [
  {
    id: 'ghost-rule',
    sources: ['#5222', '#6827', '#6835', '#6396'],
    state: 'open: in backlog (#5222), under investigation (#6827, #6835); fix pending (#6396)',
    lookedAt: '2026-11-29',
    does: {
      ja: '条件付き書式に、読み取れないルールがある',
      en: 'a conditional format has a rule that can not be read',
    },
    members: ['Range.ConditionalFormats', 'ConditionalFormat.CustomOrNullObject'],
  },
  {
    id: 'slow-dialog-close',
    sources: ['https://learn.microsoft.com/office/dev/add-ins/develop/dialog-best-practices'],
    state: 'documented: close is asynchronous, and another dialog is refused (12007) until it has ended',
    lookedAt: '2026-11-29',
    does: {
      ja: 'ダイアログがすぐには閉じない',
      en: 'a dialog takes its time to close',
    },
    members: ['Dialog'],
  },
  {
    id: 'close-told-to-next',
    sources: ['#3682'],
    state: 'open; met in Outlook on Mac',
    lookedAt: '2026-11-29',
    does: {
      ja: '前のダイアログが閉じたことを、次のダイアログが受け取る',
      en: 'a dialog is told that the one before it was closed',
    },
    members: ['Dialog'],
  },
  {
    id: 'merges-by-first-cell',
    sources: ['#3611'],
    state: 'open',
    lookedAt: '2026-11-29',
    does: {
      ja: '左上のセルを含めて聞かないと、結合を答えない',
      en: 'merges are told only to a question that covers their first cell',
    },
    members: ['Range.GetMergedAreasOrNullObject'],
  },
  {
    id: 'merge-first-cells',
    sources: ['#1590'],
    state: 'closed with the advice to ask for `areas`',
    lookedAt: '2026-11-29',
    does: {
      ja: '結合の番地に、左上のセルだけを答える',
      en: 'the addresses of merges name their first cells only',
    },
    members: ['RangeAreas.Address'],
  },
  {
    id: 'other-workbook-in-front',
    sources: ['#5319', '#6365'],
    state: 'open: in backlog',
    lookedAt: '2026-11-29',
    does: {
      ja: 'ほかのブックが前面にある',
      en: 'another workbook is in front',
    },
    members: [
      'Workbook.GetActiveCell',
      'Workbook.GetSelectedRange',
      'WorksheetCollection.GetActiveWorksheet',
      'Worksheet.Names',
    ],
  },
  {
    id: 'part-made-anew',
    sources: ['#3564'],
    state: 'closed: by design, a part that is set is a new one and the old is deleted',
    lookedAt: '2026-11-29',
    does: {
      ja: 'カスタムXMLパーツを書き換えると、別のパーツになる',
      en: 'a custom XML part that is set becomes another part',
    },
    members: ['CustomXmlPart.SetXml'],
  },
  {
    id: 'fit-ignored',
    sources: ['#1860'],
    state: 'closed unmended, in backlog',
    lookedAt: '2026-11-29',
    does: {
      ja: '印刷の「横1ページ」が効かない',
      en: '“fit to one page wide” does nothing in print',
    },
    members: ['PageLayout.Zoom'],
  },
];

/** The faults that an Excel has now. */
export type Bugs = Pick<ReadonlySet<BugId>, 'has'>;
