import type { From, Handlers } from '../../../lib/messages/receive.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { type Background, readMoment } from '../context.ts';
import { surfaceOf } from '../panel-access.ts';
import { panelState } from '../panel-state.ts';
import { decline, settle, takeUp } from './promise-acts.ts';
import { listPromiseLines } from './promise-lines.ts';
import { notYetKey } from './show-promises.ts';

/** What was promised to customers, and what became of it (U2). */
export function promiseMessages(bg: Background): Handlers {
  const state = (tabId: number, from: From) => panelState(bg, tabId, surfaceOf(from));
  return {
    'promise.take-up': async (data, from) => {
      await takeUp(bg, data);
      return state(data.tabId, from);
    },
    'promise.decline': async (data, from) => {
      await decline(bg, data);
      return state(data.tabId, from);
    },
    'promise.not-yet': async ({ tabId, promise, at }, from) => {
      const told = { id: notYetKey(promise, at), at: new Date().toISOString() };
      await bg.store((db) => guardStore(() => db.put('told', told)));
      return state(tabId, from);
    },
    'promise.settle': async (data) => {
      await settle(bg, data);
      return {};
    },
    'promises.list': async ({ case: of }) => {
      const moment = await readMoment(bg);
      return { promises: await bg.store((db) => listPromiseLines(db, of ?? null, moment)) };
    },
  };
}
