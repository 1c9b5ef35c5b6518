import type { Pattern } from '../../pattern.ts';

/** English: talking past each other (R17). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/not-what-i-meant',
    strength: 'explicit',
    match:
      /\b(?:that|this|it)(?:'s| is| was|s)(?: \w+)? not (?:at all )?what (?:i|we) (?:\w+ )?(?:asked|meant|wanted|need(?:ed)?|wrote|requested|was asking|were asking|am asking|reported|am talking)\b|\b(?:you|your (?:reply|answer|response|colleague|agent))(?:'ve| have| has)? (?:\w+ )?(?:misunderst(?:ood|and(?:ing)?)|misread|missed (?:my|the|our) (?:point|question)|confus(?:ed|ing) (?:me|us|my|our|this) with|mixed (?:me|us|this|it|something|things)? ?up|answered (?:a different|the wrong|another) question|(?:did not|didn'?t|does not|doesn'?t|hasn'?t|haven'?t|have not|never|don'?t|do not) (?:\w+ )?(?:answer(?:ed)?|address(?:ed)?|understand|understood) (?:my|our|the|what|any of) (?:\w+ )?(?:question|problem|issue|point|request|i|concern|questions|points)?)/giu,
    unless: /\b(?:if|in case|unless) (?:i|you)(?:'ve| have)? (?:\w+ )?misunderst/giu,
  },
  {
    rule: 'misunderstanding/between-us',
    strength: 'explicit',
    match:
      /\b(?:there (?:seems to be|must be|is|has been|might be|may be)|i think (?:there is|there's|we have)|this is|some kind of|some|a) (?:a |an |some )?(?:misunderstanding|confusion|mix-?up|miscommunication)\b|\b(?:we(?:'re| are)|you(?:'re| are)) (?:\w+ )?(?:not talking about the same|talking (?:past each other|about (?:two )?different|at cross[- ]purposes)|talking about (?:a|the) (?:different|wrong|other))\b|\b(?:wrong (?:customer|person|order|ticket|account),? (?:i think|perhaps|maybe|you)|let me (?:rephrase|clarify|explain (?:again|once more|it differently)|be clear(?:er)?)|to be clear(?:er)?,|what i (?:meant|actually (?:asked|want|need|meant)|was asking|am asking) (?:is|was|for))\b|\bi (?:asked|said|wrote|meant|requested|ordered)\b[^.!?\n]{2,50}, not\b|\bi did(?:n'?t| not) (?:ask|say|mean|want|write)\b/giu,
    unless:
      /\b(?:my|our own|our) (?:misunderstanding|mistake|confusion)\b|\bno (?:misunderstanding|confusion)\b|\bavoid (?:any |a )?(?:misunderstanding|confusion)/giu,
  },
  {
    rule: 'misunderstanding/other-question',
    strength: 'explicit',
    match:
      /\b(?:you|u)(?: guys| people)?(?:'?ve| have| are|'?re)? (?:do not|don'?t|did not|didn'?t|not|seem(?: to)?(?: have)?(?: not)?|still don'?t|clearly|obviously|misread|must have|apparently)(?: (?:to|have|really|quite|clearly|don'?t|didn'?t|not|even))* (?:understand(?:ing)?|understood|get|misunderst\w+|misread|follow|grasp|got) (?:\w+ )?(?:what i|what we|my (?:question|problem|issue|point|request|e-?mail)|the (?:question|problem|issue|point|request)|me(?: wrong)?|our (?:question|problem|issue|point|request))\b|\b(?:is|was|'s)(?:n'?t| not) (?:(?:at all|really|actually) )?(?:the (?:problem|issue|question|thing|topic|one|order|account)|what) (?:that )?(?:i|we)(?:'?m| am| was| have|'?ve| had)? (?:\w+ )?(?:described?|ask(?:ed|ing)?(?: for)?|meant|mean|report(?:ed)?|wrote|mention(?:ed)?|wanted|requested|need(?:ed)?|talking about|said|say)\b|\b(?:i|we) (?:was|am|were|are|'?m) (?:asking|talking|writing|referring) (?:about|to) [^.!?\n]{1,40}(?:,|;| and)? not (?:about |to |the |my |for )|\b(?:i|we) (?:didn'?t|did not|never) ask(?:ed)? (?:for|about|you)\b|\b(?:confus|mix)(?:ed|ing) (?:me|us|this|my \w+|it|up)(?: up)?(?: \w+){0,2} with (?:another|someone|somebody|a different|the other)\b|\b(?:answering|answered|about) (?:a|an|some) (?:completely |totally |entirely )?(?:different|other|another) (?:question|problem|issue|topic)\b|\b(?:talking past each other|at cross purposes|lost in translation|there (?:is|has been|must be|seems to be) (?:a|some|been a) (?:misunderstanding|mix-?up|confusion)|(?:got|get|getting) (?:me|this|us) (?:all |completely |totally )?wrong)\b|\b(?:maybe|perhaps|sorry if|apologies if|probably) i (?:was(?:n'?t| not)|did(?:n'?t| not)|have not|haven'?t|explained|expressed|described|worded)\b[^.!?\n]{0,20}\b(?:clear|clearly|explain\w*|express\w*|badly|poorly|wrong|myself)\b|^\W*(?:no[, ]+)+i (?:mean|meant|was asking)\b|\bi (?:mean|meant) the (?:other|first|second|old|new|wrong|right)\b/giu,
    unless: /\b(?:i misunderstood|i misread)\b/giu,
  },
  {
    rule: 'misunderstanding/did-not-read',
    strength: 'explicit',
    match:
      /\b(?:don'?t|do not|doubt|not sure|not convinced|can'?t)(?: really| even)? ?(?:think|believe|feel|imagine)?(?: that)? (?:you|your (?:team|colleague|agent)|any(?:one|body)|some(?:one|body))(?:'ve| have| has)?(?: (?:really|actually|even|fully|properly|carefully))* (?:read|understood|understands?|looked at|seen|opened) (?:my|our|the|what|any of)\b ?(?:\w+ )?(?:message|e-?mail|question|ticket|request|problem|issue|point|i (?:wrote|said|asked|sent)|description|complaint|attachment)s?/giu,
  },
  {
    rule: 'misunderstanding/asked-for-other',
    strength: 'explicit',
    match:
      /\b(?:i|we) (?:only )?(?:asked|ask|said|wrote|meant|mean|ordered|wanted|booked|typed|requested|enquired|inquired)\b (?!if\b)[^.!?\n]{1,60}(?:,| -|;)? (?:and )?not (?!yet|sure|only|even|that|to worry|any|a problem|working|bad)|\b(?:i|we) (?:asked|ask|enquired|inquired|wrote|was asking|am asking|'m asking|said)\b[^.!?\n]{2,60}(?:,|;| and| but) (?:you(?:'ve| have|'re| are)?|your (?:answer|reply|colleague)|i(?:'ve| have)? (?:been |was )?(?:answered|got|sent|told)|we (?:got|received)|got|received|was sent)\b|\b(?:you(?:'ve| have)?) (?:now |just )?(?:answer(?:ed)?|explain(?:ed)?|told me|tell me|sent (?:me )?|describe(?:d)?|wrote|write|reply|replied|list)(?: to me)? (?:about|how|the|a|where|what)\b[^.!?\n]{1,60}(?:,|;|\.| but| and) ?(?:but )?(?:i(?:'d| would|'m| am| wish| want| need| asked| have| know)|it'?s|what i|mine|my)\b|\b(?:you|u) (?:answer(?:ed)?|explain(?:ed)?|have explained) (?:to me )?(?:how|about|where) (?:i|to|my)\b|\b(?:i'?ve|you'?ve|i was|have) (?:been )?answered (?:about|on|a)\b|\b(?:what|where what) i (?:asked|wanted|meant) (?:was|is)\b|\b(?:asked|asks) for\b[^.!?\n]{1,40}, we\b|\b(?:that|this|it)(?:'s| is| was)(?: not|n'?t)? (?:the (?:import|export|answer|wrong) \w+|the answer to (?:last|another|a different|the wrong)|about (?:a|the) (?:different|wrong|other))\b|\b(?:my|the) (?:actual |real |original )?(?:question|point|problem|issue|topic) (?:was|is|were)(?: a)? (?:different|another|not|n'?t|quite)\b|\b(?:it|this|that|the (?:problem|issue|question|point|trouble))(?:'s| is)?(?: not|n'?t) (?:about|the|my|on) [^.!?\n]{1,40}(?:,|;|:| -|\.|\bbut\b) ?(?:but )?(?:it(?:'s| is)|its|the|that|they)\b/giu,
    unless:
      /\b(?:i'?d like|would like|i prefer|i'?d prefer|could you|can you|may i|is it possible|thank\w* for|my (?:mistake|fault|bad)|sorry|i should have|perfect|lovely|whether it (?:fits|works))\b/giu,
  },
  {
    rule: 'misunderstanding/i-am-not',
    strength: 'explicit',
    match:
      /\bi(?:'m| am) (?:an? |the )?(?:\w+ ){1,2}?,? ?not (?:an? |the )(?:admin\w*|buyer|seller|guest|host|tenant|landlord|owner|customer|sender|patient|one)\b|\bi(?:'m| am) the \w+[.,;]? ?not\b|\bi(?:'m| am) not (?:the|an?) (?:one who|admin\w*|buyer|seller|guest|host|tenant|landlord|owner|sender|patient|driver)\b|\b(?:i|we) (?:do not|don'?t|dont|did not|didn'?t|never) (?:want|need|wish|ask(?:ed)?(?: you)?|require|have|said|say) (?:to |for |for it to |it |an? |any |you )?(?:be |a |any )?(?:rent|refund|voucher|cancel\w*|return|new|appointment|delete\w*|discount|deleted|replacement|reset|call|credit|more|money|trouble|exchange|upgrade|bicycle)\b|\b(?:i|we)(?:'ve| have|'d) (?:had|got|already (?:had|got|have|done)) the \w+\b[^.!?\n]{0,40}\b(?:it'?s|result|missing|need|want)\b|\bit'?s (?:i|me|him|her|us|my \w+) who\b|\bthere(?:'s| is| was) no \w+(?: in \w+ \w+)?\. |\b(?:no,? )+(?:i (?:do not|don'?t|dont|mean|meant|said|asked)|the other)\b|^\W*(?:no )+(?:the|i|not|its|it'?s)\b|\bthat'?s (?:the (?:whole )?point|why i(?:'m| am) writing|the thing|not (?:it|quite what|the one|my))\b|\b(?:th(?:at|is)(?:'s|s| is| was) not|not) (?:quite )?what (?:i|we)(?:'m|'re|m| am| was| were| are)? (?:\w+ )?(?:asked|meant|saying|after|wanted|said|asking|talking|ordered|looking for|requested)\b/giu,
    unless:
      /\b(?:sure|worry|if possible|thanks|thank you|prefer|bag|please cancel|to bother|rush|hurry|more than|could you)\b|\?\W*$/giu,
  },
  {
    rule: 'misunderstanding/crossed',
    strength: 'explicit',
    match:
      /\b(?:talking (?:past|at cross)|cross[- ]purposes|wrong end of the stick|barking up the wrong|mis(?:s|sed|sing) the (?:whole )?point|beside the point|misunderst(?:ood|and|ands|anding) (?:me|us|my|our|each|the (?:question|request|point))|been misunderstood|misread (?:my|our|me|the (?:mail|message|question))|mistaken me for|(?:confus|mix|mistak)(?:e|es|ed|ing|en)? (?:me|us|him|her|my \w+|our \w+)(?: up)? (?:with|for)|got me mixed up|mixed (?:me|us|him|her) up|(?:that'?s|it'?s|describ\w+|quot\w+) (?:someone|somebody|another \w+) else'?s (?:order|ticket|case|file|parcel|account|quote)|(?:quote|reply|answer|message|letter|appointment|invoice|ticket)(?: \w+){0,3}(?:'s| is| was)? (?:for|meant for|addressed to) (?:another|someone else|somebody else|a (?:corsa|different)|the wrong)|(?:read|reread|re-read|look at) (?:it|my (?:mail|message|question|e-?mail|first \w+|ticket)|what i wrote|the first line)(?: again| once more| properly)|^read (?:it )?again|did(?:n'?t| not) (?:\w+ )?understand me|(?:don'?t|do not) think you(?:'ve| have)? underst\w+|you(?:'ve| have)?(?: clearly| obviously| probably)? (?:not|n'?t|never) (?:\w+ )?(?:answer(?:ed)?|underst(?:ood|and)|addressed|read) (?:my|what|the|me|our)|(?:has|have|had|did|does|do) ?(?:not|n'?t) (?:\w+ )?answer(?:ed)? (?:my|our|the) (?:\w+ )?question|(?:different|other|another|wrong) question|let me (?:put it another way|rephrase|try again|be clear(?:er)?|spell it out)|make myself (?:\w+ )?clear|(?:not|n'?t) (?:have )?expressed myself|how (?:else )?(?:do|can) i put it|not a \w+[,.] an? \w+|in place of what|nothing to do with (?:my|what|the) (?:question|problem|request|i))\b/giu,
    unless:
      /\b(?:sorry|i misunderstood|i misread|i got|i had|i think i (?:misread|mixed|got)|i confused|my dog|one more question|another question today|different question today|thanks|to be clear, i(?:'m| am))\b/giu,
  },
  {
    rule: 'misunderstanding/this-not-that',
    strength: 'tone',
    match:
      /^\W*(?:(?:physical|virtual|the|it'?s|no|a|my|to)[ ]+)?(?:[\w'-]+ ){0,2}[\w'-]+[.,?] ?(?:it'?s )?not (?:the |a |an |my |in )?[\w'-]+(?: [\w'-]+)?\W*$|\bi (?:said|wrote|asked|meant|booked|ordered|typed)\b[^.!?\n]{1,30},? (?:and )?(?:got|not|you (?:sent|put|read|gave)|was sent)\b|\b(?:ordered|asked for|wanted|booked|wants?|needed|meant)\b[^.!?\n]{1,30}(?:,| -| &| and| but|;) (?:we(?:'ve| have)? (?:sent|gave|booked|delivered)|got|was (?:sent|given)|you (?:sent|put|gave))\b|\b(?:says|he'?s|she'?s|caller'?s|customer) (?:we'?ve|we|been) (?:mixed|confused|answered|understood)\b|\byou put me in\b/giu,
    unless:
      /\b(?:i'?d like|would like|prefer|please|sorry|thank\w*|better|love\w*|lovely|whatever|if|works|why|sure|yet|bad|great|roses|paid)\b|\?\W*$/giu,
  },
  {
    rule: 'misunderstanding/what-you-did',
    strength: 'explicit',
    match:
      /\bwhat (?:you(?:'ve| have)? (?:\w+ )?(?:sent|fixed|updated|answered|explained|booked|moved|changed|cancelled|delivered|given (?:me|us)|closed|refunded|replaced|repaired|described|quoted|linked)|came back|i got back|i now see|i(?:'ve| have) (?:now )?(?:been sent|received))\b[^.!?\n]{0,40}(?:'s| is| was| are| were| isn'?t)\b|\bwhat i (?:reported|described|need(?:ed)?) (?:is|was)\b[^.!?\n]{0,60}\bnot\b|\byou(?:'ve| have)? (?:\w+ )?(?:stopped|cancelled|closed|changed|updated|fixed|replaced|moved|deleted|blocked|booked|amended|removed) (?:it )?(?:on |for |at |to )?the wrong\b|\byou keep (?:explaining|writing to me about|telling me (?:how|about|to)|sending me (?:a|links|articles)|answering|talking about|asking (?:me )?(?:for|about) (?:my|the) same)\b|\b(?:your (?:answer|reply)|every (?:reply|answer)[^.!?\n]{0,12}|the (?:answer|reply) i got) (?:explains?|describes?|is about|deals with|tells me how|covers|talks about)\b|\b(?:aren'?t|isn'?t|wasn'?t) (?:what|the (?:thing|one|bit|part)) i(?:'m| am| was)? (?:\w+ )?(?:asking|asked|talking|after|on) ?about\b|\bi never (?:mentioned|asked (?:about|for)|talked about|said anything about)\b|\bi (?:asked|wrote|rang|called) about\b[^.!?\n]{2,40}, (?:what you(?:'ve| have)?|not|you(?:'ve| have)?)\b|\blong way from what i asked\b/giu,
    unless:
      /\b(?:perfect|great|lovely|exactly what i|thank\w*|works|is fine|well (?:done|written)|clear(?:ly)?|good|amazing|brilliant|never mind)\b|\?\W*$/giu,
  },
  {
    rule: 'misunderstanding/spell-it-out',
    strength: 'tone',
    match:
      /\bjust so (?:we'?re|that we'?re|it'?s) clear\b|\bspell it out\b|^\W*wrong (?:twin|person|child|question|customer|end|problem|issue|way round|side)\b|\bit'?s the [\w ]{1,20} (?:that'?s|thats|that is|which is)\b|^\W*no, (?:\w+, )?(?:it did\b|it'?s not (?:me|my|the|that)|i (?:said|meant|asked)|not (?:that|the|my))|\bi (?:already )?know how to\b|\bi(?:'m| am|'ve been| was) after the\b[^.!?\n]{2,40}|\bcan'?t (?:seem to )?tell \w+ from \w+|\bi asked for\b[^.!?\n]{2,50}\b(?:and|but) (?:it'?s|this is|what came|i(?:'ve| was) (?:got|given|sent))|\bit'?s not about (?:my|the|me|whether|how)\b|\b(?:left|right), i said\b|\bthe claim'?s for the\b|\bso please stop (?:sending|asking|telling|calling|writing)\b/giu,
    unless:
      /\b(?:think|maybe|perhaps|guess|probably|don'?t know how|thank\w*|sorry|could you|love|lovely|happy|not about the money)\b|\?\W*$/giu,
  },
  {
    rule: 'misunderstanding/about-the-other',
    strength: 'tone',
    match:
      /\byou(?:'re| are) (?:telling|writing to|asking|talking to) me about (?:the|a|my) \w+\W*$|\bmy name (?:isn'?t|is not)\b|\bi don'?t (?:even )?(?:own|have) an? \w+(?:,| and) (?:you|so|yet)\b/giu,
    unless: /\b(?:thank\w*|love|great|funny)\b|\?\W*$/giu,
  },
];
