import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRoundcubeInstalled } from '../../scripts/setup/roundcube-packages.mjs';
import { fillMaildir } from './fill-maildir.ts';
import { dovecotConfig, roundcubeConfig } from './server-configs.ts';
import { freePort, start, stop, waitFor, waitForPort } from './servers.ts';
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts';
import { SUPPORT } from './thread.ts';
import { THREADS } from './threads.ts';

const run = promisify(execFile);
const WEB_ROOT = '/var/lib/roundcube/public_html';

export interface Roundcube {
  url: string;
  user: string;
  password: string;
  /** What was sent from it. */
  sink: SmtpSink;
  /** What its servers have written into their logs. */
  logs(): Promise<string>;
  close(): Promise<void>;
}

/** Why no Roundcube can be started here; undefined where it can. */
export function whyNoRoundcube(): string | undefined {
  if (process.getuid?.() !== 0) return 'the mail server needs root to change to the mailbox user';
  if (!isRoundcubeInstalled())
    return 'Roundcube, Dovecot and PHP are not installed (scripts/setup.mjs test installs them on Debian)';
  return undefined;
}

/**
 * Starts a real Roundcube with its own Dovecot and an SMTP sink, all on loopback at free ports, with a freshly filled
 * mailbox in a folder of its own.
 * @throws Error with the servers' logs where one does not come up
 */
export async function startRoundcube(options: { htmlEditor?: boolean } = {}): Promise<Roundcube> {
  const reason = whyNoRoundcube();
  if (reason) throw new Error(reason);
  const folder = await mkdtemp(join(tmpdir(), 'simmer-roundcube-'));
  await chmod(folder, 0o755); // the mail user must get at its mailbox in there
  const sink = await startSmtpSink();
  const [imapPort, webPort] = [await freePort(), await freePort()];
  const places = { folder, imapPort, smtpPort: sink.port };
  for (const name of ['config', 'temp', 'home', 'sessions']) await mkdir(join(folder, name));
  await fillMaildir(join(folder, 'mail'), THREADS);
  await run('chown', ['-R', 'mail:mail', join(folder, 'mail'), join(folder, 'home')]);
  await writeFile(join(folder, 'dovecot.conf'), dovecotConfig(places));
  await writeFile(join(folder, 'config', 'config.inc.php'), roundcubeConfig(places, options.htmlEditor === true));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    await copyFile(`/etc/roundcube/${name}`, join(folder, 'config', name));
  }
  await run('sh', ['-c', `sqlite3 '${folder}/roundcube.db' < /usr/share/roundcube/SQL/sqlite.initial.sql`]);

  const children = [
    start('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], folder),
    start(
      'php',
      [
        '-d',
        `error_log=${folder}/php.log`,
        '-d',
        `session.save_path=${folder}/sessions`,
        '-S',
        `127.0.0.1:${webPort}`,
        '-t',
        WEB_ROOT,
      ],
      '/var/lib/roundcube',
      {
        ROUNDCUBE_CONFIG_DIR: join(folder, 'config'),
        PHP_CLI_SERVER_WORKERS: '4',
      },
    ),
  ];
  const url = `http://127.0.0.1:${webPort}/`;
  const logs = async () => {
    const files = ['dovecot.log', 'php.log', 'errors.log'];
    return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))).join('\n');
  };
  const close = async () => {
    await Promise.all(children.map(stop));
    await sink.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitFor(url);
    await waitForPort(imapPort);
  } catch (error) {
    const said = await logs();
    await close();
    throw new Error(`Roundcube did not come up: ${error}
${said}`);
  }
  return { url, user: SUPPORT.email, password: 'support', sink, logs, close };
}
