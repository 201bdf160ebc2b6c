import { apiNotFound } from './api-error.js';

/** A plain value of an object: what `load` brings and, where `set` is there, an assignment changes. */
export interface Scalar<T> {
  /** The ExcelApi requirement set that brought it, where newer than its class. */
  readonly since?: string;
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** A property that leads to another object; `null` makes a null object. */
export interface Property<T> {
  readonly since?: string;
  readonly get: (target: T) => WireObject | null;
}

/** A method; it gives an object, a plain value or nothing. Objects among the arguments come as `WireObject`. */
export interface Method<T> {
  readonly since?: string;
  /** How many arguments it looks at, where its function does not tell. */
  readonly takes?: number;
  readonly call: (target: T, ...args: readonly unknown[]) => unknown;
}

/** What the wire can see of one Excel class. Names are those of the wire (`NumberFormat`). */
export interface Members<T> {
  readonly since?: string;
  /** The object's id, where the class has one. */
  readonly id?: (target: T) => string;
  /** True where objects can be tracked over several requests. */
  readonly trackable?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Collections: their items, and the item of a key. */
  readonly items?: (target: T) => readonly WireObject[];
  readonly item?: (target: T, key: unknown) => WireObject | null;
}

/** A scalar bound to its object. */
export interface BoundScalar {
  readonly name: string;
  readonly since: string;
  readonly get: () => unknown;
  readonly set: ((value: unknown) => void) | null;
}

/** An object of the workbook as the wire sees it. */
export interface WireObject {
  readonly className: string;
  readonly target: unknown;
  readonly id: string | null;
  readonly trackable: boolean;
  readonly items: (() => readonly WireObject[]) | null;
  readonly scalars: () => readonly BoundScalar[];
  /** The scalar of a name without regard to case, else `null`. */
  readonly scalar: (name: string) => BoundScalar | null;
  /** The three fail with ApiNotFound where there is no such member; `since` tells the set that brought it. */
  readonly property: (name: string) => { name: string; since: string; get: () => WireObject | null };
  readonly call: (name: string) => { since: string; run: (args: readonly unknown[]) => unknown };
  readonly item: (key: unknown) => WireObject | null;
}

function named<M>(members: Readonly<Record<string, M>> | undefined, name: string): [string, M] | null {
  if (!members) return null;
  const key = Object.keys(members).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const member = key === undefined ? undefined : members[key];
  return key === undefined || member === undefined ? null : [key, member];
}

/** A member as it is claimed of Excel; wire names. */
export interface DescribedMember {
  readonly name: string;
  readonly since: string;
  readonly shape: 'value' | 'object' | 'method';
  /** Whether it can be assigned. */
  readonly assigned: boolean;
  /** How many arguments of a call are looked at. */
  readonly takes: number;
}

export interface DescribedClass {
  readonly className: string;
  readonly since: string;
  readonly isCollection: boolean;
  readonly members: readonly DescribedMember[];
}

function describe<T>(className: string, members: Members<T>): DescribedClass {
  const classSince = members.since ?? '1.1';
  const one = (name: string, since: string | undefined, rest: Omit<DescribedMember, 'name' | 'since'>) => ({
    name,
    since: since ?? classSince,
    ...rest,
  });
  return {
    className,
    since: classSince,
    isCollection: members.items !== undefined,
    members: [
      ...Object.entries(members.scalars ?? {}).map(([name, { since, set }]) =>
        one(name, since, { shape: 'value', assigned: set !== undefined, takes: 0 }),
      ),
      ...Object.entries(members.properties ?? {}).map(([name, { since }]) =>
        one(name, since, { shape: 'object', assigned: false, takes: 0 }),
      ),
      ...Object.entries(members.methods ?? {}).map(([name, { since, takes, call }]) =>
        // The first argument of the function is what the method is called on.
        one(name, since, { shape: 'method', assigned: false, takes: takes ?? Math.max(0, call.length - 1) }),
      ),
    ],
  };
}

/** All classes that have been made, as they are claimed. */
export const DESCRIBED: DescribedClass[] = [];

/** Makes the wire objects of a class from what it has. */
export function wireClass<T>(className: string, members: Members<T>): (target: T) => WireObject {
  DESCRIBED.push(describe(className, members));
  const classSince = members.since ?? '1.1';
  const bind = (target: T, name: string, { since, get, set }: Scalar<T>): BoundScalar => ({
    name,
    since: since ?? classSince,
    get: () => get(target),
    set: set ? (value) => set(target, value) : null,
  });
  return (target) => ({
    className,
    target,
    id: members.id?.(target) ?? null,
    trackable: members.trackable ?? false,
    items: members.items ? () => members.items?.(target) ?? [] : null,
    scalars: () => Object.entries(members.scalars ?? {}).map(([name, scalar]) => bind(target, name, scalar)),
    scalar: (name) => {
      const found = named(members.scalars, name);
      return found && bind(target, ...found);
    },
    property: (name) => {
      const found = named(members.properties, name);
      if (!found) throw apiNotFound(`${className}.${name}`);
      return { name: found[0], since: found[1].since ?? classSince, get: () => found[1].get(target) };
    },
    call: (name) => {
      const method = members.methods?.[name];
      if (!method) throw apiNotFound(`${className}.${name}()`);
      return { since: method.since ?? classSince, run: (args) => method.call(target, ...args) };
    },
    item: (key) => {
      if (!members.item) throw apiNotFound(`${className}.getItem()`);
      return members.item(target, key);
    },
  });
}

/** True for an object of the wire among plain values. */
export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'scalars' in value;
}
