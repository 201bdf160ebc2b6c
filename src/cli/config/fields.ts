import type { Node } from 'jsonc-parser';
import type { Language } from '../../engine/index.js';
import { askNear } from '../near-word.js';

type Message = Readonly<Record<Language, string>>;

/** What is wrong with a configuration, and where. */
export interface Fault {
  readonly message: Message;
  /** The first letter of it in the text. */
  readonly offset: number;
}

/** Takes a JSON value apart, and keeps the first thing that is wrong with it; what is wrong reads as something harmless. */
export class Fields {
  fault: Fault | null = null;

  /** Says what is wrong, where nothing was before. */
  fail(node: Pick<Node, 'offset'>, ja: string, en: string): void {
    this.fault ??= { message: { ja, en }, offset: node.offset };
  }

  /** The fields of an object. */
  of(node: Node, name: Message, known: readonly string[]): ReadonlyMap<string, Node> {
    const own = new Map<string, Node>();
    if (node.type !== 'object') {
      this.fail(node, `${name.ja}は { } の形で書いてください。`, `${name.en} must be an object.`);
      return own;
    }
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const word = String(key.value);
      if (!known.includes(word)) this.unknown(key, name, word, known);
      else if (own.has(word))
        this.fail(key, `${name.ja}に「${word}」が2回あります。`, `${name.en} has ${word} twice.`);
      own.set(word, value);
    }
    return own;
  }

  private unknown(node: Node, name: Message, word: string, known: readonly string[]): void {
    const near = askNear(word, known);
    this.fail(
      node,
      `${name.ja}に「${word}」という項目はありません。${near.ja}使えるのは ${known.join('、')} です。`,
      `${name.en} takes no ${word}.${near.en} It takes ${known.join(', ')}.`,
    );
  }

  /** A field that has to be there. */
  needed(own: ReadonlyMap<string, Node>, key: string, node: Node, name: string): Node {
    const value = own.get(key);
    if (!value) this.fail(node, `${name}に「${key}」がありません。`, `${name} lacks ${key}.`);
    return value ?? node;
  }

  /** A list; one that is left out is empty. */
  list(node: Node | undefined, name: string): readonly Node[] {
    if (node === undefined) return [];
    if (node.type === 'array') return node.children ?? [];
    this.fail(node, `${name}は [ ] の形で書いてください。`, `${name} must be a list.`);
    return [];
  }

  text(node: Node, name: string): string {
    if (node.type === 'string' && String(node.value).trim() !== '') return String(node.value);
    this.fail(node, `${name}を文字で書いてください。`, `${name} must be a text.`);
    return '';
  }

  /** A number from 1; 1 where it is left out. */
  count(node: Node | undefined, name: string): number {
    if (node === undefined) return 1;
    const value = node.type === 'number' ? Number(node.value) : 0;
    if (Number.isInteger(value) && value >= 1) return value;
    this.fail(node, `${name}には1から始まる数を書いてください。`, `${name} must be a number from 1.`);
    return 1;
  }

  oneOf<T extends string>(node: Node, [first, ...others]: readonly [T, ...T[]], name: string): T {
    const known = [first, ...others];
    const own = node.type === 'string' ? known.find((one) => one === node.value) : undefined;
    if (own === undefined) {
      const near = askNear(String(node.value ?? ''), known);
      this.fail(
        node,
        `${name}には ${known.join(' か ')} を書いてください。${near.ja}`,
        `${name} takes ${known.join(' or ')}.${near.en}`,
      );
    }
    return own ?? first;
  }
}
