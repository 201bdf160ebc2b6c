import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** A person's shell: without what jest sets, and without the order to run all commands. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { SOUKATSU_ALL_COMMANDS, NODE_ENV, JEST_WORKER_ID, ...others } = process.env;
  return { ...others, ...more };
}

/** Types a command and waits for its end. */
export function typed(command: string, cwd: string, more: Readonly<Record<string, string>> = {}) {
  process.stdout.write(`$ ${command}\n`);
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env: environment(more),
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, said: `${command}\n${stdout}\n${stderr}` };
}

/** Types a command that is to end well; fails with what it said. */
export function run(command: string, cwd: string, more: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, said } = typed(command, cwd, more);
  if (status !== 0) throw new Error(said);
  return stdout;
}

/** A program that goes on until it is told to stop. */
export interface Running {
  /** What it said that fits the pattern; fails where it ended before it said so. */
  readonly found: string;
  stop(): Promise<void>;
}

/** Types a command that serves something, and waits until it says where. */
export async function serve(command: string, cwd: string, says: RegExp): Promise<Running> {
  process.stdout.write(`$ ${command}\n`);
  const child: ChildProcess = spawn(command, { cwd, env: environment(), shell: true, detached: true });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const found = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [match] = says.exec(said) ?? [];
      if (match !== undefined) resolve(match);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('close', () => reject(new Error(said)));
  });
  return {
    found,
    async stop() {
      // To npm and all below it, as Ctrl-C goes.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      await closed;
    },
  };
}
