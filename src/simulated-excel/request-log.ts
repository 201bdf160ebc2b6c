import { ACTION_INSTANTIATE, FLAG_UNDOABLE, FLAG_WRITES, type RequestBody } from './wire/message.js';

/** One request as it came in, and what became of it. */
export interface RequestRecord {
  readonly flags: number;
  /** The library says the request changes the workbook. */
  readonly writes: boolean;
  /** The library says Excel can undo all of it. */
  readonly undoable: boolean;
  readonly actions: number;
  /** UTF-8 bytes of the request. */
  readonly bytes: number;
  /** Members the request touches, such as `GetUsedRangeOrNullObject` or `Values`, in order and with repeats. */
  readonly names: readonly string[];
  /** Only lets go of ranges an earlier request tracked: the library sends it by itself after `Excel.run`. */
  readonly cleanup: boolean;
  /** `ok`, the error code of the answer, or the number of a failure below it (5004, 5103, …). */
  readonly outcome: 'ok' | string | number;
}

/** Describes a request; its outcome comes later. */
export function describeRequest(
  body: RequestBody,
  flags: number,
  bytes: number,
): Omit<RequestRecord, 'outcome'> {
  const released = body.Actions.filter((action) => action.Name === '_RemoveReference').length;
  const instantiated = body.Actions.filter((action) => action.ActionType === ACTION_INSTANTIATE).length;
  const paths = Object.values(body.ObjectPaths).map((path) => path.Name);
  return {
    flags,
    writes: (flags & FLAG_WRITES) !== 0,
    undoable: (flags & FLAG_UNDOABLE) !== 0,
    actions: body.Actions.length,
    bytes,
    names: [...paths, ...body.Actions.map((action) => action.Name ?? '')].filter((name) => name !== ''),
    cleanup: released > 0 && released + instantiated === body.Actions.length,
  };
}
