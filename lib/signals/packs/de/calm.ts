import { de } from './words.ts';

/** German: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  de`‹(?:danke|dankeschön|dank ihnen|dank euch|vielen dank|herzlichen dank|besten dank|tausend dank|merci|bedanke? mich|bedanken uns|dankbar|lieben dank)›(?! (?:für (?:nichts|gar nichts|ihre unfähigkeit)|im voraus|auch\P{L}*$|vorab))`,
  de`‹(?:entschuldig\p{L}*|sorry|verzeih\p{L}*|tut mir leid|pardon)› …‹(?:ton|tonfall|wortwahl|worte|ausraster|ausbruch|laut geworden|angeschrien|unhöflich|unfreundlich|überreagiert|patzig|gemein|ungeduld\p{L}*|dass ich|beschimpf\p{L}*|verhalten|meine (?:mail|nachricht|reaktion))|‹(?:ich|wir) (?:hab|habe|war|bin) (?:\p{L}+ ){0,3}(?:überreagiert|zu hart|zu forsch|unfair|ungerecht|ausgerastet)`,
  de`‹(?:super|toller?|großartiger?|hervorragender?|ausgezeichneter?|klasse|spitzen?|bester|perfekter?|prima|top|genialer?|einwandfreier?) ?-?(?:service|support|hilfe|arbeit|kundenservice|kundendienst|beratung|job|reaktion|betreuung)›|‹(?:sehr|voll|rundum|absolut|mehr als|bin|total) (?:zufrieden|glücklich|begeistert|erleichtert|beeindruckt)›|‹(?:begeistert|erleichtert|happy)›|‹(?:sie|ihr|du) (?:sind|seid|bist) (?:\p{L}+ ){0,3}(?:schatz|engel|spitze|klasse|toll|super|die besten|der beste|die beste|held\p{L}*|ein traum)›|‹(?:gerne? weiterempfehl|empfehle (?:sie|euch) (?:gern|weiter))\p{L}*`,
];

/** German: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  de`‹(?:jetzt|nun|es|alles|das|inzwischen|mittlerweile|wieder) (?:\p{L}+ ){0,2}(?:geht|läuft|funktioniert|klappt|funktionierts|gehts)›(?! (?:nicht|nichts|gar|leider|immer|noch|nur|um|weiter))|‹(?:geht|läuft|funktioniert|klappt|funzt)(?:'?s| es| alles| das)? (?:jetzt|wieder|nun|alles|einwandfrei|tadellos|prima|super|perfekt|wunderbar|bestens)›(?! (?:nicht|nur|noch|mal nicht))|‹(?:hat sich erledigt|hat (?:super |prima |jetzt |alles )*geklappt|hat (?:sehr |mir |uns |super )*geholfen|ist (?:jetzt |nun |hiermit |damit |endlich |inzwischen )*(?:gelöst|behoben|erledigt|geklärt|angekommen|da|repariert|in ordnung|beantwortet)|alles (?:gut|klar|bestens|in ordnung|paletti|erledigt|geklärt|angekommen|wieder gut)|problem gelöst|passt (?:jetzt|alles|so)|ticket (?:kann|darf|können sie|könnt ihr) …(?:geschlossen|schließen|zu)|(?:geld|paket|gutschrift|erstattung|lieferung|ware) ist (?:\p{L}+ )?(?:da|angekommen|eingegangen|eingelangt))›`,
];

/** German: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  de`^\P{L}*(?:(?:und|aber|also|ok|okay|na|ja|nun),? )*(?:wann|was(?! für (?:ein|eine) (?:toll|super|nett|schön))|wo|wieso|weshalb|warum|wer|wie(?! (?:nett|schön|toll|lieb|schnell|super))|welche[rsnm]?|können sie|könnt ihr|könnten sie|ist das|haben sie|gibt es|gibt's|bis wann)›`,
  de`‹(?:ich|wir|will|wollen|möchte|möchten|brauche|brauchen|erwarte|erwarten|verlange|verlangen|fordere|fordern|benötige|benötigen|bestehe|wünsche)›(?<=‹(?:will|wollen|möchte|möchten|brauche|brauchen|erwarte|erwarten|verlange|verlangen|fordere|fordern|benötige|benötigen|bestehe|wünsche))(?! (?:mich |nur |ich |wir |ihnen |noch |einfach |uns |euch |hiermit )*(?:bedanken|danken|danke|entschuldigen|sagen|loben|einen schönen|ihnen (?:noch )?(?:einen|eine)|nichts))|‹bitte›(?! (?:schließen|ticket|um entschuldigung|entschuldig\p{L}*|verzeih\p{L}*|weiter so|richten|geben sie (?:das )?lob|sehr|schön))|‹(?:muss|müssen|soll|sollte|sollten|spätestens|sorgen sie|kümmern sie|melden sie|schicken sie|rufen sie|erstatten sie|beheben sie|sagen sie)›(?! (?:ich |wir )?(?:sagen|zugeben|gestehen|mich bedanken))`,
];

/** German: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  de`‹(?:aber|allerdings|jedoch|leider|trotzdem|dennoch|obwohl|nur dass|bloß|außer)›`,
  de`‹(?:noch immer|immer noch|weiterhin|nach wie vor|noch|wieder)› …‹(?:nicht|nichts|kein|keine|keinen|kaputt|warte|warten|offen|fehl\p{L}*|gleiche|dasselbe|derselbe)›|‹(?:funktioniert|geht|läuft|klappt|hilft|half|hat) (?:\p{L}+ ){0,3}(?:nicht|nichts)›(?! (?:mehr auf|besser))`,
  de`‹dank(?:e)? für (?:nichts|gar nichts)›|‹na danke|‹nein,? danke›`,
];
