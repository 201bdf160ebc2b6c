import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { selfSigned } from '../../self-signed.js';

/** Real web servers, run in a folder of their own with our samples in the settings of a site that has headers of its own. */

/** A host in Japanese letters, as servers know it. */
export const HOST = new URL('https://例.jp').hostname;

/** What the site sends with everything, and the pane could not bear. */
const OF_THE_SITE = {
  'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cache-Control': 'max-age=86400',
};

export interface Site {
  /** A scratch folder that others may read. */
  readonly folder: string;
  readonly port: number;
  /** What `npm run package` made. */
  readonly deployed: string;
}

export const docroot = ({ folder }: Site): string => path.join(folder, 'www');

/** Whether a program is there; where it is not, that is said aloud. */
export function isThere(program: string): boolean {
  const there = spawnSync(program, ['-v']).error === undefined;
  if (!there) process.stdout.write(`${program} is not installed here: its sample was not run.\n`);
  return there;
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Puts the files where the site has them, under their Japanese name, and a certificate beside. */
export function layOut(site: Site): void {
  cpSync(path.join(site.deployed, 'site'), path.join(docroot(site), '総括'), { recursive: true });
  mkdirSync(path.join(site.folder, 'logs'), { recursive: true });
  const { key, cert } = selfSigned();
  writeFileSync(path.join(site.folder, 'key.pem'), key);
  writeFileSync(path.join(site.folder, 'cert.pem'), cert);
}

const sample = ({ deployed }: Site, name: string) =>
  readFileSync(path.join(deployed, 'server', name), 'utf8');

/** The sample of nginx in the settings of a site; only the paths are written over, as the guide says. */
export function nginxSettings(site: Site): string {
  const { folder } = site;
  const server = sample(site, 'nginx.conf')
    .replace(/\/etc\/ssl\/\S+\.pem/, `${folder}/cert.pem`)
    .replace(/\/etc\/ssl\/\S+\.key/, `${folder}/key.pem`)
    .replace('root /var/www/html;', `root ${docroot(site)};\n${nginxOfTheSite()}`);
  return `user root;
pid ${folder}/nginx.pid;
error_log ${folder}/logs/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  ${server}
}
`;
}

const nginxOfTheSite = () =>
  [
    ...Object.entries(OF_THE_SITE).map(([name, value]) => `add_header ${name} "${value}" always;`),
    // A pattern of the site that would take our scripts.
    'location ~ "\\.js$" { add_header X-Site "1"; }',
  ].join('\n');

/** How a folder's owner, or the server's, brings our headers in. */
export type ApacheWay = 'apache.conf' | 'apache.htaccess' | 'htaccess that is not asked' | 'no mod_headers';

/** The settings of an Apache; a `.htaccess` is put beside the files where the way has one. */
export function apacheSettings(site: Site, way: ApacheWay): string {
  const { folder, port } = site;
  if (way !== 'apache.conf')
    writeFileSync(path.join(docroot(site), '総括/.htaccess'), sample(site, 'apache.htaccess'));
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'ssl', 'socache_shmcb', 'filter', 'deflate'];
  if (way !== 'no mod_headers') modules.push('headers');
  const own = Object.entries(OF_THE_SITE)
    .map(([name, value]) => `Header set ${name} "${value}"\nHeader always set ${name} "${value}"`)
    .join('\n');
  const overrides = way === 'apache.htaccess' || way === 'no mod_headers' ? 'FileInfo' : 'None';
  return `ServerRoot "${folder}"
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/logs/error.log
User www-data
Group www-data
TypesConfig /etc/mime.types
Listen ${port}
ServerName localhost
<VirtualHost *:${port}>
  ServerName ${HOST}
  DocumentRoot "${docroot(site)}"
  SSLEngine on
  SSLCertificateFile ${folder}/cert.pem
  SSLCertificateKeyFile ${folder}/key.pem
  ${way === 'no mod_headers' ? '' : own}
  <Directory "${docroot(site)}">
    Require all granted
    AllowOverride ${overrides}
  </Directory>
  ${way === 'apache.conf' ? sample(site, 'apache.conf') : ''}
</VirtualHost>
`;
}

/** A server that runs, and how to end it. */
export interface RunningServer {
  readonly stop: () => Promise<void>;
}

/** Of 50 ms each: a server that listens elsewhere would be waited for without an end. */
const MOST_TRIES = 400;

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Runs a server with its settings in the foreground until it is stopped; fails with its own words. */
export async function startServer(
  site: Site,
  program: 'nginx' | 'apache2',
  settings: string,
): Promise<RunningServer> {
  const file = path.join(site.folder, `${program}.conf`);
  writeFileSync(file, settings);
  const words =
    program === 'nginx'
      ? ['-p', site.folder, '-c', file, '-g', 'daemon off;']
      : ['-f', file, '-D', 'FOREGROUND'];
  const child: ChildProcess = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let up = false;
  for (let tries = 0; !up && child.exitCode === null && tries < MOST_TRIES; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    up = await answers(site.port);
  }
  if (!up) {
    child.kill('SIGTERM');
    const log = readFileSync(path.join(site.folder, 'logs/error.log'), { encoding: 'utf8', flag: 'a+' });
    throw new Error(`${program}: ${said}${log}`);
  }
  return {
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
