import { done, type FileResult, failed, tooMany } from '../../failure.js';
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

/** Elements of one part's trees. The largest style sheet Excel allows, 65,490 cell formats, has about 200,000. */
const MOST_ELEMENTS = 250_000;

/** Builds a tree from what {@link walkXml} visits; `root` is there once the outermost element has closed. */
export class TreeBuilder implements XmlVisitor {
  root: XmlElement | undefined;
  readonly #stack: Growing[] = [];

  /**
   * @param partName part it is read from, for the failure of one that is too large
   * @param counted where several trees are read from one part, what they count together
   * @param most elements it may have
   */
  constructor(
    private readonly partName: string,
    private readonly counted = { elements: 0 },
    private readonly most = MOST_ELEMENTS,
  ) {}

  open(tag: XmlTag): void {
    if (++this.counted.elements > this.most)
      throw new WalkStopped(tooMany('too-many-elements', this.most, this.partName));
    // Field by field: spread out, an element takes four times as long, and there are many.
    const { uri, local, name, attributes, scope, selfClosing, start, openEnd, preservesSpace } = tag;
    this.#stack.push({
      uri,
      local,
      name,
      attributes,
      scope,
      selfClosing,
      start,
      openEnd,
      preservesSpace,
      children: [],
      text: '',
      closeStart: 0,
      end: 0,
    });
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
export function readTree(text: string, partName: string, most = MOST_ELEMENTS): FileResult<XmlElement> {
  const builder = new TreeBuilder(partName, { elements: 0 }, most);
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
