import type { JudgedTable } from '../verdict/judged.js';
import type { Language } from '../words/language.js';
import { RULES, ruleOf } from './catalogue.js';
import type { Draft, Edit, Severity } from './rule.js';

/** A finding: typed data first, words last. */
export interface Finding extends Omit<Draft, 'severity'> {
  readonly rule: string;
  readonly severity: Severity;
  /** Stays the same while rows move, and changes when what the finding is about changes. */
  readonly key: string;
}

/** Sentences of a finding in one language. */
export interface FindingWords {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
}

function toFinding(id: string, severity: Severity, draft: Draft): Finding {
  const { severity: own, ...rest } = draft;
  return {
    ...rest,
    rule: id,
    severity: own ?? severity,
    key: [id, draft.subject, draft.found, draft.expected].join('\u241f'),
  };
}

/**
 * Runs every rule that is not switched off; findings come in sheet order, of one row in the catalogue's order.
 * Those a person has set aside are kept apart.
 */
export function findAll(judged: JudgedTable): {
  readonly findings: readonly Finding[];
  readonly setAside: readonly Finding[];
} {
  const { rulesOff, setAside } = judged.policy;
  const aside = new Set(setAside.map(({ key }) => key));
  const all = RULES.filter(({ id }) => !rulesOff.includes(id)).flatMap((rule) =>
    rule.check(judged).map((draft) => toFinding(rule.id, rule.severity, draft)),
  );
  const sorted = all
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => a.finding.row - b.finding.row || a.index - b.index);
  const ordered = sorted.map(({ finding }) => finding);
  return {
    findings: ordered.filter(({ key }) => !aside.has(key)),
    setAside: ordered.filter(({ key }) => aside.has(key)),
  };
}

/** Puts a finding into words. */
export function wordFinding(finding: Finding, language: Language): FindingWords {
  const words = ruleOf(finding.rule)?.words[language];
  if (!words) return { title: finding.rule, why: '', todo: '' };
  return { title: words.title, why: words.why(finding.args), todo: words.todo(finding.args) };
}

/** What 再計算 writes: the safe fixes of all findings, one a cell, in sheet order. */
export function editsOf(findings: readonly Finding[], order: (cell: string) => number): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { fix } of findings) {
    if (fix?.kind !== 'safe') continue;
    for (const edit of fix.edits) if (!edits.has(edit.cell)) edits.set(edit.cell, edit);
  }
  return [...edits.values()].sort((a, b) => order(a.cell) - order(b.cell));
}
