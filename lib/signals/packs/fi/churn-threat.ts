import type { Pattern } from '../../pattern.ts';

/** Finnish: a threat to leave, with a condition, a reason or a competitor (R31). A plain request to cancel is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-not-then',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jos|jollei|jollen|jollette|ellei|elleivät|ellette|mikäli)(?!\p{L})[^.!?]{0,110},\s+(?:ni+n?\s+|sitten\s+)?[^.!?]{0,30}(?<!\p{L})(?:irtisanon|irtisanomme|peruutan|peruutamme|perun|perumme|vaih(?:d)?an|vaihdamme|vaihdetaan|vaihetaan|siirryn|siirrymme|siirrän|siirrämme|siirretään|lopetan|lopetamme|päätän|päätämme|lähden|lähdemme|lähdetään|etsin|etsimme|kilpailutamme|kilpailutan|loppuu|en\s+jatka|emme\s+jatka|otan\s+(?:toisen|heidät)|tämä\s+oli\s+tässä|ostan\s+jatkossa|tilaan\s+jatkossa)(?!\p{L})(?:[^.!?]{0,30}\p{L}(?!\p{L}))?/giu,
    unless:
      /(?<!\p{L})(?:salasana|asetu(?:s|ks)|osoite|osoitte|kokoa|koon|väri|perumatta|noutopist|en\s+ehdi|sairastu|paket(?:ti|in)\s+ei\s+mahdu|toiseen\s+(?:väri|koko)|ajan(?!\p{L})|miten|voinko|mitä\s+maksaa|valtakir)/giu,
  },
  {
    rule: 'churn-threat/or-else',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tai|muuten|muutoin|tai\s+muuten|tai\s+sitten|muussa\s+tapauksessa)\s+(?:minä\s+|me\s+|mä\s+|mie\s+|niin\s+)?(?:irtisanon|irtisanomme|peruutan|peruutamme|perun|perumme|vaih(?:d)?an|vaihdamme|siirryn|siirrymme|siirrämme|siirrän|lopetan|lopetamme|päätämme|päätän|lähden|lähdemme|kilpailutamme)(?!\p{L})(?:[^.!?]{0,30}\p{L}(?!\p{L}))?/giu,
    unless: /(?<!\p{L})(?:salasana|osoite|osoitte|väri|kokoa)/giu,
  },
  {
    rule: 'churn-threat/considering',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:harkitsen|harkitsemme|harkitaan|mietin|mietimme|pohdin|pohdimme|olen\s+harkinnut|alan\s+miettiä|suosittelen|kehotan|pitääkö\s+tässä|alan\s+katsella|etsin\s+jo|etsimme\s+jo|(?:alkaneet|alkanut)\s+etsiä)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:vaihtamista|vaihtamaan|vaihtaa\s+(?:firmaa|operaattor|yhtiö|pankki|toimitta)\p{L}*|vaihtoa|irtisanomista|lopettamista|lähtemistä|siirtymistä\s+(?:kilpailija|muualle|toise)|kilpailijalle|kilpailuttamista|jatkammeko|jatkanko|muita\s+vaihtoehtoja|toista\s+(?:toimittaja|firma|yhtiö|pankki)\p{L}*|uutta\s+(?:vakuutusyhtiö|toimittaja|operaattor|pankki|firma)\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:salasanan|paketin|liittymätyypin|näytön|osoitteen|koon|värin|laturin|akun)\s+(?:vaihtamista|vaihtoa)|öljyn|renka|varaosa/giu,
  },
  {
    rule: 'churn-threat/to-competitor',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vaihdan|vaihan|vaihdamme|vaihdetaan|vaihtaa|vaihtavat|siirryn|siirrymme|siirtyy|siirrän|siirrämme|siirto|siirretään|lähden|lähdemme|viemme|vien|menen|menemme|meen|menee|ostan|tilaan|hoidetaan|hoidan|hankin)\s+(?:\p{L}+\s+){0,6}(?:kilpailija(?:lle|nne|n|lta)|\p{L}{0,10}operaattoria|toimittajaa|palveluntarjoajaa|pankkia|vakuutusyhtiötä|yhtiötä|firmaa|järjestelmää|muualle|muualla|muualta|joltain\s+muulta|joltaki|toiselle\s+(?:toimittajalle|operaattorille|yhtiölle|korjaamolle|firmalle)|toiseen\s+(?:yhtiöön|firmaan|pankkiin|palveluun|tilitoimistoon|järjestelmään)|(?:elisa|telia|dna|op:|op-|nordea|danske|s-pank|ålandsb|handelsb|pohjola|lähitap|fennia|if:|turva|helen|vattenfall|lumo|caruna|tokmann|prisma|k-rauta|verkkokauppa\.com|power|gigantt|posti|matkahuol|dhl|finnair|norwegian|viking|tallink|silja|fennoa|holvi|lidl|netflix|hbo|apple|samsung|google|microsoft|moi|wolt|nordnet|netvisor|fortum|brother|otava|epassi|spotify|gandi|hubspot|sumup|starlink|procountor|visma)\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:en|emme|ei)\s+(?:aio|ole|halua|tule)(?!\p{L})|teille|(?<!\p{L})(?:miten|onnistuuko|voinko|voiko|voisinko|mutta\s+huollat\p{L}*)(?!\p{L})|tilille|varau|toimitusosoi/giu,
  },
  {
    rule: 'churn-threat/losing-customer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:menetätte|menetitte|olette\s+menettä\p{L}+|menetit)\s+(?:\p{L}+\s+){0,4}(?:asiakka|minut|meidät|tilauks|perhee|luottamu)\p{L}*|(?<!\p{L})(?:yksi\s+asiakas\s+vähemmän|kohta\s+ei\s+(?:oo|ole)\s+enää\s+asiakka|asiakkaat\s+kaikkoa|ette\s+näe\s+(?:minua|meitä)|turha\s+odottaa\s+(?:meiltä|minulta))/giu,
  },
  {
    rule: 'churn-threat/last-time',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:viimeinen\s+kerta,?\s+k(?:un|u)(?!\p{L})|(?:oli|on|olivat)\s+(?:\p{L}+\s+){0,2}(?:viimeinen|viimeiset)\s+(?:tilauk|osto|asioint|teiltä)\p{L}*|(?:tämä|tää|se)\s+\p{L}*\s*oli\s+viimeinen(?:\s+kerta)?(?=[.,!]|$)|(?:kevät|vuosi|kerta|kausi)\s+oli\s+viimeinen|viimeisen\s+kerran\s+(?:tilasin|ostin|asioin|kävin|varasin)|(?:en|emme|ei|enkä|emmekä)\s+(?:\p{L}+\s+){0,3}(?:enää|ikinä|koskaan|palaa)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:teiltä|teillä|asiakkaita\p{L}*|palvelui\p{L}*|asiakka\p{L}*|autoon|liikkee\p{L}*)|(?:en|emme)\s+(?:\p{L}+\s+){0,2}(?:osta|tilaa|asioi|varaa|käytä)\s+(?:\p{L}+\s+)?(?:teiltä|teillä|palveluitanne|enää\s+ikinä)|(?:ikinä|koskaan|enää)\s+en\s+(?:\p{L}+\s+){0,2}(?:osta|tilaa|asioi|käytä)|ei\s+(?:enää\s+)?ikinä\s+(?:enää\s+)?teil(?:tä|lä)|ei\s+(?:tätä\s+)?menolla\s+(?:enää\s+)?asiak\p{L}*|enkä\s+palaa|en\s+palaa)(?!\p{L})/giu,
    unless: /ohjelma|näppäi|autoa|tulostin|(?<!\p{L})(?:kurssi\p{L}*|ihana|vaihda\s+teitä|joulu\p{L}*)/giu,
  },
  {
    rule: 'churn-threat/ends-here',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:asiakkuu|asiakassuhte|yhteistyö|sopimus|tilaus|kestotilaus|vuositilaus|jäsenyy)\p{L}{0,8}\s+(?:\p{L}+\s+){0,2}(?:päättyy\s+(?:tähän|nyt)|loppuu\s+(?:tähän|nyt)|loppui\s+(?:tähän|nyt)|katkee|tuli\s+tiensä|tullut\s+tiensä|saa\s+jäädä|oli\s+(?:sitten\s+)?tässä|menee\s+katki|menee\s+poikki)|loppuu\s+(?:tilaus|asiakkuus|yhteistyö)|(?:tämä|tää|se)\s+oli\s+(?:sitten\s+)?tässä(?!\p{L})(?!\?)|(?:laitan|pistän|pannaan|sanon|sanomme)\s+(?:\p{L}+\s+){0,2}(?:poikki|irti)(?!\p{L})|lopetan\s+(?:tämän\s+)?asiakkuu\p{L}*|(?:luovun|eroan)\s+(?:\p{L}+\s+)?(?:kanta-asiakk|jäsenyy|asiakkuu|osuuskun)\p{L}*|(?:kortti|kanta-asiakaskort\p{L}*)\s+(?:menee\s+silppuri|kahtia)|irtisanon\s+(?:kaiken|kaikki))/giu,
    unless: /muut(?:to|an|amme)|(?<!\p{L})(?:miten|milloin|oliko|kiitos\s+avusta)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/in-anger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:irtisanon|irtisanomme|perun|perumme|lopetan|lopetamme|poistan|vaihdan|vaihdamme|lähden|lähdemme|siirryn|eroan|siirrän)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:tämän\s+(?:takia|vuoksi)|protesti\p{L}*|koska|kun\s+mikään|tätä\s+ei\s+jaksa|ei\s+voi\s+luottaa|sain\s+tarpeek\p{L}*|saitte\s+tarpeek\p{L}*|teiltä|teihin)(?!\p{L})/giu,
    unless:
      /muut(?:to|an|amme|tan)|kahdesti|kaksi\s+samaa|(?<!\p{L})(?:koska\s+(?:voin|saan|se\s+päättyy|en\s+tarvitse|meillä)|lomalle|sain\s+teiltä|tilauksen\s+teiltä\s+koska)(?!\p{L})|sairas|kuume/giu,
  },
  {
    rule: 'churn-threat/no-renewal',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:emme|en)\s+(?:\p{L}+\s+){0,2}(?:uusi|jatka|uusia|jatkaa)\s+(?:\p{L}+\s+){0,2}(?:sopimus\p{L}*|kanssanne|asiakka\p{L}*|jäsenyy\p{L}*|kausikort\p{L}*|tilau\p{L}*|teillä)|en\s+näe\s+syytä\s+(?:uusia|jatkaa)|(?:olemme|olen)\s+(?:\p{L}+\s+)?(?:kilpailutta\p{L}*|lähdössä)|kilpailut(?:amme|an|taa|us)\s+(?:\p{L}+\s+){0,3}(?:sopimu|järjestelm|koko|alkaa|laite)\p{L}*|(?:hain|kyselin|pyysin|lähtee|tarjosi?|tarjos)\s+(?:\p{L}+\s+){0,2}(?:tarjou\p{L}*|parempaa|puolel\p{L}*)\s+(?:\p{L}+\s+)?(?:kilpail|naapuri|toise|tänään|puolel)\p{L}*|kilpailija\p{L}*\s+tarjoaa|vaihto\s+käy|ens(?:i)?\s+(?:kuus|vuonna|kuussa)\s+(?:\p{L}+\s+){0,3}(?:en|emme)\s+(?:\p{L}+\s+)?enää)(?!\p{L})/giu,
    unless: /joka\s+kolmas|lain\s+mukaan|lähetättekö|minne|minnekään|kiitos\s+tarjou/giu,
  },
  {
    rule: 'churn-threat/leaving-if',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:irtisanon|irtisanomme|perun|perumme|lopetan|lopetamme|vaihdan|vaihan|vaihdamme|siirryn|siirrymme|siirrän|siirrämme|lähden|lähdemme|vaihtavat|lähtevät|päätämme)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:jos|mikäli|ellei|elleivät|jollei)(?!\p{L})|(?:jos|mikäli|ellei\p{L}*)[^.!?]{5,80}(?<!\p{L})(?:irtisanon|irtisanomme|vaihdamme|vaihdan|vaihan|siirrymme|lähdemme|lopetamme|lopetan|vaihetaan)(?:\s+(?:\p{L}+\s+)?(?:sopimuk\p{L}*|tilauk\p{L}*|toimittaj\p{L}*|palvelu\p{L}*|operaattor\p{L}*|asiakkuu\p{L}*|kilpailija\p{L}*|muualle)|[.!]))/giu,
    unless:
      /salasan|kuukausi|vuosi|paketti|(?<!\p{L})(?:ajan|mahdollista|sopii|voinko|miten|laskutetaanko|veloitetaanko|pitääkö)(?!\p{L})|noutopist|väri/giu,
  },
  {
    rule: 'churn-threat/leaving',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:irtisanomi(?:nen|seni|semme|silmoitus)\s+(?:\p{L}+\s+){0,2}(?:lähtee|lähti|on\s+(?:jo\s+)?(?:lähet|tehty|matkalla|liitteenä|tulossa)|tulossa|seuraa)\p{L}*|lähetän\s+irtisanomi\p{L}*|(?:kilpailijanne|kilpailijan|toisen\s+toimittajan|elisan|telian|dna:n)\s+(?:tarjous|sopimus|liittymä|edustaja|tuote|puhelinnumero)\s+(?:\p{L}+\s+){0,2}(?:on|odottaa|tulee|saapuu|allekirjoit)\p{L}*|allekirjoitan\s+(?:sen|kilpailij)\p{L}*|(?:asiakkuu|vakuutu|liittym|tilau|sopimu|verkkotunnu|lainat|tilit|rahat|hankinnat|tilaukset)\p{L}{0,8}\s+(?:\p{L}+\s+){0,3}(?:siirtyy|siirtyvät|siirretään|vaihtuu|vaihtuvat|lähtee|lähtevät)\s+(?:\p{L}+\s+)?(?:muualle|toiselle|toiseen|kilpailij\p{L}*|teiltä|pois|sinne)|(?:siirrän|siirrämme|siirto|otan|vien|viemme)\s+(?:\p{L}+\s+){0,2}(?:kaiken|kaikki|kaikkeni|rahat|rahani|rahamme|asiakkuuteni|asiakkuutemme|bisnekse\p{L}*|liiketoimin\p{L}*)\s+(?:\p{L}+\s+)?(?:pois|muualle|sinne|toise\p{L}*|op:lle|\p{L}+(?:lle|lta|ltä)(?!\p{L}))|siirrosta\s+toiselle|äänestä(?:n|mme)\s+jaloillan\p{L}*|(?:saatte|voitte)\s+(?:pitää\s+(?:tilauks|sopimuks|palvelu|roskanne)|lähteä|unohtaa\s+(?:meidät|minut|seuraavan))\p{L}*|(?:seuraava|seuraavan|seuraavat|seuraavalla\s+kerralla)\s+(?:\p{L}+\s+){0,3}(?:muualta|toiselta|kilpailijal|joltain|joltaki|ostan|tilaan|hankin)\p{L}*|tästä\s+läh(?:in|tien)\s+(?:\p{L}+\s+){0,3}(?:muual|toise|kilpailij)\p{L}*|(?:muualla|muualta|muualle)(?=\s+tästä\s+läh|[.!]|\s+ja\s+kerron|\s+enkä)|hoidetaan\s+tästä|(?:hei\s+hei|heippa|hyvästi|näkemiin|moro)(?:,|\s+ja)\s+(?:\p{L}+\s+){0,3}(?:siirryn|vaihdan|uus|uusi|lähdin|teille|asiakkuu)\p{L}*|(?:olimme|olin)\s+asiakkaitanne|(?:entinen|ex)-?\s?asiakkaanne|luottamus\s+(?:on\s+)?(?:mennyt|loppui|loppu)\p{L}*|ette\s+ansaitse\s+(?:rahojani|asiakkuut|minua|meitä)\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:miten|voiko|voinko|saako|kiitos|muutan|muutamme|muuton|teille\s+siirryin|huollatteko|säästötililtä|tilille|tyytyväi\p{L}*)(?!\p{L})|onnistuuko/giu,
  },
  {
    rule: 'churn-threat/another',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:siirryn|siirrymme|vaihdan|vaihan|vaihdamme|vaihdetaan|vaihetaan)\s+(?:\p{L}+\s+)?[\p{L}]+(?:lle|:lle|:hin|iin|een)(?=[.,!]|\s*$|\s+(?:ja|jos|ellei|heti|tämän|enkä))|(?:vaihto|lähtö|kilpailutus|irtisanominen)\s+(?:on\s+)?(?:edessä|mielessä|harkinnassa|lähellä)|(?:emme|en)\s+(?:\p{L}+\s+)?jatka(?=[.,!])|tilaus\s+loppuu|(?:etsin|etsimme|katson|katselen)\s+(?:\p{L}+\s+)?(?:muita|uutta|toista|vaihtoehto)\p{L}*|onko\s+(?:enää\s+)?syytä\s+(?:jatkaa|pysyä))/giu,
    unless:
      /teille|versio|paket|väri|numero|tilille|noutop|viikol|musta|isom|pienem|vuode|(?<!\p{L})(?:miten|voiko|voinko|siirryn\s+eläkkeelle|kiitos|uuteen|toiseen\s+(?:kokoon|koko)|eläkkeelle|perjantai\p{L}*)(?!\p{L})|muut(?:to|an|amme)|pakett|ajo/giu,
  },
  {
    rule: 'churn-threat/take-elsewhere',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:siirrän|siirrämme|siirretään|siirryn|siirrymme|siirtyy|siirtyvät|vien|viedä|viedään|viemme|lähtee|lähtevät|vaihdan|vaihdamme|vaihetaan|haen|haemme|ostan|ostamme|ostetaan|tilaan|tilaamme|hankin|hankimme|otan|otamme|menen|menemme|teetän|teetämme)\s[^.!?]{0,45}(?<!\p{L})(?:muualle|muualta|muualla|toisaalle|toisaalta|toisaalla|naapuriliik\p{L}*|naapuripank\p{L}*|naapurifirma\p{L}*|kilpailij\p{L}*|toiselle\s+puolelle|toiseen\s+(?:yhtiö|pankki|firma|liikkee|seura|toimisto|palvelu)\p{L}*|toiselta\s+(?:yhtiöl|firma|toimittaja|valmistaja|kaupal|liikkeel)\p{L}*|toisesta\s+(?:kaupa|liikkee|firma|yhtiö)\p{L}*|joltain\s+muulta|jollekin\s+toiselle|joltakin\s+toiselta)(?!\p{L})|(?<!\p{L})(?:tekee|hoitaa|toimittaa|saa\s+tehdä|saa\s+hoitaa)\s+(?:\p{L}+\s+)?(?:joku|jokin)\s+(?:muu|toinen)(?!\p{L})|(?<!\p{L})(?:otan|otamme|siirrän|poistan)\s[^.!?]{0,30}(?<!\p{L})pois\s+teiltä|(?<!\p{L})(?:nostan|nostamme)\s+(?:\p{L}+\s+)?rahat\s+(?:ulos|pois)/giu,
    unless:
      /(?<!\p{L})(?:muut(?:an|amme|to|on|in)|voinko|voiko|voisinko|voidaanko|miten|onko|saako|saanko|aika|ajan|varauks\p{L}*|kokouk\p{L}*|tapaami\p{L}*|palaveri\p{L}*|noutopai\p{L}*|paketin|osoit\p{L}*|tiedosto\p{L}*|kansio\p{L}*|näyt\p{L}*|kuvan|sivun|lomalle|en|emme|kiitos|teille|kaapin|sohvan|laatik\p{L}*|työpaik\p{L}*|isäni|äitini)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/never-with-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:teiltä|teille|teillä|teidän\s+kanssanne|teijän\s+kans\p{L}*|tuonne|sinne|siihen\s+(?:liikkee|kauppa|putiikk)\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:en|emme|ei|eikä)\s+(?:\p{L}+\s+){0,2}(?:enää|ikinä|koskaan|kannata|asioi|palaa)(?!\p{L})|(?<!\p{L})(?:en|emme|enkä|emmekä|ei|eikä)\s+(?:\p{L}+\s+){0,2}(?:enää|ikinä|koskaan|toiste|vastakaan|jatkossa)\s+(?:\p{L}+\s+){0,2}(?:asioi|asioida|tuo|vie|viedä|suosittele|tilaa|tilata|osta|ostaa|varaa|astu|palaa|lennä|matkusta|vuokraa)(?!\p{L})|(?<!\p{L})(?:en|emme)\s+(?:asioi|tuo|vie|tilaa|osta|varaa|astu|palaa|lennä|matkusta|vuokraa)\s+(?:\p{L}+\s+){0,3}(?:enää|ikinä|koskaan|toiste)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:muualta|muualla|parempa\p{L}*|kilpailijalta|tarvitse\p{L}*|ehdi|enempää|lisää|tätä\s+(?:toimintoa|ominaisuutta|sovellusta)|kiitos|ihana|peliä|sihteeri\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/no-reason-to-stay',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ei\s+(?:\p{L}+\s+){0,3}(?:syytä|järkeä|perustetta|mieltä|halua)|en\s+(?:\p{L}+\s+)?(?:näe|keksi|löydä|tiedä|ymmärrä)\s*(?:\p{L}+\s+)?(?:syytä|,?\s*miksi))\s+(?:\p{L}+\s+){0,3}(?:teillä|teidän|teitä|teille|asiakkaa\p{L}*|jatkaa|jatkaisi\p{L}*|pysyä|pysyisi\p{L}*|jäädä|jäisi\p{L}*|maksaisi\p{L}*|uusia)(?!\p{L})|(?<!\p{L})(?:miksi|mitä\s+varten|minkä\s+takia)\s+(?:\p{L}+\s+){0,2}(?:olisin|pysyisin|jatkaisin|jäisin|jäisimme|jatkaisimme|maksaisin|uusisin)\s+(?:\p{L}+\s+){0,3}(?:teillä|teidän|teille|asiakkaa\p{L}*|tilau\p{L}*|sopimu\p{L}*)|(?<!\p{L})(?:se\s+siitä|jäi\s+viimeiseksi|hyvästit)\s+(?:\p{L}+\s+)?(?:\p{L}*lipu|\p{L}*tilau|asiakk|jäseny|yhteisty|sopimu|luottamu)\p{L}*|(?<!\p{L})saa(?:vat)?\s+(?:\p{L}+\s+)?(?:jäädä\s+(?:teille|sikseen|minun|meidän\s+osal)|riittää(?=[.!]|$))/giu,
    unless: /(?<!\p{L})(?:kiitos|onneksi|vaihtaa|lähteä|valittaa)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/done-or-next',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:jäsenkort|kanta-asiakaskort|kultakort|bonuskort|asiakaskort|etukort)\p{L}*\s[^.!?]{0,30}(?:kahtia|leikat|leikkasi|silput|silppu|roski|takaisin|palautan|saatte)\p{L}*|(?:tilini?|tunnus|profiili)\s+(?:menee\s+|lähtee\s+)?poistoon|peruin\s+jo(?=[,.]|\s+ja)|(?:lähtee|lähtevät|loppuu|loppuvat|päättyy|katkeaa|raukeaa|menee)\s+(?:\p{L}+\s+){0,2}(?:tämäkin|tääkin|koko|meidänkin|minunkin)\s+(?:\p{L}*tilau|asiakk|jäseny|yhteisty|sopimu|liitty)\p{L}*|(?:sopimus|yhteistyö|asiakkuus|tilaus|jäsenyys)\s+(?:sitten\s+)?(?:raukeaa|katkeaa|purkautuu|saa\s+loppua)|(?:irtisanoo|irtisanovat|irtisanon|irtisanomme|purkaa|puramme|katkaisee|katkaisemme|lopetamme|lopetan|perun|perumme)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*sopimuk|asiakk|yhteisty|tilauk|jäseny|kaup)\p{L}*,?\s+(?:jos|ellei|mikäli|jollei|ellette)|(?:alan|aletaan|alamme|pitää|täytyy|taidan|taidamme|taidetaan|ryhdyn)\s+(?:\p{L}+\s+)?(?:katsel|etsi|katso|kysel|vertail)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:muita|muualta|toista|uutta|vaihtoehto|kilpailij|parempa)\p{L}*|(?:viimeinen|vika)\s+(?:\p{L}+\s+)?(?:kone|auto|laite|matka|tilaus|ostos|vuosi|kausi|lento|kerta)\p{L}*,?\s+(?:\p{L}+\s+)?(?:jonka|mitä|minkä|ku|kun)\s+(?:\p{L}+\s+)?(?:teiltä|teidän|teillä|tilaan|ostan)|(?:siirtotarjou|siirtosuunnitel|kilpaileva\s+tarjou|kilpailijan\s+tarjou|vastatarjou)\p{L}*|(?:maalämpö|uusi|korvaava|toinen)\s+(?:\p{L}+\s+)?(?:on\s+(?:jo\s+)?tilattu|on\s+jo\s+valittu)|(?:seuraava|seuraavan|uusi|uuden)\s+(?:\p{L}+\s+){0,2}(?:tulee|tulevat|ostan|haen|hankin|ostetaan|tilaan)\s+(?:muualta|toisesta|toiselta|saksasta|kilpailij)\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:miten|voinko|voiko|mitä|muut(?:an|amme|to|on)|rikki|kadonnut|katosi|hukkasin|löyty\p{L}*|kiitos|onko|laturi|keskiyöllä|lahja\p{L}*)(?!\p{L})/giu,
  },
];
