import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/assess.ts';
import type { TicketInput } from '../model/ticket.ts';
import { policyInForce } from '../policy/in-force.ts';
import { type Line, makeTicket } from '../signals/test-ticket.ts';
import { findQuietSigns, type OtherTicket } from './find-quiet-signs.ts';
import { whoIsCopied } from './who-is-copied.ts';

const thread = (lines: readonly (string | Line)[], over: Partial<TicketInput> = {}) =>
  makeTicket(
    lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
    over,
  );
const inForce = policyInForce({ schema: 1 }, { timeZone: 'UTC' });
const ANSWER: Line = { role: 'agent', text: 'We are looking into it.' };
const signs = (ticket: ReturnType<typeof makeTicket>, others: OtherTicket[] = []) =>
  findQuietSigns(ticket, { ours: ['lead@team.example'], others }).map(({ sign }) => sign);
/** Three messages; the last one of the customer's copies somebody in. */
function copying(name: string | null, email: string, over: Partial<TicketInput> = {}) {
  const ticket = thread(['Here it is.', ANSWER, 'And the log.'], over);
  const [first, , last] = ticket.messages;
  first!.from = { name: 'Kim Doe', email: 'kim@customer.example' };
  last!.from = { name: 'Kim Doe', email: 'kim@customer.example' };
  last!.cc = [{ name, email }];
  return ticket;
}
const status = (from: string, to: string, hour: number) => ({
  at: `2026-11-16T${String(hour).padStart(2, '0')}:00:00Z`,
  field: 'status' as const,
  from,
  to,
});
const REOPENED = [1, 3, 5].flatMap((hour) => [status('open', 'solved', hour), status('solved', 'open', hour + 1)]);

describe('who was copied (U6)', () => {
  it.each([
    ['regulator', 'Complaints', 'intake@consumerfinance.gov'],
    ['regulator', 'Kuluttajaneuvonta', 'neuvonta@kkv.fi'],
    ['regulator', null, 'info@ttja.ee'],
    ['regulator', '消費生活センター', 'soudan@city.example.jp'],
    ['regulator', null, 'pengaduan@ojk.go.id'],
    ['lawyer', 'Dana Reed', 'dana@reed-law.example'],
    ['lawyer', 'Asianajotoimisto Laine', 'posti@laine.example'],
    ['lawyer', '山田法律事務所', 'info@yamada.example'],
    ['lawyer', '王律师', 'wang@example.cn'],
    ['lawyer', null, 'legal@customer.example'],
    ['boss', 'Pat Lee, CEO', 'pat@customer.example'],
    ['boss', 'Päällikkö Laine', 'laine@customer.example'],
    ['boss', '佐藤部長', 'sato@customer.example'],
    ['boss', null, 'managing.director@customer.example'],
  ])('%s: %s <%s>', (what, name, email) => {
    expect(whoIsCopied({ id: null, name, email })).toBe(what);
  });

  it.each([
    ['Lawrence Chiefs', 'lawrence@customer.example'],
    ['Kim Legalova', 'kim.legalova@customer.example'],
    ['Directory team', 'directory@customer.example'],
    ['Bosse Ståhl', 'bosse@customer.example'],
    ['Accounts', 'accounts@flawless.example'],
    ['Kim', 'kim@kkv.fi.evil.example'],
    [null, 'ceolin@customer.example'],
  ])('nobody of these: %s <%s>', (name, email) => {
    expect(whoIsCopied({ id: null, name, email })).toBeUndefined();
  });
});

describe('findQuietSigns (R1, U6)', () => {
  it('sees an authority, a lawyer and a boss who are copied in later', () => {
    expect(signs(copying('Complaints', 'intake@ftc.gov'))).toEqual(['regulator-copied']);
    expect(signs(copying('Dana Reed', 'dana@reed-law.example'))).toEqual(['lawyer-copied']);
    expect(signs(copying('Pat Lee, CEO', 'pat@customer.example'))).toEqual(['boss-copied']);
  });

  it('a boss who was there from the beginning, our own lead, and the customer are none', () => {
    const fromStart = copying('Pat Lee, CEO', 'pat@customer.example');
    fromStart.messages[0]!.cc = [{ id: null, name: 'Pat Lee, CEO', email: 'PAT@customer.example' }];
    expect(signs(fromStart)).toEqual([]);
    expect(signs(copying('Head of support', 'lead@team.example'))).toEqual([]);
    expect(signs(copying('Our legal', 'legal@team.example'))).toEqual([]);
    expect(signs(copying('Legal department', 'kim@customer.example'))).toEqual([]);
    const cc = [{ name: 'Pat Lee, CEO', email: 'pat@customer.example' }];
    expect(signs(thread(['Hello', ANSWER], { cc }))).toEqual([]);
    expect(signs(thread(['Hello', ANSWER], { cc: [{ name: null, email: 'x@ftc.gov' }] }))).toEqual([
      'regulator-copied',
    ]);
  });

  it('three times opened again, and not twice', () => {
    expect(signs(thread(['Hello'], { history: REOPENED }))).toEqual(['reopened-often']);
    expect(signs(thread(['Hello'], { history: REOPENED.slice(0, 4) }))).toEqual([]);
  });

  it('another way at the same time, and not another ticket on the same site, nor an old one', () => {
    const other = { site: 'gmail', key: 'mail.example/1', observedAt: '2026-11-15T09:00:00Z' };
    expect(signs(thread(['Hello']), [other])).toEqual(['second-channel']);
    expect(signs(thread(['Hello']), [{ ...other, site: 'zendesk' }])).toEqual([]);
    expect(signs(thread(['Hello']), [{ ...other, observedAt: '2026-10-01T09:00:00Z' }])).toEqual([]);
  });

  it.each([
    'Please try the following: clear the cache.',
    'Kokeilisitteko kirjautua uudelleen?',
    'Proovige palun uuesti sisse logida.',
    'Silakan coba hapus cache terlebih dahulu.',
    '请您先尝试重新登录。',
    'キャッシュを削除してお試しください。',
  ])('no word for days after our workaround: %s', (text) => {
    const lines: Line[] = [{ text: 'It fails.' }, { role: 'agent', text }];
    const later = { observedAt: '2026-11-23T12:00:00Z', status: 'open' as const };
    expect(signs(thread(lines, later))).toEqual(['silent-after-workaround']);
    expect(signs(thread(lines, { ...later, status: 'solved' }))).toEqual([]);
    expect(signs(thread(lines, { ...later, observedAt: '2026-11-18T12:00:00Z' }))).toEqual([]);
    expect(signs(thread([...lines, 'It works'], later))).toEqual([]);
    expect(signs(thread(lines, { ...later, coverage: { loaded: 2, total: 5 } }))).toEqual([]);
  });
});

describe('what a quiet sign does to the score', () => {
  const levelOf = (ticket: ReturnType<typeof makeTicket>) => assess(ticket, inForce).level;

  it('lifts a calm thread to be watched, never to be alerted (R1)', () => {
    const { score, level, quiet } = assess(copying('Complaints', 'intake@ftc.gov'), inForce);
    expect({ score, level, sign: quiet?.[0]?.sign }).toEqual({ score: 40, level: 'watch', sign: 'regulator-copied' });
    expect(levelOf(copying('Pat Lee, CEO', 'pat@customer.example'))).toBe('calm');
  });

  it('ends when the customer is calm again', () => {
    const ticket = copying('Complaints', 'intake@ftc.gov');
    ticket.messages[2]!.text = 'Thank you so much, it works again now.';
    expect(levelOf(ticket)).toBe('calm');
  });
});
