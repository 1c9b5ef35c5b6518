import type { Hook } from '../selector.ts';

/** Request Tracker 5.0.3, seen on a real server 2026-11. */
const seen = '2026-11 on a real server';
const one = [1, 1] as const;
const upToOne = [0, 1] as const;
const any = [0, null] as const;

/** "#12: Subject", "Tiketti #12: …", "n°12 : …": the number, then the subject (5.0.3, all languages of its catalogue). */
export const TITLE = /^[^\d:：]{0,40}(\d{1,12})\s*[:：]\s*/;

/** On every page of one ticket. */
export const PAGE = {
  title: { required: true, count: one, candidates: [{ css: '#header h1', seen }], loose: 'h1' },
  menu: { required: false, count: upToOne, candidates: [{ css: '#page-menu a#page-display', seen }] },
} as const satisfies Record<string, Hook>;

/** On the page that shows a ticket. */
export const TICKET = {
  /** It comes a moment after the page, or at a click where somebody set it so. */
  history: { required: true, count: upToOne, candidates: [{ css: '.history[id$="-history"]', seen }] },
  transactions: { required: false, count: any, candidates: [{ css: '.history .transaction', seen }] },
  messages: {
    required: false,
    count: any,
    candidates: [{ css: '.history .transaction.message', seen }],
    loose: '.transaction:has(.messagebody)',
  },
  requestors: {
    required: true,
    count: [1, null],
    candidates: [
      { css: '.requestors .current-value', seen },
      { css: '.requestors', seen: '4.4, its own templates' },
    ],
  },
  owner: { required: false, count: upToOne, candidates: [{ css: '.owner .current-value .user', seen }] },
  status: { required: false, count: upToOne, candidates: [{ css: '.status .current-value', seen }] },
  queue: { required: false, count: upToOne, candidates: [{ css: '.queue .current-value', seen }] },
  priority: {
    required: false,
    count: upToOne,
    candidates: [{ css: '.priority .Priority[class*="ticket-info-priority-"]', seen }],
  },
  /** Whoever may own a ticket here is one of the team. */
  staff: { required: false, count: any, candidates: [{ css: 'select[name="Owner"] option[value]', seen }] },
  /** History that waits for a click, and the rest of one that comes as the page is scrolled. */
  late: {
    required: false,
    count: any,
    candidates: [
      { css: '#deferred_ticket_history a', seen },
      { css: '#LoadAllHistoryContainer:not([style*="none"]) #LoadAllHistory', seen },
    ],
  },
} as const satisfies Record<string, Hook>;

/** Inside one transaction. */
export const TRANSACTION = {
  creator: {
    required: true,
    count: one,
    candidates: [{ css: '.description > .user', seen }],
  },
  description: { required: true, count: one, candidates: [{ css: '.metadata .description', seen }] },
  text: { required: true, count: [1, null], candidates: [{ css: '.content .messagebody', seen }] },
  files: {
    required: false,
    count: any,
    candidates: [{ css: '.downloadattachment a[href*="Attachment/"]', seen }],
  },
} as const satisfies Record<string, Hook>;

/** On the page where a reply or a comment is written. */
export const REPLY = {
  form: { required: true, count: one, candidates: [{ css: 'form[name="TicketUpdate"]', seen }] },
  number: { required: true, count: one, candidates: [{ css: 'form[name="TicketUpdate"] input[name="id"]', seen }] },
  audience: { required: false, count: one, candidates: [{ css: 'select#UpdateType', seen }] },
  text: {
    required: false,
    count: one,
    candidates: [{ css: 'textarea#UpdateContent', seen }],
    loose: 'form textarea[name="UpdateContent"]',
  },
  rich: { required: false, count: upToOne, candidates: [{ css: '#cke_UpdateContent iframe.cke_wysiwyg_frame', seen }] },
} as const satisfies Record<string, Hook>;

/** In any of its lists: searches, dashboards, the first page. */
export const LIST = {
  rows: {
    required: false,
    count: any,
    candidates: [{ css: 'tbody.list-item', seen }],
    loose: 'tbody:has(b a[href*="Ticket/Display.html?id="])',
  },
} as const satisfies Record<string, Hook>;
