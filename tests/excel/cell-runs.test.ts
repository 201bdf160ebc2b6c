import fc from 'fast-check';
import { cellRuns } from '../../src/excel/cell-runs.js';

test('a few cells are single ranges', () => {
  expect(cellRuns(['G5', 'G4', 'D4', 'G5', 'no cell'], { gaps: true }).map(({ address }) => address)).toEqual(
    ['D4', 'G4', 'G5'],
  );
});

const many = Array.from({ length: 600 }, (_, at) => `G${at * 2 + 1}`);

test('very many cells are joined, with or without cells between them', () => {
  expect(cellRuns(many, { gaps: false })).toHaveLength(600);
  const [run, ...others] = cellRuns(many, { gaps: true });
  expect(others).toEqual([]);
  expect(run?.address).toBe('G1:G1199');
  expect(run?.cells.slice(0, 3)).toEqual(['G1', null, 'G3']);
});

test('cells that are not alike never share a run', () => {
  const runs = cellRuns(
    Array.from({ length: 600 }, (_, at) => `G${at + 1}`),
    { gaps: true, alike: (one, other) => Number(one.slice(1)) < 301 === Number(other.slice(1)) < 301 },
  );
  expect(runs.map(({ address }) => address)).toEqual(['G1:G300', 'G301:G600']);
});

test('property: runs hold exactly the given cells, each once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 900 }),
      fc.boolean(),
      (rows, gaps) => {
        const cells = rows.map((row) => `${row % 3 === 0 ? 'D' : 'G'}${row}`);
        const held = cellRuns(cells, { gaps }).flatMap((run) => run.cells.filter((cell) => cell !== null));
        expect([...held].sort()).toEqual([...cells].sort());
      },
    ),
  );
});
