import { noticeAfter } from '../../src/commands/notice-words.js';
import { openTable, succeeded } from '../excel/open-table.js';

async function recalculated() {
  const { session } = openTable();
  return succeeded(await session.recalculate());
}

test('cells that were left stand together by why; of many the first are named and the others counted', async () => {
  const done = await recalculated();
  const left = Array.from({ length: 100 }, (_, at) => ({
    cell: `G${at + 4}`,
    reason: at % 2 === 0 ? ('formula' as const) : ('protected' as const),
    now: '',
  }));
  const ja = noticeAfter({ ...done, left }, 'ja') ?? '';
  expect(ja).toContain('G4、G6、G8、G10、G12(数式が入っているため)、G5、G7');
  expect(ja).toContain('、ほか90セル');
  expect(noticeAfter({ ...done, left }, 'en')).toContain(' and 90 more.');
  const few = noticeAfter({ ...done, left: left.slice(0, 1) }, 'ja') ?? '';
  expect(few).toMatch(/G4\(数式が入っているため\)$/);
});
