import { loosely } from '../../loosely.ts';

/** Portuguese: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  loosely`(?:muito |muitíssimo |bem |super )?obrigad(?:o|a|os|as|ão|inho|inha)(?! (?:por nada|por (?:me fazer|fazer|ignorar|não)|mas|desde já|a (?:pagar|esperar|ligar|procurar)))|valeu|agradeç(?:o|emos)|agradecid[oa]s?|gratidão`,
  loosely`(?:desculp|perdão|perdoe|peço desculpa|lamento|me desculpe)~ …(?:tom|palavras|ontem|grosseria|exager|mensagem anterior|e-mail anterior|comportamento|atitude|rispidez|o que (?:disse|falei|escrevi)|nervos|irritaç|grit)~|(?:exagerei|passei dos limites|fui (?:grosso|grossa|injust[oa]|rude))`,
  loosely`(?:excelente|ótim|fantástic|maravilhos|perfeit|impecáve|incríve|espetacular|fenomena)~ (?:atendimento|serviço|trabalho|suporte|ajuda|apoio|equipe|equipa)|(?:atendimento|serviço|trabalho|suporte|apoio) (?:excelente|ótim|fantástic|maravilhos|impecáv|perfeit|nota (?:10|dez))~|(?:muito|super|bem|imensamente) (?:satisfeit|feliz|content|grat)~|(?:vocês são|és|você é|são) (?:demais|ótim|os melhores|o máximo|incríve|maravilhos|um anjo|nota)~|(?:adorei|adoro|amei|adorámos)`,
];

/** Portuguese: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  loosely`(?:já|agora|finalmente|enfim) (?:_)?(?:funciona|está (?:resolvid|tudo|funcionando|a funcionar|ok|certo)|resolvid|chegou|resolveu|deu certo|consegui|entra|carrega)~|(?:problema|erro|caso|assunto|chamado) (?:já )?(?:foi |está |ficou )?(?:resolvid|solucionad|corrigid|consertad)[oa]|(?:ficou|está|foi) (?:tudo |já )?(?:resolvid[oa]|certo|ok|em ordem)|tudo (?:resolvido|certo|ok|em ordem|funcionando)|voltou a funcionar|funciona (?:perfeitamente|bem|de novo|outra vez|lindamente)|podem? (?:fechar|encerrar) (?:o|este|esse|meu)|(?:isso|isto) resolveu|sem problemas?|(?:deu|deram) certo`,
];

/** Portuguese: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  loosely`^\P{L}*(?:(?:e|mas|então|bom|olá|oi) ){0,2}(?:quando|onde|por que|porque é que|quem|qual|como (?:posso|faço|se|é)|quanto|podem?|poderiam?|dá para|há|têm|será que|é possível|sabe|sabem)`,
  loosely`(?:quero|queremos|queria|queríamos|gostaria|gostaríamos|gostava|preciso|precisamos|exijo|exigimos|espero|esperamos|solicito|solicitamos|peço|aguardo|aguardamos|necessito)(?! (?:agradecer|pedir desculpa|me desculpar|elogiar|dar os parabéns|desculpas?|que saibam))|por favor(?! (?:desculp|perdo)~)|(?:têm|tem|terão) (?:de|que)|devem|(?:devolv|resolv|envi|mand|respond|lig|confirm|inform|verifi|corrij|troqu)(?:am|em|a|e)(?:-me|-nos)?(?= |[.!]*$)`,
  loosely`(?:quando|até que|se|assim que|logo que) (?:_)?(?:funcionar|resolv|estiver|chegar|for resolvid)~`,
];

/** Portuguese: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  loosely`mas|porém|contudo|no entanto|entretanto|infelizmente|todavia|só que|apesar|embora|mesmo assim`,
  loosely`(?:continua|segue|ainda|persiste|continuo) …(?:sem|não|igual|mal|falh|esper|avari|erro|pendent|mesm|fora)~|não (?:me |se |nos )?(?:funciona|carrega|abre|chegou|ajud|resolv|funcionou|dá|liga|deixa|entra)~`,
  loosely`obrigad[oa] por (?:nada|me fazer|fazer|ignorar|não)`,
];
