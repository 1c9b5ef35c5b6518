import type { Pattern } from '../../pattern.ts';

// Violence that is only a way of speaking, or of computing.
const TECHNICAL =
  /\b(?:process(?:es)?|thread|job|task|server|session|query|container|pod|daemon|script|command|kill ?-9|sigkill|pid|app|tab|browser|firewall|smoke test|spark (?:job|cluster|session|sql)|fire (?:the |an |a )?(?:event|trigger|webhook|request)|unit test|deploy\w*|execute|database|kubernetes|game|level|boss fight|movie|film|novel|book|song|character)\b/giu;

/** English: danger to people, violence, self-harm. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/violence',
    aspect: 'violence',
    strength: 'explicit',
    match:
      /\b(?:i|we|someone|somebody)(?:'ll|'m|'d|'re| will| am| would| should| want to| could| swear i'?l?l?| might| have to| need to)?\b(?: \w+){0,3} (?:kill|murder|shoot|stab|hurt|strangle|beat(?: up)?|punch|slap|hunt down|come (?:after|for)|bomb|blow up|burn down|smash) (?:you|u|him|her|them|someone|somebody|every(?:one|body)|your (?:\w+ )?(?:agents?|staff|people|office|building|family|face|head|colleagues?|children|kids|house))\b|\b(?:i know where you (?:live|work)|i(?:'ll| will) find (?:you|out where you)|watch your back|you(?:'re| are) (?:a )?dead(?: (?:man|meat))?(?= *[.!]|$)|you deserve to die|hope you (?:all )?die|(?:bomb|death) threat|bring (?:a|my) (?:gun|knife|weapon)|there will be blood)\b/giu,
    unless: TECHNICAL,
  },
  {
    rule: 'safety/self-harm',
    aspect: 'self-harm',
    strength: 'explicit',
    match:
      /\b(?:kill(?:ing)? (?:myself|himself|herself|themselves)|suicid(?:e|al)|end(?:ing)? (?:my (?:own )?life|it all)|tak(?:e|ing) my own life|(?:do not|don'?t) want to (?:live|be alive|be here any ?more|go on living)|want to die|wish i (?:was|were) dead|better off (?:dead|without me)|hurt(?:ing)? myself|harm(?:ing)? myself|self[- ]harm(?:ing)?|no reason to (?:live|go on))\b/giu,
    unless:
      /\b(?:career|political|commercial|business) suicide\b|\bsuicid(?:e|al) (?:squad|prevention (?:module|feature))\b|\b(?:novel|film|movie|book|game|chapter)\b/giu,
  },
  {
    rule: 'safety/fire',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:caught|catch(?:es|ing)?|set (?:it|the \w+|my \w+) on|is on|was on|on|started an?|nearly started an?|almost caused an?|caused an?) fire\b|\b(?:there (?:was|were|is|are)|saw|with|making|made|emit\w*|threw|throwing|produc\w+|gives? off|gave off|came) (?:a |an |some |lots of |big |blue |loud |the )*(?:sparks?|smoke|flames?)\b|\b(?:sparked|sparking|smoking|smouldering|smoldering)\b|\bsmoke (?:coming|came|started|pour\w+|is|was|from|out)\b|\b(?:burn(?:ed|t)?|scorch(?:ed)?|melt(?:ed|ing)?) (?:\w+ )?(?:marks?|plastic|plug|socket|cable|cord|wire|wires|battery|charger|outlet|casing|smell)\b|\b(?:battery|kettle|charger|device|bottle|phone|glass|machine|oven|unit|toaster|heater|laptop|it|tank|pan|cooker|boiler|blender|jar)(?: has| just| suddenly| literally)* (?:exploded|blew up|burst into|shattered in|caught fire|swelled up|swollen)\b/giu,
    unless:
      /\bspark(?:ed|ing|s)? (?:a |an |the |some |my |our |new |interest|joy)*(?:debate|interest|idea|discussion|conversation|curiosity|joy|controversy|wine|water)|\b(?:team|you guys|you|sales|we)(?:'re| are| is) on fire\b|\b(?:smoking|smoke)[- ](?:free|test\w*|area|alarm|detector|policy|room|cessation)|\b(?:non-?smoking|stop smoking|quit smoking|smoking gun|fire sale|fire tv|fire tablet|kindle fire)\b|\b(?:spark (?:job|cluster|session)|fires? an event|burned (?:a |the )?(?:cd|dvd|iso))\b/giu,
  },
  {
    rule: 'safety/injury',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:electric(?:al)? shock|electrocut(?:ed|ion)|got (?:a|an) (?:\w+ )?shock (?:from|off|when)|gas leak|smell(?:s|ed|ing)? (?:of )?gas|carbon monoxide|food poisoning|allergic reaction|anaphyla\w+|chok(?:ed|ing) on|chok(?:ing|e) hazard|poison(?:ed|ing|ous)|toxic fumes|cut (?:my|his|her|their) (?:hand|finger|arm|leg|face|foot)|burn(?:ed|t) (?:my|his|her|our|their|me|a|the) ?(?:hands?|fingers?|arms?|legs?|face|skin|child|son|daughter|baby|wife|husband|mouth|lips?|foot)?|(?:badly|seriously|severely) (?:hurt|injured|burn(?:ed|t))|(?:got|was|were|been|is|are) (?:\w+ )?injured|caused (?:an? )?injur(?:y|ies)|(?:taken|rushed|went|go|ended up|admitted) (?:to|in|into) (?:the )?(?:hospital|a&e|emergency room|er|intensive care)|could (?:have )?(?:kill(?:ed)?|died?|been killed|hurt someone|seriously hurt)|someone (?:could|will|might|is going to) (?:get (?:hurt|killed)|be (?:hurt|killed)|die))\b/giu,
    unless:
      /\b(?:burned (?:a|the) (?:cd|dvd|disc|iso)|burnt? (?:the )?(?:toast|cake|bread|rice)|text message|not (?:hurt|injured)|(?:car|traffic|bike) (?:accident|crash)|nobody (?:was|got) (?:hurt|injured)|sticker shock|culture shock|bill shock|for (?:the|our|a) hospital|hospital (?:department|client|account))\b/giu,
  },
  {
    rule: 'safety/unsafe',
    aspect: 'danger',
    strength: 'tone',
    match:
      /\b(?:(?:is|was|are|be|it's|extremely|very|really|so|potentially) (?:\w+ )?(?:dangerous|unsafe|hazardous|a (?:\w+ )?(?:hazard|danger))|(?:fire|safety|health|choking|tripping) (?:hazard|risk)|is (?:it|this|that) (?:still )?safe(?: to use| for (?:my|our|the))?(?= *\?)|not safe (?:to use|for)|there (?:is|was) a recall|recall on this|tripped the (?:fuse|breaker)|took out the whole (?:\w+ )?circuit)\b/giu,
    unless:
      /\b(?:script|command|permission|password|file|link|attachment|download|website|connection|browser|url|email|cast|pointer|code|payment|card details?|upload|delete|update|upgrade|click|open|backup)\b/giu,
  },
  {
    rule: 'safety/somebody-hurt',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:my|our|his|her|their|the|a|one of our|an) (?:\w+ )?(?:son|daughter|child|children|kid|baby|toddler|wife|husband|partner|mother|father|mom|mum|dad|guest|employee|colleague|customer|patient|dog|cat|grandson|granddaughter|neighbou?r)s? (?:was|were|got|has been|is|nearly|almost|nearly got|almost got) (?:\w+ )?(?:burn(?:ed|t)|hurt|injured|cut|shocked|scalded|poisoned|electrocuted|choking|choked|killed|bleeding|unconscious)\b|\b(?:gave|gives|giving|got|get|received) (?:(?:me|him|her|us|my \w+|a|an|electric|electrical|nasty|mild|small|big|real|terrible) ){1,4}shocks?\b|\b(?:the|my|our) (?:\w+ ){1,3}(?:exploded|blew up|burst into flames|shattered)\b/giu,
    unless:
      /\b(?:inbox|costs?|bill|price|invoice|usage|traffic|logs?|disk|memory|queue|database|sales|demand|numbers|screen|news|when i (?:saw|read|heard)|myth|confidence|dreams?|in my face about)\b|\b(?:not|n'?t|nobody|never|luckily no one) (?:\w+ ){0,2}(?:hurt|injured|burn)/giu,
  },
  {
    rule: 'safety/harm',
    aspect: 'violence',
    strength: 'explicit',
    match:
      /\b(?:break|smash|cut|rip|slit|bash) (?:your|his|her|their) (?:neck|legs?|face|bones?|arms?|throat|head|fingers|jaw|skull)\b|\bthreaten(?:ed|ing|s)? (?:to (?:hit|kill|hurt|beat|shoot|stab|attack|harm|burn)|(?:me|us|him|her|our \w+|my \w+) with)\b|\b(?:going to|gonna|will|'?ll|want to) (?:kill|hurt|beat|stab|shoot|attack) (?:you|u|him|her|them|someone|somebody)\b/giu,
    unless: TECHNICAL,
  },
  {
    rule: 'safety/hurt',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\bbrakes? (?:\w+ )?(?:fail(?:ed|s|ing)?|stopped working|gave out|do(?:n'?t| not) work|did(?:n'?t| not) work)\b|\b(?:exploded|blew up|burst into flames|caught fire) (?:in|on|next to|near|while|during|when) (?:my|our|his|her|the|me|us|charging|use|i)\b|\b(?:gas|burning|burnt|smoke|chemical) smell\b|\bsmell(?:s|ed)? (?:of |like )?(?:gas|burning|smoke)\b|\b(?:ended up|landed|put (?:me|him|her|us)) in (?:the )?(?:hospital|intensive care|a&e)\b|\b(?:got|received|gave (?:me|him|her|us)|suffered|felt) (?:an? )?(?:\w+ )?electric(?:al)? shocks?\b|\b(?:employee|worker|customer|child|person|colleague|he|she|some(?:one|body)|daughter|son|wife|husband|mother|father|visitor|driver|guest|patient)s? (?:was|got|were|has been|have been|is) (?:\w+ )?(?:injured|hurt|burn(?:ed|t)|electrocuted|poisoned|hospitali[sz]ed)\b|\b(?:burn(?:ed|t)|injured|hurt|cut|crushed) (?:my|his|her|our|their) (?:\w+ )?(?:hands?|fingers?|arms?|legs?|face|eyes?|foot|feet|child|son|daughter)\b|\bsome(?:one|body) (?:is going to|will|could|might|may|is gonna) (?:get|be) (?:hurt|injured|killed)\b/giu,
    unless:
      /\b(?:nobody|no one|not|hospital (?:software|client|department)|test|drill|(?:car|traffic|bike) (?:accident|crash)|street|neighbou?r\w*)\b/giu,
  },
  {
    rule: 'safety/no-will-to-live',
    aspect: 'self-harm',
    strength: 'explicit',
    match:
      /\b(?:do not|don'?t|can'?t|cannot|no longer) (?:want to |wanna )?(?:live|go on living|be alive|exist)(?: like this)? any ?(?:more|longer)\b|\b(?:thinking (?:about|of)|thought about|feel like|going to|might|want to) (?:suicide|hurt(?:ing)? myself|harm(?:ing)? myself|end(?:ing)? (?:it all|my life)|kill(?:ing)? myself)\b/giu,
  },
];
