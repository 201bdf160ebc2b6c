import { forTerminal, lineForTerminal } from '../../../src/cli/output/for-terminal.js';

const UNITS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test('of all letters there are, those are replaced that a terminal takes as a command', () => {
  const commands = UNITS.filter((unit) => /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(unit));
  expect(UNITS.filter((unit) => lineForTerminal(unit) !== unit)).toEqual(
    commands.filter((unit) => unit !== '\t'),
  );
  expect(UNITS.filter((unit) => forTerminal(unit) !== unit)).toEqual(
    commands.filter((unit) => unit !== '\t' && unit !== '\n'),
  );
});
