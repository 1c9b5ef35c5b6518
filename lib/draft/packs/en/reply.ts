import type { ReplyWords } from '../../pack.ts';

export const reply: ReplyWords = {
  request:
    /\b(?:please|could you|can you|would you|will you|kindly|may i|might i|i need|we need|i would need|we would need|let me know|let us know|what is|what's|which|did you|have you|send (?:me|us)|share|provide|confirm|tell (?:me|us))\b/iu,
  asks: {
    order:
      /\b(?:order|invoice|booking|reservation|reference|ticket|tracking|customer|account)[ -]?(?:number|no\b|nr\b|id\b|code)/iu,
    email: /\be-?mail address\b|\byour e-?mail\b(?! (?:client|program|app))/iu,
    phone: /\b(?:phone|telephone|mobile|contact) number\b|\bnumber (?:where|on which|we can)\b/iu,
    address:
      /\b(?:postal|delivery|shipping|home|street|full|billing) address\b|\byour address\b|\bwhere (?:you live|should we (?:send|deliver))\b/iu,
    version:
      /\b(?:which|what|your) (?:\w+ ){0,2}(?:version|browser|device|model|operating system|phone)\b|\bversion (?:of|you)\b/iu,
    picture: /\b(?:screenshots?|photos?|pictures?|images?)\b/iu,
  },
  steps: {
    restart:
      /\b(?:re-?start(?:ed|ing)?|re-?boot(?:ed|ing)?|turn(?:ed|ing)? (?:it|the \w+|your \w+) off(?: and on)?|power[- ]?cycl(?:e|ed|ing)|unplug(?:ged|ging)?)\b/iu,
    cache: /\b(?:clear(?:ed|ing)?|delet(?:e|ed|ing)|empt(?:y|ied|ying)) (?:\w+ ){0,3}(?:cache|cookies)\b/iu,
    reinstall: /\b(?:re-?install(?:ed|ing)?|uninstall(?:ed|ing)?)\b/iu,
    update:
      /\b(?:updat(?:e|ed|ing)|upgrad(?:e|ed|ing)) (?:\w+ ){0,3}(?:app|software|firmware|browser|system|driver|version)\b/iu,
    password: /\b(?:reset(?:ting)?|chang(?:e|ed|ing)) (?:\w+ ){0,2}password\b/iu,
    browser:
      /\b(?:another|different|other|second) browser\b|\bin (?:chrome|firefox|edge|safari)\b|\b(?:incognito|private) (?:mode|window)\b/iu,
    login: /\b(?:log(?:ged|ging)? (?:out|off)|sign(?:ed|ing)? out|log(?:ged)? (?:back )?in again)\b/iu,
  },
  tried:
    /\b(?:i|we)(?:'ve| have)?(?: \w+){0,2} (?:tried|restarted|rebooted|cleared|deleted|reinstalled|uninstalled|updated|upgraded|reset|changed|logged|signed|turned|unplugged|emptied|power[- ]?cycled|re-installed|re-started)\b|\balready (?:tried|did|done)\b|\btried (?:to |all|that|it|clearing|restarting|re)/iu,
  option:
    /\b(?:you can (?:also |either |instead )?|either|alternatively|or (?:would|if|we|i|you|shall)|if you(?:'d| would)? (?:prefer|like|rather|want|wish)|options?|choose|your choice|whichever|instead|would you (?:like|prefer|rather)|another way|up to you|two ways|in the meantime)\b/iu,
  apology: /\b(?:sorry|apologi[sz]e|apology|apologies|regret)\b/iu,
  closing:
    /(?:^|\n)[ \t]*(?:(?:kind|best|warm|many)(?:est)? (?:regards|wishes|thanks)|regards|sincerely|yours|cheers|thanks|thank you|all the best|take care)\b[^\n]{0,40}(?:\n|$)/iu,
  enough: 220,
  texts: {
    told: 'I have it from your message: {value}.',
    tried: 'You have tried that already, so the next step is [step].',
    question: 'You asked: “{value}” [answer]',
    date: 'I will write to you by [time], whatever I have found by then.',
    option: 'If you prefer, we can also [option].',
    own: 'About {value}: [what you are doing].',
    empathy: 'I am sorry about [what happened].',
    severity: 'I can see what this means for your [work, shop, family].',
    assurance: 'I have raised it with [team], and the work on it has begun.',
  },
};
