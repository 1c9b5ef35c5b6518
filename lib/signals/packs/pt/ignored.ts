import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const CALM = loosely`sem pressa|não há pressa|quando puderem|não precisam|obrigad[oa] por responder|está ótimo|excelente|ansios[oa]|muito satisfeit~|deixem no|quanto (?:demora|tempo demora o)|configuro|na hora|travões|freios`;

/** Portuguese: unheard, too slow, not called back, chasing an answer (R9, R23). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/no-answer',
    aspect: 'chasing',
    strength: 'explicit',
    match: loosely`ninguém (?:de vocês |aí |me |nos |se |lá |da equipe )*(?:respond|atend|lig|retorn|dá (?:retorno|resposta|uma (?:resposta|solução|posição))|diz nada|deu|fal|escrev|contact|contat)~|não (?:me |nos )?(?:respondem|responderam|atendem|retornam|retornaram|dão retorno|dão resposta|obtive|recebi|recebemos|tive|tivemos|obtivemos|houve)(?: (?:_)?(?:resposta|retorno|contacto|contato))?(?= (?:resposta|retorno|há|aos?|às?|desde|meus|nenhum|qualquer|faz)|[.!,]*$)|(?:ainda|até agora|até o momento|até hoje) (?:_)?(?:não (?:recebi|tive|obtive|me|responderam|tivemos)|à espera|nada|sem|nenhuma resposta|esperando)~|(?:continuo|sigo|seguimos|continuamos|estou|fiquei|estamos) (?:_)?(?:sem (?:resposta|retorno|notícias|solução)|à espera|esperando)|sem (?:nenhuma? |qualquer )?(?:resposta|retorno|notícias)(?= |[.!]*$)|(?:zero|nenhuma|nem uma) (?:resposta|chamada|ligação|retorno)|silêncio (?:total|absoluto)|(?:me|nos) deix\p{L}+ no vácuo|no vácuo|desde (?:segunda|terça|quarta|quinta|sexta|ontem|sábado|o|a) …(?:não (?:sei|tenho)|sem)~|esquecer(?:am|am-se|-se)? (?:de|do|da) (?:mim|nós|meu|minha)|por ?que (?:é que )?(?:ninguém|não|demoram?) (?:_)?(?:respond|atend|tanto|lig)~`,
    unless: CALM,
  },
  {
    rule: 'ignored/too-slow',
    aspect: 'too-slow',
    strength: 'explicit',
    match: loosely`(?:estou|estamos|tô|fiquei|espero|aguardo|esperando|à espera|esperei) (?:_)?(?:há|faz|por|desde|uma?|mais de|já) (?:_)?(?:\d+|uma?|duas|dois|três|quatro|cinco|dez|várias|vários|mais)? ?(?:horas?|dias?|semanas?|mês|meses|minutos|anos?)(?= |[.!]*$)…|(?:há|faz|já faz|tem|já são) (?:mais de |quase |já )?(?:\d+|uma?|duas|dois|três|quatro|cinco|dez|quinze|várias|vários) (?:horas?|dias?|semanas?|mês|meses) (?:que|e|sem|à espera|esperando)[^.!?\n]{0,35}(?:nada|espero|esper|ninguém|sem|não|resposta|internet|retorno)~|(?:até quando|quanto tempo mais|quanto mais) …(?:esper|aguard|demor|tenho)~|demor(?:am|a|aram|ou|ando) (?:_)?(?:uma eternidade|séculos|semanas|meses|demais|tanto|absurd|dias)~|demora (?:absurda|enorme|inaceitável)|(?:já )?pass(?:ou|aram) (?:_)?(?:\d+|horas|dias|prazo|semanas) …(?:promet|nada|sem|disseram)~|(?:o )?prazo passou|(?:chamado|caso|pedido|ticket|reclamação|protocolo)…(?:aberto|parado|pendente) há …|esperando na linha`,
    unless: CALM,
  },
  {
    rule: 'ignored/no-callback',
    aspect: 'no-callback',
    strength: 'explicit',
    match: loosely`(?:ficaram|ficou|ficar) de (?:me )?(?:lig|retorn|vir|contact|contat|respond|dar)~ ?…|(?:promet|disser|garant|combin)~ (?:que )?(?:me |nos |iam |que )*(?:lig|retorn|contact|contat|telefon|respond)~ …(?:nunca|não|nada|ontem|esper|até hoje|à espera)~|(?:disseram|prometeram) que (?:me|nos) (?:ligavam|ligariam|contactavam)|(?:nunca|não)(?: me| nos)? (?:retornaram|devolveram|ligaram de volta)~|(?:deslig|cortaram|derrub)~ (?:_)?(?:telefone|na minha cara|na cara|chamada|ligação|na nossa)|(?:e|hora na linha e) desligaram|ligação cai|não apareceu`,
    unless: CALM,
  },
  {
    rule: 'ignored/unheard',
    aspect: 'unheard',
    strength: 'explicit',
    match: loosely`(?:me|nos) (?:ignoram|ignoraram|ignora)|ignorando|ignorar-(?:me|nos)|(?:fui|sinto-me|me sinto|sou|fomos|sendo) (?:completamente |totalmente )?ignorad~|ninguém (?:me |nos |se |lhe )*(?:quer saber|import|ouv|escut|dá (?:uma )?(?:solução|atenção)|assum|resolv|faz (?:nada|caso)|lê)~|(?:vocês )?não (?:me |nos )?(?:escut|ouv)(?:am|em|e|a)|não (?:querem saber|ligam para|estão nem aí|se importam)~|(?:alguém|vocês|nem sequer|chegaram a|sequer) (?:_)?(?:lê|leu|leram|lêem|leem) (?:_)?(?:e-mails?|mensagens?|mensagem|escrevi|que|mails)|(?:resposta|mensagem|texto)s? (?:automátic|pront|padrão|genéric|robótic)~|copia e cola|copiar e colar|(?:jogad[oa]|passar-me|passando|passam|empurr\p{L}+|mandam) …de um (?:setor|departamento|lado|atendente) …outro|jogo do empurra|enrol(?:ando|am|ação|ado)|(?:falar|falo|a falar|falando) (?:com|para) (?:a |uma |as )?paredes?`,
    unless: loosely`obrigad[oa] por|cansad[oa] de ser|ignorem|ignora as|se ninguém estiver|mais ninguém|configuro`,
  },
  {
    rule: 'ignored/chasing',
    aspect: 'chasing',
    strength: 'explicit',
    match: loosely`(?:alguma|há|têm|tem|tens) (?:alguma )?(?:novidades?|posição|previsão|atualização|notícias)(?= d|[ ?.!]*$)|aguardo (?:posição|retorno|resposta) desde|andamento d[oe] meu|(?:segundo|terceiro|quarto|outro) lembrete|relembro|continua pendente|(?:andar|correr|sempre) (?:sempre )?atrás de vocês|sou sempre eu|sempre eu que|(?:tem alguém aí|alguém aí|está aí alguém)`,
    unless: CALM,
  },
  {
    rule: 'ignored/left-hanging',
    aspect: 'chasing',
    strength: 'explicit',
    match: loosely`nem (?:um|uma|sequer um|sequer uma|só um|mais um) ?(?:telefonema|ligação|resposta|e-?mail|mensagem|sinal|alô|aviso|ai|bot|palavra|retorno|desculpa|visto|contacto)|do \p{L}+ nem sombra|nem (?:sombra|vê-lo|vê-la|sinal d[eao])|nicles|nem (?:veio|vieram|lig(?:ou|aram)|apareceu|avis(?:ou|aram)|respond(?:eu|eram)|atend~)|ninguém (?:me |nos |se |vos |lhe |aqui )*(?:respond~|retorn~|atend~|lig(?:a|ou)|avis(?:a|ou)|aparec~|deu (?:a cara|sinal|retorno|notícias|um alô)|dá (?:a cara|bola|retorno|notícias|satisfação)|teve a (?:educação|decência)|liga nenhuma|quer saber|escut~|veio|se digna)|sem (?:uma? (?:única |mísera )?(?:respost|palavr|notíci|explicaç|retorn|ligaç)|resposta (?:de|há|desde|até)|retorno (?:de|há|desde|até|algum|nenhum)|notícias (?:de|há|desde))~|(?:atendimento|plantão|telefone|linha|número) (?:_)?(?:chama, chama|toca, toca|só chama|cai a ligação|não atende|ninguém atende)|chama, chama|(?:tô|estou|estamos|espero|aguardo|aguardamos|ando|já lá vão|faz|há|fez|fiquei) (?:já |aqui |mais de |há |quase |uns |umas )*(?:um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|\d+) (?:min|minutos?|horas?|dias?|semanas?|meses|mês|anos?)(?: e meia)? (?:que |à |a )?(?:_)?(?:janel|esper|aguard|linha|tentando|telefone|pedi|sem respost|sem retorn|ninguém|nessa|neste|nesta|vocês|pendurad|ouvindo|a ouvir|na porta)~|aguardo há|esperando (?:há|faz|desde)|à espera (?:há|desde|de (?:resposta|retorno|técnico))|há (?:vinte|trinta|\d+|dez|quinze) dias(?=[.,]| e)|dia \d+ (?:do|de|sem) (?:ticket|chamado|dm|resposta|espera|protocolo)|(?:processo|chamado|pedido|ticket|caso|protocolo|orçamento|reclamação|reembolso) (?:_)?(?:dorme|parado|continua «?em análise|«em análise|em análise há|engavetad|na gaveta|esquecid|às moscas|nem um|no limbo)~|só para lembrar que existo|devem estar na mesma gaveta|(?:mandei|liguei|escrevi|enviei|fiz|deixei|pedi|já lá vão|e-mails?|mensagens|reclamações|recados|chamadas|áudios?)[^.!?\n]{0,50}(?:,|e|mas)? ?(?:e )?(?:nada|nem|ninguém|nenhuma resposta|silêncio|zero respostas?|até (?:hoje|agora)|mandei a minha mãe)|mandei \p{L}+, mandei|só falei com (?:_)?(?:robô|bot|gravação|máquina)|(?:meu|o|a|minha) (?:gerente|vendedor|corretor|atendente|suporte|técnico|app) (?:_)?(?:some|sumiu|desapareceu|não atende|evapor)~|some quando|e a imobiliária, muda|(?:surdos|mudos) ou|estão surdos|a ouvidoria não ouve|não (?:apareceu|veio|passou) ninguém|ninguém (?:prevenid|avisou)|não foi e ninguém|(?:juraram|prometeram|prometid|era|jurado) (?:_)?para (?:hoje|ontem|segunda|antes)(?:,| e)? ?(?:nem|e|não)|(?:técnico|carro|montador|entregador) (?:_)?(?:não veio|nunca veio|não apareceu|nem sombra|nunca apareceu)|e depois, n~|cliente ausente|(?:quando )?esclareço desaparecem|ninguém retorn(?:ou|a)|não foi confirmad[oa]|ele em reunião|(?:para a semana|amanhã)»\.|sempre «para a semana»|sem resposta, vou`,
    unless: loosely`obrigad[oa] (?:pel|por)~|sem pressa|não há pressa|já (?:resolv|respond)~|valeu|caso não esteja|resolvid[oa]`,
  },
];
