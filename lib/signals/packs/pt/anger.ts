import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NOT_SO = loosely`(?:não|nem) (?:é que )?(?:estou|tô|to|estamos|fiquei|fiquem|fique|sou|é o pior|foi o pior)|achei que ia|haha~|kkk~|de bom|obrigad[oa] (?:pel|por tud)~|ador~|recomend~|perfeito|a minha, errei|errei|culpa minha|exagerei|correu tudo bem|para receber|na cidade|lixo de (?:gente|pessoa)|são um lixo|seus lixos|com a chuva|de nos virmos embora|brinco`;

/** Portuguese: anger in words (R26, R27). Shouting in capitals is heard by the kind itself. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match: loosely`(?:estou|estamos|tô|to|tou|fiquei|ficamos|ficámos|ando|sinto-me|me sinto|nos sentimos|estava|deixou-me|me deixou|me deixa|me deixam|me deixando|deixando) _(?:furios[oa]s?|irad[oa]s?|irritad[oa]s?|irritadíssim[oa]s?|zangad[oa]s?|revoltad[oa]s?|indignad[oa]s?|indignadíssim[oa]s?|put[oa] (?:da vida|com)|p da vida|fart[oa]s?|de saco cheio|fulo~|possess[oa]|enfurecid[oa]s?|lesad[oa]s?|humilhad[oa]s?|enganad[oa]s?|cheio de (?:raiva|ódio)|louc[oa]s?|com (?:muita )?(?:raiva|ódio)|até aqui|cansad[oa] de ser|pelos cabelos|passad[oa] com)|(?:chor|trem)\p{L}+ de (?:raiva|ódio|nervoso|indignação)|(?:que|muita|tanta) raiva|(?:tenho|me dá|sinto|dá-me) (?:_)?(?:nojo|ódio|raiva|asco)|(?:odeio|detesto) (?:_)?(?:empresa|aplicação|aplicativo|app|vocês|serviço|operadora|banco)|(?:me|nos) (?:tira|tiram|deixa|deixam) (?:do sério|louc[oa]|furios[oa])|tira(?:m)?-me do sério|cans(?:ei|ámos) d(?:e|a|o|isto|isso)|já deu(?= [^.]*paci|[ .!]*$)`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match: loosely`(?:perd(?:i|emos|endo|er)) (?:_)?paciência|paciência (?:já |se |tem |está a |está |com \p{L}+ )*(?:acab|esgot|limite|limites|termin)~|(?<!(?:não|nunca|ainda|quando|que|me|nos|lhe) )(?:já )?chega(?= de|[ !.,]*$)|^\P{L}*basta(?= de|[ !.,]*$)|não (?:aguent|suport|toler)(?:o|amos|ar)? mais(?! viver)|é o cúmulo|o cúmulo d[oa]|a gota d.?água|passou dos limites|passaram dos limites`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match: loosely`(?:é|são|foi|que|isto|acho|considero|uma?|simplesmente|absolutamente|totalmente|completamente|^) ?(?:isto |isso |é |uma? |um verdadeiro |uma verdadeira |mesmo |muito |tão |simplesmente |absolutamente |totalmente |completamente |o ){0,3}(?:vergonha|vergonhos[oa]|inaceitáve(?:l|is)|inadmissíve(?:l|is)|intoleráve(?:l|is)|absurd[oa]s?|ridícul[oa]s?|revoltante|indecente|desrespeito|escândalo(?! de (?:bonit|bom|boa|lind|gostos))|escandalos[oa]|palhaçada|descaso|falta de respeito|pouca vergonha|ultrajante|nojo|lixo|esculacho|abuso|afronta|bagunça|deboche|sacanagem|putaria|circo|desaforo|inacreditável o)|(?:desrespeito|descaso|falta de respeito|absurdo) (?:total|com|completo|atrás|enorme)|inacreditável o descaso|(?:estão|tão|está|estás|só pode ser|vocês) (?:de |a |me )*(?:brincadeira|gozar|gozando|brincar|zoando|sacanagem|zoeira|tirando sarro|brincando comigo)~|(?:gozar|tirando sarro|rir|rindo) (?:da|com a|na) (?:minha |nossa )?cara|faz(?:er|endo)? (?:a gente|nos|me|o cliente)?(?:-nos|-me)? ?de (?:palhaç|bob|trouxa|otári|parv)~|como (?:se |ousam|têm coragem|tem coragem)(?:atrev~)?|como se atrev~|(?:que|têm|tem|vocês têm) (?:_)?(?:cara de pau|lata|cara dura|descaramento)|(?:deviam|deveriam|devia) (?:_)?vergonha|(?:tenham|tenha|têm|criem|não têm|não tem) (?:_)?vergonha|vergonha na cara|vergonha alheia`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/worst',
    strength: 'explicit',
    match: loosely`(?:o |a )?pior (?:_)?(?:atendimento|empresa|serviço|experiência|loja|banco|operadora|suporte|compra|companhia|aplicativo|app|produto|hotel|cliente)s?|(?:péssim|horríve|horrív|terríve|lamentáve|lastimáve|deplorável|desastros|nojent|abomináv|vergonhos)~ (?:o |a |esse |este |vosso |vossa )?(?:atendimento|serviço|suporte|experiência|empresa|loja|tratamento|apoio)|(?:atendimento|serviço|suporte|experiência|empresa|tratamento|apoio)(?: ao cliente)?(?: de vocês)?(?: é| foi| está| muito| um)* (?:péssim|horrív|terrív|lamentáv|lastimáv|deplorável|desastros|nojent|vergonhos|lixo|ridícul)~|^\P{L}*péssim[oa](?:,|[ .!]*$)|nunca fui (?:tão )?(?:mal ?tratad|desrespeitad|humilhad)~|(?:tão|muito) mal ?tratad[oa]|(?:estrag|arruin|acab|destru)(?:aram|ou|íram|íram|iram) (?:com )?(?:_)?(?:minhas?|meus?|nossas?|nossos?|férias|casamento|aniversário|natal|viagem)|(?:um|uma) (?:verdadeir[oa] )?(?:lixo|porcaria)`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match: loosely`merda|porra|caralho|puta que pariu|pqp|porcaria|foda-se|que (?:raio|diabos?|droga|inferno|saco|bosta|merda)|bosta|vtnc|cacete`,
    unless: loosely`puta (?:produto|serviço|trabalho) bom|(?:vão|vai|vá)(?: todos)? (?:à|para o|pro) (?:merda|caralho|inferno)|(?:gente|empresa) de merda|que saco de|do caralho|que raio de sorte|é minha e é velha`,
  },
  {
    rule: 'anger/upset',
    strength: 'tone',
    match: loosely`desapontad[oa]s?|desapontamento|decepcion~|decepção|desilu(?:são|did~)|frustra(?:nte|d[oa]s?|ção)|chatead[oa]s?|aborrecid[oa]s?|descontent[e]s?|insatisfeit[oa]s?|insatisfação|não (?:estou|fiquei|estamos|ficamos) (?:nada |muito |nem um pouco )?(?:satisfeit|feliz|content)~|(?:me|nos) incomod~|incomod[oa]u?-me|(?:nada|pouco) profissiona(?:l|is)|falta de (?:profissionalismo|seriedade|consideração)|deix(?:a|ou) (?:muito )?a desejar|esperava (?:mais|muito mais|melhor|outra coisa)|(?:isso|isto) não se faz|não (?:acho|é) (?:isto |isso )?normal|experiência (?:bem |muito |bastante )?(?:ruim|má|negativa|desagradável)|má experiência|(?:é|parece) (?:uma )?piada|lamentável|inacreditável|mau (?:serviço|atendimento)|atendimento ruim`,
    unless: loosely`(?:não|nunca|sem|nem|nada) (?:me |nos |estou |estamos |fiquei |foi |fiquem |fique )*(?:desapont|decepcion|frustr|chatead|aborrec|desilud)~|inacreditável (?:de|como|que) (?:bom|rápido)|kkk~|haha~`,
  },
  {
    rule: 'anger/irony',
    aspect: 'irony',
    strength: 'tone',
    match: loosely`obrigad[oa] por (?:nada|me fazer~|fazer(?:em)?|ignorar~|estragar~|não)|(?:ótimo|parabéns|bravo|maravilha|que maravilha|que bom|que beleza|perfeito|fantástico|excelente|lindo)[,!.] ?(?:mais um|outr|consegui|agora|só que não|vocês|continua|de novo|nada)~…|(?:parabéns|nota (?:10|dez)) (?:pel|aos? envolvid)~|que surpresa|claro, (?:a culpa|como sempre|né)|só que não|só faltava`,
    unless: loosely`parabéns pel~ (?:atend|serv|equip)~|que surpresa (?:boa|agradável)`,
  },
  {
    rule: 'anger/boiling',
    strength: 'explicit',
    match: loosely`tá de sacanagem|(?:tão|estão|tá|está) (?:de brincadeira|a gozar|gozando|a brincar|me zoando|me tirando)|isto é brincar com quem|vocês (?:têm|tem) noção|cadê o respeito|de uma cara de pau|sem tamanho|(?:parabéns|obrigadinh[oa]|bravo),? aos? envolvidos|parabéns aos envolvidos|obrigadinh[oa]\.|bonito, hein|que (?:companhia|atendimento|empresa|serviço|servicinho) (?:_)?(?:vagabund|de quinta|porcaria)~|(?:serviço|servicinho|atendimento|empresa|companhia|loja|produto|material|coisa|gente|suporte|internet|sinal|comida|banco|operadora) de quinta(?=[.!,])|dia \d+ do apocalipse|(?:isto|isso) (?:já )?(?:enjoa|passou dos limites|é o fim da picada|é um circo|é gozar)|que isto já enjoa|apagou!|vão vir ou vão|vamos brincar de quê|(?:cês|vocês) tão montando|pelo amor de deus(?=[^?]*[!])|aumento de [\d %]+ e ainda|e ainda (?:botam|têm a lata|querem|me cobram|tive)|têm a lata|que lata|tenha(?:m)? (?:santa )?paciência|(?:me|nos) fazem? de (?:palhaç|trouxa|bob|parv|otári)~|faz(?:em|er) pouco d|chorar no telefone|já tem cpf|nasci ontem|julgam que|virou (?:palhaçada|bagunça|circo)|saco cheio|de saco|farto|fartinh[oa]|pela raiz dos cabelos|não se brinca|(?:teve|tiveram) a (?:educação|decência) de`,
    unless: loosely`kkk~|haha~|obrigad[oa] (?:pel|por)~|ador(?:o|ei|amos)|brincadeira minha`,
  },
];
