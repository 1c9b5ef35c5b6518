import type { CaseParts } from '../../model/case-parts.ts';
import { concessions } from './concessions.ts';
import { crew } from './crew.ts';
import { customer } from './customer.ts';
import type { Part } from './define-part.ts';
import { fix } from './fix.ts';
import { hold } from './hold.ts';
import { impact } from './impact.ts';
import { intake } from './intake.ts';
import { knowledge } from './knowledge.ts';
import { mortem } from './mortem.ts';
import { others } from './others.ts';
import { outcome } from './outcome.ts';
import { presence } from './presence.ts';
import { risks } from './risks.ts';
import { sponsorship } from './sponsorship.ts';
import { spread } from './spread.ts';
import { weighing } from './weighing.ts';

/** Every part of a case, by name. */
export const PARTS: { [K in keyof CaseParts]-?: Part<NonNullable<CaseParts[K]>> } = {
  intake,
  weighing,
  fix,
  others,
  spread,
  outcome,
  customer,
  crew,
  presence,
  mortem,
  concessions,
  impact,
  risks,
  sponsorship,
  knowledge,
  hold,
};
