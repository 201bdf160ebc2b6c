import type { FurtherName } from '../../judging/further-table.js';
import type { MadeAs, NewSheetPlan, Outcome } from '../../session/session.js';
import { type CommitteeDesk, planCommittee } from '../committee-sheet/plan-committee.js';
import { planNext } from '../next-sheet/plan-next.js';

/** What would be made of a table as a new sheet, whatever is asked for: loaded together. */
export { planTidy } from '../tidy-sheet/plan-tidy.js';

/** What else would be made of a table. */
export function planSheet(
  desk: CommitteeDesk,
  as: MadeAs,
  sheetId: string | undefined,
  further: FurtherName | undefined,
): Promise<Outcome<NewSheetPlan>> {
  return as === 'next' ? planNext(desk, sheetId) : planCommittee(desk, sheetId, further);
}
