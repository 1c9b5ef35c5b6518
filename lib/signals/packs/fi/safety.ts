import type { Pattern } from '../../pattern.ts';

/** Finnish: danger to life, injury, fire, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tapan|tappaisin|aion\s+tappaa)\s+(?:itseni|itteni)|itsemurh(?:a|aa|an|asta|alla)(?!\p{L})|(?:en|ei|ettei)\s+(?:\p{L}+\s+){0,2}(?:jaksa|halua|haluu)\s+(?:\p{L}+\s+)?elää|haluan\s+kuolla|syytä\s+(?:\p{L}+\s+)?(?:elää|jatkaa\s+elä\p{L}*)|(?:vahingoitan|satutan|satuttaa)\s+itseäni|viiltelee|hypp?ään\s+(?:sillalta|katolta|junan)|päätän\s+päiväni|en\s+olisi\s+elossa|otan\s+pillerit|kerätä\s+lääkkeitä|elämälläni\s+ei\s+ole\s+(?:enää\s+)?väliä)/giu,
    unless:
      /itsemurhien\s+ehkäis|kirja|elokuva|peli|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/violence',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tapan|hakkaan|ammun|puukotan|kuristan|mukiloin|vedän|lyön)\s+(?:\p{L}+\s+){0,2}(?:teidät|sinut|sut|sua|teitä|sinua|jonkun|kaikki\s+siellä|kuskin|turpaan)|(?:saat|saatte)\s+(?:\p{L}+\s+)?turpaa(?:si|nne|n)|tiedän\s+(?:kyllä\s+)?missä\s+(?:asut|asutte|lapsesi|lapsenne|perheesi|olet\s+töissä)|tiedän\s+missä\s+teidän\s+toimisto|poltan\s+(?:\p{L}+\s+){0,2}(?:toimiston\p{L}*|konttorin\p{L}*|liikkeen\p{L}*|paikan)|pommi(?:n|uhka\p{L}*)?\s+(?:\p{L}+\s+){0,2}(?:toimistoonne|rakennuks\p{L}*|räjähtää)|(?:mulla|mul|minulla)\s+on\s+(?:\p{L}+\s+){0,2}ase(?!\p{L})|isän\s+ase|puuk(?:ko|on|kon|olla)\s+(?:\p{L}+\s+)?(?:kanssa|kouluun)|veitse(?:n|llä)\s+(?:\p{L}+\s+){0,2}(?:kanssa|uhka\p{L}*)|uhka(?:a|ilee|nnut|si)\s+(?:\p{L}+\s+)?(?:tappaa|veitsellä|puukolla|polttaa)|löydän\s+sinut|vainoa[ar]?\p{L}*|stalkka\p{L}*|seuraa\s+(?:minua|mua|tytärtäni)\s+kotiin|(?:kävi|käynyt|käy)\s+(?:\p{L}+\s+){0,3}käsiksi|pahoinpite\p{L}*|raiska\p{L}*|ahdisteli\p{L}*|ahdistellut|(?:löi|lyö|potki)\s+(?:\p{L}+\s+)?(?:lasta|poikaani|tytärtäni|lastani|minua|vaimoani)|alastonkuvi?a|turvakodin\s+osoite|viharyhmä|tunkeutunut\s+(?:taloon|asuntoon|sisään)|meille\s+murtaudu\p{L}*(?=[^.!?]{0,40}(?:sisällä|yksin))|(?:joku|mies)\s+on\s+(?:alakerrassa|sisällä|oven\s+takana))/giu,
    unless:
      /elokuva|peli(?:ss|n)ä?|hahmo|kirja(?!t)|(?<!\p{L})leikis|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/fire',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:syttyi\s+(?:palamaan|tuleen)|leimah(?:ti|taa)|(?:laite|akku|laturi|pistoke|kone|johto|virtalähde|muovi|keittiö|talo|lähtö|rasia|boileri|kattila|paneeli)\p{L}{0,4}\s+(?:\p{L}+\s+){0,3}(?:syttyi|leimahti|räjähti|paloi|savu(?:aa|si|ta|ava\p{L}*)|kärysi|suli(?!\s*ha)|turposi|kuumen\p{L}*\s+(?:yli|vaara)|roihu\p{L}*)|(?:tulee|tuli|nous(?:ee|i)|noussut|alkoi|lyö|lensi|täynnä)\s+(?:\p{L}+\s+){0,3}(?:savu(?:a|ta|si)?(?!\p{L})|kipinä\p{L}*|kipinöi\p{L}*|liek(?:ki|it|kejä)|palaneen\s+hajua|kaasua)|savua\s+(?:tulee|nousee|täynnä)|sai\p{L}*\s+sähköisku\p{L}*|sähköisku(?:n|ja)\s+(?:sai|tuli)\p{L}*|tulipalon?\s+(?:vaara|riski)\p{L}*|palovaara\p{L}*|palovamm\p{L}*|(?:kaasu|häkä)\s+(?:vuotaa|haisee|leviää)|kaasua\s+vuotaa|kaasuletku\s+jäi|häkämyrk\p{L}*|häkävaroitin\s+huutaa|savuta|jännittei(?:nen|set|siä))/giu,
    unless:
      /palo(?:varoitti|muur|häly)|merkkivalo|savusta\s+(?:lohi|kala)|savustu|virtapiiri\s+paloi|sulake|lamppu|polttimo|(?<!\p{L})(?:kuin|onko|voiko|peli\p{L}*|nauru\p{L}*|myynti)(?!\p{L})|grilli|ei\s+sen\s+(?:suurempaa|kummempaa)|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:hengenvaara(?:ssa|ssä|llinen|llista|n|an|ksi)?(?!\p{L})|(?:ihmishen|ihmisiä|lapset|lapsia|henki|ihmishenkiä)\p{L}*\s+(?:\p{L}+\s+)?(?:on|ovat)\s+(?:\p{L}+\s+)?vaarassa|vaarassa\s+on\s+ihmishen\p{L}*|(?:joku|tässä|lapsi|mies|hän|ihminen|vaimo|isä|äiti|seuraava)\s+(?:\p{L}+\s+){0,4}(?:kuolee|kuolla|loukkaantuu|loukkaantua|menehty\p{L}*|ei\s+hengitä|hengitä)|ennen\s+kuin\s+joku\s+(?:kuolee|loukkaantuu|lapsi)|(?:olla|viedä|vähällä|melkein|lähellä|olis\s+voinut|voinut)\s+(?:\p{L}+\s+)?(?:kuolla|viedä\s+hengen|hengen)|oli\s+viedä\s+hengen|ei\s+hengitä|hätäpuhelu\p{L}*\s+(?:\p{L}+\s+)?ei(?:vät)?|112\s+ei|hätänumeroon|ambulanssi(?:t)?\s+(?:\p{L}+\s+)?ei(?:vät)?|hätä(?:keskus|numero)\p{L}*\s+(?:\p{L}+\s+)?ei\s+(?:saa|vastaa|mene)|turva(?:puhelin|ranneke)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:ei|hälyt)\p{L}*|happirikast\p{L}*|hengityskone\p{L}*|(?:puristuks\p{L}*|loukussa|jumissa\s+hississä)(?=[^.!?]{0,40}(?:ihmi|laps|vauva|hengi))|(?:jarrut?|jarru|turvavyö|ohjaus|rengas|pyörä|etupyörä|vaijeri|hissi|lukko|tuoli|telineet)\s+(?:\p{L}+\s+)?(?:petti|pettivät|irtosi|katkesi|putosi|lukkiutui)(?=[^.!?]{0,80})|romahtama\p{L}*|(?:kaatumassa|putosi|putoaa)\s+(?:\p{L}+\s+)?(?:leikkipaik|kadulle\s+ihm|lapsen|päälle)\p{L}*)/giu,
    unless:
      /hengenvaarallisen\s+(?:hyv|hauska)|ei\s+(?:mitään\s+)?hengenvaara|nauru|sovellus|palvelin|(?<!\p{L})(?:tallella|onko|voiko|peli\p{L}*|irtosi\s+(?:nappi|hihna))(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/hurt',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:sai|sain|saimme|sairastui)\s+(?:\p{L}+\s+){0,4}(?:palovamm|sähköisku|ruokamyrk|anafyl|shokin|sydänkohtau|kohtauksen|rakkul|lasinsir|häkämyrk|vamm|aivotärä|myrkyty|väärän\s+annok|väärää\s+lääk)\p{L}*|(?:joutui|vietiin|viety|on|makaa|ovat)\s+(?:\p{L}+\s+){0,4}(?:sairaala(?:an|ssa)(?=[^.!?]{0,60}(?:teidän|takia|vuoksi|jälkeen)|[.!])|päivystyk(?:seen|sessä)|teho-osasto\p{L}*|teholla|leikkauksessa(?=[.,!])|sairaalassa(?=[.,!])|tipassa|ensiavussa|sydänvalvonna\p{L}*|ambulanssilla\p{L}*|röntgenissä)|elvytet\p{L}*|tajuttoma\p{L}*|menetti\s+tajunta\p{L}*|anafylak\p{L}*|salmonell\p{L}*|oksen(?:taa|tavat|telee|si)|ruokamyrkyty\p{L}*|loukkaantu(?:i|ivat|nut)|solisluu\p{L}*|kylkiluu\p{L}*|(?:jalka|käsi|käteni|ranne|lonkka|nilkka|luu)\p{L}{0,3}\s+(?:\p{L}+\s+)?(?:murtui|katkesi)|katkesi\s+jalka|tikke(?:jä|iä)\s+(?:\p{L}+\s+)?(?:tarvit|lait|tuli)\p{L}*|rakkul(?:at|oille|oilla|ia)|sokeutui|näkö\s+(?:on\s+)?(?:menn|men)\p{L}*|syöpym\p{L}*|makasi\s+lattialla|hän\s+(?:ei\s+herää|kaatui)|verta\s+(?:tuli|vuoti|tulee)|väärä(?:n|ä)\s+annok\p{L}*|vääriä\s+lääk\p{L}*|nieli\s+(?:\p{L}+\s+){0,3}(?:paristo|pariston|nappipariston|osan|lasin|metallin|magneet)\p{L}*|nappiparist\p{L}*|tukehtu\p{L}*|hukkui|hukkua|hukkumaisillaan|putoa[ai]\s+(?:\p{L}+\s+)?(?:kerrosta|alas|päälle)|jäi\s+(?:\p{L}+\s+)?(?:auton|rekan|bussin|junan)\s+alle|vuotaa\s+verta|aivovamma\p{L}*|kuollut\s+(?:\p{L}+\s+)?teidän|menehtyi\s+(?:\p{L}+\s+)?teidän|astmakohtau\p{L}*|allergi(?:nen|sen)\s+(?:reaktio|shokki|kohtaus)\p{L}*|väärää\s+(?:lääkettä|vahvuutta)|väärä\s+vahvuus)/giu,
    unless:
      /(?<!\p{L})(?:ei|eikä|kukaan\s+ei)\s+(?:\p{L}+\s+)?(?:loukkaantunut|sattunut)(?!\p{L})(?![^.!?]{0,20}mut)|joudun\s+perumaan|peruisi\p{L}*|perutaan|jäädään\s+kotiin|laskettelu|leikkauks|tauolle|siirretään|ei\s+sen\s+(?:suurempaa|kummempaa)|tajuttoman\s+(?:hieno|hyvä|upea|kaunis|makea|kova)|(?:sähköpost|viest|hakemuks|töihin|lappu|lasku)\p{L}*(?:\s+\p{L}+)?\s+hukkui|hukkua\s+(?:\p{L}+\s+)?(?:töihin|hakemuks|sähköpost|viest|paper|tilauks)|pelissä|zombi|hahmo|(?<!\p{L})(?:olin|kaikki\s+kunnossa|vakuutuk\p{L}*|korvausta|omavastuu|kirja\p{L}*)(?!\p{L})|kiitos|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/at-risk-person',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:insulii|happi|lääk)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:loppu|riittää|kestää)\p{L}*|(?:lapsi|vauva|äiti|isä|isoäiti|mummo|vanhus|poika|isomummo)\p{L}{0,4}\s+(?:\p{L}+\s+){0,3}(?:lukossa|loukussa|yksin\s+sisällä|jäi\s+(?:melkein\s+)?auton\s+alle|palelee|on\s+sisällä|ei\s+enää\s+(?:tärise|vastaa|herää))|vastasyntyn\p{L}*|(?:kuski|kuljettaja|opettaja|ohjaaja)\p{L}{0,3}\s+(?:\p{L}+\s+){0,3}(?:humalassa|kännissä|viinalle|nukahti|päihty\p{L}*|punasia|punaisia)|ajoi\s+(?:\p{L}+\s+)?(?:kännissä|humalassa|päin\s+punaisia)|(?:joku|jotkut)\s+(?:\p{L}+\s+)?(?:tunkeutu\p{L}*)|(?:vesi|ruoka|maito)\s+(?:\p{L}+\s+)?(?:myrkyllis|saastun|pilaantunutta)\p{L}*|keliaak\p{L}*\s+tuotiin|lapset?\s+(?:kulkevat|nukkui|leikkivät)\s+siitä|suosii?\s+alastonku\p{L}*|pelkään\s+(?:mennä\s+kotiin|henkeni))/giu,
    unless:
      /(?<!\p{L})(?:miten|mistä|onko|saako|riittääkö|resepti\p{L}*|kahdeksi|kuukaude\p{L}*|nukkuu)(?!\p{L})|kiitos/giu,
  },
  {
    rule: 'safety/body-harmed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sorm(?:i|et|en|ensa)|käsi|kädet|käteni|kätensä|jalka|jalat|jalkani|sääri|säären|sääreni|solisluu|kyynärpää|hammas|hammasta|hampaat|lonkka|silmä|silmät|naama|kasvot|kasvoihin|iho|selkä|polvi|nilkka|ranne|kylkiluu\p{L}*|otsa|otsaan|varvas|nenä|leuka|kallo)(?:ni|nsa|mme)?\s+(?:\p{L}+\s+){0,3}(?:poikki|murtu\p{L}*|murskaantu\p{L}*|kärähti\p{L}*|paloi|palovam\p{L}*|turposi\p{L}*|turvoksis\p{L}*|auki|verellä|verille|katkesi\p{L}*|ruhjo\p{L}*|puuduksissa|irti|umpeen|sijoiltaan|meni\s+poikki)(?!\p{L})|(?<!\p{L})kärähti(?:vät)?\s+(?:\p{L}+\s+)?(?:sorm|käsi|käde|iho)\p{L}*|(?<!\p{L})murtuma\s+(?:\p{L}+\s+)?(?:on|leikat|kipsat|todet)\p{L}*|(?<!\p{L})(?:hammasta|hampaat)\s+(?:lähti|irtosi|katkesi|meni)|(?<!\p{L})(?:iski|osui|putosi(?:vat)?|kaatui|räjähti|lensi|tippui|sinkosi)\s+(?:\p{L}+\s+){0,2}(?:kasvoi|päähän|silmä|sääre|jalal|jalan|päälle|selkä|niska|selälleen|naamal|lapsen|taapero|rinta)\p{L}*|(?<!\p{L})löi\s+(?:pää|pään|pänsä|otsa)\p{L}*|(?<!\p{L})(?:jäi|roikkui|jäivät)\s+(?:\p{L}+\s+){0,2}(?:väliin|alle|puristuk\p{L}*|kyljessä|oven\s+väliin|loukkuun)(?=[.,!]|\s|$)|(?<!\p{L})(?:pyörtyi|menetti\s+tajun\p{L}*|tajuttomaksi|meni\s+tajut\p{L}*|lakkas\p{L}*\s+hengit\p{L}*|yskii\s+verta|verta\s+\p{L}*suu\p{L}*|suusta\s+tuli\s+verta|happi\s+laski|sokkiin|anafylaktis\p{L}*|kemiallinen\s+palovamma|avohaava|makuuhaava|kohtausta\s+\p{L}+lla)/giu,
    unless:
      /(?<!\p{L})(?:leikkaukse\p{L}*|leikattiin\s+viime|tauolle|siirtää|perun|peruisin|vakuutu\p{L}*|korvauspäätö\p{L}*|peliss\p{L}*|pelin|hahmo\p{L}*|kirja|elokuva|sähköpost\p{L}*|puhelimen|näytön|nauru\p{L}*|nauroi\p{L}*|viime\s+vuonna|lomake|väli\p{L}*|budjetin|tuoli\p{L}*|pöydän|sohvan|nuken|lelun|kuhmu|kaikki\s+kunnossa)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:ei|eikä|ettei)\s+(?:\p{L}+\s+)?(?:sattunut|loukkaantunut|käynyt\s+kuinkaan)/giu,
  },
  {
    rule: 'safety/rescue',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:on|ollaan|olemme|joutui|jouduin|jouduttiin|vietiin|lähdettiin|lähdimme|makaa|päädyimme|päädyttiin|meni|menimme|mentiin|vaimo|mies|äiti|isä|lapsi)\s+(?:\p{L}+\s+){0,4}(?:päivystyk\p{L}*|ambulanssi\p{L}*|teholle|teholla|ensiapu\p{L}*|ensiavussa|tarkkailu\p{L}*|sairaalaan|letkuissa)(?!\p{L})|(?<!\p{L})(?:soitin|soitti|soittaa|soitimme|soitettiin)\s+(?:\p{L}+\s+){0,2}(?:hätäkesku\p{L}*|112|hätänumero\p{L}*|ambulanss\p{L}*|palokun\p{L}*)|(?<!\p{L})(?:palokunta|ambulanssi|ensihoito|pelastuslaitos)\s+(?:\p{L}+\s+)?(?:ehti|tuli|kävi|kutsuttiin|haki|vei|sammutti|hälytettiin)|(?<!\p{L})(?:on|makaa|oli)\s+(?:\p{L}+\s+)?(?:sairaalassa|teholla|osastolla)\s+(?:tiputuks|letkui|tipas)\p{L}*|(?<!\p{L})(?:torkah|nukah|nuokku)\p{L}*\s+(?:\p{L}+\s+)?(?:ratti|ratissa)\p{L}*|(?<!\p{L})(?:ojan\s+pohjal|ajoi\s+ojaan|suistui\s+(?:ojaan|tieltä))\p{L}*|(?<!\p{L})(?:pelasti|säästi)\s+(?:\p{L}+\s+)?(?:henke|henki)\p{L}*|(?<!\p{L})(?:olisi|olis|ois)\s+(?:\p{L}+\s+)?voinut\s+(?:\p{L}+\s+)?(?:jäätyä|kuolla|hukkua|palaa|tukehtua|loukkaantua|jäädä\s+alle|käydä\s+huonosti)|(?<!\p{L})(?:meinasi|meinas|oli\s+vähällä)\s+(?:\p{L}+\s+)?(?:jyrätä|jäädä\s+alle|kuolla|tukehtua|hukkua|ajaa\s+päälle)|(?<!\p{L})(?:en\s+(?:\p{L}+\s+){0,2}(?:jaksa|halua)\s+(?:\p{L}+\s+)?elää|haluan\s+kuolla|päätän\s+päiväni|itsemurh\p{L}*|tapan\s+itseni|hyppään\s+(?:sillalta|alas))/giu,
    unless:
      /(?<!\p{L})(?:ehkäisy\p{L}*|juliste\p{L}*|töissä|työskentelen|asiakkaamme|harjoitu\p{L}*|varovai\p{L}*|väärä\s+hälytys|onneksi\s+turha|peliss\p{L}*|kirja|elokuva|nauru\p{L}*|liput|korvau\p{L}*|perun|perua|peruuttaa|siirtää|sähköpost\p{L}*)(?!\p{L})|😂|🤣|:d(?!\p{L})/giu,
  },
  {
    rule: 'safety/hazard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jarru|jarrut|ohjaintanko|ohjaustanko|lukitus|paineventtiili|venttiili|nostolaite|kaasuliitin|kaasuputki|turvavyö|köysi|telineet|tikkaat|rullaport\p{L}*|hissi|invertteri|akku|kaasupullo|tuoli|penkki|kattokruunu|hylly)\p{L}{0,4}\s+(?:\p{L}+\s+){0,2}(?:petti|pettivät|katkesi|katkesivat|räjähti|ei\s+(?:toiminut|pitänyt|lukkiutunut)|eivät\s+toimineet|romahti|irtosi\s+(?:ajossa|kesken|vauhdissa)|syttyi|syttyivät|laski\s+omia)|(?<!\p{L})(?:syttyi|syttyivät)\s+(?:\p{L}+\s+){0,2}(?:invertter|akku|laturi|kone|palam|tule|katto|johto|laite)\p{L}*|(?<!\p{L})(?:tuli|tulee|nousi|tupruaa|tuprusi)\s+(?:\p{L}+\s+)?(?:mustaa\s+)?savua|(?<!\p{L})(?:pistorasia|pistoke|töpseli|sulaketaulu|lampp?u\p{L}*|johto|pistorasiasta)\s+(?:\p{L}+\s+){0,4}(?:musta|sulanut|suli|räiskyy|räiskyi|kipinöi|kipinöitsi|kuuma)(?!\p{L})|(?<!\p{L})(?:räiskyy|räiskyi|kipinöi)(?=[.,!]|\s|$)|(?<!\p{L})(?:väärä|väärän|vääriä|väärää|kymmenkertai\p{L}*|tuplasti|kaksinkertai\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:annos|annoksen|vahvuis\p{L}*|vahvuutta|lääke|lääkettä|lääkkeen|tablett\p{L}*|verityy\p{L}*)(?!\p{L})|(?<!\p{L})lääkelist\p{L}*\s+(?:\p{L}+\s+)?(?:sekaisin|keskenään|vaihtu\p{L}*)|(?<!\p{L})(?:lapse|lapsi|vauva|tytär|poika|eskarilai|taapero|vanhu|mummo|äiti|äitin|isä|isän)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:jätettiin|jätetty|jäi|unohdettiin|oli)\s+(?:\p{L}+\s+){0,2}(?:yksin|ulos|pakkase\p{L}*|pimeään|tien\s+varteen)(?!\p{L})|(?<!\p{L})(?:ajoi|ajaa|kaahasi)\s+(?:\p{L}+\s+)?(?:punaisia\s+päin|päin\s+punai\p{L}*|humalassa|kännissä)|(?<!\p{L})(?:pähkinä|gluteeni|maito|allergia)\p{L}*[^.!?]{0,40}(?:ambulanss|kurkku\s+turpo|ei\s+saanut\s+henke|anafyl)\p{L}*|(?<!\p{L})(?:lasinsiru|lasinsirpale|lasinpal|metallinpal|neula|ruuvi)\p{L}*\s+(?:\p{L}+\s+)?(?:suus|ruua|salaati|leivä|lapse|nielu)\p{L}*|(?<!\p{L})(?:salaatissa|ruoassa|ruuassa|leivässä|jugurtissa|keitossa|puurossa)\s+(?:\p{L}+\s+)?(?:lasi|metalli|neula|ruuvi|naula)\p{L}*|(?<!\p{L})(?:murtomies|murtovaras|hyökkääjä|tunkeilija)\s+(?:\p{L}+\s+)?(?:seisoi|oli|tuli|seisoo)|(?<!\p{L})makasi\s+(?:\p{L}+\s+)?(?:lattial|maas|hange)\p{L}*/giu,
    unless:
      /(?<!\p{L})(?:peli\p{L}*|hahmo\p{L}*|kirja|elokuva|grilli\p{L}*|sauna\p{L}*|onko|voiko|saako|miten|mistä|näyttelij\p{L}*|teatteri\p{L}*|sähköpost\p{L}*|serveri|palvelin|somessa)(?!\p{L})|😂|🤣|:d(?!\p{L})/giu,
  },
];
