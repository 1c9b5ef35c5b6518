import type { CaseView, PanelState } from '../../../lib/messages/panel-state.ts';
import { nativePanel, page } from './fake-browser.ts';
import { scene } from './scene.ts';
import { show } from './worker.ts';

export interface Reply {
  ok: boolean;
  value?: unknown;
  problem?: { code: string };
}

/** What is known by now on the way. */
export interface Way {
  id: string;
  destination: string;
  /** Names the click on "Add a note", however often it comes. */
  click: string;
}

/** One step of the main path: what is asked, and what it leaves in the log once. */
export interface PathStep {
  name: string;
  /** The type of event that stands in the log once where it was acknowledged. */
  type: string;
  run(way: Way): Promise<Reply | undefined>;
}

const HOOK = 'https://hooks.example/services/T000/B000/abcdefgh';
const brief = { stakes: 'Renewal', tried: '', promised: '', forbidden: '', next: 'Call' };
const PEOPLE = [{ id: 'p-lena', name: 'Lena Lead', roles: ['lead', 'specialist'], calendar: null }];
const ROLES = ['lead', 'specialist', 'legal'].map((id) => ({ id, name: { en: id }, calendar: null }));
const DESTINATION = { id: 'chat', name: 'Chat', kind: 'webhook', fields: ['reference', 'next'] };

const ask = (name: string, data: unknown, sender: Record<string, unknown> = nativePanel, once?: string) =>
  scene.fake.send(name, data, sender, once) as Promise<Reply | undefined>;
const answerOf = <T>(reply: Reply | undefined) => (reply?.ok ? (reply.value as T) : undefined);

/** From the first look at a ticket to a case that is worked on, noted, handed over and told outside. */
export const PATH: readonly PathStep[] = [
  {
    name: 'the policy is saved',
    type: '',
    async run() {
      const version = answerOf<{ version: string }>(await ask('policy.get', {}, page))?.version;
      if (version === undefined) return undefined;
      const text = JSON.stringify({ schema: 1, people: PEOPLE, roles: ROLES, destinations: [DESTINATION] });
      return ask('policy.set', { text, version }, page);
    },
  },
  {
    name: 'a destination gets its address',
    type: '',
    run: () => ask('destination.save', { destination: DESTINATION, url: HOOK, key: null, onlyHere: false }, page),
  },
  {
    name: 'the ticket is escalated',
    type: 'case.opened',
    async run(way) {
      await show().catch(() => undefined);
      const draft = answerOf(await ask('panel.draft', { tabId: 1 }));
      if (!draft) return undefined;
      const reply = await ask('panel.escalate', { tabId: 1, draft });
      way.id = answerOf<PanelState>(reply)?.case?.id ?? way.id;
      return reply;
    },
  },
  {
    name: 'a note',
    type: 'case.note-added',
    run: ({ id, click }) => ask('case.note', { id, text: 'Called back' }, nativePanel, click),
  },
  { name: 'accepted', type: 'case.accepted', run: ({ id }) => ask('case.accept', { id }) },
  { name: 'weighed', type: 'case.severity-set', run: ({ id }) => ask('case.severity', { id, severity: 'S3' }) },
  {
    name: 'told outside',
    type: 'case.brief-sent',
    async run({ id }) {
      const what = { id, brief, destination: 'chat' };
      const preview = answerOf<{ body: string }>(await ask('handover.preview', what))?.body;
      if (preview === undefined) return undefined;
      return ask('handover.send', { ...what, preview });
    },
  },
  {
    name: 'handed over',
    type: 'case.handed-over',
    run: ({ id }) => ask('handover.give', { id, role: 'specialist', person: null, mode: 'swarm', brief }),
  },
  {
    name: 'a step',
    type: 'case.step-entered',
    run: ({ id }) => ask('case.step', { id, step: 'investigation', reason: 'said on the phone', name: 'Mari' }),
  },
  { name: 'raised', type: 'case.raised', run: ({ id }) => ask('case.raise', { id }) },
];

export const viewOf = async (id: string) => answerOf<CaseView>(await ask('case.get', { id }));
