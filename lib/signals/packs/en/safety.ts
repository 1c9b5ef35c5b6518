import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

// Violence that is only a way of speaking, or of computing.
const TECHNICAL =
  /\b(?:process(?:es)?|thread|job|task|server|session|query|container|pod|daemon|script|command|kill ?-9|sigkill|pid|app|tab|browser|firewall|smoke test|spark (?:job|cluster|session|sql)|fire (?:the |an |a )?(?:event|trigger|webhook|request)|unit test|deploy\w*|execute|database|kubernetes|game|level|boss fight|movie|film|novel|book|song|character)\b/giu;

// Danger that is a way of speaking, or long over, or nobody's.
const NEAR_MISS =
  /\bno(?: ?body|[- ]?one| one was| one's)? (?:was |is |got |were )?(?:hurt|injured|harmed)\b|\b(?:nobody|no one) (?:\w+ )?hurt\b|\bnothing (?:dreadful|serious|bad|to worry about|major|life[- ]threatening)\b|\b(?:nearly|almost|practically|literally|absolutely|quite|about) (?:killed|died|kill|dying|killing) (?:me|us|of|laughing|from)\b[^.!?\n]{0,25}\b(?:again|laugh\w*|love\w*|fun|boredom|embarrass\w*|cute\w*|excite\w*|curiosity|bass|joy|happi\w*|shame|suspense|delicious|good|best)\b|\b(?:bass|workout|class|session|leg day|hill|joke|chilli|curry|suspense|cuteness|cliffhanger|set|dress|jacket|beat|drop|solo) (?:\w+ ){0,2}(?:killed|killing|kills|destroyed|murdered|slayed|wrecked) (?:me|us|my|it)\b|\b(?:to|would|i'?d|could) (?:literally )?(?:kill|die) for\b|\b(?:tree|fence|branch|shed|roof tile|gutter)s? (?:\w+ )?(?:fell|came down|blew)\b[^.!?\n]{0,30}\b(?:shed|garden|fence|lawn|roof|garage|drive)\b|\bgoing to be in (?:the )?hospital\b|\b(?:was|were|been|am|i'?m) in hospital\b[^.!?\n]{0,25}\b(?:last|so (?:i|we)|and (?:couldn'?t|missed)|back home|recover\w*|until)\b|\bscared (?:me |us )?(?:to death|half to death|the life)\b[^.!?\n]{0,25}\b(?:moment|film|movie|ghost|fun|haha|lol)\b|\b(?:fire )?(?:drill|exercise|training|course|brigade came by)\b|\b(?:murder mystery|crime scene|escape room|haunted|halloween|stunt|fireworks|bonfire|barbecue|candles?|birthday cake)\b/giu;

const heard: readonly Pattern[] = [
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
      /\bas \w+ are supposed to\b|spark(?:ed|ing|s)? (?:a |an |the |some |my |our |new |interest|joy)*(?:debate|interest|idea|discussion|conversation|curiosity|joy|controversy|wine|water)|\b(?:team|you guys|you|sales|we)(?:'re| are| is) on fire\b|\b(?:smoking|smoke)[- ](?:free|test\w*|area|alarm|detector|policy|room|cessation)|\b(?:non-?smoking|stop smoking|quit smoking|smoking gun|fire sale|fire tv|fire tablet|kindle fire)\b|\b(?:spark (?:job|cluster|session)|fires? an event|burned (?:a |the )?(?:cd|dvd|iso))\b/giu,
  },
  {
    rule: 'safety/injury',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:electric(?:al)? shock|electrocut(?:ed|ion)|got (?:a|an) (?:\w+ )?shock (?:from|off|when)|gas leak|smell(?:s|ed|ing)? (?:of )?gas|carbon monoxide|last pen runs|in the (?:tap|drinking) water|of them are (?:sick|ill)|food poisoning|allergic reaction|anaphyla\w+|chok(?:ed|ing) on|chok(?:ing|e) hazard|poison(?:ed|ing|ous)|toxic fumes|cut (?:my|his|her|their) (?:hand|finger|arm|leg|face|foot)|burn(?:ed|t) (?:my|his|her|our|their|me|a|the) ?(?:hands?|fingers?|arms?|legs?|face|skin|child|son|daughter|baby|wife|husband|mouth|lips?|foot)?|(?:badly|seriously|severely) (?:hurt|injured|burn(?:ed|t))|(?:got|was|were|been|is|are) (?:\w+ )?injured|caused (?:an? )?injur(?:y|ies)|(?:taken|rushed|went|go|ended up|admitted) (?:to|in|into) (?:the )?(?:hospital|a&e|emergency room|er|intensive care)|could (?:have )?(?:kill(?:ed)?|died?|been killed|hurt someone|seriously hurt)|someone (?:could|will|might|is going to) (?:get (?:hurt|killed)|be (?:hurt|killed)|die))\b/giu,
    unless:
      /\b(?:burned (?:a|the) (?:cd|dvd|disc|iso)|burnt? (?:the )?(?:toast|cake|bread|rice)|text message|not (?:hurt|injured)|is (?:the|it) [\w ]{0,20}(?:poisonous|toxic)|(?:my|his|her) (?:knee|back|shoulder)|freeze (?:the|my)|(?:car|traffic|bike) (?:accident|crash)|nobody (?:was|got) (?:hurt|injured)|sticker shock|culture shock|bill shock|for (?:the|our|a) hospital|hospital (?:department|client|account))\b/giu,
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
      /\b(?:old girl|halfway through|inbox|costs?|bill|price|invoice|usage|traffic|logs?|disk|memory|queue|database|sales|demand|numbers|screen|news|when i (?:saw|read|heard)|myth|confidence|dreams?|in my face about)\b|\b(?:not|n'?t|nobody|never|luckily no one) (?:\w+ ){0,2}(?:hurt|injured|burn)/giu,
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
  {
    rule: 'safety/it-burns',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:on fire\b(?! (?:tv|today|lately))|(?:caught|catches|catching) fire|in flames|burst into|smoke (?:is |was )?(?:coming|pouring|out of|from)|started to smoke|sparks? (?:flew|fly|flying|from|come|came)|sparking|live (?:wire|cable)|(?:wire|cable)s? (?:is |are |was )?(?:down|hanging|live|exposed|bare)|it'?s live\b|it hisses|hissing|an arc at|arcing|gone black|smell(?:s|ed|ing)? (?:\w+ )?(?:of |like )?(?:gas|burning|chemicals?|smoke)|(?:burning|chemical|gas) smell|can smell gas|gas (?:leak|is leaking|bottles going)|leaking gas|(?:carbon monoxide|co) (?:alarm|detector|poison\w*)[^.!?\n]{0,25}|(?:battery|trackpad|phone|case|back) (?:is |has |'s )?(?:\w+ )?(?:swollen|swelling|bulging|lifting|ballooned)|so hot (?:it|i|that)|(?:burn(?:t|ed)|scalded|shocked|electrocuted) (?:my|his|her|our|their|by|on|me)|(?:electric |a |nasty )shocks? (?:from|off|when)|thrown across|(?:exploded|blew up|shattered|collapsed|snapped|gave way|came down|broke under|fell on|tipped over|cap shot off|came (?:straight )?off|overtook us)\b[^.!?\n]{0,40}\b(?:my|his|her|our|us|me|in|on|with|beside|at|the (?:bed|altos|floor|baby|boy|footpath|motorway|a\d+)|downhill|face|kids?|it)|melted the|(?:brakes?|steering|wheel) (?:\w+ )?(?:failed|locked|came off|gave|seized|has no|fell off)|pedal went to the floor|has no brakes|no brakes\b|torque the wheel|(?:emergency|panic|fire) (?:stop|button|exit|alarm)[^.!?\n]{0,25}\b(?:not|n'?t|dead|locked|blocked|silent|failed|doesn'?t)|(?:alarm|call function|pendant|smoke alarm)\b[^.!?\n]{0,50}\b(?:silent|nothing rang|failing|no way to call|dead|nobody came|not work|didn'?t)|manhole|(?:ceiling|roof|beam|wall|balcony|scaffold\w*|lift|shelf|chest of drawers|wardrobe|cot) (?:\w+ ){0,4}(?:came down|come down|fell|collapsed|coming down|dropped|gave way|about to)|(?:stuck|trapped|locked) (?:in|inside) (?:the |a |it |with )?(?:lift|car|alone|elevator)?[^.!?\n]{0,40}\b(?:oxygen|wheelchair|heart|toddler|baby|stove|child)|toddler'?s? (?:is )?inside|no (?:marshal|medic)|convuls\w+|rolled off the curb)\b/giu,
    unless:
      /\b(?:fire (?:tv|sale|drill|walk)|spark (?:job|cluster|session)|(?:you guys|team|you|sauce|chilli|set|mixtape|sales|costs?|inbox|usage|website|demand|bill|logs?) (?:is|are|was|'?re|has|have)? ?(?:\w+ )?(?:on fire|exploded|blew up)|burn(?:t|ed)? (?:a |the )?(?:cd|dvd|cake|toast|dinner)|confidence|how (?:often|do)|do you sell|for charity|lavender|gas bill|gas man|tariff|webhook|novel|game|level|movie|film|play|barbecue|bbq|campfire|candle|smoke (?:test|free)|smoking area|in our street|next street|when'?s the|when is the|no hurry|may i pay|by the (?:bill|price)|(?:i was )?shocked by|as smokers|beginner|my fault|own (?:stupid )?fault|dropped it|my own|no (?:fire|smoke|danger)|nobody (?:was )?hurt|laugh\w*|heart exploded|shattered screen|screen (?:is )?shattered|safe to)\b/giu,
  },
  {
    rule: 'safety/body-harmed',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:(?:in|to|at|from|into) (?:the )?(?:hospital|a&e|a and e|intensive care|icu|resus|emergency room|theatre now)(?! (?:shop|bed|software|waiting|appointment|for a (?:visit|routine))|\w)|ambulance|paramedics?|unconscious|can(?:'?t|not| not| hardly| barely) (?:breathe|swallow|wake|move)|(?:hardly|barely) breathe|breathing funny|(?:won'?t|wont|couldn'?t|could not|can'?t) (?:wake|rouse)(?: up)?|throat (?:closed|is swelling|is closing|swelling)|went blue|turned blue|epipen|both pens|anaphyla\w+|seizures?|convulsing|overdose|(?:wrong|double|too (?:high|much|many)) (?:dose|tablets?|medicine|insulin)[^.!?\n]{0,30}|gave (?:my|her|him|it to) (?:\w+ )?(?:\d+|four|the wrong|penicillin)|(?:broken|broke|fractured|cracked) (?:my|his|her|a|her own|their) (?:\w+ )?(?:wrist|hip|arm|leg|ankle|neck|skull|rib|back|foot|nose|collarbone)(?! ski)|lost (?:two|a|his|her|my|\w+) (?:teeth|tooth|finger|hand|leg|eye)|(?:deep )?cut to the (?:bone|scalp|head|face)|(?:glass|cut|metal|needle) in (?:her|his|my|the|their) (?:face|hand|eye|mouth|foot|baby food|bread)|(?:bleeding|white as a sheet|fever \d+|vomiting|having seizures|short of breath|chest pains?)\b|food poisoning|swallowed (?:one|a|the|it)|(?:ate|eaten) (?:it|a battery|your bait)|chok(?:e|ed|ing) on|stung \w+ times|needles? (?:hanging|in the|on the|lying)|(?:allergic|allergy)\b[^.!?\n]{0,80}\b(?:nuts?|sesame|put|penicillin|ambulance|had|throat|were|in it)|(?:nuts?|sesame|cashews?|peanuts?) in it|(?:down to|has no|have no|without (?:his|her|my|the)|out of|ran out of|none left|no) (?:the )?(?:his |her |my )?(?:last (?:vial|pen|dose|inhaler|tablet of)|insulin|oxygen|inhaler|heart tablets|medication|seizure)|ventilator|on oxygen|dialysis (?:machine|has stopped)|(?:fell|fallen|lying|she'?s|he'?s) (?:\w+ ){0,4}(?:on the floor|and can'?t get up)|(?:feel|feeling|are|all|people are|children are) (?:sick|ill|dizzy|faint)\b[^.!?\n]{0,40}\b(?:gas|fumes|since|after|smell|lunch|fish)|headaches\b[^.!?\n]{0,40}\b(?:gas|fumes|heater|alarm|kids)|(?:kids|we'?ve all got|family woke with) (?:have )?headaches|(?:newborn|baby|ninety|asthmatic)\b[^.!?\n]{0,40}\b(?:no heating|cold|breathe|degrees|mould)|no heating and a (?:newborn|baby)|(?:burnt|bitten|hit|run over|injured|hurt|crushed|scalded|cut) by (?:the|a|your)|hit (?:my|his|her) head|(?:nearly|almost|could have|would have|has|it|which|that) killed (?:someone|him|her|me|us|my \w+|a (?:child|man|woman|person|dog))|nearly (?:killed|ran over|died|hit|drowned)|(?:could|would|will|might|going to|gonna|we'd|i'd|they'd) (?:have )?(?:be |been |get |got |lose a |easily )*(?:dead|killed|kill (?:some|him|her|us|me)|die|died|blinded|badly hurt|hurt if|hurt by|hand\b)|nobody died|feared for (?:our|my|their) li(?:fe|ves)|burying|drowned|out of (?:the )?(?:traffic|window))\b/giu,
    unless:
      /\b(?:routine|visit(?:ing)? hours|need(?:s)? (?:\d+ |a quote)|orders? \d+|tablets, need|skiing|move my (?:booking|date)|freeze|postpone|we'?re a hospital|work (?:in|at|for)|no injuries|nobody (?:was|got) hurt|not hurt|(?:was|were|is) nobody hurt|from laughing|laugh\w*|of joy|lovely|thank (?:you|the|god)|thanks|how (?:do|often)|do you sell|is it (?:safe|dangerous)|for my (?:thesis|book)|novel|film|play|game|boss|level|squad|was in hospital|in our street|hospital (?:bed|shop|department|client|software|radio)|last year|years ago|for your podcast|grandma|charity|for the hospice|raised|sick (?:of|and tired|to death|leave|note|to the)|ill (?:be|not|take|do|have)|dying to|bored|hunger|heart out|cake|died in (?:may|june|april|march|july)|he died on|passed away|ambulance service|for the ambulance|was a nurse|appointment|prescri\w+ me)\b/giu,
  },
  {
    rule: 'safety/somebody-threatens',
    aspect: 'violence',
    strength: 'explicit',
    match:
      /\b(?:(?:he|she|they|guy|man|ex|stranger|driver|someone|somebody)(?:'s|s| is| was| has)? (?:\w+ ){0,3}(?:outside my|at my door|following me|followed me|stalking|waiting (?:for|outside)|threatening|got my address|at the (?:school )?gate|harassing|got a knife|has a (?:knife|gun))|followed me home|(?:got|has|have|found) my (?:home )?address from|(?:found|tracked) me through|hidden? a camera|camera in the (?:kids|bedroom|bathroom)|(?:asked|asking) my (?:daughter|son|child|kid)|photos? of the school|tried my door|scared to sleep|finger marks|living in the crawl|hand on my (?:knee|leg|thigh)|locked the doors|says (?:he|she)(?:'?ll| will|'s going to) (?:kill|wait|come|hurt|find)|(?:says|said) he'?s waiting|(?:i'?ll|i will|ill|we'?ll|gonna|going to|i'?m going to|come and|said he'?d|he'?d|next time i|want to|could)\b[^.!?\n]{0,20}\b(?:hurt|stab|shoot|kill|punch|beat|break|burn|run|put a bullet|strangle|slap|hit|smash|bring my)\b[^.!?\n]{0,12}\b(?:you|u|your (?:driver|legs?|face|neck|head|skull|office|house|staff|family|arms?|nose|building)|him|her|office down|in you|the next one|gun|knife|over)|(?:come|came|coming) (?:down |round |over )?with a (?:knife|gun|bat|hammer)|(?:bring|brings|bringing|brought) (?:my|a) (?:gun|knife|bat)|a bomb (?:under|in|at)|know where you live|watch your back|threatened to (?:punch|hit|kill|stab|shoot|hurt|beat)|put a bullet|where (?:you|she|your kids|your children) (?:live|go to school))\b/giu,
    unless:
      /\b(?:game|level|boss|film|movie|novel|play|chapter|zombie|character|quest|photo shoot|for that jacket|wife will kill me|mum will kill|process|server|thread|task|session|haha|lol|joke[ds]?|pub talking|meme|news|budget|costs?|time|clock|bank|jackpot|market)\b/giu,
  },
  {
    rule: 'safety/wants-to-die',
    aspect: 'self-harm',
    strength: 'explicit',
    match:
      /\b(?:(?:can'?t|cannot|cant|can not) (?:do|take) (?:this|it|life) any ?(?:more|longer)[^.!?\n]{0,40}|(?:can'?t|cannot|cant|can not) go on(?: any ?(?:more|longer)| living| like this)?(?=\W*$|[.,;!] )|(?:don'?t|do not|dont) want to (?:live|be (?:here|alive|around)|wake up|exist)|(?:don'?t|do not|no) (?:see |longer see )?(?:the |any )?point (?:of|in|to) (?:being here|living|life|going on|carrying on|anything)|better off without (?:me|him|her)|want it (?:all )?to (?:end|stop|be over)|want to end it|end(?:ing)? (?:it all|my life|his life|her life|their life|my own life)|kill (?:myself|himself|herself|themselves)|suicidal|take my (?:own )?life|goodbye letters?|pills? here|take (?:them|the pills|all) (?:all )?tonight|might do to myself|harm myself|hurt myself|going to jump|jump off|not be (?:here|around) (?:tomorrow|much longer|any ?more)|no way out|nothing (?:left )?to live for|rather be dead)\b/giu,
    unless:
      /\b(?:squad|novel|film|game|contract|subscription|deal|migration|queue|without me at work|podcast|hold music|haha|lol|jump off point|off the (?:call|train))\b/giu,
  },
  {
    rule: 'safety/he-hurts',
    aspect: 'violence',
    strength: 'explicit',
    match:
      /\b(?:he|she|they|husband|ex|partner|neighbour|father|boyfriend)(?:'s|'ve| has| have)? (?:\w+ )?(?:hit|beat(?:en)?|punched|attacked|strangled|choked|stabbed|raped) (?:me|her|us|my (?:mum|mother|sister|son|daughter|kids))\b|\b(?:knows?|got|has|found) (?:out )?(?:my (?:new )?address|where (?:i|we) live)\b[^.!?\n]{0,40}|\b(?:not|don'?t feel) safe (?:at home|in my own|here any ?more)\b|\b(?:not|n'?t) sleeping at home\b|\bpunch(?:ed)? (?:me|my|a)\b/giu,
    unless:
      /\b(?:game|team|match|score|level|chess|boss|with (?:a|an) (?:great|idea|deal|better)|price|bargain|quiz|round|race|tournament|cards?|delivery|courier|driver|parcel|you(?:'ve| have)? got my (?:new )?address|form)\b|\bhas my (?:new )?address\W*$|\?\W*$/giu,
  },
  {
    rule: 'safety/not-be-here',
    aspect: 'self-harm',
    strength: 'explicit',
    match:
      /\b(?:don'?t|do not|can'?t) (?:think|believe|know if|see) i(?:'ll|'d| will| can)? (?:be here|be around|make it|wake up|go on|carry on)\b(?=[^.!?\n]{0,12}(?:next|tomorrow|much|another|the|\W*$))|\bcan'?t see (?:the|any) point (?:in|of|to) (?:going on|anything|living|carrying on|it all)\b|\bwon'?t be here (?:next|tomorrow|much longer)\b|\b(?:going to|gonna|wants? to|says (?:he|she)'?s going to) hurt (?:himself|herself|themselves|myself)\b/giu,
    unless:
      /\b(?:on time|by (?:noon|then|\d)|to the (?:meeting|event|appointment|party|show)|holiday|away|abroad|make it (?:to|on|for|by)|deliver\w*|parcel|moving|retir\w+|leave (?:the|this) (?:firm|company)|unsubscrib\w*)\b/giu,
  },
  {
    rule: 'safety/left-alone',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:he|she|child|daughter|son|mum|mother|dad|father|boy|girl|nan|toddler|baby|grandson|granddaughter|kids?|husband|wife|resident)\b[^.!?\n]{0,15}\b(?:left|found|forgotten|wandering)\b[^.!?\n]{0,15}\b(?:alone|on (?:his|her|their) own|unattended|unsupervised|on the (?:floor|bus|road|street|coach|wrong side)|in the (?:car|road|bath)|outside in)\b|\b(?:had|has|came (?:home|back) with|covered in) (?:a |an |two |several )?(?:\w+ )?(?:bruis(?:e|es)|black eye|bite marks?|burn marks?|welts?)\b|\b(?:stuck|trapped|shut) (?:in|inside|between)\b[^.!?\n]{0,25}\b(?:lift|elevator|floors?|shaft|cabin|vault)\b|\b(?:passed|blacked) out\b(?! (?:leaflets|flyers|the|cards|on the (?:sofa|couch|bed)))|\blost consciousness\b|\bcrushed (?:against|by|under|between)\b|\bstopped (?:breathing|answering us|responding to us)\b|\bheart patient\b/giu,
    unless:
      /\b(?:rugby|football|playing|fell off his|freed|got (?:us )?out|game|boss|level|laugh\w*|happily|fine now|apple|avocado|banana|fruit|left (?:a|the|his|her) (?:\w+ )?(?:bag|coat|umbrella|phone|toy|book|hat|jacket|lunch))\b|\?\W*$/giu,
  },
  {
    rule: 'safety/maims',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:take|took|taken|have|had|tear|tore|rip|ripped) (?:some(?:one|body)'?s?|his|her|my|a (?:child|kid)'?s?|(?:two|three) of (?:his|her|my)) ?(?:\w+ )?(?:face|hands?|fingers?|head|arm|eye|leg|foot)(?: clean)? ?off\b|\b(?:two|three|four|one) of (?:his|her|my) (?:fingers|toes|teeth)\b|\bchunk out of (?:his|her|my)\b|\b(?:threw|thrown|throws|knocked) (?:me|him|her|us) (?:across|off (?:the|my|his|her) (?:ladder|feet|roof)|backwards)\b|\b(?:isolator|socket|plug|cable|fuse ?box|adapter|inverter|consumer unit|charger|wiring|extension lead|switchboard)s? (?:has|have|is|are|was|had)? ?(?:\w+ )?(?:melted|scorched|charred|blackened|sparked|sparking)\b|\bbrakes? (?:\w+ )?(?:went|gone|going|are|were|felt|feel) (?:\w+ )?(?:soft|spongy|out|to the floor|gone|dead)\b|\b(?:tap|drinking) water smells? (?:of|like) (?:petrol|diesel|bleach|chemicals|gas|sewage|paraffin)\b|\bwater smells? (?:of|like) (?:petrol|diesel|paraffin|fuel)\b|\b(?:glass|metal|needle|blade|razor|shard) in the (?:food|salad|soup|bread|lentils|yoghurt|jar|rice|cereal|milk|formula|sandwich|meal|bottle|pizza|burger|curry|baby food)\b|\b(?:had|having) (?:a|two|three|several|another) (?:fits|seizures?)\b|\bcut in (?:my|his|her) (?:throat|mouth|tongue)\b|\bwheel came off\b|\b(?:of the|the) (?:little ones|children|kids|residents|guests|babies)\b[^.!?\n]{0,20}\b(?:have|has|had) been (?:sick|ill|throwing up|vomiting)\b|\bdown to a few strands\b/giu,
    unless:
      /\b(?:recycl\w*|trousers|metaphor\w*|game|novel|film|haha|lol|suitcase wheel|toy|pram wheel|trolley|spare|how (?:do|can)|pillow)\b|\?\W*$/giu,
  },
  {
    rule: 'safety/gave-way',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /\b(?:ladder|scaffold\w*|chair|stool|bed|balcony|swing|bunk|railing|banister|step|platform|seat|trampoline|pushchair|cot) (?:\w+ )?(?:folded|gave way|collapsed|broke|snapped|came away|tipped)\b[^.!?\n]{0,20}\b(?:under|with (?:me|him|her|my|our)|while|in my hand)\b|\b(?:he|she|my (?:son|daughter|mum|dad|wife|husband)|the (?:boy|girl|man|woman|child|driver|baby))(?:'s| is| was)?\b[^.!?\n]{0,25}\b(?:not moving|isn'?t moving|not breathing|isn'?t breathing|unresponsive|doubled up)\b|\bswallowed (?:a|one of the|two|some|the) (?:\w+ )?(?:magnets?|batter(?:y|ies)|coins?|screws?|pins?|needles?|beads?|glass)\b/giu,
    unless: /\b(?:game|level|boss|in the film|novel|statue|no(?:body| one) (?:was )?hurt|unhurt|laugh\w*)\b|\?\W*$/giu,
  },
];

/** English: danger to people, violence, self-harm. */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
