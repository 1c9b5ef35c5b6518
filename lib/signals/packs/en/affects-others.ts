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
  {
    rule: 'affects-others/everyone-here',
    aspect: 'many',
    strength: 'explicit',
    match:
      /\b(?:whole|entire|complete) (?:\w+ )?(?:office|team|company|department|floor|building|block|street|road|avenue|village|town|valley|estate|class|school|ward|shift|house|site|campus|server|guild|crew|region|neighbou?rhood|night shift|country|county|parish|industrial estate)(?: (?:of|in|on|at) \w+)?\b[^.!?\n]{0,25}\b(?:affected|out|off|down|dark|without|skipped|locked|has (?:it|the same|no)|can'?t|cannot|same|wiped|short|got (?:the wrong|no)|is (?:affected|out|off|down|dark|without|short|locked)|lost|blocked|smells|fuming|missing|stuck)\b|\b(?:every ?(?:one|body)|all) (?:here|in|on|at|from|who|of us|else)\b[^.!?\n]{0,30}\b(?:has (?:got )?(?:it|the same|this|no)|have (?:it|the same|no)|is (?:down|out|affected|locked|stuck|without|hit|off)|are (?:down|out|affected|locked|stuck|without|hit|idle)|can'?t|cannot|got (?:charged|it|the wrong|no)|gets? the|was (?:charged|thrown|skipped|hit)|same|ill|sick|damp|been|wrong)\b|\b(?:every|each)(?: single)?(?: one)?(?: of)?(?: our| my| the)? (?:\w+ )?(?:clients?|customers?|hospitals?|clinics?|hosts?|applicants?|users?|sites?|tenants?|branch(?:es)?|shops?|stores?|drivers?|tills?|rooms?|flats?|schools?|members?|patients?|residents?|households?)\b[^.!?\n]{0,40}\b(?:down|dark|out|off|offline|thrown|hit|fed up|affected|rung|rang|without|complain\w*|locked|furious|can'?t|cannot|dead|got|was|were|is|has|have)\b|\b(?:no ?body|no ?one|none) (?:of (?:us|our \w+|my (?:\w+ )?(?:colleagues|clients|customers|staff|neighbours|team|users)|the (?:\w+ )?(?:staff|team|users|tenants|residents|runners|flats|shops))|in (?:our|my|the|this)|on (?:our|my|the)|at (?:our|my|the)|here|from) ?(?:[\w'-]+ ){0,4}(?:can|could|has|have|gets?|got|had|is able|are able|was|were|works?)\b/giu,
    unless:
      /\b(?:happy|love\w*|like[sd]?|thank\w*|enjoy\w*|great|lovely|invite|add|licen[cs]e|quote|please (?:send|mail)|can all|how (?:do|can|many)|would like|perfect|except me|else has|else works|wants? one|looking forward|wheelchair|the whole (?:cake|season|family)|party|nice|pleased|dancing|church bells|on the roof|cheer\w*|singing|crying with)\b|\b(?:is|does|can|do|are) (?:it|the|my|all|everyone|others)\b[^.!?]{0,60}\?/giu,
  },
  {
    rule: 'affects-others/count-of-people',
    aspect: 'many',
    strength: 'explicit',
    match:
      /\b(?:\d[\d,.]{0,6}\+?|two hundred|three hundred|four hundred|hundreds|thousands|dozens|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|nineteen|fifteen|eleven|nine|ten|eight|twenty-\w+|thirty-\w+|forty-\w+|half|most|many|loads|lots|a lot|plenty|several|all \w+|all \d+|both|the rest) (?:of (?:us|our|my|the|them|their)\b ?)?(?:\w+ ){0,2}(?:people|ppl|households|families|homes|flats|pupils|pupils|students|carers|customers|clients|users|members|residents|drivers|runners|employees|staff|patients|guests|passengers|tenants|plants|tills|shops|branches|sites|domains|accounts|farms|properties|pensioners|growers|servers|rooms|parents|kids|children|neighbours|workers|nurses|teachers|account managers|class|village|town|us)\b[^.!?\n]{0,40}\b(?:can'?t|cannot|couldn'?t|are unable|unable|without|stuck|waiting|affected|down|dead|locked|no\b|didn'?t|did not|lost|wiped|short|complain\w*|idle|stranded|stood|standing|standing still|outside|in the (?:dark|rain|cold)|ill|got (?:no|nothing|the wrong)|have (?:the same|this|it)|knee-deep|hit|missing|wrong|out of|rung|noticed|depend|haven'?t|hasn'?t|not (?:been )?paid|with no|nobody|report)\b|\b(?:there(?:'s| is| are)|we(?:'re| are)|that(?:'s| is)|for) (?:about |over |some |at least )?(?:\d[\d,]{1,6}|twenty|thirty|forty|fifty|sixty|two hundred|nineteen|twelve|nine|eleven|hundreds|dozens|\w+ty-\w+) (?:of (?:us|our|them)|people|households|families|homes|accounts|users|flats|carers)\b|\b\d{1,5} of us\b|\b(?:six|eight|ten|twelve|\d+) (?:families|of them are (?:sick|ill))\b|\bwhole terrace\b|\ball (?:six|five|four|seven|eight|nine|ten|\d+) (?:plants|sites|shops|lines)\b|\b\d{2,} (?:were|have been) (?:refused|charged|rejected|thrown)\b|\b(?:lots|loads|many|plenty|several|some|a lot|dozens|hundreds|a bunch) of (?:us|ppl|people)\b/giu,
    unless:
      /\b(?:need|licen[cs]es?|seats?|book(?:ing|ed)?|table|quote|offer|rate|would like|want to|invite|how (?:do|can|many|much)|can i|could i|discount|thank\w*|love\w*|lovely|happy|party|plan\b|price|cost|looking forward|deserve|followers|readers|views?|orders? \d+|review|sauna|group rate|concert|tickets for|chargeback|court|law(?:yer|suit))\b|\?\W*$/giu,
  },
  {
    rule: 'affects-others/not-only-me',
    aspect: 'some',
    strength: 'tone',
    match:
      /\b(?:(?:not|isn'?t|n'?t) (?:just|only) (?:me|us|our|my|here|mine|ours)\b(?! (?:who|and))|not the (?:only (?:one|ones|customer)|first to)|its not just me|(?:my|our) (?:flatmate|roommate|colleagues?|neighbou?rs?|sister|brother|mum|friends?|wife|husband|partner|son|daughter|cousin|boss|team|mates?)\b[^.!?\n]{0,25}\b(?:has|have|had|sees?|gets?|got|is|are) (?:\w+ )?(?:it|the same|this|too|as well|off|out|dead|hit|affected)\b|\bsame (?:here )?(?:for|at|with) (?:my|our|all|the|\d+|everyone|others|half)\b|seeing it (?:too|across|on all|everywhere)|(?:others?|other (?:customers|people|users|flats|tenants|guests|companies)|two other|three other)\b[^.!?\n]{0,30}\b(?:report|had it|have (?:it|the same|no)|affected|too|as well|same|complain)\w*|the shop next door|on behalf of (?:all|the (?:parents|residents|tenants|members|whole)|\d+|eleven|our members|everyone)|(?:speaks?|speaking|writ(?:e|ing)|rang|calling|call) (?:on behalf of|for) (?:all|the (?:whole|parents|flats|\d+|residents|tenants|members|\w+ runners)|my (?:whole|neighbours))|down ?detector|(?:your )?(?:own )?(?:forum|subreddit|discord|comments|twitter|thread|hacker news)(?:'s| is| are|,)? (?:\w+ )?(?:full of|lit up|\d+ pages|ablaze|they all|has \d+)|(?:comment|forum) thread|\d+ (?:comments?|pages|people) (?:in|on|with|thread|of people)|nation-?wide|country-?wide|org-?wide|company-?wide|bigger than one|general outage|half of (?:hacker news|the (?:street|town|office|class))|(?:water points|fields|floors|rooms|gates) [\w ]{0,12}(?:are|off|out)\b[^.!?\n]{0,30}\bwe'?re all|we'?re all (?:getting|stuck|waiting|without|sitting))\b/giu,
    unless:
      /\b(?:thank\w*|love\w*|happy|recommend\w*|want|wants|licen[cs]e|tariff|apply|is it|are others|only me|don'?t have|doesn'?t have|same (?:lamp|bike|one as))\b|\?\W*$/giu,
  },
  {
    rule: 'affects-others/of-us',
    aspect: 'some',
    strength: 'tone',
    match:
      /\b(?:all|most|half|lots|plenty|several|loads|a (?:few|lot|bunch|group|number)|\d[\d,]*|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty(?:-\w+)?|thirty|forty|fifty|hundreds|dozens|thousands) of us\b|\bthere'?s a group of us\b|\bthe other (?:families|parents|tenants|guests|residents|neighbours|members|owners|drivers|players|passengers|shops|customers|flats)(?: \w+){0,2} (?:have|had|say|said|and (?:i|me|we)|are saying|were|got|too|as well)\b|\b(?:everyone|everybody) (?:in the comments|on the (?:forum|thread|street)|from the \d)\b/giu,
    unless:
      /\b(?:love[sd]?|like[sd]?|thank\w*|book|table|going|travel\w*|enjoy\w*|happy|would|want|grateful|pleased|tickets?|fit|seats?|rooms?|looking forward|could|none of us|please|brilliant|lovely|wonderful|delighted|fine)\b|\?\W*$/giu,
  },
  {
    rule: 'affects-others/whole-lots',
    aspect: 'many',
    strength: 'explicit',
    match:
      /\b(?:whole|entire) (?:\w+ ){0,2}(?:surgery|row|year|class|cohort|intake|group|ward|terrace|cul-de-sac|queue|carriage|train|plane|flight|stadium|hotel|store|warehouse|fleet|clan|chain|practice|rack|block|clinic|branch|kitchen|village)\b[^.!?\n]{0,45}\b(?:got (?:someone|the wrong|no)|was (?:put|sent|left|given)|is (?:stuck|cold|without|out|down)|has (?:no|been (?:without|cut|left))|have no|can'?t|cannot|without|lost|missed|says so|stuck|bent|broken)\b|\b(?:no ?body|no ?one|none of (?:us|them)) (?:on|in|at) (?!your|my (?:family|house))[\w ]{1,25}? (?:can\b(?! help)|could (?:log|get|work|open|play|use)|(?:is|has been|been) able|has (?:access|a signal|power|water)|gets? (?:in|through|paid))|\bhalf (?:of )?(?:the )?[\w]+(?: \w+)? (?:can'?t|cannot|is without|has no|are without|have no|couldn'?t)\b|\bacross (?:\d[\d,]{0,5}|all(?: our)?|dozens of|hundreds of) (?:\w+ )?(?:stores|sites|shops|branches|countries|offices|schools|locations|hospitals|depots)\b|\ball (?:of )?(?:our |the |my )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) (?:\w+ )?(?:flats|houses|homes|lodges|machines|lifts|shops|offices|tills|units|families|tenants|schools|presses|households|stores|branches)\b[^.!?\n]{0,25}\b(?:are (?:cold|out|down|dead|dark|without|affected|flooded)|leak|had no|have no|can'?t|without)\b|\b(?:six|five|four|three|seven|eight|nine|ten|\d{1,4}) (?:\w+ )?(?:lodges|flats|houses|rooms|nurses|shops|households|families|stores|branches|teachers|drivers|pitches|caravans|cabins)\b[^.!?\n]{0,30}\b(?:had no|have no|don'?t get|won'?t get|can'?t|without)\b|\beach been (?:given|told|sent|charged)\b|\bit'?s all of them\b/giu,
    unless:
      /\b(?:love[sd]?|thank\w*|lovely|great|happy|need|quote|book|licen[cs]es?|would like|can'?t wait|enough|recommend|discount|how (?:do|can|many)|could you|works|sees it)\b|\?\W*$/giu,
  },
  {
    rule: 'affects-others/not-one-but-all',
    aspect: 'many',
    strength: 'explicit',
    match:
      /\bit'?s (?:all|every one of) (?:of )?(?:our |the |my )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:\w+ )?(?:branches|shops|sites|stores|offices|flats|floors|schools|machines|depots|rooms|users|lines|tills)\b|\b(?:\d{1,5}|twenty|thirty|forty|fifty|sixty|eighty|a hundred|two hundred|three hundred|four hundred) (?:\w+ )?(?:schoolchildren|children|kids|pupils|guests|passengers|pensioners|delegates|volunteers|fans|commuters)\b[^.!?\n]{0,30}\b(?:stuck|stranded|stand in|locked out|left behind|in the rain)\b/giu,
    unless: /\b(?:love[sd]?|thank\w*|lovely|happy|great|tickets? for|book)\b|\?\W*$/giu,
  },
];
