// Made by `npm run train`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const fr: KindWeights = {
  "bits": 14,
  "heads": {
    "dispute": {
      "scale": 0.112454,
      "bias": -4.17051,
      "tone": null,
      "doubt": -3.0231,
      "gaps": "P~~/~~?~:XN*//tS*~1D$~3~+@~A~~`~A++5;~~~-V|<2x_9-~#g~~H~p`Z;7~~&~~)~Ag~~]~]BQlCB]~8c=w~~~uq~~~Mt~cm#0${)~T;~-J<E]]R?>~$^;0?~O~~#+%~~=~~~vft(}$J[nU~/SW%s7=B;/*zAE-~F5I$HNW*)~~at~~V:$l3Ma8~C,~#Z~z)~A^h~~~0@&~y1J%~~V%~@~~48&X~~#0*~,(~T117@IS~j_`~~~~;v(k~i~(~B-/F~~~~7*8~M~~~]MZ&,QAu~4/&B~l~2~~j~~+,uS~~~~&W~/+~~D",
      "values": "LRMNTLMK49LKKP7#K8RVKMZPMN8X78TQ2MPXLONRQJRRRJLK1KO9M7MSK4O3K2PKMKL6WLMK5NMSQ6LL7LP7K3+WLKTLPP9LNK9O9K82PRP68WMLPL.K8KUM6UTMM+TR7:KNPQK6PML4OLKLLQLKKJ1NLKQLQ6N29KQQLMMKN^P43V9JKJ7OMNK8KMOK3MKRK6OKMMPKN46JNJK638"
    },
    "manager-demand": {
      "scale": 0.134261,
      "bias": -4.89274,
      "tone": null,
      "doubt": -2.95427,
      "gaps": "0~~~StDq2y~~2IK~~B7cw5%~4*~,0:~<F6$I~~TBU~~8_{~?~$~i'O~~~~*d>~~bXU~~~~[Z~~&#y*~~L<~~~-#y?~n~/imIQ8($ALi@&P~~X~,'H4Sd~g~/e$1~~8]~~l~~@<~PIPb0L~GZ~<l~~OR;~~Z~32A~|7F~:S->6D~~+*$^+t*Ld~0uZ06.75G~h~~X~~ASq3G*W>Q~~d~'~*~=K,Z'(~z%~m'~&7276p~A'~%V0~~~84_~~(cT%z/~~~H<]N3R<~$~C~_O}GU5~r~~~v+X~x~~42*DYt~?7b~~N~'?~)7F",
      "values": "LJOMQ:7POJKRL:LJSJ8L6OKK5JL:4L:M:PJ6SPKKLKKLPPMKQNL89JPNPPP:PS:JLMPTM6:JM91LK3JNJ:MJM:KMJJKK:J9RK8KLL:J2LKOJMKJORK4P6L:RNJNMJPJPJV8MKN6MS:KKRPNJM8JKNTP9:JM6PNLL.NOSPKL:J6OJJKSJJPKKJ#TNJKJMMLJJRPNRLP7JRKJRLNKJJK"
    },
    "churn-threat": {
      "scale": 0.0898446,
      "bias": -4.74726,
      "tone": null,
      "doubt": -2.81945,
      "gaps": "~);~1~#~ME~~><=~I`F~3~~~dr*ZMop~n~D~O:&.j~~%~?=~+;~A6~~v~j3@rT~&IX3~v+Q~?B1pQ6+Y~~*~5~~(Qj9~/~~~gc^I~~ks6CI/:jCY_&+~)?rB~3~)3Tdm/Hm<~v~~@3~~#~*iw87#L~<A[/~lJ=-~~~_Jax~;q#F~~?~$~$LKN7~~~y5)C$0.@~*~=n,$+x-q?3^':8~~~p1%~~~~~A~@~m[x+s~'2~o~x'~Xy~01+~~=8~=~5~o,~i~~~~1~q~8A-1^~5E~(H|c~~/H(,~~a~~~&16~qYd0T+OE~*))W",
      "values": "N[TNNN+RSSU--+3VURS8UMP4M2XONO_Z25RO0RRPNPL8VO2SX06NM`XSNP]NTT7P+T6PPO[UR6#QQ2QMM]LOZRYMOUTSPVMNSNQYSQ4LWMPO)738Q8PO1PLM2OOQN_2UMP6NP7RLMSXYLP4PP7SWOL^R6M458L_OOLLPOL6ZN[7LSVNLQWMON3LOLPS4YPMPLQ.L7OONP[UTOWT7UU"
    },
    "legal-threat": {
      "scale": 0.130614,
      "bias": -3.39757,
      "tone": -1.86329,
      "doubt": -3.32808,
      "gaps": "~4|~C~,~~~~*'G~~L.(,~I}A~ZQH~^N~~~-#~^3$$.~q-~Q~J8AN$~N-Ayn44'~~o~Qu3S'Qn~3/~Aw+#_QT~-~~+*~3N~~;s'7~~DIo#ze/CsGj~lHmu0R~Eu-~S~m~;m~'~2~~~/s)~V''Q*~~S<~hS~e%Q?~2~~CJ~,'(~2O~~L~xmCS,W.67)~'~8~3u)t~z~Jt#p~~~85e~G1~~~~0o0F~~2#)]~D:+U~~~9H9~&~~~~.O~;5~~(~~8~I$~B<~,~IO;K.{e]I=3D~T6Q~#I~~~~%=JFA~%1G,pJ/<(~|Nf~Wd~~D/",
      "values": "NMSNKQMNL:4JKLXS::6:7:7PK7:OJ7J:OROMK#P8JJJR5NYLSKKM5SLS86VMNKJJP9JJKKM^7LK4NRJ::ON87QL:M5JJ:OSM8K:9QTJ3J8MR5KJ:OK:PKKOJ7KK46.8KK4KKJ7QOLL699JLV7N9,JPK7JJ79LUSJ:W0LRMS8M:S9LKKTJJ:PKQKRNNQ:4QJL4K4L:7Q9[L7KQJU:Q6"
    },
    "reputation-threat": {
      "scale": 0.0998575,
      "bias": -4.06721,
      "tone": null,
      "doubt": -2.51509,
      "gaps": "B~6BZ+~TPXx6~6d2S*j~Z-6~~~~&Tp~2~~#`~~=7~~AP~5)F|).~~5Xl#D~7,~V~s~AU~~?,V>~b~H~;~y6~1~,6~~kL$~_M~?F.DLIM~?>aP4m~~;x~70ka<kX~6ofx^JK~%~O$~$bE~~#~;v&~(tLA%(,~,S#e~~~~~6%~_~}~~g,jR~~$I~0P)~1P'S~~~ds#~~[1~(~~g%TS8~~b;kpb~d~~1c)7~2`~5~(~~$-~gO~DaM^~%MQH71,o+|zN~#q~~_Q=WP=~,TX~p$}E~~$%qA~~A6~YwT5~#BT~}9fdg/1",
      "values": "PL4Q5NL869OL#KQ]KQ-O2N_K88LWMKP89L8OOU53KRNPLLLPXM-K^LMRP3O9PO4QN60T8LK[90LKNQM^K8OPTSQLN9KUN7NOQRNQQ9NKLN5KOL487P4O9S41LX7OS77K6SPKb49RL5KX4KM8S,3MX5KLMOPORL8Q[S-RO2OMQKSLQ7889L5MKM6NVXPKM3MO_SPULQKPSKSMTLUb/6"
    },
    "extraordinary-threat": {
      "scale": 0.0973134,
      "bias": -3.75569,
      "tone": null,
      "doubt": -2.82181,
      "gaps": "gmB~7'~j~n~~>83~~*<%X~N`y%ofOT-,]|f~~2~;&~a>,T~6M~<^Ti~K~A.Pw~B~~<3G.K~Q1~~/~p~~~PAj~%p~lt6~2A~~B~~~i;0bXQ~/),A5R/V<Dn4n~oT;~S?^N~~~L~~[GBU~:S~~$=F.3G~~7>K~/~~~?~2{wD~)~;~B~~+~M~[O#^P'7~z)~Q~J~8-G7S$/@~?~(1wHp~~SO`DOWI~R%(9~~X~G>~A~0P~cW.2~0~o~Z[,2TT-2~M~RxBF~~cE,~~q51{~7~T~~~Gt7U8`=i~uK~wp~&t8|#~M'%'",
      "values": "WW2NNN*PP8LU-85Z4M7,3MOO4U8Q4LM5SM1MM2UN0RLN8MM4MML5NO8N8U4MNLL/OR,S2LLQ*MMN736L8O[SNQLOR7O32MO7NQL3TPUR7V6L62PNWL12V/07MQ238OLOLPNMOT3N8LTNN/LM4U3RM6M126O7M3PLMONO8L6.MONN.LUbNMS7TUOP5MPO66UNNLM8POLLLNT^TMNNM6"
    },
    "safety": {
      "scale": 0.112666,
      "bias": -3.75432,
      "tone": null,
      "doubt": -4.03605,
      "gaps": "~~L#~TCq'B7E~Gt~0r1~3@(4n'm:#w~FvjQ9)7~<~Y2DvZ~M@+)~>~V~~I~9~0&L~~~~~C&S9Vp~~gD5)qA~kv;~#~~~e)z~`M({;:~+)K#{>~~4[McN%SL(M++Of$%~~*I~)b~~2L_~q^n~f~~R2~~~+~Y+~-Dc?)~~B~2#J/a.;>KMzx~=1Oc~~*#V.6~#~PW~174)~~~b2&~=~~k~P~(~)1%~A~d`~(>h~~~+i-~E>~H(~X~+~4~~)Y$1~~1~~~~~~16iNa)q~~~~nnD~$#~J=~Go*~~~TsX(6~-~#~Ck~O~CSG,r:M",
      "values": "K6K97MMM9X79NK,M8VN8NONL366NL69K5MRMKKRKQ95MNPK99P7KKK2:K7N:96N8K95WLMP4KMMMPLKKK/L5NKX9N4*M9KLNKMKKJPLL_6LMPMM99LNJKJ9KP69OL6U6Q8QMPbO5^2MKL^KKT:L947ON9P78MJK4MP7UKKMXTKLQQO8KU9KV,K99NJ7M39LPSKMKKNKONL9PKLRMKN"
    },
    "ignored": {
      "scale": 0.10769,
      "bias": -3.55023,
      "tone": -1.63931,
      "doubt": -2.8924,
      "gaps": "~~M~+7G~~&~48{;~f+y7FNXN~~~~*n@~&~7~Az4:~~6H'~%(+Xl~Y2C'#5jK@_~G.3Qq~7~>7*Q$+9Ry~w*~AazDtVH`-Na~~~D~~l~~f~~.+C4~~Ac~@LEY~~O~$K+=u:dW:+Z~~$f~~6L9+~-LUD77i~P~|~n6<&3$O~)XGE~7a~[Q(]~1r~yJ,9^#$a6(~~~~i%&MT~,~#~~m~~-oa~w2~~~iB3khf~`-.4UO8>B~~+(+(IKg~A~~~~6M;E[4`~~G~~7~g*8d9~~^&5~QS~)~~~b/>~Q~v_~.~~~~B.~~~yN~~EF",
      "values": "8L9U/S5SQP4OQTVYMN8PPPLLOMZLNRN87bOLLML7MN4RLLO97NR3VQU6RT8L2M2M5LM5MTVPMO7N1NLZRLMSM5LMN8K7MNSMOLLWNNK87PYK88MN1SL7PMR[LLL55P*4LLL5M9716L7(QOMO8OLRQMLNLMSL8QNLTONMSK5L7MML1NMLOOUQKLLL/QQLYMLOLLM8VMMLM2NOOUN5N8"
    },
    "repeat-contact": {
      "scale": 0.130839,
      "bias": -4.21881,
      "tone": -1.70374,
      "doubt": -3.06231,
      "gaps": "*~r4B0?~~j7Z(~WEL~~o9AsG~~bf~4*:~I~~L~_&_~@~,FD~j4DN.=$+],~~)~~,2Gy~E`V6~C~~~N=E%>2~l~;8~.~p~I2~B~]~~b~dGG*_@~P~U`:E#V}i~S.~~~L7+~~Q)UZ~GBG,~95J~gBm.i~2e%tr;*~~~~XAAWt_LM~~d~pAt.~c~Z~4h)8~~3b8~L~K;9m~=~]~i~O~H}2'g,jgB6HA2/%~&w~^%;o~~~~~bdm^84X=kCB=~%q~Yw=y&V~r~a@k2~Ao~>m'~mx7f=Y$~r'~?~~D~IV~~0~~=2>",
      "values": "MMJ9IJO]IJP;51J-INLRI69OMKKK7LMJ7JKKJIN6QIKK4QKY;OIJQ;3K;INJIJ8N9KJ5`I:IJMaN5IJI9POILO`bL;QLIIaIJNIMJKJI/88KIM48;3JLKRNSOL90Q;K;8:MON98II;;IKLLX;OIIPM8MOIIOJ7PMIOQ:K;JK:OOKJ:WIRQIM6K9I:LW:IKOOU:;`:MJR7ROJJJ7K:5"
    },
    "urgency": {
      "scale": 0.111903,
      "bias": -3.89687,
      "tone": null,
      "doubt": -2.59131,
      "gaps": "g~~~~6@#;1-D~)~l2YMFKd~Ll~J~~u:C~z~%A#U~?F~d&p~a~X~5#=%~Q~3ec]{~JA~FBy~]9`w1DQm~SBPB2bF[~~~O~`~h@~~w[C)M^28I|`]3E+M(~RFSAM4K+~(~_H~~~~~~5&)+5s$~rV}~X~~<^C(F~Oj~b~.~B~=u=~^g<J~YW~~'f)`r&.m1~~8)~&~M~Hg$/B'`~~e~1Z7~Z~>2Df8~sQ~6x~F,)#0zBVl~R~~XI(C{U~S0~5~~G~X7X_Z~X1E.~G~2~~b~Q2}}~~~0~~{/~~~5G?7'~i~0#{>",
      "values": "O:MLRQKKK#9JKOL4RK4+O58K8NM.MQKUJM5RLLKP788SNKNKPKJJQKR9KKKKKN9MRSKKM9JKTOMNK/LJ4K50K8TM7KK9JOP56L:PQS9M4P9LNU0RS3KPMLLNQ2(MRNMKO5NKWKKLKPKL7MRPKL:LJKT99R420JL:8OPMQKKM9QQ.M8QP9J8TO9KL8ML7MLQ7-M0KJ6NOLPNORQ7LJR"
    },
    "misunderstanding": {
      "scale": 0.0883364,
      "bias": -4.72444,
      "tone": null,
      "doubt": -3.36028,
      "gaps": "1P~~~~~~[Ft]~~%cX<K/~~*L)kH~<FK7~.0$~_NI^~~kk;>~dC:+@T~H~6#DDXcT*j~~a9~~Pj?+&8IQ~#(a~CU~_K~%m~~E~~6E~:)-D~2F.~=~~-G(XEi#L(4Gu~IK^Ii~LE~4+1?~e~~ZQ.'Q2~;(H[~g~'?Qa`(#~~;%Rz~wI1~,@~s~iS?y~}F5&&R~W,~&*O~<}N~&~~~)$~~B~7831~_7P%~AbO~~~~~~$NcG~FD:)~~;@lC~Y~;G~~;~~0rM1#~~~Khz/&~~~bD4cw1~~~c~+A~~%ua.~~(~k~%~:~~~.s~W>",
      "values": "MMP.XLM375V4Q6LWM,[OLLMMP/Y5ZMQURO2MV-SLM6QO8QOMU8ONQO8VSMOPQ[OS65L388M84OML^55M7VMN4SV7RN3S058NPN6QL6O0P478OLT3Q]87LRNOM[[3*RLU]7P0NPNRUML2W-6LbL5LO5N+RMNLRQM7/V85USVMMSPNP1PRLULON+SNNNMP(ML8NPSLR6POQQ03NP(L3N"
    },
    "affects-others": {
      "scale": 0.110634,
      "bias": -5.04126,
      "tone": null,
      "doubt": -3.33641,
      "gaps": ")`XYP~~~-8TJrQucj0#)~bnSg|~ZmE)p~~~.U'D7H_-,~*C5~2&F?~~LT7iGD[F~2cF8{/~~~~Vi+v1E-DXD8~G~Wk9~~pO~^~~D~~|~c~+9~2.8~b~*+z[U5K<~$~&V~_G&~#~Mp~.qm~@#'~#`vaFn*EF-S}qg,Ze~.~%JN~n~~S.~<)~&eC^#V~~r~N:%Y78~~E~~%3PwH6Pk$~~~4%~~~~-FX#2~~~9~sz]oL(~~]~4~~F1Nz~~~~&~R%~~&c~:Y`U;M~?.~.~w~bl~~QsM'~5~DV~Gn6~W~'~~1~'~=#?",
      "values": "MLLR6JO697K'JSPLTM8LX28JU/LN9MOKRSPOMPL8MPW9TKMM5RR*TK5KRKNMJRQ6JKT/KLPKKRXQLRLKOQ.K95K0N19K6LO5L4NPYN856N5RKK9KKSQ0LQNNKK449MP7PKKKR0PM48RP5NOP7SUKUP0,564KL7NNW9KPQKKS9U8N9#XKKO499Q1KN55PKZLPLRKPTKLLOPRPNN5KPU"
    }
  }
};
