import { describe, expect, it } from 'vitest';
import { lowerFirst, upperFirst } from './letter-case.ts';

describe('the first letter of a name', () => {
  it('follows where the name stands', () => {
    expect(upperFirst('escalation manager')).toBe('Escalation manager');
    expect(lowerFirst('Legal team')).toBe('legal team');
    expect(upperFirst('äänestäjä', 'fi')).toBe('Äänestäjä');
  });

  it('leaves abbreviations, other scripts and nothing as they are', () => {
    expect(lowerFirst('CSM on duty')).toBe('CSM on duty');
    expect(lowerFirst('役員')).toBe('役員');
    expect(upperFirst('')).toBe('');
  });
});
