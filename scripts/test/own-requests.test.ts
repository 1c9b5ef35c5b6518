import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { checkRequests, forgetRequests, isExpected, OWN_REQUESTS, readOwnRequests } from './own-requests.ts';

const RULES = 'MAP *.zendesk.com 127.0.0.1:4433,MAP api.helpscout.net 127.0.0.1:4434';
const begun = (url: string, initiator: string) =>
  `{"params":{"initiator":"${initiator}","method":"GET","url":"${url}"},"phase":1,"source":{"id":7,"type":1},"type":2},`;
const LOG = [
  '{"constants":{},"events": [',
  begun('https://acme.zendesk.com/api', 'chrome-extension://abc'),
  begun('https://acme.zendesk.com/api', 'chrome-extension://abc'),
  begun('https://elsewhere.com/', 'https://acme.zendesk.com'),
  begun('chrome-extension://abc/panel.js', 'chrome-extension://abc'),
  '{"params":{"url":"https://cut.off',
].join('\n');

it('takes from a browser’s log the requests of the extension, each once, and not those of pages', () => {
  expect(readOwnRequests(LOG, RULES).map(({ url }) => url)).toEqual([null, 'https://acme.zendesk.com/api']);
});

it.each([
  ['https://acme.zendesk.com/api', true],
  ['https://api.helpscout.net/v2', true],
  ['http://127.0.0.1:5984/team', true],
  ['https://hooks.team.example/x', true],
  ['https://igdjcngnfbjgjgkdcpaijbmocnhgfmbf.chromiumapp.org/?code=1', true],
  ['https://someone.chromiumapp.org/', false],
  ['https://zendesk.com.evil.org/', false],
  ['https://telemetry.org/collect', false],
  ['https://127.0.0.1.evil.org/', false],
  ['https://api.helpscout.net.evil.org/', false],
])('%s: %s', (url, isFine) => {
  expect(isExpected({ url, hostRules: RULES })).toBe(isFine);
});

it('fails the run for one request to somebody else, and where nothing was watched', () => {
  // What it says of these runs would stand in the log as if it were said of the real one.
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const blamed = vi.spyOn(console, 'error').mockReturnValue();
  const root = mkdtempSync(join(tmpdir(), 'simmer-own-'));
  expect(checkRequests(root).failed).toBe(1);
  mkdirSync(join(root, OWN_REQUESTS), { recursive: true });
  const write = (urls: (string | null)[]) =>
    writeFileSync(
      join(root, OWN_REQUESTS, '1.ndjson'),
      urls.map((url) => `${JSON.stringify({ url, hostRules: RULES })}\n`).join(''),
    );
  write([null, 'http://127.0.0.1:1/']);
  expect(checkRequests(root)).toMatchObject({ passed: 1, failed: 0 });
  write([null, 'http://127.0.0.1:1/', 'https://telemetry.org/']);
  expect(checkRequests(root).failed).toBe(1);
  expect(blamed.mock.calls.flat()).toEqual(['not configured by any test: https://telemetry.org/']);
  expect(said.mock.lastCall).toEqual([
    'FAILED requests of the extension: 2 in 1 browsers, to 127.0.0.1, telemetry.org',
  ]);
  forgetRequests(root);
  expect(checkRequests(root).failed).toBe(1);
  rmSync(root, { recursive: true });
});
