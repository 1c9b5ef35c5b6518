import type { Pattern } from '../../pattern.ts';

/** Finnish: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/all-of-us',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:koko\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*tiimi|yrity|firma|toimisto|henkilö|talo|osasto|organisaatio|kerroks|kylä|katu|rapu|rappu|kortteli|naapurusto|kerrostalo|taloyhtiö|koulu|yläkoulu|luok|perhe|porukka|bussilli|yhdisty|kilta|baari|alue|konserni|sairaala|asema|ketju)\p{L}*[^.!?]{0,40}(?<!\p{L})(?:ei|eivät|on\s+(?:\p{L}+\s+)?(?:jumissa|ilman|pysähdyksissä|alhaalla|poikki|pimeänä|seis|estynyt|ollut|sairas\p{L}*)|ilman|kärsii|jumissa|pimeänä|seis|seisoo|odottaa|jäi|sairastui|sairastunut|tippu\p{L}*|nolattiin|alhaalla|tuijotti|itkee)|(?:kukaan|kukkaan|kellään|kenelläkään|yhdelläkään|yksikään)\s+(?:(?:meistä|meillä|täällä|toimistolla|toimistolta|tiimistä|muu\p{L}*|\p{L}+n\s+toimistolta|käyttäjistä(?:mme)?|opettaja|asiakkaamme|oppilas|asukas|jäsen)\s+)?(?:ei\s+)?(?:\p{L}+\s+)?(?:pääse|voi|pysty|saa|toimi|aukea|näe)|ei\s+pääse\s+kukaan\s+muukaan|ei\s+yhdelläkään\s+toimi|kaikilla\s+(?:meillä|meidän\s+\p{L}+|käyttäjillä(?:mme)?|työntekijöillä(?:mme)?|toimipisteillä(?:mme)?|asiakkaillamme|kollegoilla\p{L}*|on\s+sama|sama)|täällä\s+kaikilla|myö\s+kaikki\s+ollaan)(?!\p{L})/giu,
    unless:
      /lähettää|kiittää|kiitos|toivottaa|tyytyväi|käytössä\s+sama|(?<!\p{L})(?:rakastaa|tykkä\p{L}*|varaus|lippuvaraus|puhelimeen|vastaa\s+puhe\p{L}*|kaikilla\s+toimii|remont\p{L}*|paket\p{L}*|mahtuu\p{L}*)(?!\p{L})|tarjous\s+kiitos|kateu|😂|ihan\s+innois/giu,
  },
  {
    rule: 'affects-others/many-users',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:\d[\d ]*|kymmenet|kymmeniä|sadat|satoja|tuhannet|tuhansia|kaikki|monet|useat|kolmekymmentä\p{L}*|kolmetoista|kahdeksan|yhdeksän|viisi|neljätoista|puolet?)\s+(?:\p{L}+\s+){0,2}(?:käyttäj|asiaka|työntekij|opiskelij|potila|oppilas|oppila|ihmi|henke|hengen|perhe|asun|asuka|asukk|jäsen|osaka|mökki|kirjanpitäj|kaverit|pelaaj|toimipist|myymäl|kassa|kone|trukki|trukkia|toimisto|lapset|lasta|lapsi|matkustaj|äitiä|muuta|paikkoja|potilasnäyt|opettaja|tytöt|lukiolais|ikäihmi|vanhus|vanhuks|henkilö|osallistuj|vuokralai|auto)\p{L}*(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:ei|eivät|kärsi\p{L}*|ilman|jumissa|odotta\p{L}*|valitta\p{L}*|jono\p{L}*|istuu|istuvat|seiso\p{L}*|alhaalla|poikki|kiinni|nurin|jäi|jäänyt|jäivät|saanut|saivat|sai|lagaa|väärän|saman|pimein\p{L}*|vuoti\p{L}*|kesken|oksentaa|huomannut|huomannu|syö|tuijotti|sairaslomal\p{L}*|maksanut|matkalle|sama\p{L}*|haukkunut|puhuvat)|(?:asiakkaamme|käyttäjämme|oppilaat|vanhemmat|potilaat|asukkaat|asiakkaat|ihmiset|opettajat|jäsenet|matkustajat|lukiolaiset)\s+(?:\p{L}+\s+){0,3}(?:eivät|ei\s+pääse|kärsi\p{L}*|valittavat|kyselevät\s+meiltä|ilman|ovat\s+(?:ilman|saaneet)|jättävät|soittavat\s+(?:minulle|meille))|asiakkaillamme\s+ei|meidän\s+asiakkaat\s+kärsi\p{L}*|(?:potilaita|matkustajia|asukkaita)\s+(?:\p{L}+\s+)?(?:on\s+(?:ohjattu|\d+)|jäi)|henkeä\s+(?:ilman|kotona|odott\p{L}*)|henkilön\s+tiedot|asiakastamme\s+ei|ihmistä\s+(?:ei|odottaa|istuu|tuijotti)|oppilasta\s+ilman|joka\s+toisella|(?:pitää\s+kolmella|kolmella)\s+meistä)(?!\p{L})/giu,
    unless:
      /tyytyväi|kehu|tykkä|kiitos|pakett|lisens|paljonko|(?<!\p{L})(?:onko\s+tilaa|mahtuu\p{L}*|varaus|osallistu\p{L}*|kysel\p{L}*\s+tuotte\p{L}*|seuraaj\p{L}*|pitävät|juhla\p{L}*)(?!\p{L})|kateu|😂|ihan\s+innois/giu,
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
];
