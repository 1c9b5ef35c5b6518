import { describe, expect, it } from 'vitest';
import type { Clock } from '../model/assessment.ts';
import { findWarnings, nextClockMoment } from './find-warnings.ts';
import { makePolicy } from './testing.ts';

const at = (time: string) => Date.parse(`2026-06-10T${time}:00Z`);
const iso = (time: string) => `2026-06-10T${time}:00Z`;
const clock = (more: Partial<Clock> = {}): Clock => ({
  metric: 'first-reply',
  stage: 'running',
  breached: false,
  startedAt: iso('08:00'),
  dueAt: iso('12:00'),
  source: 'policy',
  why: '',
  warnings: [
    { left: 'quarter', at: iso('11:00') },
    { left: 'minutes', at: iso('11:45') },
  ],
  ...more,
});
const policy = makePolicy({});
const said = (time: string, more: Partial<Clock> = {}) =>
  findWarnings([clock(more)], policy, at(time)).map(({ left }) => left);

describe('findWarnings', () => {
  it('says what came to be last, and nothing before a quarter is left or once it is over', () => {
    expect(said('10:59')).toEqual([]);
    expect(said('11:00')).toEqual(['quarter']);
    expect(said('11:45')).toEqual(['minutes']);
    expect(said('12:00')).toEqual(['minutes']);
    expect(said('12:01')).toEqual([]);
  });

  it('names the run of the clock by its start, else by its due moment', () => {
    expect(findWarnings([clock()], policy, at('11:00'))[0]).toEqual({
      metric: 'first-reply',
      source: 'policy',
      left: 'quarter',
      run: iso('08:00'),
      at: at('11:00'),
      dueAt: at('12:00'),
    });
    expect(findWarnings([clock({ startedAt: null })], policy, at('11:00'))[0]?.run).toBe(iso('12:00'));
  });

  it('says nothing of a guess, of a clock that stands still or was missed, or where the team wants none', () => {
    expect(said('11:50', { source: 'default' })).toEqual([]);
    expect(said('11:50', { stage: 'paused', dueAt: null })).toEqual([]);
    expect(said('11:50', { stage: 'met' })).toEqual([]);
    expect(said('11:50', { breached: true })).toEqual([]);
    const off = makePolicy({}, { file: { signals: { 'sla-risk': { on: false } } } });
    expect(findWarnings([clock()], off, at('11:50'))).toEqual([]);
  });
});

describe('nextClockMoment', () => {
  const next = (time: string, more: Partial<Clock> = {}, silenceAt: string | null = null) =>
    nextClockMoment({ clocks: [clock(more)], silenceAt }, at(time));

  it('gives the next warning, then the first moment that is late, then nothing', () => {
    expect(next('10:00')).toBe(at('11:00'));
    expect(next('11:00')).toBe(at('11:45'));
    expect(next('11:50')).toBe(at('12:00') + 1);
    expect(next('12:00')).toBe(at('12:00') + 1);
    expect(next('12:01')).toBeUndefined();
  });

  it('gives the moment a wait becomes a silence, with no clock at all', () => {
    expect(nextClockMoment({ clocks: [], silenceAt: iso('16:00') }, at('10:00'))).toBe(at('16:00') + 1);
    expect(next('10:00', {}, iso('10:30'))).toBe(at('10:30') + 1);
    expect(next('10:00', { stage: 'paused' })).toBeUndefined();
  });
});
