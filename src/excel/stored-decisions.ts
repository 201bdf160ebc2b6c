import {
  afterStep,
  DECISIONS_NAMESPACE,
  type DecisionStep,
  type Decisions,
  decisionsXml,
  listDecisions,
  NO_DECISIONS,
  readDecisions,
} from '../decisions/index.js';
import { ask, type ExcelLibrary } from './ask.js';
import { excelFailure, neverBegan, perhapsChanged } from './failures.js';
import type { Outcome } from './session.js';

/**
 * The workbook's answers in Excel: custom XML parts of our namespace (ExcelApi 1.5). Unlike a workbook's settings
 * (`settings.add`) they leave Excel's own undo stack alone. They are written on a person's answer and at no other time.
 */

/** Asks for our parts with whatever else a request asks; what is given back tells their ids once it is answered. */
export function findParts(workbook: Excel.Workbook): () => readonly string[] {
  const parts = workbook.customXmlParts.getByNamespace(DECISIONS_NAMESPACE);
  parts.load('items/id');
  return () => parts.items.map(({ id }) => id);
}

/** Likewise for the texts of parts. */
export function readParts(workbook: Excel.Workbook, ids: readonly string[]): () => readonly string[] {
  const texts = ids.map((id) => workbook.customXmlParts.getItem(id).getXml());
  return () => texts.map(({ value }) => value);
}

/** The answers in the texts of our parts. */
export function decisionsIn(texts: readonly string[]): Outcome<Decisions> {
  const reading = readDecisions(texts);
  if (reading.ok) return { ok: true, value: reading.decisions };
  return { ok: false, failure: excelFailure('decisions-unreadable') };
}

interface Stored {
  readonly ids: readonly string[];
  readonly decisions: Decisions;
}

/** One round trip where nothing is kept, else two. */
async function readStored(excel: ExcelLibrary): Promise<Outcome<Stored>> {
  const ids = await findIds(excel);
  if (!ids.ok) return ids;
  const texts =
    ids.value.length === 0
      ? { ok: true as const, value: [] }
      : await ask(excel, async (context) => {
          const parts = readParts(context.workbook, ids.value);
          await context.sync();
          return parts();
        });
  if (!texts.ok) return texts;
  const decisions = decisionsIn(texts.value);
  return decisions.ok ? { ok: true, value: { ids: ids.value, decisions: decisions.value } } : decisions;
}

function findIds(excel: ExcelLibrary): Promise<Outcome<readonly string[]>> {
  return ask(excel, async (context) => {
    const parts = findParts(context.workbook);
    await context.sync();
    return parts();
  });
}

/**
 * Puts decisions in the place of what the parts hold: into the last one, for of two parts the later counts. Two people
 * who answered at once may have left more than one; none is left behind where nothing is to be kept.
 */
function writeStored(
  excel: ExcelLibrary,
  ids: readonly string[],
  decisions: Decisions,
): Promise<Outcome<void>> {
  return ask(excel, async (context) => {
    const { customXmlParts } = context.workbook;
    const last = ids.at(-1);
    const keep = listDecisions(decisions).length > 0;
    if (keep && last === undefined) customXmlParts.add(decisionsXml(decisions));
    if (keep && last !== undefined) customXmlParts.getItem(last).setXml(decisionsXml(decisions));
    for (const id of ids) if (!keep || id !== last) customXmlParts.getItem(id).delete();
    await context.sync();
  });
}

const same = (a: Decisions, b: Decisions) => decisionsXml(a) === decisionsXml(b);

/**
 * Takes a step in the workbook's answers: reads them anew, so that what somebody else answered in between stays, and
 * writes them in one request. Two round trips for the first answer of a workbook, three for another; where the write
 * fails it is asked what became of it. Parts that can't be read are left as they are.
 * @returns the answers as the workbook keeps them now
 */
export async function takeStep(excel: ExcelLibrary, step: DecisionStep): Promise<Outcome<Decisions>> {
  const stored = await readStored(excel);
  if (!stored.ok) return stored;
  const { ids, decisions: before } = stored.value;
  const after = afterStep(before, step);
  if (same(before, after)) return { ok: true, value: after };
  const wrote = await writeStored(excel, ids, after);
  if (wrote.ok) return { ok: true, value: after };
  if (neverBegan(wrote.failure)) return wrote;
  const now = await readStored(excel);
  if (now.ok && same(now.value.decisions, after)) return { ok: true, value: after };
  if (now.ok && same(now.value.decisions, before)) return wrote;
  return { ok: false, failure: perhapsChanged(wrote.failure) };
}

/** Deletes all answers, readable or not: the way on from parts that can't be read. Two round trips; where the second fails it is asked what became of it. */
export async function discardDecisions(excel: ExcelLibrary): Promise<Outcome<void>> {
  const ids = await findIds(excel);
  if (!ids.ok) return ids;
  const wrote = await writeStored(excel, ids.value, NO_DECISIONS);
  if (wrote.ok || neverBegan(wrote.failure)) return wrote;
  const left = await findIds(excel);
  if (left.ok && left.value.length === 0) return { ok: true, value: undefined };
  const asBefore = left.ok && left.value.length === ids.value.length;
  return asBefore ? wrote : { ok: false, failure: perhapsChanged(wrote.failure) };
}
