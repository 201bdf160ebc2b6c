// @ts-check
import { ASKED, EVERYWHERE, KEPT, SHARED } from './headers.mjs';

/** Sample settings of three servers that send the headers of headers.mjs. */

const always = Object.entries(EVERYWHERE);

/**
 * @param {string} baseUrl ends with a slash
 * @returns {Readonly<Record<string, string>>} by name of the file
 */
export function serverSamples(baseUrl) {
  const { hostname, pathname } = new URL(baseUrl);
  return {
    'nginx.conf': nginx(hostname, pathname),
    'apache.htaccess': apache(),
    'web.config': iis(),
  };
}

/** @param {string} hostname @param {string} pathname */
function nginx(hostname, pathname) {
  // A location with its own add_header loses the outer ones, so each repeats them.
  const headers = always.map(([name, value]) => `        add_header ${name} "${value}" always;`).join('\n');
  const place = pathname.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');
  return `server {
    listen 443 ssl;
    server_name ${hostname};
    ssl_certificate     /etc/ssl/${hostname}.pem;
    ssl_certificate_key /etc/ssl/${hostname}.key;
    root /var/www/html;

    location ~ ^${place}.*\\.[0-9a-f]+\\.js$ {
${headers}
        add_header Cache-Control "${KEPT}" always;
    }
    location = ${pathname}${SHARED} {
${headers}
        add_header Cache-Control "${ASKED}" always;
        add_header Access-Control-Allow-Origin "*" always;
    }
    location ${pathname} {
${headers}
        add_header Cache-Control "${ASKED}" always;
    }
}
`;
}

function apache() {
  const headers = always.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n');
  return `${headers}
Header always set Cache-Control "${ASKED}"
<FilesMatch "\\.[0-9a-f]{8}\\.js$">
  Header always set Cache-Control "${KEPT}"
</FilesMatch>
<Files "${SHARED}">
  Header always set Access-Control-Allow-Origin "*"
</Files>
`;
}

function iis() {
  const headers = always.map(([name, value]) => `        <add name="${name}" value="${value}" />`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
${headers}
        <add name="Cache-Control" value="${ASKED}" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${SHARED}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Access-Control-Allow-Origin" value="*" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}
