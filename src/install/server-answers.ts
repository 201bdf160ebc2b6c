import type { ServerAnswer } from './words.js';

/** What a page can see of a server: its answer to one address. */
export type Ask = (
  address: string,
) => Promise<{ readonly ok: boolean; readonly headers: Pick<Headers, 'get'> }>;

/** What the server should do otherwise with the add-in's files, as `src/project/deploy/headers.mjs` asks of it; or that there is no add-in. */
export type ServerAnswers =
  | { readonly there: true; readonly faults: readonly ServerAnswer[] }
  | { readonly there: false };

/**
 * Looks at the headers of two files of the add-in.
 *
 * @param baseUrl ends with a slash, and is of the page's own origin: headers of others are not shown to pages
 */
export async function serverAnswers(baseUrl: string, ask: Ask): Promise<ServerAnswers> {
  const answers = await Promise.all([ask(`${baseUrl}pane.html`), ask(`${baseUrl}functions.json`)]).catch(
    () => null,
  );
  if (!answers) return { there: true, faults: ['no-answer'] };
  const [pane, functions] = answers;
  if (!pane.ok || !functions.ok) return { there: false };
  const faults: ServerAnswer[] = [];
  const policy = pane.headers.get('Content-Security-Policy') ?? '';
  if (pane.headers.get('X-Frame-Options') !== null || /frame-ancestors/i.test(policy))
    faults.push('in-no-frame');
  if (functions.headers.get('Access-Control-Allow-Origin') !== '*') faults.push('functions-not-shared');
  if (!/no-cache|no-store|max-age=0\b/i.test(pane.headers.get('Cache-Control') ?? ''))
    faults.push('kept-too-long');
  return { there: true, faults };
}
