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
  {
    rule: 'reputation-threat/audience',
    strength: 'explicit',
    match: fr`‹(?:\d[\d ]*(?:k|000|mille|millions?)? ?|mes|nos|vos|deux mille |trois mille |des milliers d'|huit cents )(?:abonnée?s|followers|vues|auditeurs|lecteurs|auditrices|spectateurs)›(?=[^?]*$)|‹(?:film\p{L}*|stream\p{L}*|screen\p{L}*|captures?|photos?|vidéos?|avis|histoire|fil|thread|chapitre)›[^.!?\n]{0,60}‹(?:part|partent|partira|publi\p{L}*|post\p{L}*|prêtes?|prêt|en ligne|mets|mettrai|tiktok|insta\p{L}*|sur (?:facebook|twitter|youtube|google|trustpilot|tripadvisor|la page|le groupe|les réseaux)|juger|direct|live|grossir)›|‹(?:tiktok|insta|instagram|facebook|fb|twitter|tripadvisor|trustpilot|google|youtube|twitch|vinted|linkedin|snap|page du quartier|groupe (?:du|des|de) \p{L}+)› …‹(?:ce soir|demain|saur\p{L}*|savoir|va|vont|adorer|je n'oublierai|verr\p{L}*|juger|pourquoi|on se retrouve|apprend\p{L}*)›|‹(?:on se (?:retrouve|revoit|verra)|direction|rendez-vous) (?:sur|chez) (?:\p{L}+ )?(?:tripadvisor|trustpilot|google|facebook|tiktok|twitter|insta\p{L}*)|‹(?:une|zéro|0|1) étoiles?›(?=[^?]*(?:parce|prêt|publi|encore|mets|mettr|aurai|mérit|pas mettre|dommage|si je|\P{L}*$))|‹on ne peut pas mettre zéro|‹avis (?:\p{L}+ ){0,3}(?:salé|assassin|cinglant|prêt|incendiaire|bien senti)|‹(?:l'aura|l'auront)›,? et il sera|‹(?:raconte|raconter\p{L}*|explique|expliquer\p{L}*|balance|balancer\p{L}*|dirai|parlerai|déballe|déballer\p{L}*) (?:\p{L}+ ){0,3}(?:à (?:toute|tout|tous|la presse|qui veut)|partout|sur (?:la|le|ma|mon|les)|au village|dans le|autour)›|‹(?:vont|va|saura|sauront|saurez|sauriez|apprendra) (?:\p{L}+ )?(?:savoir |ce qu'il en est|pourquoi|qui vous|comment vous|ce que vous|à quoi s'en tenir)|‹(?:abonnées|clients|village|quartier|voisins|gens|monde|réseau|groupe|abonnés) ·(?:vont|va|saura|sauront) ·(?:savoir|pourquoi|ce que|ce qu'il)|‹prévenue?s? (?:tout|toute|tous|toutes) (?:le |la |les |mes |nos )|‹(?:journalistes?|correspondante?|rédaction|reporter|chroniqueu\p{L}+|presse|émission|médias?|nouvelles|journal|télé|tva|rtl|radio|congrès|salon professionnel|blog)›[^.!?\n]{0,70}‹(?:intéress\p{L}*|trouve|ravie?s?|plaît|plait|adore\p{L}*|parler|parlera|citer|topo|sujet|chapitre|page|équipe|compris\p{L}*|imagin\p{L}*|lu|lue)›|‹(?:bon|beau|belle|joli|bonne|sacré|sacrée) (?:topo|sujet|article|chapitre|page|reportage|histoire|papier|titre)›(?=[^?]*$)|‹rendez-vous avec (?:l'équipe|une équipe|un journaliste|la rédaction)|‹(?:ou|sinon|et) (?:bien )?c'est la presse|‹la presse qui|‹plume facile|‹à bon entendeur›|‹(?:tiennent|tenons|tiens|tient) (?:\p{L}+ ){0,3}un blog|‹(?:citer|cité) (?:votre|vos) noms?`,
    unless: fr`‹(?:merci|bravo|article sur (?:les|la|nos)|service de presse|votre service|où puis-je|où laisser|recommande|adore|joli|jolie|puis-je|5 étoiles|cinq étoiles)›|‹(?:aimerais|voudrais|souhaite) (?:laisser|donner|mettre|écrire) (?:un|une)`,
  },
];
