import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url));

/** What a page's own server answers while its fixture is read; the first whose `path` is in the address counts. */
interface Answer {
  path: string;
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  /** A file beside the fixture, or … */
  file?: string;
  /** … JSON. */
  json?: unknown;
}

export interface Fixture {
  url: string;
  /** The team's own addresses and domains. */
  mine?: string[];
  /** What its API answers where the team gave a key; without it, none was given. */
  keyed?: unknown;
  answers: Answer[];
  expected: unknown;
}

/** Names of all golden pairs, as `zendesk/2026-11-three-open`. */
export function listFixtures(): string[] {
  return readdirSync(FOLDER).flatMap((site) =>
    readdirSync(join(FOLDER, site))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `${site}/${file.slice(0, -'.json'.length)}`),
  );
}

export function readFixture(name: string): Fixture {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
}

/** With UPDATE_FIXTURES=1 what was found becomes what is expected; look at the change before you keep it. */
export function updateFixture(name: string, expected: unknown): void {
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify({ ...readFixture(name), expected }, null, 2)}\n`);
}

/** Opens the fixture at its own address, with its own server played; nothing leaves the machine. */
export async function openFixture(page: Page, name: string): Promise<Fixture> {
  const fixture = readFixture(name);
  const [site] = name.split('/');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/*', async (route) => {
    const address = decodeURIComponent(route.request().url());
    // What stands behind "#" is never asked for.
    if (address === decodeURIComponent(fixture.url.replace(/#.*$/, ''))) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', path: join(FOLDER, `${name}.html`) });
    }
    const answer = fixture.answers.find(({ path }) => address.includes(path));
    if (!answer) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'not in this fixture' });
    await route.fulfill({
      status: answer.status ?? 200,
      contentType: answer.type ?? (answer.file ? 'text/html; charset=utf-8' : 'application/json'),
      headers: answer.headers ?? {},
      body: answer.file ? readFileSync(join(FOLDER, site as string, answer.file)) : JSON.stringify(answer.json ?? {}),
    });
  });
  // From elsewhere, or an address that differs behind "#" alone loads nothing anew.
  await page.goto('about:blank');
  await page.goto(fixture.url);
  return fixture;
}
