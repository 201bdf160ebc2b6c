import { sayNotWritten, WHY_LEFT } from '../../src/cells/why-left.js';
import { noticeAfter } from '../../src/commands/notice-words.js';
import { refuse } from '../../src/files/refusal.js';
import { en } from '../../src/pane/words/en.js';
import { ja } from '../../src/pane/words/ja.js';
import { checkedSheet } from '../pane/corpus-check.js';

const sheet = checkedSheet('60-one-clerks-sheet');

test('pane and ribbon say the same of a cell, whatever the reason', () => {
  for (const reason of Object.keys(WHY_LEFT) as (keyof typeof WHY_LEFT)[]) {
    const left = [{ cell: 'G7', reason, now: '' }] as const;
    const recalculation = { before: sheet, after: sheet, written: [], left };
    const why = WHY_LEFT[reason];
    expect(ja.leftCell(left[0])).toContain(`G7: ${why.ja}`);
    expect(en.leftCell(left[0])).toContain(`G7 ${why.en}`);
    expect(noticeAfter(recalculation, 'ja')).toContain(`G7(${why.ja})`);
    expect(noticeAfter(recalculation, 'en')).toContain(`G7 (${why.en})`);
  }
});

test('files give the reasons Excel has in the same words', () => {
  expect(refuse('G4', 'formula').message).toEqual({
    ja: 'G4は数式が入っているため、書き込みませんでした。数式を消してよければ、値を直接入力してください。',
    en: 'G4 holds a formula, so it was not written. Type the value in yourself if the formula may go.',
  });
  for (const reason of ['array', 'spill', 'totals-row', 'covered', 'protected'] as const)
    expect(refuse('G4', reason).message).toEqual(sayNotWritten('G4', reason));
});

test('of a write that was taken and not kept nobody claims to know the cause', () => {
  const { ja: japanese, en: english } = sayNotWritten('G4', 'not-kept');
  expect(japanese).not.toMatch(/結合|保護|受け付け/);
  expect(english).not.toMatch(/merge|protect|refus/);
});

test('cells left for one reason are counted together', () => {
  const left = ['G4', 'G5'].map((cell) => ({ cell, reason: 'protected', now: '' }) as const);
  expect(ja.leftTitle(left)).toBe('2件は保護されたシートでロックされているため残しました。');
  expect(en.leftTitle(left)).toBe('Left as they are: 2 cells, each of which is locked on a protected sheet.');
});
