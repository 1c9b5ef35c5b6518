import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

// Cancelling a meeting is no leaving; nor is a plan changed, a seat moved or a shop left early.
const UNLESS =
  /\b(?:loved it|got a job|sold up|new job|retir\w+|passed away|moving (?:abroad|to (?:another|a new) (?:town|city|country)))\b|\bunless (?:i'?m|i am|we'?re|we are) (?:mistaken|wrong)\b|\b(?:cancel\w*|mov(?:e|ing)|leav(?:e|ing)|switch(?:ing)?) (?:\w+ ){0,3}(?:meeting|appointment|call|invite|reservation|event|session|demo|webinar|interview|office|house|home|key|parcel|package|desk|tab|room|message|note|voicemail|comment)\b|\b(?:switch(?:ing)?|mov(?:e|ing)|upgrad(?:e|ing)) (?:\w+ ){0,3}(?:annual|yearly|monthly|pro|premium|business|basic|higher|bigger|paid|enterprise|dark mode|light mode)\b|\b(?:will|would|do|can|could|may) (?:i|we) (?:still )?(?:lose|keep|get|be|have|need|cancel)\b|\b(?:not|never|n'?t) (?:\w+ ){0,2}(?:leaving|switching|moving away|going anywhere|cancell?ing)\b/giu;

// Leaving with no hard feelings: life has changed, not the mind.
const NEAR_MISS =
  /\b(?:found|got|started|been offered|taken|accepted|starting) (?:an? |my )?(?:\w+ )?(?:job|post|position|place)\b|\bnothing to do with (?:you|your (?:service|work))\b|\b(?:regular|agreed|normal|contractual|earliest|next possible) (?:end )?date\b|\b(?:building|house|shop|office|firm|company|business|branch|site) (?:will be|is being|is|has been|was) (?:pulled down|demolished|sold|clos(?:ed|ing)|wound up|merged|let)\b|\b(?:employer|work|school|university|landlord|partner|new flat|new house|son|daughter) (?:now )?(?:offers?|pays for|provides|includes?|has (?:one|it)|already has)\b|\b(?:moving|moved) (?:house|abroad|in with|to (?:leeds|london|spain|france|the (?:coast|country|sea|states)|a (?:home|care home|bungalow|smaller)|my|be near))\b|\b(?:baby|maternity|pregnan\w*|retir\w+|passed away|died|widow\w*|illness|injur\w+|operation|emigrat\w+|graduat\w+|redundan\w+|torn a|broken my)\b|\b(?:no longer|hardly|rarely|never really) (?:really )?(?:use|need|watch|play|read|drive|travel)\b(?![^.!?\n]{0,20}\byou\b)|\b(?:been (?:very |so |nothing but )?(?:good|kind|lovely|great|wonderful|brilliant|a pleasure)|enjoyed|no complaints?|not (?:a|your) fault|hope to (?:be|come) back|recommend(?:ed)? you|married|found someone)\b|\b(?:invoice|bill|delivery|parcel|package|letter|copy|mail)s? (?:\w+ )?(?:goes|go|went|going)\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-then',
    strength: 'explicit',
    match:
      /(?:\b(?:if|unless|until|in case|next time|one more|once more)|^\W*should)\b[^.!?\n]{8,120}?\b(?:i|we)(?:'ll|'m|'re|'d|ll|m)?\b(?: (?:will|am|are|shall|would|can|going to|gonna|have to|be|simply|just|definitely|no choice but to|forced to|then|also|both|out|all)){0,5} (?:cancel(?:l?ing)?|leave|leaving|switch(?:ing)?|mov(?:e|ing) (?:to|away|our|my|elsewhere|on|over)|go(?:ing)? (?:elsewhere|to (?:a |another |your |one of your )?(?:competitor|competition|provider|company|supplier))|tak(?:e|ing) (?:my|our) (?:business|money|custom|account)|clos(?:e|ing) (?:my|our|the) accounts?|terminat(?:e|ing)|end(?:ing)? (?:my|our|the|this) (?:contract|subscription|partnership|relationship)|gone|done|out|walk(?:ing)?(?: away)?|find(?:ing)? (?:another|someone else|a different))\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/or-else',
    strength: 'explicit',
    match:
      /\b(?:or(?: else)?|otherwise),? (?:then )?(?:i|we)(?:'ll|'m|'re|ll)?\b(?: (?:will|am|are|shall|can|going to|gonna|have to|be|simply|just|both|all)){0,4} (?:cancel(?:l?ing)?|leave|leaving|switch(?:ing)?|mov(?:e|ing) (?:to|away|our|my|elsewhere|on)|go(?:ing)? (?:elsewhere|to (?:a |another |your )?(?:competitor|competition|provider|company|supplier))|tak(?:e|ing) (?:my|our) (?:business|money|custom)|clos(?:e|ing) (?:my|our|the) accounts?|terminat(?:e|ing)|end(?:ing)? (?:my|our|the|this) (?:contract|subscription|partnership)|gone|done with|out)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/leave-if',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ll|'m|'re|ll)?\b(?: (?:will|am|are|shall|going to|gonna|have to|be|simply|just|definitely)){0,4} (?:cancel(?:l?ing)?(?: (?:my|our|the|this))?(?: \w+){0,2}|leav(?:e|ing)(?: you| your \w+)?|switch(?:ing)?(?: to)?|mov(?:e|ing) (?:to|away|our|my|elsewhere|on)|go(?:ing)? elsewhere|tak(?:e|ing) (?:my|our) (?:business|money|custom)|clos(?:e|ing) (?:my|our) account)\b[^.!?\n]{0,40}\b(?:if (?!possible|i may|you don'?t mind)|unless)/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/cancel-and-go',
    strength: 'explicit',
    match:
      /\b(?:cancel|cancell?ing|leave(?! (?:me|us|no))|leaving|quit)\b[^.!?\n]{0,30}\b(?:and|to) (?:we(?:'ll| will) |i(?:'ll| will) )?(?:go(?:ing)?|mov(?:e|ing)|switch(?:ing)?|sign(?:ing)?(?: up)?|find(?:ing)?|join(?:ing)?)\b[^.!?\n]{0,15}\b(?:to|with|elsewhere|another|someone|somewhere|for)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/because-of-this',
    strength: 'explicit',
    match:
      /\b(?:cancel(?:l?ing)?|leav(?:e|ing)|quit(?:ting)?|clos(?:e|ing)) (?:\w+ ){0,3}because of (?:this|that|you|your)\b|\b(?:i|we)(?:'ll| will|'m going to|'re going to) (?:leave you|leave your company|quit your service)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/considering',
    strength: 'explicit',
    match:
      /\b(?:consider(?:ing)?|thinking (?:about|of)|think about|about to|ready to|prepared to|planning (?:to|on)|look(?:ing)? (?:at|for|into|to)|time to (?:look for|find|switch to|move to)|evaluating|researching|shopping for|tempted to|on the verge of|close to)\b[^.!?\n]{0,25}\b(?:switch(?:ing)?(?: (?:to (?:a |another |your )?(?:competitor|provider|different \w+|someone else)|away|providers?|vendors?|suppliers?))|leav(?:e|ing) (?:you|your (?:service|company|platform)|for (?:a |another |good|one of)|altogether)|mov(?:e|ing) (?:to (?:a |another |your |one of your )?(?:competitor|provider|different \w+|someone else)|away from you|our business|my business|elsewhere)|(?:a |your |one of your )?competitors?|alternatives? to (?:you|your)|(?:another|a different|a new|other|different|new) (?:provider|vendor|supplier|compan(?:y|ie)|shop|platform|option)s?|(?:taking|take) (?:my|our) (?:business|money|custom)|cancell?ing (?:my|our|the|this|everything|altogether)|going elsewhere|clos(?:e|ing) (?:my|our) account|terminat(?:e|ing) (?:my|our|the|this))\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/business-elsewhere',
    strength: 'explicit',
    match:
      /\b(?:tak(?:e|ing)|spend(?:ing)?|mov(?:e|ing)|bring(?:ing)?) (?:my|our|all (?:my|our|of my|of our)) (?:\w+ )?(?:business|money|custom|budget|accounts?|trade) (?:elsewhere|somewhere else|to (?:a |another |your |someone)|away)|\b(?:lose|losing|lost) (?:me|us|our business|my business|my custom|our custom|(?:a|another|one more|this|yet another) (?:\w+ )?(?:customer|client|subscriber|account))\b(?: as (?:a |your )?(?:customer|client)s?)?/giu,
    unless:
      /\b(?:we|i|they|our \w+)(?:'re| are| am|'ve| have)? (?:just |already )?(?:lose|losing|lost) (?:a|another|one more|yet another) (?:\w+ )?(?:customer|client)|\blost (?:me|us) (?:there|at|when|with|completely|a bit)/giu,
  },
  {
    rule: 'churn-threat/never-again',
    strength: 'explicit',
    match:
      /\bnever\b[^.!?\n]{0,15}\b(?:buy|order|shop|use|do business|book|purchase|deal|work|renew|subscribe|recommend)(?:ing)?\b[^.!?\n]{0,25}\b(?:again|(?:from|with|to|at|through) (?:you|here|this company)|your (?:company|shop|service|store|app|product)s?|here)\b|\b(?:last|final) time (?:that )?(?:i|we)(?:'ll|'d|'ve)?\b[^.!?\n]{0,10}\b(?:buy|order|shop|use|do business|book|purchase|bought|ordered)\b|\b(?:i'm|im|i am|we're|we are) (?:so |completely |totally )?(?:done|finished|through) with (?:you|your (?:company|service|product|shop|app|platform|business)|this (?:company|shop|service|provider))/giu,
    unless: /\bnever (?:had|have|has)\b|\bdone with your (?:survey|form|onboarding|questions?|checklist)/giu,
  },
  {
    rule: 'churn-threat/not-renew',
    strength: 'tone',
    match:
      /\b(?:won'?t|wont|will not|not going to|don'?t (?:intend|plan|want) to|not be|no intention (?:of|to)) (?:be )?renew(?:ing)?\b|\breconsider(?:ing)? (?:our|my|the|this|whether)\b[^.!?\n]{0,20}\b(?:contract|subscription|partnership|relationship|business|renewal|stay|continue)|\bcompetitors? (?:of yours )?(?:is|are|has|have|offers?|would|can|could|don'?t|doesn'?t|never)\b/giu,
    unless:
      /\bour competitors?\b|\b(?:won'?t|not|doesn'?t|will not) renew(?:ing)? (?:automatically|itself)|\bcertificate\b/giu,
  },
  {
    rule: 'churn-threat/go-elsewhere',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ll|'m|'re|'d)?(?: (?:will|am|are|would|may|might|can|shall|then|just|simply|better|be|going to|have to|rather))* (?:go(?:ing)?|look(?:ing)?|shop(?:ping)?|buy(?:ing)?|order(?:ing)?|take it) (?:elsewhere|somewhere else)\b|\b(?:switch|mov|defect|chang|go)(?:e|ing)? (?:over )?to (?:your|a|another|one of your|the) (?:\w+ )?(?:competitors?|competition|rivals?)\b|\b(?:every|good|enough|more|any) reasons? to (?:cancel|leave|switch)\b|\b(?:not|never) (?:be )?stay(?:ing)?(?: (?:with you|a customer|any longer|much longer)| *[.!]|$)|\b(?:drop|dump|ditch|fire) (?:you|your (?:service|company|product))\b|\b(?:will|can) (?:get|have) (?:my|our) (?:business|money|custom|order) (?:from now on|instead|next time|in future)|\b(?:my|our|the) (?:very )?last (?:order|purchase|year|month|contract|renewal) with (?:you|your)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/someone-will-leave',
    strength: 'explicit',
    match:
      /(?:\b(?:if|unless|until|either)\b[^.!?\n]{8,100}?|\b(?:otherwise|or(?: else)?),? )\b(?:(?:i|we)(?:'?ll| will|'?m| am|'?re| are| shall| would| may)?|(?:our|my|the|this) (?:company|team|firm|organi[sz]ation|business|family|department)(?: will| is)?) (?:(?:have to|forced to|going to|gonna|just|simply|all|then|be|need to|no choice but to|definitely|seriously) ){0,3}(?:cancel(?:l?ing)?|leav(?:e|ing)|switch(?:ing)?|mov(?:e|ing) (?:over )?(?:to (?:a|an|another|some|your|one)|elsewhere|away|on)|go(?:ing)? (?:elsewhere|to (?:a|another|your))|terminat(?:e|ing)|end(?:ing)? (?:the|our|my|this|all) \w+|clos(?:e|ing)(?: down)? (?:my|our|the|all) \w+|look(?:ing)? (?:elsewhere|for (?:another|other|a new|a different|alternatives))|pull(?:ing)? (?:the plug|out)|drop(?:ping)? you|jump(?:ing)? ship|part(?:ing)? ways|chang(?:e|ing) (?:to another |our |the )?(?:provider|supplier|vendor|bank|company)s?)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/will-move-over',
    strength: 'explicit',
    match:
      /\b(?:will|going to|gonna|'?ll|about to|are|am|want to|plan to|decided to|have to|forced to) (?:\w+ ){0,2}(?:mov(?:e|ing)|switch(?:ing)?|chang(?:e|ing)|go(?:ing)?) (?:over )?to (?:another|a different|some other|your|one of your) (?:\w+ )?(?:suppliers?|providers?|vendors?|company|shop|bank|carrier|competitors?|competition|partner|brand)\b|\b(?:chang|switch)(?:e|ing) (?:our )?(?:suppliers?|providers?|vendors?)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/looking-around',
    strength: 'explicit',
    match:
      /\b(?:started|begun|begin|been|already|now|currently|actively|are|am|'?re|'?m)\b[^.!?\n]{0,15}\b(?:evaluating|look(?:ing)? (?:at|for|into|around for)|comparing|test(?:ing)?|talk(?:ing)? (?:to|with)|in (?:talks|touch|contact) with|search(?:ing)? for|exploring|considering|trialing|getting quotes)\b[^.!?\n]{0,20}\b(?:alternatives\b(?! (?:to|for) the)|alternative (?:suppliers?|providers?|vendors?|solutions?)|(?:your|the|a|other) (?:\w+ )?(?:competitors?|competition)|competitors?|other (?:providers|suppliers|vendors|companies|solutions)|another (?:provider|supplier|vendor|company)|replacements? for you)\b(?! (?:of|to|that (?:deliver|make|sell)))/giu,
    unless:
      /\bour competitors?\b|\balternatives? (?:to|for) (?:the|this) (?:field|feature|plugin|api|method|function|colou?r)\b/giu,
  },
  {
    rule: 'churn-threat/close-to-the-plug',
    strength: 'explicit',
    match:
      /\bpull(?:ing)? (?:the plug|out) (?:on|of) (?:you|your|this (?:contract|service|partnership|subscription)|our|the (?:contract|service|subscription|partnership|whole|deal))|\b(?:this|very|so|inches?|one step|a step|a (?:hair|whisker)) (?:close to|away from|from) (?:leaving|cancell?ing|switching|quitting|walking|terminating|dropping|moving|pulling)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/no-longer-customer',
    strength: 'explicit',
    match:
      /\b(?:won'?t|will not|not going to|shall not|will no longer|will soon (?:not|no longer)|am not going to|don'?t want to|do not want to|no longer want to) (?:be|remain|stay|continue (?:as|being)|continue to be) (?:a |your )?(?:\w+ )?(?:customers?|clients?|subscribers?|members?|patrons?)\b|\b(?:cease|stop) (?:to be|being) (?:a |your )?(?:\w+ )?(?:customer|client)\b|\b(?:about to|going to|will|you'?ll|risk) (?:\w+ )?(?:lose|losing) (?:a|an|your|one of your|another) (?:\w+[- ]?){0,4}(?:customer|client|account|subscriber)\b/giu,
    unless: /\b(?:we|i|our \w+) (?:are|am|is|will|might|could)? ?(?:about to |going to )?(?:lose|losing)\b/giu,
  },
  {
    rule: 'churn-threat/second-thoughts',
    strength: 'explicit',
    match:
      /\b(?:reconsider(?:ing)?|rethink(?:ing)?|questioning|second thoughts|doubt(?:s|ing)?|wonder(?:ing)?|not sure) [^.!?\n]{0,30}\b(?:continu\w+ (?:with|working|to work|doing|our|using)|stay(?:ing)? with you|our (?:contract|partnership|relationship|cooperation|collaboration)|work(?:ing)? with you|be(?:ing)? (?:a |your )customer)\b|\b(?:won'?t|will not|not|never) (?:be )?(?:renew|extend|prolong)(?:ing)?\b[^.!?\n]{0,50}\b(?:unless|if|after (?:this|what|all)|because of|until|given)\b/giu,
    unless: /\bour competitors?\b|\bcertificate\b|\brenew(?:ing)? (?:automatically|itself)\b/giu,
  },
  {
    rule: 'churn-threat/leave-you-for',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ll|'m|'re|ll)?\b(?: (?:will|am|are|shall|going to|gonna|have to|be|simply|just|definitely|now|then)){0,4} leav(?:e|ing) (?:you|your \w+|this (?:company|service|provider)) (?:for (?:a |an |another |one of |your |some )*(?:\w+ )?(?:competitors?|competition|providers?|compan(?:y|ies)|rivals?|suppliers?|vendors?|good\b|someone)|and (?:go|move|switch))/giu,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/if-then-cancel-it',
    strength: 'explicit',
    match:
      /\b(?:if|unless|should) (?:this|it|that|you|nothing|nobody|no one|i don'?t|we don'?t|i do not|we do not|i'?m not|there is no)\b[^.!?\n]{0,40}?\b(?:again|can'?t|cannot|not|\w+n'?t|no|never|keeps?|nothing|nobody|still)\b[^.!?\n]{0,50}?(?:,|\bthen) (?:(?:please|then|just|you can|kindly) )*(?:cancel|close|terminate|end|delete) (?:my|our|the) (?:\w+ )?(?:accounts?|subscriptions?|contracts?|memberships?|plan)\b/giu,
    unless:
      /\b(?:possible|convenient|too (?:late|much trouble)|don'?t mind|required|necessary|need(?:ed)?|compatible|available|right plan)\b/giu,
  },
  {
    // A name after "switching to": the one pattern that must see capitals.
    rule: 'churn-threat/switching-to-name',
    strength: 'explicit',
    match:
      /(?:^|[\s,;(])(?:I|[Ww]e)(?:'m|'re| am| are|'ll be| will be)(?: now| just| therefore)? switching to (?!I\b)\p{Lu}[\p{L}\p{N}.&-]+(?= *(?:[.!]|$|now\b|instead\b|today\b|tomorrow\b|next\b))/gu,
    unless:
      /\bto (?:chrome|firefox|safari|edge|opera|brave|windows|mac\w*|linux|ubuntu|android|ios|iphone|ipad|outlook|gmail|english|finnish|german|french|spanish|swedish|estonian|japanese|chinese|pro|premium|business|basic|plus|enterprise|standard|team|free|visa|mastercard|paypal|sepa|plan|wi-?fi|ethernet|bluetooth|usb\S*|https?|ipv6|tls\S*|sso|oauth\w*|v\d\S*|php|python|node\S*|docker|utc|usd|eur|gbp)\b/giu,
  },
  {
    rule: 'churn-threat/last-time',
    strength: 'explicit',
    match:
      /\b(?:this|that|it)(?:'s| is| was|s)? (?:definitely |truly |also )?(?:my|our|the) (?:very )?last (?:time|order|purchase|booking|year|you'?ll see|delivery)\b(?! (?:i|we) (?:saw|checked|heard|updated|at school))|\blast (?:time|order|booking) (?:i|we|ever|for (?:us|me))\b(?! (?:saw|checked|heard|i heard|updated|spoke|was|visited|it|placed|asked))|\blast (?:order|booking|purchase) (?:thru|through|with)\b|\bseen the last of (?:me|us)\b|\b(?:won'?t|will not|not) (?:be )?see(?:ing)? (?:me|us|my money|another (?:penny|cent) from)\b(?: again)?|^\W*(?:and )?never again\W*$|\bnever (?:again|using|ordering|buying|booking|shopping)\b(?=[^.!?\n]{0,12}(?:\W*$|\bu\b|\byou\b|\bhere\b|\bthis\b))|\b(?:i'?ll|i will|we'?ll|we will) never (?:\w+ )?(?:order|buy|shop|book|fly|use|come|return|set foot|deal|recommend)\b|\b(?:you(?:'ve| have|'ll)?|u) (?:just |now |have |will |about to |going to )*(?:lost|lose|losing) (?:me|us|a (?:\w+ )?(?:client|customer|account|family|user)|my|our|\d+ \w+|a \d+-seat)|\b(?:are|is) about to lose (?:a|us|me|your|our)\b|\b(?:i'?m|im|i am|we'?re|we are|that'?s us|thats us|that'?s me) (?:so |totally |now |all )?(?:out|off|gone|done|finished|through|leaving)(?=\W*$| (?:with (?:you|u|your|this)|here|if|unless|for good|to (?:another|a|the|your)|over|tomorrow|today)|[.,!] )|\b(?:or|then|=|and) (?:i'?m|im|we'?re|i am|we are) (?:out|off|gone|done)\b|\bor (?:we|i) (?:walk|quit|leave|go|switch|cancel)\b|\b(?:refund|fix|sort)\b[^.!?\n]{0,20}\bor (?:lose|i quit|i leave|i'?m)\b|\b(?:bye|goodbye|see ya|so long)\W*$/giu,
    unless:
      /\b(?:thank\w*|holiday|retir\w*|moving to|school|coffee|survey|set-?up|cheers|lovely|great|love|good ?bye and|out of (?:stock|office|luck)|off to (?:bed|work)|done,|helmet|lost me there|explain again|annual|talk to you|bye bye|police|lawyer|court)\b/giu,
  },
  {
    rule: 'churn-threat/goes-elsewhere',
    strength: 'explicit',
    match:
      /\b(?:switch(?:ing|ed)?|mov(?:e|ing|ed)|migrat(?:e|ing)|defect(?:ing)?|transferr?(?:ing)?|chang(?:e|ing)|off|go(?:ing|es|ne)?|turn(?:ing)?|head(?:ing)?) (?:\w+ ){0,6}(?:to|with|for) (?:(?:the|a|an|your|ur|another|some|one of your|our other) (?:\w+ )?(?:competition|competitors?|rivals?|provider|supplier|bank|firm|carrier|company|vendor|pharmacy|insurer|one in|operator|agency)|someone else|somebody else|others)\b|\b(?:ordered|bought|booked|signed up|got it|purchased|buy(?:ing)?(?: it)?|hire|shop(?:ping)?|order|look(?:ing)?|go|going|went|tak\w+ \w+ \w+) (?:\w+ )?(?:from|with|at|to|for)? ?(?:literally )?(?:someone else|somebody else|anyone else|elsewhere|somewhere else|another (?:shop|store|company|firm|provider|bank|supplier|insurer|agency))\b|\b(?:your|ur) (?:rivals?|competitors?|competition)\b[^.!?\n]{0,40}\b(?:will|has|have|gets?|don'?t|doesn'?t|answers?|offers?|is|are|would|charge|cheaper|better)\b|\b(?:out to|for a|re-?) ?tender\b|\b(?:business|custom|account|money|subscription|contract|orders?|numbers?) (?:\w+ ){0,3}(?:where (?:it|i|we)(?:'?s| is|'?m| am|'?re| are) (?:wanted|treated|valued|appreciated)|goes elsewhere|under review|ported)\b|\b(?:already|just) (?:signed|joined|registered|gone) (?:up )?with\b|\b(?:quote|offer) from (?:a|your|another|one of your) (?:rival|competitor|different)\b|\b(?:looking at|evaluating|approach(?:ing|ed)|talking to|in talks with) (?:other |our |new |alternative )?(?:suppliers|alternatives|providers|vendors|competitors)\b|\b(?:other|plenty of|many) (?:airlines|banks|fish in the sea|shops|providers|suppliers|companies|places|pharmacies|restaurants)\b(?=[^.!?\n]{0,50}(?:\W*$|would|glad|happy|there are))|\bjump(?:ing)? ship\b|\bpart(?:ing)? (?:ways|company)\b|\bour ways part\b|\b(?:pull(?:ing)? (?:out|my|our|all)|withdraw(?:ing)?) (?:\w+ ){0,3}(?:business|kids|ads|account|money|custom|contract|of (?:next|the|our|your))\b|\bmigrat(?:e|ion|ing)(?:'s| is| has| plan)?\b[^.!?\n]{0,20}\b(?:off|away|begun|started|desk|written|under ?way)\b|\bset up our own\b|^\W*migrating\W*$|\b(?:domains|lines|accounts|policies|scripts|prescriptions|orders|seats)\b[^.!?\n]{0,20}\b(?:move|moving|sent over|go|going|transferred) (?:elsewhere|to (?:the|another|a|your))\b|\bwe'?re all looking\b|\bdifferent (?:make|brand|supplier|provider) (?:put|brought|installed)\b|\bback to (?:pen and )?paper\b|\bgo back to (?:paper|cash|our old|the old|\w+ and \w+)|\bport(?:ing|ed)? (?:my |our |the )?(?:numbers?|lines?) out\b|\bfrom now on (?:i|we) (?:take|go|drive|fly|buy|shop|use|order|walk)\b|\b(?:uninstall(?:ing|ed)?|delet(?:ing|ed) (?:the|your|ur|all|every)(?: \w+){0,3} apps?|delet(?:ing|ed) (?:my|our) account|cut up (?:your|my|the) card|card(?:'s| is)? (?:is )?in the bin)\b|\bit is then\b/giu,
    unless:
      /\b(?:because it (?:worked|helped)|our (?:own )?(?:customers?|competitors?)|by (?:accident|mistake)|how (?:do|can|to)|can (?:i|we)|moving (?:house|offices?|home)|i switched from|switched (?:from|to you)|left (?:my|our) old|glad|love|great|best decision|thank\w*|reinstall\w*|bet(?:ter|a)|annual|pro\b|basic|help|police|ombuds\w*|court|lawyers?|manager|what (?:time|day) it is|whatever it is|every year|go public|another (?:email|address|name|device|laptop|phone|room|desk))\b/giu,
  },
  {
    rule: 'churn-threat/ends-it',
    strength: 'explicit',
    match:
      /\b(?:(?:give|giving|gave|been given|consider|hereby|take) (?:(?!have been given)\w+ ){0,4}notice\b(?! (?:of claim|period|board|of (?:the|a) (?:meeting|change)))|notice of (?:termination|cancellation)|terminat(?:e|ing) (?:our|my|the|this|with|for cause)|end(?:ing)? (?:our|my|the|this|all) (?:\w+ )?(?:contract|relationship|partnership|membership|account|cooperation)|close (?:my|our|all|the|both) (?:\w+ )?(?:accounts?|acct)|cancel(?:l?ing|led)? (?:it )?(?:all\b(?! (?:my )?(?:meetings?|appointments?|events?|reservations?))|everything|the lot)|going to cancel (?:my|our|the) \w+|cancel (?:my|our) \w+, (?:i|we) (?:won'?t|will not|don'?t)|please cancel,? i don'?t|consider (?:\w+ ){1,4}(?:cancelled|closed|terminated|ported|ended|over)|(?:won'?t|will not|shan'?t|shall not|not|no longer|never|don'?t bother|forget about|n'?t) (?:be )?(?:the |my |our |to |with |sending |sign(?:ing)? )?(?:renew(?:al|ing)?|re-?sign(?:ing)?|be signing)\b|renewal\b[^.!?\n]{0,50}\b(?:won'?t|not|shan'?t|never|unlikely|think again|forget)|no longer (?:wish|want|willing) to (?:be (?:a|your)|stay|remain|use your|do business|work with|deal with)|(?:not|n'?t|nothing) (?:want )?(?:anything )?(?:more )?to do with (?:you|your|this company)|no reason to (?:stay|remain|renew|continue)|(?:one|a single|any|a) (?:good )?reason (?:to|why (?:i|we) should) (?:stay|remain|keep|renew)|why should (?:i|we) (?:stay|remain|keep|renew)|can'?t go on (?:working|like this) with|(?:take|strike|remove|taking|taken|struck|put|off) (?:\w+ ){0,5}(?:list of (?:approved )?(?:vendors|suppliers)|off our (?:list|books))|(?:this|how|that)(?:'s| is)? (?:\w+ )?how you lose|(?:this|that) close to (?:cancel|leav|switch|quit)\w+|thinking (?:of|about) (?:moving|leaving|switching|cancelling|changing|going)|recommend(?:ing)? (?:that )?(?:we|our \w+|my \w+|they) (?:go|move|switch|leave|change|drop|look)|advise (?:my|our) (?:board|boss|clients?|company) to|loyalty (?:has|is|ends|ran)|done defending|voted(?:,| to)|we go to the|go with (?:somebody|someone) else|(?:i|we) quit\b|takes? (?:my|our|their|his|her) (?:business|custom|money)|tak(?:e|ing) (?:\w+ ){0,4}(?:custom|business|money) (?:to|elsewhere|with)|lose our business|(?:have|get|see) (?:my|our) (?:business|money|custom) (?:from now|again|any more)|(?:threatened|wants|threatens|plans) to (?:cancel all|leave us|leave over|go to another|switch to (?:another|a competitor)|move (?:his|her|their))|because of (?:this|that)[^.!?\n]{0,20}(?:end|cancel|leave|leaving|clos)\w*|cancell?ing (?:over|because|today|everything|due|tonight|tomorrow|at once|immediately)|(?:her|his|their) last (?:year|month) with us)\b/giu,
    unless:
      /\b(?:how (?:do|can|long|much)|can i|loved it|got a job|new job|sold up|could you|would you like|please (?:cancel|close) (?:my (?:order|old|duplicate)|the (?:order|ticket))|notice period|(?:i|we) (?:should|would) like to (?:close|end|cancel|stop)|which has done|building'?s|passed away|died|deceased|moving house|moved|retir\w*|(?:by|my) mistake|no plans|court|order(?:s)?\b|thank\w*|does it|when does|certificate|renew automatically|give notice of|no complaint|has bought her own|brother|what does it cost|gladly|happy|surely|certainly renew|undo|pause)\b|\?\W*$/giu,
  },
  {
    rule: 'churn-threat/last-of-us',
    strength: 'explicit',
    match:
      /\b(?:that'?s|that was|it was|this (?:is|was|will be)|was) (?:\w+ )?(?:my|our|the) (?:very )?last (?:stay|visit|meal|night|booking|order|flight|car|policy|term|season|box|trip|contract|haircut|delivery|treatment) (?:with|at|from|here|in this)\b|\byou(?:'ve| have|'ll have|'ll)? (?:just )?(?:lost|lose) (?:this|the|my|our|another|two|three|\d+) (?:\w+ )?(?:household|family|farm|school|business|team|guest|patient|member|tenant|group)s?\b|\b(?:my|our|the) next (?:one|car|phone|contract|machine|holiday|policy|tv|boiler|laptop|tractor|van) (?:will|is going to|'ll) (?:be|come) (?:from|with|elsewhere|somewhere|bought|a (?:different|proper))\b|\b(?:swap(?:s|ping)?|rip(?:s|ping)?|phas(?:e|es|ing)) you(?:r \w+)? out\b|\breplac(?:e|es|ing) you\b(?! with)|\b(?:exercise|invoke|trigger|pull|use) (?:the|our|my) (?:exit|break|termination|get-?out) (?:clause|option|right)\b|\brenewal\b[^.!?\n]{0,30}\b(?:unsigned|at risk|in doubt|off the table|up in the air)\b/giu,
    unless:
      /\b(?:sadly|miss you|emigrat\w+|retir\w+|moving (?:abroad|away)|thank\w*|lovely|wonderful|enjoyed|passed away|lost (?:this|the) (?:file|parcel|order|letter|booking))\b|\?\W*$/giu,
  },
  {
    rule: 'churn-threat/off-to',
    strength: 'explicit',
    match:
      /\bif (?:you|this|it|that|nobody|no one|there|i)\b[^.!?\n]{3,80}\b(?:i'?m|we'?re|im) (?:off|out|gone)\b(?! (?:work|sick|on|for|the))|\bapp(?:'s| is)? (?:going|headed|goes) in(?:to)? the bin\b|\bdelet(?:ing|ed) (?:my|our|the) (?:profile|account|app) (?:rn|now|tonight|right now|over this|after this)\b|\baccount deleted, app deleted\b|\b(?:mov|switch|go|chang)(?:ing|e) (?:\w+ ){0,2}to (?:the|a|another) [^.!?\n]{2,40}\b(?:because|who|where|which) (?:they )?(?:at least|actually|bother)|\b(?:copying|moving|migrating|transferring|porting|shifting) (?:\w+ ){1,5}(?:over )?to (?:another|a different|a new) (?:\w+ )?(?:provider|host|platform|bank|supplier|company)\b|\b(?:follow|go|take|move|switch|come with) (?:me|us|it|them)? ?(?:over )?to another (?:site|platform|marketplace|bank|shop|firm|gym|agency)\b|\b(?:isn'?t as if|not as if|not like|don'?t|do not) (?:i|we)? ?need you\b(?! to| for)|\b(?:manage|cope|get (?:on|by)|better off) without you\b|\b(?:we|elsewhere|somewhere else) (?:bank|shop|buy|eat|train|fly|stay|book) elsewhere\b|\bwhat would keep (?:me|us) from\b|\bwe(?:'ll| will) be using (?:him|her|them) (?:for|from)\b/giu,
    unless:
      /\b(?:how (?:do|can|to|would)|could you|can you|auth code|epp|please|thank\w*|couldn'?t|can'?t (?:manage|cope)|not (?:manage|cope)|retir\w+|new job|moving house)\b|\?\W*$/giu,
  },
  {
    rule: 'churn-threat/eyes-elsewhere',
    strength: 'tone',
    match:
      /\balready (?:been )?(?:test[- ]driven|trial(?:l?ed|l?ing)|test(?:ed|ing) (?:a|another|your)|had (?:a )?quotes?|got (?:a )?quotes?)\b|\b(?:go(?:es|ing)? (?:back )?(?:out )?to tender|opens? (?:the |a )?tender|issue an rfp|re-?tender)\b|\bdig out the name of\b|\bthe next one'?s (?:green|blue|red|a|an|going to be)\b|\bthe next one (?:will|is going to) (?:come|be)\b|\buninstall(?:ed|ing)\b|\bgo to (?:someone|somebody) else\b|\bgoes to (?:someone|somebody) else\b/giu,
    unless:
      /\b(?:re-?install\w*|tried|how (?:do|can|to)|still|before|restart\w*|reboot\w*|please|thank\w*|love|lovely|great|next one (?:will|is going to) (?:come|be) (?:up|out|in|at|on|delivered|ready|even|better))\b|\?\W*$/giu,
  },
  {
    rule: 'churn-threat/new-supplier',
    strength: 'explicit',
    match:
      /\bour new (?:supplier|provider|bank|host|agency|broker|vet|dentist|accountant|landlord|carrier|caterer|contractor)s? (?:starts?|begins?|takes over|is already|has|have|will)\b|\b(?:we|i)(?:'d| would) have stayed\b|\bwon'?t be (?:around|here|with you) (?:for|next|much|any)\b|\b(?:our|my|the|this) (?:contract|membership|subscription|relationship|partnership|custom)(?:,|'s)? (?:is|are) (?:finished|over|history|done|dead)\b/giu,
    unless: /\b(?:retir\w+|moving|abroad|thank\w*|lovely|holiday|on leave|sadly)\b|\?\W*$/giu,
  },
];

/** English: threatens to leave (R31). A plain request to cancel is no threat. */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
