import { RULES, RULES_BESIDE_LAST_YEAR } from '../../../src/engine/rules/catalogue.js';
import { BESIDE_LAST_YEAR, severityOf } from '../../../src/engine/rules/severity-of.js';

test('every rule weighs what it says, those that compare years too', () => {
  for (const { id, severity } of RULES) expect(severityOf(id)).toBe(severity);
  expect([...BESIDE_LAST_YEAR.keys()]).toEqual(RULES_BESIDE_LAST_YEAR.map(({ id }) => id));
});

test('what is no rule has none', () => {
  for (const id of ['', 'no-such-rule', 'constructor', '__proto__']) expect(severityOf(id)).toBeNull();
});
