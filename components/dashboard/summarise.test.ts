import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import { summarise } from './summarise.ts';

describe('summarise', () => {
  const say = translator('en');

  it('never says that nothing is at risk where nothing was read', () => {
    expect(summarise({ read: 0, hot: 0, blind: 0, scope: 'team' }, say)).toContain('No ticket has been read yet');
    expect(summarise({ read: 0, hot: 0, blind: 2, scope: 'team' }, say)).toContain('not known');
  });

  it('says what it has not seen besides', () => {
    expect(summarise({ read: 12, hot: 3, blind: 1, scope: 'team' }, say)).toBe(
      '3 tickets are at risk. 12 were read on this computer. 1 page could not be read, so there may be more.',
    );
    expect(summarise({ read: 12, hot: 0, blind: 0, scope: 'team' }, say)).toBe(
      'None of the 12 tickets read is at risk.',
    );
  });

  it('says whose tickets it means', () => {
    expect(summarise({ read: 12, hot: 0, blind: 0, scope: 'mine' }, say)).toBe(
      'No ticket of yours is at risk. 12 tickets were read on this computer.',
    );
    expect(summarise({ read: 0, hot: 1, blind: 0, scope: 'groups' }, say)).toContain(
      '1 ticket of your groups is at risk.',
    );
  });
});
