import type { Pattern } from '../../pattern.ts';

/** English: has written, called or explained before, and must do it again. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match:
      /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|nth|\d{1,2}(?:nd|rd|th)|2nd|3rd)\W? (?:time|attempt) (?:in (?:a row|\w+ \w+|\w+) )?(?:now |already |that |since )?(?:i|we)(?:'m|'ve|'re| am| have| are| had|'ll)?(?: (?:now|already|to|been|had|have|must|having))* (?:writ(?:e|ing|ten)|contact(?:ing|ed)?|call(?:ing|ed)?|ask(?:ing|ed)?|e-?mail(?:ing|ed)?|messag(?:e|ing|ed)|explain(?:ing|ed)?|report(?:ing|ed)?|chas(?:e|ing|ed)|rais(?:e|ing|ed)|request(?:ing|ed)?|tell(?:ing)?|told|reach(?:ing|ed)? out|send(?:ing)?|sent|complain(?:ing|ed)?|say(?:ing)?|said|phon(?:e|ing|ed)|try(?:ing)?|tried|open(?:ing|ed)?)\b|\b(?:writ(?:e|ing|ten)|contact(?:ing|ed)?|call(?:ing|ed)?|ask(?:ing|ed)?|e-?mail(?:ing|ed)?|explain(?:ing|ed)?|report(?:ing|ed)?|told|telling|said|saying) (?:\w+ ){0,4}for the (?:second|third|fourth|fifth|sixth|umpteenth|hundredth|nth|\d{1,2}(?:nd|rd|th)|last) time\b|^\W*(?:(?:and|now|so) )*for the (?:second|third|fourth|fifth|sixth|umpteenth|hundredth|nth|\d{1,2}(?:nd|rd|th)|last) time\b|\bthis is (?:my|our|the|now my|already my) (?:second|third|fourth|fifth|sixth|seventh|umpteenth|nth|\d{1,2}(?:nd|rd|th)) (?:\w+ )?(?:e-?mail|message|ticket|call|request|letter|attempt|complaint|reminder|contact|chat)\b/giu,
    unless:
      /\b(?:order(?:ing|ed)?|bought|buying|using|visit\w*|shopping|staying) (?:from|with|at|it|here|your)\b|\bgreat|\blove\b/giu,
  },
  {
    rule: 'repeat-contact/how-many-times',
    strength: 'explicit',
    match:
      /\bhow (?:many|much) (?:more )?(?:times|often|e-?mails|tickets|calls|messages)\b[^.!?\n]{0,12}\b(?:do|must|should|have|will|am|are|does|shall) (?:i|we|it)\b|\b(?:i|we)(?:'ve| have|ve| had)?(?: \w+){0,3} (?:writ(?:e|ten)|wrote|contacted|called|asked|e-?mailed|messaged|explained|reported|chased|raised|told|requested|sent|tried|reached out|complained|phoned|rang|rung|opened)\b[^.!?\n]{0,45}\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|a dozen|\d{1,3}|a million|umpteen|so many) (?:\w+ )?(?:times|e-?mails|messages|tickets|calls|reminders|letters)|twice|over and over|again and again|repeatedly|time and (?:time )?again|times already)\b|\b(?:i|we)(?:'ve| have)? (?:now )?(?:repeatedly|already repeatedly) (?:asked|told|written|called|contacted|e-?mailed|explained|reported|requested)\b|\b(?:opened|submitted|filed|raised) (?:\w+ )?(?:two|three|four|five|six|several|multiple|many|\d{1,2}) (?:\w+ )?tickets\b/giu,
    unless:
      /\b(?:reset|restarted|rebooted|uninstalled|cleared|reinstalled|payment|transaction|pay) (?:\w+ ){0,4}(?:twice|times)\b|\btried (?:to )?(?:reset|restart|reboot|login|log|different|another|other|chrome|turning)/giu,
  },
  {
    rule: 'repeat-contact/told-you',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ve| have|ve)? (?:already|just|literally|repeatedly|clearly) (?:told|explained|said|answered|provided|given|sent|informed)(?: (?:you|your \w+|this|that|it|all (?:of )?(?:this|that)))?\b[^.!?\n]{0,25}\b(?:twice|times|before|already|again|last (?:week|month|time)|yesterday|days ago|in my (?:first|previous|last))\b|\b(?:i|we) (?:have|had|keep|'m|am) (?:to |having to |sick of |tired of )*(?:repeat(?:ing)?|explain(?:ing)?) (?:myself|ourselves|this|it|everything|the same|all (?:of )?(?:this|that))\b[^.!?\n]{0,30}|\bexplain (?:everything|it all|it|this|the whole thing) (?:all over )?again\b|\b(?:wrote|written|called|asked|reported|e-?mailed)\b[^.!?\n]{0,25}\b(?:last (?:week|month)|yesterday|on \w+day) and (?:again )?(?:the|on|last|before|this|to)|\bas (?:i|we) (?:have |had |'ve )?(?:already |repeatedly |clearly )(?:said|written|wrote|told you|explained|mentioned|stated|told)\b|\b(?:same|identical) (?:problem|issue|error|story|question|mistake|thing|fault) (?:all over|over and over|yet again|for the \w+ time|every (?:single )?(?:time|month|week|day))\b/giu,
  },
  {
    rule: 'repeat-contact/again',
    strength: 'tone',
    match:
      /\b(?:happened|happening|broken|failed|failing|wrong|missing|down|late|charged (?:me|us)?|same (?:problem|issue|error|thing|mistake)|here we are|writing|contacting you|back|it is) (?:\w+ )?(?:(?:yet|once) )again\b|\b(?:yet|once) again\b[^.!?\n]{0,30}\b(?:writing|asking|waiting|wrong|broken|charged|missing|late|down|same)\b|^\W*(?:and )?again\b[^.!?\n]{0,15}\b(?:same|wrong|no|not|broken|missing)\b|\bsame (?:\w+ )?(?:problem|issue|error|thing|mistake|fault) again\b|\b(?:problem|issue|error|bug|fault) (?:is|has|came|comes) (?:come )?back\b|\b(?:keeps? (?:on )?(?:happening|failing|coming back|breaking|crashing)|not the first time|ongoing (?:problem|issue)|recurring (?:problem|issue)|never (?:been )?(?:really |properly |actually )?(?:fixed|resolved|solved))\b/giu,
    unless: /\b(?:works?|working|fine|fixed|thank\w*|never) (?:\w+ )?again\b/giu,
  },
];
