import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NOT_SO = loosely`(?:är|blev|blir|bli) (?:inte|aldrig|knappast) (?:det minsta |alls |så )?(?:arg|irriterad|rasande|förbannad|upprörd|sur|besviken)~|inte är (?:arg|sur)|bli inte|haha~|tack för (?:hjälpen|snabb)~|först trodde|först blev|jävl~ (?:bra|snygg|gott|kul|nöjd)~|vad bra|galen i|i dag,|beställde fel storlek|sällan varit så nöjd|(?:av|i) (?:ren )?(?:lycka|glädje)|ni är (?:helt )?(?:otroliga|fantastiska|underbara|änglar)|bra jobbat|(?:tror|tycker|säger|kallar) _(?:är )?galen|rasande på (?:kommun|grann|vädr)~|sjukt att ni (?:visar|fixade|hann|klarade|gav)~|boken`;

/** Swedish: anger in words (R26, R27). Shouting in capitals is heard by the kind itself. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match: loosely`(?:är|blir|blev|känner mig|känner oss|gör mig|gör oss|vi är|börjar bli) _(?:arga?|skitarga?|rasande|förbannade?|skitförbannade?|ursinniga?|vansinniga?|galen|galna|tokiga?|upprörda?|förbannat|heligt förbannad|kränkta?|lurade?|förnedrade?|förtvivlade?|heta?|vredga?|less på|urless)|(?:är|blivit) (?:så |väldigt |riktigt |innerligt |hjärtligt )?(?:trötta?|less|utled) på (?:er|era|ert|det här|detta|att|allt)|(?:kokar|gråter|skakar|darrar) av (?:ilska|vrede|raseri|frustration)|arg att jag skakar|(?:mycket|djupt|fruktansvärt|oerhört|otroligt) (?:upprörd|arg|förbannad)a?|man blir ju mörkrädd`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match: loosely`(?:har|jag|vi) (?:verkligen )?fått (?:mer än )?nog|fått nog av|får det vara nog|(?:nu|det) räcker det(?: nu)?(?=[.!]*$)|nu räcker det|räcker nu|tålamod(?:et)? (?:är|börjar|har|tryter|tog)(?: ta)? ?(?:slut|tagit|sina)?~|(?:tappa|tappat|tappar|förlora|förlorat|slut på) (?:helt )?(?:tålamodet|tålamod|fattningen)|tålamod på prov|måttet (?:är )?rågat|måttet är|står inte ut(?: längre)?|orkar inte (?:mer|längre)(?=[ .!,]*$| med er)|droppen som|gått för långt|skärp er`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match: loosely`(?:en |rena? |ren |vilken |vilket |rama )*(?:skandal|skandalen|skandalöst|skam|fräckhet|katastrof|cirkus|fars|hån|rånet|parodi)(?= mot| att|[ .,!]*$)|under all kritik|(?:helt|fullständigt|totalt|fullkomligt|är|så|fruktansvärt)? ?(?:oa(?:c|)ceptabelt|oacceptabel|skamligt|skandalöst|bedrövligt|förskräckligt|vidrigt|pinsamt|sjukt|absurt|respektlöst|skrattretande|befängt|förjävligt|för jävligt|vansinne|vansinnigt|orimligt)(?=[ .,!]*$| att| och)|(?:skäms på er|ni borde skämmas|borde skämmas|ni ska skämmas|vet hut|ingen skam|skam(?:mas)? (?:er|på er))|så (?:fruktansvärt |otroligt |jävla |in i helvete )dåligt|(?:rena |rama |jävla |dåligt |ett )*skämt(?:et|ar)?(?: ni| med| det|[ .!?]*$)|skämtar ni|driver ni|driva med (?:mig|oss)|kan inte vara seriösa|hur (?:vågar|kan ni ha mage|har ni mage)|ha mage att|(?:har ni|ni har) mage|så (?:här |får man inte )?behandla(?:r man inte)? (?:folk|människor|kunder)|inte klokt|inte riktigt kloka`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/worst',
    strength: 'explicit',
    match: loosely`(?:sämsta|värsta) (?:_)?(?:kundtjänst|kundservice|service|företag|bolag|support|upplevelse|butik|bank|operatör|app|bemötande|firma|tjänst)~|(?:katastrofal|usel|urusel|värdelös|fruktansvär|bedrövlig|kass|skit|hopplös|erbarmlig|miserabel|vidrig|pinsam|eländig)~ (?:_)?(?:service|support|kundtjänst|kundservice|bemötande|hantering|kvalitet|företag)~|(?:service|support|kundtjänst|kundservice|bemötande)(?:n|en)? (?:är|var) (?:_)?(?:katastrof|usel|urusel|värdelös|fruktansvärd|bedrövlig|kass|hopplös|under all)~|aldrig (?:har )?(?:jag |vi )?(?:_)?(?:blivit|varit med om|mött|upplevt) (?:_)?(?:illa|dåligt|så (?:dålig|usel|urusel)|maken|något så|sådan)~|(?:förstört|förstörde|saboterat) (?:_)?(?:vår|mitt|min|hela|våra|mina|semester|bröllop|jul)`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match: loosely`(?:vad|för|hur) (?:i )?(?:helvete|fan|satan)|(?:för |i )helvete|jävla|jävlar|förbannade|fan också|skit(?:företag|service|app|sak|tjänst|butik)|jävla skit|herregud|satans`,
    unless: loosely`(?:dra|far|gå|åt) (?:_)?helvete|jävla (?:bra|snygg|gott|kul|skrivare|nöjd|idiot|svin|maffi|fitt|ligist|as|nöt)~|vad (?:fan )?(?:bra|gott|snyggt)|så jävla (?:bra|glad|nöjd)|annars jävlar|herregud (?:vad|så) (?:bra|snabb)`,
  },
  {
    rule: 'anger/upset',
    strength: 'tone',
    match: loosely`besvik(?:en|na|else|elsen)|oproffsigt?|oprofessionell~|(?:inte|är inte|allt annat än|knappast|föga|långt ifrån) (?:_)?(?:nöjd|nöjda|imponerad|imponerade|glad över)|missnöjd~|missnöje|frustrer(?:ande|ad|ade|ad över)~|irriter(?:ande|ad|ade)|tråkigt bemött|dålig(?:t)? (?:service|bemötande|support|kundtjänst|upplevelse|hantering|stil)|(?:mycket|mer|en del) att önska|inte okej|inte ok|trodde bättre om|förväntade mig (?:mer|bättre)|för dåligt|förargad|förargligt|(?:illa|dåligt) skött|beklagligt|hemskt dålig`,
    unless: loosely`inte (?:det minsta |alls |så |ett dugg )?(?:besvik|frustr|irriter|missnöjd)~|inte (?:_)?missnöjd|aldrig (?:varit )?besviken|haha`,
  },
  {
    rule: 'anger/irony',
    aspect: 'irony',
    strength: 'tone',
    match: loosely`tack för (?:ingenting|inget|att ni (?:slös|förstör|ignorer|inte))~|(?:toppen|grattis|jättebra|bra jobbat|strålande|fantastiskt|underbart|härligt|kul|snyggt)(?: service)?[,!.]+ ?(?:verkligen|ännu|eller (?:inte|hur)|ni lyckades|igen|nu (?:funkar|fungerar)|nu är|som vanligt|en till)…|grattis, ni|vilken (?:överraskning|chock)|(?:självklart|såklart|naturligtvis) är det (?:kundens|mitt|vårt) fel|som vanligt(?=[.!]*$)|eller inte(?=[.!]*$)|så kallad(?:e)? (?:kundtjänst|service|support)`,
  },
  {
    rule: 'anger/bitter',
    strength: 'explicit',
    match: loosely`(?:har ni )?ingen skam i kroppen|skojar ni(?: med mig)?|driver ni med|hur svårt kan det vara|grundlurad|(?:är|var) (?:nog |ju |väl )*(?:höjden|droppen|under all kritik|magstarkt|för magstarkt)|nog är det ju höjden|höjden(?=[.!]*$)|^\P{L}*(?:heja er|patetiskt|skandal|fy|skrattretande)[.!]*$|heja er|tack och adjö|jo pyttsan|haha, tack men nej|finner jag mig inte i|(?:ska jag|skall jag) (?:_)?(?:betala för en|rama in|börja samla|behöva|ringa varje)~|finns (?:den|ni|det) ens|trogen idiot|(?:inte|knappast) en (?:busshållplats|bankomat|paketcentral|försökskanin)|lämnar (?:oss|mig) i sticket|så att ni kan gå hem|(?:var i|vad i|hur i) helvete|(?:kan ni inte|kan ni) räkna till|gör ett skvatt|är vi ens i samma|läser ni innan|kommer (?:hen|han|hon|den) till fots|den tonen|ljuger (?:han |hon |ni )?som`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/bitter-tone',
    strength: 'tone',
    match: loosely`har gått på fika|standardrad~|fullkomligt (?:hopplöst|galet)|dag efter dag|varje morgon medan`,
    unless: NOT_SO,
  },
];
