import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findAnswer, readFixture } from '../sites/fixture.ts';
import type { DeskPage } from './desk-page.ts';

const htmlOf = (fixture: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/sites/${fixture}.html`, import.meta.url)), 'utf8');

/** A golden page, tried through the extension as well. */
function golden(
  name: string,
  fixture: string,
  rest: Pick<DeskPage, 'heard' | 'composer'>,
  list?: { fixture: string; row: string },
): DeskPage {
  const { url, expected, answers } = readFixture(fixture);
  const { ticket } = expected as { ticket: { subject: string } };
  return {
    name,
    url,
    html: htmlOf(fixture),
    subject: ticket.subject,
    answer: (address) => findAnswer(answers, fixture.split('/')[0] as string, address),
    ...(list && { list: { row: list.row, page: { url: readFixture(list.fixture).url, html: htmlOf(list.fixture) } } }),
    ...rest,
  };
}

/** Helpdesks that teams host themselves, under any name. */
export const GOLDEN_DESKS: readonly DeskPage[] = [
  golden(
    'FreeScout',
    'freescout/2026-11-conversation',
    { heard: /manager/, composer: '.note-editable' },
    { fixture: 'freescout/2026-11-list', row: '.conv-row[data-conversation_id="57"]' },
  ),
  golden(
    'osTicket',
    'osticket/2026-11-ticket',
    { heard: /lawyer/, composer: '#reply [contenteditable="true"]' },
    { fixture: 'osticket/2026-11-queue', row: '.queue tbody tr:first-child' },
  ),
  golden(
    'Zammad',
    'zammad/2026-11-page-alone',
    { heard: /review/, composer: '#content_permanent_Ticket-12 .articleNewEdit-body' },
    { fixture: 'zammad/2026-11-new-list', row: 'tr[data-item-id$="/12"]' },
  ),
  golden(
    'Chatwoot',
    'chatwoot/2026-11-conversation',
    { heard: /jefe/ },
    { fixture: 'chatwoot/2026-11-wide-list', row: '.grid:has(.w-px)' },
  ),
];

/** Those of which a real one is tried in Chromium. */
export const GOLDEN_LABS: readonly DeskPage[] = [
  golden(
    'Request Tracker',
    'rt/2026-11-ticket',
    { heard: /third time/ },
    { fixture: 'rt/2026-11-search', row: 'tbody[data-record-id="1"]' },
  ),
  golden('Roundcube', 'roundcube/2026-11-preview', { heard: /Chef/ }),
];
