/** Spanish: families of words that several kinds are built from, written for `loosely`. */

/** I or we are going to. */
export const GOING =
  '(?:voy|vamos|pienso|pensamos|tendré que|tendremos que|tengo que|tenemos que|me veré obligad[oa] a|nos veremos obligados a|no dudaré en|no dudaremos en|estoy dispuest[oa] a|estamos dispuestos a|me voy|nos vamos)(?: a)?(?: tener que)?';

/** Them or you, before or behind a verb. */
export const YOU = '(?:l[eo]s?|las?|os|te|se l[oa]s?)';

/** Whoever is above an agent. */
export const BOSS =
  '(?:supervisor(?:a|es)?|superior(?:a|es)?|jef[ea]s?|jefatura|encargad[oa]s?|responsables?|gerentes?|gerencia|director(?:a|es)?|dirección|directiv[oa]s?|manager|mánager|coordinador(?:a|es)?|mandos?|dueñ[oa]s?|propietari[oa]s?|presidentes?|ceo|cargo superior)';

/** Asks how, or is glad: no threat. */
export const KIND =
  '(?:cómo (?:puedo|se|hago|podemos|añado|conecto|publico|presento|cancelo|denuncio)|gracias|(?:me|nos) encant~|genial(?:es)?|maravill~|estupend~|buen(?:[oa]s?)? (?:reseña|opinión|valoración|servicio)~|excelente~|content[oa]s?|feli(?:z|ces)|positiv[oa]s?|cinco estrellas|5 estrellas|(?<!no (?:los|les|os|lo|se lo) )recomendaré a)';
