import { apiNotFound } from './api-error.js';
import type { QueryInfo } from './message.js';
import type { WireObject } from './wire-object.js';

/** Fails with ApiNotFound where the simulated Excel is older than the member. */
export type RequireSet = (since: string, member: string) => void;

/** What an answer says of the object itself: its id and, where it is tracked, its reference. */
export function identityOf(object: WireObject, referenceId: string | undefined): Record<string, unknown> {
  return {
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
    ...(object.id === null ? {} : { Id: object.id, _Id: object.id }),
  };
}

function allScalars(object: WireObject, requireSet: RequireSet): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const scalar of object.scalars()) {
    try {
      requireSet(scalar.since, scalar.name);
    } catch {
      // Whoever asks for everything gets what this Excel has.
      continue;
    }
    values[scalar.name] = scalar.get();
  }
  return values;
}

/**
 * The values `load` asked for. A collection brings `_Items`; paths such as `format/fill/color` bring nested objects.
 * Fails with ApiNotFound for members that are unknown or too new.
 */
export function queryValues(
  object: WireObject,
  query: QueryInfo,
  requireSet: RequireSet,
): Record<string, unknown> {
  if (object.items) {
    const skip = query.Skip ?? 0;
    const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const { Select = [], Expand = [] } = query;
    return { _Items: items.map((item) => queryValues(item, { Select, Expand }, requireSet)) };
  }
  const values = identityOf(object, undefined);
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const nested = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : ['*']) {
    const [head = '', ...rest] = path.split('/');
    const scalar = object.scalar(head);
    if (head === '*' || head === '$all') {
      Object.assign(values, allScalars(object, requireSet));
    } else if (scalar) {
      requireSet(scalar.since, `${object.className}.${head}`);
      values[scalar.name] = scalar.get();
    } else {
      nested.set(head, [...(nested.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    }
  }
  for (const [head, select] of nested) {
    if (!/^\w+$/.test(head)) throw apiNotFound(`${object.className}.${head}`);
    const property = object.property(head);
    requireSet(property.since, `${object.className}.${head}`);
    const child = property.get();
    values[property.name] = child && queryValues(child, { Select: select }, requireSet);
  }
  return values;
}
