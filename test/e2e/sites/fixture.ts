import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url));

/** What a page's own server answers while its fixture is read; the first whose `path` is in the address counts. */
export interface FixtureAnswer {
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
  answers: FixtureAnswer[];
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

export interface Answered {
  status: number;
  type: string;
  headers: Record<string, string>;
  body: string | Buffer;
}

const NOT_THERE: Answered = { status: 404, type: 'text/plain', headers: {}, body: 'not in this fixture' };

/** What the server of a fixture's page answers at an address; undefined where that is nothing. @param site its folder */
export function findAnswer(answers: readonly FixtureAnswer[], site: string, address: string): Answered | undefined {
  const answer = answers.find(({ path }) => address.includes(path));
  if (!answer) return undefined;
  const { status = 200, headers = {}, file, json } = answer;
  const type = answer.type ?? (file ? 'text/html; charset=utf-8' : 'application/json');
  return { status, type, headers, body: file ? readFileSync(join(FOLDER, site, file)) : JSON.stringify(json ?? {}) };
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
    const { type, ...answer } = findAnswer(fixture.answers, site as string, address) ?? NOT_THERE;
    await route.fulfill({ ...answer, contentType: type });
  });
  // From elsewhere, or an address that differs behind "#" alone loads nothing anew.
  await page.goto('about:blank');
  await page.goto(fixture.url);
  return fixture;
}
