import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

// Whose trade it is, what one calls oneself, and quoted words.
const NEAR_MISS =
  /\bfraud (?:team|department|squad|line|office|desk|alerts?|protection|checks?|prevention|warning|hotline|filter)\b|\b(?:spam|scam|fraud|troll) (?:filter|report|warning|list)\b|\b(?:i|we) (?:am|was|were|'m) (?:being )?(?:such )?(?:an? )?(?:\w+ )?(?:idiots?|fools?|muppets?|morons?|stupid|thick|dumb)\b|\b(?:silly|stupid|foolish|dumb) (?:me|question|of me|mistake|idea)\b|\bonly ever had good\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:you|u|ya|youre|your (?:company|team|staff|colleagues?|agents?|people|support)|you (?:people|guys|lot|all)|they|he|she)(?:'re| are| is|'s| r|re)? (?:(?:all|just|nothing but|such|a|an|the|bunch of|total|complete|absolute|utter|absolutely|completely|utterly|totally|fucking|bloody|really|so|clearly|obviously|either|literally|lot of|pack of|a bunch of) ){0,5}(?:idiots?|morons?|imbeciles?|stupid|dumb(?:ass(?:es)?)?|clueless|useless|incompetent|worthless|pathetic|brain ?-?dead|braindead|retard(?:s|ed)?|liars?|thieves|thief|crooks?|scammers?|con ?(?:men|artists?)|criminals?|clowns?|scum(?:bags?)?|parasites?|assholes?|arseholes?|bastards?|pigs?|cunts?|dickheads?|twats?|losers?|robots?|vultures?|lazy|rude|arrogant|disgusting|a disgrace|a joke)\b/giu,
    unless:
      /\b(?:not|n'?t|aren'?t|isn'?t|never|hope) (?:\w+ ){0,3}(?:stupid|rude|useless|incompetent|lazy|idiot|moron|dumb|clueless|robot|arrogant|a joke)|\bare you (?:a )?(?:real|human|robot|bot)|\b(?:think|thought|called|calls?|calling) (?:i|me|us|we)\b|\bcalled your\b|\bhis own\b|\bto (?:his|her|their) own\b/giu,
  },
  {
    rule: 'abuse/name-calling',
    strength: 'explicit',
    match:
      /\b(?:bunch|pack|load|bands?|gang) of (?:\w+ )?(?:idiots|morons|clowns|crooks|thieves|liars|criminals|scammers|amateurs|imbeciles|jokers|monkeys|cowboys|losers|sharks)\b|\b(?:fucking|bloody|goddamn|stupid|useless|incompetent|ignorant|lazy|dumb|brainless|pathetic|spineless|lying) (?:\w+ )?(?:idiots?|morons?|people|agents?|clowns?|company|lot|bastards?|cretins?|fools?|muppets?|staff|support (?:staff|team|agents?)|bitch(?:es)?|liars?|thieves)\b|\b(?:scumbags?|assholes?|arseholes?|dickheads?|motherfuckers?|bastards|cunts?|wankers?|shitheads?|dipshits?|imbeciles|morons|idiots|cretins|numpty|numpties)\b/giu,
    unless:
      /\b(?:i|i'm|i am|me|my|felt|feel) (?:\w+ ){0,4}(?:idiot|moron|fool|stupid|muppet)|\bidiot[- ]proof\b|\bfor idiots\b|\bbunch of amateurs like (?:us|me)\b|\bbands?\b|\bfile\b/giu,
  },
  {
    rule: 'abuse/get-lost',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:fuck|screw|f\*+k?) (?:you|u|off|your|yourself|yourselves)\b|\bgo (?:to hell|fuck yoursel(?:f|ves)|screw yoursel(?:f|ves))\b|\b(?:piss|bugger|sod) off\b|\bshut (?:the (?:fuck|hell) )?up\b|\bshove (?:it|your)\b|\bkiss my ass\b|\brot in hell\b|\bgo die\b|\bscrew you\b/giu,
    unless:
      /\bshut up,? (?:it'?s|it is|really|no way|that'?s)\b|\b(?:screw|fuck) (?:your \w+ )?(?:in|into|onto|to the|it in)\b|\bscrew your \w+ (?:on|tight)|\bshut up shop\b/giu,
  },
  {
    rule: 'abuse/are-you-stupid',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:are|r) (?:you|u) (?:(?:people|guys|all|really|just|completely|that|so|too|actually) )*(?:stupid|dumb|deaf|blind|retarded|illiterate|brain ?dead|an idiot|idiots|morons?|incompetent|mentally|thick|high|drunk|on drugs)\b|\b(?:can(?:'t| not|not)?|don'?t) you (?:people |even |guys )*(?:even )?(?:read|speak english|understand english)\b(?=[?!]|$)|\blearn (?:to|how to) (?:read|do your (?:fucking |bloody |damn )?job)\b|\b(?:anyone|anybody|someone|somebody) (?:there )?with (?:a|half a) brain\b(?! (?:tumou?r|injur|surg|scan|damage|haem|hem))|\bdo your (?:fucking|bloody|damn|goddamn) job\b|\buse your brain\b|\bwho hired you\b|\byou should (?:be fired|lose your job)\b|\bget a real job\b/giu,
  },
  {
    rule: 'abuse/demeaning',
    aspect: 'aggression',
    strength: 'tone',
    match:
      /\b(?:do you even|does anyone (?:there )?even) (?:know|understand|care|work)\b|\ba (?:child|monkey|five[- ]year[- ]old|toddler|trained monkey) could\b|\bis (?:it|that|this) (?:so|really so|that|too) (?:hard|difficult) (?:to|for you)\b|\bhow (?:hard|difficult) can it be\b|\bamateurs?\b|\bwhat do (?:they|i) (?:even )?pay you for\b|\bdo your job\b|\byou(?:'re| are) (?:not (?:very )?(?:bright|smart|competent|capable)|hopeless|no (?:use|help))\b/giu,
    unless:
      /\bamateur (?:radio|photograph|league|licen|player|sports|theatre|astronom)|\bwe(?:'re| are) (?:just )?amateurs\b/giu,
  },
  {
    rule: 'abuse/you-are-a',
    strength: 'explicit',
    match:
      /\b(?:you|u|ur|you'?re|your (?:\w+ )?(?:team|staff|colleagues?|agents?|people|company|support))(?: people| guys| lot| all)?(?: are| r| is|'re)?(?: all| just| nothing but| really| clearly| such| simply)* (?:a |an |the |some |bunch of |pack of )*(?:\w+ ){0,2}(?:idiots?|imbeciles?|morons?|fools?|liars?|thie(?:f|ves)|crooks?|clowns?|cretins?|scammers?|fraudsters?|con artists?|swindlers?|losers?|pigs?|bastards?|scum|vermin|parasites?|incompetents?|dumbass(?:es)?|jerks?|assholes?|robots with no brain)\b|\bwhat (?:kind|sort|type) of (?:\w+ )?(?:idiots?|imbeciles?|morons?|fools?|liars?|thie(?:f|ves)|crooks?|clowns?|cretins?|scammers?|fraudsters?|con artists?|swindlers?|losers?|pigs?|bastards?|scum|vermin|parasites?|incompetents?|dumbass(?:es)?|jerks?|assholes?|robots with no brain)\b|\b(?:do|does|did|have|has) (?:you|any(?:one|body)|some(?:one|body))(?: people| guys| there| even| actually| really)* (?:have |got |use )(?:a |half a |any |your )?brains?\b|\b(?:piece|pieces|load|bunch|pile) of (?:shit|crap|garbage|trash|scum) (?:company|support|team|people|staff|agents?|humans?|business)\b|\b(?:dumbest|stupidest|most (?:stupid|incompetent|useless|idiotic)|worst) (?:person|people|human|agents?|idiots?)\b|^\W*(?:(?:you|bloody|fucking|stupid|useless|damn|total|complete|absolute) )*(?:idiots|morons|imbeciles|liars|thieves|crooks|scammers|clowns|useless (?:people|lot))\W*$/giu,
    unless:
      /\b(?:i|i'?m|i am|me|myself|feel|felt) (?:\w+ ){0,4}(?:idiot|moron|fool|loser)\b|\b(?:protect|against|from|report(?:ed|ing)?|some|catch|stop) (?:\w+ ){0,3}(?:scammers?|fraudsters?|thie(?:f|ves)|crooks?)\b|\bthink(?:ing)? (?:i|we|me|us)\b|\bto (?:his|her|their) own\b|\bnot to us\b/giu,
  },
  {
    rule: 'abuse/piece-of',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:you|u|ya)(?:'re| are|r)? (?:(?:a|an|all|such|lying|fucking|stupid|useless|worthless|absolute|total|complete|little|dirty|arrogant|pathetic|goddamn|bloody|rotten|miserable|thieving|greedy|lazy) ){0,4}(?:pieces?|sacks?|bags?|loads?|piles?) of (?:shit|crap|garbage|trash|scum|filth|dirt)\b/giu,
  },
  {
    rule: 'abuse/insulting-words',
    strength: 'explicit',
    match:
      /\b(?:(?:you|u|ur|your|you'?re|those|these|bunch of|tell that|tell your|(?:driver|agent|technician|staff|boss|receptionist|fitter|company|team|dentist|manager|bot|colleague|outfit)s?(?:'s| is| are)(?: all)?(?: an?)?|you(?:'re| are) (?:all )?(?:an?|the|just|such|nothing but)|what a|what an|utter|absolute|total|lazy|stupid|useless|lying|thieving|little|silly|spineless|brainless|greedy|pompous|arrogant|filthy|pathetic|incompetent|prize|actual) (?:\w+ ){0,2}(?:idiots?|morons?|halfwits?|half-wits?|dimwits?|nitwits?|twits?|twerps?|plonkers?|pillocks?|numpt(?:y|ies)|muppets?|wankers?|tossers?|prats?|cretins?|imbeciles?|dumbass\w*|dunces?|donkeys?|clowns?|cowboys?|bandits?|crooks?|thieves|liars?|cheats|scammers?|scum\w*|scumbags?|parasites?|vermin|rats|vultures?|bloodsuckers?|leeches|ticks|impostors?|frauds?\b|snakes?|pigs|gits|toerags?|jobsworths?|cowards?|creeps?|worms|thugs|monsters?|murderers?|butchers?|animals|bottom feeders|pond life|hacks|amateurs?|parrots?|puppets|nobodies|dictators|fools|bimbo|cow\b|witch|trash|waste of (?:space|oxygen|skin)|tool\W*$|toaster company|melt\W*$|profiteers?|lump of|useless lump))\b|^\W*(?:(?:you|u|ya|total|actual|absolute|utter|bloody|useless|filthy|lying|thieving|greedy|stupid|lazy|rank|plain|complete|bunch of|pack of|you bunch of|incompetent) ){0,3}(?:idiots?|morons?|clowns|cowboys|bandits|crooks|thieves|liars?|scammers|scum|scumbags|parasites|vermin|rats|vultures|snakes|pigs|cretins|muppets|amateurs|murderers|robbers|con artists|gits|clown show|bloodsuckers|cheats|imbeciles|fools)\b(?=\W*$|[,.;] | all| the lot)|\b(?:rats|clowns|cowboys|crooks|liars|thieves|idiots),? (?:and \w+,? )?(?:the (?:lot|whole)|all of you|every (?:one|last)|plain and simple)|\b(?:waste of (?:space|oxygen)|pond life|bottom (?:feeders?|of the barrel)|lowest of the low|thick as (?:two|a)|sick in the head|death panel|are (?:u|you) (?:even )?(?:human or )?(?:just )?(?:thick|dumb|deaf|blind|on drugs|stupid|pretending)|r u (?:thick|dumb|stupid)|brain cell|(?:no|half a|with a|have a|without a) brains?\b(?! (?:tumou?r|injur|scan|surg))|between your ears|sharpest tool|(?:trained )?(?:monkey|pigeon|parrot|cat|dog|child) (?:could|would|'d)|could train a|call yourselves?|run by (?:people who can'?t|crooks|idiots|liars|clowns)|(?:is|are|your \w+ is) a joke and|ur? (?:all )?useless|you(?:'?re| are) (?:all )?(?:useless|incompetent|hopeless|dumber|crooks|pathetic|scum|nothing but|a disgrace|a joke)|(?:useless|incompetent|rude|thick|hopeless) (?:bot|human|people|lot|article|idiots?)|tell their elbow|nasty (?:piece of work|woman|little)|chocolate teapot|(?:monkey|organ grinder)|all (?:be )?sacked|(?:deserve|hope you|ought|should|want you) (?:to )?(?:be |get )?(?:fired|sacked|lose your job|choke)|karma'?s? (?:is )?coming|watch who you|make your life (?:a misery|hell)|learn to (?:read|code),? you|hey genius|listen here|use your brain|not very bright)\b/giu,
    unless:
      /\b(?:i'?m (?:such |a |an )?(?:\w+ )?(?:idiot|muppet|fool|amateur|plonker)|i am (?:an?|such)|i felt|feel like|me being|was me|my own|we'?re (?:complete |not |just |total )?|(?:thinks|thought) (?:i|we)|called (?:me|us) (?:an? )?(?:thief|dinosaur|liar) at|stupid (?:printer|question|thing|mistake|screw|clumsy)|stupid of me|scammers who|report(?:ed)? a|fraud(?:ster)? (?:is|who)|thieves took|by trade|party|costume|band|brewery|poster|comic|game|level|tool for|file\b|zoo|toy|vet|orchid|loft|insured|covered|haha|lol\b|love\w*|legend|genius, it|lazy sod so|my (?:brother|dog|cat|kids?|son|husband|wife|boss)|joke[ds]?|sorry|apolog\w*|take back|beautiful|thank\w*|parrot (?:ar|cage|food)|shop|delete it|sister|the cow \(|comments?|one calls|another says|in stock|how (?:do|can)|one calls|calls me|idiot-?proof|amateur (?:radio|league|photo\w*))\b/giu,
  },
  {
    rule: 'abuse/at-the-agent',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:(?:called|calling) (?:me|us|our (?:\w+ )?(?:colleague|driver|agent)|my colleague|the (?:driver|agent|colleague)|him|her)\b (?!back|again|yesterday|to|at|about|on|for|in|when|and|after|this)(?:a |an |names|thick|useless|stupid|vermin|every|worse|scum|\w+ (?:cow|toerag|bitch|idiot|liar))|called (?:him|her|me|us|the driver) names|foul language|swore at (?:me|us|the agent|our)|insulted (?:me|us|my)|told me (?:personally )?(?:to drop dead|that i'?ll rot|to (?:go to hell|get lost|f)|i was (?:thick|stupid|useless)|where to (?:stick|shove))|(?:shut (?:up(?! it)|your)|piss off|eff off|get stuffed|get lost|drop dead(?! gorgeous)|go to hell|rot in hell|screw (?:u|you)|f (?:you|u) and|f[*u]+ck (?:you|u|off)|long walk off|where the sun|shove (?:it|your)|stick (?:it|your \w+) (?:up|where)|choke on|burn and you|get off on it))\b|\b(?:f\*+\w*|c\*+\w*|s\*+\w*|a-?holes?|arseholes?|bastards?|bitch(?:es)?)\b/giu,
    unless:
      /\b(?:it'?s fixed|already|really|what\?|other driver|other customer|player|his own|poor man|haha|customers? (?:wrote|left)|sorry|apolog\w*|at the (?:screen|printer|flat)|voicemail|bitch planet|called the bastards|file\b|brilliant|starred|from a customer|of ours|at the gate|by another)\b/giu,
  },
  {
    rule: 'abuse/called-you',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:you|u),? (?:\w+ )?(?:weasel|rat|snake|toad|shower|swine|leech|slug|vulture|pig|cow|git|muppet|plonker|clown|ghoul|vampire|parasite|sod|lizard|skunk|hyena)s?\b(?=\W*$|[,.!])|^\W*(?:robber barons?|slumlords?|cowboys?|bandits|vultures|parasites|con artists?|shysters|charlatans|crooks|thieves|leeches|bloodsuckers|muppets|clowns|rip-?off merchants|swindlers|liars|cheats|racketeers|ghouls)\b(?=\W*$|[,.!] ?(?:the (?:pair|lot)|all)?| in (?:suits|polyester|ties|hi-vis))|\b\w{3,}s, the (?:pair|lot|whole lot|bunch) of you\b|\b(?:smug|stuck-?up|cold-?hearted|heartless|ignorant|pompous|snotty|snooty|slimy|disgusting|vile|odious|obnoxious|sanctimonious|two-?faced|jumped-?up|gormless|idle) (?:\w+ )?(?:git|cow|man|woman|person|creatures?|bitch|sod|oaf|brute|jobsworth|pig|so-and-so|toad|little man)s?\b|\b(?:fitter|driver|agent|colleague|technician|engineer|vet|receptionist|manager|salesman|bloke|woman in your office|man you sent)(?: you sent| of yours)? (?:is|was) (?:a |an |such a |a complete |a total )?(?:pig|bully|brute|snake|crook|thug|creep|moron|idiot|imbecile|liar|thief|waste of space)\b|\b(?:isn'?t|aren'?t|not|wasn'?t) fit to (?:look after|run|wear|hold|serve|clean|lick|be let|call (?:him|her|them)sel\w+|keep)\b|\bcouldn'?t (?:run a bath|organi[sz]e a (?:piss|booze)|find (?:your|their|its|his) (?:own )?(?:\w+ )?with|pour water|boil an egg)\b|\b(?:brains?|iq|charm|manners|intelligence|attention span) of an? (?:pigeon|goldfish|gnat|brick|turnip|potato|flea|slug|toddler|amoeba|plank)\b|\bas (?:much use|useful|helpful) as an? (?:chocolate|trapdoor|glass|ashtray|wet|inflatable|paper)\b|\b(?:thick|stupid) or just (?:paid|pretending|acting)\b/giu,
    unless:
      /\b(?:thank\w*|well done|bless|merry|happy|star|cheers|great|love\w*|game|film|movie|novel|character|boss fight|costume|band|team name|play\w*|quiz|cat|dog|my (?:brother|boss|ex|neighbour|landlord)|are you a|haha|lol|shower (?:door|head|tray|screen)|halloween|dallas|fancy dress)\b|\?\W*$/giu,
  },
];

/** English: insults (R28), and aggression towards the representative (R30, aspect `aggression`). */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
