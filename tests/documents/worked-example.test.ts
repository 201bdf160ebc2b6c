import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The rule that docs/developing.md shows as an example compiles where it says it lies. */

const EXAMPLE = path.resolve('src/engine/rules/target-zero/rule.ts');

test('the worked example of a rule compiles in the engine', () => {
  const guide = readFileSync('docs/developing.md', 'utf8');
  const [, source = ''] = /^ *```ts\n([\s\S]*?)^ *```/m.exec(guide) ?? [];
  expect(source).toContain("id: 'target-zero'");
  const config = ts.getParsedCommandLineOfConfigFile(
    'src/engine/tsconfig.json',
    { noEmit: true, declaration: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(String(diagnostic.messageText));
      },
    },
  );
  if (!config) throw new Error('src/engine/tsconfig.json cannot be read');
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => path.resolve(file) === EXAMPLE || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    path.resolve(file) === EXAMPLE
      ? ts.createSourceFile(file, source, config.options.target ?? ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([EXAMPLE], config.options, host);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(problems).toEqual([]);
});
