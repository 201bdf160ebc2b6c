import { done, type FileResult, failed, fileFailure } from '../../failure.js';
import { COMPATIBILITY, MAIN } from './namespaces.js';
import { WalkStopped, walkXml, type XmlEnd, type XmlTag, type XmlVisitor } from './walk.js';

/** An element with its children, for parts small enough to be held whole. */
export interface XmlElement extends XmlTag {
  readonly children: readonly XmlElement[];
  /** The text directly inside, joined. */
  readonly text: string;
  readonly closeStart: number;
  readonly end: number;
}

interface Growing extends XmlTag {
  children: XmlElement[];
  text: string;
  closeStart: number;
  end: number;
}

/** Elements of one tree. The largest style sheet Excel allows, 65,490 cell formats, has about 200,000. */
const MOST_ELEMENTS = 500_000;

/** Builds a tree from what {@link walkXml} visits; `root` is there once the outermost element has closed. */
export class TreeBuilder implements XmlVisitor {
  root: XmlElement | undefined;
  readonly #stack: Growing[] = [];
  #count = 0;

  /** @param partName part it is read from, for the failure of one that is too large */
  constructor(private readonly partName: string) {}

  open(tag: XmlTag): void {
    if (++this.#count > MOST_ELEMENTS) throw new WalkStopped(fileFailure('part-too-large', this.partName));
    this.#stack.push({ ...tag, children: [], text: '', closeStart: 0, end: 0 });
  }

  text(piece: string): void {
    const top = this.#stack.at(-1);
    if (top) top.text += piece;
  }

  close(_tag: XmlTag, { closeStart, end }: XmlEnd): void {
    const element = this.#stack.pop();
    if (!element) return;
    element.closeStart = closeStart;
    element.end = end;
    const parent = this.#stack.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
  }
}

/** Reads a part as a tree; fails as {@link walkXml} does. */
export function readTree(text: string, partName: string): FileResult<XmlElement> {
  const builder = new TreeBuilder(partName);
  const walked = walkXml(text, partName, builder);
  if (!walked.ok) return walked;
  return builder.root ? done(builder.root) : failed('part-malformed', partName);
}

/** First child of a name, in the spreadsheet namespace unless told otherwise. */
export function childOf(
  element: XmlElement | undefined,
  local: string,
  uri: string = MAIN,
): XmlElement | undefined {
  return element?.children.find((child) => child.local === local && child.uri === uri);
}

/**
 * The items of a list that others point into by index. A choice between alternatives (`mc:AlternateContent`) stands for one item: its
 * fallback, which needs no extension, else its first choice.
 */
export function listItems(list: XmlElement | undefined): readonly XmlElement[] {
  return (list?.children ?? []).map((child) => {
    if (child.uri !== COMPATIBILITY || child.local !== 'AlternateContent') return child;
    const branch = childOf(child, 'Fallback', COMPATIBILITY) ?? childOf(child, 'Choice', COMPATIBILITY);
    return branch?.children[0] ?? child;
  });
}
