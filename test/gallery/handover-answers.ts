import { briefText } from '../../lib/handover/brief-text.ts';
import { buildPayload } from '../../lib/handover/build-payload.ts';
import { mailtoLink } from '../../lib/handover/mailto-link.ts';
import { outgoing } from '../../lib/handover/outgoing.ts';
import { type Language, translator } from '../../lib/i18n/translator.ts';
import type { HandoverPlan, ShownDestination } from '../../lib/messages/handover-messages.ts';
import type { MessageName } from '../../lib/messages/messages.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { DestinationField, DestinationKind } from '../../lib/model/destination.ts';
import { caseReturned, sampleBrief } from '../fixtures/handover-views.ts';

const shown = (id: string, kind: DestinationKind, name: string, over: Partial<ShownDestination>): ShownDestination => ({
  destination: { id, kind, name, fields: ['reference', 'severity', 'due', 'link'] },
  host: null,
  tail: null,
  hasKey: false,
  onlyHere: true,
  origin: null,
  isAllowed: false,
  ...over,
});

/** Answers about hand-overs and destinations, from samples. */
export function handoverAnswers(language: Language): Partial<Record<MessageName, (data: never) => unknown>> {
  const say = translator(language);
  const brief = sampleBrief(language);
  const plan = (role: string): HandoverPlan => ({
    duty:
      role === 'legal'
        ? { kind: 'no-people', who: null, absent: null, until: null }
        : { kind: 'deputy', who: 'Maria Berg', absent: 'Olli Owner', until: null },
    acknowledgeBy: '2026-11-16T11:50:00Z',
    brief,
    isRead: role !== 'legal',
  });
  const body = (kind: DestinationKind, fields: readonly DestinationField[], own: Brief) =>
    buildPayload(
      kind,
      outgoing(
        'f3a91c2e-6b0d-8a55-9d1e-7c5b2a4410ff',
        fields,
        {
          reference: '7F3A2C',
          severity: 'S1',
          due: '2026-11-16T11:50:00Z',
          link: 'https://acme.zendesk.com/agent/tickets/4711',
          brief: own,
        },
        say,
      ),
    );
  const destinations = [
    shown('slack-1', 'slack', 'Support leads', {
      host: 'hooks.slack.com',
      tail: 'x9Qd',
      origin: 'https://hooks.slack.com/*',
      isAllowed: true,
    }),
    shown('pd-1', 'pagerduty', 'On-call', {
      host: 'events.pagerduty.com',
      hasKey: true,
      origin: 'https://events.pagerduty.com/*',
    }),
    shown('teams-1', 'teams', 'Johtoryhmä / 経営会議', {}),
  ];
  const text = briefText(brief, say);
  return {
    'handover.choices': () => ({
      roles: (['lead', 'escalation-manager', 'legal', 'executive'] as const).map((id) => ({
        id,
        name: say(`role.${id}`),
      })),
      people: [{ id: 'p-1', name: 'Maria Berg', roles: ['escalation-manager'], deputies: [], awayUntil: null }],
      to: { role: 'escalation-manager', person: null, mode: 'transfer' },
      destinations: destinations.map(({ destination: { id, name, kind, fields } }) => ({ id, name, kind, fields })),
    }),
    'handover.plan': ({ to }: { to?: { role: string } | null }) => plan(to?.role ?? ''),
    'handover.give': () => caseReturned(language),
    'handover.save-note': () => ({ outcome: 'written', view: caseReturned(language) }),
    'handover.text': () => ({ text, mail: mailtoLink('', text).url, isCut: true }),
    'handover.preview': ({ destination, brief: own }: { destination: string; brief: Brief }) =>
      destination === 'teams-1'
        ? { body: '{}', host: null, hidesKey: false }
        : {
            body: body(
              destination === 'pd-1' ? 'pagerduty' : 'slack',
              ['reference', 'severity', 'due', 'next', 'link'],
              own,
            ),
            host: destination === 'pd-1' ? 'events.pagerduty.com' : 'hooks.slack.com',
            hidesKey: destination === 'pd-1',
          },
    'destination.list': () => ({ destinations }),
    'destination.example': ({ kind, fields }: { kind: DestinationKind; fields: DestinationField[] }) => ({
      body: body(kind, fields, brief),
    }),
    'destination.test': () => ({
      isSent: false,
      problem: { code: 'delivery-gone', params: { status: 410 } },
      said: 'no_service',
    }),
  };
}
