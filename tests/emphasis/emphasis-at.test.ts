import { emphasisAt } from '../../src/emphasis/emphasis-at.js';
import { REVIEW_LOOK, UNMET_LOOK } from '../../src/emphasis/look.js';
import { withNote } from '../../src/emphasis/note.js';

const at = emphasisAt([
  { range: 'G6', formula: withNote('TRUE'), look: REVIEW_LOOK },
  { range: 'G5', formula: withNote('G5="調査中 ""再"""'), look: REVIEW_LOOK },
  { range: 'G4:G9', formula: withNote('OR(G4="未達成",G4="×")'), look: UNMET_LOOK },
]);

test('marks the cells a rule of ours holds for, the first rule first', () => {
  expect(at(3, 6, '未達成')).toBe(UNMET_LOOK);
  expect(at(3, 6, '達成')).toBeNull();
  expect(at(3, 5, '未達成')).toBeNull();
  expect(at(5, 6, '未達成')).toBe(REVIEW_LOOK);
  expect(at(4, 6, '調査中 "再"')).toBe(REVIEW_LOOK);
  expect(at(4, 6, '×')).toBe(UNMET_LOOK);
});
