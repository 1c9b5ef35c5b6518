import type { BackupPort } from '../../components/options/backup/backup-port.ts';

/** Stands for the file and the background: a locked backup, of which some is here already. */
export const backupSamples: BackupPort = {
  write: async () => ({ name: 'simmer-backup-2026-11-22.ndjson', file: new Blob(['{}']) }),
  about: async () => ({ madeAt: '2026-11-21T16:00:00Z', madeBy: '1.0.0', isLocked: true }),
  look: async () => ({
    isErasedSince: true,
    hasSettings: true,
    isInTeam: false,
    bringsSettings: true,
    counts: {
      events: { fresh: 12_480, known: 312, odd: 0 },
      vault: { fresh: 8_204, known: 118, odd: 2 },
      seen: { fresh: 96, known: 31, odd: 0 },
    },
  }),
  take: async () => ({ events: { fresh: 12_480, known: 312, odd: 0 } }),
};
