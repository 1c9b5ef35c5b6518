import type { Level, Severity, SignalKind } from '../../model/kinds.ts';
import type { TicketInput } from '../../model/ticket.ts';
import type { Line } from '../../signals/test-ticket.ts';

/** A whole thread, as it might come in, and what is to be made of it. */
export interface Thread {
  name: string;
  lines: readonly Line[];
  ticket?: Partial<TicketInput>;
  level: Level;
  severity?: Severity;
  trend?: 'rising' | 'steady' | 'falling';
  language?: string;
  /** Kinds that must be among the signals, and kinds that must not. */
  hears?: readonly SignalKind[];
  not?: readonly SignalKind[];
  /** Of those, kinds that a model takes a hint of all the same: known, and no more than a hint. */
  hints?: readonly SignalKind[];
}
