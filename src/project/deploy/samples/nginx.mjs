// @ts-check
import { ASKED, EVERYWHERE, KEPT, SHARED } from '../headers.mjs';

/** Types of files that are worth compressing; text/html always is. */
const COMPRESSED = 'application/javascript text/javascript application/json text/css text/plain';

/** @param {Readonly<Record<string, string>>} headers @param {string} indent */
const added = (headers, indent) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');

/**
 * Names stand in quotes: a folder may hold letters that mean something to nginx. A location with an own `add_header` has none of the outer ones
 * (nginx, "Module ngx_http_headers_module"), so each repeats ours, and what the site sends stays out. `^~` keeps the site's own patterns out.
 *
 * @param {string} hostname
 * @param {string} port
 * @param {string} place path of the folder, decoded
 */
export function nginxConf(hostname, port, place) {
  const kept = { ...EVERYWHERE, 'Cache-Control': KEPT };
  const asked = { ...EVERYWHERE, 'Cache-Control': ASKED };
  const shared = { ...asked, 'Access-Control-Allow-Origin': '*' };
  return `# 総括表アシスト: nginxの設定例。証明書と置き場所(root)を書き換えてください。
# すでに動いているサイトに足すときは、その server の中に location だけを写します。
server {
    listen ${port} ssl;
    server_name ${hostname};
    ssl_certificate     /etc/ssl/${hostname}.pem;
    ssl_certificate_key /etc/ssl/${hostname}.key;
    root /var/www/html;

    location ^~ "${place}" {
        gzip on;
        gzip_vary on;
        gzip_types ${COMPRESSED};
${added(asked, '        ')}

        location ~ "\\.[0-9a-f]{8}\\.js$" {
${added(kept, '            ')}
        }
        location = "${place}${SHARED}" {
${added(shared, '            ')}
        }
    }
}
`;
}
