import {
  afterStep,
  changesFor,
  type DecisionStep,
  type Decisions,
  type KeptPart,
  type PartChange,
  readDecisions,
  sameDecisions,
} from '../decisions/index.js';
import type { Outcome } from '../session/session.js';
import { decisionsIn } from '../session/stored-decisions.js';
import { ask, type ExcelLibrary } from './ask.js';
import { findParts, readParts } from './decision-parts.js';
import { neverBegan, perhapsChanged } from './failures.js';

/** Writes the workbook's answers: on a person's answer and at no other time. */

/** One round trip where nothing is kept, else two. */
async function readKept(excel: ExcelLibrary): Promise<Outcome<readonly KeptPart[]>> {
  const ids = await ask(excel, async (context) => {
    const parts = findParts(context.workbook);
    await context.sync();
    return parts();
  });
  if (!ids.ok || ids.value.length === 0) return ids.ok ? { ok: true, value: [] } : ids;
  return ask(excel, async (context) => {
    const texts = readParts(context.workbook, ids.value);
    await context.sync();
    const xml = texts();
    return ids.value.map((id, place) => ({ id, xml: xml[place] ?? '' }));
  });
}

interface Stored {
  readonly parts: readonly KeptPart[];
  readonly decisions: Decisions;
}

async function readStored(excel: ExcelLibrary): Promise<Outcome<Stored>> {
  const parts = await readKept(excel);
  if (!parts.ok) return parts;
  const decisions = decisionsIn(parts.value.map(({ xml }) => xml));
  return decisions.ok ? { ok: true, value: { parts: parts.value, decisions: decisions.value } } : decisions;
}

function change(excel: ExcelLibrary, changes: readonly PartChange[]): Promise<Outcome<void>> {
  return ask(excel, async (context) => {
    const { customXmlParts } = context.workbook;
    for (const own of changes) {
      if (own.change === 'add') customXmlParts.add(own.xml);
      else if (own.change === 'set') customXmlParts.getItem(own.id).setXml(own.xml);
      else customXmlParts.getItem(own.id).delete();
    }
    await context.sync();
  });
}

/**
 * Takes steps in the workbook's answers: reads them anew, so that what somebody else answered in between stays, and
 * writes them in one request. Two round trips for the first answer of a workbook, three for another; where the write
 * fails it is asked what became of it. Parts that can't be read are left as they are.
 * @returns the answers as the workbook keeps them now
 */
export async function takeSteps(
  excel: ExcelLibrary,
  steps: readonly DecisionStep[],
): Promise<Outcome<Decisions>> {
  const stored = await readStored(excel);
  if (!stored.ok) return stored;
  const { parts, decisions: before } = stored.value;
  const changes = changesFor(parts, before, ...steps);
  if (changes.length === 0) return { ok: true, value: before };
  const after = steps.reduce(afterStep, before);
  const wrote = await change(excel, changes);
  if (wrote.ok) return { ok: true, value: after };
  if (neverBegan(wrote.failure)) return wrote;
  const now = await readStored(excel);
  if (now.ok && sameDecisions(now.value.decisions, after)) return { ok: true, value: after };
  if (now.ok && sameDecisions(now.value.decisions, before)) return wrote;
  return { ok: false, failure: perhapsChanged(wrote.failure) };
}

/** Our parts that can't be read. */
async function findUnreadable(excel: ExcelLibrary): Promise<Outcome<readonly KeptPart[]>> {
  const parts = await readKept(excel);
  if (!parts.ok) return parts;
  return { ok: true, value: parts.value.filter(({ xml }) => !readDecisions([xml]).ok) };
}

/**
 * Deletes the parts that can't be read, the way on from them; answers that can be read stay. Three round trips; where the
 * last fails it is asked what became of it.
 */
export async function discardDecisions(excel: ExcelLibrary): Promise<Outcome<void>> {
  const parts = await findUnreadable(excel);
  if (!parts.ok) return parts;
  if (parts.value.length === 0) return { ok: true, value: undefined };
  const wrote = await change(
    excel,
    parts.value.map(({ id }) => ({ change: 'delete', id })),
  );
  if (wrote.ok || neverBegan(wrote.failure)) return wrote;
  const left = await findUnreadable(excel);
  if (left.ok && left.value.length === 0) return { ok: true, value: undefined };
  const asBefore = left.ok && left.value.length === parts.value.length;
  return asBefore ? wrote : { ok: false, failure: perhapsChanged(wrote.failure) };
}
