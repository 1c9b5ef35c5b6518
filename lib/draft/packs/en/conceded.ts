import { type Conceding, words } from '../../pack.ts';

/** Asked, refused, explained, or not ours to give: nothing is promised. */
const NOT_GIVEN =
  /\b(?:ask(?:ed|ing)? (?:whether|if|for|about|our|my|the)|whether|check(?:ing)? (?:if|whether|with)|request(?:ed)?|cannot|can't|can not|unable|not able|won't|will not|would not|wouldn't|never|not (?:a|been|get|receive|offer|refund)|policy|approval|approve|decides?|would need|could be|possible|in case|if (?:we|you|it|the)|you (?:asked|wanted|wrote|mention\w*)|your (?:bank|card issuer|insurer|insurance)|other (?:shop|seller))\b|\?\s*$/iu;
const NO_FAULT =
  /\b(?:silence|wait(?:ing|ed)?|late (?:reply|answer)|not|n't|whether|if|wonder|look(?:ing)? into|you (?:write|wrote|say|feel|think)|third party|courier's)\b|\?\s*$/iu;
const ASKED = 'I have asked whether [what] is possible and will write to you by [time].';

/** Something given or admitted in English. */
export const conceded: readonly Conceding[] = [
  {
    rule: 'fault',
    why: 'fault',
    match: words(
      String.raw`(?:it|this|that) (?:was|is) (?:entirely |completely |clearly |all |totally )?(?:our|my) (?:own |company's )?(?:fault|mistake|error|responsibility)|(?:the )?(?:fault|mistake|error|blame) (?:is|was|lies) (?:entirely |completely )?(?:ours|with us|on our side)|(?:i|we) (?:am|are|were|was) (?:fully |solely |entirely )?(?:at fault|negligent|liable|to blame|responsible for (?:the|your|this|these) (?:damage|loss|losses|injury|injuries|outage))|(?:i|we) (?:fully |hereby )?(?:accept|admit|take|acknowledge|assume) (?:full |all |complete |the )?(?:legal )?(?:liability|responsibility|blame|fault|negligence)|(?:i|we) (?:breached|violated|broke) (?:the|our|your) (?:contract|agreement|law|sla|terms|obligations?)|(?:our|my) (?:fault|mistake|bad)(?= *[.!])`,
    ),
    unless: NO_FAULT,
    covered: [],
    rewrite: 'I am looking into what happened and will tell you what we find by [time].',
  },
  {
    rule: 'refund',
    why: 'money',
    match: words(
      String.raw`(?:i|we)(?:'ll| will| have|'ve| am going to|'m going to| are going to| can| am happy to| are happy to| would be happy to| shall)? (?:(?:fully|gladly|happily|now|already|immediately|just|also|be|of course) )*(?:refund(?:ing|ed)?|reimburse|reimbursed|reimbursing|pay you back|paid you back|return(?:ed|ing)? (?:your|the) money|(?:issu|process|arrang|initiat)(?:e|ed|ing) (?:you )?(?:a |your |the )?(?:full |partial |complete )?(?:refund|reimbursement)|(?:giv|offer|send)(?:e|ing)? (?:you )?(?:a |your |the )?(?:full |partial |complete )?(?:refund|reimbursement|money back))|you(?:'ll| will) (?:get|receive|have|be given) (?:a |your |the )?(?:full |partial |complete )?(?:refund|reimbursement|money back)|you(?:'ll| will) be (?:refunded|reimbursed)|(?:a|your|the) (?:full |partial |complete )?refund (?:(?:for|of|to) [^.!?\n,]{1,40} )?(?:has been|was|will be|is being|is) (?:issued|made|processed|sent|approved|initiated|on its way)|your money back`,
    ),
    unless: NOT_GIVEN,
    covered: ['refund'],
    rewrite: ASKED.replace('[what]', 'a refund'),
  },
  {
    rule: 'credit',
    why: 'money',
    match: words(
      String.raw`(?:i|we)(?:'ll| will| have|'ve| can| am going to| are going to| would like to|'d like to| am happy to| are happy to)? (?:(?:now|also|already|happily|gladly|of course) )*(?:offer|give|grant|apply|add|credit|send|arrange)(?:ed|ing)? (?:\S+ ){0,4}(?:discount|credit|voucher|coupon|gift card|store credit|free (?:month|year|week)s?|months? (?:for )?free)|you(?:'ll| will) (?:get|receive|have|find) (?:\S+ ){0,4}(?:discount|credit|voucher|coupon|gift card|free month)|\d+ ?(?:%|percent|per cent) (?:off|discount)(?= (?:your|the|on|for|as))`,
    ),
    unless: NOT_GIVEN,
    covered: ['credit', 'discount'],
    rewrite: ASKED.replace('[what]', 'a credit'),
  },
  {
    rule: 'compensation',
    why: 'money',
    match: words(
      String.raw`(?:i|we)(?:'ll| will| have|'ve| can| am going to| are going to| shall)? (?:fully |gladly |of course )?(?:compensate|pay (?:for|the|all|any|you)|cover (?:the|your|all|any|these))(?: [^.!?\n]{0,40})?(?: (?:costs?|loss(?:es)?|damages?|repairs?|fees?|bill|shipping|expenses))?|you(?:'ll| will) be compensated|compensation (?:has been|will be|is) (?:paid|arranged|approved|on its way)`,
    ),
    unless: NOT_GIVEN,
    covered: ['refund', 'credit', 'other'],
    rewrite: ASKED.replace('[what]', 'compensation'),
  },
  {
    rule: 'free',
    why: 'money',
    match: words(
      String.raw`(?:free of charge|at no (?:extra |additional )?(?:cost|charge)|for free|on the house|at our (?:own )?expense)|(?:i|we)(?:'ll| will| have|'ve| can)? (?:waive|waived|drop|dropped|cancel|cancelled|canceled) (?:the|your|all|this|that) (?:\w+ ){0,2}(?:fees?|charges?|invoices?|bill|payment)`,
    ),
    unless: new RegExp(
      `${NOT_GIVEN.source}|\\b(?:is|are|comes?|call us|phone line|number|download|trial|plan|version) (?:\\w+ ){0,3}(?:free of charge|for free|at no)`,
      'iu',
    ),
    covered: ['goods', 'service', 'refund', 'credit', 'discount', 'other'],
    rewrite: ASKED.replace('[what]', 'this without a charge'),
  },
  {
    rule: 'nothing-to-pay',
    why: 'money',
    match: words(String.raw`you (?:won't|will not|do not|don't) (?:have|need) to pay`),
    unless: /\b(?:if|unless|whether|asked|twice|yet|until)\b|\?\s*$/iu,
    covered: ['goods', 'service', 'refund', 'credit', 'discount', 'other'],
    rewrite: ASKED.replace('[what]', 'this without a charge'),
  },
  {
    rule: 'extension',
    why: 'money',
    match: words(
      String.raw`(?:i|we)(?:'ll| will| have|'ve| can)? (?:extend(?:ed)?|prolong(?:ed)?) (?:your|the) (?:\w+ ){0,2}(?:subscription|contract|licen[cs]e|warranty|trial|deadline|guarantee|plan)`,
    ),
    unless: NOT_GIVEN,
    covered: ['extension'],
    rewrite: ASKED.replace('[what]', 'an extension'),
  },
];
