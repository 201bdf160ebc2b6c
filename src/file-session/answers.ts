import { changesFor, type DecisionStep, type Decisions, readDecisions } from '../decisions/index.js';
import type { Outcome } from '../session/session.js';
import { decisionsIn } from '../session/stored-decisions.js';
import { fileRefused } from './failures.js';
import type { OpenFile } from './open-file.js';
import { answersOf } from './read-file.js';

/** Keeps answers among the parts of an opened file. */

function keep(file: OpenFile, parts: OpenFile['parts']): Outcome<void> {
  const before = file.parts;
  file.keepParts(parts);
  const made = file.now();
  if (made.ok) return { ok: true, value: undefined };
  file.keepParts(before);
  return { ok: false, failure: fileRefused(made.failure) };
}

/**
 * Takes steps in the answers of a file; parts that can't be read are left as they are. A file of texts keeps them for as long as it is open.
 * @returns the answers as they are now
 */
export function takeSteps(file: OpenFile, steps: readonly DecisionStep[]): Outcome<Decisions> {
  const own = answersOf(file);
  const before = decisionsIn(own.map(({ xml }) => xml));
  if (!before.ok) return before;
  let parts = file.parts;
  const changes = changesFor(own, before.value, ...steps);
  for (const change of changes) {
    if (change.change === 'add') parts = [...parts, file.newPart(change.xml)];
    else if (change.change === 'delete') parts = parts.filter(({ id }) => id !== change.id);
    else parts = parts.map((part) => (part.id === change.id ? { ...part, xml: change.xml } : part));
  }
  const kept = changes.length > 0 ? keep(file, parts) : null;
  if (kept && !kept.ok) return kept;
  return decisionsIn(answersOf(file).map(({ xml }) => xml));
}

/** Takes out the parts that can't be read; the others stay. */
export function discardUnreadable(file: OpenFile): Outcome<void> {
  const unreadable = answersOf(file).filter(({ xml }) => !readDecisions([xml]).ok);
  if (unreadable.length === 0) return { ok: true, value: undefined };
  return keep(
    file,
    file.parts.filter((part) => !unreadable.includes(part)),
  );
}
