import type { Pattern } from '../../pattern.ts';

/** Finnish: insults aimed at the representative or the company, not at the product (R28, R30). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olet|olette|oot|ootte|ootta|ovat|te|sinä|sä|sie|työ|senkin?|saatanan|vitun|perkeleen|helvetin|täysiä|koko|siellä|palkkaatte|mitä|miten)\s+(?:[\p{L}-]+\s+){0,4}(?:idioot(?:ti|teja|it|tien)|ääliö(?:itä|t)?|tyhm(?:ä|iä|ät|empää)|typery(?:s|ksiä|kset)|tyhmyr\p{L}+|imbesil\p{L}+|urpo(?:ja|t)?|mulk(?:ku|kuja|ut|visti\p{L}*)|kusipä(?:ä|itä|ät)|paskia(?:inen|isia|iset)|päss(?:i|ejä|it)|pelle(?:jä|t)?|huijar(?:i|eita|it)|var(?:as|kaita|kaat)|rosvo(?:ja|t)?|roisto(?:ja|t)?|valehteli(?:ja|joita|jat)|hulluja|vajak(?:ki|keja|it)|vammai(?:nen|sia|set)|kelvot(?:on|tomia|tomat)|hyödytön\s+(?:ihminen|tyyppi|botti)|hyödyttömiä|paskaläjä|homo|huora|lehmä|apin(?:a|oita|at)|torv(?:ia|et|i|eloita|elot)|tollo(?:ja|t)?|tollukoi\p{L}*|pölj(?:iä|ät|ä)|pölhö(?:jä|t)?|hölmöläi\p{L}*|hölö?mö(?:jä|t)?|tunar(?:i|eita|it)|tumpelo(?:ita|t)?|tohelo(?:ita|t)?|puupä(?:itä|ät)|tolvan(?:oita|at)|nilk(?:ki|kejä|it)|kelm(?:i|ejä|it)|lurju(?:s|ksia|kset)|mouk(?:ka|kia|at)|junt(?:ti|teja|it)|nahju\p{L}*|amatöör(?:ejä|it)|kusettaj\p{L}*|rikollisia|sokeita|nollatutkija|iilimato\p{L}*|hirviöitä|iljettäviä|epäpät(?:evää|eviä)|laisku\p{L}*|luuserei\p{L}*|tonttuja|pihtaajia|npc\p{L}*|kieroilijoita|tuppisuut?|paskasakkia|roskasakkia|rasisteja|paskoja|sähläri\p{L}*|laahu\p{L}*|turhin\s+ihminen|ketku(?:ja)?|konn(?:a|ia)|tomppelei\p{L}*|puusilm\p{L}*|lahopä\p{L}*|moukkia|kiero(?:ja)?|ahneita|epärehellisiä|säälittäviä|naurettavia)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:et|ette)\s+(?:sinä|sä|te)\s+(?:\p{L}+\s+)?(?:tyhm|idioo|ääli)|(?<!\p{L})(?:et|ette|ei|eivät|älkää)\s+(?:\p{L}+\s+)?(?:ole|oo|olko)\s+(?:\p{L}+\s+){0,2}(?:tyhm|idioo|ääli)|(?<!\p{L})(?:en|olen|oon|minä|itseni)\s+(?:\p{L}+\s+){0,2}(?:itse|ite|ihan|kyllä)(?!\p{L})|tyhmä\s+kysymys|operaattor|naapuri|koiramme|soittivat|sanoi\s+minua|parhaita|parasta|huippuja|kehuna|haukkui\s+minua|kaver|(?<!\p{L})(?:olette\s+hulluja|ihmeellisen|ihana|kiitos|hauska|pellepuku|torvet\s+soi|harjoituk\p{L}*|liput)(?!\p{L})|veivät\s+(?:puhelimeni|pyöräni)|huijari\s+soitti|tarjous|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|parasta|(?<!\p{L})paras|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/bare-insult',
    strength: 'explicit',
    match:
      /(?:^|[.!?…]\s)["(]?(?:te\s+|sinä\s+|sä\s+|kierot\s+|laiskat\s+|valehtelevat?\s+|täysiä\s+|silkkoja\s+|silmäänkatsovia\s+|rasistisia\s+|aivottomia\s+|aivokuolleita\s+|hyödyttömiä\s+|ylimielisiä\s+|säälittäviä\s+|sydämettömiä\s+|epäpäteviä\s+)?(?:idiootit|idiootteja|ääliöt|typerykset|urpot|mulkut|mulkkuja|mulkvistit|kusipää(?:t|\s+\p{L}+)|paskiaiset|paskiaisia|pässit|pellet|pellejä|huijarit|huijareita|varkaat|varkaita|rosvot|roistot|valehtelijat|valehtelijoita|vajakit|vammaset|apinat|tollot?|pöljät|pölhöt|hölmöt|tunarit|tumpelot|puupäät|tolvanat|nilkit|nilkkejä|kelmit|lurjukset|moukat|juntit|amatöörejä|kusettajat?|kusettajia|törppö(?:jä|t)|puoskarit|puoskareita|luuserit|retardit?|älykääpiöt|pölvästit|pöllöpäät|pahvit|surkimuksia|surkimukset|rahastusautomaatteja|ihmishirviöitä|ihmishirviöt|hirviöitä|kukkakauppiaita|iilimadot|verenimijät|korppikotkia|loisia|käärmeitä|sadistit|fasistit|taliaivot|laiskureita|lusmuja|aasi|sika|ruoja|puusilmät|saiturit|ketkut|konnat|kuvatukset|tomppelit|sontiaiset|kusipäitä|lahopäät|älykääpiöt|ahneet\s+siat|törkymöykky|sovinistisika|paskat|lampaita|zombeja|vässyköitä|nahjuksia|roskaväki|ihmisiä\.)(?=\s*(?:[.,!?]|$|\s(?:ja|mikä|koko|alusta|olette|palauttakaa|avatkaa|veivät)))/giu,
    unless:
      /veivät\s+(?:puhelimeni|pyöräni|auton)|(?<!\p{L})(?:liput|kiitos|mahtavaa|hauska\p{L}*|kirja\p{L}*|pelin|auttakaa)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|parasta|(?<!\p{L})paras|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/group',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:idiootteja|pellejä|huijareita|varkaita|rosvoja|kusettajia|amatöörejä|paskiaisia|hölmöläisiä|valehtelijoita|urpoja|nilkkejä|loisia|laiskureita|puoskareita|tonttuja|roskasakkia|paskasakkia|roskaa\s+tekijöiltä)\s+(?:ja\s+\p{L}+\s+)?(?:koko|kaikki|olette|ootte|te\s+olette|tekijöiltä|siellä)|(?:koko)\s+(?:\p{L}+\s+){0,2}(?:on|ovat)\s+(?:\p{L}+\s+)?(?:epäpätevää|täynnä\s+(?:idiootteja|npc|pellejä|ääliöitä))|täynnä\s+(?:idiootteja|npc\p{L}*|pellejä|ääliöitä|apinoita)|(?:huijareita|tonttuja|huijari|pellejä)\s+(?:olette|ootte)|silmäänkatsovia|säälittävä(?:ä|iä)?\s+(?:räpelly|ihmis|yrity|tyyp|sakki|porukka)\p{L}*|minkään\s+arvoinen|amatöörit(?=[.!]))/giu,
  },
  {
    rule: 'abuse/are-you-stupid',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:oletko|oletteko|ootko|ootteko|onko\s+(?:siellä|teillä|sulla|sinulla)|onks\s+siel|mikä|ovatko|mistä\s+noita|miten\s+joku)\s+(?:\p{L}+\s+){0,5}(?:tyhm(?:ä|iä)|idioot(?:ti|teja)|ääliö(?:itä)?|hullu(?:ja)?|pihalla|päästänne\s+vialla|vika\s+päässä|järki\s+jäätynyt|täysjärki\p{L}*|aivot\s+narikassa|apinat|hamsteri|simpanss\p{L}*|jälkeenjään\p{L}*|sokeita|vammai(?:nen|sia)|lukutaido(?:ton|ttomia)|typeryksiä)|käyt(?:tekö|kö)\s+(?:sä|te|sinä)\s+hitaalla|osaatte?ko?\s+(?:te\s+)?(?:ees|edes)\s+lukea?|järjen\s+hiventä\p{L}*|ei\s+(?:sulla|teillä|sinulla)\s+(?:oo|ole)\s+(?:\p{L}+\s+)?(?:aivoja|järkeä|käytöstapoja)|(?:apinakin|lapsikin|koira)\s+(?:hoitaisi|osaisi|ymmärtää)|noin\s+tyhmä\p{L}*|älyn\s+jättiläi\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:peliss[äa]|botti\p{L}*\s+hieman|vai\s+minä|hullua|liput)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|parasta|(?<!\p{L})paras|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/shut-up',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:turpa\s+kiinni|turpasi\s+kiinni|turpanne\s+kiinni|pää\s+kiinni|suu\s+kiinni|haista(?:kaa)?\s+(?:vittu|paska|home)|painu(?:kaa)?\s+(?:vittuun|helvettiin|suohon|hiiteen)|vedä(?:kää)?\s+(?:vittu\p{L}*\s+)?(?:päähän\p{L}*|käteen)|vetäkää\s+(?:vittu\p{L}*\s+)?(?:päähän\p{L}*|käteen)|suksi(?:kaa)?\s+(?:vittuun|kuuseen|helvettiin)|(?:tunge|työnnä|työntäkää|tunkekaa)(?!\p{L})[^.!?]{0,30}(?:perseeseen|hanuriin|minne\s+aurinko)|imekää|nuole\s+perse\p{L}*|menkää\s+hoitoon|mene\s+(?:itseesi|hoitoon)|tapaan\s+teidät\s+(?:vielä\s+)?helvetissä|hyi\s+(?:teitä|teille))/giu,
    unless: /bannata|kirjoitti\s+mulle|ilmiann/giu,
  },
  {
    rule: 'abuse/crook-company',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:huijari|rosvo|roisto|ryöväri|paska|pelle|roska|kusetus)(?:\s?(?:firma|porukka|sakki|sakkia|lafka|yhtiö|yritys|puoti|organisaatio|lauma|väki))\p{L}*|firma\s+on\s+paska|puoskarilauma|(?<!\p{L})paska\s+firma/giu,
    unless: /entinen|edellinen/giu,
  },
  {
    rule: 'abuse/incompetent-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:täysin|täys|ihan|aivan)\s+(?:käde(?:tön|töntä|ttömiä)|kelvo(?:ton|tonta|ttomia)|ammattitaido(?:ton|tonta|ttomia)|aivo(?:ton|tonta|ttomia)|älyvapaa(?:ta)?)\s+(?:porukka(?:a)?|sakki(?:a)?|asiakaspalvelija\p{L}*|tyyppejä?|ihmisiä?)|epäpätevää\s+(?:porukka|sakki)\p{L}*|(?:myyjä|asentaja|kuski|isännöitsijä|tyyppi|tyyppinne|äijä|asiakaspalvelija|poja)(?:nne|t|si)?\s+(?:on\s+|oli\s+|ovat\s+)(?:\p{L}+\s+){0,2}(?:huijari|tohelo|moukka|juntti|urpo|idiootti|pelle|tumpeloita|urpoja|valehtelija|törkymöykky|idiootteja)|aivoton\s+\p{L}+|keltanokka|papukaija\s+saa|saat\s+potkut)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/cursed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:helvetin|vitun|saatanan|perkeleen|senki|senkin|saamarin|jumalauta\s+mitä)\s+(?:\p{L}+\s+)?(?:pelle\p{L}*|idiootti\p{L}*|idiootit|urpo\p{L}*|ääliö\p{L}*|tollo\p{L}*|paska\p{L}*|kusipää\p{L}*|nilki\p{L}*|tampio\p{L}*|typerys\p{L}*|huijari\p{L}*|pösilö\p{L}*|tunari\p{L}*|puupää\p{L}*|tolvana\p{L}*|apina\p{L}*|kusetta\p{L}*|torvelo\p{L}*|diktaattori\p{L}*|laahu\p{L}*|tuppisuu\p{L}*|säh\p{L}*|kukko|lurju\p{L}*|saituri\p{L}*|roisto\p{L}*|varka\p{L}*|rosvo\p{L}*|valehteli\p{L}*|mulku\p{L}*|mulkku\p{L}*|homo\p{L}*|juntti\p{L}*|juntit|laiskuri\p{L}*|ahneet|ahne\p{L}*|runkkari\p{L}*|runkut|pöljä\p{L}*|tomppeli\p{L}*|kuvatu\p{L}*|ketku\p{L}*|konna\p{L}*|moukka\p{L}*|moukat))(?!\p{L})/giu,
    unless:
      /😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|parasta|(?<!\p{L})paras|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/plain-insult',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:idiootti|idiootit|idiootteja|idiootin|ääliö|ääliöt|ääliöitä|ääliömäi\p{L}*|urpo|urpot|urpoja|dorka|dorkat|dorkia|dorkempi|tollo|tollot|tolloja|pölkkypä\p{L}*|taulapä\p{L}*|puupäi\p{L}*|puupää|pölvästi\p{L}*|tampio\p{L}*|törppö\p{L}*|tomppeli\p{L}*|tumpelo|tumpelot|tumpeloita|tunarit|tunareita|moukka|moukat|moukkia|juntti|juntit|kusipää\p{L}*|mulkku|mulkut|mulkvisti\p{L}*|ämmä|akka|verenimij\p{L}*|iilimato\p{L}*|lapamato\p{L}*|loinen|loiset|loisia|puoskari|puoskarit|puoskareita|lusmu\p{L}*|lorvikatra\p{L}*|nilviäi\p{L}*|luuseri\p{L}*|pösilö\p{L}*|älykääpiö\p{L}*|idioottilauma\p{L}*|lurjus\p{L}*|lurjukset|tolvana\p{L}*|nahjukset|nahjuksia|kelmi|kelmit|kelmejä|lahopä\p{L}*|roskasakki\p{L}*|rupusakki\p{L}*|roskaväki|aasit|pässit|vässykkä|vässykät|paskiai\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:nimi|nimet|nimeltä\p{L}*|nimis\p{L}*|teatteri\p{L}*|käyttäjä|olen|oon|olin|minä|mä|mie|itse|ite|itseni|tunsin|kuin\s+(?:minä|itse)|minulle|naapuri\p{L}*|kaveri\p{L}*|koira\p{L}*|kissa\p{L}*|anoppi\p{L}*|serkku\p{L}*|veljeni|siskoni|mieheni|exä\p{L}*|hacker\p{L}*|juntti-\p{L}+|kirja|elokuva|peli\p{L}*|pelissä|nimimerk\p{L}*|kotona|haukkui|kutsui|kutsuttu|huusi|sanottiin|vitsi|kiitos|kiitti|sori|anteeksi|lääkäri\s+sanoi|keuhko\p{L}*)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:en|ette|ei)\s+(?:\p{L}+\s+){0,2}(?:ole|oo)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/crew',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:rosvo|huijari|varas|roisto|pelle|apina|idiootti|tunari|amatööri|paska|roska|tollo|kusetus|ryöväri|puoskari|urpo|tumpelo|lusmu)(?:\p{L}{0,3}\s?)(?:joukko|joukkio|lauma|sakki|porukka|porukkaa|pulju|lafka|kerho|katras|kopla|kauppa|firma|jengi|pesä|yhtiö|konklaavi)\p{L}*(?!\p{L})|(?<!\p{L})(?:rosvoja|huijareita|varkaita|pellejä|valehtelijoita|roistoja|paskaa|kuraa)\s+(?:koko\s+)?(?:sakki|porukka|putiikki|pulju|joukko|lafka|firma|te\s+olette|kaikki\s+tyynni)|(?<!\p{L})(?:tollasia|tuollaisia|semmosia|tommosia|sellaisia|moisia|moista)\s+(?:huijareita|rosvoja|pellejä|tunareita|roistoja|varkaita|valehtelijoita|sontaa|paskaa|kuraa)|(?<!\p{L})(?:semmosta|tommosta|sellaista|täyttä)\s+(?:sontaa|paskaa|kuraa)\s+(?:\p{L}+\s+)?(?:teiltä|te|koko)|(?<!\p{L})laiskempaa\s+porukkaa|(?<!\p{L})hyi\s*[.!]/giu,
    unless: /(?<!\p{L})(?:haukkui|kutsui|peli\p{L}*|kirja|elokuva|kiitos|naapuri\p{L}*)(?!\p{L})|😂|🤣|:d(?!\p{L})/giu,
  },
  {
    rule: 'abuse/your-people',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ylimieli|tyly|aivottom|aivoton|aivokuol|kädettöm|kädetön|pöljä|luihu|virkahei|saamatto|saamaton|kelvoto|kelvottom|laiska|tyhmä|typerä|ääliö|julkea|silmitön|kiero|limainen|ilkeä|tollo|juro)\p{L}{0,8}\s+(?:ämmä|akka|äijä|ukko|kuski|kuljettaj|myyjä|asentaja|asentajanne|virkailij|tyyppi|tumpelo|lehmä|kana|kanat|pässi|tunari|apina|apinoita|asiakaspalvelij|hoitaja|porukka|porukkaa|sakki|sakkia|kassa|robotti|lauma)\p{L}*|(?<!\p{L})(?:myyjä|asentaja|kuski|kuljettaja|virkailija|virkailijanne|bott|kassa|isännöitsijä|konemyyjä|asiakaspalvelija|puhelinmyyjä|kirjanpitäjä|porttivirkailija|esihenkilö|vastaanottovirkailija|nainen|tyyppi|mies|äijä)\p{L}{0,5}\s+(?:on|oli|taitaa\s+olla)\s+(?:\p{L}+\s+){0,3}(?:sammakko|lehmä|kana|kanat|torvi|pelle|apina|apinoita|pässi|ankerias|moukka|luihu|tyly|mätä|limanuljaska|tyhmä|dorka|urpo|pöljä|lapamato|valehtelija|varas|rosvo|törkimys|tolvana|mulkku|ääliö|idiootti|tollo|hölmö)(?!\p{L})|(?<!\p{L})(?:koostuu|töissä|palkkaatte|palkannut|täynnä)\s+(?:\p{L}+\s+){0,2}(?:lukutaidottom|idiootei|tollo|urpo|apino|ääliö|kädettöm|tunare|pelle)\p{L}*|(?<!\p{L})(?:valehtelevat|valehtelevia|tyhmät|tyhmiä|laiskat|laiskoja|typerät|kierot|ahneet)\s+(?:kanat|kanoja|lehmät|lehmiä|siat|sikoja|apinat|apinoita|pässit|ketut|hyeenat|korppikot\p{L}*)|(?<!\p{L})(?:virkaheitto\s+\p{L}+|mikä\s+(?:pelle|pässi|apina|urpo|torvi|ääliö|idiootti)\s+siellä)|(?<!\p{L})jos\s+(?:teil|teillä|sul|sulla|siellä)\s+(?:\p{L}+\s+)?(?:ois|olis|olisi)\s+(?:\p{L}+\s+)?(?:aivo|järke|älyä)\p{L}*|(?<!\p{L})(?:robotte?j?a?ko|tyhmiäkö|sokeitako|hullujako|idiootte?jako)\s+(?:te|siellä)|(?<!\p{L})(?:vai\s+)?vaan?\s+tyhmi[äa](?=\s*\?)|(?<!\p{L})te\s+(?:ootte|olette)\s+(?:\p{L}+\s+){0,2}(?:loisia|puoskareita|verenimijöitä|aaseja|paskiaisia|rosvoja|tunareita|lusmuja|moukkia|tolloja)/giu,
    unless:
      /(?<!\p{L})(?:olen|oon|olin|naapuri\p{L}*|kaverini|peliss\p{L}*|kirja|elokuva|kiitos|ei\s+ole|ei\s+ollut)(?!\p{L})|😂|🤣|:d(?!\p{L})/giu,
  },
];
