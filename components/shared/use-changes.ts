import { useEffect } from 'react';
import { receive } from '../../lib/messages/receive.ts';
import { gather } from './gather.ts';

/**
 * Asks again when the background says that something changed: at once, and then after each pause.
 * @param ask never rejects, and must be the same function every time
 * @param pause milliseconds, as changes come by many
 */
export function useChanges(ask: () => Promise<unknown>, pause: number): void {
  useEffect(() => {
    const changes = gather(ask, pause);
    const stopListening = receive({
      'state.changed': () => {
        changes.call();
        return {};
      },
    });
    return () => {
      stopListening();
      changes.stop();
    };
  }, [ask, pause]);
}
