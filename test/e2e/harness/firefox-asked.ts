import { FIREFOX_ID, type FirefoxPages } from './launch-firefox-pages.ts';

export interface Asked {
  method: string;
  url: URL;
}

/**
 * Listens in the browser itself to what the extension asks of any host from now on: its event page, its own pages, and its scripts in others'.
 * No driver is told of the first. Gives what was heard so far.
 */
export async function hearAsked({ wire }: Pick<FirefoxPages, 'wire'>): Promise<() => Promise<Asked[]>> {
  await wire.inWindow(`(() => {
    win.simmerAsked = [];
    const isOurs = (who) => (who?.addonPolicy ?? who?.contentScriptAddonPolicy)?.id === '${FIREFOX_ID}';
    Services.obs.addObserver((request) => {
      const { requestMethod: method, URI, loadInfo } = request.QueryInterface(Ci.nsIHttpChannel);
      if (isOurs(loadInfo.triggeringPrincipal) || isOurs(loadInfo.loadingPrincipal))
        win.simmerAsked.push({ method, url: URI.spec });
    }, 'http-on-modify-request');
  })()`);
  return async () =>
    (JSON.parse(await wire.inWindow('JSON.stringify(win.simmerAsked)')) as { method: string; url: string }[]).map(
      ({ method, url }) => ({ method, url: new URL(url) }),
    );
}
