import type { From, Handlers } from '../../lib/messages/receive.ts';
import type { Background } from './context.ts';

type Handle = (data: unknown, from: From) => unknown;

/** Gives a name out once. */
function takeOnce(name: string): () => string | undefined {
  let left: string | undefined = name;
  return () => {
    const given = left;
    left = undefined;
    return given;
  };
}

/**
 * The same handlers, each made anew for a message that names its click: the first act of it goes by that name, so that the same click
 * repeated after its answer was lost writes nothing twice, whichever form it came from.
 */
export function onceEach(bg: Background, make: (bg: Background) => Handlers): Handlers {
  const plain = make(bg);
  const each = Object.entries(plain).map(([name, handle]) => {
    const answer: Handle = (data, from) => {
      if (from.once === undefined) return (handle as Handle)(data, from);
      const own = make({ ...bg, once: takeOnce(from.once), click: from.once });
      return (own[name as keyof Handlers] as Handle)(data, from);
    };
    return [name, answer];
  });
  return Object.fromEntries(each) as Handlers;
}
