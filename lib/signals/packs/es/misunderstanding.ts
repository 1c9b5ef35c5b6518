import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const MINE = loosely`entendí mal|me confundí|no entiendo el|le he entendido|culpa mía|cosa mía|gracias|perfección|perdón|sin prisa|traductor|va bien la talla|¿puede leer|no quiero tratar|lo siento|ha respondido a|se respondió`;

/** Spanish: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match: loosely`(?:no|nunca) (?:es |era |fue )?(?:eso |eso lo que |esa |lo que |dije |he )*(?:pregunt(?:é|aba|ado|amos)|ped(?:í|ía|ido|imos)|mi pregunta|me refería|quise decir|me refiero a eso|solicit(?:é|ado)|quería decir)(?= (?:eso|esa|esto|ni|nada|cancelar|por)|[.,!]*$)|(?:yo )?no (?:dije|pedí|pregunté) eso|nunca (?:dije|pedí) (?:que )?~|(?:mi|la) (?:pregunta|duda|consulta) (?:es|era|iba por) (?:otra|distint|diferent|sobre otra)~|no (?:me )?(?:contest|respond|respond)(?:a|e|ió|ieron|ó|aron|en|an|éis|asteis|ido|ado) (?:a )?(?:lo que|mi (?:pregunta|duda|consulta))|no (?:me )?(?:ha|han|habéis) (?:contestado|respondido) (?:a )?(?:lo que|mi (?:pregunta|duda|consulta))|(?:eso|esto) no (?:contesta|responde)|(?:respond|contest)~ (?:_)?(?:a )?(?:otra (?:cosa|pregunta)|algo que no|correo equivocado|que no pregunté)|(?:nada|no tiene nada) que ver(?: (?:con)| *[.!]*$)…|no (?:tiene|tienen) nada (?:que|q) ver|nada q ver|(?:pregunt(?:é|aba)|ped(?:í|ía)|solicit(?:é|aba)|hablaba|quería|quiero) (?:_)?~ ?[^.!?\n]{2,40}, no (?:por |de |un[a]? |el |la |lo |que )~|no quiero …,? (?:sino|quiero) ~|no quería …,? (?:sino|quería) ~`,
    unless: MINE,
  },
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match: loosely`no (?:me |nos |lo |se )*(?:ha |han |habéis |estáis |están |has )?(?:entend(?:ido|ieron|ió|éis|isteis|iendo)|entiend(?:en|es)|comprend(?:ido|ieron|ió|éis|en)) ?(?:_)?(?:pregunta|problema|mensaje|pasa|bien|nada)?|(?:entend(?:ido|ieron|ió|isteis)|comprend(?:ido|ieron|ió)|interpret(?:aron|ado|ó|asteis)|le(?:yeron|yó|ído)) (?:_)?(?:mal|al revés|a medias)|no me (?:han|ha|habéis) leído|mal ?interpret(?:ó|ado|aron|asteis|ando)|(?:hay|es|se trata de|esto es|ha habido|hubo) (?:_)?(?:un )?malentendido|(?:me|nos) (?:están |estáis )?confund(?:iendo|en|ís|ieron) con|no es mi (?:caso|pedido|problema|cuenta)|ese no es mi|(?:vuelv|le[ae]n?|léa|leed|relea|relean)~ (?:a leer |otra vez |bien |de nuevo |por favor )*(?:mi|lo que|la|el) (?:_)?(?:mensaje|correo|escribí|pregunta|puse|email)~|lean? (?:bien |otra vez )?(?:mi|lo que)|no nos estamos entendiendo|(?:habl|est)~ (?:_)?(?:de )?(?:otra cosa|cosas (?:distint|diferent)as)|idiomas (?:distintos|diferentes)|no (?:hablo|estoy hablando|me refiero|me refería) (?:de|al?)~…|(?:me refería|me refiero) a otr~|(?:es|justo|entendieron|interpretaron) (?:justo )?al revés|esa (?:solución|respuesta) es (?:para|de) otr~|(?:mandan|mandáis|envían|me dan|dais) (?:las )?(?:instrucciones|pasos) (?:de|para) ~|(?:equivocado|otro) (?:de )?correo equivocado|contestó al correo equivocado|me habla(?:n|s)? de …(?:y yo|pero yo)`,
    unless: MINE,
  },
];
