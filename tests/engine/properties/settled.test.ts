import fc from 'fast-check';
import { type Check, type Policy, RULES, type Subject, type TableName } from '../../../src/engine/index.js';
import { property } from './cases.js';
import { checked, sheetOf, verdictsOf } from './checked.js';
import { labelOf, layOut } from './lay-out.js';
import { judgeSettled, type Right, truthOf } from './truth.js';
import { type Line, type WrittenTable, writtenTables } from './written-table.js';

/** What a person has settled: it counts for what it was about, and for nothing else. */

const sheetFor = (table: WrittenTable) => sheetOf(layOut(table).rows);
const answered = { reason: '会議で確認', date: '2026-04-10' };
const nameOf = ({ judged: { table } }: Check): TableName => table;
const setAside = (table: TableName, ...keys: readonly string[]): Partial<Policy> => ({
  setAside: keys.map((key) => ({ ...answered, table, rule: '', about: '', key })),
});
function subjectAt({ judged }: Check, place: number): Subject {
  const subject = judged.subjects.indicators[place];
  if (!subject) throw new Error('No such indicator.');
  return subject;
}
const keysOf = (findings: Check['findings']) => findings.map(({ key }) => key);

/** Indicators in order with the label the table gives them. */
const labelled = ({ measures }: WrittenTable) =>
  measures.flatMap(({ lines }) => lines.map((line, index) => ({ line, label: labelOf(line, index + 1) })));

/** The table with another figure (and so perhaps another truth) in one line; every cell else as it was written. */
function rowsWithFigure(table: WrittenTable, place: number, text: string): string[][] {
  const { rows, lines } = layOut(table);
  return rows.map((row, index) =>
    index === lines[place] ? row.map((own, column) => (column === 5 ? text : own)) : row,
  );
}

/** An indicator that needs a person whatever else is settled. */
const certainAlready = ({ figure, lower }: Line) =>
  figure.kind === 'number'
    ? figure.stated !== '' || !lower
    : figure.kind !== 'open' && figure.kind !== 'cancelled';

describe('a finding set aside', () => {
  property(
    'is gone with its edits, and the rest stays',
    fc.tuple(writtenTables, fc.nat()),
    ([table, choice]) => {
      const sheet = sheetFor(table);
      const before = checked(sheet);
      if (before.findings.length === 0) return;
      const key = before.findings[choice % before.findings.length]?.key ?? '';
      const after = checked(sheet, setAside(nameOf(before), key));
      expect(keysOf(after.findings)).toEqual(keysOf(before.findings).filter((own) => own !== key));
      expect(keysOf(after.setAside)).toEqual(keysOf(before.findings).filter((own) => own === key));
      const kept = after.findings.flatMap(({ fix }) => (fix?.kind === 'safe' ? fix.edits : []));
      expect(after.edits.filter((edit) => !kept.includes(edit))).toEqual([]);
      expect(verdictsOf(after)).toEqual(verdictsOf(before));
    },
  );

  property('is one finding, not those of its namesakes', writtenTables, (table) => {
    const keys = keysOf(checked(sheetFor(table)).findings);
    expect(new Set(keys).size).toBe(keys.length);
  });

  property('comes back when its figure changes', fc.tuple(writtenTables, fc.nat()), ([table, choice]) => {
    const before = checked(sheetFor(table));
    const { indicators } = before.judged;
    const place = choice % indicators.length;
    const { row, figureCells } = indicators[place]?.indicator ?? { row: 0, figureCells: [] };
    const about = before.findings.filter(({ cells }) => cells.includes(figureCells[0] ?? ''));
    const policy = setAside(nameOf(before), ...keysOf(before.findings));
    expect(checked(sheetFor(table), policy).findings).toEqual([]);
    const changed = checked(sheetOf(rowsWithFigure(table, place, '98765432(98765433)')), policy);
    const again = changed.findings.filter(
      (own) => own.row === row && own.cells.includes(figureCells[0] ?? ''),
    );
    const allOfRow = checked(sheetOf(rowsWithFigure(table, place, '98765432(98765433)'))).findings.filter(
      ({ cells }) => cells.includes(figureCells[0] ?? ''),
    );
    expect(keysOf(again)).toEqual(keysOf(allOfRow));
    expect(keysOf(about).filter((key) => keysOf(allOfRow).includes(key))).toEqual([]);
  });

  property(
    'by its whole rule is gone, and comes back with it',
    fc.tuple(writtenTables, fc.subarray(RULES.map(({ id }) => id))),
    ([table, rulesOff]) => {
      const sheet = sheetFor(table);
      const [before, after] = [checked(sheet), checked(sheet, { rulesOff })];
      const left = before.findings.filter(({ rule }) => !rulesOff.includes(rule));
      expect(keysOf(after.findings)).toEqual(keysOf(left));
      const kept = after.findings.flatMap(({ fix }) => (fix?.kind === 'safe' ? fix.edits : []));
      expect(after.edits.filter((edit) => !kept.includes(edit))).toEqual([]);
      expect(keysOf(checked(sheet, { rulesOff: [] }).findings)).toEqual(keysOf(before.findings));
    },
  );
});

describe('what is settled', () => {
  property(
    'about a direction decides its indicator and no namesake, and only where it was open',
    fc.tuple(writtenTables, fc.nat(), fc.constantFrom('higher' as const, 'lower' as const)),
    ([table, choice, direction]) => {
      const lines = labelled(table);
      const open = lines.flatMap(({ line }, index) =>
        !certainAlready(line) && line.figure.kind === 'number' ? [index] : [],
      );
      const chosen = open[choice % Math.max(1, open.length)];
      if (chosen === undefined) return;
      const sheet = sheetFor(table);
      const subject = subjectAt(checked(sheet), chosen);
      const { judged } = checked(sheet, { directions: [{ ...answered, subject, direction }] });
      const before = truthOf(table).indicators;
      lines.forEach(({ line }, index) => {
        const { figure } = line;
        const isSettled = index === chosen && figure.kind === 'number' && figure.stated === '';
        const own = isSettled ? judgeSettled(figure, direction) : before[index];
        expect(judged.indicators[index]).toMatchObject(own ?? {});
      });
    },
  );

  property(
    'about a figure decides it while it reads the same, and nothing that was certain',
    fc.tuple(writtenTables, fc.nat(), fc.constantFrom('達成' as const, '未達成' as const, '—' as const)),
    ([table, choice, verdict]) => {
      const laid = layOut(table);
      const lines = labelled(table);
      const place = choice % lines.length;
      const figureOf = (index: number) => laid.rows[laid.lines[index] ?? 0]?.[5] ?? '';
      const own = checked(sheetOf(laid.rows));
      const subject = subjectAt(own, place);
      const answer = (figure: string): Partial<Policy> => ({
        verdicts: [{ ...answered, table: nameOf(own), subject, verdict, figure }],
      });
      const before = truthOf(table).indicators;
      const { judged } = checked(sheetOf(laid.rows), answer(figureOf(place)));
      judged.indicators.forEach((own, index) => {
        const right: { verdict: Right; certain: boolean } | undefined =
          index === place && !before[index]?.certain ? { verdict, certain: true } : before[index];
        expect(own).toMatchObject(right ?? {});
      });
      const stale = checked(sheetOf(laid.rows), answer(`${figureOf(place)}0`));
      expect(stale.judged.indicators).toMatchObject(before);
    },
  );
});
