import fc from 'fast-check';
import { ColumnCounts } from '../../../../src/engine/table/columns/column-counts.js';
import type { Content } from '../../../../src/engine/table/kinds/content.js';
import { suits } from '../../../../src/engine/table/kinds/fit.js';

const CONTENTS: readonly Content[] = ['blank', 'figure', 'verdict', 'dash', 'words', 'long', 'numberedLabel'];
const cells = fc.array(fc.constantFrom(...CONTENTS), { maxLength: 40 });

function countsOf(contents: readonly Content[]): ColumnCounts {
  const counts = new ColumnCounts();
  for (const content of contents) counts.add(content);
  return counts;
}

test('counts what stands in a column, and passes over what is blank', () => {
  fc.assert(
    fc.property(cells, (contents) => {
      const counts = countsOf(contents);
      expect(counts.filled).toBe(contents.filter((content) => content !== 'blank').length);
      for (const content of CONTENTS.slice(1))
        expect(counts.of(content)).toBe(contents.filter((own) => own === content).length);
    }),
  );
});

test('fits a role as well as its cells do in the mean', () => {
  fc.assert(
    fc.property(cells, (contents) => {
      const filled = contents.filter((content) => content !== 'blank');
      const sum = filled.reduce((all, content) => all + suits('indicatorStatus', content), 0);
      const mean = filled.length === 0 ? 0 : sum / filled.length;
      expect(countsOf(contents).fitOf('indicatorStatus')).toBeCloseTo(mean, 10);
    }),
  );
});

test('says nothing of a column that is blank', () => {
  const counts = countsOf(['blank', 'blank']);
  expect([counts.filled, counts.of('blank'), counts.fitOf('figure')]).toEqual([0, 0, 0]);
});
