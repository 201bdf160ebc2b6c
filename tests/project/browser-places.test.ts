import { browserPlaces } from '../../src/project/browser-places.mjs';

test('the browser named in SOUKATSU_BROWSER goes first, on every platform', () => {
  for (const platform of ['linux', 'darwin', 'win32']) {
    expect(browserPlaces(platform, { SOUKATSU_BROWSER: '/opt/own' })[0]).toBe('/opt/own');
  }
});

test('on Linux the folders of PATH are searched, relative ones left out', () => {
  const places = browserPlaces('linux', { PATH: '/opt/bin:relative:/usr/bin' });
  expect(places).toContain('/opt/bin/chromium');
  expect(places).toContain('/usr/bin/google-chrome');
  expect(places.every((place) => place.startsWith('/'))).toBe(true);
  expect(new Set(places).size).toBe(places.length);
});

test('on Windows Edge is there first; folders the system does not name are left out', () => {
  const places = browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
  expect(places[0]).toBe('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(places).toHaveLength(2);
});
