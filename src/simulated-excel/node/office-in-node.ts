/// <reference types="office-js" preserve="true" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Connection } from '../connection.js';
import { isSetSupported } from '../requirement-sets.js';
import type { SimulatedHost } from '../simulated-host.js';
import type { EventMessage } from '../wire/message.js';

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

type Hear = (args: { type: string; entries: readonly EventMessage[] }) => void;

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

/** A fresh copy of the library with its context; it talks to whatever `reach` gives at the time. */
function startLibrary(reach: { connection: Connection; host: SimulatedHost; hear: Hear }): LibraryWindow {
  const window = vm.createContext(bareWindow());
  libraryScript().runInContext(window);
  const library = window as unknown as LibraryWindow;
  const { RichApi } = library.OSF.DDA;
  RichApi.executeRichApiRequestAsync = (message: MessageArray, callback: (answer: Answer) => void) => {
    reach.connection.execute(String(message[4]), Number(message[6])).then((reply) => {
      callback(
        reply.ok
          ? { status: 'succeeded', value: { data: [200, [], reply.body] } }
          : { status: 'failed', error: { code: reply.number, message: `Failure ${reply.number}` } },
      );
    });
  };
  RichApi.richApiMessageManager = {
    register: (handler: Hear) => {
      reach.hear = handler;
      return Promise.resolve();
    },
  };
  library.OSF._OfficeAppFactory = {
    getContext: () => officeContext(reach.host),
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32' }),
  };
  return library;
}

/**
 * A copy of the unmodified Office.js for desktop Excel, without a browser, that is connected to one simulated host after
 * another: starting a copy costs more than a dozen requests. Only the host connected last may be asked, and nobody may
 * listen to events, which the library notes for good.
 * Two places of the library are replaced: the function that sends a request, and the manager events arrive at.
 * Not there: `Office.onReady` and the page's part of Office.js, which need a window (see ../browser-host.ts).
 */
export function reusableOffice(): (host: SimulatedHost) => OfficeInNode {
  let started: {
    readonly library: LibraryWindow;
    readonly reach: Parameters<typeof startLibrary>[0];
  } | null = null;
  return (host) => {
    const hear: Hear = () => {};
    const connection = host.connect((entries) => started?.reach.hear({ type: 'richApiMessage', entries }));
    if (started) {
      started.reach.connection.close();
      Object.assign(started.reach, { connection, host });
    } else {
      const reach = { connection, host, hear };
      started = { reach, library: startLibrary(reach) };
    }
    const { library } = started;
    return {
      Excel: library.Excel,
      Office: library.Office,
      OfficeExtension: library.OfficeExtension,
      close: () => connection.close(),
      trackedObjects: () => connection.trackedObjects,
    };
  };
}

/** A fresh copy of the library, connected to a simulated host. */
export function officeInNode(host: SimulatedHost): OfficeInNode {
  return reusableOffice()(host);
}
