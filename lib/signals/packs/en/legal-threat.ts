import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

// Legal departments that ask politely: contracts to review (a review left with stars is none), agreements to sign.
const POLITE =
  /\b(?:(?<!\b(?:stars?|leav(?:e|ing) (?:you )?an? (?:\w+ )?|writ(?:e|ing) (?:you )?an? (?:\w+ )?|post(?:ing)? an? (?:\w+ )?|bad|negative|public|honest|terrible|scathing|google|trustpilot)[ -]?)review(?:s|ed|ing)?|sign(?:s|ed|ing)?|approv(?:e|es|ed|al|ing)|redlin\w+|nda|dpa|msa|data processing agreement|questionnaire|vendor|onboarding|wording|clauses?|template|compliance (?:check|form|review))\b/giu;

// Lawyers and courts in everyday life, and money taken back for other reasons than this company.
const NEAR_MISS =
  /\b(?:sandbox|as a test|test (?:mode|case|account)|(?:her|his|their|your|the buyer'?s|the seller'?s) (?:\w+ )?(?:solicitor|lawyer|attorney|notary)s? (?:will|would|is going to|has|can|may)? ?(?:come|be (?:by|there|in)|drop|pick|collect|need|visit|phone you|help|attend|bring|sign)|lecturer|law (?:students?|school|degree|lectures?|library|books?)|moot|mock trial|power of attorney|jury service|(?:book|bookable|tennis|squash|badminton|padel|basketball) (?:a |the )?courts?|court (?:booking|hire|fees? for|number|\d)|notary|conveyanc\w*|probate|i (?:work|am) (?:at|for|in|with) (?:a|the) (?:law|court|ombuds\w+|regulator\w*|police)|paralegal at|wedding|drawings? of|(?:our|the) (?:auditors?|regulators?|inspectors?|fire brigade|police|council) (?:asks?|asked|needs?|requires?|comes?|came|would like|want(?:s|ed)? (?:us|a copy))|lost (?:my|his|her|our) (?:wallet|passport|phone|bag|keys|umbrella)|thank\w* (?:to )?the police)\b|\b(?:lawyer|solicitor|judge|barrister|attorney)s? (?:\w+ ){0,3}(?:married|birthday|retir\w+|asked where|admired|loved|leaving do)\b|\bflower show\b|\b(?:lawyer|solicitor|counsel|legal (?:team|department)|attorney)s? (?:\w+ )?(?:has|have|had|with) (?:a|one|two|three|some|no|a few) (?:\w+ )?(?:questions?|remarks?|comments?|requests?|suggestions?|changes?|edits?)\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match:
      /\b(?:contact|call|consult|instruct|engag|hir|involv|get(?:ting)?|see|seek|speak|talk|going|go|refer|pass|hand|forward|send|turn|cc)\w*\b[^.!?\n]{0,40}\b(?:my|our|a|an|the) (?:\w+ )?(?:lawyers?|attorneys?(?! general)|solicitors?|barristers?|legal (?:team|counsel|department|advisors?|representatives?|insurance))\b|\b(?:hear(?:ing)?|letter|contacted|notice|email|call) (?:from|by) (?:my|our|a) (?:\w+ )?(?:lawyers?|attorneys?(?! general)|solicitors?|legal (?:team|counsel|department|representatives?))\b|\b(?:my|our) (?:lawyers?|attorneys?(?! general)|solicitors?|legal (?:team|counsel|department)) (?:will|is going to|are going to|shall|has been|have been|is|are)(?: now| already| also| soon| shortly)* (?:be )?(?:contact|in touch|writ|send|hear|su[ei]|deal|inform|instruct|tak|handl|look|get|advis|prepar|draft|involv|working on)\w*\b|\blawyer(?:ing)? up\b|\b(?:seek(?:ing)?|sought|take|taking|taken|get(?:ting)?) legal (?:advice|counsel|representation|help)\b/giu,
    unless: POLITE,
  },
  {
    rule: 'legal-threat/court',
    aspect: 'court',
    strength: 'explicit',
    match:
      /\b(?:take|taking|pursue|pursuing|start(?:ing)?|begin|commence|initiat\w+|threaten(?:ing)?|consider(?:ing)?|forced? (?:in)?to|further|face|resort to|proceed with|ground for|grounds for)\b[^.!?\n]{0,20}\blegal (?:action|proceedings|steps|measures|remedies|recourse|route)\b|\btak(?:e|ing) (?:you|this|your company|them|it|the matter|the case) to (?:the )?(?:\w+ )?(?:court|tribunal|small claims)|\b(?:see|meet) you in court\b|\b(?:go|going|take (?:this|it)|end up|settle (?:this|it)|end) (?:all the way )?(?:to|in) (?:the )?(?:small claims |county |civil )?court\b|\b(?:i|we)(?:'ll|'m| will| am| are|'re| can| could| may| might| would)?(?: \w+){0,3} (?:sue|suing) (?:you|your|the company|for)\b|\b(?:sue|suing) (?:you|your company)\b|\b(?:small claims(?: court)?|class[- ]action|letter before action|statutory demand)\b|\b(?:county court|court papers|court summons|a summons|legal notice|high court|served with)\b|\b(?:lodg|mak|fil|bring|submit|enter)(?:e|ing|ting)? (?:a |an |my |our )?(?:\w+ )?claim (?:in|at|with|through|against) (?:the |you)|\b(?:file|filing|bring|start) (?:a |an )?(?:lawsuit|suit|court claim|legal claim|county court claim|action against you)|\blegal action (?:will|is|against|if|may|has|would)\b/giu,
    unless:
      /\b\b(?:food|tennis|basketball|badminton|squash) court\b|\bjury duty\b|\b(?:meme|joke)\b|(?:no intention|no plans?|not (?:going|planning|threatening|looking)) (?:of|to)\b|\bagainst (?:us|me|a (?:third|former)|our)\b|\bour (?:customer|client|employee|tenant|contractor)s? (?:\w+ ){0,3}(?:su(?:e|ing|ed)|legal)/giu,
  },
  {
    rule: 'legal-threat/regulator',
    aspect: 'regulator',
    strength: 'explicit',
    match:
      /\b(?:report|complain|complaint|refer|escalat|go|going|contact|fil|lodg|writ|inform|notify|take|taking|taken|tell|call|hear|submit|rais)\w*\b[^.!?\n]{0,50}\b(?:ombudsm[ae]n|attorney general|trading standards|(?:financial |data |industry |energy |the )?regulators?|consumer (?:protection|affairs|rights|council|advice|watchdog|agency|ombudsman)|ftc|fcc|fca|cfpb|accc|bbb|better business bureau|federal trade commission|financial conduct authority|data protection (?:authority|commissioner|agency|office|board)|information commissioner(?:'s office)?|the ico|ofcom|ofgem|citizens advice|competition (?:authority|commission)|department of consumer|state attorney|labor board|health and safety executive|local authority|civil aviation authority)\b/giu,
    unless:
      /\b(?:do|does|are|is) (?:you|your company)\b[^.!?]{0,30}\b(?:registered|report|regulated|certified|licensed|accredited)\b|\b(?:our|my) (?:own )?(?:regulators?|auditors?) (?:requires?|asks?|wants?|needs?|asked|expects?)|\bwe (?:must|have to|are required to|need to) (?:report|submit|file|inform|notify)\b/giu,
  },
  {
    rule: 'legal-threat/chargeback',
    aspect: 'chargeback',
    strength: 'explicit',
    match:
      /\b(?:i|we|i'll|we'll|i'm|i've|we've|or|and|to|will|by|with)\b[^.!?\n]{0,25}\b(?:do|doing|fil(?:e|ed|ing)|initiat(?:e|ed|ing)|start(?:ed|ing)?|request(?:ed|ing)?|rais(?:e|ed|ing)|open(?:ed|ing)?|issu(?:e|ed|ing)|submit(?:ted|ting)?|place|put in|go for|going for|proceed with|forced to)\b[^.!?\n]{0,12}\bcharge ?-?backs?\b|\bcharge ?-?back (?:with|through|via|from|by) (?:my|our|the) (?:bank|card|credit|issuer|paypal)|\b(?:disput(?:e|ed|ing)|revers(?:e|ed|ing)|block(?:ed|ing)?) (?:this|the|these|it|your|that|all|every|my|both)\b[^.!?\n]{0,30}\b(?:with|through|via|by|at) (?:my|our|the) (?:bank|card|credit card|card company|card issuer|paypal|amex|visa)\b|\b(?:expect|get|face|prepare for) (?:a |the )?charge ?-?back\b|\bcharge ?-?back (?:incoming|is next|will follow|tomorrow|if|today|otherwise)\b|\b(?:my|our) (?:bank|card company|credit card company) (?:\w+ ){0,2}(?:claw|reverse|take|pull|get)\b[^.!?\n]{0,20}\bback\b|\bpaypal (?:dispute|claim|case)\b/giu,
    unless:
      /\b(?:received|got|handle|handling|respond to|fight|contest|win|lost|evidence for|our (?:customers?|buyers?)|a (?:customer|buyer)|customer has|buyer has) (?:\w+ ){0,4}(?:charge ?-?backs?|disputes?)|\bhow (?:do|does|can|to)\b[^.!?]{0,40}\b(?:charge ?-?backs?|disputes?)/giu,
  },
  {
    rule: 'legal-threat/police',
    aspect: 'police',
    strength: 'explicit',
    match:
      /\b(?:report|call|go|going|contact|inform|involv|fil)\w*\b[^.!?\n]{0,30}\b(?:the police|action fraud|a police report|the fraud (?:squad|office|department))\b|\bpress(?:ing)? charges\b/giu,
    unless:
      /\b(?:nobody press\w*|no charges|stolen|theft|thief|burgl\w+|lost my|break-?in|courier|neighbou?r|accident)\b/giu,
  },
  {
    rule: 'legal-threat/accusation',
    strength: 'tone',
    match:
      /\b(?:this|that|it|what you(?:'re| are) doing|which)(?:'s| is| are|'re)(?: \w+){0,2} (?:illegal|unlawful|against the law|fraud(?:ulent)?|theft|stealing|a crime|criminal|daylight robbery)\b|\b(?:breach of (?:contract|the contract|our contract|gdpr)|violat(?:ion|ing|es?) (?:of )?(?:my rights|gdpr|the gdpr|consumer|the law|our contract|the contract)|consumer rights act|my (?:statutory|consumer|legal) rights|i know my rights|false advertising|you(?:'ve| have)? (?:basically )?(?:stole|stolen|defrauded|scammed|robbed))\b/giu,
    unless:
      /\b(?:is|are|would) (?:it|this|that) (?:illegal|legal|against the law)\b|\bwondering\b|\billegal (?:character|argument|instruction|operation|state)/giu,
  },
  {
    rule: 'legal-threat/regulator-informed',
    aspect: 'regulator',
    strength: 'explicit',
    match:
      /\b(?:ombudsm[ae]n|attorney general|trading standards|regulators?|consumer (?:protection|affairs|rights|council|advice|watchdog|agency|ombudsm[ae]n)|ftc|fcc|fca|bbb|better business bureau|ofcom|ofgem|citizens advice|data protection (?:authority|commissioner|agency)) (?:\w+ )?(?:(?:has|have|had|will|shall|is|are)(?: now| already| also| soon| be| been)* (?:informed|notified|contacted|told|hear(?:ing)?|know|involved|deal(?:ing)?|decide|interested|looking)|instead|next)\b|\b(?:end up|ending up|land|reach|involv(?:e|ing)|land up)\b[^.!?\n]{0,20}\b(?:ombudsm[ae]n|attorney general|trading standards|regulators?|consumer (?:protection|affairs|rights|council|advice|watchdog|agency|ombudsm[ae]n)|ftc|fcc|fca|bbb|better business bureau|ofcom|ofgem|citizens advice|data protection (?:authority|commissioner|agency))\b/giu,
    unless: /\b(?:our|my) (?:own )?(?:regulators?|auditors?)\b/giu,
  },
  {
    rule: 'legal-threat/lawyer-says',
    aspect: 'lawyer',
    strength: 'explicit',
    match:
      /\b(?:my|our) (?:\w+ )?(?:lawyers?|attorneys?(?! general)|solicitors?|barristers?|legal (?:counsel|team|advis[eo]rs?|department)) (?:has |have |had |is |are |was |will |already |also |now |just |been |strongly )*(?:advis\w+|(?:suggest(?:s|ed)?|recommend(?:s|ed)?)(?! your?\b)|told|tells|instruct\w*|inform\w*|will|involved|ready|waiting|copied|cc'?d|drafting|preparing|in touch|contact\w*|looking into)\b/giu,
    unless:
      /\b(?:fine|ok|okay|travel\w*|seated|flight|brother|sister|table|birthday|happy with|no (?:remarks|objections|issues|comments)|dpa|nda|msa|data processing|sign(?:ed|ing)?|review\w*|questionnaire|template|clauses?)\b/giu,
  },
  {
    rule: 'legal-threat/to-the-authorities',
    strength: 'explicit',
    match:
      /\b(?:report(?:ed|ing)? (?:you|this|it|your \w+)|complain(?:ed|ing)?|complaint|go(?:ing)?|turn(?:ing)?|escalat\w+|tak(?:e|ing) (?:this|it|you|my \w+|the matter)|forward(?:ed|ing)?|writ(?:e|ing)|contact(?:ed|ing)?|refer(?:red|ring)?|inform(?:ed|ing)?|notif\w+|call(?:ed|ing)?|see you)\b[^.!?\n]{0,25}\b(?:trading standards|ombuds\w+|(?:the|a|our) regulators?|consumer (?:protection|rights|affairs|authority|board|council|agency|association|court|advice|cent\w+)|better business bureau|bbb|ftc|fcc|ofcom|ofgem|fca|cfpb|data protection (?:authority|commissioner|agency|board)|(?:the )?ico|attorney general|small claims(?: court)?|(?:to|in|the) court|tribunal|citizens advice|the authorities|to (?:the )?police|the police)\b/giu,
    unless:
      /\b(?:tennis|basketball|squash|padel|badminton|food|stolen|theft|lost parcel|previous (?:brand|firm|company)|last (?:brand|firm|company))\b|\b(?:does|do|did|should|must) (?:we|i) (?:have to|need to)\b|\bour (?:own )?(?:data protection|regulator)\b/giu,
  },
  {
    rule: 'legal-threat/claim',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'?ll|'?m|'?re| will| am| are| have| shall|'?ve)?(?: (?:now|also|just|going to|have to|be|already|then|simply|hereby|begun to|started|starting)){0,4} (?:start(?:ing|ed)?|fil(?:e|ing|ed)|open(?:ing|ed)?|initiat(?:e|ing|ed)|rais(?:e|ing|ed)|request(?:ing|ed)?|do(?:ing)?|issu(?:e|ing)|submit(?:ting|ted)?) (?:a |the |an? \w+ )?(?:charge ?-?backs?|legal (?:action|proceedings|claim)|lawsuit|payment dispute|section 75)\b|\b(?:seek|claim|sue|demand|pursue|recover)(?:ing)? (?:\w+ ){0,2}(?:damages|legal (?:remedies|redress))\b|\b(?:begin|commence|start|issue|institute)(?:ing)? (?:legal|court) (?:proceedings|action)\b|\b(?:dispute|reverse|contest)(?:ing)? (?:the |this |your |all |that )?(?:charges?|payments?|transactions?|it) (?:with|through|via|at|by) (?:my|our|the) (?:\w+ )?(?:bank|card|credit)\b|\bsee you in court\b|\b(?:i|we)(?:'?ll| will| shall|'?m going to| am going to| are going to)? sue\b(?=\W*$|[,;:!)]| (?:you|your|ya|the (?:company|firm|business|shop|seller|bank|airline|owner|lot of you)|them|for|if|unless|over|and|or|because|everyone|all of you)\b| \p{L}+\W*$)|\b(?:you will|you'?ll|expect to) (?:be sued|hear from (?:my|our) (?:lawyers?|solicitors?|attorneys?))/giu,
    unless:
      /\b(?:as a joke|in chat|meme)\b|\b(?:from|by) (?:a|one of our|our|my) customers?\b|\bhow (?:do|can|to)\b|\bpolicy says\b/giu,
  },
  {
    rule: 'legal-threat/law-is-on-it',
    aspect: 'lawyer',
    strength: 'explicit',
    match:
      /\b(?:(?:it'?s|is|are|was|matter|file|case|gone|hand(?:ed|ing)|pass(?:ed|ing)|gave|given?|talk(?:ing|ed)?|speak(?:ing)?|spoken|hear(?:ing)?|letter|forward(?:ed|ing)?|going|goes|answered|turn(?:ed|ing)|referred|bad-faith|advised|taken|conducted)\b[^.!?\n]{0,25}\b(?:with|to|by|from) (?:my|our|his|her|their|a|an) (?:\w+ ){0,2}(?:lawyers?|solicitors?|attorneys?|barristers?|counsel|advocate|law firm|legal (?:team|advis[eo]rs?|insurance))|(?:my|our|his|her|their|union'?s?|the family'?s?|husband'?s?|uncle'?s?|uncle is a|a bad-faith) (?:\w+ )?(?:lawyers?|solicitors?|attorneys?|barristers?|counsel|legal (?:team|department))(?:'s)?\b(?: \w+){0,3}? (?:has|have|will|take|takes|taken|conduct|is on|are on|on it|and|over|say|says|told|been|claim|demand|be in|letter|be asking|it|recover|want|wants|handle)|(?:demand|solicitor'?s|lawyer'?s|attorney'?s) letter|instructed (?:a |our |my )?(?:\w+ )?(?:\w+ )?(?:firm|lawyers?|solicitors?|counsel|attorney)|(?:solicitors?|lawyers?|counsel|attorneys?|legal team) (?:at [\w ]{1,20} )?(?:have|has|had) been (?:instructed|told|informed|asked|engaged|retained)|retain(?:ed|ing)? (?:a |an )?(?:counsel|lawyer|attorney|solicitor|law firm)|(?:tak(?:e|ing|en)|seek(?:ing)?|sought|get(?:ting)?) (?:some )?legal advice|legal (?:action|steps|proceedings) (?:will|shall|follow|is|are|against)|take legal steps|(?:use|got|have) (?:it|a |an |my )?legal (?:expenses )?insurance|talk to my (?:lawyer|solicitor|attorney)|lawyer up|(?:hope|better|need|find|get) (?:you |yourselves? )?(?:have |had |be |a )*(?:very )?(?:good )?(?:lawyers?|solicitors?)|your (?:lawyers?|solicitors?) (?:had better|will need|can|should)|in the name of our client|we act for .{0,40}and (?:require|demand|claim)|letter before (?:claim|action)|pre-action|notice of claim|reserve all (?:our |my )?(?:legal )?rights|(?:abatement|enforcement) notice|instructions to issue|we act for [^.!?\n]{1,30} in the matter|formal notice|final (?:notice|period|deadline)\b[^.!?\n]{0,60}\b(?:law|court|lawyers?|claim|proceedings|action|judg)\w*|(?:service of documents|acknowledge service|preservation letter|preserve all)|answered by my lawyer|mentioned (?:his|her|their) (?:solicitor|lawyer))\b/giu,
    unless:
      /\b(?:review(?:s|ed)?|approved|questionnaire|dpa|nda|msa|meeting|appointment|lunch|demo|travel\w*|seated|for (?:the|our) buyer|probate|estate|licen[cs]es?|internship|would be grateful|should be grateful|recommended|wife is|husband is|no (?:claim|intention|wish)|invoice (?:to|addressed)|clause|conveyanc\w*|my (?:son|daughter) studies|sign(?:ed)? (?:copy|it|and return)|as a courtesy|kindly sign|view[- ]only|log-?in|you (?:wanted|asked for)|high praise|fair enough|legal counsel (?:with|at|for)|general information|wrote a lovely|no (?:further|more) questions|reviews its|thank\w*)\b/giu,
  },
  {
    rule: 'legal-threat/into-court',
    aspect: 'court',
    strength: 'explicit',
    match:
      /\b(?:(?:claim|case|papers?|application|lawsuit|suit|proceedings|writ|injunction|it|we'?ll|i'?ve|we|action|judicial review)(?:'s| is| has been| have been| was| will be| are)? (?:now )?(?:fil(?:e|ed|ing)|issued?|lodged|entered|with|in|before|to|through) (?:\w+ ){0,5}(?:the )?(?:\w+ )?(?:courts?|tribunal|money claim|small claims|high court|judge)|(?:fil(?:e|ed|ing)|lodged?|gone|take|taking|took|taken|go|going|see(?:n|ing)?|issued?|brought|bring|apply|applied|before|settle) (?:\w+ ){0,5}(?:the )?(?:\w+ )?(?:courts?\b|tribunal|small claims|money claim online|injunction|district court|county court)|filing under the|file(?:d)? (?:an? |the )?(?:\w+ ){0,4}(?:complaint|claim|suit|case|grievance) (?:\w+ )?(?:with|at|to|against) (?:the|you)|small claims|injunction|judicial review (?:of|has|will|is)|(?:let|have) (?:a|the) (?:judge|courts?|magistrate)|a (?:judge|court|jury) (?:may|will|might|can|is going to|would|shall)|the courts? (?:will|can|may|shall|settle)|in court\W*$|proceedings (?:will|shall|have|are|against)|claim form (?:is|has|was|goes)|court papers|summons (?:is|are|in)|class action|su(?:e|ing) (?:for|you|u\b|your|them)|(?:i|we)(?:'?ll| will|'?m|'?re)?(?: be)? su(?:e|ing)\b(?! (?:from|is|and|the template|templates?))|he'?s suing|she'?s suing|(?:held?|hold(?:ing)?) (?:you|u) (?:fully |legally |personally )?(?:liable|responsible|accountable) for|liable for (?:every|all|the|any)|(?:claim|seek|demand|recover) (?:\w+ ){0,3}(?:damages|compensation|the (?:penalty|loss|losses|difference|amount) (?:from|of))|(?:statutory|consumer|legal) rights (?:and|act|under|in court)|enforce (?:my|our) rights|entitled to (?:up to )?(?:\w+ ){0,3}times the|rescind|breach of (?:contract|gdpr|statutory)|gdpr breach|(?:equality|consumer (?:rights|credit)|lemon|data protection|discrimination|unfair) (?:act|law)\b|unfair commercial practice|wrongful death|negligence)\b/giu,
    unless:
      /\b(?:tennis|food court|basketball|squash|badminton|padel|jury duty|for a passport|from my landlord|against our landlord|wish to sue|meme|as a joke|in chat|nobody'?s upset|no intention|how do|does the policy|court reporter|county court, may|clerk|moot|sue from|season|court (?:shoes?|jester|dress))\b/giu,
  },
  {
    rule: 'legal-threat/told-the-watchdog',
    aspect: 'regulator',
    strength: 'explicit',
    match:
      /\b(?:ombuds\w+|trading standards|ofcom|ofgem|ofwat|ofsted|the (?:fca|ftc|fcc|fda|dot|accc|ico|caa|cqc|hse|asa|cma|dvsa|epa|osha|bbb|cfpb)|fca|ftc|accc|bbb|acas|irdai|ewon|kkv|cqc|hse|regulators?|(?:consumer|equality|competition|gambling|human rights|data protection) (?:authority|commission(?:er)?|protection|board|council|rights|affairs|disputes board|agency)|department of (?:insurance|labou?r|transportation|health|consumer)|attorney general|environmental health|food (?:inspector|standards|safety)|licensing (?:authority|board)|medical council|dental council|nursing council|general \w+ council|health and safety executive|labou?r (?:board|inspector\w*|office)|housing (?:tribunal|authority|inspector)|citizens advice|consumer court|the union|my union|his union|her union|action fraud|the police|police|cops|charity commission|advertising standards|information commissioner|civil rights office|my mp|local member)\b[^.!?\n]{0,50}\b(?:has|have|had|'ve|got|is|are|will|been|taken|next|involved|copy|copied|interested|informed|told|know|hear|coming|wants?|looking|complaint|file|today|already|statement|case number|report(?:ed)?|as evidence|here|on (?:it|their))\b|\b(?:report(?:ed|ing)?|complain(?:ed|ing|t)?|lodg(?:ed|ing)|fil(?:ed?|ing)|told|contacted|gone|going|went|goes|go|call(?:ed|ing)?|rung|rang|written|writing|pass(?:ed|ing)?|forward(?:ed|ing)?|asked|taken?|taking|inform(?:ed|ing)?|refer(?:red|ring)?|put in|made|sent|involv(?:ed|ing)|see you at|notify|notified|raised|with)\b[^.!?\n]{0,50}\b(?:ombuds\w+|trading standards|ofcom|ofgem|ofwat|ofsted|the (?:fca|ftc|fcc|fda|dot|accc|ico|caa|cqc|hse|asa|cma|dvsa|epa|osha|bbb|cfpb)|acas|irdai|ewon|regulators?|(?:consumer|equality|competition|gambling|human rights|data protection) (?:authority|commission(?:er)?|protection|board|council|rights|affairs|disputes board|agency)|department of (?:insurance|labou?r|transportation|health|consumer)|attorney general|environmental health|food (?:inspector|standards)|licensing (?:authority|board)|(?:general )?(?:medical|dental|nursing|pharmaceutical|optical|bar) council|cyber cell|consumer helpline|health and safety executive|labou?r (?:board|inspector\w*|office)|citizens advice|action fraud|police|cops|charity commission|advertising standards|information commissioner)\b/giu,
    unless:
      /\b(?:stolen|theft of|burgl(?:ary|ed) (?:last|at)|closed (?:our|the) (?:street|road)|body cams|we work with the|accident|for my thesis|are you (?:regulated|registered|a member)|is your (?:firm|company)|our regulator|we have to report|list of|member of the|where'?s the|how (?:do|can|to)|address of|requires? us|asks? us|lost property|neighbou?rs?'?|with the last (?:firm|brand|company)|previous (?:brand|firm)|you had asked for|attached the police|were (?:very |really |so )?(?:helpful|kind|nice)|find attached|meme|think(?:s)? the police|recruit\w*|discount|thank\w*|police (?:station|box|academy|show|dog))\b|\?\W*$/giu,
  },
  {
    rule: 'legal-threat/money-back-by-bank',
    aspect: 'chargeback',
    strength: 'explicit',
    match:
      /\bcharge ?-?back (?:filed|done|started|is in|it is|requested|raised|opened|coming|today|with|as)\b|\b(?:as|a|the|put (?:it|this) through as|doing a|file a|raised a|filed a|my) charge ?-?back\b|\b(?:told|asked|instructed|rung|contacted|ringing|going to|gone to|through) (?:my|our|the) (?:bank|card (?:company|issuer|provider)|credit card company|amex|visa|paypal|building society)\b[^.!?\n]{0,50}\b(?:fraud|back|revers\w+|disput\w+|pull\w*|reclaim\w*|stop\w*|claim\w*|refund\w*)\b|\b(?:bank|card issuer|card company|visa|mastercard|amex|paypal|they)(?:'s| is| are|'re| will| has|'ll)? (?:already |now |be )?(?:revers(?:ing|ed)|claw(?:ing|ed)?|pull(?:ing|ed)|tak(?:ing|en)|getting|on it)\b(?: \w+){0,3} ?(?:back|payments?|the (?:charge|money|payment))|\b(?:disput(?:e|ed|ing)|contest(?:ed|ing)?|revers(?:ed?|ing)) (?:the |this |that |all |your |it |every )?(?:\w+ )?(?:charges?|payments?|transactions?|amount|it)?\s?(?:with|through|via|at|by) (?:my|our|the) (?:bank|card|credit|visa|amex|paypal)|\bpaypal (?:case|claim|dispute)|\bsection 75\b|\b(?:money|it) back (?:through|via|from|by) (?:visa|my bank|the bank|my card|mastercard|amex|paypal|my credit)\b|\bpress(?:ing)? charges\b|\bcrime (?:number|reference)\b|\b(?:registered|filed|lodged) an? fir\b|\b(?:calling|call|ring|ringing|going to) the (?:cops|police)\b|\breported (?:\w+ )?to the police\b/giu,
    unless:
      /\b(?:by mistake|my shop|against my|our (?:own )?customers?|a (?:customer|buyer)|how (?:do|does|can)|dashboard|proof do i|nobody pressing|stolen|insurance|where do i|does (?:it|the)|shall i|do i (?:need|have)|thank\w*|who do i call|should i call)\b|\?\W*$/giu,
  },
  {
    rule: 'legal-threat/kin-at-the-bar',
    aspect: 'lawyer',
    strength: 'explicit',
    match:
      /\bno win,? no fee\b|\byou(?:'ll| will) be (?:served|summonsed|summoned)\b|\binstructed a (?:\w+ )?(?:firm|solicitor|lawyer|barrister)\b|\b(?:drafting|drafted|writing up) (?:the|a) (?:letter before|claim|writ|particulars)\b|\bletter before (?:action|claim)\b|\bmy (?:\w+ )?(?:nephew|niece|cousin|brother|sister|son|daughter|uncle|aunt|dad|wife|husband|partner|mate|friend)(?:'s| is|, who'?s)? (?:a |an )?(?:barrister|solicitor|lawyer|attorney|judge|paralegal)\b[^.!?\n]{0,15}\b(?:and (?:he|she)|who(?:'s| is| has)|has (?:taken|got|looked|read))\b|\bworks (?:in|at|for) (?:a |an )?(?:\w+ )?(?:chambers|law firm|solicitors'?)\b[^.!?\n]{0,30}\b(?:and|letter|draft\w*)\b/giu,
    unless:
      /\b(?:recommend\w*|internship|conveyanc\w*|apply|lovely|thank\w*|discount|office (?:chairs|plants|party)|how (?:do|can))\b|\?\W*$/giu,
  },
  {
    rule: 'legal-threat/claim-opened',
    aspect: 'chargeback',
    strength: 'explicit',
    match:
      /\b(?:my|our) (?:bank|card (?:company|issuer|provider)|credit card(?: company)?|visa|amex|klarna)\b(?: \w+){0,2} (?:opened|raised|started|launched|logged|taken up) (?:an? |the |my )?(?:claim|dispute|case|investigation|chargeback)\b|\b(?:have|had|getting|get) (?:all |every |the |my )[\w ]{1,30} (?:clawed|pulled) back\b/giu,
    unless: /\b(?:fraudster|scammer|stolen|another shop|my shop|by mistake|how (?:do|can)|thank\w*)\b|\?\W*$/giu,
  },
  {
    rule: 'legal-threat/taken-further',
    aspect: 'regulator',
    strength: 'explicit',
    match:
      /\b(?:told|informed|reported (?:it|this|you) to|rung|contacted|written to|complained to|gone to|notified|filed with|lodged (?:it|this|a complaint) with|accepted by)\b[^.!?\n]{0,20}\b(?:inspectorate|food standards|care quality|watchdog|regulator|environmental health|licensing authority|health board|adjudicator|arbitrator|ombuds\w+|conduct authority)\b|\badjudicator takes\b|\b(?:inspectorate|food standards|environmental health|adjudicator|licensing authority)\b[^.!?\n]{0,25}\b(?:has|have|were (?:round|here)|are (?:coming|investigating|looking)|opened|taken|takes|accepted|file|my case)\b|\b(?:conduct authority|ombuds\w+|watchdog)\b[^.!?\n]{0,25}\b(?:gave me a form|accepted my|has my|have my|took my)\b/giu,
    unless:
      /\b(?:we (?:must|have to|are required to)|our (?:own )?regulator|annual|routine|five stars|top rating|passed|happy|how (?:do|can)|neighbou?r'?s|last (?:firm|company|provider)|thank\w*)\b|\?\W*$/giu,
  },
  {
    rule: 'legal-threat/seeing-a-lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match:
      /\b(?:appointment|meeting|consultation|session|call) (?:booked )?with (?:a|my|our|the) (?:\w+ )?(?:solicitor|lawyer|attorney|barrister|citizens advice|law centre)s?\b|\b(?:seeing|consulting|consulted|spoken to|spoke to|meeting) (?:a|my|our|the) (?:\w+ )?(?:solicitor|lawyer|attorney|barrister)\b|\b(?:tribunal|court|judge|magistrate|adjudicator|ombuds\w+)s? (?:will|'ll|is going to|may well|might) (?:\w+ )?(?:tell|explain|see (?:it|that|things)|decide|agree|think|be interested|have something|take a different)\b/giu,
    unless:
      /\b(?:mortgage|house|flat|purchase|will and|probate|divorce|so (?:i|we) (?:can'?t|won'?t)|move (?:the|my|our)|reschedul\w*|thank\w*|visa)\b|\?\W*$/giu,
  },
  {
    rule: 'legal-threat/before-the-bench',
    aspect: 'court',
    strength: 'explicit',
    match:
      /\b(?:see you|stand|up|answer|appear|explain (?:it|this|that|yourselves)|settle (?:it|this)|see each other) (?:before|in front of|to) (?:the|a) (?:magistrate|judge|court|bench|tribunal|jury)s?\b|\blegal (?:team|department|insurers?|expenses insurer) (?:has|have) (?:now )?taken (?:over|it (?:on|up)|the case)\b/giu,
    unless: /\b(?:jury (?:service|duty)|witness|exam|moot|witness box|competition|cake|flower|bake)\b|\?\W*$/giu,
  },
];

/** English: lawyer, court, regulator, chargeback (R32). */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
