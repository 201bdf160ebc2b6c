import { check } from '../src/engine/index.js';
import { layOut } from './engine/properties/lay-out.js';
test('k', () => {
  const t: any = {"measures":[{"name":"伴走型支援の推進","status":{"kind":"right","choice":0},"newStrategy":false,"lines":[{"name":"採択数","unit":"件","figure":{"kind":"no-target","actual":{"hundredths":0,"decimals":0},"mark":"—"},"status":{"kind":"right","choice":0},"comment":"","lower":false},{"name":"採択数","unit":"人","figure":{"kind":"open","text":"集計中","target":{"hundredths":0,"decimals":0}},"status":{"kind":"other-words","choice":11},"comment":"","lower":false},{"name":"採択数","unit":"件","figure":{"kind":"number","actual":{"hundredths":-100,"decimals":0},"target":{"hundredths":0,"decimals":0},"stated":""},"status":{"kind":"right","choice":0},"comment":"","lower":false}]}],"tallies":{"measures":{"kind":"right","achieved":1,"total":1},"indicators":{"kind":"right","achieved":1,"total":1}}};
  const laid: any = layOut(t);
  const order = [2,3,7,5,0,1,6,4];
  const rows = laid.rows.map((row: string[], index: number) => index < laid.header || index > laid.tally ? row : order.map((c: number) => row[c] ?? ''));
  console.log(rows.map((r: string[]) => r.join(' | ')).join('\n'));
  const r = check({ name: 'x', firstRow: 0, firstColumn: 0, rows });
  if (!r.ok) return console.log(r.failure.code);
  console.log(r.check.judged.indicators.map(i => `${i.indicator.label} ${i.indicator.figureTexts} ${i.verdict} ${i.indicator.status?.cell}`).join('\n'), r.check.findings.map(f => f.rule + f.cells));
});
