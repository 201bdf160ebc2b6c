import fc from 'fast-check';
import { onlyWay, rightmostWay } from '../../../src/engine/lines/assign.js';
import { contentOf } from '../../../src/engine/table/kinds/content.js';
import { suits } from '../../../src/engine/table/kinds/fit.js';
import type { Role } from '../../../src/engine/table/kinds/role.js';

/** Putting the cells of a line under its heads, held to trying every way. */

const TEXTS = [
  '(1) 相談件数(件)',
  '達成',
  '—',
  '件',
  '12',
  '1 相談の充実',
  '窓口を増やし、案内も早めたので来年も続ける。',
];
const ROLES: readonly Role[] = [
  'measure',
  'indicator',
  'unit',
  'actual',
  'target',
  'indicatorStatus',
  'comment',
  'other',
];

function everyWay(texts: readonly string[], roles: readonly Role[], from = 0): number[][] {
  const [text, ...rest] = texts;
  if (text === undefined) return [[]];
  return roles.flatMap((role, column) =>
    column >= from && (role === 'other' || suits(role, contentOf(text)) > 0)
      ? everyWay(rest, roles, column + 1).map((others) => [column, ...others])
      : [],
  );
}

test('the only way, and the rightmost, are those that trying every way finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...TEXTS), { maxLength: 5 }),
      fc.array(fc.constantFrom(...ROLES), { maxLength: 7 }),
      (texts, roles) => {
        const ways = everyWay(texts, roles);
        expect(onlyWay(texts, roles)).toEqual(ways.length === 1 ? ways[0] : null);
        expect(rightmostWay(texts, roles)).toEqual(ways.at(-1) ?? null);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a line of many cells under many unknown heads has more than one way, told at once', () => {
  const texts = Array.from({ length: 300 }, () => '相談');
  const roles = Array.from({ length: 600 }, (): Role => 'other');
  expect(onlyWay(texts, roles)).toBeNull();
  expect(rightmostWay(texts, roles)?.[0]).toBe(300);
});
