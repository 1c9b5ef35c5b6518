import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFixture } from '../sites/fixture.ts';
import type { DeskPage } from './desk-page.ts';

/** A golden page, tried through the extension as well. Its server answers nothing but the page. */
function golden(name: string, fixture: string, rest: Pick<DeskPage, 'heard' | 'composer'>): DeskPage {
  const { url, expected } = readFixture(fixture);
  const { ticket } = expected as { ticket: { subject: string } };
  const html = readFileSync(fileURLToPath(new URL(`../../fixtures/sites/${fixture}.html`, import.meta.url)), 'utf8');
  return { name, url, html, subject: ticket.subject, ...rest };
}

/** Helpdesks that teams host themselves, under any name. */
export const GOLDEN_DESKS: readonly DeskPage[] = [
  golden('FreeScout', 'freescout/2026-11-conversation', { heard: /manager/, composer: '.note-editable' }),
  golden('osTicket', 'osticket/2026-11-ticket', {
    heard: /lawyer/,
    composer: '#reply [contenteditable="true"]',
  }),
  golden('Zammad', 'zammad/2026-11-page-alone', {
    heard: /review/,
    composer: '#content_permanent_Ticket-12 .articleNewEdit-body',
  }),
];
