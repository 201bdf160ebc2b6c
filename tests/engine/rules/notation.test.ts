import { check } from '../../../src/engine/index.js';
import { wordFinding } from '../../../src/engine/rules/word-finding.js';

/** What the pane says of two figures with a slash between them. */
function said(head: string): string {
  const rows = [
    ['令和7年度 みどり商工会 総括表'],
    ['指標', head, '達成状況'],
    ['来場者数(人)', '300/320', ''],
    ['相談件数(件)', '100/90', ''],
    ['参加店数(店)', '10/12', ''],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const finding = result.check.findings.find(({ rule }) => rule === 'notation');
  return finding ? wordFinding(finding, 'ja').why : '';
}

test('which side was read as which follows the head', () => {
  expect(said('実績／目標')).toContain('左を実績値、右を目標値');
  expect(said('目標／実績')).toContain('左を目標値、右を実績値');
});
