/** A ticket of one message, as a line of a file. */
export function ticketLine(number: number, text: string): string {
  return JSON.stringify({
    site: 'zendesk',
    key: `acme.zendesk.com/${number}`,
    url: `https://acme.zendesk.com/agent/tickets/${number}`,
    observedAt: new Date(Date.UTC(2026, 10, 16, 9, 0, number)).toISOString(),
    subject: `Order ${number}`,
    status: 'open',
    requester: { name: 'Kim Doe' },
    messages: [{ id: 'm1', role: 'customer', sentAt: '2026-11-16T08:00:00Z', text }],
  });
}
