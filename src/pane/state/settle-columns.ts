import type { Answered, CheckResult, Policy, Reading, SettledColumns } from '../../engine/index.js';
import { policyOf } from '../../session/policy-of.js';
import type { Outcome } from '../../session/session.js';
import type { Desk } from './desk.js';
import type { ColumnsRefused, Command } from './pane-state.js';
import { pageGiven } from './reading-draft.js';
import type { Ending } from './reduce.js';

/** Keeps how a table is read: tried first on the cells in hand, so that what can't be used is never kept. */

/** The cells under a reading that is asked about, as strictly as the command line takes one. */
const asked = (policy: Partial<Policy>, reading: Reading, answered: Answered): Partial<Policy> => ({
  ...policy,
  columns: [{ ...reading, subject: '', from: 'command-line', ...answered }, ...(policy.columns ?? [])],
});

const refused = (because: ColumnsRefused, anyway: Command | null = null): Outcome<Ending> => ({
  ok: true,
  value: { notice: { kind: 'columns-refused', because, anyway } },
});

/** What speaks against keeping a reading, or leaves it open; null where nothing does. */
function objection(result: CheckResult, { columns }: Reading): ColumnsRefused | null {
  if (!result.ok) return { is: 'unusable', failure: result.failure };
  const { judged, findings } = result.check;
  const page = judged.table.layout.pages.find(
    ({ given, certainty }) => given !== null && (certainty === 'contradicted' || certainty === 'unsure'),
  );
  const finding = findings.find(({ rule }) => rule === 'layout-unsure');
  if (!page || !finding) return null;
  if (page.certainty === 'contradicted') return { is: 'contradicted', finding };
  return { is: 'open', role: columns.actual === undefined ? 'actual' : 'target' };
}

/** A row without a word is known by nothing: an answer on it would be one on every table. */
const isKnown = (subject: string) => subject.replace(/\|/g, '').trim() !== '';

/** Tries a reading and keeps it; without a sheet there is nothing to do. */
export async function settleColumns(
  { session, store }: Desk,
  command: Extract<Command, { do: 'settle-columns' }>,
): Promise<Outcome<Ending>> {
  const { sheet, unread } = store.get();
  const read = sheet ?? unread;
  if (!read) return { ok: true, value: { notice: null } };
  const { reading, answered } = command;
  const tried = await session.checkUnder(read, asked(policyOf(read), reading, answered));
  if (!tried.ok) return tried;
  const against = objection(tried.value, reading);
  const confirmed = { ...command, reading: { ...reading, confirmed: true } as const };
  if (against) return refused(against, against.is === 'contradicted' ? confirmed : null);
  const page = pageGiven(tried.value, reading);
  if (!page || !isKnown(page.subject)) return refused({ is: 'no-heads' });
  const { subject, headRow, lastHeadRow } = page;
  const answer: SettledColumns = { ...reading, subject, headRows: [headRow, lastHeadRow], ...answered };
  const done = await session.decide(read, { step: 'keep', decision: { kind: 'columns', answer } });
  if (!done.ok) return done;
  const notice = { kind: 'decided', step: 'keep' } as const;
  return { ok: true, value: { sheet: done.value, reread: false, closesPage: true, notice } };
}
