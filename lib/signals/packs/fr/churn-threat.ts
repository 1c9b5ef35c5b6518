import type { Pattern } from '../../pattern.ts';
import { ASKS, fr } from './words.ts';

const LEAVE =
  "(?:résili\\p{L}*|résiliation|m'en vais|m'en irai|s'en va|s'en ira|nous en irons|(?:pars|partons|partirai|partirons)(?! (?:en|demain|lundi|à l'étranger|pour|le|du|dans|jeudi|vendredi|samedi))|(?:vais|irai|irons|allons|aller|va) (?:voir |chez |aller |à la |me )?(?:\\p{L}+ )?(?:(?<!par |d')ailleurs|concurrence|concurrents?|autre part)|concurrence|concurrents?|(?<!par |d')ailleurs|chang(?:e|er|erai|eons|erons) (?:d'|de )(?:opérateur|fournisseur|banque|prestataire|assur\\p{L}+|crèmerie|compagnie|boutique|partenaire|fai|agence|syndic|logiciel|marque|enseigne|école|garage)|autre (?:opérateur|fournisseur|prestataire|banque|assureur|partenaire|compagnie|agence|boutique|marque|solution|logiciel)|(?:ferme|fermer|fermerai|fermons|clôtur\\p{L}+|supprime|supprimer) (?:\\p{L}+ )?comptes?|(?:mets|mettons|mettrai|mettrons|mettre) (?:\\p{L}+ )?(?:fin|un terme) (?:au|à|aux)|me casse|me barre|on se casse|on se barre|quitt(?:e|er|erai|ons|erons)|cancell?e\\p{L}*|désabonn\\p{L}*|perd\\p{L}+ (?:un|une|des|vos|votre|ma) (?:\\p{L}+ )?client\\p{L}*|(?:ne )?(?:renouvel\\p{L}+|reconduir\\p{L}*) (?:\\p{L}+ )?pas)";

/** Wishes to know, leaves for reasons of their own, came to us, or changes something else than the provider. */
const NO_THREAT = `${ASKS}|‹(?:ne|n') ?(?:veux|veut|souhaite|compte|comptons|vais|voulons|pense|souhaitons) (?:\\p{L}+ )?pas (?:\\p{L}+ )?(?:résilier|partir|changer|quitter)|‹(?:déménag\\p{L}*|mutation|étranger|décédée?|décès|retraite|rendez-vous|réunion|passer chez vous|venir chez vous|quitter la concurrence|forfait plus|nous restons|langue|à la fin du mois|fin de mois|appelez avant|vacances|carte client|mot de passe|réservation)›|‹(?:quitter|ferme|fermer) (?:la session|l'application|l'appli|la fenêtre|le travail|le bureau|la page)`;

/** French: a threat to leave, with a condition, a reason or a competitor (R31). A plain request to cancel is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-then',
    strength: 'explicit',
    match: fr`‹(?:si|s'|sinon|faute de|à défaut|dans le cas contraire|autrement|sans quoi|sans (?:réponse|solution|geste|nouvelles|remboursement)|ou (?:bien )?(?:je|on|nous|alors)|soit|encore (?:un|une)|à la (?:prochaine|moindre)|la prochaine|tant que|dès que)›[^.!?\n]{0,110}‹${LEAVE}›|‹${LEAVE}›[^.!?\n]{0,50}‹(?:si|à moins|tant que|sauf si)›`,
    unless: fr`${NO_THREAT}|\?\P{L}*$|‹(?:puis-je|dois-je|peut-on|souhaiterais savoir|voudrais savoir)›|‹(?:attaquer?|poursuiv\p{L}*) ailleurs|‹si (?:possible|vous voulez bien)`,
  },
  {
    rule: 'churn-threat/because-of-this',
    strength: 'explicit',
    match: fr`‹(?:devant|vu|suite à (?:vos|votre|ces|cette|tout|ce)|face à|à cause de (?:vos|votre|ces)|au vu|compte tenu|après (?:ça|cela|tout)|marre|ras-le-bol|dans ces conditions|c'est décidé|décidé|stop)› …‹(?:je|on|nous) (?:résili\p{L}*|mets fin|mettons fin|quitt\p{L}*|pars|partons|ferme\p{L}*|change|changeons|m'en vais|désabonn\p{L}*|me désabonne)|‹(?:résilie|résilions|annule) (?:\p{L}+ )?(?:tout|tous|toutes|sans frais|immédiatement|sur-le-champ|sans préavis)›|‹(?:lettre|courrier|demande|recommandé) de résiliation …‹(?:prête?|part|partie?|rédigée?|envoyée?|en route|dans|est)›|‹la résiliation (?:est|part|arrive)`,
    unless: fr`${NO_THREAT}`,
  },
  {
    rule: 'churn-threat/considering',
    strength: 'explicit',
    match: fr`‹(?:songe|songeons|pense|pensons|envisage|envisageons|réfléchi\p{L}*|étudi\p{L}+|cherch\p{L}+|regard\p{L}+|magasine|magasinons|compar\p{L}+|prospect\p{L}+|hésite|demande|demandons|démarch\p{L}+|consult\p{L}+|tent\p{L}+|doute)› …‹(?:résili\p{L}*|(?:de |d'|à )?(?:changer|quitter|partir)|changement (?:de|d')|d'autres (?:solutions|fournisseurs|opérateurs|options|prestataires|offres)|(?:un|une|nouvel) (?:autre|nouveau|nouvelle|opérateur) ?(?:prestataire|fournisseur|opérateur|banque|assur\p{L}+|partenaire|solution)?|ailleurs|concurren\p{L}*|vais rester|va rester|rester (?:client\p{L}*|chez vous|fidèle)|alternatives?|canceller)›|‹regarde ailleurs|‹(?:pourquoi|à quoi bon) …‹(?:rester|resterais|reste) ·(?:client|chez vous|fidèle)|‹il y a d'autres (?:opérateurs|banques|fournisseurs|assureurs|boutiques|marques|compagnies)|‹(?:concurren(?:ce|ts?)|concurrente) …‹(?:offre|mieux|moins cher|propos\p{L}*|attend|bras|eux|contact\p{L}*)›|‹fait de l'œil|‹vers la sortie`,
    unless: fr`${NO_THREAT}|‹(?:passer chez vous|modèles que|souhaiter)›`,
  },
  {
    rule: 'churn-threat/go-elsewhere',
    strength: 'explicit',
    match: fr`‹(?:vais|va|irai|irons|allons|pars|partons|passe|passons|passerai|passerons|retourne|retournons|retournerai|file|bascule|migre|migrons|m'en vais|m'abonne|aller voir|aller) (?:\p{L}+ )?(?:chez (?:orange|free|sfr|bouygues|sosh|red|proximus|telenet|voo|bell|telus|vidéotron|videotron|fizz|rogers|swisscom|sunrise|salt|boursorama|revolut|n26|amazon|edf|engie|total|le concurrent|vos concurrents|un concurrent|un autre|une autre|quelqu'un d'autre|eux|mon ancien|le voisin|d'autres|vos confrères)|à la concurrence|voir ailleurs|ailleurs|vers la concurrence)›|‹(?:achèt\p{L}*|achet\p{L}*|command\p{L}*|réserv\p{L}*|irai|irons|consomm\p{L}*|fournir\p{L}*) (?:\p{L}+ )?(?:ailleurs|chez vos concurrents|chez d'autres)›|‹change de (?:crèmerie|boutique|fournisseur|opérateur|banque)|‹on change de`,
    unless: fr`${NO_THREAT}|‹(?:boutique de la ville|réparer ailleurs)›`,
  },
  {
    rule: 'churn-threat/never-again',
    strength: 'explicit',
    match: fr`‹(?:plus jamais|jamais plus|plus un (?:centime|euro|sou))› …‹(?:chez vous|avec vous|command\p{L}*|achet\p{L}*|achèt\p{L}*|confiance|réserv\p{L}*|mettrai|ici|affaire)›|‹(?:je|nous|on) (?:ne |n')?(?:command|achèt|achet|réserv|reviendr|remettr|travailler|souscri)\p{L}* (?:plus|jamais)|‹(?:dernière|dernier) (?:fois|commande|achat|réservation|séjour|contrat|vol|abonnement)›(?=[^?]*(?:chez vous|command|achèt|ici|avec vous|c'était ma|ma dernière|\P{L}*$))(?<=‹(?:c'est|c'était|est|sera|était|ce sera|fut) (?:la|le|ma|mon|notre)(?: toute)? (?:dernière|dernier) \p{L}{1,20})|‹(?:perdre|perdez|perdu|perdrez|perdent) (?:\p{L}+ )?(?:un|une|vos|votre|des|ma|notre) (?:\p{L}+ )?(?:client\p{L}*|abonnée?|confiance|clientèle)|‹ne me (?:reverrez|verrez) (?:pas|plus)|‹(?:ne m'y|m'y) reprendra|‹(?:fini|terminé|terminée) (?:avec vous|entre nous|pour moi chez)|‹(?:collaboration|partenariat|relation) …‹(?:s'arrête|terminée?|fin|cess\p{L}*|arrêt\p{L}*)›|‹(?:cess|arrêt|stopp|romp)\p{L}* (?:\p{L}+ )?(?:collaboration|partenariat|relation)|‹(?:contrat|abonnement) …‹(?:ne sera pas|pas) (?:reconduit|renouvelé|prolongé)|‹ne renouvell?er(?:ai|ons|a) (?:\p{L}+ )?pas›(?=[^?]*$)|‹n'attendez pas de renouvellement|‹(?:vais|allons|irai) (?:clôturer|solder|fermer) (?:\p{L}+ )?(?:mes|nos|mon|tous|tous mes) comptes?›|‹retire (?:\p{L}+ )?(?:mon|mes|tout|notre) (?:\p{L}+ )?(?:argent|économies|fonds|épargne)|‹(?:longtemps|plus) (?:client|cliente)›|‹rester client`,
    unless: fr`${NO_THREAT}|‹(?:colis|clé|carte) ·perdu|‹(?:nous perdons|on perd|perdons) des clients|‹(?:parle|discute) plus avec|‹dernière fois que (?:je (?:le |vous )?(?:dis|répète|préviens|demande)|j'ai|ça)`,
  },
];
