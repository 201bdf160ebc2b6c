import { serverSamples } from '../../../src/project/deploy/server-samples.mjs';

/** nginx and Apache run theirs for good (tests/built/deployed); no IIS is to be had here. */

const samples = serverSamples('https://xn--fsq.jp:8443/%E7%B7%8F%E6%8B%AC/');

test('IIS takes every header out before it is added, or it would answer 500.19 where the site has it', () => {
  const config = samples['web.config'] ?? '';
  const added = [...config.matchAll(/<add name="([^"]+)"/g)].map(([, name]) => name);
  expect(added).toEqual([
    'Content-Security-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
    'Cache-Control',
    'Access-Control-Allow-Origin',
  ]);
  for (const name of added)
    expect(config).toMatch(new RegExp(`<remove name="${name}" />\\s*<add name="${name}"`));
  expect(config).toContain('<remove name="X-Frame-Options" />');
});

test('paths stand decoded, in quotes; the port is the one of the address', () => {
  expect(samples['nginx.conf']).toContain('listen 8443 ssl;');
  expect(samples['nginx.conf']).toContain('location ^~ "/総括/" {');
  expect(samples['apache.conf']).toContain('<Location "/総括/">');
  expect(serverSamples('https://example.jp/')['nginx.conf']).toContain('listen 443 ssl;');
});

test('no sample decides for the whole host', () => {
  expect(Object.values(samples).join()).not.toMatch(/strict-transport-security/i);
});
