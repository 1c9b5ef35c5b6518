import type { Pattern } from '../../pattern.ts';
import { ASKS, fr } from './words.ts';

/** Offices that ask politely, thefts by others, what is only asked. */
const POLITE = `${ASKS}|‹(?:pas|sans|aucun|jamais) (?:\\p{L}+ )?(?:d'|\\p{L}+ )?(?:avocat|justice|tribunal|plainte|police|plains)|‹(?:cabinet d'avocats?|licences?|logiciel|a une question|relire|volée?|volé mon|retrouvé|nouvelle adresse|délicieux|plat à|mentions légales|recommande votre|de nos clients?|un client a|mes études|poursuivez|normalement|gracieux|couvre-t-elle|divorce|m'a écrit|nous écrit|ne me plains pas|bruit)›|‹je suis avocate?`;

const AUTHORITY =
  "(?:dgccrf|répression des fraudes|ddpp|signal ?conso|que choisir|ufc\\p{L}*|médiat(?:eur|rice|ion)|ombudsman\\p{L}*|ombuds\\p{L}*|cnil|autorité de (?:protection|contrôle|régulation)\\p{L}*|apd|office (?:de la|québécois de la) (?:protection|langue)\\p{L}*|protection du consommateur|opc|crtc|cprst|test-?achats?|spf économie|frc|fédération romande|préposé fédéral|acpr|amf|arcep|arcom|cre|fsma|finma|ofcom|inspection (?:du travail|économique|sanitaire)|services? d'hygiène|services? vétérinaires?|afsca|mapaq|dgac|défenseur des droits|procureur|parquet|autorités?(?: compétentes?)?|association de consommateurs|associations? de défense|service des fraudes|protection des données|commission (?:des litiges|d'accès)|conciliateur|régulateur|office des transports|tribunal administratif du logement|régie du logement|bureau de la concurrence|clcv|belmed|surveillance des prix|monsieur prix|l'ars|ars)";

/** French: lawyer, court, regulator, chargeback (R32). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match: fr`‹(?:avocate?s?|conseil juridique|conseils juridiques|juriste|protection juridique|assistance juridique|assurance juridique|service juridique|huissiers?|commissaire de justice)› …‹(?:prendr\p{L}*|contact\p{L}*|saisie?|s'en occup\p{L}*|occup\p{L}*|engag\p{L}*|écrir\p{L}*|écrit|suit|nouvelles|se charg\p{L}*|charge|va|vous|est (?:saisi|prévenu|informé|dessus)|passera|sera|recevr\p{L}*|a hâte|rédige|conseille|prend|avec|dit)›|‹(?:saisi\p{L}*|contact\p{L}*|consult\p{L}*|prendre|prends|prévenir|appel\p{L}*|transmis|transmets|confi\p{L}*|remis|remets|nouvelles|chez|rendez-vous|mandat\p{L}*|entre les mains|voir|activ\p{L}*|faire appel|fais appel|courrier|lettre|engag\p{L}*|avis|parl\p{L}*|mettre)› …‹(?:avocate?s?|juriste|protection juridique|assistance juridique|assurance juridique|service juridique|huissiers?)›`,
    unless: fr`${POLITE}`,
  },
  {
    rule: 'legal-threat/court',
    aspect: 'court',
    strength: 'explicit',
    match: fr`‹(?:en|la|devant la|de la|à la) justice› ?(?=[^?]*$)(?<=‹(?:attaqu\p{L}*|poursuiv\p{L}*|traîn\p{L}*|action|agir|ira|irai|irons|aller|saisi\p{L}*|ressort|laisse\p{L}*|recours|vais|entre les mains|porter|porte)› .{0,40}justice ?)|‹(?:la )?justice (?:tranchera|décidera|jugera|est saisie)|‹(?:tribunal|tribunaux|prud'?hommes|cour des petites|petites créances|juge (?:de|des|du)|juge de paix|devant (?:un|le) juge|assigner?|assigne|assignerai|assignation|citation (?:à comparaître|directe)|injonction de payer|référé|au pénal|au civil|procès|action collective|recours collectif|class action)›|‹(?:poursuite|poursuites|commandement de payer|réquisition de poursuite) ?(?:judiciaires?|pénales?|pour dettes)?›(?=[^?]*$)|‹(?:vais|allons|nous|je|j'|te|vous) (?:\p{L}+ )?(?:vous |te )?poursui(?:vre|s|vrai|vrons|vons)›(?! (?:mes|la livraison|la conversation|ma))|‹(?:procédure|voie|action|suite|démarche|recours|mesure|poursuite)s? (?:judiciaire|juridique|légale|en justice|contentieu\p{L}+|pénale)s?›|‹toute voie de (?:recours|droit)|‹(?:voies? de droit|actions? légales?)›|‹mises? en demeure|‹mets en demeure|‹(?:dommages?[ -](?:et |& )?intérêts|indemnisation judiciaire)›|‹au contentieux›|‹judiciaires?›`,
    unless: fr`${POLITE}|‹(?:tribunal a validé|suis (?:juge|greffier))›`,
  },
  {
    rule: 'legal-threat/regulator',
    aspect: 'regulator',
    strength: 'explicit',
    match: fr`‹${AUTHORITY}› …‹(?:saisie?s?|saisir|prévenue?s?|inform\p{L}*|avert\p{L}*|recevr\p{L}*|recevoir|au courant|agir|alert\p{L}*|contact\p{L}*|appréci\p{L}*|intéress\p{L}*|sera|seront|partie?|en cours|va|vont|plainte|dossier|dès|si|est|a été|signal\p{L}*|demain)›|‹(?:saisi\p{L}*|signal\p{L}*|contact\p{L}*|plain\p{L}*|plaint\p{L}*|adresse\p{L}*|prévenu\p{L}*|préviens|inform\p{L}*|alert\p{L}*|dénonc\p{L}*|écri\p{L}*|dossier|recours|appel\p{L}*|avert\p{L}*|réclamation|transmet\p{L}*|transmis|tourn\p{L}*|dépos\p{L}*|vais|aller)› …‹${AUTHORITY}›`,
    unless: fr`${POLITE}|‹(?:joindre votre délégué|panneaux|comment fonctionne)›`,
  },
  {
    rule: 'legal-threat/chargeback',
    aspect: 'chargeback',
    strength: 'explicit',
    match: fr`‹(?:demand\p{L}*|fait|fais|ferai|lanc\p{L}*|initi\p{L}*|engag\p{L}*|procédure de|via|par|un|faire) (?:\p{L}+ )?(?:charge-?back|rétrofacturation|chargeback)›|‹(?:opposition|rétrofacturation|litige|contestation) …‹(?:banque|carte|paypal|visa|mastercard)›|‹(?:litige|réclamation) (?:\p{L}+ )?(?:paypal|ouvert|ouverte)|‹(?:ouvr\p{L}*|ouvert) (?:\p{L}+ )?(?:un|le) litige|‹(?:ma|notre) banque …‹(?:annul\p{L}*|récupér\p{L}*|rembours\p{L}*|contest\p{L}*|bloqu\p{L}*|rejet\p{L}*|débit)›|‹(?:rejet\p{L}*|contest\p{L}*|annul\p{L}*) …‹(?:paiement|prélèvement|débit|transaction) …‹(?:banque|carte)›|‹faire rejeter`,
    unless: fr`${POLITE}|‹carte (?:perdue|volée)`,
  },
  {
    rule: 'legal-threat/police',
    aspect: 'police',
    strength: 'explicit',
    match: fr`‹(?:port\p{L}*|dépos\p{L}*|déposée?|vais) (?:\p{L}+ )?plainte›(?! (?:formelle auprès de votre|auprès de votre|auprès du service))|‹plainte (?:\p{L}+ )?(?:déposée?|sera déposée|pour (?:escroquerie|vol|fraude|abus|harcèlement)|à la (?:police|gendarmerie|cnil)|pénale|contre (?:vous|x)|au (?:crtc|commissariat|parquet))|‹(?:vais|aller|irai|iront|appelle|appeler|préviens|prévenir|contacter|main courante) (?:\p{L}+ )?(?:à la |la |au |les )?(?:police|gendarmerie|commissariat|gendarmes)›|‹main courante`,
    unless: fr`${POLITE}`,
  },
  {
    rule: 'legal-threat/accusation',
    strength: 'tone',
    match: fr`‹(?:c'est|est|ceci est|cela est|vos pratiques sont) (?:\p{L}+ )?(?:illégale?s?|de l'escroquerie|une escroquerie|un délit|de la fraude|frauduleu\p{L}+|de l'abus de confiance|hors la loi|contraire à la loi)›|‹(?:publicité mensongère|pratique commerciale trompeuse|clause abusive|abus de (?:confiance|faiblesse)|violation du (?:rgpd|contrat)|rupture de contrat|manquement contractuel)›|‹code (?:de la consommation|civil)|‹mes droits›|‹la loi (?:dit|prévoit|m'autorise|chatel|hamon|25)`,
    unless: fr`${POLITE}|‹est-ce légal`,
  },
  {
    rule: 'legal-threat/bodies',
    aspect: 'regulator',
    strength: 'explicit',
    match: fr`‹(?:cnil|cprst|crtc|adil|arcep|dgccrf|acpr|aesa|amf|ibpt|médiat(?:eur|rice)|(?:service|commission) de (?:médiation|conciliation)|défenseu(?:r|re)s? des droits|répression des fraudes|ordre des (?:médecins|dentistes|vétérinaires|avocats|pharmaciens|architectes)|chambre des (?:notaires|huissiers)|agence régionale de santé|régie (?:de l'énergie|du logement)|office de (?:la )?protection|protection du consommateur|inspection du travail|petites créances|prud'hommes|tribunal|pôle social|juge de paix|ombudsman|ombudsfin|test-achats|que choisir|signalconso|signal conso|clcv|tribunal administratif du logement|tal) …‹(?:saisie?s?|prévenue?s?|alertée?s?|averties?|avertie?s?|reçu|enregistré|ouvert|mon dossier|ma plainte|mon signalement|destinataire|en charge|courrier|ravie?s?|récépissé|apprécier\p{L}*|comptes|informée?s?|a été)›|‹(?:saisi\p{L}*|porté|rempli|déposé|écrit|écris|signal\p{L}*|contact\p{L}*|aller|vais|m'en vais|adress\p{L}*|envoy\p{L}*|prévenir|préviens|alert\p{L}*|plainte|recours|formulaire|dossier|cherch\p{L}*|avant que) (?:[\p{L}']+ ){0,6}(?:cnil|cprst|crtc|adil|arcep|dgccrf|acpr|médiat(?:eur|rice)(?! (?:culturel|scientif))|(?:service|commission) de (?:médiation|conciliation)|défenseu(?:r|re)s? des droits|répression des fraudes|ordre des (?:médecins|dentistes|vétérinaires|avocats|pharmaciens)|chambre des (?:notaires|huissiers)|agence régionale de santé|régie (?:de l'énergie|du logement)|protection du consommateur|inspection du travail|petites créances|prud'hommes|pôle social|ombudsman|signalconso|tribunal)›`,
    unless: fr`‹(?:comment|puis-je|faut-il|dois-je)›[^.!]*\?|‹(?:en copie pour|poste|salarié|formation|m'a écrit « |stagiaire|greffe|réservation)›`,
  },
  {
    rule: 'legal-threat/lawyers-at-work',
    aspect: 'lawyer',
    strength: 'explicit',
    match: fr`‹(?:protection juridique|assurance juridique|défense[- ]recours) (?:\p{L}+ )?(?:a|est|s'|va|prend|prendra|ouvr\p{L}*)|‹(?:nos|mes|notre|mon) (?:juristes?|conseils|avocats?|avocate|service juridique|cabinet) (?:\p{L}+ )?(?:chiffr\p{L}*|vous (?:adress|écri|contact)\p{L}*|prend\p{L}* (?:contact|la suite|le relais)|étudi\p{L}*|prépar\p{L}*|se charge\p{L}*|s'en (?:charge|occupe)\p{L}*|a (?:ouvert|envoyé|déposé)|est saisie?)|‹(?:cousine?|frère|sœur|beau-frère|gendre|fille|fils|ami|amie|mari|femme|voisin) est (?:avocate?|juriste|juge|magistrate?|huissier)|‹mise en demeure|‹(?:assignation|assigner\p{L}*|vice caché|chargeback|rétrofacturation par ma banque)›|‹(?:devant|avec) (?:un|le|une) (?:juge|tribunal)›|‹(?:demandé|dit|ordonné) à ma banque (?:d'annuler|de contester|de récupérer)|‹contestation (?:de carte |bancaire )?est partie?|‹(?:annuler|contester) le débit|‹plainte (?:\p{L}+ )?(?:au commissariat|à la gendarmerie|à la police|enregistrée|nᵒ|n°)|‹déposé plainte|‹l'expert est mandaté`,
    unless: fr`‹(?:comment|puis-je|faut-il|modèle de|m'a écrit|divorce|clients?|que faire|quelqu'un)›|‹conseillé de vous (?:demander|écrire)`,
  },
];
