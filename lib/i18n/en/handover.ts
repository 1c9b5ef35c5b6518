/** Hand-overs, briefs and destinations. */
export const handover = {};
