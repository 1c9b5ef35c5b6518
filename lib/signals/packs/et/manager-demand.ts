import type { Pattern } from '../../pattern.ts';

/** Estonian: asks for someone above the agent (R24, R34). Own superiors ("minu ülemus") are not meant. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tahan|tahaksin|tahame|soovin|sooviksin|soovime|nõuan|nõuame|palun|paluks|palume|saaksin|saan|kas\s+ma\s+saan)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:(?:ülemus|(?:\p{L}*teenindus|poe|osakonna|büroo)?juhataja|juhtkon|juhatus|direktor|tegevju|boss|pealik)\p{L}*(?!\p{L})|(?:teenindus|osakonna|vahetuse|meeskonna|müügi)?(?:juht|juhti|juhi(?:ga|le|lt)?)(?!\p{L})|vastutava\s+isiku\p{L}*(?!\p{L})|kõrgemalseisva\p{L}*(?!\p{L}))(?:\s+(?:rääkida|suhelda|ühendust|kontakti|kontakte|juurde))?/giu,
    unless:
      /(?<!\p{L})(?:minu|mu|meie|oma|enda)\s+(?:\p{L}+\s+)?(?:ülemus|juhataja|juh[ti]|juhtkon|juhatus|direktor|tegevju)|(?<!\p{L})(?:lisada|kutsuda|kasutajaks|kasutajana|rolli|õigus(?:i|ed)|edasi\s+öelda|tervitada|juhiseid|juhtida)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/hand-over',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:andke|anna|ühendage|ühenda|suunake|suuna|edastage|edasta|kutsuge|kutsu)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:(?:ülemus|(?:\p{L}*teenindus|poe|osakonna|büroo)?juhataja|juhtkon|juhatus|direktor|tegevju|boss|pealik)\p{L}*(?!\p{L})|(?:teenindus|osakonna|vahetuse|meeskonna|müügi)?(?:juht|juhti|juhi(?:ga|le|lt)?)(?!\p{L})|vastutava\s+isiku\p{L}*(?!\p{L})|kõrgemalseisva\p{L}*(?!\p{L}))/giu,
    unless:
      /(?<!\p{L})(?:minu|mu|meie|oma|enda)\s+(?:\p{L}+\s+)?(?:ülemus|juhataja|juh[ti]|juhtkon|juhatus|direktor|tegevju)|(?<!\p{L})(?:tänu|tänud|tervitused|tervitusi|kiitus|super|edasi,\s+et)\p{L}*/giu,
  },
  {
    rule: 'manager-demand/boss-to-act',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ülemus|(?:\p{L}*teenindus|poe|osakonna|büroo)?juhataja|juhtkon|juhatus|direktor|tegevju|boss|pealik)\p{L}*(?!\p{L})|(?:teenindus|osakonna|vahetuse|meeskonna|müügi)?(?:juht|juhti|juhi(?:ga|le|lt)?)(?!\p{L})|vastutava\s+isiku\p{L}*(?!\p{L})|kõrgemalseisva\p{L}*(?!\p{L}))\s+(?:\p{L}+\s+){0,2}(?:telefoni\s+otsa|telefonile|toru\s+otsa|mulle\s+helistama|mulle\s+helistaks|helistagu|võtku|minuga\s+ühendust)/giu,
    unless:
      /(?<!\p{L})(?:minu|mu|meie|oma|enda)\s+(?:\p{L}+\s+)?(?:ülemus|juhataja|juh[ti]|juhtkon|juhatus|direktor|tegevju)/giu,
  },
  {
    rule: 'manager-demand/who-is',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kes|kus)\s+(?:on\s+)?(?:teie|sinu|su)\s+(?:\p{L}+\s+)?(?:ülemus|juhataja|juht|boss|direktor)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/with-authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kellegagi|keegi|keegagi|kellelegi|inimesega|inimesele|kedagi),?\s+(?:\p{L}+\s+)?kes\s+(?:\p{L}+\s+){0,2}(?:saab|võib|tohib|oskab)\s+(?:\p{L}+\s+){0,3}(?:otsustada|otsuse|otsuseid)|(?<!\p{L})kellegagi\s+kõrgemalt/giu,
  },
  {
    rule: 'manager-demand/upwards',
    aspect: 'upper-management',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:viin|pöördun|lähen|kirjutan|saadan)\s+(?:\p{L}+\s+){0,4}(?:teie\s+(?:juhtkonna|juhatuse|juhi|ülemuse)|kõrgemale\s+poole)(?:\s+(?:poole|ette|juurde))?/giu,
  },
  {
    rule: 'manager-demand/no-more-with-you',
    strength: 'explicit',
    match: /(?<!\p{L})(?:ma\s+)?ei\s+(?:räägi|suhtle|arutle)\s+(?:enam\s+)?(?:teiega|sinuga)/giu,
  },
  {
    rule: 'manager-demand/anyone-above',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:andke|anna|palun|soovin|tahan|nõuan)\s+(?:\p{L}+\s+){0,3}(?:ülemuse|juhi|juhataja|juhatuse)\s+(?:\p{L}+\s+)?(?:number|numbrit|kontakt\p{L}*|nime|nimi|e-post\p{L}*|meil\p{L}*)|(?:keegi|kellegi\p{L}*|kellelegi|inimese\p{L}*)\s+(?:\p{L}+\s+)?(?:kõrgemalt\p{L}*|juhtkonnast|juhatusest|ülevalt\p{L}*)|kes\s+(?:\p{L}+\s+){0,2}(?:vastutab|ülemus\s+on|juhataja\s+on)|(?:nõuan|soovin|palun|tahan)[^.!?]{0,30}(?:eskaleeri\p{L}*|juhtkonna(?:le|ni))|kellel\s+on\s+(?:\p{L}+\s+)?(?:õigus|volitus\p{L}*)\s+otsust\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:(?:minu|mu|meie)\s+(?:ülemus|juha|juht))/giu,
  },
  {
    rule: 'manager-demand/want-boss',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tahan|tahaks|tahaksin|tahame|soovin|sooviksin|soovime|nõuan|nõuame|palun|palume|paluks|andke|anna|pange|las|laske|kutsuge|kutsu|ühendage).{0,40}(?<!\p{L})(?:otsustaja\p{L}*|otsuse\s+tegija\p{L}*|kõrgema\p{L}*|kõrgemalt|juhtkonnast|volitus\p{L}*|kogenuma\p{L}*|pädevama\p{L}*|vanem(?:a\s+)?spetsialist\p{L}*|vahetuse\s+vanem\p{L}*|järgmi(?:ne|se)\s+tase\p{L}*|teise\s+taseme\p{L}*|tegija|omaniku\p{L}*|otsese\s+juhi\p{L}*|peakontor\p{L}*)|(?:tahan|tahaks|tahaksin|tahame|soovin|sooviksin|soovime|nõuan|nõuame|palun|palume|andke|anna|las|laske|kutsuge|kutsu|ühendage|saatke|pange).{0,30}(?<!\p{L})(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*)|ootan.{0,20}(?<!\p{L})(?:vastust\s+)?(?:ainult|juhatuselt|juhatajalt|direktorilt|juhatuse\s+esimehelt)|vastust\s+ootan.{0,15}(?<!\p{L})(?:juhatajalt|ainult|juhatuselt)|küsin.{0,25}(?<!\p{L})(?:vanemat|juhatajat|ülemust)|(?:soovin|palun|nõuan|palume|soovime|tahan).{0,50}(?<!\p{L})(?:kohtumist|vastuvõttu|kõnet|vastust).{0,30}(?<!\p{L})(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*)|(?:palun|soovin|tahan|nõuan).{0,40}(?<!\p{L})[a-zõäöüš]{3,14}juh(?:i|t|ti|iga|ile|ilt)(?!\p{L}).{0,25}(?<!\p{L})(?:kontakt|number|helista|liini|rääki|tagasi|üle|vastus|e-post|meili|aadress)\p{L}*|kohtumi(?:st|sele|ne).{0,30}(?<!\p{L})(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*)|(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*).{0,25}(?<!\p{L})(?:telefonile|toru|liinile|helistagu|helistaks|helistab\s+mulle|võtku|tulgu.{0,15}(?<!\p{L})(?:toru|siia|ise|rääkima)|vastaku|tegelegu|olgu.{0,15}(?<!\p{L})kohal|isiklikult\s+tegele\p{L}*|tasandi\p{L}*|tasemel\p{L}*|teadmiseks|edastada)|tulgu\s+toru\s+otsa|omanik\s+telefonile|(?:määrake|andke).{0,30}(?<!\p{L})juht(?!\p{L})|(?:müügi|teenindus|osakonna)juht\s+olgu|juhataja\s+liinil|(?:nõu|aru)\s+oma\s+ülemusega|öelge\s+oma.{0,12}(?<!\p{L})juhile|vahetuse\s+vanemat|(?:räägime|räägin).{0,20}(?<!\p{L})teie\s+(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*)|kes\s+selle\s+otsuse\s+tegi|(?:omanik|juhataja|ülemus|direktor|juht),?\s+(?:palun|kohe|siia|mitte\s+te\p{L}*|toru)(?!\p{L})|las.{0,4}(?<!\p{L})(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*))|^\P{L}*(?:omanik|juhataja|ülemus|direktor|juht)\P{L}*$/giu,
    unless:
      /(?<!\p{L})(?:(?:minu|mu|meie|enda).{0,10}(?<!\p{L})(?:ülemus|juhataja|juht|juhi|juhatus|juhtkon|direktor|boss|omanik|tegevjuht|müügijuht|projektijuht)\p{L}*|oma.{0,10}(?<!\p{L})(?:juhile|ülemusele|juhatajale|direktorile).{0,15}(?<!\p{L})(?:tänu|edasi|tervi)\p{L}*|ja\s+edasi,\s+et|tapan|tappa|tasemel\p{L}*|kati\s+oli|tänu|tänud|tänada|kiitke|kiitus\p{L}*|tervitus\p{L}*|super|palgatõus\p{L}*|kasutaja\p{L}*|kontaktiks|rolli|õigus(?:i|ed)|ametikohale|töökohta|juhiseid|lisage|lisada|volituseta|juhtum\s+on|vääri\p{L}*|korteri\s+omanik|auto\s+omanik|lahendatud|uue\s+omaniku\p{L}*|vahetub\s+omanik|peatus\p{L}*|bussijuh\p{L}*)/giu,
  },
  {
    rule: 'manager-demand/escalate',
    aspect: 'upper-management',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:eskaleeri(?:ge|da|mist|n|me|takse)(?!\p{L})|(?:edasta|anna|andke|edastage|suunake|suuna|saatke|viige|viia|tõstke|tõsta|saata|pange|jõudma|viin|pöördun|kirjutan|helistan|läheb|pöördume|kirjutame|kirjutasin).{0,40}(?<!\p{L})(?:juhatuse(?!\p{L})|juhatusele|juhtkonna\p{L}*|juhatuseni|direktori(?:le|ni)|juhataja(?:le|ni)|ülemuse(?:le|ni)|ülemuse\s+lauale|nõukogu\p{L}*|emafirma\p{L}*|peakontori\p{L}*|tegevjuhile|ülespoole|kõrgemale|teie\s+juhi\p{L}*|oma\s+ülemuse|oma\s+juhile)|(?:juhatajale|juhatusele|juhtkonnale|direktorile|juhile).{0,10}(?<!\p{L})(?:edasta|teadmiseks|edasi)\p{L}*|lugupeetud\s+(?:juhatus|juhataja|direktor|juhtkond|kooli\s+pidaja)|kõrgema(?:le|t|sse|tele)?.{0,6}(?<!\p{L})(?:instants\p{L}*|tase\p{L}*|poole|tasandi\p{L}*)|(?:juhtkonna|direktori|juhataja|juhatuse)\s+(?:tasemele|tasandil|tasemel|ette|lauale)|adresseeritud.{0,10}(?<!\p{L})juhatus\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:tänu|tänud|kiitus\p{L}*|super|tervitus\p{L}*|aasta\s+töötaja|tänan|aitäh|kuidas|reegel|koosolek|demo|õnnitlu\p{L}*|adresseerin|peakontor\s+asub|suurepära\p{L}*|tubli\p{L}*|garanteeritud|(?:minu|meie).{0,6}(?<!\p{L})(?:ülemus|juhata|juht|juhi|direktor)\p{L}*)/giu,
  },
  {
    rule: 'manager-demand/who-decides',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:keegi|kellegi|kellegagi|kellelegi|kedagi|inimene|inimest|inimesega|isik|isikuga|see|temaga),?\s+kes.{0,25}(?<!\p{L})(?:otsusta|otsuse|volitus|vastuta|oskab|lahenda|pädev|saab\s+midagi|eest\s+vastutab)\p{L}*|kes.{0,25}(?<!\p{L})(?:vastutab|otsustab|otsustas)(?!\p{L})|kes.{0,10}(?<!\p{L})(?:siin|teil|teie|seal|su).{0,12}(?<!\p{L})(?:ülemus|juhataja|juht|boss|pealik|direktor|kõige\s+suurem)\p{L}*|kellel\s+on.{0,12}(?<!\p{L})(?:volitus|õigus\s+otsus)\p{L}*|teie\s+(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*).{0,6}(?<!\p{L})(?:nimi|nime|number|kontakt\p{L}*|e-post\p{L}*)|(?:kas|kus).{0,12}(?<!\p{L})(?:teie|su|sinu|poe|oma).{0,6}(?<!\p{L})(?:(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*)|omanik).{0,20}(?<!\p{L})(?:on|kohal|teab|kursis|rääki\p{L}*|olemas)?|kas.{0,20}(?<!\p{L})(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*)ga.{0,15}(?<!\p{L})(?:rääki|kõnel|suhel)\p{L}*|oleks\s+võimalik.{0,20}(?<!\p{L})(?:juhi|juhataja|ülemuse)ga|(?:teie|su)\s+(?:direktor|ülemus|juhataja|juht|boss)\p{L}*.{0,25}(?<!\p{L})(?:teada|kuulda|kuulma|peaks)|(?:räägin|suhtlen|räägiks).{0,12}(?<!\p{L})(?:teie\s+ülemus\p{L}*|ainult|vaid).{0,12}(?<!\p{L})(?:ülemus\p{L}*|(?:arendus|müügi|teenindus|klienditeenindus|osakonna|kvaliteedi|piirkonna|finants|tegev|tipp|meeskonna|büroo|poe|kooli)?(?:juh(?:t|i|ti|il|ile|iga|ilt)(?!\p{L})|juhataja\p{L}*|juhatus\p{L}*|juhtkon\p{L}*)|direktor\p{L}*|boss\p{L}*|pealik\p{L}*|vahetuse\s+vanem\p{L}*|vanem\s+spetsialist\p{L}*|vallavanem\p{L}*)?|(?:ainult|vaid)\s+(?:juhi|juhataja|ülemuse|juhatuse|omaniku|temalt|direktori)\p{L}*(?!\p{L})|kellele.{0,25}(?<!\p{L})(?:kaevata|kaebuse\s+esitada)|kas\s+on\s+keegi.{0,10}(?<!\p{L})kõrgemal|kui\s+(?:teie|sina|te)\s+ei\s+saa.{0,12},\s?.{0,8}(?<!\p{L})(?:kes\s+saab|anna|andke))/giu,
    unless:
      /(?<!\p{L})(?:(?:minu|meie|mu).{0,8}(?<!\p{L})(?:kliendihaldur|ülemus|juht)\p{L}*|tehnilise|kohtunik|parkimis\p{L}*|kohal\s+kell)/giu,
  },
  {
    rule: 'manager-demand/not-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:teiega|sinuga|ametnik\p{L}*|klienditeenindaja\p{L}*|robot\p{L}*).{0,12}(?<!\p{L})(?:ma\s+)?(?:enam\s+)?ei\s+(?:räägi|suhtle|arutle)|ei\s+(?:räägi|suhtle).{0,10}(?<!\p{L})(?:enam\s+)?(?:teiega|sinuga|klienditeenin\p{L}*|ametnik\p{L}*)|teiega.{0,15}(?<!\p{L})(?:juttu\s+pole|rohkem\s+juttu)|mitte\s+(?:teie|teilt|vahendaja|sinuga|teiega|klienditeenind\p{L}*)\P{L}*$|(?:teist|uut|kogenumat|pädevamat|päris)\s+(?:teenindajat|spetsialisti|töötajat|inimest|klienditeenindajat)|(?:mulle|liinile|torusse|toru\s+otsa).{0,12}(?<!\p{L})keegi|keegi.{0,12}(?<!\p{L})(?:teine|kogenum|pädevam),?.{0,6}(?<!\p{L})(?:kes|palun)?|(?:pädevam|kogenum)(?:at)?\s+inimene|pädevam\s+inimene|(?:esimese\s+taseme|vahetage\s+tasand|volitustest\s+ei\s+piisa))|^\P{L}*(?:kutsuge|kutsu)\s+kohe/giu,
    unless:
      /(?<!\p{L})(?:kiidan|aitäh|tänan|keegi\s+teine\s+(?:\p{L}+\s+)?(?:naudib|kasutab|sai|võttis)|inimest\s+(?:pean|ootab|on)|kas\s+keegi)/giu,
  },
  {
    rule: 'manager-demand/boss-himself',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:juhataja|osakonnajuhataja|juht|juhatus|ülemus|direktor|tegevdirektor|omanik|peaarst|ülemarst|poepidaja|linnapea|vallavanem|pealik|peatoimetaja|tegevjuht|keskuse\s+juht|regiooni\s+juht)\s+(?:\p{L}+\s+){0,3}(?:ise|isiklikult)\s+(?:\p{L}+\s+){0,2}(?:vasta|loe|luge|maha|kokku|toru|telefon|võt|astu|tul|helista|vaata)\p{L}*|(?:juhataja|osakonnajuhataja|juht|juhatus|ülemus|direktor|tegevdirektor|omanik|peaarst|ülemarst|poepidaja|linnapea|vallavanem|pealik|peatoimetaja|tegevjuht|keskuse\s+juht|regiooni\s+juht)\s+(?:peaks|võiks|saaks)\s+(?:seda|ise|meiega|minuga|mulle)|(?:loeks|vaataks|vastaks|helistaks|tuleks|kuuleks)\s+(?:\p{L}+\s+){0,2}(?:juhataja|osakonnajuhataja|juht|juhatus|ülemus|direktor|tegevdirektor|omanik|peaarst|ülemarst|poepidaja|linnapea|vallavanem|pealik|peatoimetaja|tegevjuht|keskuse\s+juht|regiooni\s+juht)(?:\s+ise)?|(?:palun|soovin|tahan|nõuan|ootan).{0,30}(?<!\p{L})(?:tegev|pea|äri|finants)direktor\p{L}*|küsige\s+(?:\p{L}+\s+){0,2}ülemuselt|kutsu(?:ge)?\s+(?:\p{L}+\s+)?(?:täiskasvanu|targem|vanem|kogenum)\p{L}*|(?:palun|tahan|soovin|nõuan)\s+(?:ta|tema)\s+(?:telefonile|liinile|toru\s+otsa)|kui\s+(?:\p{L}+\s+)?(?:juhataja|osakonnajuhataja|juht|juhatus|ülemus|direktor|tegevdirektor|omanik|peaarst|ülemarst|poepidaja|linnapea|vallavanem|pealik|peatoimetaja|tegevjuht|keskuse\s+juht|regiooni\s+juht)\s+(?:mind|meid|mulle|ise)\s+(?:\p{L}+\s+){0,2}ei\s+(?:võta|helista|vasta)|(?:juhatus|direktor)\s+mind\s+vastu|(?:andke|anna)\s+(?:\p{L}+\s+){0,2}(?:üksuse|osakonna|poe)\s+(?:pealik|juht|ülem)\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:(?:minu|mu|meie)\s+(?:\p{L}+\s+)?(?:juhataja|osakonnajuhataja|juht|juhatus|ülemus|direktor|tegevdirektor|omanik|peaarst|ülemarst|poepidaja|linnapea|vallavanem|pealik|peatoimetaja|tegevjuht|keskuse\s+juht|regiooni\s+juht)|aitäh|kiita|kiidan|tänu\p{L}*|palus|tervitus\p{L}*|kõne\s+oli)/giu,
  },
  {
    rule: 'manager-demand/who-runs',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kes\s+(?:\p{L}+\s+){0,4}(?:tiimi|osakonda|meeskonda|firmat|võtmekliente|asju)\s+(?:veab|juhib|haldab)|kes\s+(?:teil|seal|siin)\s+(?:\p{L}+\s+){0,3}(?:juhib|veab|otsustab|haldab|vastutab)|kellel\s+on\s+(?:\p{L}+\s+){0,2}(?:allkirjaõigus|volitus|õigus)\p{L}*|kelle\s+(?:käes|laual)\s+(?:\p{L}+\s+){0,3}(?:otsus|telefon|võim)\p{L}*|kelle\s+(?:sõna|allkiri)\s+(?:\p{L}+\s+){0,2}(?:loeb|maksab)|kes\s+on\s+teie\s+firmas)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kasutaja\p{L}*|kontaktisik\p{L}*|meie\s+(?:tiimi|osakonda)|aitäh|kuidas\s+lisada|konto\p{L}*\s+(?:õigus|ligipääs)\p{L}*)/giu,
  },
];
