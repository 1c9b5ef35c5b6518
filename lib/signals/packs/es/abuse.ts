import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const INSULT =
  '(?:idiotas?|imbécil(?:es)?|estúpid[oa]s?|tont[oa]s?|inútil(?:es)?|incompetentes?|inept[oa]s?|ladron(?:es|a)?|ladrón|rater[oa]s?|chorros|estafador(?:es|a)?|sinvergüenzas?|mentiros[oa]s?|caraduras?|payas[oa]s?|delincuentes?|mafios[oa]s?|mafia|escoria|basura|parásitos?|ratas?|vag[oa]s?|cretin[oa]s?|subnormal(?:es)?|retrasad[oa]s?|gilipollas|pendej[oa]s?|cabron(?:es|a)?|cabrón|pelotud[oa]s?|boludos?|huevon(?:es|a)?|weon(?:es)?|capull[oa]s?|malparid[oa]s?|maleducad[oa]s?|analfabet[oa]s?|animal(?:es)?|bur(?:ro|ros|ra)|criminales|corruptos|tramposos|chapuceros|zánganos|inservibles|hijos? de (?:puta|perra|la chingada))';
const NOT_YOU = loosely`no (?:soy|es|son|creo que sean|creo que) (?:unos? |unas? )?(?:inútil|incompetent|tont|idiot|mentiros)~(?: para nada)?|(?:me siento|fui|soy|qué) (?:un |una |más )?(?:idiota|tont|inútil|burr|estúpid)~|el libro|jaj~|disfraz|nos robaron|(?:nos|me) (?:llamó|llamaron|dice|dicen|dijo)|se hace~ pasar|correo de|dostoievski|para tontos|mi gato|juguete|antivirus`;

/** Spanish: insults (R28), and aggression towards the representative (R30, aspect `aggression`). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    aspect: 'aggression',
    strength: 'explicit',
    match: loosely`(?:son|sois|eres|sos|es usted|usted es|ustedes son|vosotros sois|estáis hech[oa]s|parecen|parecéis|pareces) (?:tod[oa]s |un[oa]s |una? (?:bola|manga|panda|banda|pandilla|partida|sarta|cuerda|atajo|pila) de |una? |la |el |puros |tan |muy |más |verdader[oa]s |auténtic[oa]s |completamente |realmente |malditos |putos |pinches ){0,4}${INSULT}|(?:eres|es usted|sois|son|sos) (?:_)?(?:gente )(?:_)?(?:estúpida|inútil|falsa)|(?:no (?:sabes?|saben|sabéis) (?:ni )?leer)|no tien(?:en|es|e) (?:ni )?dos (?:neuronas|dedos de frente)|no (?:vales|sirves|valen|sirven|servís|valéis) (?:ni )?para (?:nada|contestar|atender)|un mono lo haría|(?:robot|gente) sin cerebro|tu cerebro|(?:sois|son) la vergüenza de`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/name-calling',
    strength: 'explicit',
    match: loosely`(?:panda|banda|pandilla|bola|manga|atajo|hatajo|partida|sarta|cuadrilla|tropa) de (?:_)?${INSULT}|(?:put|maldit|pinche|menud|jodid|mald|asqueros|pedazo de|vay|tremend)[oa]?s? (?:unos |unas )?(?:${INSULT})|(?:^|[.!¡,] ?)(?:vaya |menud[oa]s? |malditos |tod[oa]s )?(?:estafadores|ladrones|sinvergüenzas|mentirosos|inútil(?:es)?|payasos|pendejos|cabrones|gilipollas|imbécil(?:es)?|idiotas?|incompetentes|delincuentes|cretinos?|huevon(?:es)?|malparid[oa]s?|rateros|ratas|chorros|ineptos|pelotudos?|mafiosos|caraduras|hijos de puta|parásitos|vagos)|hij[oa]s? de (?:puta|perra|la chingada|mil)|(?:qué|vaya) (?:weones|gente|personal|empleados?|equipo) (?:tan |más )?(?:son|estúpid~|inept~|inútil~|incompetente~|maleducad~)|empresa de (?:mafiosos|ladrones|estafadores|mierda)|(?:técnico|señorita|agente|compañer[oa]|operador[oa]?|chic[oa]|empleado|repartidor|emplead[oa])~ …(?:es|era|fue) (?:un|una) (?:_)?${INSULT}`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/get-lost',
    aspect: 'aggression',
    strength: 'explicit',
    match: loosely`(?:váyan(?:se|ce)|vayan|vete|iros|idos|andá?te|ándate|vayanse|váyase|que se vayan)(?: todos)? (?:a la (?:mierda|chingada|verga|porra)|al (?:carajo|infierno|diablo|demonio)|a (?:cagar|tomar por culo|freír espárragos))|que (?:os|te|les|se) (?:den|jodan|joda|follen|den por culo)|jódan(?:se|te)|jódete|jodeos|chinga(?:n|s|te|d)? (?:a )?(?:tu|su) madre|chinguen a su madre|(?:tu|su|la concha de tu|la puta que te) (?:puta )?madre(?: que te)?(?=[ .!]*$)|la (?:puta|concha)~ (?:que|de) (?:te|los|tu|su) ?(?:parió|madre)|concha de tu madre|mét(?:ans|et|ans)e(?:lo|la)? …(?:culo|quepa|donde)|cállen?se|cállate|cierra la boca|cierre la boca|ojalá (?:te|le|os|los) (?:despidan|echen|quedéis|quiebren)|ojalá (?:quiebren|se hundan)`,
  },
  {
    rule: 'abuse/are-you-stupid',
    aspect: 'aggression',
    strength: 'explicit',
    match: loosely`(?:eres|es usted|sois|son|sos|será[ns]?) (?:tont|idiota|imbécil|estúpid|subnormal|retrasad|gilipollas|cieg|sord|analfabet)~(?: o qué)?|(?:me|nos) toman? por (?:idiota|tonto|imbécil)~|qué gente (?:tan |más )?(?:estúpida|inútil|incompetente|inepta)`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/rabble',
    strength: 'explicit',
    match: loosely`(?:panda|pandilla|atajo|hatajo|cuadrilla|manga|bola|sarta|partida|banda|recua|jauría) de (?!amigos|música|rock|frecuencia)\p{L}+(?: \p{L}+)?(?=[^?]*$)(?<!(?:una|la) (?:pandilla|cuadrilla|banda) de .{0,30})|(?:menud|vay)[oa]s? (?:atajo |cuadrilla |panda |unos |unas )?(?:de )?(?:sinvergüenzas|mangantes|ladrones|chapuceros|impresentables|caraduras|jetas|gentuza|elementos|granujas|payasos|inútiles)|(?:sinvergüenzas?|mangantes?|chapuceros?|rateros?|chorros|mamarrachos?|embusteros?|farsantes?|gentuza|parásitos?|trileros?|pelmazos?|zoquetes?|tarugos?|cenutri[oa]s?|mequetrefes?|cantamañanas|caraduras|malnacid[oa]s?|desgraciad[oa]s?|weones|huevones|pendej[oa]s?|boludos?|pelotud[oa]s?|gilipollas|capull[oa]s?|cretin[oa]s?|tarad[oa]s?|rata[s]? inmund[oa]s?|ladrones de cuello)(?=[^?]*(?:$|\?))|(?:vete|váyanse|andate|ándate|idos|iros|anda) a (?:freír|tomar|la (?:mierda|porra|chingada)|paseo|cagar)~|(?:eres|sos|sois|son|es) (?:un |una |unos |unas |más |muy |tan |puros? )*(?:inútil~ que|burr[oa]s?|maleducad[oa]s?|malos que|bruja|payas[oa]s?|animal(?:es)?|zopenc[oa]s?|incapaces|vividores|basura|sinvergüenzas?|inútiles)|más (?:inútil|inútiles|tont[oa]s?|mal[oa]s?|brut[oa]s?) que (?:un|una|pegarle|hech[oa])|(?:un|mi) (?:mono|perro|niño|loro|burro) (?:_)?(?:la |lo )?(?:deja|hace|haría|atiende|trabaja) mejor|no (?:saben|sabéis|sabés|sabes) ni (?:_)?(?:apretar|leer|escribir|hablar|hacer|atender)~|no sirv(?:en|ís|es) para nada|dan vergüenza ajena|serrín en la cabeza|dos dedos de frente|soporte de pacotilla|¿?están sordos o son|cara dura|robáis hasta|empresa chanta|vagos,? así|de cuello blanco, ojalá|trileros con`,
    unless: loosely`soy|que soy|perdón|gracias|mi abuelo|película|receta|de pelícanos|encant~`,
  },
];
