import type { Chromium } from './launch-chromium.ts';
import type { FirefoxPages } from './launch-firefox-pages.ts';

/**
 * Notes from now on what the pages and the extension ask for, its worker among them. Firefox tells no driver of what an event page asks, so
 * there it is heard in the browser itself; what Firefox wants for its own use is left out.
 * @returns gives the addresses so far
 */
export async function noteAsked({ kind, ...browser }: Chromium): Promise<() => Promise<string[]>> {
  const asked: string[] = [];
  browser.context.on('request', (request) => asked.push(request.url()));
  if (kind !== 'firefox') return async () => asked;
  const { wire } = browser as unknown as FirefoxPages;
  await wire.inWindow(`(() => {
    win.askedByPages = [];
    Services.obs.addObserver((channel) => {
      channel.QueryInterface(Ci.nsIHttpChannel);
      if (!channel.loadInfo.triggeringPrincipal.isSystemPrincipal) win.askedByPages.push(channel.URI.spec);
    }, 'http-on-opening-request');
  })()`);
  return async () => [...asked, ...(JSON.parse(await wire.inWindow('JSON.stringify(win.askedByPages)')) as string[])];
}
