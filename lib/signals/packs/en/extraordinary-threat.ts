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
      /\b(?:boycott(?:ing)?(?!" )|petition against|start(?:ing)? a petition|campaign against you|hunger strike|destroy your (?:business|company|reputation)|ruin (?:you|your (?:business|company|reputation))|shut you down|put you out of business|contact(?:ing)? your (?:investors|partners|sponsors|shareholders))\b/giu,
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
  {
    rule: 'extraordinary-threat/last-warning',
    aspect: 'ultimatum',
    strength: 'explicit',
    match:
      /^\W*(?:(?:ok|okay|right|fine|now|this is|that'?s|it'?s|your|the|my|our) )*(?:very )?(?:last|final) (?:chance|warning|ask|reminder|call)\b|\b(?:(?:a|the|my|our|your|says it'?s the) (?:last|final) (?:warning|chance|ultimatum)|last reminder before|won'?t (?:ask|warn|tell|say it) (?:you )?(?:again|twice|a second)|will not (?:ask|warn|tell) (?:you )?(?:again|twice|a second)|(?:you(?:'ve| have)?|u|ya)(?: have)? (?:got )?(?:till|until|'til|til) (?:\w+ ?){1,3}(?=\W*$|,| or\b| then| before|[.;] )|\d+ (?:mins?|minutes|hours)\W{1,3}then (?:i|we)|or else\W*$|(?:you'?ll|you will|u will|ull) (?:live to )?(?:regret|be sorry|pay for|wish)|(?:have|be|face|there'?ll be|will be) (?:serious |grave |dire )?consequences|(?:don'?t|do not) make me (?:come|do)|try me\W*$|watch me\W*$|(?:gloves are|gloves come) off|go(?:ing)? nuclear|stop at nothing|ur move\W*$|mark my words|(?:you|u) (?:don'?t|do not|wont|won'?t) (?:want to )?(?:find out|like (?:how|what|it when))|(?:do|handle|fix|settle|sort) (?:it|this) (?:my way|myself,? (?:and|then)|my own way)|(?:leave|left|leaves) (?:me|us) (?:with )?no (?:other )?(?:choice|option|alternative)|(?:other|further|drastic|all|any) (?:necessary )?(?:steps|measures|means)\b[^.!?\n]{0,20}\b(?:take|necessary|deem)|(?:have to|shall|will|we'?ll|must) take (?:all |other |further |any |the necessary |drastic )+(?:steps|measures|action)|before we act\b|then (?:i|we) act\b|(?:pay|refund|fix|answer|sort|reply)\b[^.!?\n]{0,20}\bor (?:i|we|im|i'?m|ill|i'?ll)\b(?! (?:walk|quit|leave|go|switch|will|post|cancel|'m out|m out))|so here'?s what happens|have been given notice)\b/giu,
    unless:
      /\b(?:scammer|destroy you|clearly not|newsletter|order for christmas|no stress|haha|quiz|if the light|app gives|invoice|but i'?ve paid|lawyers?|court|legal|proceedings|to order|sale|offer|is it|refund policy|or i can|or we can|lemon law|regret it if|won'?t regret)\b|\?\W*$/giu,
  },
  {
    rule: 'extraordinary-threat/money-stops',
    aspect: 'payment',
    strength: 'explicit',
    match:
      /\b(?:(?:cancelled|stopped|stopping|cancelling|blocked|pulled|suspended|frozen|cutting off|cut off|cutting) (?:\w+ ){0,3}(?:direct debits?|standing orders?|payments?|company card|card so|the card off|company card off)|(?:direct debits?|standing orders?|payments?|service fee|fees?|rent|invoices?|instalments?|balance)(?:'s| is| are| will be| has been| have been| was)? (?:\w+ )?(?:cancelled|stopped|stopping|suspended|withheld|frozen|off|on hold|no longer paid|not (?:be )?paid|stays? (?:in|with|where))|(?:stops?|withhold(?:s|ing)?|hold(?:ing)? back|set(?:ting|s)? (?:it|this|the \w+)(?: in \w+)? off against|set off against|deduct(?:ing|ed)?|keep(?:ing)?) (?:\w+ ){0,6}(?:payment|instalment|invoices?|rent|deposit|fee)|(?:not|won'?t|n'?t|never|refus\w+|nobody|no one) (?:\w+ ){0,4}pay(?:ing)?\b (?:\w+ ){0,4}(?:penny|cent|invoice|bill|until|till|unless|service charge|a thing|dime|rent)|(?:another|a single|one more) (?:cent|penny|dime|euro|pound) (?:from (?:us|me)|until|till|before|unless)|rent strike|(?:rent|money|deposit|payment) in(?:to)? escrow|revoke the mandate|whistle for (?:the|your|it)|stays? there (?:until|till)|it'?ll stay there until|i'?ve got a (?:mini )?digger|invoice serves as|see money again when|(?:i'?ll|we'?ll|i will) (?:be )?(?:send(?:ing)?|bill(?:ing)?|charg(?:e|ing)|invoic(?:e|ing)) (?:you|u|them) (?:the |for the |for )?(?:bill|invoice|difference|cost|locksmith|repair|my time)|(?:at|on) your (?:expense|cost|bill|tab)|bill you the|you'?re paying (?:for|the)|(?:will|can) cost you|the final (?:third|half|quarter|instalment) (?:of|stays))\b/giu,
    unless:
      /\b(?:please|could you|can you|how (?:do|can|to)|set up|change|by my bank|freed|salary|as agreed|paid it all|do i have|can i|refund of|on hold with|shipping|free delivery|card i have lost|deposit (?:back|scheme|was)|is that fine|no longer need|right to keep|you(?:'ve| have)? (?:keep|kept)|keep(?:ing)? my deposit)\b|\?\W*$/giu,
  },
  {
    rule: 'extraordinary-threat/we-come',
    aspect: 'visit',
    strength: 'explicit',
    match:
      /\b(?:(?:on|at|outside|in|to|into|across|before|round|against|through|over|of) (?:your|ur|the (?=town|waiting|public|front window)) ?(?:\w+ ){0,2}(?:office|doorstep|door|front window|window|lobby|reception|entrance|waiting room|shop|store|depot|bay|gate|branch|head office|headquarters|dealership|town hall|steps|counter|driveway|car park|front desk|yard|public gallery|fence|pavement|premises|building|director|chief executive)\b[^.!?\n]{0,60}\b(?:until|till|unless|with (?:placards|a chair|blankets|the thing|banners|my)|refuse|not leaving|won'?t leave|shan'?t leave|nine|myself|personally|picket|protest|demonstrat\w+|sit|chain|dump|tip|saturday|monday|tomorrow|and)|(?:i'?ll|i will|we'?ll|we will|i'?m|we'?re|im|ill|gonna|going to|i shall|we shall|my brothers? and i|he'?ll|she'?ll|coming|come|bring|bringing)\b[^.!?\n]{0,40}\b(?:sit|camp|stand(?:ing)?|chain|picket|protest|dump|tip(?:ping)?|park|block|occupy|knock|picketing|demonstrat\w+|blockade|come (?:down|round|and (?:collect|sort|fetch|get))|coming (?:down|round|to your|over)|turn up|show up|hand it|drive (?:to|down|over))\b[^.!?\n]{0,60}\b(?:your|ur|you|until|till|there|wall|gate|driveway|doorstep|myself|personally|in person|it|the)|(?:chain(?:ing)?) (?:myself|himself|herself|ourselves)|hunger strike|picket(?:ing)?|sit-?in|read-in|demonstration in front|(?:not|won'?t|shan'?t) (?:be )?(?:leaving|leave) (?:\w+ )?(?:until|till|without|the)|(?:bring|return|deliver|send)(?:ing|s)? (?:it|the \w+) (?:back )?(?:\w+ )?(?:personally|through (?:your|the)|myself|to your (?:door|director))|on(?:to)? (?:your|ur) doorstep|(?:tractors?|lorr(?:y|ies)|van) [^.!?\n]{0,25}\b(?:in|across|on|into|of) your (?:road|gate|car park|drive|yard)|no vehicle will|(?:come|coming) with all my|i know where your (?:office|shop|depot)|pay you a visit|by force)\b/giu,
    unless:
      /\b(?:may (?:i|we)|can (?:i|we)|collect the|pick(?:ing)? up|fitting|appointment|unloading|open day|race|as agreed|piano|showroom|would like|when is|is the office|deliver(?:y|ed)? (?:to|was)|the parcel|my order|left (?:it|the|by)|driver|thank\w*|lovely|interview|training|meeting|nobody|no one|waited)\b|\?\W*$/giu,
  },
  {
    rule: 'extraordinary-threat/hold-and-harm',
    strength: 'explicit',
    match:
      /\b(?:(?:i'?ll|i will|ill|we'?ll|we will|i'?m|im|going to|gonna|we can and will|we can|i can|tonight i'?ll|someone will|will be|getting|gets) (?:\w+ )?(?:cut(?:ting)?|smash|hammer|plug|pull|change|block|take (?:a|it apart)|rip|ddos|spam|flood|hack|break down|push|throw|unplug|tear|dismantle|saw|drill|jam|glue|occupy|blast|hiring|hire|send|ring|call|phone|email|write to) (?:\w+ ){0,3}(?:cables?|locks?|plug|hammer|chainsaw|it|your|ur|you|them|fence|inbox|line|pole|cabinet|servers?|site|up|wall|locksmith|every|each|all|a bot|the finale|directors?|shareholders|sponsors|investors|landlord)\b|(?:keep(?:ing)?|hold(?:ing)?|not (?:handing|giving)|won'?t (?:hand|give)|stays? (?:here|with (?:me|us)|in my)|refuse to (?:leave|hand|give|move))\b[^.!?\n]{0,30}\b(?:until|till|as a pledge|unless|back|the (?:flat|car|van|keys)|you'?ve)|doesn'?t leave (?:my|our) (?:yard|shop|site)|not (?:getting|hanging|coming) (?:off|up)[^.!?\n]{0,15}\b(?:phone|line|until|till)|stay on the line all|independent (?:expert|audit|auditor|assessor|inspect\w+)|(?:have|want|asking for|ordered|demand) (?:\w+ ){0,3}(?:audit(?:ed)?|external investigation|expert)\b|books audited|(?:blacklist|black-?list(?:ed|ing)?|off (?:our|the) (?:list of )?(?:approved|supplier)|struck off)|boycott|petition|\d+ (?:signatures|names so far)|down tools|(?:goods|it) bought from your|(?:formal|official|written) (?:\w+ )?complaint|(?:raise|raised|lodge|lodging|make|making|file) (?:a|an|my) complaint (?:against|about|in writing)|complain in writing|i own a (?:crowbar|chainsaw|hammer)|my (?:mp|councillor) (?:will raise|is going to)|to the minister|raise it in the house|(?:phone|ring|call|email)(?:ing)? (?:you|your|every)\b[^.!?\n]{0,40}\b(?:every|hour|day|nine|single|until|alphabetical)|expect \d+ (?:emails|calls|letters)|(?:two|three|a|\d+) hundred (?:of us )?(?:will|pensioners)|singing telegram|mess with|the locksmith'?s bill|change the locks|i(?:'ll| will) (?:make|see to it|make sure)\b[^.!?\n]{0,30}\b(?:misery|hell|suffer|sorry|bankrupt|never (?:work|sell)))\b/giu,
    unless:
      /\b(?:may (?:i|we)|can (?:i|we) (?:get|have|add|see|also)|how (?:do|can|to|are)|where (?:do|can)|do you sell|please|could you|is it|our auditors|iso|no complaint|thank\w*|great|protection|add this sender|i'?d like|on monday, do|filter|crossing|game|in the plan|which (?:chainsaw|oil)|preparing|lovely|lend|opens the|police|lawyer|court|statement of balance|we have an audit|not a formal|don'?t want to make|bank)\b|\?\W*$/giu,
  },
  {
    rule: 'extraordinary-threat/until-then-no-money',
    aspect: 'payment',
    strength: 'explicit',
    match:
      /\binvoices?\b[^.!?\n]{0,20}\b(?:parked|on ice|frozen|blocked|held back)\b[^.!?\n]{0,30}|\b(?:told|asked|instructed|telling|telling) (?:my|our|the) bank to (?:hold|stop|bounce|block|refuse|freeze)\b|\b(?:rent|fee|money|top-up|payments?)\b[^.!?\n]{0,15}\b(?:goes|is going|will go) into a(?:n escrow| separate| blocked| holding)? ?(?:account|escrow)\b|\b(?:pay(?:ing)?) (?:only )?half (?:of )?(?:the|my|our)\b[^.!?\n]{0,30}\buntil\b|\b(?:gets?|goes|going) (?:straight |right )?(?:back|returned) to sender\b/giu,
    unless:
      /\b(?:by mistake|how (?:do|can)|please|agreed|instal?ments?|stolen|fraud|parcel for (?:a|the) (?:previous|old) (?:tenant|owner))\b|\?\W*$/giu,
  },
  {
    rule: 'extraordinary-threat/ultimatum-in-style',
    aspect: 'ultimatum',
    strength: 'explicit',
    match:
      /\b(?:heaven|god) help you\b|\bwoe betide\b|\bso help me\b|\b(?:\w+ )?(?:days?|hours?|weeks?)['’]? notice to (?:put|fix|sort|resolve|remedy|settle)\b|\blast (?:polite|friendly|nice|civil|calm) (?:letter|e-?mail|message|word|request|call|warning)\b|\bon day (?:thirty|fifteen|eight|\w+-one|\d+),? (?:we|i)\b|\bi know (?:which|where)\b[^.!?\n]{0,15}\b(?:building|office|park|work)\b[^.!?\n]{0,20}\b(?:ur|your|you|u)\b|\bi know (?:which|where|what) (?:\w+ )?(?:your|ur|you) (?:office|building|depot|boss)\b|\bdon'?t think i won'?t\b|\bpulling the emergency cord\b/giu,
    unless: /\b(?:god help you too|thank\w*|notice period|lovely)\b|\?\W*$/giu,
  },
];
