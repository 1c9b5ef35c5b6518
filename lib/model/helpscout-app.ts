import { maybe, z } from './z.ts';

/** The team's own app of Help Scout's API, and what it was let in with. Kept in `secrets`; only the background reads it. */
export const helpscoutAppSchema = z.object({
  clientId: z.string(),
  clientSecret: z.string(),
  /** Missing until somebody signed in, and after Help Scout took it back. */
  accessToken: maybe(z.string()),
  refreshToken: maybe(z.string()),
  /** Milliseconds since the epoch. */
  expiresAt: maybe(z.number()),
});
export type HelpscoutApp = z.infer<typeof helpscoutAppSchema>;
