import type { Pattern } from '../../pattern.ts';

/** English: it is not one customer alone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/many',
    aspect: 'many',
    strength: 'explicit',
    match:
      /\b(?:all|every one|each|most|many|hundreds|thousands|dozens|half|\d{2,6}) (?:of )?(?:our |your |the |my )?(?:\w+ )?(?:users|customers|clients|employees|staff|colleagues|members|students|patients|guests|stores|shops|branches|sites|offices|locations|tenants|subscribers|accounts|devices|machines|departments|people|drivers|players)(?: \w+){0,2} (?:can(?:'t|not)|cannot|report(?:ed|ing)?|complain(?:ed|ing)?|(?:are|is|have|has|were|get|got|been)(?: \w+){0,2} (?:affected|unable|locked|blocked|complaining|reporting|experiencing|stuck|impacted|hit|down|offline|suffering|lost|waiting|logged out|without))\b|\b(?:whole|entire) (?:\w+ )?(?:team|company|office|department|organi[sz]ation|school|building|site|region|country|city|street|neighbou?rhood) (?:\w+ ){0,2}(?:can(?:'t|not)|cannot|affected|locked|without|unable|down|offline|sees|has (?:the|this) (?:same|problem|issue|error))\b|\baffect(?:s|ing|ed)? (?:\w+ ){0,2}(?:all|every(?:one|body)|many|hundreds|thousands|dozens|several|multiple|other|\d{2,6}|our|the (?:whole|entire)) (?:\w+ )?(?:users?|customers?|clients?|employees|staff|people|sites|stores|locations|patients|students|in the|team|company|of (?:us|our))\b|\b(?:company|organi[sz]ation|school|nation|city|site|region)[- ]?wide (?:outage|problem|issue|failure|incident)\b|\b(?:nobody|no one|none) (?:in|at|on) (?:our|my|the) (?:\w+ )?(?:office|team|company|building|school|department|floor|street) (?:can|is able|has)\b|\b(?:everyone|everybody) (?:here|else here|at work) (?:has|have|is having|sees|gets|can'?t|cannot) (?:\w+ )?(?:\w+ )?(?:problem|issue|error|same|log|work|access)?\b|\b(?:multiple|several|many|numerous|dozens of|hundreds of) (?:\w+ )?(?:users|customers|people|colleagues|clients|members|sites|branches|stores) (?:\w+ )?(?:report(?:ed|ing)?|affected|complain(?:ed|ing)?|locked out|hit)\b|\bwidespread (?:outage|problem|issue)?\b|\beverybody (?:in|at|on) (?:our|the|my) (?:\w+ )?(?:office|team|company|building|street|school|floor)\b|\beveryone (?:in|at|on) (?:our|the|my) (?:\w+ )?(?:office|team|company|building|street|school|floor) (?:\w+ )?(?:is|has|can(?:'t|not)|sees|gets)\b/giu,
    unless:
      /\b(?:invite|add|onboard|license|licen[cs]es for|seats for|upgrade|import|export|list of|newsletter|send|notify|plan for|price for|pricing|how (?:do|can|many)|can (?:i|we)|would like|happy|love|enjoy|great)\b/giu,
  },
  {
    rule: 'affects-others/others-too',
    aspect: 'some',
    strength: 'tone',
    match:
      /\b(?:(?:other|several|some|a few|more) (?:\w+ )?(?:users|customers|people|colleagues|clients|members) (?:\w+ )?(?:have|has|had|report(?:ed)?|see|get|are having|are reporting|are seeing|experienc\w+|with|complain\w*) (?:\w+ ){0,2}(?:the )?(?:same|similar|this|it|identical)|(?:my|our) (?:colleagues?|neighbou?rs?|friends?|team ?mates?|co-?workers?|wife|husband) (?:\w+ ){0,2}(?:has|have|had|see|sees|get|gets) (?:exactly )?(?:the )?(?:same|similar|this) (?:problem|issue|error|fault|thing)|(?:i(?:'m| am)|we(?:'re| are)) not the only (?:one|ones)|not (?:just|only) (?:me|us)\b(?! and)|same (?:problem|issue|error) (?:for|at|with) (?:\w+ )?(?:colleagues?|others|other|several|everyone|everybody|all))\b/giu,
  },
  {
    rule: 'affects-others/whole-groups',
    strength: 'explicit',
    match:
      /\b(?:no ?body|no ?one|none) (?:in|of|at|on|from) (?:our|my|the) (?:\w+ )?(?:locations?|branches|stores|shops|offices|sites|users|customers|clients|employees|staff|workers|colleagues|teams?|departments?|schools?|accounts|devices|machines|company|office|people|organi[sz]ation|school|building|family|students|patients|tenants|members)\b[^.!?\n]{0,15}\b(?:can|could|is able|are able|has access|have access|works?|gets?|receives?)\b|\b(?:every(?: single)?(?: one of)?|all(?: of)?|each(?: of)?|half(?: of)?|most of|many of|several of|multiple|the (?:whole|entire)) (?:of )?(?:our |my |the )?(?:\d+ )?(?:\w+ )?(?:locations?|branches|stores|shops|offices|sites|users|customers|clients|employees|staff|workers|colleagues|teams?|departments?|schools?|accounts|devices|machines|company|office|people|organi[sz]ation|school|building|family|students|patients|tenants|members)\b[^.!?\n]{0,40}\b(?:affected|can(?:'?t|not)|can not|down|same (?:problem|issue|error)|fail(?:s|ing)?|locked out|impacted|no access|unable|not work\w*|offline)\b|\b(?:affect(?:s|ing)?|concerns?|happens? (?:to|at|for|on|with)|hit(?:s|ting)?|impact(?:s|ing)?|same (?:for|on|with)|occurs (?:for|on|at)) (?:\w+ )?(?:all|every(?: single)?|every one|each|many|most|several|multiple|everyone|everybody)\b[^.!?\n]{0,15}\b(?:locations?|branches|stores|shops|offices|sites|users|customers|clients|employees|staff|workers|colleagues|teams?|departments?|schools?|accounts|devices|machines|company|office|people|organi[sz]ation|school|building|family|students|patients|tenants|members)\b|\b\d[\d,.]{0,6} (?:\w+ )?(?:people|users|employees|staff|customers|clients|students|colleagues|patients|workers|members)\b[^.!?\n]{0,15}\b(?:can(?:'?t|not)|locked out|affected|unable to|are down|no access|blocked|stuck|sitting idle)\b|\b(?:everyone|everybody) (?:in|at|on|from) (?:our|my|the) (?:\w+ )?(?:locations?|branches|stores|shops|offices|sites|users|customers|clients|employees|staff|workers|colleagues|teams?|departments?|schools?|accounts|devices|machines|company|office|people|organi[sz]ation|school|building|family|students|patients|tenants|members)\b[^.!?\n]{0,15}\b(?:has|have|gets?|sees?|is|are|suffers?|experienc\w+)\b/giu,
    unless:
      /\b(?:how|can you|could you|please (?:add|invite|update)|would like|is there|discount|thanks?|training|love\w*|happy|invited?)\b/giu,
  },
  {
    rule: 'affects-others/others-report',
    strength: 'explicit',
    match:
      /\b(?:several|many|multiple|lots of|a lot of|a number of|dozens of|hundreds of|other|numerous) (?:\w+ )?(?:of (?:my|our) )?(?:customers|users|people|colleagues|clients|members|neighbou?rs|companies|parents|students|coworkers|co-workers|teammates)\b[^.!?\n]{0,25}\b(?:(?:have|has|had|having|report\w*|see|seeing|get|getting|experienc\w+|face|facing|complain\w*) (?:\w+ ){0,4}(?:same (?:\w+ )?(?:issue|problem|error|thing|trouble|fault)|similar|this|issue|problem|error)|affected|complaining)\b|\b(?:not (?:just|only) (?:me|us|our|my)|(?:not|n'?t) the only (?:one|ones|customer|company|person))\b(?! (?:using|who uses?|with))|\b(?:complaints?|angry (?:calls|e-?mails)|bad feedback|calls and e-?mails) from (?:our|many|several|multiple|all|other|the|my) (?:own )?(?:customers|users|clients|members|students|patients|guests|employees|staff|tenants|branches|stores)\b/giu,
    unless: /\b(?:no complaints|handle complaints|manage complaints|track|import|feature)\b/giu,
  },
];
