import type { Answered, Decision, Subject, TableName } from './answers.js';
import { type Decisions, decisionsOf } from './decisions.js';
import { DECISIONS_NAMESPACE, ROOT } from './format.js';
import { readElements, rootNamespace, type XmlElement } from './xml-elements.js';

/** A workbook whose decisions can't be read: nothing may rest on them, and nothing may take their place unasked. */
export interface DecisionsFailure {
  readonly code: 'decisions-unreadable';
  readonly message: { readonly ja: string; readonly en: string };
}

export type DecisionsReading =
  | { readonly ok: true; readonly decisions: Decisions }
  | { readonly ok: false; readonly failure: DecisionsFailure };

export const DECISIONS_UNREADABLE: DecisionsFailure = {
  code: 'decisions-unreadable',
  message: {
    ja: 'このブックに保存されている判断の記録が壊れているか、別の版で作られたため、読み取れません。記録のある元のブックを開くか、Excelの確認パネルで記録を消してから、もう一度お試しください。',
    en: 'The answers kept in this workbook are damaged or of another version and can’t be read. Open an earlier copy of the workbook, or delete the answers in the pane in Excel, then try again.',
  },
};

/** Reads the attributes of one element; what is missing or left over makes it fail. */
class Attributes {
  private readonly left: Map<string, string>;
  fails = false;

  constructor({ attributes }: XmlElement) {
    this.left = new Map(attributes);
  }

  get whole(): boolean {
    return !this.fails && this.left.size === 0;
  }

  private take(name: string): string | undefined {
    const value = this.left.get(name);
    this.left.delete(name);
    return value;
  }

  text(name: string): string {
    const value = this.take(name);
    if (value === undefined) this.fails = true;
    return value ?? '';
  }

  oneOf<T extends string>(name: string, [first, ...others]: readonly [T, ...T[]]): T {
    const value = this.text(name);
    const known = [first, ...others].find((own) => own === value);
    if (known === undefined) this.fails = true;
    return known ?? first;
  }

  private count(value: string): number {
    if (!/^[1-9]\d{0,5}$/.test(value)) this.fails = true;
    return Number(value);
  }

  subject(): Subject {
    const [label, measure] = [this.text('label'), this.text('measure')];
    return { label, measure, occurrence: this.count(this.text('occurrence')) };
  }

  table(): TableName {
    const year = this.take('year');
    return { title: this.text('title'), fiscalYear: year === undefined ? null : this.count(year) };
  }

  answered(): Answered {
    return { reason: this.text('reason'), date: this.text('date') };
  }
}

function readDecision(element: XmlElement): Decision | null {
  const own = new Attributes(element);
  const decision = ((): Decision | null => {
    switch (element.name) {
      case 'direction': {
        const direction = own.oneOf('better', ['higher', 'lower']);
        return { kind: 'direction', answer: { subject: own.subject(), direction, ...own.answered() } };
      }
      case 'verdict': {
        const verdict = own.oneOf('verdict', ['達成', '未達成', '—']);
        const [table, subject, figure] = [own.table(), own.subject(), own.text('figure')];
        return { kind: 'verdict', answer: { table, subject, verdict, figure, ...own.answered() } };
      }
      case 'aside': {
        const [rule, about, key] = [own.text('rule'), own.text('about'), own.text('key')];
        return { kind: 'aside', answer: { table: own.table(), rule, about, key, ...own.answered() } };
      }
      default:
        return null;
    }
  })();
  return own.whole ? decision : null;
}

/** Whether a custom XML part is one of ours. */
export function keepsDecisions(xml: string): boolean {
  return rootNamespace(xml) === DECISIONS_NAMESPACE;
}

/**
 * Reads the decisions of a workbook.
 * @param parts our parts: none in most workbooks, else one; two people who answer at once may leave two, which are read
 * as one
 */
export function readDecisions(parts: readonly string[]): DecisionsReading {
  const list: Decision[] = [];
  for (const xml of parts) {
    const elements = readElements(xml, ROOT, DECISIONS_NAMESPACE);
    if (!elements) return { ok: false, failure: DECISIONS_UNREADABLE };
    for (const element of elements) {
      const decision = readDecision(element);
      if (!decision) return { ok: false, failure: DECISIONS_UNREADABLE };
      list.push(decision);
    }
  }
  return { ok: true, decisions: decisionsOf(list) };
}
