import type { Pattern } from '../../pattern.ts';
import { patterns as abuse } from './abuse.ts';
import { except } from './except.ts';

// "not angry" (but "not only angry"), and praise that sounds alike.
const NOT_SO =
  /\b(?:my own|old provider|previous|last (?:firm|provider)|with you it|sorry if|apolog\w*|in one day|a customer of ours|of ours wrote|hide that)\b|\b(?:not|never|n'?t|no longer|isn'?t|aren'?t|hardly) (?!only|just\b)(?:\w+ ){0,2}(?:angry|mad|furious|livid|fuming|outraged|appalled|disgusted|enraged|seething|infuriated|pissed|fed up|sick|annoyed|frustrat\w+|disappoint\w+|upset|ridiculous|unacceptable|outrageous|a joke|irritated|cross)\b|\b(?:please )?(?:don'?t|do not|hope you(?:'re| are)? (?:not|aren'?t)) (?:be|get) (?:angry|mad|upset)\b|\b(?:good|great|awesome|amazing|brilliant|cool|fantastic|love|beautiful|delicious|arrived in|thank\w*)\b/giu;

// "You are an idiot." is no more than an insult.
const BARE = /^\W*(?:you|u|they)(?:'re| are| r)? (?:an? |all )?\w+\W*$/;

/** Who insults is mostly angry, too: a tone, as the insult itself is heard as abuse. */
const insults = abuse
  .filter(({ rule, strength }) => strength === 'explicit' && rule !== 'abuse/you-are-a')
  .map(
    ({ rule, match, unless }): Pattern => ({
      rule: rule.replace('abuse/', 'anger/insult-'),
      strength: 'tone',
      match,
      unless: new RegExp(unless ? `${unless.source}|${BARE.source}` : BARE.source, 'giu'),
    }),
  );

// Not so, or of somebody or something else.
const NEAR_MISS =
  /\b(?:isn|aren|wasn|weren|don|didn|hadn|won|ain|couldn|can)['’]?t (?:be |been |being |at all |really |in the least |even |remotely |feel |want to be )*(?:angry|cross|annoyed|upset|unhappy|disappointed|frustrated|furious|mad|livid|complain\w*|dissatisfied)\b|\b(?:none of us|nobody|no one) (?:here )?(?:is|was|are|'s) (?:\w+ )?(?:angry|cross|annoyed|upset|unhappy|disappointed|furious)\b|\bnot (?:a )?(?:complaint|complaining)\b|\b(?:angry|cross|furious|annoyed|mad|upset|disappointed) (?:with|at) (?:myself|himself|herself|the (?:weather|referee|printer|traffic|cat|dog))\b|\bangry (?:birds|bird|customers?|callers?|e-?mails? from)\b|\bhandle (?:an? )?(?:angry|furious|upset)\b|\bhad (?:more than )?enough (?:cake|food|to (?:eat|drink)|sleep|coffee|tea|wine|time|practice|sun|space|room|material|paint|boxes)\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match:
      /\b(?:i|we|my (?:wife|husband|partner|family) and i)(?:'m|'re|m| am| are| was| were|'ve been| have been| feel| got| get)? (?:(?:now|so|very|really|extremely|absolutely|beyond|truly|utterly|getting|becoming|just|quite|honestly|completely|totally|more than|pretty|not only|both|seriously|fucking|bloody|incredibly) ){0,3}(?:angry|furious|livid|fuming|outraged|appalled|disgusted|enraged|infuriated|incensed|seething|raging|irate|mad(?= right now|[.!]|$)|pissed(?: off)?|fed up|sick (?:and tired )?of|at (?:my|the) (?:wits'? end|end of my (?:rope|tether|patience|wits?))|beyond (?:angry|furious|frustrated|frustration)|boiling(?! (?:it|the|water|eggs))|mad (?:at|now|as hell))\b/giu,
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
    unless:
      /\b(?:just|only) (?:kidding|joking)\b|\b(?:that cheap|i'?ll take|thank\w*|free upgrade|love|amazing)\b|\bkidding aside\b|\bare you serious about\b/giu,
  },
  {
    rule: 'anger/garbage',
    strength: 'explicit',
    match:
      /\byour (?:\w+ )?(?:service|support|product|app|company|system|website) (?:is|are|'s) (?:\w+ )?(?:garbage|trash|crap|rubbish|useless|a joke|appalling|disgraceful)\b/giu,
  },
  {
    rule: 'anger/worst',
    strength: 'explicit',
    match:
      /\b(?:worst|most (?:appalling|terrible|horrible|frustrating|incompetent|useless)) (?:\w+ ){0,3}(?:service|company|experience|support|shop|store|purchase|provider|app|product|customer|business)\b|\b(?:terrible|horrible|horrendous|atrocious|abysmal|appalling|dreadful|awful|shocking|woeful|dire|disastrous|lamentable|shit|shitty|crap|crappy|pathetic|disgusting|lousy|third[- ]rate) (?:customer )?(?:service|company|support|treatment|experience|attitude|people)\b|\b(?:utter|complete|total|absolute) (?:joke|disgrace|shambles|farce|rubbish|garbage|waste of (?:time|money)|incompetence|crap|nonsense|mess|disaster)\b|\b(?:i|we) (?:absolutely |really |fucking )?(?:hate|despise|loathe|detest) (?:you|your|this (?:company|app|service|product))\b/giu,
    unless:
      /\b(?:another|one|it|review|comment|he|she) (?:says|reads|wrote)\b|\b(?:not|n'?t|isn'?t|wasn'?t) the worst\b|\bworst[- ]case\b/giu,
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
  {
    rule: 'anger/rage-said',
    strength: 'explicit',
    match:
      /\b(?:(?:beyond|past being|so|that|how|hopping|absolutely|very|really) (?:angry|cross|mad|livid|furious|irate|fuming)|(?:livid|fuming|furious|enraged)\b(?=[^.!?\n]{0,30}(?:\W*$|and|about|with|at|is|that|says))|spit(?:ting)? (?:nails|feathers)|steam (?:is )?coming out|blood boil|makes me (?:sick|furious|boil)|(?:end of (?:my|our|her|his) (?:rope|tether|patience)|at (?:my|our) wits'? end)|(?:sick|tired|sick n tired) (?:and tired |to death |to the (?:back )?teeth )(?:of|with)|sick of (?:it|being|waiting|this|hearing|you)|fed up|had (?:it|enough|our fill) (?:up to here|of|with)|up to here with|(?:no|lost all|lost|ran out of|out of|run out of) patience|patience (?:has|is) (?:\w+ )?(?:run out|gone|over|exhausted)|how dare (?:you|u)|don'?t you dare|do not (?:dare|tell me to calm)|(?:got|have) (?:some|a) nerve|the (?:sheer )?nerve (?:of|to)|what a cheek|bloody cheek|have you no shame|shame on|ashamed of yoursel\w+|ought to be ashamed|should be ashamed|(?:you have|you'?ve|gotta|got to) (?:got to )?be (?:joking|kidding)|having a laugh|sick joke|playing at\b|are you (?:serious|kidding) (?:right now|me)|what the (?:hell|heck|fuck)|for (?:god'?s|heaven'?s|christ'?s|pity'?s|fuck'?s|the love of)\b|crying out loud|\bffs\b|\bwtf\b|swear to god|what on earth|(?:you'?ve|have|has) the (?:neck|cheek|gall|brass|audacity)|the (?:audacity|gall)\b|my foot\b|done being nice|single living person|lost (?:his|her|their) temper|slammed something|swore (?:a good deal|throughout|down)|worst decision|beggars? belief|shameless|this is (?:bs|bullshit|a joke|a disgrace|ridiculous|outrageous|unacceptable)|(?:absolute|utter|complete|total|downright|sheer) (?:disgrace|shambles|farce|joke|garbage|rubbish|disaster|circus|scandal|shame|cheek|nonsense|incompetence)|scandal(?:ous)?\b|outrage(?:ous)?\b|disgraceful|appall(?:ed|ing)|disgust(?:ed|ing)\b|unacceptable|not acceptable|slap in the face|insult to (?:injury|every|my|our)|(?:treat(?:s|ed|ing)?|treat (?:me|us)) (?:me|us|him|her|people|pensioners|customers)?(?: \w+)? ?(?:like (?:crap|dirt|cattle|rubbish|a piece|dogs?|animals|criminals|an idiot)|so badly|as if)|never (?:in (?:my|\w+ years) )?(?:been|felt|have (?:i )?(?:been|felt|met)|was i) (?:treated|so (?:badly|small|humiliated|insulted|angry)|with such)|(?:made|makes) (?:me|her|him|us) (?:feel|cry)|feel(?:s|ing)? like (?:dirt|the idiot|a fool)|in tears|i(?:'m| am) (?:shaking|in tears|so angry|exhausted)|shaking (?:as|while|with)|hands are shaking|hardly type|(?:ruined|spoil(?:ed|t)|wrecked|destroyed) (?:my|our|the|her|his|a) |(?:had|have)(?:n'?t| not) (?:had )?the (?:common )?decency|(?:(?:he|she|caller|customer|was) (?:was )?(?:shout(?:ed|ing)|scream(?:ed|ing)|yell(?:ed|ing))|raised (?:his|her|their) voice|in a rage|hung up (?:on|the)|slammed (?:the|down)|irate|hopping mad|crying with rage|swore|enraged|very angry|furious)\b(?=[^.!?\n]{0,40}(?:phone|line|down|voice|end|me|us|up|said|says|customer|caller|\W*$))|(?:^|customer|caller|he|she)\W{0,2}(?:raised (?:his|her) voice|shouted|yelled|screamed)|then he couldn'?t go on|(?:hate|despise) (?:this company|you|your)|i could (?:scream|cry|spit)|about to (?:throw|scream|explode|lose it)|losing it\b|i want my money back now|not my problem you|torturing|treated like)\b/giu,
    unless:
      /\b(?:not (?:at all )?(?:angry|cross|mad|furious|upset)|n'?t (?:angry|cross|mad)|no anger|with (?:joy|laughter|delight|excitement)|of joy|tears of|my boss|my own|at (?:my|the) (?:own )?(?:printer|screen|wall|flat-pack)|the other driver|neighbour'?s?|sorry (?:for|about)|apolog\w*|i (?:overreacted|shouted)|calmed down|good|great|love\w*|lovely|thank\w*|amazing|fantastic|happy|laugh\w*|delicious|free upgrade|cheap|yesterday with|previous|last (?:firm|provider)|forum|fatal:|instructor|bus driver|other driver|pub talking|hotheads|our own customers|a customer of ours|customer(?:s)? (?:wrote|left|called|calls)|review says|a comment|hospital|dentist|festival|in a good way|best|cried in|happily|excite\w*|swore at (?:the|my)|swear words|not unhappy|no harm|deaf|rage room|kids screaming|screaming (?:and|with) (?:joy|delight))\b/giu,
  },
  {
    rule: 'anger/wry',
    aspect: 'irony',
    strength: 'tone',
    match:
      /^\W*(?:oh|ah|well|wow|yeah|cool|great|lovely|brilliant|bravo|congratulations|congrats|nice(?: one)?|amazing|genius|fantastic|marvellous|super|charming|splendid|hooray|yay|classy|thanks|cheers|ok|fine|yum)\b[,.!]? (?:yes\b|and (?:here|now)|so (?:i|you|that|my|it)|just |another|isn'?t|only|you'?ve managed|guys\W*$|good,|cool|for nothing|paid for|it ate|deleted|an? moment|a voucher|the famous)|\b(?:how (?:very )?(?:generous|thoughtful|convenient|kind of you to charge|modern|considerate|original|lovely for you|nice for you|reassuring)|slow clap|full marks for|so much for|what a (?:surprise|masterpiece|joke of)|bit rich|(?:call|calls|called) (?:it|that|this) (?:\w+ )?(?:service|support|help|premium|care)|and here (?:was i|i was)|i (?:suppose|guess) (?:i|that|it|somebody|we) (?:should|could|'s|was|is|will|got|somewhere)|one (?:wonders|does (?:begin|wonder)|shudders|might)|i wonder what you|guess i'?ll|rate (?:my|our|your|his|her) (?:experience|recent)|was that (?:really )?so (?:difficult|hard)|need to draw you|draw you a picture|do (?:your|ur) job for|expected (?:rather |a (?:bit|little) )?(?:better|more)|had hoped for|hoped for (?:better|more)|poor show|letdown|let-down|let down|not (?:good enough|impressed|amused|great for|funny)|none too pleased|neither am i|no one is laughing|not laughing|(?:getting|becoming|gets|a bit|wearing|rather|a little|beginning to be) (?:\w+ )?(?:old|thin|tiresome|tired|silly|ridiculous|cheesed off|ratty|annoying)|(?:really |very |bit |a bit |quite |rather )?(?:disappoint(?:ed|ing|ment)|frustrat(?:ed|ing)|disheartening|annoyed|exasperat\w+)|couldn'?t make it up|laugh or cry|love that for me|no biggie|would (?:\w+ )?again\W*$|literally (?:just )?(?:said|told)|just (?:said|told) (?:u|you|that)|as i (?:believe i )?said|whatever\.|not like it matters|a new record|well acquainted|money well spent|suggestion then|from where, the moon|special sort of talent|frosty|sighed|i'?d (?:finished|expected)|from the moon|i hope it was a (?:really )?good|reads like a|you'?re welcome to guess|a paperweight|have it framed|forgive me (?:if i'?m|for (?:asking|being))|connoisseur|^\W*bravo\b(?! (?:to|for))|i love suspense|sing it|so difficult|wonderful job|disheartening|nothing but moments|it'?s in the form|keeps a startup young|nobody asked for|my mother taught me|i have (?:nothing but|no words)|no words\b|beggars belief|forgive me for (?:asking|returning)|since (?:you|it) "?(?:improved|prioritised)|used to (?:be so good|work)|before you "?improved|as recently as)\b|["“][^"”]{3,50}["”],? ?(?:you say|it said|they call|says the|apparently|he says|then|you wrote|yes)|["“](?:easy|fast|ships|unlimited|premium|on its way|being processed|improved|prioritised|priority|express|lifetime|guaranteed|instant|next[- ]day|collected|within|up to|lake view|elevated)[^"”]{0,40}["”]/giu,
    unless:
      /\b(?:thank you|thanks (?:a|so|for (?:the|your))|love it|great service|not unhappy|happy with|no harm|no hard feelings|haha\w*|lol\b|joy|delight\w*|perfect,|works? (?:now|great)|not (?:at all )?(?:disappointed|annoyed|frustrated)|never (?:been )?disappoint\w*|didn'?t disappoint|lovely surprise|how do i|how can i|is it possible|congratulations on|on the award|please pass|could you|curious|may i|brilliant,? (?:thanks|i'?ll|that)|great,? (?:thanks|that|i'?ll))\b/giu,
  },
  {
    rule: 'anger/sarcasm',
    strength: 'tone',
    match:
      /\b(?:love|loving|enjoy|adore) (?:paying|waiting|being (?:charged|ignored|lied|told|on hold|passed)|sitting on hold|standing in|spending my (?:day|evening|weekend|money))\b|\b(?:like|love|enjoy) (?:the (?:part|bit)) where\b|\bcongrat(?:ulation)?s (?:on|for) (?:\w+ )?(?:losing|breaking|ruining|managing to|wasting|turning|missing|making a|charging|sending)\b|\bhow (?:very )?(?:nice|kind|lovely|thoughtful|generous|sweet|considerate|good) of (?:you|them) to (?:raise|charge|increase|cancel|bill|ignore|close|put|double|lose|forget|delete|cut|block|inform me (?:now|afterwards)|keep (?:me|us) waiting)\b|\bfor the (?:honou?r|privilege|joy|thrill) of\b|\b(?:truly|quite) an? (?:talent|achievement|feat)\b|\bwhoever (?:thought of|came up with|invented|signed off|approved) (?:that|this|it)\b|,? thank you very much\W*$(?<=\b(?:nothing|home|myself|free|own|already),? thank you very much\W{0,2})|\bthis is the thanks\b|\bwhat (?:am i|are we) (?:even |actually )?paying (?:[\w £$€]{1,15} )?for\b/giu,
    unless:
      /\b(?:genius|brilliant|deserves a (?:medal|raise|pay rise)|thank you for|love it|so (?:easy|good|happy)|best)\b/giu,
  },
  {
    rule: 'anger/stop-it',
    strength: 'tone',
    match:
      /\bstop (?:saying|telling|copying|pasting|apologi[sz]ing|lying|reading (?:from|out)|pretending|hiding|wasting|treating|making excuses|fobbing)\b|\bno more (?:bots|excuses|apologies|sorry|templates?|scripts?|["“]|lies|promises)|\b(?:starting|beginning) to wonder (?:whether|if) any(?:one|body)\b|\b(?:i'?m|i am) a (?:very |fairly |reasonably )?patient (?:woman|man|person)\b|\bwhat on god'?s (?:green )?earth\b|\bwhat in god'?s name\b|\bwhat (?:will|does) it (?:actually )?take for a (?:human|person)\b|\b(?:what|how|why|do|are|can'?t|will|would) (?:\w+ ){0,4}you (?:people|lot)\b|\byour lot can'?t\b/giu,
    unless:
      /\b(?:best|brilliant|love|thank\w*|great|lovely|star|stars|legends?|wonderful|well done|amazing|awesome|cheers|fantastic|insane|rock|bless|congrats|how many people|hope your)\b/giu,
  },
  {
    rule: 'anger/had-it',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ve| have) had it(?= *[.!;]|\W*$)|\b(?:it'?s|that'?s|which is|so|just|bloody|frankly|plain|downright) (?:\w+ )?(?:bloody |damned? )?(?:rude|insulting|a cheek)\b(?=[^.!?\n]{0,12}\W*$)|\bwhat (?:kind|sort) of (?:place|outfit|operation|circus|show|people|company|business|home|school|hospital|madhouse) (?:are you|is this|do you (?:run|employ|think)|would (?:do|let|treat)|does that|treats|runs|lets)\b|\bit'?s a farce\b/giu,
    unless:
      /\b(?:not|n'?t|was(?:n'?t)?) (?:meant|trying|being)\b|\b(?:thank\w*|love|sorry|had it (?:serviced|repaired|checked|fixed)|i don'?t mean)\b/giu,
  },
  {
    rule: 'anger/hard-capitals',
    strength: 'tone',
    match: /\p{Ll}{2} (?:\p{Ll}+ ){0,3}(?:AGAIN|STILL|NOTHING|NOBODY|WRONG|ALREADY|REFUSE|SAME)\b(?! \p{Lu}{2})/gu,
    unless: /\b(?:love|great|thank\w*|amazing|best|brilliant|happy|lol|haha)\b/giu,
  },
  {
    rule: 'anger/another-day-lost',
    strength: 'tone',
    match:
      /\b(?:another|yet another|a whole|an entire|my whole) (?:\w+ ){1,3}(?:wasted|lost|gone|ruined|down the drain|shot)\b|\b(?:rather|so|very|badly|really) let down\b|\bbeyond you\b|\bis this (?:a joke|some kind of joke|how you)\b/giu,
    unless: /\b(?:ball|umbrella|luggage|parcel|glove|love[sd]?|lovely|great|laugh\w*|thank\w*)\b/giu,
  },
  ...insults,
];

/** English: anger in words (R26, R27). Shouting in capitals is heard by the kind itself. */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
