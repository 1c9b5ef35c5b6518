import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startReplica } from '../test/replica/zendesk/start-replica.ts';
import { buildIfStale } from './build.ts';
import { openDemo } from './demo/open-demo.ts';
import { walkDemo } from './demo/walk-demo.ts';

/*
 * `npm run demo`: a local replica of a helpdesk with a dozen tickets, and a browser with Simmer loaded. Without a display,
 * or with --headless, it walks the main path itself, says what it saw and leaves pictures.
 */

const FOLDER = fileURLToPath(new URL('../.demo', import.meta.url));
const START = 'https://demo.zendesk.com/agent/filters/1';

const extensionDir = await buildIfStale('chrome');
const replica = await startReplica();
mkdirSync(FOLDER, { recursive: true });
try {
  if (process.argv.includes('--headless') || !hasDisplay()) {
    console.log('No display: Simmer is walked through by itself.\n');
    await walkDemo({ replica, extensionDir, pictures: join(FOLDER, 'screenshots') });
  } else {
    await openDemo({ replica, extensionDir, profile: join(FOLDER, `profile-${process.pid}`), start: START });
  }
} finally {
  await replica.close();
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
