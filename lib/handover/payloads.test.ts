import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { DESTINATION_FIELDS, DESTINATION_KINDS } from '../model/destination.ts';
import { buildPayload } from './build-payload.ts';
import { type HandoverFacts, outgoing } from './outgoing.ts';
import { KEY_PLACE, withRoutingKey } from './payloads/pagerduty.ts';

const say = translator('en', 'en-GB');
const facts: HandoverFacts = {
  reference: 'A1B2C3',
  severity: 'S1',
  due: '2026-11-22T14:30:00Z',
  link: 'https://acme.zendesk.com/agent/tickets/4711',
  brief: {
    stakes: 'Their renewal <!channel> & [trust](http://x.example)',
    tried: 'Two replies',
    promised: '',
    forbidden: 'No refund',
    next: 'Call them',
  },
};
const whole = (id = 'key-1') => outgoing(id, DESTINATION_FIELDS, facts, say);
const json = (kind: Parameters<typeof buildPayload>[0]) => JSON.parse(buildPayload(kind, whole()));

describe('what leaves of a hand-over', () => {
  it('is what the team chose and nothing else, whatever the service (U5)', () => {
    for (const kind of DESTINATION_KINDS) {
      const body = decodeURIComponent(buildPayload(kind, outgoing('key-1', ['due'], facts, say)).replaceAll('+', ' '));
      for (const secret of ['A1B2C3', 'S1', 'renewal', 'Two replies', 'refund', 'Call them', 'zendesk', 'critical'])
        expect(body, kind).not.toContain(secret);
      expect(body, kind).toContain('2026');
    }
  });

  it('leaves out what is empty, and says moments with their zone', () => {
    const { parts } = whole();
    expect(parts.map(({ field }) => field)).not.toContain('promised');
    expect(parts.find(({ field }) => field === 'due')?.text).toMatch(/22 Nov 2026.*\(.+\)/);
  });

  it('Slack: one text, in which nobody can call a channel', () => {
    const body = json('slack');
    expect(Object.keys(body)).toEqual(['text']);
    expect(body.text).toContain('*Case A1B2C3: hand-over*');
    expect(body.text).toContain('Their renewal &lt;!channel&gt; &amp; [trust]');
  });

  it('Microsoft Teams: one Adaptive Card for a workflow, its texts no Markdown', () => {
    const body = json('teams');
    expect(body.type).toBe('message');
    const [{ contentType, content }] = body.attachments;
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(content).toMatchObject({ type: 'AdaptiveCard', version: '1.4' });
    expect(content.body[1].facts.find(({ title }: { title: string }) => title === 'At stake').value).toContain(
      '\\[trust\\]\\(http://x.example\\)',
    );
    expect(content.actions).toEqual([{ type: 'Action.OpenUrl', title: 'Ticket', url: facts.link }]);
  });

  it('PagerDuty: an event of API v2 that is known again by its key, its routing key put in when it goes', () => {
    const body = json('pagerduty');
    expect(body).toMatchObject({ routing_key: KEY_PLACE, event_action: 'trigger', dedup_key: 'key-1' });
    expect(body.payload).toMatchObject({ source: 'Simmer', severity: 'critical' });
    expect(body.payload.summary).toMatch(/^Case A1B2C3: hand-over · /);
    expect(body.links).toEqual([{ href: facts.link, text: 'Ticket' }]);
    const sent = JSON.parse(withRoutingKey(buildPayload('pagerduty', whole()), 'R0UT1NG'));
    expect(sent).toEqual({ ...body, routing_key: 'R0UT1NG' });
  });

  it('Opsgenie: an alert with alias and priority, its message of 130 characters at most', () => {
    const body = json('opsgenie');
    expect(body).toMatchObject({ alias: 'key-1', source: 'Simmer', priority: 'P1' });
    expect(body.message.length).toBeLessThanOrEqual(130);
    expect(body.description).toContain('Tried so far: Two replies');
  });

  it('GoAlert: a form with summary, details and dedup', () => {
    const form = new URLSearchParams(buildPayload('goalert', whole()));
    expect([...form.keys()]).toEqual(['summary', 'details', 'dedup']);
    expect(form.get('dedup')).toBe('key-1');
    expect(form.get('details')).toContain('Not to be said: No refund');
  });

  it('a plain webhook: each part by its name, instants as instants', () => {
    expect(json('webhook')).toMatchObject({
      type: 'simmer.handover',
      version: 1,
      id: 'key-1',
      reference: 'A1B2C3',
      severity: 'S1',
      due: facts.due,
      tried: 'Two replies',
    });
  });
});
