import type { Pattern } from '../../pattern.ts';

/** English: insults (R28), and aggression towards the representative (R30, aspect `aggression`). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:you|u|ya|youre|your (?:company|team|staff|colleagues?|agents?|people|support)|you (?:people|guys|lot|all)|they|he|she)(?:'re| are| is|'s| r|re)? (?:(?:all|just|nothing but|such|a|an|the|bunch of|total|complete|absolute|utter|absolutely|completely|utterly|totally|fucking|bloody|really|so|clearly|obviously|either|literally|lot of|pack of|a bunch of) ){0,5}(?:idiots?|morons?|imbeciles?|stupid|dumb(?:ass(?:es)?)?|clueless|useless|incompetent|worthless|pathetic|brain ?-?dead|braindead|retard(?:s|ed)?|liars?|thieves|thief|crooks?|scammers?|con ?(?:men|artists?)|criminals?|clowns?|scum(?:bags?)?|parasites?|assholes?|arseholes?|bastards?|pigs?|cunts?|dickheads?|twats?|losers?|robots?|vultures?|lazy|rude|arrogant|disgusting|a disgrace|a joke)\b/giu,
    unless:
      /\b(?:not|n'?t|aren'?t|isn'?t|never|hope) (?:\w+ ){0,3}(?:stupid|rude|useless|incompetent|lazy|idiot|moron|dumb|clueless|robot|arrogant|a joke)|\bare you (?:a )?(?:real|human|robot|bot)|\b(?:think|thought|called|calls?|calling) (?:i|me|us|we)\b/giu,
  },
  {
    rule: 'abuse/name-calling',
    strength: 'explicit',
    match:
      /\b(?:bunch|pack|load|bands?|gang) of (?:\w+ )?(?:idiots|morons|clowns|crooks|thieves|liars|criminals|scammers|amateurs|imbeciles|jokers|monkeys|cowboys|losers|sharks)\b|\b(?:fucking|bloody|goddamn|stupid|useless|incompetent|ignorant|lazy|dumb|brainless|pathetic|spineless|lying) (?:\w+ )?(?:idiots?|morons?|people|agents?|clowns?|company|lot|bastards?|cretins?|fools?|muppets?|staff|support (?:staff|team|agents?)|bitch(?:es)?|liars?|thieves)\b|\b(?:scumbags?|assholes?|arseholes?|dickheads?|motherfuckers?|bastards|cunts?|wankers?|shitheads?|dipshits?|imbeciles|morons|idiots|cretins|numpty|numpties)\b/giu,
    unless:
      /\b(?:i|i'm|i am|me|my|felt|feel) (?:\w+ ){0,4}(?:idiot|moron|fool|stupid|muppet)|\bidiot[- ]proof\b|\bfor idiots\b|\bbunch of amateurs like (?:us|me)\b/giu,
  },
  {
    rule: 'abuse/get-lost',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:fuck|screw|f\*+k?) (?:you|u|off|your|yourself|yourselves)\b|\bgo (?:to hell|fuck yoursel(?:f|ves)|screw yoursel(?:f|ves))\b|\b(?:piss|bugger|sod) off\b|\bshut (?:the (?:fuck|hell) )?up\b|\bshove (?:it|your)\b|\bkiss my ass\b|\brot in hell\b|\bgo die\b|\bscrew you\b/giu,
    unless:
      /\b(?:screw|fuck) (?:your \w+ )?(?:in|into|onto|to the|it in)\b|\bscrew your \w+ (?:on|tight)|\bshut up shop\b/giu,
  },
  {
    rule: 'abuse/are-you-stupid',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:are|r) (?:you|u) (?:(?:people|guys|all|really|just|completely|that|so|too|actually) )*(?:stupid|dumb|deaf|blind|retarded|illiterate|brain ?dead|an idiot|idiots|morons?|incompetent|mentally|thick|high|drunk|on drugs)\b|\b(?:can(?:'t| not|not)?|don'?t) you (?:people |even |guys )*(?:even )?(?:read|speak english|understand english)\b(?=[?!]|$)|\blearn (?:to|how to) (?:read|do your (?:fucking |bloody |damn )?job)\b|\b(?:anyone|anybody|someone|somebody) (?:there )?with (?:a|half a) brain\b|\bdo your (?:fucking|bloody|damn|goddamn) job\b|\buse your brain\b|\bwho hired you\b|\byou should (?:be fired|lose your job)\b|\bget a real job\b/giu,
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
      /\b(?:i|i'?m|i am|me|myself|feel|felt) (?:\w+ ){0,4}(?:idiot|moron|fool|loser)\b|\b(?:protect|against|from|report(?:ed|ing)?|some|catch|stop) (?:\w+ ){0,3}(?:scammers?|fraudsters?|thie(?:f|ves)|crooks?)\b|\bthink(?:ing)? (?:i|we|me|us)\b/giu,
  },
  {
    rule: 'abuse/piece-of',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /\b(?:you|u|ya)(?:'re| are|r)? (?:(?:a|an|all|such|lying|fucking|stupid|useless|worthless|absolute|total|complete|little|dirty|arrogant|pathetic|goddamn|bloody|rotten|miserable|thieving|greedy|lazy) ){0,4}(?:pieces?|sacks?|bags?|loads?|piles?) of (?:shit|crap|garbage|trash|scum|filth|dirt)\b/giu,
  },
];
