import { type Ask, serverAnswers } from '../../src/install/server-answers.js';
import { headersFor } from '../../src/project/deploy/headers.mjs';

/** What the page for administrators says of a server. */

const BASE = 'https://example.jp/soukatsu/';

const serverOf =
  (headers: (file: string) => Readonly<Record<string, string>>, ok = true): Ask =>
  async (address) => ({ ok, headers: new Headers(headers(address.slice(BASE.length))) });

test('a server with our sample settings needs nothing', async () => {
  expect(await serverAnswers(BASE, serverOf(headersFor))).toEqual({ there: true, faults: [] });
});

test('a server that sends nothing, or too much, is told what to mend', async () => {
  expect(
    await serverAnswers(
      BASE,
      serverOf(() => ({})),
    ),
  ).toEqual({
    there: true,
    faults: ['functions-not-shared', 'kept-too-long'],
  });
  const framed = { 'X-Frame-Options': 'SAMEORIGIN' };
  expect(
    await serverAnswers(
      BASE,
      serverOf((file) => ({ ...headersFor(file), ...framed })),
    ),
  ).toEqual({
    there: true,
    faults: ['in-no-frame'],
  });
  const policy = { 'Content-Security-Policy': "frame-ancestors 'self'" };
  expect(
    await serverAnswers(
      BASE,
      serverOf((file) => ({ ...headersFor(file), ...policy })),
    ),
  ).toEqual({
    there: true,
    faults: ['in-no-frame'],
  });
});

test('where no add-in lies, and where nobody answers, it says so', async () => {
  expect(await serverAnswers(BASE, serverOf(headersFor, false))).toEqual({ there: false });
  const silent: Ask = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await serverAnswers(BASE, silent)).toEqual({ there: true, faults: ['no-answer'] });
});
