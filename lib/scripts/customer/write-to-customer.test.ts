import { describe, expect, it } from 'vitest';
import { METRICS, PRIORITIES } from '../../model/kinds.ts';
import {
  CUSTOMER_LANGUAGES,
  customerLanguage,
  slaSentence,
  writeConfirmation,
  writeUpdate,
} from './write-to-customer.ts';

const ticket = { requester: { name: 'Kim Doe' }, assignee: { name: 'Ann Agent' }, subject: 'Re: Invoice {x} [1]' };
const to = (language: string, nextBy: string | null = 'Mon 14:30') => ({ language, ticket: ticket as never, nextBy });
const all = {
  received: true,
  priority: 'high',
  urgency: 'urgent',
  sla: { metric: 'resolution', time: 'Tue 12:00' },
} as const;

describe('what is written to a customer', () => {
  it('says that we have it, how we weigh it in plain words, and when they hear next (R55–R58)', () => {
    expect(writeConfirmation(to('en'), all)).toBe(
      [
        'Hello Kim Doe,',
        'Thank you for telling us about “Invoice (x) (1)”. We have received it and we are taking it up.',
        'For us it has a high priority. We know that it cannot wait, and we are working on it now. As agreed with you, it is to be solved by Tue 12:00.',
        'You will hear from us again by Mon 14:30, with news or without.',
      ].join('\n\n'),
    );
  });

  it('tells only what is asked for, and leaves a gap where no time is known', () => {
    const text = writeConfirmation(to('fi', null), { ...all, received: false, urgency: null, sla: null });
    expect(text).toBe(
      'Hei Kim Doe,\n\nAsia on meillä korkealla tärkeysjärjestyksessä.\n\nKuulet meistä seuraavan kerran viimeistään [aika], vaikka uutta ei olisi.',
    );
  });

  it('has an update’s three parts as they were written, braces and all (R63)', () => {
    const parts = { process: ' We found {it} ', impact: 'You can invoice.', sla: 'By Tuesday.' };
    expect(writeUpdate(to('en'), parts).split('\n\n').slice(1)).toEqual([
      'Here is how things stand with “Invoice (x) (1)”.',
      'We found {it}',
      'What this means for you: You can invoice.',
      'When: By Tuesday.',
      'You will hear from us again by Mon 14:30, with news or without.',
    ]);
  });

  it.each(CUSTOMER_LANGUAGES)('is whole and calm in %s', (language) => {
    const texts = PRIORITIES.flatMap((level) =>
      METRICS.map((metric) =>
        writeConfirmation(to(language), {
          received: true,
          priority: level,
          urgency: level,
          sla: { metric, time: 'T' },
        }),
      ),
    );
    for (const text of [...texts, writeUpdate(to(language), { process: 'p', impact: 'i', sla: 's' })]) {
      expect(text).not.toMatch(/[{}[\]!！]|undefined/);
      expect(text).toContain('Kim Doe');
    }
  });

  it('says so where no time is agreed, and names one it has no words for by its time', () => {
    expect(slaSentence('en', { metric: null, time: null })).toContain('No fixed time');
    expect(slaSentence('en', { metric: 'assign', time: 'Tue 12:00' })).toBe(
      'The time agreed with you for this is Tue 12:00.',
    );
  });

  it('is in the customer’s language where there is a text, else in English', () => {
    expect(['fi-FI', 'zh-Hant', 'de', ''].map(customerLanguage)).toEqual(['fi', 'zh', 'en', 'en']);
  });
});
