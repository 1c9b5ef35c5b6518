import { describe, expect, it } from 'vitest';
import { hostOfPattern, parseSite } from './parse-site.ts';

describe('parseSite', () => {
  it.each([
    ['https://mail.team.example/inbox?x=1', 'https://mail.team.example/*', 'mail.team.example'],
    ['mail.team.example', 'https://mail.team.example/*', 'mail.team.example'],
    ['http://localhost:8080/', 'http://localhost/*', 'localhost'],
    ['desk.team.example:8443', 'https://desk.team.example/*', 'desk.team.example'],
  ])('%s', (text, origin, host) => expect(parseSite(text)).toEqual({ origin, host }));

  it.each(['', 'desk', 'two words.example', 'ftp://files.example', 'javascript:alert(1)', 'chrome://extensions'])(
    'refuses %j',
    (text) => expect(parseSite(text)).toBeUndefined(),
  );
});

it('names the host of a pattern', () => {
  expect(hostOfPattern('https://*.zendesk.com/*')).toBe('*.zendesk.com');
});
