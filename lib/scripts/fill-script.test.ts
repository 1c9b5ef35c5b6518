import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillScript } from './fill-script.ts';
import { LIBRARY } from './library/index.ts';

const ticket = { requester: { name: 'Kim Doe' }, assignee: { name: 'Ann Agent' }, subject: 'Broken kettle' };
const nameless = { requester: { name: '' }, assignee: null, subject: '' };

test('fills what the ticket tells, and leaves the time to the agent', () => {
  expect(fillScript('Hello {customer}, “{subject}” by {time}. {agent}', 'en', ticket)).toBe(
    'Hello Kim Doe, “Broken kettle” by [time]. Ann Agent',
  );
});

test('what is not known becomes a fill-in in the language of the text', () => {
  expect(fillScript('“{subject}” by {time}: {agent}', 'en', nameless)).toBe('“[subject]” by [time]: [your name]');
  expect(fillScript('”{subject}” viimeistään {time}: {agent}', 'fi', nameless)).toBe(
    '”[aihe]” viimeistään [aika]: [oma nimi]',
  );
  expect(fillScript('「{subject}」{time}まで、{agent}', 'ja', nameless)).toBe('「[件名]」[日時]まで、[担当者名]');
  expect(fillScript('{time}', 'zh-TW', nameless)).toBe('[时间]');
  expect(fillScript('{time}', 'sv', nameless)).toBe('[time]');
});

describe('a greeting without a name', () => {
  test.each([
    ['en', 'Hello,'],
    ['fi', 'Hei,'],
    ['et', 'Tere,'],
    ['zh', '您好：'],
    ['id', 'Halo Bapak/Ibu,'],
    ['ja', 'お客様'],
  ])('%s: %s', (language, greeting) => {
    for (const script of LIBRARY.filter((one) => one.language === language)) {
      expect(fillScript(script.text, language, nameless).split('\n')[0]).toBe(greeting);
    }
  });

  test('elsewhere in a text the name is a fill-in', () => {
    expect(fillScript('Spoke with {customer} today', 'en', nameless)).toBe('Spoke with [name] today');
  });

  test.each(['kim@customer.example', '+358 40 123', 'Unknown', 'https://x.example/kim', '—', '4711'])(
    '%s is no name',
    (name) => {
      expect(fillScript('Hello {customer},', 'en', { ...ticket, requester: { name } })).toBe('Hello,');
    },
  );
});

test.each([
  ['Re: Broken kettle', 'Broken kettle'],
  ['VS: Re: [EXTERNAL] Broken kettle', 'Broken kettle'],
  ['[#4711] Broken kettle', 'Broken kettle'],
  ['回复：茶壶坏了', '茶壶坏了'],
  ['Re[2]: Kettle', 'Kettle'],
  ['Kettle {time} [blue]', 'Kettle (time) (blue)'],
  ['Kettle\n  and lid', 'Kettle and lid'],
  ['Re: ', '[subject]'],
])('the subject %j is said as %j', (subject, said) => {
  expect(fillScript('{subject}', 'en', { ...ticket, subject })).toBe(said);
});

test('a long subject is cut', () => {
  const said = fillScript('{subject}', 'en', { ...ticket, subject: 'kettle '.repeat(40) });
  expect(said.length).toBeLessThanOrEqual(80);
  expect(said.endsWith('…')).toBe(true);
  expect(fillScript('{subject}', 'en', { ...ticket, subject: `a${'😡'.repeat(60)}` }).isWellFormed()).toBe(true);
});

test("a coach's own placeholder becomes a gap to fill", () => {
  expect(fillScript('{order number} { } {', 'en', ticket)).toBe('[order number] […] {');
});

test('whatever the page says, no library text comes out with braces, and brackets are only fill-ins', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('{time}', '[x]', '{customer}', '$&', 'Re: {agent}'));
  fc.assert(
    fc.property(fc.constantFrom(...LIBRARY), text, text, text, (script, name, agent, subject) => {
      const filled = fillScript(script.text, script.language, {
        requester: { name },
        assignee: { name: agent },
        subject,
      });
      expect(filled).not.toMatch(/[{}]/u);
      const gaps = script.text.match(/\[[^\]]+\]/gu)?.length ?? 0;
      expect(filled.match(/\[[^[\]]+\]/gu)!.length).toBeGreaterThan(gaps);
      expect(filled.replace(/\[[^[\]]+\]/gu, '')).not.toMatch(/[[\]]/u);
    }),
  );
});
