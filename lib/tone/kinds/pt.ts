// Made by `npm run train`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const pt: KindWeights = {
  "bits": 14,
  "heads": {
    "dispute": {
      "scale": 0.101438,
      "bias": -4.46794,
      "tone": null,
      "doubt": -2.98256,
      "gaps": "9j~3`~~D~#~Gt{*Ja~*+X~=.&~~N~~c~G[~J%m~~(k$T~~~~3Cn~GEn~d~k~.ZS%)~M(:~2~'-1]~G~{U'E~E|CGA~*~@~s~<?(-~~5-~B35=~(S~p;,N9~FU>t~H=R~~?~0~-1;~zpM~3A~9#L/w~H>P~.%WR]D/~~$~G~c~b~QA?0Ab~K=l~:~D,B~uMS~~~~E-8~30~S-~o~~I15~0#~ZlQ`/~J([QioB{;~~2c~8~~~,&#M9*M7Qj<4h'28)A~~~~H~w~'HJ~*`?~Q{L1~~v_~5<~GZLC~-~~GQ~~8~G~~6@~O_n",
      "values": "NRM0W7(Q2QS4M'/SWMU0N5PQRSMMR7YO3SUT6Q4NMQNNNMMW.OP4#VWPXM25ROV0-374QTX1NP/UPPOQMM5X]+725MXWRO7M0QTOTP7U7755X4MM6/ZPXMNM7UVZRRXSMQ.VWM5QMRR7Q0TUMMS6QO77ON3U76NMM7QVNMMXV4P5QPTRYORMRMOVSO33VRUMM.MNMM6UNOMMSO.MXM"
    },
    "manager-demand": {
      "scale": 0.12517,
      "bias": -5.25619,
      "tone": -2.52511,
      "doubt": -3.26611,
      "gaps": "~udkW~NGT~6#~Js~~B.(%~~~Pd6I0l/Z$^)lO~.~&b~?,:~_5@yg~6@~~~/v~I~|~O<9B4~,P[<<D'K&OM~IGn1~~SB0h~9~l~AB'F1K+M4>:DB%y8~~~~S~e<~_~f)<~P$K~~;?m''-~g~L<~;~<8%iT~r2~f~=~~?E~<m~[4~~cITB*:Y+7q~iU~4/'YQ~~Su~~;Z~#~@'rN|~gtPh<~A~d~~'=0~~Y~M~a~3R=~bk~4>~~z2~~VmtA@~~+]Fa@GX>~~L~;=4d;-$:~~X$~~=l~4d4~df/y~~0c~8B.~~-",
      "values": "L]NKMVUJP2JLMMUKJLKKJ7N6PKNVVRKLKKOJPMQLOKLNSQM8LRLLPOJPL756RJOO9KPNKLWTMKNSMOK2JJLLPNQMMKL6PLSKLOLKK1PQKMKOKLPQQPQ:PQPQTQLJK2PMJ8OMJKQQLTQ9:TLU9NUSJONKKK'W(KTSM8W7KPLSNKUQMP9RKTPJOM#SNLMMKLOJP9JUJMRJVURNQNLMLJ"
    },
    "churn-threat": {
      "scale": 0.130014,
      "bias": -5.09824,
      "tone": null,
      "doubt": -3.14849,
      "gaps": "`o~/%~z~l~5#~~~~=~2~WX5/`<7H,r)^H~QB~9~V~~~:dQ:,gVnX22~~Q~CIYn~5~;~~NT)HA;4B~$$O?~~~:/*G~~~D~~zA&;p_C~~B~R/sj+@-$~H`0J&+~F~|~47Lirl1rZ~~~*f,*~pT~?w~o~QP'~8~~E~~8AO30v~~5c'U#|yg/(kVB(~~~4G~~t~2#xEK3&+.pV^6'3~E*~~+@Aby/}~B~lO~0~/F~.~~~~~<2`~~~~/8@TR~T~%@~M4~~U43;MV~gqc7Ol-~;~~~A]F6(-~p(W~~2~:~~F~8jnM~~$<~-/",
      "values": "S8JKM/MW#OOON7JPNL:NRN9NJNPK8KLL6MR99OKKMOJPNKLMO9LLP3TKLRVQRLJK:KLR9NKKK]9KLQ:9JNLJTQLMKJOLL8LJSQJSLLLONKN9KN:QTKJKNJM9NOOKNSLKTPMLPOMLKPJMRM3NP8KLNLQOPRL8RMMKNNK:K5KMKO9JJNKKOKML9KLLKK8QKMK/`J:6K9LL6NLNQJOKRJ"
    },
    "legal-threat": {
      "scale": 0.117456,
      "bias": -3.81639,
      "tone": null,
      "doubt": -3.71429,
      "gaps": "eD@)~?(.Q~d%i~9~~~/>Nb?;~I~~U~SB@$[~~~.=j-~~~~`F~=.M~~jw~~E8_h-~~~~9C=2Q?O2`J)~~O)8%_?of~U~^~~N,~P-K~(4~'tc's2Z~}~?+oT~i^Qesm~#~oS{2u~fEsVeU5T,~~?O~9~2Q8~i~2B.2=?~FU~y='Hu~s?cK#c%~5KH~.~8IJ~]@~~r$~<94D2'C~~K~KYeox~1$~~8(~*~(~p+~$}x~%~~(mo>:&g~N~G~g(#Wv~P~J<H`~~L9~Vt~2~Wo~~~S>Kx~eBs~hG&p~~M)Bt_~+~ED",
      "values": "LPNNL8MM/KJNRZJ*5$07NQVS48JKLKO:J:/M9S9MKJRPOK[L7MTK8NKJN.1N8JM6[V]QO9MQ09S8+OJNK0NJ9V9KL0MM6KQT::JJQRUMXQ8MMOOJ8LPJMKPN5JNJ05ULN0#9N697OM81MVJL8,JN:ROMKMLM6TJKNNQJMMJPM8J_KOKJL0JKM9]JSMNJPPPLSN9MNK]KKRQKNN*PJK"
    },
    "reputation-threat": {
      "scale": 0.108348,
      "bias": -5.24875,
      "tone": null,
      "doubt": -3.59338,
      "gaps": "35@j?[2~Rq7=tw;#MHS~-Rz6?;9[S~~CJWe@im~6~=U~;2r|a~?~~%bTnF~$s:L~N~*`~7P~#~~$~F(&->(M~~m~X~L14:9~~~N9r~P?'?(P|)~xMu~~icU&~~DtOe#~#N_~{%4wLm,~~A~l$TiF]~~`F>,`~~~~~E~$F<G~~3zI&~~E/~)R:X~(2~~p~p~Dn~9OC_W9~~OT6N~~_~Z~#AkpK.,F]~H~~~~}~~~d~|~~l/~i->@~A~&~w:*^&Vau[~5)~~,N`XX<~SIFOej~,~~;~:5EJ^~iB~s_9E~nQ",
      "values": "NPKOP8ORP7P6Q4aN3_O7J2LQNN7KKKPSKM:P88NK6QMN)SKNKTNW^RNQJ8MN6S/SOT9NJMKROLMKS^5K:6KLN8KTK^RP8MMKONLNMPM8LNJ_:6OTOLN9NJbPKLMN9,M8X9SL8K8MJMMOMMNL:J9JKRLTMNJ1JML_KQKQLMKKNNKN9PTM599aMLOJLKO9JV:-KM7J6MT9LNM3SWNJUJ"
    },
    "extraordinary-threat": {
      "scale": 0.123151,
      "bias": -4.05236,
      "tone": null,
      "doubt": -3.04153,
      "gaps": "1~oS~~'JVE3/~()5nY*Am7~.6?R/'~~$H2{~f7.P5~F5~~Q~~(SDv~~>(3?.EJH6~V~iF2z~#}~~g~~Xw~/m]~~Y~~':X~?~~~,F~;~&wgr>~oh{n]D&w~.>fD;/OQWS2~g~RF#~~(A~~~~K&ZeB~15P;-~;~DF~)W#/~N-I2GVi~m,6~~ptBI>~~RzW~,%880P/u`~~~2&*o'~:~~~cG#d~j|:Eb~~>-)CW~#z~~c2~~*~q~~7~#K&~~$&W)e0R~H~~~f~#~>j~a+.~Fc4~N#D^~#~DT~=7~~~~$r~~~TGGy~~_e=",
      "values": "PMOK9KLKQOOT1QT8JKK#7MLNKPKW93KOQNPMLLK7ONL8MOM7O-PJM6NMUK+JNMNM6PL58OKM97KKRXLL/KKJR+O95K6:PU9LNKJ4KNN9OK9,NOLQOLKK8KVMK8KMMMNLRKKONLOKKQ748JNKLMMKMLSRLVL6NQM1KQL3J8KJ8LL0K8T9KNLOKVLQSQUKJOKJQ8UKPNQOKNQ7KP4L4O"
    },
    "safety": {
      "scale": 0.105357,
      "bias": -3.81388,
      "tone": null,
      "doubt": -3.88465,
      "gaps": "~(~Lc~t&~~P1-9=~eR#^G,~~}{xDc00y~:~~~~1~}~k~0$6=2%xN~#f~~Bz~`~1~1gr$~~~+JX5'({~7~2J~c+#~1~*~@4[~e~~)J_/6,~S/2~0C~5H~;&wR%~>S.yT`~6~~,r~4%6~$~~~~@W~~~N[6<2&cS~~n&F~bV,6Jo~~'E*C6KeY/B~/+0~~~7~WFI)C#F~f{BNs#KzI~~~~&u5~Q<~g~~d~,~~#x>T~&~~1wp~~~8Z%8GJ'g~,i42Y~]_p@~HL~/~R~`1{[0S~a~4~~~Q(>U$30~cf]B~q$~^|~M@~r^E",
      "values": "NOLNNR8OLOL8YMN#MO0NMUN]LLLV5QL8N1QRL$N(TQL77MOMMRLQLL8SLLPPM-LMOMRQ77P.8L85MM$18M5LUPPOR8L0LLNNQ6M7TM5N4.MLQN7-SRLKM4M62,3788N`O_NM7PPL4RNLOYL6OT2NU8L^MNQPK3PN853P8ONO3NM84OL7UNO6LP53-WPN7OPL7L1U47N6M8MML-1V[8"
    },
    "ignored": {
      "scale": 0.126172,
      "bias": -3.71248,
      "tone": -1.68146,
      "doubt": -3.04214,
      "gaps": "~~[~~~Dze02~,~N2~2?~~4^~~,TT3&~~~B~4N/]75~,G)5~;(-_lg~~~3_~~G~~~~9H@~^x-1*PS{~~~8OjKA64~~#~~~6PY~(u=~DZ~(~P:~cN,]+Q~r%2N~=3#Nn~~r~XT3~-uQ>3V~<+D~8~~(P.~/29`&ODp~~&U6ua1~~~F*D#l7e~~)?n6~:5HO.5ZFPPId~~AG1@T8%~oC4~FIn/<~~~h~~M=~~3~~05~$~^~~pV~~z~H8~~MN]~2~f(~q0@T.~7~-[#++dK~6lJ~~u;/~$l~9iMAO5~~=L~~~~~S3A14KH~0?'",
      "values": "5P94PM'K2N8VNN8RKNL:9NNM6LNROLRSKQS#N98PK18LN8849+8UL9KLK)ULXKPL6O7TO085)M7NQQMK,8K6LLL5MM8PKOLRMVMNLQM9K46KPNM46K1OK^L3*NL31KQKMMK6K69MLMNM1OT9KLJKLLQLMOLNUVMQLLNP8PPMSML2OKP47K6N7MK7OLKMLL9R.ZTUKOL9TNL:K66M3R"
    },
    "repeat-contact": {
      "scale": 0.110213,
      "bias": -4.10206,
      "tone": null,
      "doubt": -2.97479,
      "gaps": "~;8-I)~~Y~~5CA##C~xZ~B~R?H8~=:=R~V$,2~~c~'.M[)U~h~8c>sHC#~(T~#~I$A~u~>~~ZPh,~]PU^-~B~~At~~~XA~~-)~l~R'Qb=~4k~g~>E~~%Ep'*2101n~v:98~]e1$e~AK@~R~~~%4~'DL~LU?~R:(*O-@=~T>;xS~sV:$N&O~~BI~*>~%E~P#;I~~w~Oq)~~UUw@K3~-~(6~~~+-#~-~~4L~@$>N~J(~*~~KU~~~rE~X~~3~'9~P%~B3~E3~Yq~wE+~-~~,iqR<~=~F2~~>yq~OL'(~~~zJ0V~W>~~[6l~|A",
      "values": "Q6ONbO363K0bNK+QP59PNV87N*OMON4NSS,]6NVQW^MMSLNLP66KMK63RWY0L8Y6NSP4LTSNTV6SNMNORTR7LN0ONP7PPQ6NLLOOO4P3NLOYMQN8X[MLQOP^V8+LNONNY2ZMQN89U-QN52ONQNNLQOK8MTKO8^8OL^54URMN3RVQMPL76MPNVM5M38PQ7NTNLQ4LMMPRVPSNMR7NMP"
    },
    "urgency": {
      "scale": 0.130241,
      "bias": -4.19143,
      "tone": null,
      "doubt": -2.84511,
      "gaps": ",^~~$~+~F%/=R`CA$~1;I+~W/VL~~'~~F~cI5a~~;x~;~~&``=$~G(~~~8~AWojb~~~m~eB~WPS=2A0$~~Ra~#zkG~@~D*~gP~7'?%#/E~eB[VF~6<S~Dz<~:~6~Ve~(~}|t~~~rB~P(S~~~';,P~#yX~G+-@w-4GQ~~)~N~Y%fm8~@Y~)~:.Fe~nC^,<SJ7~3~c~f~Hwb~-=_~~nM<*DEo~>~P&~&(~~~~~<~ho%C~1m~~;C5~NOF/>~F~GI=<~z+V,~7?|1/.,~~r>#0~M61U~~~.~~(~<~5(`_~R~~~l~*)*)~:~5'",
      "values": "SPJLK9KSO2JONJ5LQMJ&RONP91LMS:.KKKM5:J79KK4QKLL9SK1:KJLbPPLKJVJ7551OMML:ML:J9KNRKJKJ4K9M4JJJK:8NKLM6JJKJPKKLJ0KMORKL0RJL1J85NJMKJ7LPJTKROLKKOOM-QJ:OUJ8S059PKL7OPO7LKJJKRK9LOKJ79K::K4OONNKKLLM9M62O27O9RMKKPL4J:L"
    },
    "misunderstanding": {
      "scale": 0.103463,
      "bias": -5.20846,
      "tone": null,
      "doubt": -3.02439,
      "gaps": "1X~cIQ6&~.K%~~$~lI*m/2&~.X~01&(~@BW<8)H~:rL~'>~Mb2~~T~~~dL~~~)Q~[*6~5jK~O|%Q~cMBZ~+MA~O~~=&(i~M'~~5)T?~_X~7D(~;6~*Zj.WzC~~Ac~E~jis~~~y7~1~H]~b~?~;M~~0^<~16g~#~~$?N~T~1iP:~~M-~~.FHM4F:V.x=~:7oP80k)h~~~'i9~>.w~_K&~@&b5~~$D/~Xkx~^Ql%~^~~~rUfU,~~JR~V~$vV.q~16~R~e~.5&Vn8Q$H~E.1~7*K~:_v~~~~?~?~~w~~~~h5U}8_@E~*/",
      "values": "O87SMK9KRRO3]W96YV1'KLURO[ORS76M7K88WUOMN6VMKS87OO668VO73T1QK9LRRUP86LP9QK7989QKLSOPL8L8LSL8MRSO[K7S9OLTO9OS6O98Q8:TKNU9QS9Q[L4[SMTK+`]/5NKL+7Nb9KLOKKSL5J5PK7UKM4NWRT.9K5LZMRSO:Q.O/R6OK6OMTSVOXMKMLTKL9MK6`YYP6["
    },
    "affects-others": {
      "scale": 0.112249,
      "bias": -5.15807,
      "tone": null,
      "doubt": -3.52691,
      "gaps": "hP~0Y~5VN~~$C~J92O~u?;~}~kQR:-~Eg~@~.~C~~GD93}K#~~T~fj'Y~~G8Sj0J~&0=S8~H~I<~I~52~~I5~&s~%G~~~W~yIBA~~v;+~5(~~~.&U,]'~J~~;I3=8'~~g4'~W~[#~{~~1(|D~+jAP~*5+J~~P4C8~~~^`G&@~~~X~IY/~&%HN~Q(X7#&Q~W~4~YB$6~u-aP$~~#~~=R~~Z~7~~S~T~&~2~oY~~E+~$~~-*~*H~:O~:6~M/~6~~?+O~V~O~DoTEsA<~A~X44R|1~p-~~.dO6~~FL5U5_~%E3~N3]C#8RL:<XY",
      "values": "MTLQLM55*'NTP2YNT6QLRLSM8OLLPLNORNQS3QMNOM_QONRL6LQ6Q^PROVLWRNNNaN4VQNOOTTOM#T7LLRML51V4OZM776R8M6TPONM8NQTLLLSLSP86&XO7OML1LQP82SMLOR8PNNQSMN,TP77N5PSPMNMOP548PMLLMM1/QS6LL6QLSLOL4SQMbLN0LONQOLSSPMUMRUN.QNOSLL"
    }
  }
};
