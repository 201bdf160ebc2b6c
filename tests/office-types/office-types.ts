import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** What @types/office-js says of Excel's classes: names, kinds and requirement sets of their members. */

export interface TypedMember {
  readonly name: string;
  /** Version of ExcelApi that brought it; `preview` for what none has yet. */
  readonly set: string;
  readonly shape: 'value' | 'object' | 'method';
  readonly isReadonly: boolean;
  readonly mostArguments: number;
}

export interface TypedClass {
  readonly set: string;
  /** By name in lower case: the wire writes `NumberFormat` for `numberFormat`. */
  readonly members: ReadonlyMap<string, TypedMember>;
}

export const TYPES_FILE = createRequire(`${process.cwd()}/package.json`).resolve(
  '@types/office-js/index.d.ts',
);

/** The requirement set in the comment of a declaration; undefined where it names none. */
export function setOf(comment: string): string | undefined {
  const [, name, version] = /\[Api set: (\w+) (\d+\.\d+)?/.exec(comment) ?? [];
  if (name === undefined) return undefined;
  return name === 'ExcelApi' ? (version ?? 'preview') : 'preview';
}

/** The later of two versions, `1.9` before `1.12`. */
export function later(one: string, other: string): string {
  if (one === 'preview' || other === 'preview') return 'preview';
  return Number(one.split('.')[1]) >= Number(other.split('.')[1]) ? one : other;
}

/** The comment in front of a declaration. */
export function commentOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return source.text.slice(node.getFullStart(), node.getStart(source));
}

function classesIn(source: ts.SourceFile): ts.ClassDeclaration[] {
  const found: ts.ClassDeclaration[] = [];
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    found.push(...statement.body.statements.filter(ts.isClassDeclaration));
  }
  return found;
}

function membersOf(own: ts.ClassDeclaration, set: string, isClass: (name: string) => boolean) {
  const members = new Map<string, TypedMember>();
  for (const member of own.members) {
    const isMethod = ts.isMethodDeclaration(member);
    if (!isMethod && !ts.isPropertyDeclaration(member)) continue;
    const name = member.name.getText();
    const before = members.get(name.toLowerCase());
    const [, type = ''] = /^Excel\.(\w+)$/.exec(isMethod ? '' : (member.type?.getText() ?? '')) ?? [];
    const mostArguments = isMethod ? member.parameters.length : 0;
    members.set(name.toLowerCase(), {
      name,
      set: before?.set ?? later(set, setOf(commentOf(member)) ?? set),
      shape: isMethod ? 'method' : isClass(type) ? 'object' : 'value',
      isReadonly: member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) === true,
      mostArguments: Math.max(mostArguments, before?.mostArguments ?? 0),
    });
  }
  return members;
}

/** Every class of the namespace Excel that stands for something of the workbook, by name. */
export function officeClasses(): ReadonlyMap<string, TypedClass> {
  const text = readFileSync(TYPES_FILE, 'utf8');
  const source = ts.createSourceFile(TYPES_FILE, text, ts.ScriptTarget.Latest, true);
  const classes = new Map(
    classesIn(source).flatMap((own) => (own.name ? [[own.name.text, own] as const] : [])),
  );
  return new Map(
    [...classes].map(([name, own]) => {
      const set = setOf(commentOf(own)) ?? '1.1';
      return [name, { set, members: membersOf(own, set, (type) => classes.has(type)) }];
    }),
  );
}
