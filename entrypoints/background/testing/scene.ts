import { vi } from 'vitest';
import type { Ticket } from '../../../lib/model/ticket.ts';
import type { UseStore } from '../../../lib/store/keep-store.ts';
import { fakeBrowser } from './fake-browser.ts';

export const assess = vi.fn();

/** The stand-in browser, the store and the ticket in front, of the test that runs. */
export const scene = { fake: fakeBrowser(), name: '' } as {
  fake: ReturnType<typeof fakeBrowser>;
  name: string;
  store: UseStore;
  front: Ticket;
};
