import fc from 'fast-check';
import { Axis } from '../../src/grid/axis.js';

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });

test('offsets are the sums of the sizes before them, after resizing too', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.integer({ min: 1, max: 300 }), fc.nat(), (all, at, size, ask) => {
      const axis = new Axis(all);
      axis.offset(ask % (all.length + 1));
      axis.resize(at % all.length, size);
      const resized = all.map((before, index) => (index === at % all.length ? size : before));
      for (let index = 0; index <= all.length; index++) {
        expect(axis.offset(index)).toBe(resized.slice(0, index).reduce((sum, one) => sum + one, 0));
      }
      expect(axis.total).toBe(axis.offset(all.length));
    }),
  );
});

test('indexAt gives the one whose stretch holds the distance', () => {
  fc.assert(
    fc.property(sizes, fc.nat({ max: 20_000 }), (all, distance) => {
      const axis = new Axis(all);
      const inside = Math.min(distance, axis.total - 1);
      const index = axis.indexAt(inside);
      expect(axis.offset(index)).toBeLessThanOrEqual(inside);
      expect(axis.offset(index + 1)).toBeGreaterThan(inside);
    }),
  );
});

test('a distance outside gives the first or the last', () => {
  const axis = new Axis([10, 20, 30]);
  expect(axis.indexAt(-5)).toBe(0);
  expect(axis.indexAt(60)).toBe(2);
  expect(axis.indexAt(1e9)).toBe(2);
});

test('the window holds what is in view and the spare around it, within the axis', () => {
  const axis = new Axis(Array.from({ length: 100 }, () => 20));
  expect(axis.window(200, 399, 0)).toEqual({ first: 10, last: 19 });
  expect(axis.window(200, 399, 3)).toEqual({ first: 7, last: 22 });
  expect(axis.window(0, 100, 8)).toEqual({ first: 0, last: 13 });
  expect(axis.window(1950, 2500, 8)).toEqual({ first: 89, last: 99 });
});

test('an axis of nothing has no length and an empty window', () => {
  const axis = new Axis([]);
  expect(axis.total).toBe(0);
  expect(axis.window(0, 100, 2)).toEqual({ first: 0, last: -1 });
});
