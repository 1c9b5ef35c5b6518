import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

const KIND =
  /\b(?:never give you|buyer|can it be removed|my shop|how lovely|how kind|lovely)\b|\b(?:good|great|positive|five|5|glowing|nice|kind|lovely|excellent|wonderful|happy to|glad to|gladly|love to)[- ](?:\w+[- ]){0,3}(?:review|stars?|rating|post|share|tell|recommend)|\b(?:how|where) (?:do|can|could|to|should|would) (?:i|we)?\b|\bcan (?:i|we)\b|\b(?:tell|share with) (?:everyone|everybody|all my friends|my friends)[^.!?]{0,40}\b(?:great|good|amazing|wonderful|brilliant|happy|love|helpful|fantastic|excellent)\b|\b(?:great|good|amazing|wonderful|brilliant|love|fantastic|excellent)\b[^.!?]{0,60}\btell (?:everyone|everybody)\b/giu;

// Shared with joy, or asked for.
const NEAR_MISS =
  /\bposted (?:a|some|my|our|the) (?:\w+ )?(?:pictures?|photos?|pics?|reels?|selfies?|story|stories)\b[^.!?\n]{0,40}\b(?:tagged|on insta\w*|on facebook|of the)\b|\btagged you\b|\b(?:five|5)[- ]stars?\b|\bsing(?:ing)? your praises\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'reputation-threat/review',
    strength: 'explicit',
    match:
      /\b(?:leav(?:e|ing)|writ(?:e|ing)|post(?:ing|ed)?|giv(?:e|ing)|publish(?:ing)?|put(?:ting)?|left|wrote|plaster(?:ing)?|submit(?:ting)?)\b[^.!?\n]{0,30}\b(?:(?:bad|negative|terrible|horrible|(?:one|1|zero|0)[- ]star|scathing|awful|nasty|public|damning|poor|worst|brutal|brutally honest|very honest|honest|blistering|appropriate) (?:\w+ )?(?:reviews?|ratings?|feedback)|(?:one|1|zero|0|no) stars?|reviews? (?:everywhere|on every|all over|that (?:reflects|tells|warns)))\b/giu,
    unless: KIND,
  },
  {
    rule: 'reputation-threat/tell-everyone',
    strength: 'explicit',
    match:
      /\b(?:tell(?:ing)?|warn(?:ing)?|inform(?:ing)?|let(?:ting)?|advis(?:e|ing)|mak(?:e|ing) (?:sure|certain))\b[^.!?\n]{0,20}\b(?:everyone|everybody|every ?one i|the (?:whole )?world|(?:all|every one of) (?:of )?my (?:friends|followers|contacts|colleagues|customers)|other (?:people|customers|buyers|businesses|users)|people|others|the public|anyone who)\b[^.!?\n]{0,40}\b(?:about|how|what|away|know|not to|to avoid|to stay|against|exactly|never|avoid|hear)\b/giu,
    unless:
      /\b(?:good|great|amazing|wonderful|brilliant|happy|love[ds]?|helpful|fantastic|excellent|recommend|thank\w*)\b|\bhow (?:do|can|to|should|would) (?:i|we)?\b|\bcan (?:i|we|you)\b|\b(?:you should|please|you need to|could you|you to|will you)\b/giu,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match:
      /\b(?:post(?:ing)?|shar(?:e|ing)|put(?:ting)?|publish(?:ing)?|go(?:ing)?|tak(?:e|ing)|blast(?:ing)?|nam(?:e|ing)|tweet(?:ing)?|spread(?:ing)?|writ(?:e|ing)|complain(?:ing)?|expos(?:e|ing)|rant(?:ing)?|tell(?:ing)?|air(?:ing)?|plaster(?:ing)?)\b[^.!?\n]{0,45}\b(?:social media|twitter|facebook|reddit|linkedin|instagram|tiktok|tik tok|youtube|hacker news|mastodon|bluesky|threads|my (?:blog|channel|podcast|followers)|all over the (?:internet|web|place)|everywhere online|on x\b|the internet|viral)\b/giu,
    unless:
      /\b(?:your post|post the (?:results|photos?|pictures|winners?|link))\b|\b(?:how|where) (?:do|can|to|should|would|does) (?:i|we|it)?\b|\b(?:can|could|may) (?:i|we|you)\b|\b(?:button|plugin|widget|integration|campaign|ads?|preview|schedul\w+|automatically|feature|log ?in|sign ?in|pixel|video won'?t|giveaway|photo of (?:the|our|my) (?:new|lovely)|happy|love|proud)\b/giu,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match:
      /\b(?:go(?:ing)?|contact(?:ing|ed)?|call(?:ing)?|writ(?:e|ing)|speak(?:ing)?|talk(?:ing)?|tak(?:e|ing) (?:this|it)|tip(?:ping)? off|alert(?:ing)?|inform(?:ing)?|sell(?:ing)?|giv(?:e|ing) (?:this|it)|send(?:ing)? (?:this|it)|forward(?:ing)? (?:this|it))\b[^.!?\n]{0,25}\b(?:the (?:press|media|papers?|newspapers?|news|local news|bbc|guardian|tv)|newspapers?|(?:a|my local|some|every|several) (?:journalists?|reporters?|newspapers?|tv station|news (?:outlet|station|desk))|consumer (?:programme|program|show)|watchdog programme)\b|\bgo(?:ing)? public\b(?! with (?:our|the|a|my) (?!story|case|complaint|evidence))|\bpublic(?:ly)? (?:sham(?:e|ing)|nam(?:e|ing)|expos(?:e|ing))|\b(?:name and shame|naming and shaming|expose (?:you|your company|this company|this))\b/giu,
    unless:
      /\b(?:press (?:kit|release|enquir\w+|inquir\w+|office|pass)|i(?:'m| am) a (?:journalist|reporter)|expose (?:you|this) to)\b|\b(?:our|the) (?:company|startup|shares?) (?:is|are|was|will be) going public\b|\bwe(?:'re| are) going public\b/giu,
  },
  {
    rule: 'reputation-threat/wait-until-they-hear',
    strength: 'explicit',
    match:
      /\b(?:my|our) (?:[\w,]+ )?(?:followers|subscribers|readers|audience|viewers|network)\b[^.!?\n]{0,30}\b(?:hear|know|see|learn|read|find out)\b|\b(?:wait (?:un)?til(?:l)?|see what happens when|imagine when) (?:twitter|facebook|reddit|tiktok|the (?:press|media|internet|papers?)|people|every(?:one|body)|social media|my (?:followers|readers))\b[^.!?\n]{0,20}\b(?:hears?|reads?|sees?|finds?|learns?|gets?)\b|\b(?:expect|enjoy|look forward to|get ready for|prepare for) (?:a|an|my|our|the|some) (?:very |really )?(?:bad|negative|terrible|horrible|scathing|awful|damning|honest|(?:one|1|zero)[- ]star) (?:\w+ )?(?:reviews?|ratings?)\b|\b(?:my|our) (?:review|rating|feedback|post) (?:will|won'?t|is going to|isn'?t going to|shall|says|reflects)\b|\b(?:one|1|zero|no) stars? (?:from (?:me|us)|coming)|\b(?:post|shar|publish|upload)(?:e|ing)? (?:\w+ ){0,4}(?:online|publicly|for (?:every(?:one|body)|all) to (?:see|read))\b|\b(?:my|our) next (?:article|column|video|episode|blog post|story)\b|\byou(?:'ll| will) (?:be )?(?:read(?:ing)?|see(?:ing)?|hear(?:ing)?|find(?:ing)?) (?:all )?(?:about )?(?:this|it|yourself|yourselves|my (?:review|story|post))? ?(?:in|on) (?:the )?(?:\w+ )?(?:news|papers?|newspapers?|press|tv|television|social media|twitter|facebook|linkedin|reddit|internet|front page)\b/giu,
    unless: KIND,
  },
  {
    rule: 'reputation-threat/tell-everyone-too',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'?ll|'?m|'?re| will| am| are| shall| would)?(?: (?:now|also|just|going to|gonna|have to|be|then|certainly|definitely|personally|make sure to)){0,3} (?:tell(?:ing)?|warn(?:ing)?|let(?:ting)?|mak(?:e|ing) sure|show(?:ing)?|advis(?:e|ing)|inform(?:ing)?|spread(?:ing)? the word)\b(?: that)? (?:\w+ ){0,2}(?:everyone|everybody|all (?:my|our|of my|of our|the|other)|my (?:\w+ )?(?:friends|family|colleagues|network|followers|readers|community|neighbours|contacts)|other (?:customers|people|companies|buyers)|others|the (?:whole )?(?:world|public|industry|community|internet)|people|anyone|any other)\b/giu,
    unless:
      /\btell every(?:one|body)\W*$|\b(?:great|love|loved|lovely|amazing|happy|best|excellent|wonderful|fantastic|awesome|brilliant|good|positive|pleased|thank\w*|nice|5[- ]star|five[- ]star|how (?:fast|quick|helpful|well))\b/giu,
  },
  {
    rule: 'reputation-threat/to-the-media',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'?ll|'?m|'?re| will| am| are| shall|'?ve| have)?(?: (?:now|also|just|going to|gonna|have to|be|then|already|happily)){0,3} (?:writ(?:e|ing|ten)|contact(?:ing|ed)?|go(?:ing)?|talk(?:ing|ed)?|call(?:ing|ed)?|tell(?:ing)?|speak(?:ing)?|send(?:ing)?|reach(?:ing)? out|forward(?:ing)?|tip(?:ping)? off|inform(?:ing|ed)?|e-?mail(?:ing)?|post(?:ing)?|publish(?:ing)?) (?:[\w']+ ){0,5}(?:the press|the media|(?:the |a |our |some |local )*(?:newspapers?|journalists?|reporters?)|tv (?:station|channel|show|news)|(?:the |a )?(?:\w+ )?magazine|(?:the )?bbc|watchdog|news (?:desk|outlet|room|station)s?|influencers?|bloggers?)\b/giu,
    unless:
      /\b(?:press (?:release|kit|office)|media (?:player|file|library|kit)|our (?:own )?(?:magazine|newspaper|newsletter)|advertis\w*|subscri\w+)\b/giu,
  },
  {
    rule: 'reputation-threat/next-stop',
    strength: 'explicit',
    match:
      /\bnext (?:stop|step|post|thing|message|call|letter|e-?mail|move)(?: will be| is| would be|'?s|:| goes)? (?:[\w-]+ ){0,5}(?:(?:reddit|twitter|facebook|instagram|tik ?tok|linkedin|youtube|trustpilot|google|glassdoor|yelp|x\.com|social media|the internet|online|forums?|the press|press|the media|media|newspapers?|journalists?|tv|the public)|reviews?)\b|\bfollowers\b[^.!?\n]{0,30}\b(?:hear|see|know|read|learn|find out|love)\b|\b(?:see|read|find|hear) (?:your (?:name|company|brand)|yourself|yourselves|about (?:you|this|it)) (?:\w+ )?(?:on|in) (?:the )?(?:reddit|twitter|facebook|instagram|tik ?tok|linkedin|youtube|trustpilot|google|glassdoor|yelp|x\.com|social media|the internet|online|forums?|the press|press|the media|media|newspapers?|journalists?|tv|the public)\b|\b(?:local |national )?(?:newspapers?|press|media|journalists?|tv|followers|public|(?:reddit|twitter|facebook|instagram|tik ?tok|linkedin|youtube|trustpilot|google|glassdoor|yelp|x\.com|social media|the internet|online|forums?|the press|press|the media|media|newspapers?|journalists?|tv|the public)) (?:will|would|is going to|are going to|might|may|'?ll) (?:(?:surely|certainly|definitely|also|all|really) )?(?:love|hear|like|enjoy|be interested|be delighted|find out|know|want)\b/giu,
    unless:
      /\b(?:great|amazing|best|excellent|wonderful|fantastic|awesome|brilliant|positive|pleased|thank\w*|nice|5[- ]star|five[- ]star|how (?:fast|quick|helpful|well))\b/giu,
  },
  {
    rule: 'reputation-threat/make-it-public',
    strength: 'explicit',
    match:
      /\b(?:shar(?:e|ing)|publish(?:ing)?|post(?:ing)?|mak(?:e|ing)|put(?:ting)?|upload(?:ing)?|go(?:ing)?)\b[^.!?\n]{0,12}\b(?:this|these|that|the|our|your|my|it|all|screenshots?)\b[^.!?\n]{0,35}\b(?:public|publicly|(?:reddit|twitter|facebook|instagram|tik ?tok|linkedin|youtube|trustpilot|google|glassdoor|yelp|x\.com|social media|the internet|online|forums?|the press|press|the media|media|newspapers?|journalists?|tv|the public))\b/giu,
    unless:
      /\b(?:how|where) (?:do|can|could|would|to)\b|\b(?:can|may|could) (?:i|we)\b|\b(?:report|dashboard|link|folder|calendar|album|file|document|profile|repo\w*|video|store|shop|page|board|form)\b|\b(?:great|happy|love|thank\w*|product(?:s)?|event)\b/giu,
  },
  {
    rule: 'reputation-threat/everyone-will-know',
    strength: 'explicit',
    match:
      /\b(?:every(?:one|body)|the (?:whole )?(?:world|internet|public|industry)|all (?:of )?(?:my|our) (?:friends|followers|contacts)|other customers|people) (?:will|is going to|are going to|shall|needs? to|deserves? to|is gonna) (?:\w+ )?(?:know|hear|learn|find out|see|read)\b[^.!?\n]{0,12}\b(?:how (?:badly |poorly )?you\b|what you\b|what (?:kind|sort) of|about (?:this|you|your|how|what)\b|the truth|who you (?:are|really)|that you\b)/giu,
    unless:
      /\b(?:great|love\w*|amazing|happy|best|excellent|wonderful|fantastic|awesome|brilliant|good|pleased|thank\w*|nice|helpful|happier|announcement|newsletter|webinar)\b/giu,
  },
  {
    rule: 'reputation-threat/out-in-the-open',
    strength: 'explicit',
    match:
      /\b(?:(?:(?:my|the|our|this|these) (?:screenshots?|photos?|pictures|video|clip|footage|thread|story|post|blog post|review|episode|piece)|screenshots?|photos?|pictures?|video|clip|footage|thread|story|post|blog post|review|episode|piece)(?: \w+){0,6} (?:goes?|going|will go|is going|are going|coming|is|are|'s) (?:up\b(?! (?:in|by|to \w+ (?:a|per)))|live\b(?! (?:in|with|near))|online|public|viral|tonight|on (?:\w+ )?(?:youtube|facebook|twitter|tiktok|instagram|reddit|linkedin|google|trustpilot|every)|all over|already written|at [\d.,]+ (?:million|views))|(?:post|put|stuck|stick|upload|publish|shar|writ|tweet|stream|storying|tagg|film|record|air|plaster|splash|broadcast)(?:e|ed|ing|ting|ten)?\b[^.!?\n]{0,50}\b(?:trustpilot|tripadvisor|yelp|glassdoor|google|reddit|subreddit|r\/\w+|facebook|fb|insta|instagram|tik ?tok|twitter|linkedin|youtube|mumsnet|hacker news|social media|my (?:channel|blog|podcast|column|page|story|feed)|neighbou?rs'? group|(?:village|town|group) (?:chat|group|page)|every (?:site|forum|travel|platform|channel)|\w+ forum|the internet|everywhere|for everyone to see|receipts)|(?:see|read|find|hear|meet|ask|take) (?:\w+ ){0,6}on (?:trustpilot|tripadvisor|google|reddit|facebook|twitter|youtube|linkedin|tiktok|mumsnet)|(?:off to|next stop:?|hello|trustpilot|tripadvisor|reddit|twitter|mumsnet|google reviews)(?:,)? (?:trustpilot|tripadvisor|google|reddit|facebook|twitter|here i come|it is|i go)|it'?s (?:all )?(?:up )?on (?:facebook|reddit|twitter|instagram|trustpilot|google|tiktok|youtube|linkedin)|(?:thread|post|blog post|video|review|story) (?:is )?(?:coming|tonight|incoming|to follow|will follow)|writing (?:a|the|this|it|that)(?: all)? (?:thread|blog post|review|article|column|up(?: for)?)|(?:make|making) (?:this|that|it|everything) public|(?:go|going|goes) (?:public|viral)|write-up goes live|(?:tag|tagging) your (?:ceo|company|boss|investors)|(?:all )?news channels|on hn\b|unboxing video|(?:name and shame|naming and shaming|wall of shame|list of (?:\w+ )?to avoid|hit publish|press send|bad publicity|drag(?:ged)? (?:you )?online|spread the word|word gets around|front page|spread like wildfire)|expect to be dragged|all over the (?:feeds?|internet|web|news|papers|place by)|(?:tell|telling|told|let) the (?:whole )?(?:world|internet)|shall name you)\b/giu,
    unless:
      /\b(?:how (?:do|can|to)|where (?:do|can)|may i|can i|could i|button|widget|scheduler?|upload (?:fails|to)|fails|login|log ?in|love[ds]?|lovely|great|happy|thank\w*|adore\w*|five stars|best|bug\b|album|calendar|transport|our company is|won'?t post|not going to post|set-?up|i saw|is it true|i see|google (?:drive|docs|sheets|maps|calendar|play)|new shop|ssl|giveaway|code for|beautiful|funny|hugs?|proud|fab|good review)\b/giu,
  },
  {
    rule: 'reputation-threat/an-audience',
    strength: 'explicit',
    match:
      /\b(?:[\d.,]+k?|half (?:my|of my|our)|thousand|million)\+? (?:\w+ )?(?:followers|subs|subscribers|readers|viewers|listeners|members|people in (?:our|my|the) (?:\w+ )?group)\b|\b(?:my|our) (?:\w+ )?(?:followers|readers|subscribers|viewers|listeners|audience)\b[^.!?\n]{0,40}|\b(?:followers?|follows me|subs)\b[^.!?\n]{0,40}\b(?:guess|see|hear|tonight|know|get|going|will)\b|\b(?:i|we) (?:do|write|edit|run|present|have|host) (?:a|the|our) (?:\w+ )?(?:column|blog|magazine|newsletter|radio show|podcast|channel|programme|paper)\b|\b(?:newsletter|magazine|column|article|editor|podcast|episode|radio show)\b[^.!?\n]{0,50}\b(?:about you|you'?ll|know|will|subject|guess|guest|readers|tomorrow|pub\b|next week)|\b(?:news)?papers?\b[^.!?\n]{0,20}\b(?:would|will|might|love|like|interested|hear|know)\b|\b(?:to|in|by|with|from|at|and|on|or|call|tell|told|telling|rung|tip off) (?:the |a |our |my |local |national |every )*(?:press|papers|newspapers?|media|journalists?|reporters?|the editor of|gazette|herald|guardian|tv|telly|bbc|cnn|watchdog|channel \w+|radio|evening news|local news|daily \w+)\b(?! (?:kit|release|office|pass|centre|stand|stop|list|square|player|file|library|zone|new roman|cream))|\b(?:the |a |local )?(?:gazette|echo|reporter|journalist|press|cnn|bbc|tv crew|newspaper|local (?:news|paper|radio|press)|the stage|herald|daily \w+|channel \d|look north|news crew)(?:'s| is| has| have| are| just)? (?:very )?(?:interested|asked|promised|rung|rang|called|knows?|coming|been told|bringing|got|wants?|would like|might like|will be|love)\b|\b(?:front page|in the news|in the papers|make the news|famous by|letter to the (?:times|editor))\b|\b(?:sister|brother|cousin|friend|neighbour) (?:works|writes|is a journalist)\b[^.!?\n]{0,40}\b(?:paper|echo|news|gazette|bbc|radio|write)/giu,
    unless:
      /\b(?:may we|i work for|i'?m a reporter|put (?:her|him|you) on|with children|happy one|would like to (?:buy|order|subscribe)|subscriptions?|i'?m a (?:journalist|reporter)|i am a journalist|press (?:kit|office|the|any|pass)|delivered|wrote such|lovely|love[ds]? the|adored|great piece|thank\w*|which plan|crew from the bbc needs|deliver\w*|print(?:er|ing)?|tray|toilet|paper size|a4|missing from|on your channel|can i get|how (?:do|can|to)|would like to test|i run a blog and would|seats|times (?:a|per|new)|code for|recommend\w*|manager|chef)\b|\?\W*$/giu,
  },
  {
    rule: 'reputation-threat/they-will-know',
    strength: 'explicit',
    match:
      /\b(?:whole|entire|every(?:one|body)?|all (?:of )?(?:my|the|our)|half (?:the|of|my)|rest of) (?:\w+ ){0,4}(?:will|is going to|are going to|'?s going to|knows?|already knows?|has been|shall|gonna|deserves? to|needs? to|ought to) (?:know|hear|learn|be told|read|find out|see|be warned|about)\b|\b(?:tell|telling|warn|warning|warned|advise|advising|inform|letting|let|explain(?:ing|s)?(?: to)?|make sure|recommend(?:ing)? to)\b (?:that )?(?:\w+ )?(?:everyone|everybody|all (?:my|our|the|who)|all \w+ parents|anyone (?:who|i)|every \w+ (?:i|in|at)|my (?:\w+ )?(?:friends|colleagues|neighbours|family|followers|sisters|clients|students|congregation)|other (?:parents|customers|people|patients|tenants|buyers|players|members)|the (?:whole|other|entire) \w+|people|parents|the world|half)\b|\b(?:goes|go|going) out to \d[\d,]* \w+|\b(?:wait|imagine|wonder|see) (?:till|until|til|what|how|when) (?:my |your |the |they |you |every\w+ )(?:\w+ )?(?:readers|investors|followers|internet|twitter|like it when|papers|people|press|friends|customers|sponsors)\b|\b(?:internet|twitter|reddit|tiktok|tik tok|subreddit|mumsnet|hacker news|facebook|linkedin|the web|instagram|insta)(?:'s| is| are| will| would| gonna|'ll)? (?:\w+ )?(?:going to|gonna|love|enjoy|eat|have (?:a field day|fun)|like|be (?:interested|amused|delighted)|see|hear|find)\b|\bpeople (?:deserve|need|ought|have a right) to know\b|\b(?:one|1|zero|no|0|half a)[ -]?stars?(?: to you)?(?: from me| review| rating| if| and|,|\W*$)|\b[01]\* (?:and|from|review|rating)|\b(?:honest|scathing|bad|negative|terrible|blistering|public|very (?:honest|detailed|different)|damning|stinging) (?:\w+ )?review\b|\b(?:written|left|leave|leaving|write|post(?:ed|ing)?|giving|give|gave|threatened (?:us )?with) (?:you )?(?:a|my|an|our) (?:\w+ )?(?:review|rating)\b|\bmy (?:review|opinion) (?:is|on|will|goes)\b|\bword of mouth works\b|\b(?:forum|group|club|newsletter)s?\b[^.!?\n]{0,40}\b(?:read|heard|know|hear) (?:about|of) (?:it|this|you)\b|\b(?:your|the) reputation\b|\bscreenshots?\b[^.!?\n]{0,30}\b(?:going|go|r going|twitter|online|to every|posted|group)\b|\b(?:list|guide) of (?:shops|agents|landlords|companies|firms|\w+) to avoid\b|\b(?:some of us|i|we) make videos\b|\b(?:i'?ve|i have|got|have) (?:a )?(?:lovely )?(?:photos?|photographs?|pictures|video|screenshots?|footage)\b[^.!?\n]{0,50}\b(?:where to post|going to|enjoy|online|your logo|millions?|see|will look|go up)\b|\b(?:logo|name|brand|van) (?:is|are|in|on|bobbing)\b[^.!?\n]{0,25}\b(?:every shot|all over|soon|everybody'?s screen|screen)/giu,
    unless:
      /\b(?:how (?:do|can|lovely|good|great|fast|kind|helpful|nice)|good|great|love\w*|lovely|happy|thank\w*|best|five|5|fab\w*|chilli|they'?re (?:stars|lovely|great)|stars\W*$|how lovely|brilliant|amazing|wonderful|may i|can i|could i|tell people (?:to|the)|please tell|could you|widget|code review|application|be removed|reply to|our own|shop, can|my shop|against my|would never|how to use|launch|training|i'?d never|server capacity|won'?t|stars?,|remind)\b|\?\W*$/giu,
  },
  {
    rule: 'reputation-threat/they-will-hear',
    strength: 'explicit',
    match:
      /\b(?:gets?|will (?:get|have|see|hear|have heard)|'?ll (?:get|have|see|hear|have heard)|is getting|are getting) (?:the |a |this |my )?(?:full |whole |entire )?(?:story|tale|screenshots|footage)\b|\b(?:gazette|echo|herald|courier|observer|guardian|bbc|itv|sky news|local (?:paper|radio|press|rag|news)|newspapers?|press)\b[^.!?\n]{0,20}\b(?:is sending|are sending|is coming|sends|has (?:the|a) (?:copy|story|pictures|file)|would love|'?d love|will run|is running|picked (?:it|this) up|is interested|are interested|photographer)\b|\b(?:meeting|interview|friend|contact|cousin|mate|appointment|word) (?:with|at|on) (?:the |a )?(?:local )?(?:paper|press|bbc|radio|journalist|reporter|gazette|tv|television|newspaper|editor)\b|\b(?:put|putting|hang|hanging|paint|painting|stick|sticking) (?:up )?an? (?:\w+ ){0,3}(?:banner|placard|billboard|sign)\b[^.!?\n]{0,50}\b(?:name|fault|saying|about you|who|what)\b|\b(?:every|all the|half the|the whole) [\w ]{2,30} (?:will|'ll) (?:have heard|hear (?:about|of|what)|know (?:about|what|who)|be told|read about)\b|\bthumbs up to thumbs down\b|\bone[- ]star (?:review )?(?:is |'s )?(?:already )?(?:up|posted|live|written)\b|\bdo numbers on\b|\b(?:go|going|went) viral\b[^.!?\n]{0,12}\b(?:tonight|tomorrow|you|with this)\b|\b(?:review|rating) (?:just |has |is )?(?:went|gone|going|goes|dropped|drops) (?:from|down|to)\b|\b(?:writing|write|wrote) (?:it|this|you) up for the (?:papers|press|news\w*)\b|\bfound its topic\b|\bread out (?:loud )?at (?:the|our) (?:next )?(?:meeting|agm|assembly)\b|\bwith the press in the room\b/giu,
    unless:
      /\b(?:how (?:do|can) (?:i|we)|thank\w*|love[sd]?|lovely|proud|sale|holiday|happy|kind words|press release|success story|our story|great news|bedtime)\b/giu,
  },
  {
    rule: 'reputation-threat/i-have-an-audience',
    strength: 'tone',
    match:
      /\b\d+k follow me\b|\b(?:my|our) \d[\d,.]*k? (?:\w+ )?(?:followers|subs|subscribers|readers|viewers|listeners)\b|\b(?:i|we) (?:run|moderate|host|chair|edit|own) (?:the |a |an |our |my |this )?(?:\w+['’]?s? ){0,3}(?:group|forum|blog|podcast|slot|channel|column|chapter|board|pub)\b|\b(?:forum|group|page|blog|channel|podcast) i (?:run|moderate|host|admin|edit|write)\b|\byou'?d be (?:amazed|surprised) (?:how many|who|what)\b|\ba (?:reporter|journalist) (?:among|who'?s|is very|has taken|took|asked me)\b|\bso smile\b|\b(?:doorbell|dash|body)[- ]?cam\b[^.!?\n]{0,40}\b(?:tiktok|youtube|online|insta\w*|facebook)\b|\bon (?:video|film|tape)\b[^.!?\n]{0,10}\W*$|\bforum gets\b|\bconsider this your invitation to comment\b/giu,
    unless:
      /\b(?:how (?:do|can|much|many)|thank\w*|love[sd]?|lovely|proud|would like|licen[cs]e|quote|discount|plan|cost|could you|feature|happy|partnership|sponsor\w*|safety|training)\b|\?\W*$/giu,
  },
  {
    rule: 'reputation-threat/wait-until-they-see',
    strength: 'explicit',
    match:
      /\bwait (?:until|till|til) [^.!?\n]{3,40} (?:sees?|hears? (?:about|of)|reads?|finds? out|gets? wind|gets? hold)\b|\benjoy (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|next week)'?s (?:post|column|episode|article|paper|video|show)\b/giu,
    unless:
      /\b(?:love[sd]?|can'?t wait|delight\w*|birthday|kids|wife|husband|grandson|granddaughter|happy|face|surprise|gorgeous|thank\w*|jealous|envious)\b/giu,
  },
  {
    rule: 'reputation-threat/honest-account',
    strength: 'explicit',
    match:
      /\b(?:honest|truthful|unvarnished|frank|full|detailed) (?:account|report|picture|write-?up) of (?:this|you|it|what|how|my|our)\b|\bmy (?:review|rating|write-?up|post) is (?:\w+ )?(?:written|ready|drafted|typed)\b|\bon every (?:site|platform|portal|forum|page) (?:that|i|there|going)\b/giu,
    unless: /\b(?:need|please|send (?:me|us)|happy|love[sd]?|great|thank\w*|five)\b|\?\W*$/giu,
  },
];

/** English: threatens a bad review, social media or the press (R29, R36). Named sites: see the kind. */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
