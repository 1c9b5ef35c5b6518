import type { Hook } from '../selector.ts';

/** Roundcube 1.6 with its elastic skin, seen on a real server 2026-11. */
const seen = '2026-11 on a real server';

export const LIST = {
  frame: { required: true, count: [1, 1], candidates: [{ css: 'iframe#messagecontframe', seen }] },
  rows: {
    required: false,
    count: [0, null],
    candidates: [{ css: '#messagelist tbody tr.message', seen }],
    loose: 'tr[id^="rcmrow"]',
  },
  selected: { required: false, count: [0, 1], candidates: [{ css: '#messagelist tbody tr.message.selected', seen }] },
} as const satisfies Record<string, Hook>;

export const MESSAGE = {
  subject: {
    required: false,
    count: [1, 1],
    candidates: [{ css: '#message-header h2.subject', seen }],
    loose: 'h1, h2',
  },
  body: {
    required: true,
    count: [1, 1],
    candidates: [{ css: '#messagebody', seen }],
    loose: '.message-part, .message-htmlpart',
  },
  sender: {
    required: false,
    count: [0, null],
    candidates: [{ css: '.header-summary .rcmContactAddress', seen }],
  },
} as const satisfies Record<string, Hook>;

export const COMPOSE = {
  text: {
    required: true,
    count: [1, 1],
    candidates: [{ css: 'textarea#composebody', seen }],
    loose: 'textarea[name="_message"]',
  },
  rich: { required: false, count: [0, 1], candidates: [{ css: 'iframe#composebody_ifr', seen }] },
  subject: { required: true, count: [1, 1], candidates: [{ css: '#compose-subject', seen }] },
  from: { required: false, count: [0, 1], candidates: [{ css: 'select#_from', seen }] },
  sent: { required: false, count: [0, 1], candidates: [{ css: 'select#compose-store-target', seen }] },
} as const satisfies Record<string, Hook>;
