/** Words that mean alike in a complaint, a class a line: `makeClasses`. */
export const pt = `
neg: não nao n nunca jamais ninguém nenhum nenhuma nada sem nem tampouco nulo mal
you: você vocês vcs vc vosso vossa senhor senhora senhores seu seus sua suas lhe lhes tu teu tua te vos são és têm tens estão
me: eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas gente
they: eles elas ele ela
will: vou vamos pretendo farei faremos irei iremos quero exijo entrarei cancelarei abrirei publicarei acionarei processarei
until: até senão contrário antes enquanto ou
cond: se caso
again: outra outro vez novamente novo nova sempre continua continuam continuo mesmo mesma mesmos mesmas terceira terceiro quarta quarto quinta quinto sexta sétima décima segunda segundo enésima repet* cada reiterad* constantemente ainda volt* toda passada consert* expliquei troquei anterior começo motivo história igual problema sexto veio
times: vez vezes ocasiões tentativa* quantas
number: um uma dois duas três quatro cinco seis sete oito nove dez quinze vinte trinta quarenta cem cento centenas mil milhares dúzia* vários várias par
unit: segundo* minuto* hora* dia* semana* mês mes meses ano* quinzena* trimestre* min hrs
weekday: segunda terça quarta quinta sexta sábado* domingo* janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal* páscoa carnaval feira
deadline: hoje amanhã noite imediatamente agora já prazo* urgentemente meia quanto antes tarde logo
wait: esper* fila* demor* atras* pendent* parad* travad* enrol* aguard* adiad* eterna lent* arrast*
silence: silêncio* ignor* calad* esquec* surdo* mudo* parede* vácuo vazio sumi* desaparec* ninguém resposta visualiz* descaso eco notícia* mandei análise ouve some inquérito pombo vê
reply: respond* respost* retorn* lig* devolv* notícias sinal posicion* posição satisfação reag* solução* explic* aviso atend*
contact: lig* telefon* email* mail* escrev* mensagem* mensagens chamad* protocolo* formulário* chat* carta* contat* contact* avis* reclam* queixa* pedi pedido perguntei solicit* insist* whatsapp zap sac ticket* ouvidoria
leave: cancel* sair saio saindo embora mud* troc* portabil* deix* adeus rescind* rescis* encerr* fech* abandon* anul* renov* apag* desinstal* migr* concorr* último última tchau chega continuar noutra procurar vence vencer próxima levo resta
rival: concorrên* concorrent* outra outro operadora* fornecedor* empresa* vizinh* alternativa* banco lado noutra esquina compro
money: dinheiro* real reais r euro* eur centavo* cêntimo* pag* fatur* valor* preço* tarifa* mensalidade* conta* cartão* banco* devolv* devolu* reembols* estorn* abat* caução* aluguel renda salário* boleto* pix transfer* saldo* grana crédito* multa* parcela*
charge: cobr* débit* debit* dobro duplicad* descont* tirad* retir* fatur* taxa* juros lanç*
wrong: erro* errad* equivoc* incorret* falso* injust* indevid* abusiv* inexist* inventad* duplicad* dobro irregular* bate confere engano*
dispute: contest* disput* reclam* acordo* assin* contrat* pedi aceit* recus* neg* devo dívida* prov* comprov* justific* retific* corrij* corrig* autoriz* consent* direito* reconhe* responsab* impugn* arrepend* cláusula* concord* discord* dizem consta mostra próprio entregue batem condições diz
law: advogad* tribunal* juiz* justiça* process* ação judicial* legal* lei leis polícia* boletim ocorrência* bo delegacia* queixa* danos morais indeniz* arbitr* penal* direitos ilegal* crime* jurídic* procon* código defesa notific* intim* cartório* lgpd rgpd pequenas causas abri denúncia conselho chargeback citação acionar acionad* recorr* coletiva extrajud* exposição
authority: procon* anatel* aneel* bacen ans anvisa* anac susep deco consumidor* reclame ouvidor* regulador* ministério* prefeitura* câmara* fiscaliz* vigilância sanitária inspe* asae anacom erse provedor* livro reclamações autoridade* secretaria* senacon act conselho anpd antt
press: imprensa jornal* tv televisão* rádio* mídia* media notícia* redação* reportag* repórter* matéria* manchete* jornais congresso
review: avalia* opini* estrela* google* nota* trustp* recomend* coment* tripadv* reclame resenha* zero
social: facebook* face twitter* instagram* insta tiktok* youtube* redes rede sociais fórum* post* publi* compartilh* partilh* seguidor* grupo* print* captura* tela* vídeo* video* blog* viral* story stories internet whats sites live marcando marcou colocar
boss: responsáve* encarregad* chefe* chefia gerente* gerência diretor* direção superior* gestor* dono* dona propriet* decid* decis* autoridad* autonomia cima presidente* humano* humana alguém pessoa* verdade ceo coorden* patrão acima nível linha supervis* chama possa auditor* gabinete ponha passe consigo
agent: atendimento* atendente* agente* operador* funcionári* vendedor* técnic* robô* bot chatbot máquina* equipe* equipa* colega* entregador* instalador* serviço setor* rapaz moça suporte sac assistente*
danger: fogo incêndi* queim* fumaça* fumo faísca* faisca* gás vazament* fuga* choque* eletrocut* descarga* mofo* bolor* cortante* afiad* asfix* sufoc* engasg* explod* explos* superaquec* aquec* derret* quente* freio* travões* perigo* seguranç* desab* desmoron* cai* queda* quebr* vidro* tóxic* venen* escorreg* fio fios monóxido cheiro* arde solt* rachad* curto pegou grade descida
harm: ferid* machuc* lesão* lesion* sangr* hospital* urgências emergência* pronto ambulância* samu médic* morr* mort* vida respir* asma alerg* alérgic* vomit* queimadura* fratur* part* desmai* tont* dor dores suicíd* matar intoxic* pontos golpe* grave internad* pulso clavícula quase levou tomou bateu esfaque* peito pisou
vulnerable: bebê* bebé* criança* filh* mãe* pai* mamãe papai avó* avô* vó vô idos* gestante* grávid* paciente* diabét* cadeira rodas deficien* ceg* marido esposa* mulher morador* aposentad* reformad* neto*
many: tod* vizinh* prédio* condomín* bloco* inquilin* moradores equipe* escritório* alunos turma* classe* clientes família* empresa* pessoal bairro* cidade* escola* somos centenas dezenas colegas loja* demais funcionários rua afetad* afeta acesso inteira muita conseguem consegue duzentos relatam usuários problema
anger: raiv* furios* fúria indign* irrit* revolt* puto* puta bravo nervos* fart* cans* vergonh* nojo* absurd* inacredit* inaceit* intoler* escândal* ofend* chatead* desesper* frustr* decepcion* desrespeit* palhaçad* brincad* cara saco paciência pressão ódio odeio sacanagem noção tão cheio gozar
insult: idiota* imbeci* estúpid* burr* inúte* inútil* incompetent* incompetên* palhaç* ladrõ* ladrão* ladroes golpista* mentiros* vagabund* safad* canalha* bandid* cretin* otári* trouxa* lixo* escória porc* merd* preguiços* pilantr* picaret* vergonha corja* cambada* quadrilha* animal* animais jument* retardad* analfabet* bando ratos vermes verme parasit* servem uns serviam cabra gozar vivem
profane: merda* porra* caralho* foda* foder* puta* puto* cu bosta* droga* diabo* inferno desgraç* krl fdp pqp vsf cacete*
bad: ruim* péssim* horrív* terríve* lamentáv* patétic* ridícul* vergonh* desastr* absurd* nojent* circo piada* pesadelo* inadmiss* inaceit* intoler* precári* porcaria* pior* lixo caos descaso* deplor* miserá*
enough: basta suficiente farto farta cansei cansad* limite* paciência gota última último aguent* saco esgot* já ponto cheg*
irony: parabéns bravo genial* obrigad* maravilh* fantástic* excelent* magnífic* espetacul* palmas aplaus* prêmio* prémio* medalha* lind* que bonito belo bela ótim* claro evidente* aparentemente sucesso show kkk kkkk rsrs eficiência
good: obrigad* bom boa bons boas bem perfeit* content* satisfeit* ador* gentil* rápid* eficient* funciona resolv* solucion* ajud* ótim* excelent* feliz grat* atencios*
broken: quebr* estrag* avari* defeit* falh* cai* trav* bloque* funcion* erro* deslig* cort* mort* parad* parou bug* inutiliz* preto tela congel* pifou queimou
misread: entend* compreend* perceb* lido leram ler lê leia leiam pergunt* fal* refir* referi* outra outro coisa assunto* confund* confus* relação ver sim disse dizia digo queria quero contexto diferentes senha joelho recibo leu dúvida sobre áudio acho
lie: ment* engan* golp* roub* fraud* trapac* enrol* trouxa passaram perna truque* extors* abus* fé estelionat* burla* aldrab* vigar*
promise: promet* promess* assegur* garanti* disser* dito comprom* combin* palavra supostamente ficaram ficou
waste: perd* tempo inút* toa vão voltas empurr* jog* transfer* círculo* pingue rodeio*
trust: confi* fiel* leal* cliente anos acredit* reputação*
coming: aparec* plant* irei vou vamos sentar* acamp* bloque* estacion* despej* jogar tirar acorrent* manifest* protest* greve* faixa* cartaz* pagarei pagar ret* suspend* corto cortar fecho devolver boicot* cadeado* fechadura* porta* trator* megafone* buzin* formal consequên* auditor* caro oportunidade chance dou apareço tomarei caminhon* carrinha
place: escritório* porta* loja* sede* central balcão* agência* filial* recepção* receção* entrada* portão* pátio* frente
public: públic* mundo inteiro todos sab* saib* divulg* contar contarei avis* alert* nome* fama* reputação* espalh* expor exponho
please: favor pfv pff peço suplic* imploro ajud* socorro desesper* agradeço gentileza
urgent: urgent* urgência* urge rápid* imediat* crític* prioridad* prioritári* importante* hora* minuto* voo* comboio trem pres* fecha começa sai produção* parad* já emergência perco caminh* temos preciso conseguimos consigo emprego
grief: chor* lágrim* durm* dorm* sono estress* ansied* angústi* medo* pânico* preocup* humilh* vergonha desesper* depress* sofr* nervos* esgotad* pena
loss: prejuízo* perd* dano* casamento* enterro* funeral* velório* prova* exame* vestibular* enem voo* avião viagem* férias entrevista* vendas produção* colheita* arruin* estrag* salário* faturament* reunião* formatura* festa
copy: modelo* copi* cola* automátic* robô* padrão* papagai* genéric* script* mesmo texto pronta
personwish: falar fale passe passem passa coloque transfir* transfer* escal* nome* encaminh* conversar
question: por que porque porquê como quando onde quem qual quanto quantas quantos cadê
still: ainda continua já desde até agora
exasp: sério olha olhem poxa pô gente vamos deus meu pois então afinal né aí alô pelo amor
quote: música* livro* filme* jogo* título* romance* brincadeira haha lol série* letra
`;
