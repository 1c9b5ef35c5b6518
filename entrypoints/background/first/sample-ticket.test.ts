import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/assessment/assess.ts';
import { LANGUAGES, translator } from '../../../lib/i18n/translator.ts';
import { policyInForce } from '../../../lib/policy/in-force.ts';
import { samplePolicy, sampleTicket } from './sample-ticket.ts';

describe.each(LANGUAGES)('the sample ticket in %s (R108)', (language) => {
  const say = translator(language);
  const ticket = sampleTicket(say, '2026-11-19T12:00:00Z');
  const assessment = assess(ticket, samplePolicy(policyInForce(null)), { say });

  it('is heard by the real engine: several reasons with words, a way up, and something to answer', () => {
    expect(assessment.language).toBe(language);
    expect(['at-risk', 'critical']).toContain(assessment.level);
    const heard = assessment.signals.filter(({ quote }) => quote).map(({ kind }) => kind);
    expect(heard).toEqual(expect.arrayContaining(['manager-demand', 'churn-threat']));
    expect(heard.some((kind) => kind === 'ignored' || kind === 'repeat-contact')).toBe(true);
    expect(assessment.route.type).not.toBe('none');
    expect(assessment.scripts.length).toBeGreaterThan(0);
    expect(assessment.clocks.some(({ stage, steps }) => stage === 'running' && steps)).toBe(true);
  });

  it('finds every word it quotes in the conversation that is shown', () => {
    const said = ticket.messages.map(({ text }) => text).join('\n');
    for (const { quote } of assessment.signals) if (quote) expect(said).toContain(quote);
  });
});
