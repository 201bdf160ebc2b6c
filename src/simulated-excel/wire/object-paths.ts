import { ApiError, apiNotFound, itemNotFound } from './api-error.js';
import {
  type ArgumentInfo,
  type ObjectPath,
  PATH_GLOBAL,
  PATH_INDEXER,
  PATH_METHOD,
  PATH_NULL,
  PATH_PROPERTY,
  PATH_REFERENCE_ID,
} from './message.js';
import { isWireObject, type WireObject } from './wire-object.js';

/** What finding objects needs to know of the host. */
export interface PathSurroundings {
  readonly root: () => WireObject;
  /** Fails with ApiNotFound where the simulated Excel is older than the member. */
  readonly requireSet: (since: string, member: string) => void;
  readonly tracked: (referenceId: string) => WireObject | undefined;
}

/** Finds the objects of one request; each path is followed once, as its methods may have effects. */
export class ObjectPaths {
  private readonly found = new Map<string, WireObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly surroundings: PathSurroundings,
  ) {}

  /** The object of a path; `null` for a null object. */
  object(id: string | number): WireObject | null {
    const known = this.found.get(String(id));
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ApiError('GeneralException', `The request names no object path ${id}.`, 500);
    const object = this.follow(path);
    this.found.set(String(id), object);
    return object;
  }

  /** Arguments of a call, references to objects of the request put in place. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, position) => {
      const reference = references[position];
      return reference ? this.object(reference) : value;
    });
  }

  private follow(path: ObjectPath): WireObject | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PATH_GLOBAL) return this.surroundings.root();
    if (type === PATH_NULL) return null;
    if (type === PATH_REFERENCE_ID) {
      const tracked = this.surroundings.tracked(name);
      if (!tracked)
        throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
      return tracked;
    }
    if (path.ParentObjectPathId === undefined) throw apiNotFound(name);
    const parent = this.object(path.ParentObjectPathId);
    // What is asked of a null object is a null object again. API reference, "*OrNullObject methods and properties".
    return parent && this.step(parent, type, name, path.ArgumentInfo);
  }

  private step(
    parent: WireObject,
    type: number,
    name: string,
    info: ArgumentInfo | undefined,
  ): WireObject | null {
    if (type === PATH_PROPERTY) {
      const property = parent.property(name);
      this.surroundings.requireSet(property.since, `${parent.className}.${name}`);
      return property.get();
    }
    if (type === PATH_INDEXER) {
      const item = parent.item(this.args(info)[0]);
      if (!item) throw itemNotFound();
      return item;
    }
    if (type !== PATH_METHOD)
      throw new ApiError('GeneralException', `Object path type ${type} is unknown.`, 500);
    const method = parent.call(name);
    this.surroundings.requireSet(method.since, `${parent.className}.${name}`);
    const result = method.run(this.args(info));
    if (result === null) return null;
    if (!isWireObject(result)) throw apiNotFound(`${parent.className}.${name}()`);
    return result;
  }
}
