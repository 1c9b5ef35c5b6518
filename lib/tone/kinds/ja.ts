// Made by `npm run train`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const ja: KindWeights = {
  "bits": 14,
  "heads": {
    "dispute": {
      "scale": 0.19549,
      "bias": -5.29653,
      "tone": -1.29893,
      "doubt": -2.78456,
      "gaps": "Y8/QE%k1*JF.&M)*5^O~(+GMBF9&U95=S)V~=~5'>r$%2~rINn2xhLc~~4#e*Q%'#4~YZ7)5-%;gp3*Meu3':*Izvu-6:B/*~E)/#6P;?`h>D7/(&6?X~l'36~X;OI4hQ~;LO~//VjS8~?&Gm=~$#(=(D~{=jBW.#'#0M<:W%g@)l-~.=Ic9:9,~~<%%~.=.-~$*~~AZ#$~+T%_;$AT&~Q=FF'1~:C04h~~%+5@(b~=&E1e8QaQ-~#B?Si&,*#?~U%>~=2@Y/d,[/0g73O503s-1H5U'DB~B>%Q`~6$$xQGw~z:&O1d2w-~,~_8~TZW86-@'8,:*~~:-QB~Ix#~l'x7V~+')~~*J~8pht:,~=>5x4Z~K~~:DZ~0'U5O1Jetc'k@CFs(~Xj.^52~$QJ)~=$$[5hJjzC-5V2-E.GU",
      "values": "ONI:KKLJL]:;3JILINMKJKKP8KJQ;K95J4IKIM:RJINUIJI:JRI;JJI:4JJLIWJ:9MJKNL;WI:P9PJJN;KNKP7JIJSP9MJ:JOQL:I;:MJI897NJIP;LKIKIJIII;I:MKRMOLJKJMML82:QNJLJK;K7LI:KVI^IMLJI;;:LVJRKILIKNINKIJLJMJIJ9UKLOJ8RLXJMJJ]IKPN:K9NJM:QJJ:79KLIKM8N9LIJ;JL:;JLK89O::LNMLMOL:L7IL:L:J8;5OI.PKIMJMIIbKPI8LMIILJJM;;:KIYIL[;IILPJK3IKNINIP:;KLY9;KJI7JJT;:IKM4:I;JNOJI[K:PNJP;I8JKJ9I;M8KI88KXLKJI/5SII"
    },
    "manager-demand": {
      "scale": 0.456015,
      "bias": -5.44926,
      "tone": -1.78328,
      "doubt": -2.88449,
      "gaps": ",EO4+/Z<>L'(B72Gy?+G+q2.~#@/~H(~4$~~E|B}[(F*1om~8y7a<]#~~I(5|~$e&0.M?J,ByG-0m~B46Z}]-'&E$%~8`#(D<Jw`8g~~:o3)~;+J$3-~~,3/w_BGC>(<%5W)9r~1~)~6JVt2+#jBbdR6%%0,&?2Jp*&^,'~-1>(77/#dD<7Kp'C07FEoOFvJ0h~R&~$L7Fa){#5B~)~*)uqX1P~QB@$E3~#K^~=4):h-N-(01#;)?M(KMH4Va6~2I$~7'S688~&Mt8+~M~)c/(+r*:?*#*~$j$wTo+x~H0,3]0J&')#4K4()hR:e.QS0#;'@.~@0~~G=A~`+E+OH5g?~=4j)C~2i~~1~M#~s~9J?~N($4~+*2WVM%~K})#-Fi~:~zB8*G4=~$8q~N(G&~(>U[3@~6)~OUYE~~BZH)2t",
      "values": "EH>>EEKEEEEEE>?FEEEEJ>H?EbEHF?K>EFEEFIEMEEEJD<FE?=??HEHEFFEEFE?EGFEEEE?E?EEEEEEIFEEEHE?E?I?>G?EFFEF?GKHDE=GEFEE?EFGEFFFFEEFGEG?KFFEEFFEHFE?IEEF>?EEEFE?GKFEE??E:F?E>EFELE?EF?ELGEL>FUF?F?FFFE?ED?>EEEFGEE?<E?VL??I>IHF>TG>EGIE<F??GHFEEEHEE?>E@E>EGEID?GF>>GEHF?<EHEE??D?FKF>FFEEJEG??F??JEEE=EFEH?H?>EEJJHEF?>EFEHI>?HF?MEH?EGEEEF@?FDFHF>G=EFFL?FEFJEO?EGH?HFEE?GFL?IEM=REEJIEEF"
    },
    "churn-threat": {
      "scale": 0.27776,
      "bias": -4.73333,
      "tone": -1.48422,
      "doubt": -2.69333,
      "gaps": "?`~*V5(E,*N>}'~)[*'938-j={~T3%+d~~W-&~*(N_oB.B^]h%5j~$~`UC##Q)C&Dn/&@~.'p3@7L:~+N'aHZ)vcpASd<Q`O)j.N7^~JBGE#IN3r=GtW$~~&4+[>~;~N.}#P~N~)=.~5)}E#-,AK3E(#EB>N=L2+D~GJ%Up;7%7E`7V<06C~D6&*Xv~;~c.SFUQ&p~~(SqT-~C73{[,~t.<$BN130h>@9$&$KY.E3JWp~;1f6~~U)~-b6l[W~$~4I31UxS(6//-2&>p-oX,6].qI%e':El]IU~A(.^]7.W00~~~3:t$~JV~&4T(`5a^A5~%~FioH-6A&~~(h.5NJQK?Qa>()~%~;S~(%'j=8~07EKHqn?'VBE.$j>*sb/ce=&K0E07Ga5*4:$t3xX,34E$.+:]*7={/M",
      "values": "J:KKQ>>OF,MP=HGLF=<FHH=>LHF<=LJGGG::GIFGKFIHY>H=FHF>FFNJIGHH5<6<<GGG>HMG>OG=G;><GQFFIMUIN>J>GFKI=GGG<K>>>LGHLHG;FNHIFKHMGFLGLFLF=I=H=>GKHG4G>>9GGIGFSG><FGILFGHFG9H;G=G=G<I=:GHHOF9Hb=GGHGJIKXG<S:8IK=MKGJ=:<=I>JHH=M;>GIHHLGUP<=H=JJJJMFG=FKG4F3HLG<MLFHF>MFH=JHLHGHLFOHGU9JGJ><=GGHGGFM=HLHGF>IGH;>>FM;JGIJ;GTG6><=G_=JGH:SIS>^G>H=FG<J>K<GGP;==:O<>IMJFHF<MGS<GJG<FIJ8F;>HGHFG:"
    },
    "legal-threat": {
      "scale": 0.369211,
      "bias": -3.81986,
      "tone": -1.11977,
      "doubt": -3.52861,
      "gaps": "_,$=yd6JVMs`9>$~PF'F7q.`5;9jBcNTFA=lKMH~40O~$<C~$~1.~9n,,;LS%~bDg~+*(G=%)D:wW9~B3K~+0~WO,E$)'+&Um*mII.vPI7%o#2e2t~@+`$L-[J_^O~~>(S~B#URcGB~R-$c9Qa5'T(M=A*V.qzCDD|-~WW~~{O.(fc[>r+~(EsCQR+K3~)&a~&^:VX,6M06dZ8*&d8B3^T#7#/=NEL3|A25/:'}3~^-%C=/ZM48:y){PY%1AWk&~5~2=D/#=2<~&7I17:W&i/Q~/92~T?QI02:%DIA~9>A-H3HW-fdl~,B~N'FeNF*`1%F~4~54,~~Y$,Fw$tZ[**~LaO?W-%)X)'Wf/'zF_~'R&4;7OL)DbEa0~,$~<O~a>FV^,~&mH3~s~h+&'~S4f:5A$a=.~:.6",
      "values": ">IEEG=F?9>:EFHHIGGJFPHIHKLFQ?I>FFGIGIGFIGFFE>GFGFE<<=GF:F=>IG?FFIFF>GF?EH>JLIEEHHIJPPEF>G<HFFFGX;LHI=UFEGME>FF<FFJHFFG>EFJFHGEE:GEF>FGG<HGF=EHF>HG>FFL>=GH;FGEEPFJF>GEGF>FFK=FFNGFGFEEHHIGEF=HF>H<F>FG=QFHL:?>G;EFGEEMG=FGGF=HFK>GG>HH<IFKFHGGG>I<HHFFG=EE9>FFFQ:GF9EHJP;HJ=>HIFHKEI=F><KIF?>G<FH?IGG?bO=EHFGFGFFKMEHFFGLFHFFFHI;HGGGFFEGFG;>F<FK=E>FH<<LJFHQ;G>>EQKFE=?HFFHE>F=HG"
    },
    "reputation-threat": {
      "scale": 0.238336,
      "bias": -4.3331,
      "tone": -2.20025,
      "doubt": -3.17137,
      "gaps": "g8~($a-SVG(4aW`#IA8)F~~5+@562;=mhE,J9D:$/~*$o~V311~*k~%V`qVy<.~Ih-4-%,-S~+~*~CQ'5~Py`,0@(wU$.BH)~I~~,>*V[9[4##5~0OS<~e#:~UV~,g1~D~u#&7~,4~=(.bt-C2;Z2:+7<^K8;4VA[9A6(>tV8R$~p(k<@484[~:9D~/~yGQBY?/*5<~bb)(cW@NMP%fG@>~'TJw6.0^QN9//)r2B':4Z2i7j<-lu(6FY64y+l74BV=O:;9(~mIZL*^I<'t$@#&j.);XZ~{+&,$/~#S~3,~~q*WC>32t3-Pa'o+9>~7iN-~,~~^~.$v5K)`(~71R%8u8_4'}~G+L,7)-,&F*WRvA7.~o+34=PgE5HN0~6[aD=~;&F<*#~PY9>1H6&C<%2$0W&~G5~~gT~#/~a~Q",
      "values": "H<GRJK;4HNH5IJGH79N;I7IJH;:8MP<JGSHH<LOLHHHGHIP<M<JHHPJIJ.<LHJH<<LJHMJ:MKM:MILIJKIHMHLJHIJ:KHO:<HHH8HM9SK9IHH<]HJJ;PIIOHGJOJMJHIJ;<IL1JHZ9KO9O:MH<J<<H9JKMI<<J:MHMMIHQHIJ<;KH;IHKLH;H;HJN<GJH:J:4IIJIJ;Hb;J<<KI;;I8HHJ;II98JH;JQH;<H8JHKM<IJOK;HIJNHII.HT/JLGHI:HH;II9IGQM8II<OHJI9<;<HLLQ99HLQJ9HN4LHOIIM6HKH<KIH9JKMQM<;HMQ4JH599<LISKII:<RJP9LHPKGH:NGJJH;J<JOJHHIKIHO:6N;LLM;L"
    },
    "extraordinary-threat": {
      "scale": 0.275993,
      "bias": -3.95553,
      "tone": -1.24624,
      "doubt": -2.54175,
      "gaps": "_`dg-O3A&J4d/#_;y8^~&56W~:?Q=~#9~~A~+~+NBm=f.2vH~zV&14U2W}%((QS1M~$$*~)#-~9P=a~$$E3c6DsC;@[?PL.~j~Up-2)?v$/5~~_8V9ah>)Cc<~~#2~1LWRV8=~Y~kKB*#3-:(C12*F<C(~'F7~h&#]-@%:`Rt~d~dE<1d})~*~~:(E&;.(c5lPgy-./~*S)_~EV+7KfS$*80}G9V~+}N3_7J&G2Y67b0%e~O.L6z$.$d2NI%2`uY#135#01|F+R.~9n.~?/`~P2;{,6,&<&#$~~T.-j)1WQ0.'+~4K$-@&9LhZ+3iK$4%H(8S#I$~'J~?.$~9>DI$K~~+7~#~~~+:v,I*L6Kx*'x;a/$~.~&dX(Ec8jB~~&=;OGr=S-~*)O=005U[2<O)2#L'W&x3{;QT~1HH7(",
      "values": "HI=HJJH;1;M=HHKI9:GIGIOP<I==HLIGH<HGH9J/JGHK=9==GGHGG5GHJI=JGMb:G<;HKMI<G:M<GOIGKH=RHGG==G<J=IH;I<HHGIH=QJGGIHH=;HKL=OIJ<HI=HG;HHG<J=;:IH;MG<<G5GVGGIJ;H;GH<LJ:=;H<GQGH;HIH==7KIHG<=;NG;9=G=IHG<GKGJHG=LORIHG<IHH;G=G<HGHJ<=GK=HJ<G=GGGI:HKV0=79HG;;I5J==GJKI=G<HJIKKGJ;]MGL=HML38IG=GG=G=IG;GGQ=GJHHHGKIG=6GG6J==:HL;GG7;=I=<=HNHLHIIIHK;K<IJ::;GHIGL6HH==P=GII9G=IG<JHI<I9GGGHI8"
    },
    "safety": {
      "scale": 0.235007,
      "bias": -4.12788,
      "tone": -0.968736,
      "doubt": -3.53305,
      "gaps": "(~E[@*:1'02,&B2+AZ~=~/~p~$`W':KI]~%&JUVw5~L`Y?}FgEI*Q?nZ,(:L~~H'7~Y;/02dLa#+0~[~{@B`1%BFJ>bi#-@P.-7~HmEp[KB3iT3(KR>3~Vw3&HD~,1E54~1`8kOY~-3CeD~11'J~&~QfF%3n$+9~8g##9HG|_,6~k*0%~8TKi=*/~.$G*~23F~+3M&~&~4<~%#.%;Z6s]P%~Ue69ZBGzEBE`'4(5=];v-?*06kV?OF8~@6m+&22#~-)Ib?i<~P476K+~tQ#KQ~-$+AH;8<>2/~,0<9p-~9.Uz+=Fy1~3AO31Yy;~%0-6Qr^Q$~X.[=GW6~wM~~~,{~4&~#S]Wr|D~'I6AL%*'~=91(6P,~>b4zg=w#f8~>.~L(C0$A&P+,IJG''o(2J[7,D-8##RM~8-[=%6%~-",
      "values": "PI:HI<<;IH6H;2I<HIM;QIIK6TI<JHJ<I9MO;L7IIJ;IILLI<II:9:<9Q;JN5TH;NI:KLJIIHJH<9K:<JNLLP<M9H<;IJK<6:<PH9O4JMLII8LHM8:K:IHIIHI;H6::IJHI<JIH<I<;IHT;7QHHJIKJI8HKLJIQ:N;H:H7HHKMON9J5PIJJ<PIJL<J6M8<;:R<NL0HMHT;LJJ:MJ9HIIO<H;JK96H<6M<IK:JRQII<<I<<NJY7;NLJJJH<H:<I4H4JHI9HJI<<ILHLJHKIRLM<V;<I<LIIJ<I9H;9JSQJHJ:<<bHIMHJMJJ<HJH988<K9:<JKOI8KMMHKMH:JJLHIHI::OIHJNL6K:6H4WINI:NH8MNJHI"
    },
    "ignored": {
      "scale": 0.313466,
      "bias": -4.44898,
      "tone": -0.752884,
      "doubt": -2.43835,
      "gaps": "_~.:$MD&KR~%&@Q'.T~;vR94qDb]mns';-$JR:H#ckl%M,Q+#~g|)~v=0?@.?&f7G6,(-.EwW33$A~s3*]kPC%X~@V~'+ZyP&0_//A~%2h_RE~$=8^`}>8NX~4I~~QR%*0&;~FCu(.8+V/=O*;#*-~GS)3*'4<^9jBM(#7e~;iN10*4<:~g4D07~DQ8~,=2)/$&~~Q~KV6>D?%#~~0C5}]}0t~O^y*q@0R+4A7*1%*)~*52x1Xv~9XKrMsPz+'R./2~#E'.JE68_(:1B)~.7/[Bc`M_:~>L~Y)A$~:1~,VGg~F6^a+5M*Jp8HS6~~36)J'e*v~7z~<~$a~0~_Y4plN~w,9'v6U:?w*(<43>wA>,1~E,(&'2X.C~EC6~d~('$y~T;gO2g[Ab^]&H5[7,&.#>;0m$~[,/,@B",
      "values": ">G=;I:F7NGGFFH==HHKFFF;IFKIFGF7<>MJIGGG>NGO>IIFMHF=IJKL>N>FKKG=5>GFK=GFH<KM=FGH<LGGFM:=G<=GGF>=FM;HF<JJ>FFI>GI>FIFIHFIGFHJR:=GHM=>QGGGHHGHILMIFG>GMGHLHG=>YJI=8<MHHFHFK>R<FHF>TI>G<===HM=>HGG>JG=FGI=H:KGJ>;<I>MHI:>OIHGGRGFGGIG=H=F==bGQGGGGG>NNH>RF>KHFF=QF>F>>FK>=G8>GGF:F>FMIIH9G=GGG=>IGF=NHG<FGF>=<=>LF=:H=HHF<UIG=GFHF==FF>H==;I9>J=<=F>J=><GJG<IG8F=<F=>ZG;FGI=O>;I>F=GIHH"
    },
    "repeat-contact": {
      "scale": 0.502455,
      "bias": -4.77617,
      "tone": -1.80138,
      "doubt": -2.57882,
      "gaps": "~Y~-5'JVO%:Uc~*'1%8~H~#<V%./~6~#J,Ne-$2)1(#eRPH|>?#~(O:dZN)>*~^CH~r46,3(~-~%#*M>~I/9#X~6.##'D9<(]'4#OWa*Zy~rW/n6V0XZe:G@&~S~4,~f2,<~;l8m~(23:ckTB~'xIT~11/4HiaK1Z%/T~;9J~2*&82C3Vc#H5nvD8UA41~#~141E-~~?K+pY#%(dBb~{><(.~~KPn/%$K_%&0u3><)~&QGW6Mr4bj6?{b&9)x5@L_*i_3~$H~A~(CK~6~9zQ%-A5'<;%~x~9@y:A~K&4o9&2C4-B<ZE4-],:$Q%~1)~B;9~CBPBZWO)v_~$NF~~%~5p]-:&%~4n%'H-R5&(A*B5?x/z%`,37B`(D#&6O7(i.$~0~.@=Y_~bQbd~/?&6*$xz~/e+b;$~~2bM/9*74]",
      "values": "EF@F?>EFG=GJGE?DD?:FE?D?FD;FQ>@DEKHDEEEFFDEEKFEE?@FEFFIEDG@E<ELE?GEEE@?DFGFED=?FIEEEFDFEEDEEH?>E=DEEDEG?YEEDG?EL@FDHFEDGLEGKDD?DP??@@>?E=EFEEE@KF?EED?DEIE?FDDE>I@E>JEG@DE@?DIDFDE>EED@=EFFHDDEEDG@EbDE>?>D?EHEGFGED@?E@DEEGEDDM>F@DL=GED>E?H;FEEFFEMFD@@EGDDDFEE=DH?DE?>FEDHFDFH?DEDO?@K=E?G?D?EEGEEHE?EDEEEDEF??@KEGDEEE?DJ@EDDEEEGD?@DF@??E<E@@TD?;IEEEHIHEEG?F>ED>EEFE?DGL?EDJ"
    },
    "urgency": {
      "scale": 0.254945,
      "bias": -4.60524,
      "tone": -0.895658,
      "doubt": -2.83734,
      "gaps": "_@4~p#DF2&I~5E~1+))1~KFqU-VX~L7,%K3a~G+O?oP2.$#hFF,D,VA34M&F-O~K:(F~gQ.#'|X93gSEc0%A~-b%`08QhI=4-W~~-+L6;ANEg&[q6*=<P5@^-lO#oAC~E|/74~C,Y(~27#B~'F/~(~D~H6H1$('Q:H3uU.?r3d=qH1~Q~&k$7:~6;.~QXO*~)A-j[~.*Q1='55~gw,2:%#8U?/1~/W~_}#)*g$*~+;@q0n2`Aa7'=~'-_~Q+~</3~&~42O>*jIF~+jP~<6+#*_66lz~9>#~~~P'+2~6~H*MK,@~%~F.REg'G;5~&~9DDa$;~4$E8G~E)Il.]9g~i}R-~Q@qscI_c1AV3~SZ/4o#(Mn615#79~%E@~(Y'#2_1S9T~N?6B.&>/0u{R%+`Q+V.BM2$fC]Z;P17,7o@",
      "values": "H<<GH392M=H;IGIGKVK=HH;IGJ6IJJHLGGN<KN=K=HGGHHNH6H=IGJQIJMXPH:GJH=G9<KRIKGHI=;MH=K<H==JILQKH;L;GI9;JLLMHG<S<;:HKIIGGGLIHI<HKGGKHUQH/JH=H8JH==HKG^HGKN;HG<H=LHHIIHGH:7,HHKIGHJPI=G<HKGJMHKG9GGIIPN=LRGIH;HVI<HHOG:HY;HHGHMGJG<GHJ<I;:ONJILSHII8J<KJ<GHK;GG;8QJHGINOG=HIGGJG;<8H<G=JGG=LGMIIJGJLIHJHIIHGH=PLJIH]GJIGHHM=KHH;H5OJGHH:<H8;8JHGH9GH=<GII:9HbGGILGIR=9PGJIIG:<I<GGGNKI<G"
    },
    "misunderstanding": {
      "scale": 0.225563,
      "bias": -5.15978,
      "tone": -0.922069,
      "doubt": -2.75063,
      "gaps": "k'.$~'$a1&K2F~=~I=8>qC=8q~,>$*~(`=F@~_s$S+~a#+N[0$;>ck1J*sdK1D+)6Cf1M3@Q~c*Me+~':~&<Y#)v*Af04~I+AP~8%&#+`.,?j=xw:RAC.%S0O-T6%$TG~~]~,Ugk>x+~~@86b.V*-/1~594J1h)([~/&?,)7@)8)/*({~478gb~21u>(M`.~^Qr3KT)TQ.&~$5,Q5<WNy&*w`=g>E-u}~1FO=~'LW2'~@@5pBN0CGg*6CD6X0ao.6'-~w--*7~=~--&~%&<+)0-Ur`G~W$;-UkT6~<j2:@^;19R9s'O'-XF53'U))q~>dX~*HMzS.(_~#y}G*w+~-i~D`~8~'w%7~~6)&,)I~p?#)6S*;~gD~ID#@&78/K~X~M(7><~-~E@6UG7E^,~=zJ<K3$~7&B2?7~5ZT",
      "values": "HJHH=7:IJRK*:JHIH7;;:HGL<GGHJIMHTVJ9;IHI<JH<NKHKIGGJ;THGH4VLIJL;L:;I9K<MHH<J5;:9MHG<<JMOL:MM=9NIG;<GIIL:G8RSPH;HKOIYIHHH;:HGK`<IIHGKIGIHH7<:OJ<<<IITKK<IHH[GHI<G9GLKHIINH9IHG<K;IIHNHJKGJP=<<HH9:<IG9H;IH<TH6GKHHNH<65J=<<7HGI;H3HMHL97SHGIQGSH;O<;NJRGK;_bHG<QHK:GH;GJJOIMM_KIJKH;GHH<JHKLHK<MHTGHGGQJMHIJGHGHM9HKHHHXH=LKHH9=K<H<J<==GG=KH<97HS;J=HG3G<QHKJHHHLK[<<;:<<HGII]JKMM"
    },
    "affects-others": {
      "scale": 0.351327,
      "bias": -4.51776,
      "tone": -1.69099,
      "doubt": -2.83524,
      "gaps": "?`QS$0ApVJv~#:Q)~5CcG~'{5Y~6R`'-1$l9:-~+LO>%4=G~2~E3/d~e1&:A7V#rb4&PIp~*-~D'~~Z'w2D%UC0/~4@{Jq8^-iOzo`9cBH<:0~s{G~?%N#M[84P=~~7PG2DWd~78O4L1:Ob)~/4:*0GF*~*+GB<NCE9=L~z(~J-.UyT|o~(5<,8~(`,6&;.2N~*~YP$.bH*$~4a~#NqS,2(6~%1H~:E`_1a9t-~#-`9~?&0(mX3)U&%$?g'4EH~$~p-'3T?~:?+I(61%-:VHRZ~[Z_;>@,Q?49~3-?1-cu`2=6_3~1#$v;K~eX+N?(#~-&93]5#nY74dE~(,U~?~Sl~X`I2',@5?=O~6V7.4I'~+y&@')V?G6?=4JH6d36^Y'y>0#=~H~f&A:~0*187'r~%F~AFA1~L/&Y09*=",
      "values": "H>FKbFE44>7GFIF=;F=><LFJGE=UF8FGGEFFEF9FFFE??GFG?LHGIEFH=FFE>GFFGG>FGFF>I8HI=GGI=>EFJF<JEF;I==GGEHFFFL>EE>FFFGFJFEE>K;J=PSF>F>:F:HF;HFGFFFGH>EHGFTEHI>I=EFFLLG<H>EFE>FGTFG>EGG=FGHIF<FEF=F=F=>G?>>?FF>ILLEGFF=F;GEGQFIGH<INIOGKH>F>?EEF=HEFF>JE8FEUFIFJJK;F?=GEIHH?F>>FHGFEHFE==GFEJIFIGMF>>FFGH=?FHFFHFIGFGFEGS>F=FHKF?>=HEF=EFGI>FEF>FFEEFJMGENZGFH>HMF>=G9FGFGKF>6EGHLF<FGG>EEK"
    }
  }
};
