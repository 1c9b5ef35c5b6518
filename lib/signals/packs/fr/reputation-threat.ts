import type { Pattern } from '../../pattern.ts';
import { ASKS, fr } from './words.ts';

/** Good words, shops with reviews of their own, who asks how. */
const HARMLESS = `${ASKS}|‹(?:cinq étoiles !|5 étoiles !|quatre étoiles|ravie?|bons avis|joli|je vous recommande|vous recommande à|avec plaisir|merci|widget|masquer|contact presse|journal local|sur ma boutique|mal notés|hydraulique|à mon avis|changé d'avis|notre annonce|très drôle|connexion via)›|‹(?:pas|aucune|sans) (?:l'|d')?(?:intention|envie) de|‹(?:relier|connecter|lier) mon compte`;

const SOCIAL =
  '(?:facebook|fb|instagram|insta|tiktok|twitter|x|linkedin|youtube|reddit|whatsapp|snap(?:chat)?|réseaux(?: sociaux)?|internet|web|en ligne|forums?|blog|podcast|story|groupe (?:du|de)|médias sociaux|toile|nextdoor|glassdoor|chaîne)';

/** French: bad review, social media or press, held out as a next step (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match: fr`‹(?:avis|commentaires?|critiques?|notes?|évaluations?) (?:\p{L}+ )?(?:\p{L}+ )?(?:négatifs?|négatives?|mauvaise?s?|salée?s?|assassine?s?|incendiaires?|sanglante?s?|bien senti(?:e)?s?|au vitriol|à la hauteur|détestables?|catastrophiques?|honnêtes?|sincères?|en route|google|trustpilot)›|‹(?:mauvaise?s?|sale|très mauvais|pire) (?:avis|commentaires?|critiques?|notes?|évaluations?)›|‹(?:laiss\p{L}*|mett\p{L}*|mets|publi\p{L}*|écri\p{L}*|donn\p{L}*|corrig\p{L}*|modifi\p{L}*|déposer\p{L}*|post\p{L}*) …‹(?:avis|étoiles?|commentaire|critique)›|‹(?:une|1|zéro|0|seule) (?:seule )?étoiles?›|‹(?:vous|te) (?:noter|noterai|évaluer|évaluerai|pourrir|descendre|saquer|allumer|taguer|taguerai)|‹tagu?er(?:ai)? |‹(?:avis|google|trustpilot|avis vérifiés|tripadvisor|signal-arnaques|pages jaunes|app store) …‹(?:recevr\p{L}*|va voir|verr\p{L}*|lir\p{L}*|témoignage|note)›`,
    unless: fr`${HARMLESS}|‹(?:mis|donné) (?:cinq|5) étoiles`,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match: fr`‹(?:publi\p{L}*|post\p{L}*|racont\p{L}*|partag\p{L}*|mett\p{L}*|mets|diffus\p{L}*|fini\p{L}*|étal\p{L}*|parler\p{L}*|écri\p{L}*|ferai|balanc\p{L}*|dénonc\p{L}*|témoign\p{L}*|pens\p{L}*|expos\p{L}*)› …‹(?:sur|dans|via) (?:\p{L}+ )?(?:\p{L}+ )?${SOCIAL}›|‹(?:facebook|twitter|réseaux(?: sociaux)?|internet|forums?|tiktok) (?:va|vont) (?:savoir|être|adorer|apprécier|en parler|entendre)|‹(?:abonnés|followers?|communauté|lecteurs|auditeurs) …‹(?:appréci\p{L}*|saur\p{L}*|savoir|vont|seront|adorer|entendre|découvrir|tout)›|‹(?:captures? d'écran|screens?|screenshots?|copies d'écran) …‹(?:publi\p{L}*|prêtes?|lign\p{L}*|post\p{L}*|partag\p{L}*|diffus\p{L}*)›|‹(?:rend\p{L}*|rendre) …‹publi(?:que|c|ques|cs)›|‹(?:sur|dans) la place publique|‹(?:faire|fera|feras) le buzz|‹(?:bad buzz|viral)›|‹(?:une |en )?(?:vidéo|live|thread|story|billet) (?:sur|dessus|là-dessus|de)|‹publie tout›`,
    unless: fr`${HARMLESS}|‹(?:photo de votre|mise à jour|compte)›`,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match: fr`‹(?:alert\p{L}*|contact\p{L}*|écri\p{L}*|appel\p{L}*|prévenir|préviens|parle|parler|saisi\p{L}*|inform\p{L}*|vais|iront?|irai|témoign\p{L}*|dans|adress\p{L}*|envoy\p{L}*|lirez|entendr\p{L}*|raconter\p{L}*)› …‹(?:presse|journalistes?|médias|journal|journaux|télé|télévision|radio|émission|rédaction|gazette|julien courbet|60 millions de consommateurs|la facture à|radio-canada|tva|rts|rtbf|abe|kassensturz|on n'est pas des pigeons|à bon entendeur|bfm\p{L}*|tf1|m6|capital|envoyé spécial|ouest-france|le parisien|le soir|le monde|nice-matin|sud ouest|la presse|le devoir|20 minutes)›|‹(?:le parisien|à bon entendeur|julien courbet|bfm|tf1|la presse|les médias|les journalistes?|la télé|les journaux|la rts|la rtbf|radio-canada|ouest-france|le soir)› …‹(?:sera|seront|va|vont|adorer|ravie?s?|intéress\p{L}*|prévenue?s?|appréci\p{L}*)›|‹l'émission›`,
    unless: fr`${HARMLESS}|‹(?:communiqué de presse|n'est pas arrivé|abonnement|article sur vous)›`,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match: fr`‹(?:préven\p{L}*|préviens|avert\p{L}*|inform\p{L}*|racont\p{L}*|parler\p{L}*|dire|dirai|déconseill\p{L}*|mett\p{L}*|mets|alert\p{L}*|dissuad\p{L}*|passer|faire|en parle)› …‹(?:tout le monde|tous mes|toutes mes|tous nos|entourage|autour de (?:moi|nous)|mes (?:amis|voisins|collègues|proches|contacts|relations)|en garde|le mot|le village|la copropriété|mes membres|quiconque|toute la)›|‹(?:tout le monde|tout mon|tous mes|tout le|toute la|toute ma|le (?:monde|milieu|secteur)) (?:\p{L}+ ){0,3}(?:saura|sauront|va (?:le )?savoir|vont savoir|sera au courant|va être au courant|entendr\p{L}*|apprendra|parlera)›|‹(?:ne|n') ?(?:vous )?(?:recommand|conseill)\p{L}* (?:\p{L}+ )?(?:plus|à personne|pas|jamais|certainement)|‹déconseill\p{L}* (?:\p{L}+ ){0,3}(?:à|votre|vos)|‹(?:mauvaise|sacrée|belle|sale|très mauvaise) (?:publicité|pub|réputation|presse)›|‹(?:votre|ta) (?:réputation|image)›|‹bouche[- ]à[- ]oreille|‹(?:vous )?faire connaître,|‹(?:fédération|association|syndicat|copropriété) …‹(?:sera informée|avertira|saura|membres)`,
    unless: fr`${HARMLESS}|‹(?:intéressés|vos services, bravo)›`,
  },
];
