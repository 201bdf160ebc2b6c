import type { Answered, SettledSame } from '../answers/policy.js';
import { type Subject, subjectIdentity, type TableName, tableIdentity } from '../answers/subject.js';
import type { Check } from '../check.js';
import { sayReading } from '../reading/say-reading.js';
import type { JudgedIndicator } from '../verdict/judged.js';
import type { Decision } from './question.js';

/** What a person has answered, and whether this table was judged by it. */
export interface ReportedAnswer {
  /**
   * The cell it is about: the figure of the indicator, or the first of the finding set aside; null where the table has no such cell.
   * @pattern ^[A-Z]{1,3}[1-9][0-9]*$
   */
  readonly cell: string | null;
  readonly kind: Decision['kind'];
  /**
   * `higher` or `lower`; the verdict; the id of the rule of a finding set aside, or of one switched off; `closed` of a year; of what had
   * another name the name of the year before; columns as
   * `--columns` takes them; `all` or `majority`.
   */
  readonly answer: string;
  /** In the person's own words; empty of what a configuration says. */
  readonly reason: string;
  /** ISO date (`2026-04-10`); empty of what a configuration says. */
  readonly date: string;
  /** Initials or name of whoever answered; only where they were given. */
  readonly by?: string;
  /** Whether it made a difference to this report. */
  readonly applies: boolean;
}

const placed = (
  kind: Decision['kind'],
  answer: string,
  { reason, date, by }: Answered,
  cell: string | null,
  applies: boolean,
): ReportedAnswer => ({ cell, kind, answer, reason, date, ...(by === undefined ? {} : { by }), applies });

/** By answer the indicator that was judged by it. */
function judgedBy({ judged }: Check, part: keyof JudgedIndicator['answers']): Map<object, JudgedIndicator> {
  return new Map(
    judged.indicators.flatMap((own) => {
      const answer = own.answers[part];
      return answer === null ? [] : [[answer, own] as const];
    }),
  );
}

/** The cell of the figure an answer is about, whether it is in force or not. */
function figureCellOf({ judged }: Check): (subject: Subject) => string | null {
  const cells = new Map(
    judged.subjects.indicators.map((own, place) => [
      subjectIdentity(own),
      judged.indicators[place]?.indicator.figureCells[0] ?? null,
    ]),
  );
  return (subject) => cells.get(subjectIdentity(subject)) ?? null;
}

/** The cell of what has another name than in the year before: the label of the indicator, or of the first of the 施策. */
function namedCellOf({ judged }: Check, { own }: SettledSame): string | null {
  const place = judged.subjects.indicators.findIndex(
    ({ label, measure }) => measure === own.measure && (own.label === '' || label === own.label),
  );
  return judged.indicators[place]?.indicator.labelCell ?? null;
}

/** Whether an answer made a difference: not while it is open which column is which. */
const isInForce = (own: JudgedIndicator | undefined) => own !== undefined && !own.doubts.includes('layout');

/**
 * What people have answered about the table's rows and its year, how it is read and checked: all that its workbook keeps, and so much of a
 * configuration as applies. What the command line says stands in the policy.
 */
export function reportAnswers(check: Check): readonly ReportedAnswer[] {
  const { judged, setAside } = check;
  const { policy, table } = judged;
  const name = tableIdentity(table);
  const isOwn = (other: TableName) => tableIdentity(other) === name;
  const [byDirection, byVerdict] = [judgedBy(check, 'direction'), judgedBy(check, 'verdict')];
  const cellOf = figureCellOf(check);
  const aside = new Map(setAside.map((finding) => [finding.key, finding.cells[0] ?? null]));
  const readings = new Set(table.layout.pages.map(({ given }) => given?.reading));
  const paired = check.compared?.ok ? check.compared.comparison.settled : [];
  const { settings, from } = policy;
  const answers = [
    ...policy.directions.map((own) => {
      const row = byDirection.get(own);
      const cell = row?.indicator.figureCells[0] ?? cellOf(own.subject);
      return placed('direction', own.direction, own, cell, isInForce(row));
    }),
    ...policy.verdicts.map((own) => {
      const row = byVerdict.get(own);
      const cell = row?.indicator.figureCells[0] ?? (isOwn(own.table) ? cellOf(own.subject) : null);
      return placed('verdict', own.verdict, own, cell, isInForce(row));
    }),
    ...policy.setAside.map((own) => {
      const applies = isOwn(own.table) && aside.has(own.key);
      return placed('aside', own.rule, own, applies ? (aside.get(own.key) ?? null) : null, applies);
    }),
    ...policy.yearEnds.map((own) => placed('yearEnd', 'closed', own, null, isOwn(own.table))),
    ...policy.sameAsLast.map((own) => {
      const { label, measure } = own.last;
      const cell = isOwn(own.table) ? namedCellOf(check, own) : null;
      return placed('sameAsLast', label === '' ? measure : label, own, cell, paired.includes(own));
    }),
    ...policy.columns
      .filter((own) => own.from !== 'command-line')
      .map((own) => placed('columns', sayReading(own), own, null, readings.has(own))),
    ...(settings.measureRule === null ? [] : [settings.measureRule]).map((own) =>
      placed('measureRule', own.measureRule, own, null, from.measureRule === 'workbook'),
    ),
    ...settings.rulesOff.map((own) => {
      const applies = from.rulesOff === 'workbook' && policy.rulesOff.includes(own.rule);
      return placed('ruleOff', own.rule, own, null, applies);
    }),
  ];
  // A configuration may answer for a thousand tables; only a person's answer has a date.
  return answers.filter(({ date, applies }) => date !== '' || applies);
}
