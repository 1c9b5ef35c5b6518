import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import type { EscalationType, Severity } from '../model/kinds.ts';
import { newCase } from './new-case.ts';

const AT = '2026-01-01T00:00:00.000Z';

/** A case that was only just opened and of which nothing is known but what it is: to show what such a case is asked for. */
export function sampleCase(type: EscalationType, severity: Severity): Case {
  const role = { role: 'escalation-manager' };
  const event: LogEvent = {
    id: 'sample',
    at: AT,
    by: '',
    device: '',
    seq: 0,
    space: 'local',
    type: 'case.opened',
    subject: 'case:sample',
    data: {},
    v: 1,
  };
  return newCase('sample', event, {
    ticket: null,
    ticketRef: null,
    channel: 'other',
    type,
    mode: 'transfer',
    tier: 2,
    row: '',
    severity,
    reasons: [],
    signals: [],
    clocks: [],
    owner: role,
    handover: role,
    notify: [],
    policyVersion: '',
  });
}
