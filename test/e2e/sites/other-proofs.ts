/** One sign of another ticket in the page: which, where, and what it then says. */
export const OTHER_PROOFS: [name: string, fixture: string, selector: string, property: string, value: string][] = [
  ['a title of another ticket', 'rt/2026-11-ticket', '#header h1', 'textContent', '#2: Another'],
  ['a history of another ticket', 'rt/2026-11-ticket', '.history', 'id', 'ticket-2-history'],
  ['a menu of another ticket', 'rt/2026-11-ticket', '#page-display', 'href', '/Ticket/Display.html?id=2'],
  ['a number of another conversation', 'helpscout/2026-11-new', '.number', 'textContent', '#4700'],
  ['a form of another ticket', 'rt/2026-11-reply', '[name="TicketUpdate"] [name="id"]', 'value', '2'],
  ['a page of another conversation', 'freescout/2026-11-conversation', 'body', 'data-conversation_id', '58'],
  ['a form of another conversation', 'freescout/2026-11-conversation', '[name="conversation_id"]', 'value', '58'],
  ['a title that leads to another ticket', 'osticket/2026-11-ticket', 'h2 a', 'href', 'tickets.php?id=13'],
  ['a form of another ticket', 'osticket/2026-11-ticket', '#reply [name="id"]', 'value', '13'],
  ['a task of another ticket', 'zammad/2026-11-page-alone', '.task.is-active', 'data-key', 'Ticket-11'],
  ['a pane of another ticket', 'zammad/2026-11-classic', '.content.active', 'id', 'content_permanent_Ticket-11'],
];

/** Messages in view that are not among those of the ticket its API tells of. */
export const OTHER_MESSAGES: [fixture: string, selector: string, attribute: string, value: string][] = [
  ['zammad/2026-11-classic', '[data-id="33"]', 'data-id', '99'],
  ['zammad/2026-11-new', '[data-test-id$="-33"]', 'data-test-id', 'article-bubble-container-99'],
  ['chatwoot/2026-11-conversation', '[data-message-id="505"]', 'data-message-id', '999'],
];
