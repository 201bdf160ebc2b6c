import { RULES, RULES_BESIDE_LAST_YEAR, RULES_BESIDE_SHEETS } from '../../../src/engine/rules/catalogue.js';
import { BESIDE_OTHERS, severityOf } from '../../../src/engine/rules/severity-of.js';

test('every rule weighs what it says, those that compare tables too', () => {
  for (const { id, severity } of RULES) expect(severityOf(id)).toBe(severity);
  const compare = [...RULES_BESIDE_LAST_YEAR, ...RULES_BESIDE_SHEETS];
  expect([...BESIDE_OTHERS.keys()]).toEqual(compare.map(({ id }) => id));
});

test('what is no rule has none', () => {
  for (const id of ['', 'no-such-rule', 'constructor', '__proto__']) expect(severityOf(id)).toBeNull();
});
