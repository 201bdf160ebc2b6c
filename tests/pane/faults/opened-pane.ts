import { type DecisionStep, listDecisions } from '../../../src/decisions/index.js';
import { type Choice, decisionOn } from '../../../src/engine/index.js';
import { excelFailure } from '../../../src/excel/failures.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import type { Command, PaneState } from '../../../src/pane/state/pane-state.js';
import { named, targetOf } from '../../../src/pane/state/target.js';
import { areaAddress } from '../../../src/simulated-excel/index.js';
import { reusableOffice } from '../../../src/simulated-excel/node/index.js';
import { dateTally } from '../../excel/any-table.js';
import { openTable, table } from '../../excel/open-table.js';
import { sheetPicture } from '../../excel/sheet-picture.js';
import { checkOnce } from '../../judging/check-once.js';
import { TODAY } from '../../today.js';

/** A wrong verdict (G5), blanks (D4, G7), one that needs review (G8), and a tally that became a date (G9). */
const ROWS = table(
  [
    { measure: '1 伴走型支援', figure: '36(30)', status: '達成' },
    { figure: '9(18)', status: '達成' },
    { measure: '2 創業の後押し', measureStatus: '達成', figure: '14(12)', status: '達成' },
    { figure: '8(8)' },
    { figure: '集計中(5)' },
  ],
  ['1/2', ''],
);

const office = reusableOffice();

/** The pane's controller over the real Office.js and a simulated Excel, with nothing else between. */
export async function openPane() {
  const excel = openTable(ROWS, {}, office, TODAY, checkOnce);
  excel.sheet.store(8, 6, dateTally);
  // Listening has tests of its own; here it would send requests by the clock.
  const deaf = async () => ({ ok: false as const, failure: excelFailure('too-old') });
  const unwatched: Pick<typeof excel.session, 'watch' | 'watchFront'> = { watch: deaf, watchFront: deaf };
  const session = Object.assign(Object.create(excel.session), unwatched);
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  const state = (): PaneState => controller.store.get();
  return {
    ...excel,
    run: controller.run,
    state,
    picture: () => {
      const { sheet, area } = excel.workbook.selection;
      return sheetPicture(excel.sheet)
        .set('selection', `${sheet.name}!${areaAddress(area)}`)
        .set('sheets', excel.workbook.sheets.map(({ name }) => name).join('、'))
        .set('answers', excel.workbook.customXmlParts.map(({ xml }) => xml).join());
    },
  };
}

export type OpenedPane = Awaited<ReturnType<typeof openPane>>;

/** A click: the command the pane makes of it in the state it is in. */
export type Click = (state: PaneState) => Command;

const edits = ({ sheet }: PaneState) => sheet?.check.edits ?? [];

/** An answer to the first finding of a rule. */
const answer =
  (rule: string, choice: Choice): Click =>
  ({ sheet }) => {
    const finding = sheet?.check.findings.find((own) => own.rule === rule);
    const answered = { reason: '委員会で確認', date: '2026-04-10' };
    const decision = sheet && finding && decisionOn(sheet.check, finding, choice, answered);
    if (!decision) throw new Error(`${rule} does not ask for ${choice}`);
    return decide({ step: 'keep', decision });
  };
const decide = (step: DecisionStep): Command => ({ do: 'decide', step, next: [] });

/** What a clerk can click. */
export const CLICK = {
  check: (state) => ({ do: 'check', ...named(targetOf(state)) }),
  recalculate: (state) => ({ do: 'recalculate', ...named(targetOf(state)) }),
  open: (state) => ({ do: 'open', sheetId: targetOf(state)?.sheetId ?? '' }),
  fixAll: (state) => ({ do: 'fix', edits: edits(state) }),
  fixOne: (state) => ({ do: 'fix', edits: edits(state).slice(0, 1) }),
  undo: () => ({ do: 'undo' }),
  emphasise: () => ({ do: 'highlight', on: true }),
  plain: () => ({ do: 'highlight', on: false }),
  giveLists: () => ({ do: 'drop-downs', on: true }),
  takeLists: () => ({ do: 'drop-downs', on: false }),
  answer: answer('actual-pending', '達成'),
  setAside: answer('status-mismatch', 'aside'),
  withdraw: ({ sheet }) => {
    const [decision] = sheet ? listDecisions(sheet.check.judged.policy) : [];
    if (!decision) throw new Error('nothing is kept');
    return decide({ step: 'withdraw', decision });
  },
  discard: () => ({ do: 'discard-decisions' }),
  select: () => ({ do: 'select', cell: 'G5' }),
  goBack: () => ({ do: 'go-back' }),
  findTables: () => ({ do: 'find-tables' }),
  survey: () => ({ do: 'survey' }),
  planReport: () => ({ do: 'plan-report' }),
  makeReport: ({ report }) => {
    if (!report) throw new Error('no report is planned');
    return { do: 'make-report', plan: report };
  },
  planTidy: (state) => ({ do: 'plan-tidy', ...named(targetOf(state)) }),
  makeTidy: ({ tidy }) => {
    if (!tidy) throw new Error('no tidied table is planned');
    return { do: 'make-tidy', plan: tidy };
  },
} satisfies Record<string, Click>;

/** What a clerk does, after what. A new action of the pane is one more line. */
export const ACTIONS: readonly {
  readonly name: string;
  readonly first: readonly Click[];
  readonly click: Click;
}[] = [
  { name: 'open', first: [], click: CLICK.open },
  { name: 'check', first: [], click: CLICK.check },
  { name: 'recalculate', first: [], click: CLICK.recalculate },
  { name: 'fix all that is safe', first: [CLICK.check], click: CLICK.fixAll },
  { name: 'fix one', first: [CLICK.check], click: CLICK.fixOne },
  { name: 'undo a recalculation', first: [CLICK.recalculate], click: CLICK.undo },
  { name: 'emphasise', first: [CLICK.check], click: CLICK.emphasise },
  { name: 'emphasise without a check', first: [], click: CLICK.emphasise },
  { name: 'end the emphasis', first: [CLICK.emphasise], click: CLICK.plain },
  { name: 'give drop-downs', first: [CLICK.check], click: CLICK.giveLists },
  { name: 'take drop-downs away', first: [CLICK.check, CLICK.giveLists], click: CLICK.takeLists },
  { name: 'undo drop-downs', first: [CLICK.check, CLICK.giveLists], click: CLICK.undo },
  { name: 'answer', first: [CLICK.check], click: CLICK.answer },
  { name: 'answer again', first: [CLICK.check, CLICK.answer], click: CLICK.setAside },
  {
    name: 'withdraw an answer of two',
    first: [CLICK.check, CLICK.answer, CLICK.setAside],
    click: CLICK.withdraw,
  },
  { name: 'withdraw the last answer', first: [CLICK.check, CLICK.answer], click: CLICK.withdraw },
  { name: 'discard all answers', first: [CLICK.check, CLICK.answer], click: CLICK.discard },
  { name: 'check under answers', first: [CLICK.check, CLICK.answer], click: CLICK.check },
  { name: 'select a finding', first: [CLICK.check], click: CLICK.select },
  { name: 'go back', first: [CLICK.check, CLICK.select], click: CLICK.goBack },
  { name: 'look for tables', first: [], click: CLICK.findTables },
  { name: 'check all sheets', first: [], click: CLICK.survey },
  { name: 'plan a report', first: [CLICK.check], click: CLICK.planReport },
  { name: 'make a report', first: [CLICK.check, CLICK.planReport], click: CLICK.makeReport },
  { name: 'plan a tidied table', first: [CLICK.check], click: CLICK.planTidy },
  { name: 'make a tidied table', first: [CLICK.check, CLICK.planTidy], click: CLICK.makeTidy },
  {
    name: 'undo a tidied table',
    first: [CLICK.check, CLICK.planTidy, CLICK.makeTidy],
    click: CLICK.undo,
  },
];

/** An open pane in which the first clicks have been made. */
export async function paneBefore(first: readonly Click[]): Promise<OpenedPane> {
  const pane = await openPane();
  for (const click of first) await pane.run(click(pane.state()));
  return pane;
}
