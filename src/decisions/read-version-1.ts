import { type Decision, OFFICIAL_VERDICTS } from '../engine/index.js';
import { Attributes } from './attributes.js';
import { DECISIONS_NAMESPACE, ROOT } from './format.js';
import { readElements, type XmlElement } from './xml-elements.js';

function readDecision(element: XmlElement): Decision | null {
  const own = new Attributes(element);
  const decision = ((): Decision | null => {
    switch (element.name) {
      case 'direction': {
        const direction = own.oneOf('better', ['higher', 'lower']);
        return { kind: 'direction', answer: { subject: own.subject(), direction, ...own.answered() } };
      }
      case 'verdict': {
        const verdict = own.oneOf('verdict', OFFICIAL_VERDICTS);
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

/** The answers in a part of version 1; null where anything in it is not of that version. */
export function readVersion1(xml: string): readonly Decision[] | null {
  const elements = readElements(xml, ROOT, DECISIONS_NAMESPACE);
  if (!elements) return null;
  const list: Decision[] = [];
  for (const element of elements) {
    const decision = readDecision(element);
    if (!decision) return null;
    list.push(decision);
  }
  return list;
}
