import { paintErrors, paintFindings, takesColour } from '../../src/cli/colours.js';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
])('%j on a terminal %p: %p', (environment, isTerminal, takes) => {
  expect(takesColour(environment, isTerminal)).toBe(takes);
});

test('severities of findings are painted, and nothing else', () => {
  const text =
    '令和7年度 [誤り]\nG6\t[誤り] 題: 文\n-\t[要確認] 題\nAB12\t[Hint] title\nG6\t[別] 題\n[誤り]\n';
  expect(paintFindings(text)).toBe(
    '令和7年度 [誤り]\nG6\t\u001b[31m[誤り]\u001b[39m 題: 文\n-\t\u001b[33m[要確認]\u001b[39m 題\nAB12\t\u001b[36m[Hint]\u001b[39m title\nG6\t[別] 題\n[誤り]\n',
  );
  const json = '{"findings":[{"message":"G6\\t[誤り]"}]}\n';
  expect(paintFindings(json)).toBe(json);
});

test('the name before what goes wrong is painted', () => {
  expect(paintErrors('soukatsu: 一つ\nsoukatsu: 二つ soukatsu:\n')).toBe(
    '\u001b[31msoukatsu:\u001b[39m 一つ\n\u001b[31msoukatsu:\u001b[39m 二つ soukatsu:\n',
  );
});
