import { describe, expect, it } from 'vitest';
import { baseSubject } from '../base-subject.ts';
import { findMessageAddress, mailUrl } from './urls.ts';

describe('subjects', () => {
  it.each([
    ['Re: Fwd: AW: Order 7', 'order 7'],
    ['RE[2]: Order 7', 'order 7'],
    ['回复:订单', '订单'],
    ['Order 7 (fwd)', 'order 7'],
    ['Return of order 7', 'return of order 7'],
    ['Re:', ''],
  ])('%s', (subject, base) => {
    expect(baseSubject(subject)).toBe(base);
  });
});

describe('addresses', () => {
  it('a UID counts only with its folder', () => {
    const find = (query: string) => findMessageAddress(new URL(`https://x.example/?${query}`));
    expect(find('_uid=7&_mbox=INBOX')).toEqual({ mbox: 'INBOX', uid: '7' });
    expect(find('_uid=7-Sent.2026&_mbox=INBOX')).toEqual({ mbox: 'Sent.2026', uid: '7' });
    expect(find('_uid=7')).toBeUndefined();
    expect(find('_uid=7;DROP&_mbox=INBOX')).toBeUndefined();
  });

  it('stay under the path it is installed at', () => {
    const url = mailUrl(new URL('https://x.example/rc/?_task=mail#y'), 'viewsource', { _uid: '7' });
    expect(url.href).toBe('https://x.example/rc/?_task=mail&_action=viewsource&_uid=7');
  });

  it('stay on their host where the path begins with two slashes (found by `npm run fuzz`)', () => {
    const at = (path: string) => mailUrl(new URL(`https://x.example${path}`), 'show', {}).href;
    expect(at('//evil.example/')).toBe('https://x.example//evil.example/?_task=mail&_action=show');
    expect(at('//')).toBe('https://x.example//?_task=mail&_action=show');
  });
});
