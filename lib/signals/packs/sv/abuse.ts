import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const INSULT =
  '(?:idiot(?:er|erna|en)?|inkompetenta?|värdelösa?|tjuv(?:ar|en)?|bedragare|skojare|skurk(?:ar)?|lögnare|lögnhals(?:ar)?|clown(?:er)?|amatörer|banditer|svin|pucko(?:n)?|korkade?|hjärndöda?|efterbliv(?:en|na)|odugliga?|odugling(?:ar)?|nollor?|dumm?a?|parasit(?:er)?|blodsugare|avskum|maffia|skitstövl(?:ar|el)|skitstövel|rövhål|fittor|as|ligister|patetiska?|krakar|kräk|latmask(?:ar)?|lata|otrevliga?|hagga|nötter|imbecilla?|cp|mongo|miffo|fjant(?:ar)?|pajas(?:ar)?|kriminella|hopplösa|slöa|oförskämda?|arroganta|kretiner?)';
const NOT_YOU = loosely`(?:jag|min son|själv) (?:är|var|kände mig|säger)(?: som)? (?:inte |en |lite |bara )*${INSULT}|är inte (?:alls )?${INSULT}|inte att ni är|kallade oss|haha|boken|clowndräkt~|filtret|låtsas|mejl från|tog min|hunden|i spelet|gamla appen|vi säljer|skrivare,`;

/** Swedish: insults (R28), and aggression towards the representative (R30, aspect `aggression`). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    aspect: 'aggression',
    strength: 'explicit',
    match: loosely`(?:ni|du|ni alla|era \p{L}+|din \p{L}+|personal|tekniker|kollega|tjejen|killen|hon|han)(?: \p{L}+){0,3} (?:är|var|verkar) (?:ju |helt |så |en |ett |bara |fullständigt |totalt |ena |riktig |riktigt |gäng |otrevlig och |jävla |inkompetent |samma |lika )*${INSULT}|ett gäng (?:jävla )?${INSULT}|(?:är (?:du|ni)|äre) (?:helt |lite |så )?(?:dumm?a?|korkade?|blinda?|döva?|idioter|efterblivna?|cp|sjuka?|tröga?)(?: i huvudet| eller|[ ?])|kan (?:du|ni) inte läsa|duger (?:ingenting|inget|inte) till|en apa (?:hade|skulle)|(?:är vad|det är vad) ni är|${INSULT}(?: hela| allihop| hela bunten| hela högen)`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/name-calling',
    strength: 'explicit',
    match: loosely`(?:din|ditt|era|er|vilka|jävla|satans|förbannade|lata|odugliga|patetiska|så) (?:jävla |förbannade |satans |lata |hjärndöda |korkade |dumma |patetiska )*(?:idiot(?:er)?|svin|lögnare|pucko(?:n)?|nolla|nollor|as|skitstöv(?:el|lar)|fittor|ligister|maffia|tjuvar|bedragare|robot|nötter|kräk|krakar|clowner|amatörer|skurkar|parasiter|korkade människor)|^\P{L}*(?:idioter|tjuvar|bedragare|skurkar|skojare|lögnare|svin|parasiter|avskum|skitstövlar|rövhål|puckon|oduglingar|as|clowner|blodsugare|banditer|amatörer|fittor|kräk)(?=[ .!,]*$| och |,| hela)|efterblivna människor|korkade människor|hagga(?=[.!]*$)|inkompetent latmask|din nolla|era as`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/get-lost',
    aspect: 'aggression',
    strength: 'explicit',
    match: loosely`(?:dra|far|gå|stick|åk) åt (?:helvete|skogen|pipsvängen|fanders)|stick och brinn|fuck (?:you|off|er)|håll (?:käften|truten|klaffen)|kyss mig|(?:kör|stoppa|köra|tryck)(?:a)? (?:upp )?(?:_)?(?:någonstans|röven|arslet|solen inte)|hoppas (?:du|ni|att ni) (?:_)?(?:sparken|konkurs|brinner|dör|ruttnar)`,
  },
  {
    rule: 'abuse/more-insults',
    strength: 'explicit',
    match: loosely`(?:klåpare|klåparna|blodsugar(?:e|na)|gamar|sopor|lurendrejare|besserwisser|charlatan(?:er)?|fuskare|paragrafryttare|djurplågare|tjuvpack|slaktare|bottenskrap|byråkrater|fegisar|fegis|drummel|drumlar|lögnhals(?:ar)?|stollar|stolle|dumskallar|dumskalle|fårskallar|tölp(?:ar)?|pappskallar|pajsare|rötägg|odågor|snyltare|skojare|bluffmakare|klantskallar|klantarslen?|åsnor|fån(?:e|ar)|pissnissar|glopp|svartskojare|svarthandlare|slashasar|krämare|snåljåpar)(?=[^?]*$|\?)|(?:är|var) (?:ju )?inte (?:riktigt )?(?:kloka|klok|friska|riktigt kloka) ?(?:i huvudet)?|så dumma? att|är du (?:trög|dum|blind|korkad)|(?:en|ett|rena) (?:nolla|skämt till (?:företag|bolag)|noll)|litet ljus|kan (?:ni|du) (?:verkligen )?(?:ingenting|inget)(?=[.!]*$)|uppblåst|hela bunten|(?:iskalla|giriga|ohederliga|oförskämda|uppblåsta|lata|falska|fega|inkompetenta|skenheliga) (?:\p{L}+ )?(?:byråkrater|gamar|fegisar|typer|pack|skojare|människor|jäklar)|fy skäms|rena (?:dyngan|smörjan|sopan)|den här smörjan|amatörer(?=!)|nog (?:int|inte) bättre själv`,
    unless: NOT_YOU,
  },
];
