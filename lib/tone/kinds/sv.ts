// Made by `npm run train`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const sv: KindWeights = {
  "bits": 14,
  "heads": {
    "dispute": {
      "scale": 0.165209,
      "bias": -4.15973,
      "tone": null,
      "doubt": -2.90919,
      "gaps": ",~p~~b&-~K~a[)=3G~%kVX7)~a~~~~~~,7b#%~O;*~*T~Kr~~(L,]j~w?~*qgB~N~~Y2O~~~8-x-(~~~kGmK~)u~Im~~,~nP~~bM~~sW~T3~(B$$7`+K#;7Td'>30~~~@m9~?O~a/~b~~x^;7h~2Cp41c>~K_9BLmVaK~E~iD@~I'~~P~~cQm/Zr~3~~CY~*_%>~6/L~~u~c1B~~J`~{h$A6Feok~OxsVRcY#'A~~>/H7~|M~~:W<ah~Y~>o<K]~~1`#)%pvd>~~~6~~,o0G#0V,~~F~~/~]~%~8O])DQN6#",
      "values": ";JNILJHM<MKJHQ;JK;HH;J<I68H::T:LIHK<<J;9ILJ<H<H::KLJH6HIIK:9KLKO;IJV8J:K;K;;I#I:H865K7IHLIK<JHIIHNJ;IHMI7HKKMH9HH<LKKHHHJK;IJ7HL:M;HIIIL<JJHLKH6HJHK=H:HK3KH9IININ:HL<LJKHIMJIKQHMKI<IJHHH<H:LLIH<HLI;PHH<K<KPOH<I"
    },
    "manager-demand": {
      "scale": 0.120532,
      "bias": -5.25515,
      "tone": null,
      "doubt": -3.09455,
      "gaps": "9Q~m~$W3#r~a?G~~X~a%U~~~~*h~%5X~E[@~~S:J~X)0~~`21JYJ'(L~~~G'Q~*U~ss3U~~+~$V|~7H~4~~#~%G(~~$#V6=cu~8^J&2F(FTs(~=>1S~~~-@A~]+~S(C;+DG7pCck~~$?nn~Hh/V~4S6~~d5~~EJ~qD=4~LNO~(V~l4QZ~L{-G0&}~~[T*~~~5xWT~~r+^~DHOC/L{~:}RQo#,#&X-^~~~HH~'k~~|~~?}Ldi~~<~~9~#n(#hN-]~TI~~H)MC&:0~~~W~?W1~0~Y0fW]~~5AZ3;~F~*~~~~~~~(6~~@",
      "values": "JJKKMOKL:`-KLO3KSPRLQOPMM8R:KP:KP99KM:KJRXJNOP:PLONKLJNKKPQMKON[JQPMQR5JK`7b9:PLKKKJKKNKJLMOR]SL9-:KTKJLKKNJR_OTMQSKNJQK9MKTKJK8JMNJO9RKK7KK:7JJNL37LaONMK%PKLPQLRKJOJKOK:JNK:JKLRRJ9MLPP:KRPMRJU2SJNKOPRQLJJNSM8:"
    },
    "churn-threat": {
      "scale": 0.121565,
      "bias": -5.6565,
      "tone": null,
      "doubt": -3.43289,
      "gaps": ".'0~T&Y&_~;*a~~~<D~HF,^H~.6~E~~c~VC~C~2Ng;d#)~9~S~~~McT%~~[B,q~[~p~#zH~3g8f3M~F~~~n^&.S%~e~IX~~n4~(B+~KAv+3-~-l~~>C.u^i=r~vN5~J~~'p%)o~wVVd~|6.LC~#~L~8~E]&~~4~(W~$w~K*'Z~R~~coi~>#~u,t+~~~ap&mh}GF(IO~~6~)w3)*[E#~~{TyX~g~~~2~+G.,~7^c%#~~~oCakyKr)p(,Z~~V~~_b1~)=N~K~~~M~Hh3=.U~x~239x~)]2<~x@~d#dcq9L~s)&",
      "values": "8NWVTSPOKNN84LORN-NJMMMKRMK:SXNOLMONLOKNL5KMOW:JQLKMOMKONMQQP:2KLKJSVJLOU7S:LLKK37VM8JUR96MVLPMP3KMPLKPMLKRLKJbKKNM9K,JKM6OMLOJ_LMRWPL99:K:KKLSPLOTKL66P8TMLMNLNJKPJRK5RWQUMKOKN6LJJ7RNJ9+NUMKLOQOKJKOU8:6M.JTNJP4"
    },
    "legal-threat": {
      "scale": 0.144993,
      "bias": -3.98361,
      "tone": -2.19783,
      "doubt": -4.24821,
      "gaps": "~~U%O8~?1~~r~r~sQX~#8~ic~$.P,1A6~%@M8.R&~'sW*'Eg~%4~1x~${~~j~$Y~a~~55@`_~~Z<(*^~9~8~Zyk~Bjj%~Jo'k~~P(V/~J2qU=#V~SXxo@X&XC5~xj7~6DQx~L)/p%*~~f~2av~,5.p~g1~h~X~oK,/_~~#/~{Y~~nf;'0e~L#/W.%~_<D0Am~aj~}{R~U=9_*'K~,B8~-DW$Sj~$~~8Q~/~~$~~~~~^TG~2d~~~~TMV$~~~c?~Q?~.>.~R~~%~~Z4~~L~n?i~~e~~~~8J/<u,30~1}Fs'~~,PM#",
      "values": "QNJK9:K7J89KW;LKN:LJ2IINJ;KS9JL66KLK8KLLK61NJKKOI;L7K;IJ:IKIIJIMKQO:IOKML;LL9M4JNKKK9LNM1;,7;::KI8I;KLTTNNUSJLJMNIIKRLR7JJKKLX9MRJIO*97J#8JM3K8P:8IIIJL:6IKJLKJKMJLJI5LJRK;8JJ:OM8KRIJ;KKLKNJ;MINRJLJLJKJ:QJI8:M8K"
    },
    "reputation-threat": {
      "scale": 0.125665,
      "bias": -4.63842,
      "tone": null,
      "doubt": -1.9145,
      "gaps": ".5q~EZF_g;~~+b~r:.~W#~~&7~N~'+PV.j~'y<H~~NO)~~~@GJr#6~7.6~w(~A>-V~_~j.~Bj~y22A7D$C^4jD`~tZ@~3g~bXU~~~i`+~{P/~),~8_-_1y6c~#adfY2#?'r#)+>Fm>]~&,Q,8~}~QEd~~~:L~~GHS~~~~(~8Gk-~~V)X~~J=~I~<@+M5~~h4~~)~,1~o~M~y0BO~~6~-~~E~~Gq'~&/K~?%](~Mh$;~~~sj~1$>~Mc~gR~~=W~X~=~~ME~=~l6_U~/WUi(H~@~9]~~~9C$Y~52JR~~#h'~~~%~~8);J",
      "values": "+87JOKNQ4LNJKKN#LJKKNJMKNO4K8KS:JSJTKO5J687RKKPNKKQJMJ9L:JN.JON:NMKJKOLNKRJ:JMTJN.JTKVNMYMSLKO5LK:JML:LKJ:N9:KJKLKJ0VKJM:PLOKRJQ5KKJJJJM:LLLKJJJJJP6.JNMRKNL4J8OLL3JO51JNK4N9SJ8JJLLOKJK:J7LJN8JR989KKKKOJNOO9L:UQ"
    },
    "extraordinary-threat": {
      "scale": 0.118173,
      "bias": -4.67157,
      "tone": null,
      "doubt": -3.07262,
      "gaps": ",$~,~B8W3i+~E~~72~~~,W%>97~+~~|R~2S>~8A~SU}~~Fx~DwCA~~H[E~m~,}~H$CM~~~I~R~@&~~~E'9{KBdH~BNo?Z9Q*~z06BF~x_~*B~;~~-S~b$g~<~~)8~R+~~~9~.~d(dM~~9~KN~*f:@-~~~|~Y~gK`~vR<)7Wx'T~~~Y6~L/~,~e&Pa~.2~~$&;~%6>E*'UK$X><e~+,]9H(%#,.?J(F~'JkPk~~((~Dk~~~~:C~P5S9~~~~3p~.8C~03~~[`{C&<~Zm6e~+~=p&h~vI(~~~*732~8~~~~NHTR~~)b=-}N7",
      "values": "J9POJPN5LQKKP#KKMMK4QLKJSLK+8N:KOL7M5K79MKOULPLTL0NL6VO9KJ9OJKLK3MLNLMNU9KR98+Q9RKLJR9KLP77J4SLMM:R7UJ:8JKSKMNJJNNKKJJ9NTK9LJMKKKNM5/J:JKLJOSJ7LJJ]PRSLLLKKKNK:L:QPJULKKJJQJQ5RKNLNSQRMKWKJJKKOLNO8:7NJJORJ4JMM8::"
    },
    "safety": {
      "scale": 0.128413,
      "bias": -3.47149,
      "tone": null,
      "doubt": -3.56799,
      "gaps": "A~R~~$G*~<~~$m)~~4`P6b~-~$~@Q~*Z~~J~~,G$~;<'Sk2b(~<~E~'+8~H]~;~{~~J64s-+~t~i,~P^*&3~T~lJ8~RSC~~~7~~';U(~I*E}=8g(@~G%3U$~~~/D9##gK<D/;~f~5-$~9xU<k~Ey/&~t+~+B~n=F1~o6~O]~)~j3~~e`&A;@~,c~~~~~'~{.F,--~4eTz~_2~m8#E6&{e~P~$2Xw8A(3~~9~_E7NW~~~~wB~(~~)(~]%L~~Iir~Ng~_0-0~~-'J`$6cT~~'k~3~E~((~d5~~~U~~WCFU~:~~~~%r~B)~~~1,;",
      "values": "JNSJKJ#JQQ:0JK6LL5:77JJKJKLL,LRTM66O6JKO:-8RJJ+K:K2JR6JLKJ9MN9KK9:KKL695J5KKNO4ZL89SN96V665PRKJ7L84N4JLKPJ:K:8KP8SL:JJMKJ9OL4KZRK-OK)L8OMNP]8MMSKLJKNKK:K8MLR:M7.KJQ1JJ:5896UNMNWJK6TJKKLJ7M/KJJLRKJU64JKK:LSKK8J8"
    },
    "ignored": {
      "scale": 0.10022,
      "bias": -3.66259,
      "tone": null,
      "doubt": -2.92248,
      "gaps": "~~D5?:_Tv~GYdSG~j~3%r~~=~~uGFzS6=~=h~1c~f~A~~qEBF~XY~~~~Bl#~~~N~-/~g=FA&D~;~:X?Mr~~=~~L~~7C~~~~RFo~BZhQ3O4A%4~xB1l{]~~Q=,~NV14Z~03b~=~K_~?c>dlagE0~<~u~4~O:d).d~uj-,F@l~&^&)^#Q~,;.V%/~5~$~q~Bd4Rl~~_~V~?bQp[6~*~JE6QU~~>Q~~~<~(;b~-p~}-I4~~~*(o~o~f2-$+R~-'8.5`Cu~>^~,(2<~~@{CpEB(~~-PR;~*0+~~_~gW~~~Uu~5NTI",
      "values": "MR4RPW.QTX6QWaM4QMNQOLMROSOO8]T2VR+OPM8WRRMMNO6^OPTPPNSLQ_52675P652N8UL2OU7M0LW2NMRMP8Y7536QMSO4QMR7N_YN2MMWZSMRT23SQ+PQSU/O5MNMVPNNLVOOMP574MMN3[8RNMWMPMLQM2Q67QL+RSLO8SNP8^1VONM6'LMN465QN7MNONb7NW/717PO6M7TP^"
    },
    "repeat-contact": {
      "scale": 0.124769,
      "bias": -4.75596,
      "tone": -1.24374,
      "doubt": -3.16415,
      "gaps": ".[JRN~c:3+OxB}#%CkM1~N~B~~&K0TH~<8<~~.~+9~~~@~.~~e~~(~'A<~r~9~~~~B5V3;~]CpO<0.^,]~51)~~O/&~+~Z)~~}m~&8kc?7}CN~~~C~~~PJ5~#:L$K~*h~%~#<~N1~3~~~S~,sJ~`~~%~~@~7:42}~mgJ~P1~~2~G`~*~~Vcju;sQ4J~V~=~E7KIlx~~r=~&6R/Bdp(Y*~~5u~4[yw+'~~9~~~S;%O%@NG*#~G.c~%~~y[~E~SOA~9`+yH~$t~~.~~@x%y:_~4i<zBk2,L~~$;02`8s~~~F~FN7~1FE&",
      "values": "RLMYNKJ2JNLMJPL6NM:N87QK:9L[+K4R8OM8PUObLKVK]JJYP8MKYKLJK8`:LLOOJ6LKJJ8VLN:KJ,:9:J[[86VKL:JR9:M8P9MO:6:4J8:4KNLJKJM-KRMMK8Y:LYKXO5JPKJKRLJK3JKNKYMMMLKO99JM8:MJJMOULXOJKKYNL8LN:JWMM::JLK3JM9LPOJ6K_8P9VKOPKLJLJRL"
    },
    "urgency": {
      "scale": 0.105387,
      "bias": -3.32987,
      "tone": null,
      "doubt": -2.15804,
      "gaps": "to0(P)~ov~^c~Oy~6[~~*4v~3~Y~se8g#{~U*VA.4#~&(~~~Q%Y&FW0~Rv$2~9~~~67~RkNY~4['~J(o~~~_;+X~px~E~%M~V#t<~7?=~>]~~$~~~O:+ks1H^~n~~~A<~~~#n@2(~~~p~~6~SIRL~0~CTV@~~L{I.`~@lC~~]~=b56~,F,TGPn`~~D>~-D~1*9#BI~w~l(:'~{;~~tE~~s~{BZ~-0&d6~~sc.w~$B0]~o~O%~x}~&~~S4B^,PU~=~K~M-==W1e.~)~4'p~~1*&C15@%F~563~O~h[lG~I<~~SEm",
      "values": "M3R6MM53ONPOR#[bSL5NPNQQPO6N7N4M.8NMMNMSPPQLOWM/XONOTMMQ7OTNR7PP7OSOM866RRT5/MZUOMMQ68TPN1R]4NP7LNMONN7L3SU56LLONPSPNS70MQ^72578SLWMS86MUOOL2QNO66MUPU8N1_17NNUN2QOU7MP34.QQPS.2NPOMPPMO5N87P]U3Q7]7SON66MQ53Q^UPT"
    },
    "misunderstanding": {
      "scale": 0.123121,
      "bias": -4.74663,
      "tone": null,
      "doubt": -3.30543,
      "gaps": "A~+OZ%;%Qz:1~~/et)~~-~3u~.m.(~;V~~#L~`~~~n%W{~$~<F#xD:&*s~<]~E^-S~~s$~l~t;Z^a~+SD~9~~~~(U~kr`~~x9K-k~]$|~@m-@~,LnH64/G~f~U#@0q~~~1U~*~5~.3)>N1y_[0~l%w>~L~~);~v&~Y~$I9Kd&8f~)c~%2~~9~~~bFB`&Pn^O~t2DX~~LNKE~~^~8#9*f;-i('c~_~b8{.F~~~Rw6.~t+~XLXtM~~^.#~~~[_~d~2.:~~/A~6;$SGO~f0~~(~~3pKH~3tJ~~~~~~~/,~$W5Z&~`SR",
      "values": ";IQ;9JOKLJIN6SOL2LLTM75M9N;JSTKPINPP:KKJRJKN5KQIPIMN8I7MWKJLNL:JKNPITIOQN9:N8ILRP89P58JKPQ]OIOOJO9KI8JO2P8ILKJ77O%9TQUK7KINIKIM6QLJ977LKN9MT23PP4MKUKN:79N38WLNL6KO6NSPNLWNZ8OJRWJP:1;/OUI3IKPKKU:KQJ;;RRKJ9I#IKMM"
    },
    "affects-others": {
      "scale": 0.124086,
      "bias": -4.81386,
      "tone": null,
      "doubt": -3.25204,
      "gaps": ".'~$~(?;m~.N~K~~Z~8tK%~~'MOU~~D5G~$(~8>~A~^[3~N~(A~XY<'2Q]~~&~f.d~~%k~h~f~lo_(k~L*35v'Z~~~~N%~0~u[z(.01XS:~As,~8~f1104~~*/(19`oYyV~[~j~Ea~~>d~P<~:X2~(w;~OMpB~?Az[6gJ~h~<~~~%n1~~~$tPoV(/%~~~%~~~2A~5{(w~4~$~~$~C#p0~A)~Ac~v%~?~UC)8#~;B9B~E~X96$;~7s,7~|~~m677~~&~Xh4B@/k''~]~EL~~#~~X,/b~t~PG~~BG~Ot$~E~~6~]$?~/B/N",
      "values": "MKPK9:MKNLQKK2-LS7MOMSKLOMM9NK2MNQ5LLKPPMK0LR3QNMMOMOL9MKNLL55LNML2K2JKKQO0VOMKO3OaPPS6Kb[MKML8MO9LMNPKKLSNMLLOL9KOK8910K7ZKPN6QK2TLSMM8NOO328PNOK69OYJNYO9ON6LL6LNPMNSNJ7LZLN8ML5Q2NLPZPL8NX4LL/LMLP2SNKZOOUL7TS8"
    }
  }
};
