import type { Gates } from '../gate.ts';

/** No request is left without a decision (R80). A case in which nothing was asked for is not asked about it. */
export const concessionsGates: Gates = {
  concessions: {
    concerns: (it) => (it.parts.concessions?.length ?? 0) > 0,
    required: (it) => (it.parts.concessions?.some(({ decided }) => decided === null) ? true : undefined),
    missing: (it, { say }) => {
      const count = it.parts.concessions?.filter(({ decided }) => decided === null).length ?? 0;
      return count > 0 ? [say('concession.missing', { count })] : [];
    },
  },
};
