import { expect, test } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { policyInForce } from '../policy/in-force.ts';
import { everyday, said } from './english/sentences.ts';
import { findSignals } from './find-signals.ts';
import { lookAt } from './look-at.ts';
import { makeTicket } from './test-ticket.ts';

const policy = policyInForce(null, { timeZone: 'UTC' });
const kindsIn = (text: string) =>
  findSignals(lookAt(makeTicket([{ text }]), policy, null), translator('en')).map(({ kind }) => kind as string);

test.each(said)('%s: %s', (text, kinds) => {
  expect(kindsIn(text).filter((kind) => kinds.split('|').includes(kind))).not.toEqual([]);
});

test.each(everyday)('nothing in: %s', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
