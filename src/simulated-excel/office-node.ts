import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { isSetSupported } from './requirement-sets.js';
import type { SimulatedHost } from './simulated-host.js';
import type { EventMessage } from './wire/message.js';

/** The real library, connected to a simulated host. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Ends this copy of the add-in. */
  readonly close: () => void;
  /** Ranges this copy keeps alive in the host. */
  readonly trackedObjects: () => number;
}

type Answer =
  | { status: 'succeeded'; value: { data: [number, string[], string] } }
  | { status: 'failed'; error: { code: number; message: string } };

/** Request as the library hands it on: its JSON at place 4, its flags at place 6. */
type MessageArray = readonly unknown[];

interface LibraryWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: {
    readonly DDA: { readonly RichApi: Record<string, unknown> };
    _OfficeAppFactory: unknown;
  };
}

const LIBRARY = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';

let script: vm.Script | null = null;

/** The library, compiled once: 3 MB that every copy runs anew. */
function libraryScript(): vm.Script {
  if (!script) {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve(LIBRARY);
    script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  }
  return script;
}

/** What the library looks for in a window when it starts; nothing of it is used once requests go to our host. */
function bareWindow(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    location: new URL('http://localhost/'),
    navigator: { userAgent: 'node' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: '', URL: '' },
    addEventListener: () => {},
    external: {},
  };
  window.window = window;
  window.self = window;
  return window;
}

/** Builds `Office.context` as far as an add-in without a page asks it. */
function officeContext(host: SimulatedHost): Record<string, unknown> {
  return {
    host: 'Excel',
    platform: 'PC',
    displayLanguage: host.displayLanguage,
    contentLanguage: host.displayLanguage,
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        isSetSupported(host.requirementSets, name, version),
    },
  };
}

/**
 * Runs a fresh copy of the unmodified Office.js for desktop Excel, without a browser, against a simulated host. Two
 * places of the library are replaced: the function that sends a request, and the manager events arrive at.
 * Not there: `Office.onReady` and the page's part of Office.js, which need a window (see browser-host.ts).
 */
export function officeInNode(host: SimulatedHost): OfficeInNode {
  const window = vm.createContext(bareWindow());
  libraryScript().runInContext(window);
  const library = window as unknown as LibraryWindow;
  let hear: (args: { type: string; entries: readonly EventMessage[] }) => void = () => {};
  const connection = host.connect((entries) => hear({ type: 'richApiMessage', entries }));
  const { RichApi } = library.OSF.DDA;
  RichApi.executeRichApiRequestAsync = (message: MessageArray, callback: (answer: Answer) => void) => {
    connection.execute(String(message[4]), Number(message[6])).then((reply) => {
      callback(
        reply.ok
          ? { status: 'succeeded', value: { data: [200, [], reply.body] } }
          : { status: 'failed', error: { code: reply.number, message: `Failure ${reply.number}` } },
      );
    });
  };
  RichApi.richApiMessageManager = {
    register: (handler: typeof hear) => {
      hear = handler;
      return Promise.resolve();
    },
  };
  library.OSF._OfficeAppFactory = {
    getContext: () => officeContext(host),
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32' }),
  };
  return {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    close: () => connection.close(),
    trackedObjects: () => connection.trackedObjects,
  };
}
