import { describe, expect, it } from 'vitest';
import { isSimilar, looksBack, similarCounter, ticketPrint } from './similar-tickets.ts';

const START = Date.parse('2026-11-16T09:00:00Z');
let made = 0;
const print = (subject: string, minute = 0, over: { host?: string; key?: string; issue?: string } = {}) =>
  ticketPrint({
    key: over.key ?? `${over.host ?? 'acme.zendesk.com'}/${made++}`,
    subject,
    observedAt: new Date(START + minute * 60_000).toISOString(),
    issue: over.issue,
  });
const alike = (a: string, b: string) => isSimilar(print(a), print(b));

describe('tickets like one another', () => {
  const login = [
    'Login down',
    'Cannot log in',
    'Re: Login is not working since this morning',
    'LOG IN!!',
    "Can't login",
  ];

  it('are those whose subjects say the same, each of five with each other one', () => {
    for (const a of login) for (const b of login) expect([a, b, alike(a, b)]).toEqual([a, b, true]);
  });

  it.each([
    'Invoice is wrong',
    'Cannot open my invoice',
    'Where is my order?',
    'Down payment',
    'Please help',
    '',
    '#4711',
  ])('not: %s', (other) => {
    for (const subject of login) expect([subject, alike(subject, other)]).toEqual([subject, false]);
  });

  it.each([
    ['Kirjautuminen ei toimi', 'Kirjautumisessa ongelma', 'Laskussa virhe'],
    ['Sisselogimine ei tööta', 'Probleem: sisselogimine', 'Arve on vale'],
    ['无法登录', '登录失败', '发票有误'],
    ['ログインできません', '至急：ログインできない', '請求書について'],
    ['Tidak bisa masuk akun', 'Masuk akun tidak bisa', 'Tagihan saya salah'],
    ['Zahlung fehlgeschlagen', 'AW: Zahlung ist fehlgeschlagen', 'Passwort vergessen'],
  ])('in any language: %s, %s, but not %s', (a, b, other) => {
    expect([alike(a, b), alike(a, other)]).toEqual([true, false]);
  });

  it('subjects that say nothing are like no other, each other neither', () => {
    expect(alike('Help', 'Help')).toBe(false);
    expect(alike('', '')).toBe(false);
    expect(alike('Urgent!', 'urgent')).toBe(false);
  });

  it('only on the same host, and not where somebody gave them different issues', () => {
    expect(isSimilar(print('Login down'), print('Login down', 0, { host: 'other.zendesk.com' }))).toBe(false);
    const issue = (name: string) => print('Login down', 0, { issue: name });
    expect(isSimilar(issue('login'), issue('billing'))).toBe(false);
    expect(isSimilar(issue('login'), issue(' Login '))).toBe(true);
    expect(isSimilar(issue('login'), print('Login down'))).toBe(true);
  });

  it('are counted within the time asked for, each once, without the ticket itself and what came after it', () => {
    const seen = [
      ...login.map((subject, i) => print(subject, i * 10, { key: `acme.zendesk.com/login-${i}` })),
      print('Login down', 39, { key: 'acme.zendesk.com/login-3' }),
      print('Invoice is wrong', 40),
      print('Login down', 41),
    ];
    const count = similarCounter(print('Login down', 40, { key: 'acme.zendesk.com/login-4' }), seen);
    expect([1, 1, 20, 30, 40].map((minutes) => count(minutes * 60))).toEqual([1, 1, 2, 3, 4]);
    expect(count(59)).toBe(0);
  });
});

it('how far back a condition looks is found however deep it lies', () => {
  const similar = (within: string) => ({ similar: { gte: 5, within } });
  expect(looksBack({ all: [] })).toBe(0);
  expect(looksBack({ signal: 'abuse' })).toBe(0);
  expect(looksBack({ any: [similar('PT30M'), { not: { all: [similar('PT2H')] } }] })).toBe(7200);
});
