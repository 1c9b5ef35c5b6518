import type { Answered } from '../sites/fixture.ts';
import type { DeskPage } from './desk-page.ts';

/** What the servers of these desks answer at an address; undefined where nothing is there. */
export function answerAt(desks: readonly DeskPage[], url: URL): Answered | undefined {
  const isAt = (address: string) => {
    const { host, pathname, search } = new URL(address);
    return url.host === host && url.pathname === pathname && url.search === search;
  };
  for (const { url: own, html, list, answer } of desks) {
    if (new URL(own).host !== url.host) continue;
    const body = isAt(own) ? html : list?.page && isAt(list.page.url) ? list.page.html : undefined;
    if (body !== undefined) return { status: 200, type: 'text/html; charset=utf-8', headers: {}, body };
    const found = answer?.(decodeURIComponent(url.href));
    if (found) return found;
  }
  return undefined;
}
