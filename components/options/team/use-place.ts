import { useEffect, useState } from 'react';
import type { Say } from '../../../lib/i18n/translator.ts';
import { originOfServer, readServerAddress } from '../../../lib/model/server-address.ts';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import type { SitesPort } from '../sites-port.ts';

/** Where the team is, as somebody types it. */
export interface TypedPlace {
  server: string;
  name: string;
}

export type PlaceErrors = Partial<Record<keyof TypedPlace, string>>;

/** What is wrong with it, beside which field. */
export function checkPlace({ server, name }: TypedPlace, say: Say): PlaceErrors {
  return {
    ...('fault' in readServerAddress(server) && { server: say('problem.sync-bad-address') }),
    ...(name.trim() === '' && { name: say('team.name.missing') }),
  };
}

/**
 * Asks the browser for exactly one server's origin, straight from the click (law 9). The host is no site to be read, and where
 * nothing comes of it the permission is given back.
 * @param own origin that is the team's already: nothing is asked for it, and it is never given back here
 */
export function usePermission(sites: SitesPort, own?: string) {
  const { ask } = useSession();
  // Known before the browser is asked: a host that is a site of ours already goes on being read.
  const { value: readSites } = useLoaded(sites.list);
  const [asked, setAsked] = useState<string | null>(null);
  const isOnlyHere = (origin: string) => !readSites?.some((site) => site.origin === origin);
  const giveBack = async () => {
    if (asked !== null && isOnlyHere(asked)) await sites.remove(asked);
    setAsked(null);
    await ask('sync.pending', { server: null });
  };
  return {
    isOnlyHere,
    /** Call it straight from the click. False where the person refused. */
    async request(server: string): Promise<boolean> {
      const origin = originOfServer(server);
      if (origin === own) return true;
      const told = isOnlyHere(origin) ? ask('sync.pending', { server }) : Promise.resolve({});
      const answer = sites.add(origin); // at once: the browser wants it straight from the click
      await told;
      const isGiven = await answer;
      if (isGiven) setAsked(origin);
      else await ask('sync.pending', { server: null });
      return isGiven;
    },
    giveBack,
    /** It is the team's from now on. */
    keep: () => setAsked(null),
  };
}

/** Fills in the address and the team of an invitation as soon as one is pasted. @returns true where the text is none */
export function useInvitation(text: string, onFound: (place: TypedPlace) => void): boolean {
  const { ask } = useSession();
  const [isWrong, setWrong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new text is looked at
  useEffect(() => {
    setWrong(false);
    if (text.trim() === '') return;
    let isWanted = true;
    ask('sync.link', { text: text.slice(0, 5000) }).then(
      ({ invitation }) => {
        if (!isWanted) return;
        if (invitation) onFound({ server: invitation.server, name: invitation.team });
        else setWrong(true);
      },
      () => isWanted && setWrong(true),
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  return isWrong;
}
