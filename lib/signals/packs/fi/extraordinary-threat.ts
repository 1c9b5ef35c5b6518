import type { Pattern } from '../../pattern.ts';

/** Finnish: any other extraordinary measure: withheld payment, turning up in person, ultimatums, "consequences" (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/withhold-payment',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:en|emme|enkä|ei|emmä)\s+(?:aio\s+|tule\s+|ala\s+|enää\s+|todellakaan\s+){0,2}(?:maksa|maksamaan|maksaa|makseta|maksella|eivät\s+maksa)\s+(?:\p{L}+\s+){0,4}(?:ennen\s+kuin|ennenkuin|ennen\s+ku|senttiäkään|senttiä|penniäkään|pennin|euroakaan|mitään|yhtäkään|laskua(?:nne)?|laskuja(?:nne)?|niin\s+kauan)|(?:en|emme|enkä)\s+maksa(?=[.!,]|\s*$)|me\s+ei\s+makseta|myö\s+ei\s+makseta|(?:pidätän|pidätämme|keskeytän|keskeytämme|jäädytämme|lopetan|lopetamme)\s+(?:\p{L}+\s+){0,4}(?:maksu(?:t|n|ja|jen|jamme)|maksamisen|erän|vuokran|vuokrasta)|maksut\s+(?:on\s+|ovat\s+)?(?:seis|jäissä|loppuivat|poikki)|maksu\s+jää|maksamatta\s+(?:jokai|kunnes|koko)|(?:jätän|jätämme)\s+(?:\p{L}+\s+){0,3}maksamatta|lasku(?:t|nne|tne)?\s+(?:jää|jäävät|menee)\s+(?:\p{L}+\s+)?(?:maksamatta|uuniin|roskiin|silppuriin)|tuota\s+laskua\s+en\s+maksa|penniäkään\s+ei\s+tule|(?:ette|et)\s+saa\s+(?:minulta|meiltä|multa)\s+(?:\p{L}+\s+){0,2}(?:euroakaan|senttiäkään|rahaa|penniäkään)|maksukielto\s+(?:on\s+)?annettu|(?:annan|asetan|laitan)\s+(?:\p{L}+\s+)?maksukiellon|(?:peruutan|perun)\s+(?:\p{L}+\s+)?(?:valtakirjan|valtuutuksen|suoramaksun|suoraveloituksen)|maksuja\s+ei\s+makseta|eivät\s+maksa\s+(?:\p{L}+\s+){0,3}ennen\s+kuin|(?:maksan|maksamme|maksetaan|aletaan|aletaa)\s+(?:\p{L}+\s+){0,3}(?:vasta|sitten|sit)\s+k(?:un|u)|yhen\s+ison\s+nollan|nollan\s+saatte|(?:kuittaan|vähennän)\s+(?:\p{L}+\s+){0,3}(?:laskusta|vuokrasta))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kortilla|käteisellä|laskulla|vahingossa|pahoittelut|anteeksi|vielä,\s+odotan|lomalla|miten|voiko|missä|nappi\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tulen|tulemme|saavun|ajan|ajamme|lähden|lähen|menen|marssin)\s+(?:\p{L}+\s+){0,5}(?:toimistollenne|toimistoonne|konttorillenne|konttorille|konttoriinne|kansliaanne|liikkeeseenne|myymäläänne|ovellenne|aulaanne|paikan\s+päälle|sinne)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:enkä\s+lähde|en\s+lähde|ja\s+istu\p{L}*|kunnes|jos\s+(?:ette|ei|en)|vaatimaan|hinausauto\p{L}*|traktorilla|selvittämään|antamaan|puhutaan|kasvotusten|teille|ilman\s+rahoja)/giu,
    unless:
      /noutam|hakem|sopii|koulutu|tapaami|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/your-door',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tulen|tulemme|saavun|ajan|ajamme|menen|nähdään|nukumme|istun|istumme|parkkeeraan|jätän|tuon|vien|kaadan|kutsun|järjestämme|kannan|mielenosoitu\p{L}*)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:toimistollenne|toimistoonne|toimistossanne|konttorillenne|konttorinne|konttoriinne|aulassanne|aulaanne|ovellenne|ovenne|teidän\s+(?:\p{L}+\s+)?(?:toimistoon|toimistoonne|ovelle|oven|aulassa|aulassanne|pihaan|tiskille|kansliassa|buffetista|konttorille)|konttorin\s+rappusille)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:noutamaan|hakemaan|hakee|sovittuun|palaveri\p{L}*|tapaamise\p{L}*|kello\s+\d+\s+sovitus\p{L}*|kokoukseen|haastattelu\p{L}*|koulutu\p{L}*|sopii\p{L}*|kiitos|mihin\s+aikaan|milloin|voinko)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/coming-now',
    strength: 'tone',
    match:
      /^\P{L}*(?:tulen\s+(?:sinne|paikan\s+päälle)(?:[.!]|\s+itse)|(?:ajan|lähden\s+(?:nyt\s+)?ajamaan|lähen)\s+(?:nyt\s+)?sinne|oon\s+kohta\s+siellä)/giu,
    unless: /noutam|hakem|sopii|parkkipaik|(?<!\p{L})(?:kello|sovittiin|katsomaan)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/sit-until',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:istun|istumme|odotan|seison|jään|nukumme|pysyn|soitan|spämmään|täytän)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:kunnes|niin\s+kauan\s+kuin)(?!\p{L})|(?:en|emme|enkä)\s+(?:lähde|poistu|liiku)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:ennen\s+kuin|ennenkuin|ilman))/giu,
    unless:
      /kutsutte|tapaam|(?<!\p{L})(?:kotoa|kotona|sairas\p{L}*|kiitos|bussi\p{L}*|jonossa)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ryhdyn|ryhdymme|ryhdytään|turvaudun|turvaudumme|otan|käytän)\s+(?:\p{L}+\s+){0,3}(?:(?:järe|kove|ko(?:v|vem)|ank|mui)\p{L}*\s+)?(?:toimenpiteisiin|jatkotoimiin|jatkotoimenpiteisiin|toimiin|keino(?:ihin|in|t|ja)|vastatoimiin)|keinot\s+kovenevat|(?:on|minulla\s+on)\s+muitakin\s+keinoja|kovemmat\s+(?:otteet|keinot)|toimin\s+itse|(?:oikeuden|oikeus)\s+omiin\s+käsiin\p{L}*|omalla\s+tavallani|leikki\s+(?:loppuu|on\s+loppu)|pelataan\s+kovilla|kostan|kosto\s+elää|varokaa\s+vaan)/giu,
    unless:
      /(?<!\p{L})(?:ryhdyttekö|suosittelette)|oikeudelli|elokuva|(?<!\p{L})(?:pitäisi|mihin)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/ultimatum',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:viimeinen|viimenen|vika|vihoviimeinen)\s+varoitus(?!\s+(?:akun|ennen))|viimeinen\s+mahdollisuu(?:s|tenne)\s+(?:hoitaa|korjata|selvittää|sopia)|teidän\s+viimeinen\s+mahdollisuu\p{L}*|vielä\s+yhden\s+mahdollisuuden|aikaa\s+(?:\p{L}+\s+)?(?:\p{L}+|\d+)[^.!?]{0,20}(?:sen\s+jälkeen|sitten\s+(?:menn|toimi|alka|loppu))|(?:teillä|saatte|annan)\s+(?:on\s+)?(?:teille\s+)?(?:\d+|kaksi|kolme|yksi|vuorokausi|tunti|viikko)\s+(?:tuntia|päivää|tuntii|vuorokautta)?\s*aikaa|(?:tuntia|tuntii|päivää)\s+aikaa,?\s+(?:tai|sitten)|tai\s+(?:alkaa\s+tapahtua|käy\s+huonosti)|^\P{L}*tai\s+muuten\P{L}*$|tai\s+muuten(?=\s+kadut|\s*[.!]|\s*$))/giu,
    unless: /minulla\s+on|-?niminen|akun\s+tila|palaut(?:taa|us|ukseen)|eikö/giu,
  },
  {
    rule: 'extraordinary-threat/consequences',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tästä|tällä|sillä)\s+(?:\p{L}+\s+){0,3}(?:seuraa\s+(?:vielä\s+)?(?:teille|jotain)|tulee\s+(?:olemaan\s+)?seurau\p{L}*|on\s+seurau\p{L}*)|tästä\s+ei\s+hyvä\s+seuraa|varautua\s+seurauks\p{L}*|seuraukset\s+ovat\s+teidän|(?:tulette|tulet|saatte|saat)\s+(?:\p{L}+\s+){0,3}(?:katumaan|katua|maksaa\s+tästä)|kadutte\s+vielä|saatte\s+vielä\s+kuulla|(?:tästä|te\s+tästä)\s+(?:vielä\s+)?maksatte|tulee\s+teille\s+(?:vielä\s+)?kalliiksi|(?:tämä|asia|tää|se)\s+ei\s+jää\s+tähän|ei\s+ollut\s+tässä|minusta\s+(?:vielä\s+)?kuullaan|te\s+minusta\s+(?:vielä\s+)?kuulette|kuka\s+(?:tässä\s+)?viimeksi\s+nauraa|muistakaa\s+minun\s+sanone\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:mitä|mitkä)\s+(?:tästä\s+)?seurau|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/whole-board',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lähetän|laitan|kirjoitan|soitan|käännyn|käännän|toimitan)\s+(?:\p{L}+\s+){0,5}(?:hallituksellenne|hallituksenne|omistajillenne|omistajienne|osakkeenomistaj\p{L}*|sijoittajillenne|pääomistajallenne|mainostajistanne|kaikille\s+asiakkaillenne|jokaiselle\s+työntekijä\p{L}*|joka\s+ikiselle\s+\p{L}+)|osallistun\s+osakkeenomistajana|yhtiökokou\p{L}*\s+(?:kysyn|otan))(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/seize',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:otan|pidän|haen|vaihdan|katkaisen|irrotan|hinaan|tuon|kolaan|kannan)\s+(?:\p{L}+\s+){0,6}(?:haltuun|panttina|pantiksi|takuuksi|väkisin|avaimet|lukot,|lukkopihdit|omin\s+käsin|takaisin\s+vaikka|kunnes)|lähtee\s+traktorin|moottorisah\p{L}*|avaimia\s+ette\s+saa|en\s+palauta\s+(?:\p{L}+\s+)?(?:ennen\s+kuin|kunnes)|kaadan\s+(?:\p{L}+\s+)?(?:roskat|lumet|palvelimen)|hakkeroin|spämmä(?:än|ämään)|boikotoi\p{L}*|boikottiin|lakkoon|(?:järjestämme|järjestän)\s+mielenosoituksen|adressi\s+on\s+(?:\p{L}+\s+)?tehty|nimet\s+adressiin|kannan\s+sen\s+itse|lunnaat|vuodan\s+(?:\p{L}+\s+)?tiedot|tiedot\s+vuotaa)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:miten|noutopist\p{L}*|kiitos)(?!\p{L})|hakkeroin\s+itse|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/audit-fine',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:auditoija(?:mme|t)\s+(?:saapu|tulee\s+teille)\p{L}*|(?:teemme|tilaan|tilaamme|vaadimme|lähetämme|käytämme)\s+(?:\p{L}+\s+){0,4}(?:auditoin\p{L}*|auditointioikeu\p{L}*|tarkastuksen|tarkastajat|tietoturvatarkastu\p{L}*|tilintarkastusta)|sakotamme|(?:perimme|perin|peritään)\s+(?:\p{L}+\s+)?(?:sopimussak\p{L}*|viivästyssak\p{L}*)|laskutan\s+(?:teitä|joka|teiltä)|lähetän\s+teille\s+laskun)(?!\p{L})/giu,
    unless: /rutiin|(?<!\p{L})(?:sovitusti|kiitos|apua|asiakasta)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/if-not-i-come',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jos|mikäli|ellei|ellette)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:tulen|tulemme|saavun|ajan|ajamme)\s+(?:\p{L}+\s+){0,3}(?:sinne|paikan\s+päälle|toimisto\p{L}*nne|konttori\p{L}*nne|liikkee\p{L}*nne|myymälää?n\p{L}*|ovellenne)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:noutama\p{L}*|hakema\p{L}*|käymä\p{L}*|noudan|haen|sopii|sovi|haluatte|voitte|tarvitsette|ajanvara\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/money-stays',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:\p{L}*lasku|\p{L}*laskua|laskut|laskuja|erä|erää|eriä|vuokra|vuokraa|vastike|vastikkeet|vastiketta|vuokrat|maksut|\p{L}+maksu|\p{L}+maksut|maksu|maksua|maksuja|euro|euroa|euroakaan|senttiä|senttiäkään|rahaa|rahoja|osamaksu\p{L}*)\s+(?:\p{L}+\s+){0,4}(?:ei\s+(?:enää\s+)?(?:tule|lähde|heru|tipu|makseta|liiku)|jää|jäävät|tulee\s+(?:teille\s+)?sitten|pysyy|pysyvät|saatte)[^.!?]{0,40}(?:ennen\s+kuin|ennenku|ennenkuin|kunnes|siihen\s+(?:asti|saakka)|sitten\s+kun?|vasta\s+kun|toistaiseksi)|(?<!\p{L})(?:loppu|väli|jatko|vuosi)?laskua?\s+ei\s+(?:\p{L}+\s+)?makseta|(?<!\p{L})(?:olen\s+(?:jo\s+)?perunut|peruin|perun|pysäytin|pysäytän|keskeytän|keskeytin|lopetin|suljen|jäädytän|jäädytämme)\s+(?:\p{L}+\s+)?(?:suoravelo|e-lasku|maksu|suoramaksu|maksatu)\p{L}*|(?<!\p{L})(?:pidätän|pidätämme|pidättäydyn|panen|panemme|panna|laitan|laitamme)\s+(?:\p{L}+\s+){0,4}(?:maksu|lasku|erä|vuokra)\p{L}*,?\s+(?:\p{L}+\s+)?(?:jäihin|tauolle|kunnes|odottamaan|seis|itselläni|toistaiseksi)|(?<!\p{L})(?:pidän|pidämme)\s+(?:\p{L}+\s+)?(?:avaim|laittee|auton|konee|tavara|laitteen)\p{L}*\s[^.!?]{0,20}(?:kunnes|siihen|itsel|niin\s+kauan|ennen\s+kuin)/giu,
    unless:
      /(?<!\p{L})(?:viitenumero\p{L}*|onko|miten|mistä|voinko|voiko|saako|palkanmaksu|kiitos|varmuuden)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/show-up',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ilmestyn|ilmestymme|marssin|marssimme|istun|istumme|seison|parkkeeraan|tulen|tulemme|tullaan|tuun|saavun|tuon|tuomme|ajan|kannan|lähden)\s[^.!?]{0,40}(?<!\p{L})(?:toimisto\p{L}*|konttori\p{L}*|aula\p{L}*|ov(?:elle|ellenne|enne|esta|ella)|pihaan\p{L}*|pihalle\p{L}*|paikan\s+päälle|myymälä\p{L}*|tiski\p{L}*|vastaanot\p{L}*|odotushuone\p{L}*|pääkonttori\p{L}*)\s*[^.!?]{0,30}(?<!\p{L})(?:niin\s+kauan|kunnes|siihen\s+asti|ja\s+(?:istun|jätän|jään|puhun|huudan|en\s+lähde)|kyltti\p{L}*|tilintarkast\p{L}*|juristi\p{L}*|kaikille|enkä\s+(?:lähde|liiku)|en\s+lähde|jos|ellei|asianaja\p{L}*|poikittain|eteen)(?!\p{L})|(?<!\p{L})(?:jos|ellei|jollei|mikäli|joko|tai\s+(?:minä|me)|muuten)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:ilmestyn|marssin|marssimme|istun|seison|parkkeeraan|tulen|tulemme|tullaan|tuun|tuon|tuomme)\s[^.!?]{0,40}(?<!\p{L})(?:toimisto\p{L}*|konttori\p{L}*|aula\p{L}*|ov(?:elle|ellenne|enne)|pihaan\p{L}*|pihalle\p{L}*|paikan\s+päälle|myymälä\p{L}*|kylt\p{L}*)|(?<!\p{L})en\s+(?:liiku|lähde|poistu)\s+(?:\p{L}+\s+){0,2}(?:tästä|tiskiltä|mihinkään|minnekään|ennen)|(?<!\p{L})muistakaa,?\s+että\s+tiedän/giu,
    unless:
      /(?<!\p{L})(?:kiitos|oman\s+vuoroni|kakku\p{L}*|kakun|kahvi\p{L}*|hakemaan|noutamaan|noudan|voinko|sopiiko)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/final-word',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:viimeinen|vika|viimenen)\s+(?:\p{L}+\s+)?(?:huomautu|tilaisuu|kehotu|mahdollisuu|pyyntö|muistutu|ilmoitu)(?:s|kseni|tenne|ksenne|tuksemme)(?=[.,!:;]|\s+(?:teil|ennen|tähän|minul|meil|korjata|hoitaa)|$)|(?<!\p{L})(?:varoitan|varotan|varoitamme|huomautan)\s+(?:\p{L}+\s+)?(?:vielä\s+(?:kerran|yhden)|viimei\p{L}*|teitä|nyt)|(?<!\p{L})(?:pidän|pidämme|järjestän|järjestämme|alan|aloitamme|aloitan)\s+(?:\p{L}+\s+)?(?:istumalako|mielenosoitu|saarto|boikoti|nälkälako)\p{L}*|(?<!\p{L})siinä\s+(?:se|ne)\s+(?:myös\s+)?pysyy(?!\p{L})|(?<!\p{L})keinot?\s+(?:\p{L}+\s+)?(?:kovene\p{L}*|muuttu\p{L}*|ovat\s+toiset)|(?<!\p{L})(?:kovempiin|kovemmat|järeämpiin|järeämmät|muihin|toisenlaisiin)\s+(?:keino|toim|ottei)\p{L}*|(?<!\p{L})(?:annan|annamme|saatte)\s+(?:teille\s+|vielä\s+|teille\s+vielä\s+)?(?:aikaa|\p{L}+toista|kaksi|kolme|viisi|seitsemän|kymmenen|\d+|viikon|tunnin|vuorokauden|päivän)\s*(?:päivää|tuntia|vuorokautta|viikkoa|aikaa)?(?=[.,;!]|\s+(?:aikaa|huomiseen|perjantaihin|päivää|sen\s+jälkeen))|(?<!\p{L})sen\s+jälkeen\s+(?:toimin|toimimme|alkaa\s+tapahtua|ryhdyn|ryhdymme)|(?<!\p{L})(?:käynnist|teet|vaadi|edellyt|tila)(?:ämme|än|ämme|än|amme|aan|an|imme)\s+(?:\p{L}+\s+){0,3}(?:auditoin|erityistarkast|tilintarkast|tarkastuk)\p{L}*|(?<!\p{L})(?:tulemme|tulen|tullaan)\s+(?:\p{L}+\s+){0,3}(?:tilintarkasta|tarkasta|auditoi)\p{L}*/giu,
    unless:
      /(?<!\p{L})(?:niminen|-niminen|kirja|elokuva|peli|ilmoittautu\p{L}*|tilata|voinko|voiko|onko|kiitos|alennu\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/own-hands',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:revin|kaivan|viskaan|puran|katkaisen|suljen|poistan|otan\s+avaimet|pysäytän|irrotan|lukitsen|sahaan|heitän|kippaan)\s[^.!?]{0,50}(?<!\p{L})(?:jos|ellei|ellette|kunnes|pihaan|pihalle|ojaan|itse|perässä)(?!\p{L})|(?<!\p{L})(?:jos|ellei|ellette|mikäli|seuraavan\s+kerran\s+kun?)(?!\p{L})[^.!?]{0,70}(?<!\p{L})(?:revin|kaivan\s+itse|viskaan|katkaisen|suljen|irrotan|lukitsen|sahaan|heitän|kippaan|nousen\s+itse|otan\s+avaimet|otan\s+ohjat|poistan\s+(?:työt|kaik|sivut)|alkaa\s+(?:löytyä|tapahtua))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:voinko|voiko|saako|miten|pitääkö|kokeiltu|koneen|reitittim\p{L}*|laitteen\s+virta)(?!\p{L})/giu,
  },
];
