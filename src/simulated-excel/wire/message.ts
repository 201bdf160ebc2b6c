/**
 * The messages Office.js exchanges with Excel (its "rich API"), as read off the library's own requests and its parsing
 * of answers: `ClientRequestContext` and `RichApiMessageUtility` in excel-win32-16.01.debug.js.
 */

/** Arguments of a call; `ReferencedObjectPathIds[n]` is set where argument `n` is an object of the same request. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (string | number | null)[];
}

export const PATH_GLOBAL = 1;
export const PATH_NEW_OBJECT = 2;
export const PATH_METHOD = 3;
export const PATH_PROPERTY = 4;
export const PATH_INDEXER = 5;
export const PATH_REFERENCE_ID = 6;
export const PATH_NULL = 7;

/** How to get at an object. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: string | number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ACTION_INSTANTIATE = 1;
export const ACTION_QUERY = 2;
export const ACTION_METHOD = 3;
export const ACTION_SET_PROPERTY = 4;
export const ACTION_TRACE = 5;
export const ACTION_QUERY_AS_JSON = 7;
export const ACTION_UPDATE = 9;

/** What `load` asked for; names are paths such as `format/fill/color`. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a request. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: string | number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** What one `context.sync()` sends. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The error Excel answers with; the actions before `ActionIndex` have been done. */
export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** What Excel answers. */
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ErrorBody;
}

/** Bits of a request's flags. */
export const FLAG_WRITES = 1;
export const FLAG_UNDOABLE = 16;
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

/** An event on its way to the library: category, type, target and the arguments as JSON. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
