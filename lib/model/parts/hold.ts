/** One word of a manager that nothing of a case is erased (R145). `event` is the id of the event that said so, `reason` a vault item. */
export interface PlacedHold {
  event: string;
  reason: string;
  at: string;
  by: string;
}

/** The holds that are in force; a case is on hold while there is one. */
export type Hold = readonly PlacedHold[];
