import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type Area = ReturnType<typeof area>;

function area(kept: Map<string, unknown>) {
  return {
    get: async (key: string | null) =>
      structuredClone(key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

/** As much of the browser as the background asks, for tests: what it is told is written down, tabs answer as told. */
export function fakeBrowser() {
  const sessionKept = new Map<string, unknown>();
  const listeners: Listener[] = [];
  const badge = { text: '' as string | null, title: '' as string | null, tabs: new Map<number, string | null>() };
  const toTabs: { tabId: number; name: string; data: unknown }[] = [];
  const tabAnswers = new Map<string, (data: unknown) => unknown>();
  const tabs = [1, 2].map((id) => ({ id, url: `https://acme.zendesk.com/agent/tickets/${id}` }));
  const alarms = new Map<string, { scheduledTime: number }>();
  const notes: { id: string; title: string; message: string }[] = [];
  /** What an organisation set. */
  const managed = new Map<string, unknown>();
  const storage: { session: Area; local: Area; managed: Area } = {
    session: area(sessionKept),
    local: area(new Map()),
    managed: area(managed),
  };
  const browser = {
    storage,
    i18n: { getUILanguage: () => 'en-GB' },
    runtime: {
      id: 'simmer-id',
      getURL: (path: string) => `chrome-extension://simmer-id/${path}`,
      getManifest: () => ({ version: '1.0.0', content_scripts: [{ matches: ['https://*.zendesk.com/*'] }] }),
      onMessage: { addListener: (it: Listener) => listeners.push(it), removeListener: () => undefined },
      sendMessage: vi.fn(async () => undefined),
    },
    tabs: {
      /** The first is the one in front. */
      query: async ({ active = false }: { active?: boolean } = {}) => (active ? tabs.slice(0, 1) : tabs),
      get: async (id: number) => {
        const tab = tabs.find((each) => each.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      sendMessage: async (tabId: number, message: { name: string; data: unknown }) => {
        toTabs.push({ tabId, name: message.name, data: message.data });
        const answer = tabAnswers.get(message.name);
        if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
        return answer(message.data);
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
        if (tabId === undefined) badge.text = text;
        else badge.tabs.set(tabId, text);
      },
      setTitle: async ({ tabId, title }: { tabId?: number; title: string | null }) => {
        if (tabId === undefined) badge.title = title;
      },
      setBadgeBackgroundColor: async () => undefined,
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: (name: string, { when }: { when: number }) => alarms.set(name, { scheduledTime: when }),
      clear: async (name: string) => alarms.delete(name),
      getAll: async () => [...alarms].map(([name, { scheduledTime }]) => ({ name, scheduledTime })),
    },
    notifications: {
      create: async (id: string, note: { title: string; message: string }) => {
        notes.push({ id, title: note.title, message: note.message });
      },
      clear: async () => true,
    },
    scripting: { executeScript: vi.fn(async () => []), getRegisteredContentScripts: async () => [] },
    permissions: { contains: async () => true, getAll: async () => ({ origins: [] as string[] }) },
  };

  /** Sends a message as one of our contexts would; the reply as it travels. */
  const send = async (name: string, data: unknown, sender: Record<string, unknown>, once?: string) => {
    for (const listener of listeners) {
      const reply = listener({ simmer: 1, name, data, once }, { id: 'simmer-id', ...sender });
      if (reply) return (await reply) as { ok: boolean; value?: never; problem?: { code: string } };
    }
    return undefined;
  };
  return { browser, badge, tabs, toTabs, tabAnswers, alarms, notes, sessionKept, managed, send };
}

export const content = (tabId = 1, frameId = 0) => ({
  url: 'https://acme.zendesk.com/agent/tickets/1',
  frameId,
  tab: { id: tabId },
});
export const frame = (frameId = 7, tabId = 1) => ({
  url: 'chrome-extension://simmer-id/sidepanel.html',
  frameId,
  tab: { id: tabId },
});
export const nativePanel = { url: 'chrome-extension://simmer-id/sidepanel.html' };
export const page = { url: 'chrome-extension://simmer-id/dashboard.html', tab: { id: 99 }, frameId: 0 };
