import type { EventData } from '../case-events.ts';

type Asked = EventData<'case.concession-asked'>;
type Decided = EventData<'case.concession-decided'>;

/** What a customer may be given (R80): asked for, decided on by the approver, then told. */
export interface Concession {
  id: string;
  kind: Asked['kind'];
  money: NonNullable<Asked['money']> | null;
  /** Vault item. */
  what: string | null;
  approver: Asked['approver'];
  at: string;
  by: string;
  decided: {
    decision: Decided['decision'];
    /** What was approved, where it differs from what was asked for. */
    money: NonNullable<Decided['money']> | null;
    note: string | null;
    /** Whoever decided, where a colleague recorded it for them. */
    who: NonNullable<Decided['who']> | null;
    at: string;
    by: string;
  } | null;
  /** The customer was told of it while it was approved. */
  told: { at: string; by: string } | null;
}

export type Concessions = readonly Concession[];
