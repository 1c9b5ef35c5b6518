import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import { scene } from './testing/scene.ts';
import { show, start, state, wake } from './testing/worker.ts';

// The real engine, unlike its neighbours: what is proved is that the store's tickets reach the matrix.
vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

const SUBJECTS = ['Login down', 'Cannot log in', 'Login not working', 'Re: Login is down', 'Unable to log in'];
const OTHERS = ['Where is my order?', 'Invoice is wrong', 'Please cancel', 'Broken lamp', 'New address'];
const row = async (subject: string, number: number, minute: number) => {
  const observedAt = new Date(Date.parse('2026-11-16T12:00:00Z') + minute * 60_000).toISOString();
  const sentAt = '2026-11-16T11:58:00Z';
  const messages = [{ id: 'm1', role: 'customer' as const, sentAt, text: 'It does not let me in.' }];
  scene.front = hotTicket({ key: `acme.zendesk.com/${number}`, subject, observedAt, messages });
  await show();
  return (await state()).assessment?.route.row;
};

it('the fifth ticket like the others within half an hour goes to the incident owner', async () => {
  const rows = [];
  for (const [i, subject] of SUBJECTS.entries()) {
    rows.push(await row(subject, i, i));
    expect(await row(OTHERS[i] ?? '', 100 + i, i)).toBe('none');
    if (i === 2) await wake(); // nothing is counted in the worker's memory
  }
  expect(rows).toEqual(['none', 'none', 'none', 'none', 'similar']);
  expect(await row('Login down', 9, 20)).toBe('similar');
  expect(await row('Login down', 10, 60)).not.toBe('similar');
});

it('the same ticket, looked at five times, is one', async () => {
  for (let i = 0; i < 6; i++) expect(await row('Login down', 1, i)).toBe('none');
});
