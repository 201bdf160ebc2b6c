// @ts-check
import { ASKED, EVERYWHERE, SHARED } from '../headers.mjs';

/**
 * A header that the site sends already may not be added again: IIS answers 500.19, "Cannot add duplicate collection entry" (Microsoft Support 949349).
 *
 * @param {string} name
 * @param {string} value
 * @param {string} indent
 */
const put = (name, value, indent) =>
  `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${value}" />`;

/** For IIS, in the folder of the files. Older ones do not know JSON and would not send it. */
export function webConfig() {
  const headers = Object.entries({ ...EVERYWHERE, 'Cache-Control': ASKED })
    .map(([name, value]) => put(name, value, '        '))
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
${headers}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${SHARED}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${put('Access-Control-Allow-Origin', '*', '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}
