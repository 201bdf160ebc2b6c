import { ApiError, apiNotFound } from './api-error.js';
import {
  ACTION_INSTANTIATE,
  ACTION_METHOD,
  ACTION_QUERY,
  ACTION_QUERY_AS_JSON,
  ACTION_SET_PROPERTY,
  ACTION_TRACE,
  ACTION_UPDATE,
  type Action,
  type RequestBody,
  type ResponseBody,
} from './message.js';
import { ObjectPaths, type PathSurroundings } from './object-paths.js';
import { identityOf, queryValues } from './query.js';
import { TrackedObjects } from './tracked-objects.js';
import { isWireObject, type WireObject } from './wire-object.js';

function isWrite({ ActionType: type, Name: name = '' }: Action): boolean {
  return (
    type === ACTION_SET_PROPERTY ||
    type === ACTION_UPDATE ||
    (type === ACTION_METHOD && !name.startsWith('_'))
  );
}

/** Does the actions of requests, one after another, until one fails: what came before it stays done, as in Excel. */
export class RequestProcessor {
  private readonly tracked = new TrackedObjects();

  /**
   * @param root the workbook
   * @param requireSet fails with ApiNotFound where the simulated Excel is older than a member
   */
  constructor(
    private readonly root: () => WireObject,
    private readonly requireSet: PathSurroundings['requireSet'],
  ) {}

  /** How many objects are kept for later requests; a run that cleans up after itself leaves none. */
  get trackedObjects(): number {
    return this.tracked.size;
  }

  /** @param fault makes the request fail where, after that many writes, the next action would be done. */
  process(request: RequestBody, fault?: { afterWrites: number; error: ApiError }): ResponseBody {
    const paths = new ObjectPaths(request.ObjectPaths, {
      root: this.root,
      requireSet: this.requireSet,
      tracked: (referenceId) => this.tracked.get(referenceId),
    });
    const results: { ActionId: number; Value: unknown }[] = [];
    let writes = 0;
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (fault?.afterWrites === writes) throw fault.error;
        results.push({ ActionId: action.Id, Value: this.act(action, paths) });
        if (isWrite(action)) writes++;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const path =
          action.ObjectPathId === undefined ? undefined : request.ObjectPaths[String(action.ObjectPathId)];
        const location = [path?.Name, action.Name].filter(Boolean).join('.') || null;
        const { code, message, httpStatusCode } = error;
        return {
          Results: results,
          Error: {
            Code: code,
            Message: message,
            Location: location,
            HttpStatusCode: httpStatusCode,
            ActionIndex: index,
          },
        };
      }
    }
    return { Results: results };
  }

  private act(action: Action, paths: ObjectPaths): unknown {
    // Id 0 stands for no object, in the trace marks around event handlers.
    const object = action.ObjectPathId ? paths.object(action.ObjectPathId) : null;
    switch (action.ActionType) {
      case ACTION_INSTANTIATE:
        return object && this.identity(object);
      case ACTION_QUERY:
      case ACTION_QUERY_AS_JSON:
        return (
          object && {
            ...(object.items ? {} : this.identity(object)),
            ...queryValues(object, action.QueryInfo ?? {}, this.requireSet),
          }
        );
      case ACTION_METHOD:
        return object && this.call(object, action, paths);
      case ACTION_SET_PROPERTY:
        this.assign(object, action.Name ?? '', paths.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION_UPDATE:
        this.update(object, action.ObjectState ?? {});
        return null;
      case ACTION_TRACE:
        return null;
      default:
        throw new ApiError('GeneralException', `Action type ${action.ActionType} is unknown.`, 500);
    }
  }

  private identity(object: WireObject): Record<string, unknown> {
    return identityOf(object, this.tracked.referenceOf(object));
  }

  private call(object: WireObject, action: Action, paths: ObjectPaths): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      this.tracked.keep(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.tracked.release(String(paths.args(action.ArgumentInfo)[0] ?? this.tracked.referenceOf(object)));
      return null;
    }
    const method = object.call(name);
    this.requireSet(method.since, `${object.className}.${name}`);
    const result = method.run(paths.args(action.ArgumentInfo));
    return isWireObject(result) ? this.identity(result) : (result ?? null);
  }

  private assign(object: WireObject | null, name: string, value: unknown): void {
    // Setting something on a null object fails. API reference, "*OrNullObject methods and properties".
    if (!object) throw new ApiError('InvalidOperation', 'This operation is not valid for a null object.');
    const scalar = object.scalar(name);
    if (!scalar?.set) throw apiNotFound(`${object.className}.${name}=`);
    this.requireSet(scalar.since, `${object.className}.${name}`);
    scalar.set(value);
  }

  private update(object: WireObject | null, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      if (!object || object.scalar(name)) this.assign(object, name, value);
      else this.update(object.property(name).get(), Object(value));
    }
  }
}
