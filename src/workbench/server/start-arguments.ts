import { parseArgs } from 'node:util';

export type StartArguments =
  | { readonly ok: true; readonly port: number; readonly triesAfter: number }
  | { readonly ok: false; readonly message: string };

const USAGE = 'npm start -- [--port 3000]';

/** Reads `--port N`. A port asked for is the only one tried; without it 3000 and the nineteen after it are. */
export function startArguments(argv: readonly string[]): StartArguments {
  let port: string | undefined;
  try {
    ({ port } = parseArgs({ args: [...argv], options: { port: { type: 'string' } } }).values);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `引数が読めません: ${why}\n${USAGE}` };
  }
  if (port === undefined) return { ok: true, port: 3000, triesAfter: 19 };
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) {
    return {
      ok: false,
      message: `ポート番号は 0 から 65535 の数です: ${port} / A port is a number from 0 to 65535.\n${USAGE}`,
    };
  }
  return { ok: true, port: number, triesAfter: 0 };
}
