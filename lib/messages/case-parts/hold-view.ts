import { instant, z } from '../../model/z.ts';

/** Why nothing of a case is erased, and who said so (R145); empty where it is not on hold. */
export const holdViewSchema = z.object({
  placed: z.array(z.object({ id: z.string(), reason: z.string(), by: z.string(), at: instant() })),
});
export type HoldView = z.infer<typeof holdViewSchema>;
