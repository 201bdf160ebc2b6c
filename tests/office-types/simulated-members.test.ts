import { DESCRIBED, type DescribedMember } from '../../src/simulated-excel/index.js';
import { officeClasses, type TypedMember } from './office-types.js';

/**
 * Every member of the simulated Excel is held against Microsoft's types: that there is one of the name, since which requirement
 * set, whether it is a value, leads to another object or is called, whether it can be assigned, and with how many arguments.
 */

/** What the types can't bear out, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  'AddinInternalService.*': 'a service of Excel the library itself calls; no class of the types',
  'Range._ValidateArraySize': 'called by the library before it sends a large write in parts',
  'Workbook._Runtime': "`context.runtime` as the library asks for it; its class is the types' Runtime",
};

/** Events are registered by methods of the library's own, under names of the wire. */
const EVENTS: Readonly<Record<string, string>> = {
  DataChanged: 'onChanged',
  SelectionChanged: 'onSelectionChanged',
  Activated: 'onActivated',
  Deactivated: 'onDeactivated',
};

const types = officeClasses();

/** What a member disagrees in with what the types say of it. */
function faultsOf(where: string, own: DescribedMember, typed: TypedMember, isEvent: boolean): string[] {
  const said = [];
  if (typed.set !== own.since) said.push(`is of ExcelApi ${typed.set}, not ${own.since}`);
  if (isEvent) return said.map((fault) => `${where} ${fault}`);
  if (typed.shape !== own.shape) said.push(`is a ${typed.shape}, not a ${own.shape}`);
  if (own.assigned && typed.isReadonly) said.push('can not be assigned');
  if (own.takes > typed.mostArguments) said.push(`takes ${typed.mostArguments} arguments, not ${own.takes}`);
  return said.map((fault) => `${where} ${fault}`);
}

const used = new Set<string>();
function isExempt(where: string): boolean {
  const key = Object.keys(EXEMPT).find(
    (own) => own === where || (own.endsWith('.*') && where.startsWith(own.slice(0, -1))),
  );
  if (key !== undefined) used.add(key);
  return key !== undefined;
}

function faults(): string[] {
  return DESCRIBED.flatMap(({ className, since, members, isCollection }) => {
    const own = types.get(className);
    if (!own) return isExempt(`${className}.*`) ? [] : [`${className} is no class of Excel's`];
    const ofClass = [
      ...(own.set === since ? [] : [`${className} is of ExcelApi ${own.set}, not ${since}`]),
      ...(isCollection && !own.members.has('items') ? [`${className} has no items`] : []),
    ];
    const ofMembers = members.flatMap((member) => {
      const where = `${className}.${member.name}`;
      if (isExempt(where)) return [];
      const [, event] = /^_(?:Unr|R)egister(\w+)Event$/.exec(member.name) ?? [];
      const name = event === undefined ? member.name : (EVENTS[event] ?? event);
      const typed = own.members.get(name.toLowerCase());
      return typed ? faultsOf(where, member, typed, event !== undefined) : [`${where} is not there`];
    });
    return [...ofClass, ...ofMembers];
  });
}

test('each member of the simulated Excel is one of Excel’s, of that requirement set and shape', () => {
  expect(DESCRIBED.reduce((sum, { members }) => sum + members.length, 0)).toBeGreaterThan(200);
  expect(faults()).toEqual([]);
});

test.each(Object.entries(EXEMPT))('%s is exempt: %s', (member) => {
  faults();
  expect(used).toContain(member);
});

test('few are exempt', () => {
  expect(Object.keys(EXEMPT).length).toBeLessThanOrEqual(10);
});

test('a wrong name, set, shape, number of arguments and an assignment that is none are seen', () => {
  const address = types.get('Range')?.members.get('address');
  if (!address) throw new Error('Range.address is not there');
  const wrong = { name: 'Address', since: '1.2', shape: 'method', assigned: true, takes: 1 } as const;
  expect(faultsOf('Range.Address', wrong, address, false)).toHaveLength(4);
});
