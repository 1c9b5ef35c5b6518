/** Words that mean alike in a complaint, a class a line: `makeClasses`. */
export const es = `
neg: no nunca jamás nadie ningún ninguna ninguno nada sin ni tampoco nulo apenas
you: usted ustedes vosotros vuestro vuestra vuestros su sus les le os tú tu tus te ti vos sois eres sos han tienen
me: yo me mi mis mí mío nosotros nos nuestro nuestra nuestros nuestras
they: ellos ellas él ella
will: voy vamos pienso pensamos haré haremos iré iremos pondré denunciaré cancelaré exijo quiero presentaré publicaré
until: hasta sino contrario antes mientras o
cond: si caso
again: otra otro vez vuelto vuelve vuelven vuelvo nuevamente nuevo siempre sigue siguen sigo seguimos mismo misma mismos mismas tercera tercer cuarta cuarto quinta quinto sexta séptima décima segunda segundo enésima repet* cada reiterad* continuamente constantemente todavía aún ayer igual reabr* reporté explicarlo arreglado gotera* volvió cerraron aparato
times: vez veces ocasiones intento* vueltas cuántas
number: un uno una dos tres cuatro cinco seis siete ocho nueve diez quince veinte treinta cuarenta cien cientos mil miles docena* varios varias pares
unit: segundo* minuto* hora* día* dia dias semana* mes meses año* quincena* trimestre*
weekday: lunes martes miércoles jueves viernes sábado* domingo* enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad* reyes pascua
deadline: hoy mañana noche inmediatamente ahora ya plazo* urgentemente mediodía medianoche cuanto antes tarde luego
wait: esper* cola* tard* retras* demor* pendient* atasc* estanc* parad* colgad* largas eterno paciencia aplaz*
silence: silencio* ignor* callad* olvid* sordo* mudo* pared* vacío caso desaparec* nadie respuesta dejado visto contestador* noticia* eco solos musiquita novedad quedaron pidiendo importa cumple
reply: respond* respuesta* contest* llam* devuelv* devolver noticias señal* acus* reaccion* solución* explicación* aviso
contact: llam* teléfono* telefon* correo* mail* email* escrib* escrito mensaje* ticket* formulario* chat* carta* burofax contact* avis* reclam* quej* pedí pedido pregunt* solicit* insist* incidencia* whatsapp
leave: cancel* baja darme doy damos irme vamos voy largo march* cambi* portabil* dej* adiós resci* finaliz* cerrar cierr* despid* abandon* anul* renov* borr* desinstal* pasar pasarme competencia última acab* volveré irnos compro comprar terminado suscripción próxima
rival: competencia competidor* otra otro compañía* proveedor* operador* vecin* alternativa* banco sitio lado enfrente otros barato
money: dinero euro* eur peso* dólar* céntimo* pag* factur* cantidad* importe* precio* tarifa* cuota* cuenta* tarjeta* banco* devol* reembols* abon* fianza* alquiler nómina* sueldo* cobro* recibo* transferencia* saldo* plata crédito* multa*
charge: cobr* carg* doble duplicad* descont* descuent* sacado retir* factur* recargo* penaliz*
wrong: error* errón* equivoc* incorrect* mal falso* injust* indebid* abusiv* inexist* inventad* duplicad* doble irregular* cuadra coincid*
dispute: disput* reclam* acuerdo firm* contrat* pedí acept* rechaz* neg* niego debo deuda* prueba* justific* rectific* corrij* autoric* autoriz* consent* derecho* reconoz* responsab* impugn* desistim* cláusula* conforme opongo pone según dice dicen entregado afirman cierto discrepo permanencia consta
law: abogad* tribunal* juzgado* juez* juicio* demand* denunci* legal* ley* judicial* policía* guardia civil fiscal* querella* daños perjuicios arbitr* burofax penal* derechos ilegal* delito* acciones pleito* notari* lopd vía defensa comisaría contracargo* letrado* mercantil colectiva* hacienda sanción interpon* contencios* verbal reservo ante
authority: consumo omic ocu facua oficina hoja* reclamaciones defensor* agencia* protección datos aepd ministerio* ayuntamiento* alcald* inspección* inspector* sanidad cnmv cnmc arbitral profeco condusef indecopi sernac autoridad* regulador* consumidor* trabajo junta aesa autonomic* sindicat*
press: prensa periódic* periodista* tele televisión* radio* diario* medios noticia* redacción* reportaj* portada* titular* heraldo programa noticiero columna sección autonómica
review: reseña* opinión* opinion* estrella* google* valor* trustp* recomend* puntu* comentario* tripadv* calific*
social: facebook* twitter* instagram* insta tiktok* youtube* redes foro* public* compart* seguidor* grupo* captura* pantalla* vídeo* video* blog* viral* hilo* miembros story internet subo cuelgo gremio
boss: responsable* encargad* jefe* jefa* director* dirección* gerente* superior* supervisor* manager* dueñ* propietari* decid* decisión* autoridad mando* arriba presidente* humano* humana alguien persona* real verdad ceo cargo gerencia capacidad nivel turno mande manda eleven pásame páseme reciba quien deme
agent: atención agente* operador* empleado* comercial* técnic* robot* bot chatbot máquina* equipo* compañer* repartidor* instalador* contestador* servicio departamento* chico* chica* soporte teleoperador*
danger: fuego incendi* quem* humo* chispa* gas* fuga* electrocut* corriente* calambre* descarga* moho* cortante* afilad* asfix* ahog* explot* explos* sobrecalent* derret* calient* freno* peligro* segurid* derrumb* cay* caíd* cae caer romp* cristal* tóxic* venen* resbal* cable* monóxido olor ardi* arde soltó suelt* grieta* huele hinch* caldera* batería vidrio* abrirse
harm: herid* lesion* sangr* hospital* urgencias ambulancia* médic* muer* mor* vida respir* asma alerg* sarpull* vomit* quemadura* fractur* rot* desmay* mareo* dolor* suicid* matar intoxic* puntos golpe* grave ingresad* uci fiebre brazo piernas detrás contra
vulnerable: bebé* niñ* hijo* hija* madre* padre* mamá papá abuel* mayor* ancian* embaraz* pacient* diabét* silla ruedas discapac* cieg* marido mujer espos* residente* pensionist* jubilad*
many: tod* vecin* edificio* bloque* comunidad* inquilin* plantilla* oficina* equipo* alumn* clase* clientes familia* empresa* personal barrio* pueblo* colegio* somos cientos decenas compañer* tienda* demás afectad* afecta muchos usuarios acceso revendedor* reportan hemos
anger: enfad* furios* rabia* rabios* indign* cabre* hart* vergüenz* vergonz* asco asquer* alucin* increíb* inaceptab* intolerab* escándal* ofend* molest* desesper* frustr* irrit* decepcion* tomadura pelo narices burla* ri* reís ríen paciencia tensión indecen* bola tratado ojalá bastante
insult: idiota* imbécil* estúpid* inútil* incompetent* incompetenc* payas* ladron* ladrón* estafador* mentiros* sinvergüenz* caradur* cara gentuza* gilipoll* cretin* tont* burr* basura* cerdo* mierd* vago* chorizo* golfo* impresentab* cabron* cabrón* subnormal* chapuz* rata* analfabet* pandilla* panda rater* pendej* bola manga chorr* trilero* chapucer* concha vete sirven unos menud* váyanse escor*
profane: mierda* joder* jodid* coño hostia* puta* puto* cojones huevos culo* cabrón* carajo* demonios chingad* pinche* verga* maldit* cagad* cago
bad: mal* pésim* horrible* horroros* fatal terrible* lamentab* patétic* ridícul* vergonz* desastr* absurd* penos* nefast* impresentab* circo broma* chiste* pesadill* inadmisib* inaceptab* intolerab* deficient* bochorn* cutre* tercermund* chapuza*
enough: basta suficiente harto harta hartos hartas límite* paciencia colm* gota vaso última último cansad* cansa aguant* tope llegado ya punto
irony: enhorabuena felicid* felicito bravo genial* gracias maravill* estupend* fantástic* fenomenal* magnífic* espléndid* aplaus* premio* medalla* bonito olé menudo menuda vaya qué gran lujo supongo claro evidentemente espectacular*
good: gracias buen* bien perfect* content* satisfech* encantad* amab* rápid* eficient* funciona resuelt* solucion* ayud* estupend* excelent* genial cordial* saludo* feliz
broken: roto* rota* averí* estrope* fall* caíd* colg* cuelga* bloque* funcion* error* apag* corte* cortad* muert* parad* defectuos* defecto* tilda* bug* inservib* negro congel*
misread: entend* entiend* malentend* leído* leer leen lee lean leéis pregunt* habl* refier* referí* otra otro cosa tema* confund* confus* relación ver sino dije decía digo quiero quería distint* interpret* pedía contraseña revés pedimos crear
lie: ment* mienten engañ* estaf* rob* timo* timad* fraude* fraudul* tramp* tomad* pelo cuent* trucos trola* extors* abus* ladron*
promise: promet* promes* asegur* garantí* garantiz* dij* dicho comprom* quedamos acordad* acordamos palabra supuestamente
waste: perd* pérdida tiempo inútil* balde vano vueltas pelota* mare* pasándo* rebot* transfier* derivan círculo* bucle*
trust: confi* fiel* leal* cliente clienta años llevo creer creo reputación*
coming: present* plant* iré voy vamos sentar* acamp* bloque* aparc* vaci* volcar tirar encaden* manifest* huelga* pancarta* pagaré pagar reten* corto cortar cierro devolver boicot* cerradura* puerta* tractor* megáfono* formal aténganse auditor* consecuencias arrepent* medidas avenida caro cojo cerramos oportunidad
place: oficina* puerta* tienda* sede* central mostrador* sucursal* local* recepción* entrada* portal* patio*
public: públic* publico mundo todos enter* sepa* difund* contar contaré avis* advert* nombre* fama* reputación* contando cuelgo lados gremio sabrá
please: favor porfa ruego ruega suplic* ayud* ayúd* socorro desesper* agradec* pido imploro
urgent: urgent* urgencia* urge prisa* rápid* inmediat* crític* priorid* prioritari* importante* hora* minuto* vuelo* tren* tirad* atrapad* cierra empieza sale producción* parad* ya necesito trabajar camion* turno rellano podemos
grief: llor* lágrim* duerm* dormir sueño estrés* ansied* angusti* miedo* pánico* preocup* humill* vergüenza desesper* depres* sufr* nervios* agot* pena
loss: pérdida* perd* daño* boda* entierro* funeral* examen* oposic* vuelo* avión viaje* vacaciones entrevista* ventas producción* cosecha* arruin* estrope* fastidi* nómina* facturación*
copy: plantilla* copi* pegar pega corta automátic* robot* estándar* loro* modelo* genéric* guion* mismo texto
personwish: hablar hable pasen pase pásenme ponga póngame comunic* comuníqu* escal* nombre* transfier* derív* atienda
question: por qué cómo cuándo dónde quién cuál cuánto cuántas cuántos
still: todavía aún sigue siguen ya desde hasta llevo llevamos
exasp: serio oiga oye mire miren venga hombre vamos dios madre mía pues vaya es que anda hola
quote: canción* libro* película* juego* título* novela* broma jaja jajaja lol serie* letra
`;
