import type { Pattern } from '../../pattern.ts';

/** Finnish: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/all-of-us',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:koko\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*tiimi|yrity|firma|toimisto|henkilö|talo|osasto|organisaatio|kerroks|kylä|katu|rapu|rappu|kortteli|naapurusto|kerrostalo|taloyhtiö|koulu|yläkoulu|luok|perhe|porukka|bussilli|yhdisty|kilta|baari|alue|konserni|sairaala|asema|ketju)\p{L}*[^.!?]{0,40}(?<!\p{L})(?:ei|eivät|on\s+(?:\p{L}+\s+)?(?:jumissa|ilman|pysähdyksissä|alhaalla|poikki|pimeänä|seis|estynyt|ollut|sairas\p{L}*)|ilman|kärsii|jumissa|pimeänä|seis|seisoo|odottaa|jäi|sairastui|sairastunut|tippu\p{L}*|nolattiin|alhaalla|tuijotti|tuijottaa|itkee)|(?:kukaan|kukkaan|kellään|kenelläkään|yhdelläkään|yksikään)\s+(?:(?:meistä|meillä|täällä|toimistolla|toimistolta|tiimistä|muu\p{L}*|\p{L}+n\s+toimistolta|käyttäjistä(?:mme)?|opettaja|asiakkaamme|oppilas|asukas|jäsen)\s+)?(?:ei\s+)?(?:\p{L}+\s+)?(?:pääse|voi|pysty|saa|toimi|aukea|näe)|ei\s+pääse\s+kukaan\s+muukaan|ei\s+yhdelläkään\s+toimi|kaikilla\s+(?:meillä|meidän\s+\p{L}+|käyttäjillä(?:mme)?|työntekijöillä(?:mme)?|toimipisteillä(?:mme)?|asiakkaillamme|kollegoilla\p{L}*|on\s+sama|sama)|täällä\s+kaikilla|myö\s+kaikki\s+ollaan)(?!\p{L})/giu,
    unless:
      /lähettää|kiittää|kiitos|toivottaa|tyytyväi|käytössä\s+sama|(?<!\p{L})(?:rakastaa|tykkä\p{L}*|varaus|lippuvaraus|puhelimeen|vastaa\s+puhe\p{L}*|kaikilla\s+toimii|remont\p{L}*|paket\p{L}*|mahtuu\p{L}*)(?!\p{L})|odottaa\s+(?:uutta|innolla|kuin|joulua)|tarjous\s+kiitos|kateu|😂|ihan\s+innois/giu,
  },
  {
    rule: 'affects-others/many-users',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:\d[\d ]*|kymmenet|kymmeniä|sadat|satoja|tuhannet|tuhansia|kaikki|monet|useat|kolmekymmentä\p{L}*|kolmetoista|kahdeksan|yhdeksän|viisi|neljätoista|puolet?)\s+(?:\p{L}+\s+){0,2}(?:käyttäj|asiaka|työntekij|opiskelij|potila|oppilas|oppila|ihmi|henke|hengen|perhe|asun|asuka|asukk|jäsen|osaka|mökki|kirjanpitäj|kaverit|pelaaj|toimipist|myymäl|kassa|kone|trukki|trukkia|toimisto|lapset|lasta|lapsi|matkustaj|äitiä|muuta|paikkoja|potilasnäyt|opettaja|tytöt|lukiolais|ikäihmi|vanhus|vanhuks|henkilö|osallistuj|vuokralai|auto)\p{L}*(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:ei|eivät|kärsi\p{L}*|ilman|jumissa|odotta\p{L}*|valitta\p{L}*|jono\p{L}*|istuu|istuvat|seiso\p{L}*|alhaalla|poikki|kiinni|nurin|jäi|jäänyt|jäivät|lagaa|väärän|saman|pimein\p{L}*|vuoti\p{L}*|kesken|oksentaa|huomannut|huomannu|syö|tuijotti|sairaslomal\p{L}*|maksanut|matkalle|sama\p{L}*|haukkunut|puhuvat)|(?:asiakkaamme|käyttäjämme|oppilaat|vanhemmat|potilaat|asukkaat|asiakkaat|ihmiset|opettajat|jäsenet|matkustajat|lukiolaiset)\s+(?:\p{L}+\s+){0,3}(?:eivät|ei\s+pääse|kärsi\p{L}*|valittavat|kyselevät\s+meiltä|ilman|ovat\s+(?:ilman|saaneet)|jättävät|soittavat\s+(?:minulle|meille))|asiakkaillamme\s+ei|meidän\s+asiakkaat\s+kärsi\p{L}*|(?:potilaita|matkustajia|asukkaita)\s+(?:\p{L}+\s+)?(?:on\s+(?:ohjattu|\d+)|jäi)|henkeä\s+(?:ilman|kotona|odott\p{L}*)|henkilön\s+tiedot|asiakastamme\s+ei|ihmistä\s+(?:ei|odottaa|istuu|tuijotti)|oppilasta\s+ilman|joka\s+toisella|(?:pitää\s+kolmella|kolmella)\s+meistä)(?!\p{L})/giu,
    unless:
      /tyytyväi|kiittää|eivät\s+(?:edes\s+)?huoman|kehu|tykkä|kiitos|pakett|lisens|paljonko|(?<!\p{L})(?:onko\s+tilaa|mahtuu\p{L}*|varaus|osallistu\p{L}*|kysel\p{L}*\s+tuotte\p{L}*|seuraaj\p{L}*|pitävät|juhla\p{L}*)(?!\p{L})|kateu|😂|ihan\s+innois/giu,
  },
  {
    rule: 'affects-others/others-too',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sama\s+(?:\p{L}+\s+)?(?:ongelma|vika|virhe|juttu|homma)\s+(?:on\s+)?(?:\p{L}+\s+){0,2}(?:muillakin|kollegoillani|kaikilla|naapureilla\p{L}*|muilla\s+asiakkaillanne)|(?:muilla(?:kin)?|monella\s+muulla|monilla\s+muilla(?:kin)?|työkaver\p{L}*lla\p{L}*|työkavereilla\p{L}*|naapuri(?:lla|llakin)|naapureilla\p{L}*|kaverilla(?:kin)?|siskolla(?:kin)?|vaimolla(?:kin)?|usealla\s+asiakkaalla|toimistoilla|kouluilla)\s+(?:\p{L}+\s+){0,3}(?:sama\p{L}*|samat|samaa|näkyy\s+virhe|netti\s+poikki|näitä\s+on)|muilla\s+myös|muillekin\s+(?:on\s+)?jaettu|(?:muut|monet|useat|toinenkin|kolme|useampi|yhdeksän|viisi|samassa)(?:kin)?\s+(?:\p{L}+\s+){0,4}(?:huomann\p{L}*|valitta\p{L}*|raportoin\p{L}*|ilmoitti|kertovat|kertoi|sanovat|sanoi|sanoo|puhuvat|odottaa)\s*(?:\p{L}+\s+){0,3}(?:sama\p{L}*|viasta)?|(?:en|emme)\s+(?:taida\s+)?(?:ole|olla)\s+(?:ainoa|ainut|ainoita|ainoo)\p{L}*|meitä\s+on\s+(?:\p{L}+\s+){0,3}(?:muitakin|monta|kymmeniä|satoja|ainakin|\d+\s+samassa|koossa)|meitä\s+on\s+\d+\s+samassa|samassa\s+veneessä|foorumi(?:lla)?\s+on\s+(?:satoja|täynnä|jo)|satoja\s+samanlaisia|täynnä\s+samaa|tuhansilla\s+sama|tuhat\s+valitusta|kommentteihin\s+on\s+tullut|kymmenet\s+kertovat|useat\s+kertovat|downdetector\p{L}*|samas\s+tilantees|samassa\s+tilanteessa)(?!\p{L})/giu,
    unless: /(?<!\p{L})onko|tyytyväi|(?<!\p{L})toimii\s+hyvin|kiitos|kehu/giu,
  },
  {
    rule: 'affects-others/on-behalf',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kirjoitan|puhun|olen\s+yhteydessä|edustan|soitan|valitan|ilmoitan)\s+(?:\p{L}+\s+){0,5}(?:puolesta|ryhmää)|(?:vika|ongelma|tämä|häiriö|katko)?\s*(?:koskee|vaikuttaa)\s+(?:koko|kaikki\p{L}*|satoja|kymmeniä|tuhansia|jokais\p{L}*)|vika\s+on\s+valtakunnallinen|jäsenen\s+puolesta|mun\s+kaveri(?:tki|t|lta)\s+(?:ei|eivät|lagaa|jumissa|mummiki|samas)|(?:kaikilta|jokaiselta)\s+(?:mun\s+kaver\p{L}*|meiltä|on\s+peritty)|joilta\s+kaikilta|jokaisella\s+(?:meistä|meillä)|(?:puol|puolet)\s+serveri\p{L}*|koko\s+(?:\p{L}+-luokan|7b|9d|\p{L}*luokan))(?!\p{L})/giu,
    unless:
      /kiitän|kiitos|lippuvaraus|tarjous|joulua|koskeeko|(?<!\p{L})(?:isäni|äitini|hinnasto|varaosa\p{L}*|synttär\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'affects-others/group-hit',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:koko|joka\s+ainoa|jokainen|jokaisen|jokaiselta|jokaisella)\s+(?:\p{L}+\s+){0,2}\p{L}+[^.!?]{0,30}(?<!\p{L})(?:on|ovat|jäi|jäivät|seisoo|odottaa|oli)\s+(?:\p{L}+\s+){0,2}(?:ilman|jumissa|pimeänä|seis|alhaalla|poikki|poissa\s+pelistä|oven\s+takana|samassa)(?!\p{L})|(?<!\p{L})(?:ulos|virhettä|virheen)\s+jokaise(?:n|lle|lta)|(?<!\p{L})(?:kaikilta|kaikilla|kaikille|kaikkia|kaikkien|kaikki)\s+(?:\p{L}+\s+){0,3}(?:\p{L}*ravintolaamme|osastoa|osastoja|toimipist\p{L}*|myyjiltä|myyjillä|urakoitsij\p{L}*|vanhemmat|vuokralai\p{L}*|asukkaat|asukkailta|käyttäjiltä|lapset|potilaat|kassat|me\s+ollaan|me\s+olemme)\p{L}*[^.!?]{0,50}(?<!\p{L})(?:huomasi\p{L}*|sama\p{L}*|jumissa|ilman|kaatu\p{L}*|jonottamassa|alhaalla|kärsi\p{L}*|odott\p{L}*|ei(?:vät)?|jamassa)(?!\p{L})|(?<!\p{L})(?:vika|katko|häiriö|ongelma|laitevika|virhe|viive)\p{L}*\s+(?:koskee|vaivaa|riivaa|koettelee)\s+(?:\p{L}+\s+)?(?:kaikk|koko|jokai|muita|muitakin|useita|kymmen|sato)\p{L}*|(?<!\p{L})(?:ei|eivät)\s+(?:\p{L}+\s+){0,2}(?:toimi|aukea|avaudu|aukene|näy|tule|mene|lataudu|kulje|pelaa|käynnisty)\s+(?:kenelläkään|keneltäkään|kenellekään|kellekään|kellään|keltään)(?!\p{L})(?!\s+(?:muulla|asiaa|eteen))|(?<!\p{L})(?:kaatuu|kaatui|puuttuu|puuttuvat|katkesi|loppui|hävisi|katosi|heittää\s+ulos|jumittaa)\s+(?:\p{L}+\s+)?(?:kaikilta|jokaiselta|meiltä\s+kaikilta|useilta|monelta)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kiittää|kiitos|kiitokset|tyytyväi\p{L}*|innois\p{L}*|innolla|uutta|kuuta\s+nousevaa|onko|voiko|kerro|edessä|haittaa|juhli\p{L}*|rakastaa|oma\s+vika)(?!\p{L})|😂|😍/giu,
  },
  {
    rule: 'affects-others/counted-people',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:\d[\d ]*|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|\p{L}+toista|\p{L}*kymmen(?:tä|en)\p{L}*|sata|toista\s+sataa|satoja|pari\s*sataa|useita|parikymmentä|kymmeniä|\p{L}+toista\p{L}*|yhdentoista|viidentoista|kahdentoista|\p{L}+sadan)\s+(?:\p{L}+\s+)?(?:työntekij|siivooj|asuka|asukk|oppila|opettaja|vieras|viera|ihmi|ihmist|henke|perhe|asiaka|asiakasyri|potila|matkustaj|pelaaj|jäsen|osallistuj|omais|laps|vanhe|käyttäj|toimipist|kassa|myyj|hoitaj|naapur|seuraaja?n?ryh)\p{L}*[^.!?]{0,60}(?<!\p{L})(?:ei|eivät|ilman|jumissa|toimettomana|tulematta|myöhästyi\p{L}*|odottaa|odottavat|jäänyt|jäi|jäivät|jonossa|jonot\p{L}*|seisoi|seisoo|seisomme|samassa|kärsi\p{L}*|aineisto|katosi|kadon\p{L}*|oven\s+taakse|loukussa)(?!\p{L})|(?<!\p{L})(?:meitä|meit)\s+(?:\p{L}+\s+){0,2}(?:on|seisoi|oli|odottaa|jäi)\s+(?:\p{L}+\s+){0,2}(?:\d|toista|kymmen|sato|pari|monta|koossa|ainakin|satoja|muita)\p{L}*|(?<!\p{L})(?:omaisia|vanhempia|asukkaita|vuokralaisia|käyttäjiä|uhreja|asiakkaita)\s+on\s+(?:\p{L}+\s+)?(?:\d+|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|kymmen\p{L}*|jo)(?!\p{L})|(?<!\p{L})(?:neljällä|kolmella|viidellä|kaikilla|kahdella|usealla|monella)\s+meistä(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kiitos|tyytyväi\p{L}*|lisenss\p{L}*|lisäsin|lisätä|varaus|varata|varaamme|mahtuu|mahtuuko|paljonko|tilaa|haluaisi\p{L}*|onko|voiko|saako|tulossa|tarvitsemme|maksaako|maksoi|hyvin|juhla\p{L}*|allekirjoit\p{L}*)(?!\p{L})|😍/giu,
  },
  {
    rule: 'affects-others/not-only-me',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:moni(?:lla|lta|en)?|monella|monelta|monen|muut|muutkin|muilla|muiltakin|muillakin|useampi|usea|useat)\s+(?:muukin|muullakin|muultakin|muutkin|omaiset|asiakkaat|vanhemmat|naapurit)(?!\p{L})[^.!?]{0,40}|(?<!\p{L})(?:moni|monella|monelta)\s+(?:muukin|muullakin|muultakin)|(?<!\p{L})(?:muutkin|muillakin|muiltakin|muillekin|toisillakin|naapurillakin|naapurissakin)(?=\s+(?:\p{L}+\s+){0,3}(?:kerto|valit|huoma|sama|kärsi|ilman|on|ovat|kaatu|näky|naama)\p{L}*)|(?<!\p{L})(?:puuttu|katkes|hävi|kado|katos|kaatu)\p{L}*\s+(?:heiltäkin|heilläkin|muiltakin|heillekin)|(?<!\p{L})(?:seisoi|odotti|jonotti|istui|jäi)\s+meitä\s+\p{L}+|(?<!\p{L})samoin\s+(?:kävi\s+)?(?:\p{L}+\s+)?(?:naapur|alakerra|yläkerra|kaikil|viidelle|kolmelle|muille|muilla|toisel|kollego|monel|siskol|isäl)\p{L}*|(?<!\p{L})(?:joukkovalitu|joukkokirj|yhteisvalitu)\p{L}*|(?<!\p{L})saman\s+(?:sarjan|mallin|erän|merkin)\s+(?:\p{L}+\s+){0,2}(?:laitte|omistaj|kone|tuotte|ostaj|puhelim)\p{L}*\s*(?:\p{L}+\s+){0,5}|(?<!\p{L})(?:naapuriss\p{L}*|alakerra\p{L}*|kollego\p{L}*)\s+(?:\p{L}+\s+)?(?:sama\s+(?:juttu|vika|ongelma)|samaa)|(?<!\p{L})(?:voi|saattaa)\s+olla\s+muitakin(?!\p{L})|(?<!\p{L})muita\s+voi\s+olla(?!\p{L})|(?<!\p{L})(?:foorumi|reddit|keskustelupalsta|ketju|ryhmä|netti|kommente)\p{L}*\s+(?:\p{L}+\s+){0,5}(?:sato|kymmeni|sivutolkul|täynnä|pari\s*sataa|moni|samaa\s+valit)\p{L}*/giu,
    unless:
      /(?<!\p{L})(?:suosittel\p{L}*|säästä\p{L}*|kiitos|kehu\p{L}*|tyytyväi\p{L}*|tykkä\p{L}*|hymy|onko|ihaste\p{L}*|ostivat|innostu\p{L}*)(?!\p{L})|😍|🔥/giu,
  },
];
