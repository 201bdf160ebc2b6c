// @ts-check
import { apacheConf, apacheHtaccess } from './samples/apache.mjs';
import { webConfig } from './samples/iis.mjs';
import { nginxConf } from './samples/nginx.mjs';

/**
 * Sample settings of three servers that send the headers of headers.mjs, and none that their site sends and the pane can't bear.
 *
 * @param {string} baseUrl as `readBaseUrl` gives it
 * @returns {Readonly<Record<string, string>>} by name of the file
 */
export function serverSamples(baseUrl) {
  const { hostname, port, pathname } = new URL(baseUrl);
  // Servers compare with the address as it is decoded; the manifest has it encoded.
  const place = decodeURIComponent(pathname);
  return {
    'nginx.conf': nginxConf(hostname, port || '443', place),
    'apache.conf': apacheConf(place),
    'apache.htaccess': apacheHtaccess(),
    'web.config': webConfig(),
  };
}
