/** Something that may go wrong with a case, and what is done against it (R99). `what` and `mitigation` are vault items. */
export interface Risk {
  id: string;
  /** Id in the team's list of risks; else `what` says it. */
  known: string | null;
  what: string | null;
  /** Null where nothing was written for this case: the team's own list may know what to do. */
  mitigation: string | null;
  at: string;
  by: string;
}

export type Risks = readonly Risk[];
