import { describe, expect, test } from 'vitest';
import { isMessageKey, LANGUAGES, translator } from '../i18n/translator.ts';
import { SIGNAL_KINDS, TEAM_KINDS } from '../model/kinds.ts';
import { policyInForce } from '../policy/in-force.ts';
import { findSignals } from './find-signals.ts';
import { KINDS } from './kinds/index.ts';
import { lookAt } from './look-at.ts';
import { makeTicket } from './test-ticket.ts';

const policy = policyInForce(null, { timeZone: 'UTC' });
const kinds = SIGNAL_KINDS.filter((kind) => ['customer', 'team'].includes(KINDS[kind].from));

test('the kinds whose quotes are the team’s own words are those that are heard in them', () => {
  expect(kinds.filter((kind) => KINDS[kind].from === 'team')).toEqual(TEAM_KINDS);
});

describe.each(LANGUAGES)('the examples that the settings show in %s', (language) => {
  const say = translator(language);
  const heard = (kind: (typeof kinds)[number], which: string) => {
    const key = `example.${kind}.${which}`;
    if (!isMessageKey(key)) throw new Error(`no ${key}`);
    const role = KINDS[kind].from === 'team' ? ('agent' as const) : ('customer' as const);
    const view = lookAt(makeTicket([{ role, text: say(key) }]), policy, null);
    return findSignals(view, say).map((signal) => signal.kind);
  };

  test.each(kinds)('%s is heard where they say so, and not where they say it is not', (kind) => {
    expect(heard(kind, '1')).toContain(kind);
    expect(heard(kind, '2')).toContain(kind);
    expect(heard(kind, 'not')).not.toContain(kind);
  });
});
