import type { Hook } from '../selector.ts';

/**
 * Every hook of Zendesk's Agent Workspace that Simmer relies on. `seen` is when and where the candidate was last seen in
 * public material; none was tried on a live account (NOTES.md).
 */
const one = [1, 1] as const;
const upToOne = [0, 1] as const;
const any = [0, null] as const;
const some = [1, null] as const;

const testId = (id: string, seen: string) => ({ css: `[data-test-id="${id}"]`, seen });

/** On the page. */
export const PAGE = {
  pane: {
    required: true,
    count: one,
    candidates: [{ css: '.ticket-panes-grid-layout[data-is-active="true"]', seen: '2026-05 time trackers' }],
  },
  tab: {
    required: true,
    count: one,
    candidates: [
      {
        css: '[data-test-id="header-tab"][data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]',
        seen: '2026-06 user scripts',
      },
    ],
  },
} as const satisfies Record<string, Hook>;

/** Inside the pane of one ticket: anywhere else it may belong to another customer. */
export const PANE = {
  subject: {
    required: true,
    count: one,
    candidates: [
      { css: 'input[data-test-id="omni-header-subject"]', seen: '2026-05 time trackers' },
      { css: 'input[data-test-id="ticket-pane-subject"]', seen: '2025-08 user script' },
    ],
    loose: 'input[data-test-id*="subject"]',
  },
  log: { required: true, count: one, candidates: [testId('omni-log-container', '2026-06 user scripts')] },
  messages: {
    required: true,
    count: some,
    candidates: [
      { css: 'article[data-test-id="omni-log-comment-item"]', seen: '2026-06 user scripts' },
      { css: '[data-test-id="omni-log-container"] article', seen: '2025-08 user script' },
    ],
    loose: 'article',
  },
  requester: {
    required: false,
    count: upToOne,
    candidates: [
      {
        css: '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="typography.ellipsis"]',
        seen: 'user scripts',
      },
      testId('tabs-nav-item-users', 'user scripts'),
    ],
  },
  assignee: {
    required: false,
    count: upToOne,
    candidates: [testId('assignee-field-selected-agent-tag', 'user scripts')],
  },
  priority: {
    required: false,
    count: upToOne,
    candidates: [
      {
        css: '[data-test-id="ticket-fields-priority-select"] [data-garden-id="dropdowns.combobox.value"]',
        seen: 'user script',
      },
    ],
  },
  status: { required: false, count: upToOne, candidates: [testId('ticket-fields-status-view', 'user scripts')] },
  tags: {
    required: false,
    count: any,
    candidates: [testId('ticket-system-field-tags-item-selected', '2026-05 time trackers')],
  },
  composer: {
    required: false,
    count: [0, 2],
    candidates: [
      testId('omnicomposer-rich-text-ckeditor', 'user scripts'),
      testId('omnicomposer-plain-text-ckeditor', 'user scripts'),
    ],
    loose: '[contenteditable="true"]',
  },
  channel: {
    required: false,
    count: upToOne,
    candidates: [
      { css: '[data-test-id="omnichannel-channel-switcher-button"][data-channel]', seen: '2025-08 user script' },
    ],
  },
  times: {
    required: false,
    count: any,
    candidates: [testId('timestamp-absolute', 'user scripts'), testId('timestamp-relative', 'user scripts')],
  },
  more: { required: false, count: upToOne, candidates: [testId('convolog-show-more-button', 'user scripts')] },
} as const satisfies Record<string, Hook>;

/** Inside one message. */
export const MESSAGE = {
  role: { required: true, count: one, candidates: [testId('omni-log-item-message', '2025-08 user scripts')] },
  text: {
    required: true,
    count: some,
    candidates: [
      { css: '[data-test-id="omni-log-message-content"] .zd-comment', seen: 'frustration meter' },
      testId('omni-log-message-content', 'frustration meter'),
    ],
  },
  content: { required: false, count: upToOne, candidates: [testId('omni-log-message-content', 'frustration meter')] },
  author: { required: false, count: upToOne, candidates: [testId('omni-log-item-sender', '2025-08 user script')] },
  note: { required: false, count: upToOne, candidates: [testId('omni-log-internal-note-tag', '2025-08 user script')] },
} as const satisfies Record<string, Hook>;

/** In a view: rows are told by number, never by their place, because the page re-uses them. */
export const VIEW = {
  row: {
    required: false,
    count: any,
    candidates: [
      { css: 'tr[data-test-id="generic-table-row"]', seen: '2025-08 user script' },
      {
        css: 'table[data-onboarding-id="table_main"] tr[data-test-id="table-regular-row"]',
        seen: 'older user script: lists of an organisation or a user',
      },
    ],
    loose: 'tr:has([data-test-id*="table-cells"])',
  },
  subject: {
    required: false,
    count: any,
    candidates: [testId('ticket-table-cells-subject', '2025-08 user script')],
  },
  number: { required: false, count: any, candidates: [testId('generic-table-cells-id', '2025-08 user script')] },
} as const satisfies Record<string, Hook>;
