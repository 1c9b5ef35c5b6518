import { expect, it } from 'vitest';
import { inParts, MOST_TICKETS, readTicketFile } from './read-ticket-file.ts';

const line = (key: string, observedAt = '2026-11-16T12:00:00Z', more = {}) =>
  JSON.stringify({
    site: 'zendesk',
    key,
    url: '',
    observedAt,
    subject: 'Hello',
    requester: { name: 'Kim' },
    messages: [],
    ...more,
  });

it('reads one ticket a line, in the order in which they were seen', async () => {
  const late = line('a/2', '2026-11-16T12:00:00Z');
  const { tickets, bad, isCut } = await readTicketFile(`\ufeff${late}\r\n\n${line('a/1', '2026-11-15T12:00:00Z')}\n`);
  expect(tickets.map(({ ticket }) => ticket.key)).toEqual(['a/1', 'a/2']);
  expect({ bad, isCut }).toEqual({ bad: [], isCut: false });
});

it('names the lines that are no tickets, and leaves them out', async () => {
  const wrong = line('a/3', 'yesterday');
  const { tickets, bad } = await readTicketFile(`nonsense\n${line('a/1')}\n[]\n${wrong}`);
  expect(tickets).toHaveLength(1);
  expect(bad.map(({ line, path }) => [line, path])).toEqual([
    [1, ''],
    [3, ''],
    [4, 'observedAt'],
  ]);
});

it('takes no more than it runs, and says so', async () => {
  const text = Array.from({ length: MOST_TICKETS + 1 }, (_, i) => line(`a/${i}`)).join('\n');
  const { tickets, isCut } = await readTicketFile(text);
  expect([tickets.length, isCut]).toEqual([MOST_TICKETS, true]);
});

it('stops where it is told to', async () => {
  const text = Array.from({ length: 1000 }, (_, i) => line(`a/${i}`)).join('\n');
  expect((await readTicketFile(text, () => true)).tickets).toHaveLength(200);
});

it('cuts a file into parts by number and by length', async () => {
  const { tickets } = await readTicketFile(Array.from({ length: 7 }, (_, i) => line(`a/${i}`)).join('\n'));
  expect(inParts(tickets, 3).map((part) => part.length)).toEqual([3, 3, 1]);
  const size = tickets[0]?.size ?? 0;
  expect(inParts(tickets, 100, size * 2).map((part) => part.length)).toEqual([2, 2, 2, 1]);
  expect(inParts(tickets, 100, 1).map((part) => part.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(inParts([], 3)).toEqual([]);
});
