import type { ServerResponse } from 'node:http';

export interface LivePages {
  /** Keeps this answer open as a stream of events. */
  add(response: ServerResponse): void;
  tell(event: object): void;
}

/** The pages that are open now, told of changes as they happen. */
export function createLivePages(): LivePages {
  const open = new Set<ServerResponse>();
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    tell(event) {
      for (const response of open) response.write(`data: ${JSON.stringify(event)}\n\n`);
    },
  };
}
