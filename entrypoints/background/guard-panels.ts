import { MESSAGES, type MessageName } from '../../lib/messages/messages.ts';
import type { From, Handlers } from '../../lib/messages/receive.ts';
import { checkPanel } from './panel-access.ts';

type Handle = (data: unknown, from: From) => unknown;

const tabOf = (data: unknown): number | null => {
  const tabId = (data as { tabId?: unknown } | null)?.tabId;
  return typeof tabId === 'number' ? tabId : null;
};

/** Nothing that a panel may ask is answered in a frame that showed no token, or about another tab than its own (law 1). */
export function guardPanels(handlers: Handlers): Handlers {
  const guarded = Object.entries(handlers).map(([name, handle]) => {
    const { from: senders } = MESSAGES[name as MessageName];
    if (name === 'panel.hello' || !(senders as readonly string[]).includes('panel')) return [name, handle];
    const guard: Handle = async (data, from) => {
      await checkPanel(from, tabOf(data));
      return (handle as Handle)(data, from);
    };
    return [name, guard];
  });
  return Object.fromEntries(guarded) as Handlers;
}
