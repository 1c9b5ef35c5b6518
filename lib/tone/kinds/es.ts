// Made by `npm run train`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const es: KindWeights = {
  "bits": 14,
  "heads": {
    "dispute": {
      "scale": 0.113496,
      "bias": -4.01521,
      "tone": null,
      "doubt": -2.84144,
      "gaps": "1TN>~~%~O~0*}GRC4iR=53~)+Xs~~u1*:~*N.~~owBj/lK$b~P~uel$c7~p.~R`/fB~`}'u~s7m~A~c~JbRD3'r-77>(DS<~|+[;9,f~kh)&~~Mi{osJ~~V$-q~~0F/U~Po~C~#&OD3?2~~nb2t6~+i~HL&tA~~3%(~jB~@~~2')2g~~5X~~~?=*~F~~i(@H~BbC{}~~~ZFDI}Q~o~'0D#~0p~V~A>Y~fio/~~$p~~~&Y~~s1M5~j*x_(~=~T9~~~Qc/~~J9,~B~?<~d~K~~~~i6_~M~~[~T~~~5@i1~#Sb",
      "values": "M8LSN8V21#MSL2KNQ5L*49LRN66]QKVKNK/W6PTMLNNLVSNOT7M7O5LLNO.5KMK954QSM7LL7LSLU4LMPOL8726KS4KLL68U87NZP888N358WLTNNMK8NL548ZLLZQW6MX8774LTXSPLMTLNS67U4NMM9NLMT/NQ+8QSSW71LSMQL2WNS7M6Q_05N-MM7N65PNORLOML5MOXPNSQR5"
    },
    "manager-demand": {
      "scale": 0.125404,
      "bias": -4.80354,
      "tone": -2.32593,
      "doubt": -3.18435,
      "gaps": "d$L~Hk~bD~u;#xO]8h~W.+~pbyi%F+~%h~~~4~f:2~~{J~eG5~E~~F~|R~~t<J<~~}B|7OMf~+~4b~Q*<)i$mV~$~,'B^nTF~~J78~'~~~N|f~~yw2~R~}G??w~qBJaSOb~~Fi~s~C(~~~1~z~#~Z1#1t1KMz2~-/a,~k~#~f'Dg~~%uIC~~~~~sNe~?a=%~WF?~f~/#~6Phj:&~B0D~(.~}i)D)~~F%VQ~~~8O2)I4D~~&9u`M~~:<~SX~_NZ,$wcx'/:0GnF~~~G,~~@4~7Nf/VD:o@*Z~~~04.LC0",
      "values": "9N9ROJLMJPR4NQ9LJVKJN4RM.MPPPLR89R,73OKQK9OM5PL.$MNMJ:RKVKKWLR:KPKJPO:NRP:O8JJLMKMURR7K9UQV858P:KQP6LU:NLLM:TJQN8MOKMTJKP5R8&SNMLSLK9QLQNNJLRKJUKQKMKKOQN0RLONPTRKMJMNKSROTKO#JOK8KPPROMKRLJJRKUPQSMXPPLMJTTPKLKMP"
    },
    "churn-threat": {
      "scale": 0.101316,
      "bias": -5.05924,
      "tone": null,
      "doubt": -2.86848,
      "gaps": "dN~:~~0asV3?E#-~~}~2nA,|(285zf0[>'^#{7~~~tJF2?~J~-*Uj,~@zA)~~~o4~+3~~XZA~~]7cw{$?O}}n~)0~^<B.jc+~~W4~%sA5~~~~~&a~~b~~~P$IO+F7%4hfp~5&}(~~<|~~L-r~Fys~QP'~8~*~~~=8Aa0~~~^lGWl/b'A*Vc6(~e~X;XC~;^~:l'4]@ITV^;~V~~Q~QM/7h~~~~N~,CF~~;~[~~4>~~~p0(~1s~I0~53L~0Q~r5U=;,A$~~oB~'~?Llw(+~}9~%~9X~~P~L~7U~.~_Nch~~S4F",
      "values": "SNOLT0L]OMQVQ$VOOON6LMMR8OX`NP2M4PO6.LP05NN^6L1LLPRL66LR1T7S7ONNSON5LP4PMMMNP4[LUSTNR8RXQLbONNZ5VL1PNZLRPNSOSM2S/T3QRNMSWOMRR,OUVTPMLMPNMLOLNNRPNP6PTNU_R^77MUSSO6L7MN3RS8S/R]$PLLQ]M]M*VLMLLT1ZMSRQ[4L1NMRMLOQMUN"
    },
    "legal-threat": {
      "scale": 0.131601,
      "bias": -4.32965,
      "tone": -2.29235,
      "doubt": -3.97922,
      "gaps": "hJ$<y23(^8~P~~~<fQ8Z.Hb?;~-tG#3~V>@~&.pEe~%ND~,*k~~p1Z<d~6~$~~4]~~~~#L~v}3~~P#>8)7-E~5~~H~q~S~~~s~~JiOL3(8~g'Q:~~~Y~H~89~7~*Re~^u~/1a?hE~~2b~~F>LI~O.~R)0@hj#:[^,~'~e%;W:nh~~J$Bqw~rS,~#~G~&X~2A~~_~sh&ecr,~2~l8JA4~KW/~~R&B~m~Z~~17#h~@Kz~68]~~iL0X~~ieK(~X9H~~H7+~-~~D3+~~2E0+~j~~~3~~~[5~.~K]$s~5..~B~(0y,H~8~N@",
      "values": "O3Q0J1K5LJPONMNKOO+3%NMJMNMK4/-7KKNKN.RbNRQOMNS6U7MMMMLJLP89NO9OMKM9ST5SMTPSKM0K7NPLM7M8PKKKJ7UWU8MOKKQPLROLLM2LN6LR08K:KRMPPPQR9L,JPNMJ:J9MLSLOSO65LWPVLJ4P8JLOQXKO8KXMPLLbLKSJ/8:99OKOMPOOOKN9LO:NOWJLNKPM34NOOK"
    },
    "reputation-threat": {
      "scale": 0.134393,
      "bias": -5.06078,
      "tone": null,
      "doubt": -3.46473,
      "gaps": "~7<?j3~pDo>*`W.&qR#~~Q??:~u~~Z>G?@'~Il~~W~)&.?#S~~#*U@6~~P0~,~*~Y[~~G0)~~~~~6<<DJ(&-$~D~*5~ck~~~~~>JGy-~>b<a8?~3&l~~~O_~=~C9i~F/O:o:4J{@9:eP~T06u~&b~~F>%#~~>Lm~xJI~J:~~B~~1d~~s~~P~+4~2&.~Ql7G38uC~~~~o~%A~Q~~L~{E~nV~k~5b~~:~~G4~Q?.'TM-eYp&7]_Q~_JKl$ES~~XPH~~H7+a~~_)~{<~~eX~b`'L^~~T~~~$GYTwW>r<e~;+2@-.~L2V",
      "values": "98L:NNJJ4IJQ9N8ISJ1MJIJKMK5OIIL:aN5LMJ;8JI5PI2PLLKIN:98M:;9KNLLMKOKJKKN:NIMSJIQMIJ9JPLY99KKKN96/O6KIIJ_UNT:JJL49IKML;RIITK985NJ4KJJ9X]KI:LKJJJL:JK7LLJ^JLQQO9::QKIKK4M;IJNKb;2LL:9MLKL;KKONOL:KL;JMPMOVL;LIKNOKJMR"
    },
    "extraordinary-threat": {
      "scale": 0.140427,
      "bias": -3.92921,
      "tone": -2.58812,
      "doubt": -3.18811,
      "gaps": "1TN>NL))$~0kc~%~/),p~&~~GL~~~~3akB|rQ~~BDs?~&~?@*.~o8C6-l&~~4e~M/~{~8~W~yZ*u}[&v8NC~~~B(~#$~~~~~+*~jFuUh%~8n~#%)~~5f<~9~~lQEOL*$~0K[~w~.#~;F~~af_ZV]~~~I~:I)~O?NAXY2G~~y)/~V?2~q~<~TwS1T*~AU)IZ~~~~Oo~?~~>qRGA43~~#OR?(b^~>AU~j~g~eX~;~-l?~A~^4~~xU(9@~C]PH~s?'~S/R(Qjj~.B~g~~~~~-T~=7;,~J~9~f(z~M'G]my,'~Y~?0J",
      "values": "JKJKN9K578JKQPLK$:*:PKJLISKLTVM;:2:J2QLOP:R*I:LKMJ8KJILQJ9L:JJJPOS8LJKR:SN:JMJ7J937J6bO9JMS:NKJOJLJUK8QINJK16LJILJ6KKKJKI:J3K9SI3JJQJJKJLLJLL58T8NNLKL:N9NJKKOQJLRMKMK6SLM:J*LLJS1KNJKOJKLLLJLJQKRVJKKK:M7K8JJ8OJI"
    },
    "safety": {
      "scale": 0.185808,
      "bias": -3.83933,
      "tone": null,
      "doubt": -3.80518,
      "gaps": "~2%$lI'+8T1+,~yL(~Gx~~~A&~Jj~~]%OT0E~1~E~P~s.T~D~&U~G4/:sc&2~V}[J~8~~+~r:~~2-5?<DPE~.d$XV;-d~~BZ~~~/J4~-'~~&/6w~~'2~^~*~~~?~w`=._C1>3[4~|~OD~~~@~q+~T~?~,&+:'~%.X#~qF0){~)~~fAG$f~$$~~~X9B2~(4=~~F%E2.~~`C)~~Z~~tiH#L%b4f~~laI&~d~~'b~~P~@+~<~~R~$#4~:p|~Zg~=+c~:<Yl~+~~oOQ?3m~~~8~q#0~~jYh~~*b6:_0w~51~1~~R-bX~~%~mE~&-",
      "values": "L<:H:HII<IHJHK<NJ1HH<3I9KKJ;I;;<IHbINKH<H7HH:IJG<M8H<HHJ:;;I:HHLHH<LLIH;PHHJHIH:KIHK9KONH<:H7JH:K:JHNLJNHIJ9JH;GJHKHJIJ;9H9JG7H=H<HIGIG:HRHJGH;HKH<IHQ:JQI<<JHL;J7J8HM7HHLHK9J<JN8JH<::HNJHKHH;<IHIL<I<HNHIOL;HH<I"
    },
    "ignored": {
      "scale": 0.137343,
      "bias": -3.61815,
      "tone": -1.86325,
      "doubt": -2.67125,
      "gaps": "~5Nm,$1ggd:~~E~JO4~Hd?:#~h0(~~qT0a4+3~}~;+LF%o&K~S)Y|@6O~2%~~C[0~~&1~~JhH</p1~W~~U_M~IG~b4XSX~~8R:/~j'z6~424C$-T4T&&bC-Q{$~A1~m~F~~~R</@~N@/C~1hJTC~~~~~~w&~$C~E~~~CE~6~-~~[~~u~d'(o~Q~td~~ZA3IFxC>~v{]~*wD~+#~~~`A~~FD3C~?)93J>~/~.~g{Yy@I?3~%~|)9~Cf~~~,~0(VC~~1HF~~B]G`~Z^~9~$D~~2Y~~k~cB>WW~[~.~~~2)KgbUE~@O",
      "values": "`LO:Y55MJJ79MNLS7KNLRJJN8QNJMK:N5SKR39RJOP:OKLJNL#NW8JJXNLK9J69J7N2JMNJKKML::P:S:NL5MOK:9JKO::J:OJ:8K8NRLP5LQNJ:L9MLOM7JJ57K66MM63LKJ0KN08JM:LKKJJ6LO7Q8NN9LMJ9JPJ/MN4O72:J6LRM77MNLJLLJ-LQLNMJ9KK7J8ML8K9J9LLP:LJ"
    },
    "repeat-contact": {
      "scale": 0.100284,
      "bias": -4.01577,
      "tone": null,
      "doubt": -2.88541,
      "gaps": "d~IO~;nT~DXGCLY*r~~4=53n~|~O'>KL42~Y~}U~?MN~.JM^;vHD7n:<gA~b#~4Ep~4.~A~*RC~~~K18.WE~~oFO~$~~)~~Ee~N~@E|R~~K)9~l~U~=w:/;~#W~6~3tBs+S~~Z5z4~}~~~~BsmA0E*H*~(g[W~N~c2A~~O@@~2~*~A+m(~~`~L~35~E)5~aU_t%~1<3~/~F~6)~-8&AD-~r$q`D~~C/~~~S*~i~B57~IJ'LC~L~~A~[~@~=~*H=~~a,vd~g8Q~EB~L~F}X~Ue~.~C?~~~~*-%VQ~<*~(~`~v$%~M3&",
      "values": "5]7WR,Z-M^NaNO5PMPNQ7VO657OM1&/1NTYR3W^M_/PUbO]PN+P35PQRPMRNM1Y2S8O8^UQ2PTYSNRQOMVLOP6PTUOLO4LVM4MPZVT2`RMON]VPPP[O-3MM54UOLXOXVMQ2)V5OM]PR3MPQNMOP6VYNTRQMROPYLMPPRMMMP4O6R67PT._PL6SNQYYSNO7Y44MQaPZOM7NONPLXV67"
    },
    "urgency": {
      "scale": 0.10949,
      "bias": -3.80891,
      "tone": null,
      "doubt": -2.72999,
      "gaps": "~~~bV~&J.~)eK+$9(SR~;d>F4~=D~I~$|u9dB~~^~skU[l=o~ny~~~B~5%,~*Hz~v2E(CW~E0P<~I=.&O8~+n+;N4'y)~'~&~(E~9E~~~V&/}X~k~Nj?/l~Z~u$8P-~H==H8U~NY[~~W~mZW~~c&H~s:$$~V~aR~~.?~~k~8BVUh~~qb~+6~~5+xz:~%y>-~0~;5._~)N~_4~~8Sx~~CXSW6~4/~P~~~~d~Q-)~9<kuv~~C5Q~A?Lc-/qB~lH:F~~~56%u~E8~AIl~~@L~~0-}::~a~9~7+Z]N5~~~~`SY:J",
      "values": "6M)RL1RQNMO72LSN$7*T6MNPYLSWZ2ML5P4LM+L#LSLQO]MVMVVPXL5SMS8M87PMMN[POVLRNL^LVPRVO6NP2VPN8NM048V7O8RO0M2ML0788SNPNMP7O55MN62SOMPQMTNMNPNLPPPRPU`NPQON4VRPPPLMZNOQ&U8PQQOP4RQVROPL6.8PONNNNRLNM87L87NPMP57L/2RPO8SNS"
    },
    "misunderstanding": {
      "scale": 0.143951,
      "bias": -4.00613,
      "tone": -1.86931,
      "doubt": -2.88874,
      "gaps": "d3Y2~~~B~8B+W~tA5~$~2X7~~~h8)~Vf8p=nWgk'z~qS/~:hdL~*=~kpD8m'~~=~M2/~~~~Y+K-Dm~Od~~,B=00~b~XL~|~Pb~6Aja7Ok5;'Ad77QVOv~Oi-q=pHkl~=3~L~9LJ&]%~`V~1f~~Y&tAxG~q1aBo~~-P*9~j~B~y~H~O_~^~U7~gk)t~~?1E~)~W;#=W~~M[G1~~F~~-k>$'R7~99~~yU&~q~~>~)~yNU~+%q*2=~4e,K~l~,~G~_Z~d&~_~u~q1~Wq-X~C~)W~VO~C~2U~Kx7~^&.~+WH",
      "values": "9KRIJQJHKJJLK1#IKRIUJ6IKJIH6HLK;H;IQ6K;JIU9P::39M7JKL;J;JJTI6M;9OK<9;JLIOL;NHJIJLQK7H::OIQLK;3IMLKI8HK9HQJKN6MLJNJ;LPJMI9::JHLP6NOHO9;3LKOM9I;I6JKIO,J9MJQKNNQJ<K9KI8L:<SIJLHN9:HJ0:L269NVMT:HH;IO8;KM;JMO<ITKKJ;I"
    },
    "affects-others": {
      "scale": 0.106806,
      "bias": -5.1975,
      "tone": null,
      "doubt": -3.33295,
      "gaps": "V~p&~+-~[~,p:~WVu~%#;%?S~^)~k@3R:~~~i~~z&KWyB@@^~H~],i#~)D%-~3q~7~5~M~M~B~)='<Ss~EU~q5%5~a~,~|B~s~-QI6Q`?#~9~~~@S2+Ml5m:$X~i]+_~i~$~19~-L~[~.O~RK/Q~=~~ft~~<~~_~~~=[-DT.f~q~`f(~)~V*qK#+~&XB5W'4S<C~>8^~0~<.~_C~~7~g=~)x)jc~ASQ~X~B.~~;~+H1O+t-~~O~~9~G~~BW/~'a.O~~~2~7/~],~~S$~m[~~~G23C<oRb2~~~<~7i?~DJ.=~~UDbT_a",
      "values": "NRMN1NRYQ2ROMNW(UM2PNNQQMM425M3PMO6MSRRVR.SUPV^[NUMPM4PNWURPSOOTMONP2TZNROTV7M4OOQ[MNU)O.M0ORP*2NQWNP]RPR)SMR45PQRPROOMS5OMNMQM2Y4VONMRRUYQO6NUS7RQT3SRNOOTRPXRUMQ%MNOQQRTN2ORPUR#+ONOMOTQRWQN7SMMRM^TUVNMQN5PQRMO"
    }
  }
};
