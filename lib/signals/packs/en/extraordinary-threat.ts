import type { Pattern } from '../../pattern.ts';

/** English: another extraordinary measure or an ultimatum (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/ultimatum',
    aspect: 'ultimatum',
    strength: 'explicit',
    match:
      /\b(?:this is|consider this|take this as|that's|it's|you have|here is|here's) (?:(?:my|our|your|the|a|this|one) )*(?:very )?(?:last|final|only) (?:chance|warning|opportunity|attempt|notice|request|ultimatum)\b|\b(?:you have|you've got|giving you|give you) (?:exactly |only |until |till |one |a |the )*(?:\d{1,3}|two|three|five|seven|ten|twenty[- ]four|end of|today|tomorrow|tonight|noon|midnight|monday|tuesday|wednesday|thursday|friday|close of business)(?: (?:hours?|days?|minutes?|week|the day|(?:the )?business|morning|evening|noon))*\b[^.!?\n]{0,40}\b(?:or|before i|before we|otherwise|then i|then we)\b|\b(?:you(?:'ll| will|'re going to)) (?:regret|be sorry|pay for) (?:this|it|that|for)?|\b(?:tak(?:e|ing)|forced to take|consider(?:ing)?) (?:further|additional|drastic|other|appropriate|serious|stronger) (?:action|steps|measures)\b|\bfinal (?:reminder|warning) before\b|\bthere will be (?:serious |severe |legal )?consequences\b|\byou leave (?:me|us) no (?:other )?choice\b|\bi will not (?:be responsible|let this go|rest until|stop until)\b/giu,
    unless:
      /\b(?:invoices?|payable|remittance|account statement)\b|\b(?:you sent|from you|we received|i received|i got|we got|email says|your (?:email|letter|mail))\b|\bor (?:so|less|more|earlier|later|not)\b/giu,
  },
  {
    rule: 'extraordinary-threat/withhold-payment',
    aspect: 'payment',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ll|'m|'re| will| am| are| shall)?\b(?: (?:be|not|going to|just|simply|hereby|also))* (?:refus(?:e|ing) to pay|withhold(?:ing)? (?:all |any |the |our |my |further )*payments?|stop(?:ping|ped)? (?:(?:all |any |the |our |my |further |making )*payments?|paying)|not pay(?:ing)? (?:you |another |a |any |the |this |your |for )*(?:cent|penny|invoices?|bills?|this|it|you)|suspend(?:ing)? (?:all |any |the |our |my )*payments?|cancell?(?:ing)? (?:the|my|our) (?:direct debit|standing order))\b/giu,
    unless:
      /\b(?:why|because|until the (?:first|end)|should|can|how|please|card expired|change bank|new bank|moved bank)\b/giu,
  },
  {
    rule: 'extraordinary-threat/visit',
    aspect: 'visit',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ll|'m|'re| will| am| are)?\b[^.!?\n]{0,15}\b(?:com(?:e|ing)|driv(?:e|ing)|turn(?:ing)? up|show(?:ing)? up|stand(?:ing)?|sit(?:ting)?|camp(?:ing)?|protest(?:ing)?|picket(?:ing)?)\b[^.!?\n]{0,20}\b(?:your (?:offices?|stores?|shops?|headquarters|hq|building|premises|front door|doorstep|head office|reception))\b[^.!?\n]{0,40}/giu,
    unless:
      /\b(?:pick ?up|collect|drop (?:it|them|off)|meeting|appointment|visit|tour|try|buy|look at|interview|training|workshop|open|day at \d{1,2})\b|\bday at \d/giu,
  },
  {
    rule: 'extraordinary-threat/formal-complaint',
    aspect: 'complaint',
    strength: 'explicit',
    match:
      /\b(?:make|making|file|filing|raise|raising|lodge|lodging|submit|submitting|open|register|log|issue|treat this as|consider this|this is|want|start)\b[^.!?\n]{0,12}\b(?:formal|official) (?:\w+ )?complaint\b/giu,
    unless:
      /\b(?:how (?:do|does|can|would)|not|n'?t|don'?t|before|our (?:customers?|clients?|tenants?)|customer(?:s|'s)?) (?:\w+ ){0,4}(?:make|file|raise|lodge|submit|log|formal|complaint)/giu,
  },
  {
    rule: 'extraordinary-threat/boycott',
    aspect: 'boycott',
    strength: 'explicit',
    match:
      /\b(?:boycott(?:ing)?|petition against|start(?:ing)? a petition|campaign against you|hunger strike|destroy your (?:business|company|reputation)|ruin (?:you|your (?:business|company|reputation))|shut you down|put you out of business|contact(?:ing)? your (?:investors|partners|sponsors|shareholders))\b/giu,
  },
  {
    rule: 'extraordinary-threat/whatever-it-takes',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'?ll|'?m| will| shall| am| are|'?re)?(?: (?:have to|forced to|going to|be|then|not hesitate to|no choice but to)){0,4} (?:take|taking|resort to|use) (?:whatever|all|any|every|further|other|additional|necessary|appropriate|drastic|stronger|extreme|more serious) (?:\w+ )?(?:measures?|steps?|actions?|means|it takes)\b|\bmatters? into (?:my|our) own hands\b|\b(?:will|'?ll|going to|keep|continue)(?: \w+)? (?:call(?:ing)?|phon(?:e|ing)|e-?mail(?:ing)?|writ(?:e|ing)|ring(?:ing)?|messag(?:e|ing)|send(?:ing)?)\b[^.!?\n]{0,30}\b(?:every (?:single )?(?:hour|day|minute|\d+)|until (?:some(?:one|body)|you|this|i|it)|day and night|non-?stop)\b|\bi know (?:people|some(?:one|body)|the right people|guys)\b[^.!?\n]{0,25}\b(?:your (?:life|company|business)|difficult|regret|sorry|teach|visit|deal with you)\b|\b(?:if|fix|answer|reply|solve|do|by|until|now|today|tomorrow|friday|monday)\b[^.!?\n]{0,40},? or else\W*$/giu,
  },
  {
    rule: 'extraordinary-threat/withhold-payment-too',
    strength: 'explicit',
    match:
      /\b(?:withhold(?:ing)?|stop(?:ping)?|refus(?:e|ing)|block(?:ing|ed)?|cancel(?:l?ing)?|suspend(?:ing)?|freez(?:e|ing)|hold(?:ing)? back|not (?:be )?mak(?:e|ing)|not) (?:to )?(?:pay(?:ing)?|(?:all |any |the |my |our |your |further |future )*(?:payments?|invoices?|bills?|direct debit|standing order|rent|fees?))\b[^.!?\n]{0,40}\b(?:until|unless|till|before you)\b|\b(?:not|n'?t|never) (?:be )?pay(?:ing)? (?:you )?(?:a|another|one more|any|one) (?:single )?(?:cent|penny|dime|euro|dollar|pound|more)\b/giu,
    unless: /\b(?:how|can i|do i|delivery|trial)\b/giu,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    strength: 'explicit',
    match:
      /\b(?:come|coming|drive|driving|show up|turn up|appear|stand|standing|sit|camp|protest|demonstrate|march)\b[^.!?\n]{0,25}\b(?:your (?:\w+ )?(?:office|headquarters|hq|store|shop|reception|door|doorstep|premises|building|desk))\b[^.!?\n]{0,40}\b(?:until|and (?:not|sit|refuse|stay|make|won'?t|get)|myself|with (?:the|my)|if|unless)\b/giu,
    unless: /\b(?:collect|pick (?:it|them|the)|appointment|try on|browse|visit)\b/giu,
  },
];
