import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

/** Swedish, in agents' messages and notes: the knowledge is missing (R11, R16, R20). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/do-not-know',
    strength: 'explicit',
    match: loosely`(?:jag|vi) (?:vet|förstår|känner|kan|begriper|hittar|minns) (?:faktiskt |tyvärr |ärligt talat )?(?:inte|inget|ingenting|ej) (?:_)?(?:hur|varför|vad|till|den|i|om|lista|var|svaret|nätverk|produkten|något|orsaken)|(?:ingen|inte den blekaste|har ingen) aning|(?:aldrig|inte) (?:sett|stött på|hört talas om|jobbat med|varit med om) (?:_)?(?:förut|tidigare|felet|det här|det|detta)|(?:är|känner mig) (?:_)?(?:osäker|inte säker|inte insatt|inte bekant)|är inte (?:insatt|säker|bekant)|kört fast|kommer inte vidare|slut på idéer|(?:ligger )?utanför (?:mitt|min) (?:område|kompetens|expertis|kunskap)~|över min (?:kunskap|kompetens|nivå)~|för tekniskt|jag är ny (?:här|på)|lista ut|har inte kunskap~`,
    unless: loosely`vet inte om (?:du|ni) (?:redan )?~|kan inte (?:själv )?(?:godkänna|besluta|bevilja|bestämma)|kunden (?:vet|förstår)|vet (?:du|ni)`,
  },
  {
    rule: 'knowledge-gap/ask-somebody',
    strength: 'explicit',
    match: loosely`(?:måste|ska|får|behöver|låt mig|jag|vi) (?:fråga|frågar|kolla med|kollar med|höra med|hör med|rådfråga|stämma av med|kolla upp|dubbelkolla med) ?(?:_)?(?:kollega|tekniker|specialist|utveckl|expert|produktteam|andra linjen|ingenjör|någon|team|kanal)~|måste kolla(?=[.,!]*$)|(?:vet|är det|finns det|har|känner) någon (?:som )?(?:hur|sett|igen|som|vet|kan|här|varför)~|^\P{L}*någon som (?:känner|vet|sett|kan|har)~|(?:hjälp|stöd|svar) (?:av|från) (?:andra linjen|nivå 2|specialist|utveckl|en (?:tekniker|specialist|expert))~|någon på nivå \d|(?:hittar|finns|står) (?:det )?(?:inget|ingenting) (?:_)?(?:dokumentation|kunskapsbank|manual|wiki|handbok|om det)~`,
    unless: loosely`er tekniker|din elektriker|om du har frågor`,
  },
];
