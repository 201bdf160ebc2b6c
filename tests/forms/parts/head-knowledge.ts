import { type Column, type HeadWord, isFigure, isOwn, type Role } from '../columns.js';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';
import { type HeadRole, UNKNOWN } from './head-words.js';

/** Takes the heads' meaning away, as the form's variant says: a word nobody knows, none at all, or the other one's. */

const unknownWord = (random: Random, role: Role): string => {
  const own: HeadRole = role === 'final' ? 'target' : role === 'part' ? 'actual' : role;
  return random.pick(UNKNOWN[own]);
};

/** Puts new words in place of old ones; what a person reads from what is left changes with them. */
function replaced(columns: readonly Column[], words: ReadonlyMap<HeadWord, HeadWord>): Column[] {
  return columns.map((column) => {
    const before = column.path[column.roleAt];
    const after = before && words.get(before);
    const path = column.path.map((word) => words.get(word) ?? word);
    if (!after || column.reads === 'none') return { ...column, path };
    // R5 below or above a word nobody knows still names its year.
    const named = path.length > 1 && !isOwn(column);
    return { ...column, path, reads: named ? 'other' : 'unknown' };
  });
}

/** A column's own word, were it to be taken away. */
const roleWord = ({ path, roleAt }: Column): HeadWord | undefined => path[roleAt];

function withUnknown(random: Random, columns: readonly Column[], chosen: readonly Column[]): Column[] {
  const words = new Map<HeadWord, HeadWord>();
  const used = new Set<string>();
  for (const column of chosen) {
    const before = roleWord(column);
    if (!before || words.has(before)) continue;
    let text = unknownWord(random, column.role);
    for (let tries = 0; used.has(text) && tries < 9; tries += 1) text = unknownWord(random, column.role);
    used.add(text);
    words.set(before, { text });
  }
  return replaced(columns, words);
}

function exchanged(columns: readonly Column[]): Column[] {
  const actual = columns.find((own) => isOwn(own) && own.role === 'actual');
  const target = columns.find((own) => isOwn(own) && own.role === 'target');
  if (!actual || !target) throw new Error('only two columns can have their heads exchanged');
  return columns.map((column) => {
    if (column === actual) return { ...column, path: target.path, reads: 'target' };
    return column === target ? { ...column, path: actual.path, reads: 'actual' } : column;
  });
}

function withoutFigureHeads(random: Random, columns: readonly Column[]): Column[] {
  const blank = random.chance(0.4);
  const used = new Set<string>();
  return columns.map((column) => {
    if (!isFigure(column)) return column;
    let text = blank ? '' : unknownWord(random, column.role);
    for (let tries = 0; !blank && used.has(text) && tries < 9; tries += 1)
      text = unknownWord(random, column.role);
    used.add(text);
    return { ...column, path: [{ text }], roleAt: 0, reads: 'unknown' };
  });
}

/** The columns with their heads as the variant wants them. */
export function knownAs(random: Random, plan: Plan, columns: readonly Column[]): Column[] {
  // A blank cell under a word nobody knows can't be known for a verdict's.
  const keepStatus = plan.verdicts === 'blank' || plan.verdicts === 'some-blank';
  const decisive = columns.filter(
    (own) => isOwn(own) || own.role === 'label' || (own.role === 'status' && !keepStatus),
  );
  switch (plan.stress.heads) {
    case 'one':
      return withUnknown(random, columns, [random.pick(decisive)]);
    case 'half': {
      const half = columns.filter((own) => !(own.role === 'status' && keepStatus) && random.chance(0.5));
      return withUnknown(random, columns, [random.pick(decisive), ...half]);
    }
    case 'none':
      return withoutFigureHeads(random, columns);
    case 'exchanged':
      return exchanged(columns);
    default:
      return [...columns];
  }
}
