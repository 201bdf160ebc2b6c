import type {
  CheckedSheet,
  MadeAs,
  NewSheetPlan,
  Outcome,
  UndoResult,
  WorkbookSession,
} from '../../session/session.js';
import type { PaneState } from './pane-state.js';
import type { Ending, PaneEvent } from './reduce.js';
import type { Store } from './store.js';
import type { TablePlace } from './target.js';

/** 表を整える, 次年度の表を作る and 委員会資料を作る: asking what they would do, making the new sheet and going on there, and its undo. */

interface Desk {
  readonly store: Store<PaneState, PaneEvent>;
  readonly session: WorkbookSession;
}

/** Asks what the new sheet made of a table would be; nothing is made. */
export async function planTidy(
  { session }: Desk,
  { sheetId, further, as }: Partial<TablePlace> & { readonly as?: MadeAs },
): Promise<Outcome<Ending>> {
  const planned = await (as ? session.planSheet(as, sheetId, further) : session.planTidy(sheetId, further));
  return planned.ok ? { ok: true, value: { notice: null, tidy: planned.value } } : planned;
}

/** Makes the new sheet and checks it: from now on the pane is about it. */
export async function makeTidy({ session, store }: Desk, plan: NewSheetPlan): Promise<Outcome<Ending>> {
  const made = await session.makeTidy(plan);
  if (!made.ok) return made;
  const { sheetId, name, file } = made.value;
  const given = file ? { file } : {};
  const notice = { kind: 'tidied', name, source: plan.sheetName, as: plan.as, ...given } as const;
  // The committee's paper holds no table, and a file that was given lies elsewhere: the pane stays with the table it was made of.
  if (plan.as === 'committee' || file) return { ok: true, value: { notice } };
  await goAlong({ session, store });
  const checked = await session.check({}, sheetId);
  // Whatever Excel says to the check, the sheet is there and must be told of.
  return { ok: true, value: { notice, sheet: checked.ok ? checked.value : null } };
}

/** Makes the sheet that came to the front the one the pane is about. */
export async function goAlong({ session, store }: Desk): Promise<void> {
  const front = await session.front();
  if (!front.ok) return;
  store.dispatch({ type: 'front-known', front: front.value });
  store.dispatch({ type: 'sheet-chosen', sheet: front.value });
}

/** The sheet to show after an undo: the one a sheet was made of, where that sheet has gone; else the one on show. */
export function shownAfter({ sheet: went }: UndoResult, shown: CheckedSheet | null): TablePlace | null {
  if (!went?.taken) return shown;
  return shown && shown.sheetId !== went.sheetId ? shown : { sheetId: went.source };
}
