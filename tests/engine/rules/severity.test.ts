import { countSeverities, SEVERITIES, saySeverities } from '../../../src/engine/rules/severity.js';

test('counts each severity, those that are not there too', () => {
  const findings = [{ severity: 'hint' }, { severity: 'error' }, { severity: 'hint' }] as const;
  expect(countSeverities(findings)).toEqual({ error: 1, review: 0, hint: 2 });
  expect(Object.keys(countSeverities([]))).toEqual(SEVERITIES);
});

test('says the counts in one line', () => {
  expect(saySeverities({ error: 2, review: 1, hint: 0 }, 'ja')).toBe('誤り2件、要確認1件、ヒント0件');
  expect(saySeverities({ error: 1, review: 1, hint: 0 }, 'en')).toBe('1 error, 1 to review, 0 hints');
});
