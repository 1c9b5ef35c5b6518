import type { Pattern } from '../../pattern.ts';

// "not angry" (but "not only angry"), and praise that sounds alike.
const NOT_SO =
  /\b(?:not|never|n'?t|no longer|isn'?t|aren'?t|hardly) (?!only|just\b)(?:\w+ ){0,2}(?:angry|mad|furious|livid|fuming|outraged|appalled|disgusted|enraged|seething|infuriated|pissed|fed up|sick|annoyed|frustrat\w+|disappoint\w+|upset|ridiculous|unacceptable|outrageous|a joke|irritated|cross)\b|\b(?:please )?(?:don'?t|do not|hope you(?:'re| are)? (?:not|aren'?t)) (?:be|get) (?:angry|mad|upset)\b|\b(?:good|great|awesome|amazing|brilliant|cool|fantastic|love|beautiful|delicious|thank\w*)\b/giu;

/** English: anger in words (R26, R27). Shouting in capitals is heard by the kind itself. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match:
      /\b(?:i|we|my (?:wife|husband|partner|family) and i)(?:'m|'re|m| am| are| was| were|'ve been| have been| feel| got| get)? (?:(?:now|so|very|really|extremely|absolutely|beyond|truly|utterly|getting|becoming|just|quite|honestly|completely|totally|more than|pretty|not only|both|seriously|fucking|bloody|incredibly) ){0,3}(?:angry|furious|livid|fuming|outraged|appalled|disgusted|enraged|infuriated|incensed|seething|raging|irate|mad(?= right now|[.!]|$)|pissed(?: off)?|fed up|sick (?:and tired )?of|at (?:my|the) (?:wits'? end|end of my (?:rope|tether|patience|wits?))|beyond (?:angry|furious|frustrated|frustration)|boiling|mad (?:at|now|as hell))\b/giu,
    unless: NOT_SO,
  },
  {
    rule: 'anger/makes-me',
    strength: 'explicit',
    match:
      /\b(?:mak(?:e|es|ing)|driv(?:e|es|ing)|made|drove) (?:me|us) (?:so |really |absolutely |completely )?(?:angry|furious|mad|crazy|sick|insane|livid|nuts|up the wall|want to scream)\b|\b(?:los(?:e|ing)|lost) (?:(?:all|the last of) )?(?:my|our) (?:patience|temper|mind|cool|shit|sanity)\b|\b(?:patience|tolerance) (?:is|has) (?:running out|run out|wearing thin|at an end|exhausted|gone|over)\b|\b(?:shaking|trembling|crying|screaming|boiling) with (?:rage|anger|fury|frustration)\b|\bi(?:'m| am) (?:in tears|literally (?:shaking|crying|screaming)|about to (?:scream|explode|lose it))\b|\bi can(?:'t|not) take (?:this|it) (?:any ?more|any longer)\b/giu,
    unless: NOT_SO,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match:
      /\b(?:this(?: (?:company|shop|store|app|place|product|service|process|experience|whole \w+))?|that|it|which|your (?:\w+ )?(?:service|company|support|behaviou?r|attitude|response|conduct|handling|treatment)|what you(?:'re| are) doing|the (?:service|way)[^.!?\n]{0,30}|situation)(?:'s| is| was|s|'re)(?: \w+){0,3} (?:unacceptable|outrageous|ridiculous|a (?:\w+ )?(?:joke|disgrace|scandal|farce|shambles|nightmare|insult|mockery|circus)|disgraceful|infuriating|appalling|disgusting|shameful|scandalous|insulting|pathetic|beyond (?:a joke|belief)|absurd|insane|bullshit|atrocious|unbelievable|inexcusable|intolerable|abysmal)\b|^\W*(?:absolutely |totally |completely |utterly |simply |just |how |so |what an? )*(?:unacceptable|outrageous|ridiculous|disgraceful|disgusting|shameful|appalling|pathetic|absurd|bullshit|inexcusable|joke|disgrace|shambles|farce)\b|^\W*(?:absolutely |just |simply )?(?:terrible|awful|horrible|horrendous|unbelievable)\b(?=[^a-z]*$|,? (?:just|simply|absolutely|service|experience|company))|\bwhat a (?:\w+ )?(?:mess|shambles|joke|nightmare|farce|disgrace|circus|disaster)\b|\b(?:absolutely|totally|completely|utterly|simply|downright) (?:unacceptable|outrageous|ridiculous|disgraceful|disgusting|shameful|appalling|awful|terrible|horrendous|useless|inexcusable)\b/giu,
    unless: NOT_SO,
  },
  {
    rule: 'anger/how-dare-you',
    strength: 'explicit',
    match:
      /\bhow dare (?:you|they|your)\b|\b(?:are you|r u|you(?:'ve| have)? (?:got to|gotta) be|you must be|you're) (?:\w+ )?(?:kidding|joking|serious|having a laugh)(?: me)?\b(?=[^a-z]*$|[^.!?\n]{0,25}[!?])|\bwhat (?:the|in the) (?:actual )?(?:hell|fuck|heck|bloody hell|world) (?:is|are|were|was|do|did|have|has|am|kind)\b|\b(?:wtf|for (?:god|christ|fuck|pete|heaven|goodness|crying out)'?s? ?(?:sake|loud)|ffs|jesus christ)\b|\benough is enough\b|\b(?:i've|i have|we've|we have) (?:absolutely |really )?had (?:more than |quite )?enough\b|\bshame on you\b|\byou should be ashamed\b|\b(?:i've|i have|we've|we have) had it with\b|\b(?:you(?:'ve| have)?|this has|it has|this|which) (?:completely |totally |absolutely )?(?:ruined|wrecked|spoil(?:ed|t)|destroyed) (?:my|our)\b/giu,
    unless: /\b(?:just|only) (?:kidding|joking)\b|\bkidding aside\b|\bare you serious about\b/giu,
  },
  {
    rule: 'anger/worst',
    strength: 'explicit',
    match:
      /\b(?:worst|most (?:appalling|terrible|horrible|frustrating|incompetent|useless)) (?:\w+ ){0,3}(?:service|company|experience|support|shop|store|purchase|provider|app|product|customer|business)\b|\b(?:terrible|horrible|horrendous|atrocious|abysmal|appalling|dreadful|awful|shocking|woeful|dire|disastrous|lamentable|shit|shitty|crap|crappy|pathetic|disgusting|lousy|third[- ]rate) (?:customer )?(?:service|company|support|treatment|experience|attitude|people)\b|\b(?:utter|complete|total|absolute) (?:joke|disgrace|shambles|farce|rubbish|garbage|waste of (?:time|money)|incompetence|crap|nonsense|mess|disaster)\b|\b(?:i|we) (?:absolutely |really |fucking )?(?:hate|despise|loathe|detest) (?:you|your|this (?:company|app|service|product))\b/giu,
    unless: /\b(?:not|n'?t|isn'?t|wasn'?t) the worst\b|\bworst[- ]case\b/giu,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match:
      /\b(?:fuck(?:ing|ed|in)?|f\*+(?:k|ing|king)?|bloody (?:hell|awful|useless|ridiculous|joke|disgrace|thing)|god ?damn(?:ed|it)?|goddamn|bullshit|piece of (?:shit|crap|junk|garbage|rubbish)|full of (?:shit|crap)|load of (?:crap|bollocks|shit|rubbish)|what a load of|bollocks|shit ?show|crap)\b/giu,
    unless:
      /\b(?:fucking|bloody|goddamn|damn) (?:good|great|awesome|amazing|brilliant|love|fantastic|perfect|beautiful|excellent|genius)\b|\bfuck yeah\b|\b(?:holy crap|oh crap|crap,? (?:i|my)|my own (?:crap|stupid))\b|\blogs?\b[^.!?]{0,20}\bcrap\b/giu,
  },
  {
    rule: 'anger/upset',
    strength: 'tone',
    match:
      /\b(?:frustrat(?:ed|ing|ion)|disappoint(?:ed|ing|ment)|annoy(?:ed|ing)|upset(?:ting)?|unhappy|dissatisf(?:ied|action)|irritat(?:ed|ing)|dismayed|exasperat(?:ed|ing)|displeased|not (?:very |at all |really |exactly |too )?(?:happy|pleased|impressed|amused|satisfied)|let down|poor (?:customer )?(?:service|support|experience|communication)|not good enough|not acceptable|tired of|struggling to understand why|very concerned|beggars belief|makes no sense)\b/giu,
    unless:
      /\b(?:not|never|n'?t|no longer|without) (?!only)(?:\w+ ){0,3}(?:frustrat|disappoint|annoy|upset|unhappy|dissatisf|irritat|let down)|\b(?:customer|client|user)s?(?:'s)? (?:\w+ ){0,2}(?:is|are|was|were|gets?) (?:\w+ )?(?:frustrat|annoy|upset|unhappy)|\bwhatever you do\b|\b(?:won'?t|will not|never|didn'?t|did not) (?:be )?(?:disappoint|let (?:me|us) down)|\bupset stomach\b|\bsatisfied\b[^.!?]{0,20}\bthank/giu,
  },
  {
    rule: 'anger/irony',
    aspect: 'irony',
    strength: 'tone',
    match:
      /\bthanks? (?:you )?for (?:nothing|wasting my|ruining|absolutely nothing|ignoring)\b|\b(?:great|nice|good|brilliant|fantastic|excellent|wonderful|lovely|amazing|top|stellar) (?:job|work|service|going|stuff),? (?:guys|everyone|team|as always|as usual|again|not)\b[^.!?\n]{0,6}(?:\.\.\.|…|🙄|$)|^\W*(?:oh,? )?(great|brilliant|perfect|fantastic|wonderful|lovely|amazing),? just \1\b|\b(?:great|brilliant|excellent|wonderful|lovely|amazing|stellar) (?:\w+ )?(?:support|service|help) as (?:always|usual)\.*$|\bwell done,? (?:guys|everyone|again)\b|\bslow clap\b|\bwhat a (?:surprise|shock|great (?:way|start))\b|\b(?:of course|surprise,? surprise|how convenient|yeah,? right|oh,? (?:great|brilliant|wonderful|perfect|fantastic|lovely))\b|\b(?:wow,? just wow|just brilliant|simply wonderful)\b|\bso[- ]called (?:support|service|help|customer|premium|experts?|specialists?)\b|\bif you can (?:even )?call it (?:that|support|service)\b/giu,
    unless:
      /\bof course(?! (?:nobody|no ?one|not|it (?:doesn'?t|didn'?t|failed)|nothing|there is no|you (?:don'?t|didn'?t)))|\bthank you so much\b/giu,
  },
  {
    rule: 'anger/seriously',
    strength: 'tone',
    match:
      /^\W*(?:seriously|really|unbelievable|incredible|wow|come on|oh come on|give me a break|are you serious|is this a joke|whatever)\b[ .!?]{0,4}$|\b(?:unbelievable|is this (?:some kind of |a )joke|i can(?:'t|not) believe (?:this|how|that you|you)|i give up|beyond me|what is wrong with (?:you|your))\b/giu,
    unless: /\bhow (?:good|great|fast|quick|easy|helpful|nice|kind|beautiful|lucky)\b/giu,
  },
  {
    rule: 'anger/what-is-wrong',
    strength: 'explicit',
    match:
      /\bwhat(?:'?s| is| on earth is| the \w+ is| in the world is| exactly is)? (?:\w+ )?wrong with (?:you|your (?:company|people|support|team))\b|\b(?:can(?:'?t| ?not)|don'?t|do not) believe how (?:bad|poor|awful|terrible|slow|useless|badly|poorly|incompetent|difficult|hard|horrible|rude)\b|\b(?:can(?:'?t| ?not)) believe how long (?:this|it|you|i|we)\b|\b(?:very|so|really|extremely|absolutely|quite|truly|rather|more than|just) (?:\w+ )?(?:and )?(?:angry|furious|mad|livid|outraged|pissed|enraged|infuriated|seething|fuming)\b|\b(?:disappointed|upset|frustrated|annoyed|unhappy) and (?:\w+ )?(?:angry|furious|mad|livid|outraged|disgusted)\b|\b(?:sick|tired|fed up) (?:and tired |to death |to the back teeth )?(?:of|with) (?:you|your|this|these|the (?:excuses|lies|same|constant|endless)|waiting|being|having|excuses|all (?:this|these|the))\b|\b(?:rediculous|redicilous|ridiculos|unacceptible|unnacceptable|unaceptable|unexceptable|disgracefull|outragous)\b|\b(?:last straw|had (?:it|enough)(?: of| with| up)|losing my (?:patience|temper|mind)|(?:my|our) patience (?:is|has) (?:\w+ )?(?:over|gone|run out|ended|exhausted|wearing thin)|out of patience|makes? my blood boil|beyond (?:a joke|belief|frustrat\w+|ridiculous|unacceptable|words|annoy\w+))\b/giu,
    unless:
      /\b(?:great|thank\w*|love|mad about|mad for|was (?:\w+ )?sick|(?:isn'?t|not|n'?t) (?:\w+ )?(?:angry|mad|upset))\b/giu,
  },
];
