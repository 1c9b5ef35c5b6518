// Made by `npm run train`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const de: KindWeights = {
  "bits": 14,
  "heads": {
    "dispute": {
      "scale": 0.0862503,
      "bias": -4.48165,
      "tone": null,
      "doubt": -3.41603,
      "gaps": "~t{NG~@.|'~FbKN~?4]O%~,~/MF~7<7~~~~~J*1~^3o7R*AUt,+~~[m4V~r1Ja6~~~<|2[~<[fIl}4~q1~_*4L$.`C$~yTW~/~>{Kt7~&~3~~~?5%61G=#I~OE~.|+~~.yt~8'~v~~(~:~Cd~)~~>=~IG~cO9n~b4P~+~C@]6JS~i$}2?_HA~~=~~FF~$~~~U~~a~A~C~8~>gz~~V~4~:)W[,~)~Qc~Y~-N~~<~9~~~*71*&(+~%=/~-3-K~t7~+_ky~/~,~h9#~Gg9hn5+/L~ne~85$~~~98)~~/DP<**{~~~n&~~i",
      "values": "W1X5V43bPQ4NSON(aUQOU3NP46/6+QSPV03P%N/SNNONVS35O4UTOY3QXY&SNNU6STQ3[UP52PNQP^6QRN2R21RRXQOOYZON1OR5NO,POO1QSNTPTO3O1PS2RRRORORNO6RWTaPQNO0PP36OTOOTRS46XT4X40T.Q3O0QO65NNS0PRQ1RS6-*S2PRQQ5OPQPVO.OT1RPWTSOUP3POT"
    },
    "manager-demand": {
      "scale": 0.106691,
      "bias": -4.80862,
      "tone": null,
      "doubt": -2.97984,
      "gaps": "+~nd.*m~_+~~8~~@/Z~mnl6U+cl~Un~X[~~bJ~~&0qA~SA~'~~j=BG7wi>~~_J~~o5MIuqo&.nGV~~~&BGakS?~/<~q~/]-EJ$w~^N~~=NIaF]~2H`E~~z,~a9~5p~.30i=~~rl*3~=M]'0~~OX6~~T~~U~~UXKIgQ'?qK-@i$~~=262y+8A#KDJX~E~~~3~C~_~~~Z0~~~}o<~T~3B(Lj9*Fv,p~~~cp~~~P7K?{z[.KuPr@>~+~~o)?~:1M~~}?N~I8*46~'~]~5[7OV~xY;~I&(~PX9~*c~yS~~)Y",
      "values": "O77840PNMOS8L84LKLM7MRSRM789]UULO.KLMVULW8LOQOLLTPVNPN84LQRM6PY8UU2LST8OMKN86M[MLPO6MMNbNXS6aLLL84PLPYN56LNMY8L8LLQRLVKLLNVVOZSLK7MLSUPKNYR67RN2K0WKK6MNNKQO6L]9RM4POL/LKM2OK/7LLY1ONLKM1MPKK]NTN^ULNKMOT7M0M9R0M9"
    },
    "churn-threat": {
      "scale": 0.103574,
      "bias": -4.46601,
      "tone": null,
      "doubt": -2.80311,
      "gaps": "g~SZ~~D~~GZ;~&E/~=P%E.&dQtkkS~u.`~~)'[~l8~~]K,8~:~38ry~3~~5AX~~<K<z~U~-T<*zW)~~%~-hPj~~$p`YR<~L~m.7P~~:R(nQB~%+~'p=-G4~$H=~~k]]~Iy~~P3~?mm~~&,~`m/~<vPJ*H1~*(~&1~{~aAG6Io+~~$~Mq2~~O~~K',~~>*1~~QWFM~bG~=~>~b6%}~D5k6~~S~3MCD0~'(~u~qH~<A~'~~&k02~~v~)l/AP_L~%(~ZS*|~I~~=?6=^F<a~~~T6,)~_~<=A1j~~;~~~~z~Y,5>MB~#-",
      "values": "VNQQLL.W49Q#NSRORPPRPVOLONNZRMRLQPRPMOUR7LPLQ7KOM8RO3T5QP-9]NLMO87/PMY4NLP7QM5QXLMQ6XL0L6YPKPM4^5V5NM6QNLO7SYNNVPMLNQQYM8TNL88QPWM1OZOTKPLMLV8VQ5OWLNN5LLQMLLMT6LONP81KMMLNOQ,ML1LKROVPKPMO8LPMNPXPRTP-OPPLMNLUMQ8"
    },
    "legal-threat": {
      "scale": 0.0998409,
      "bias": -4.3201,
      "tone": -2.07813,
      "doubt": -3.9691,
      "gaps": "e~4~}~2q6#1~3/~~@/~~~~V~~~@R~:~~~Ujc~,r-2~Zz~~~J?~=&F%Z~.~lnV~A~]%3d'N~s=n^~64(A-hK~O5~Vy<~@.|4~#6d~5h~;p~'~U~?TZ~+o~;<~~~10~w.}~=~~~=~L~~n~~6Tg~>e#~j~0Td~-)~C-Wg6~FLH.w#R&~W(n:~~>~~;y~#%5k^GEP/O~~@0n3~s~7b~&HDlD[9@-.^Yc{~~3E(~%JG~i~Y~.~29~]5&3W`(b~~7~~~+;3&,9~k+H~%~DQp83JA~x=~MR9~+~D|~Ls$U~<~C~9s22pA~)P",
      "values": "PLM.LN6[P7LP6LPXWM63Q6SMW]/1/MRQMMYYLP275NLMMMLWW7P7+%UXMRNLT/OLMPWNR[U7RL364T5N-4N2UNTOR8OTXR/L/LO2MP7OMZS6Y8b2OWPX)5/XLOPONMTT6T7MU8OXT7N$[,5S6Q0M875TRL,]OO8MLL33N4QL[577RONVP2RRXQTMN/NLPT0MOVN7P7N782XS55TLU2"
    },
    "reputation-threat": {
      "scale": 0.0927286,
      "bias": -4.24731,
      "tone": null,
      "doubt": -2.72455,
      "gaps": "~5~~0~wIUR~u~~#5@51?kj~)>~2~~87~B~TnlI[$R+L~S0U~J8L%|~~~87^~'~~xj'U~Z5~~~mg25y~$oL*P|~o&)~*oV~1~~.('IN)V~;F~9~1ZS~~~<~4~2t/+~&~~x5~4X~g~^sS^RG~L~~)d#F@)MaQSC~b~~Qqk3(~EC~~0TsU?5~C~CV6~~*05$~~~ZG~Q~~g~&@[~&1~~~~~/#~3~6X>~~8&~7G;BCXZW*~9~5yBBH$I~1~M?I~_I%2*R7~~=>b4x<|e+~{w-C~2mL~7%a$dq=~9`Y4~~s~%~=~B~~~K~n:",
      "values": "VRLLNTLMQM8S#PMLLMLPSM8LLO6MZNMNLRMLL8L6bXPM%6M77MMPPMMOMQ7NROMSMP60LU[ULLPSQ8OLYLSS6LUOMNLTORO1MQ7'LMLRMMMNLM85WN8MM67[MMLMO5588PSWQMPMLLQPS2S55PNSL7M.NLP34RL3WMLL5MTML&MNLLLOMPOMU$OMLOMOVNNRONMLMSPRRL7LMU(8,O"
    },
    "extraordinary-threat": {
      "scale": 0.114601,
      "bias": -4.15357,
      "tone": null,
      "doubt": -2.8847,
      "gaps": "+~n~~~23$~~C$t7~4c'~0%b~E3~q~4~<[~~q8)~m~~~<)~~2~~X|LHY~%.R?5~0~~(F~~O*%R*<s~N'Ew~yL1~3x~~$ns~2|l9]~%U~g~$~@aC~e~2'8k~~c#f'~Z<~-+~9~~~PqE~.~'~T~|7]_:9M%.D(~DQ`w~$21A[6~~c~9dl6~b'x~mL,~$M~9~JE+~D#3I#K,W?($E~~2E~H3-~~4^~P5O8~+~PU,6G3I~~2[~5~n6/N~9~~~*N~~>K5~~:LQE-~~.MbU?9<~h:0B)~2zK~q~]6~'D(U~~Z~c~~@~_~~I~-L<~~O",
      "values": "9O9S8:,:8[MM:+KO9M_LKK99JJS:NJLNQL7K-PM3NMSNKNJL9NMPK8LL3MJK7:MJ:JKK98QLN8LNMJJ:9KJJ^LRJM4R9KL::bKLW4MJK5K*5MMOK4:KKPKJ3K993L`LL:LKNLJJNL8M7OM:LLLRJO:7K_8KLJ9L8MJ9LLJNNLK9M9N-NJOKMJO8KPROSJLLO:VKKNKKKRJMRKK9KN1"
    },
    "safety": {
      "scale": 0.136435,
      "bias": -3.97941,
      "tone": null,
      "doubt": -3.54626,
      "gaps": "~wW.~fvsX1$`%pw0~~A%UgX?>~~@H~<~~X~y~#:J'~S6~~~(/-P8X~~3:~)~5K>j-~F~-G.U#O5s=Z<~b$~~g`~$-]K~)~;(v~~^^q_PL~~~u~.4z*3jZm~{1~La*3)F'~)~.~f?O(#HV~:=~M=`-O(O~RP'~0T(_66N,~?bbl~C~dFU~*M~Y~@~~+<A'i~bv-+0~sd];;~&`#~x+-~V?~~_~~~'~Z55kn~N(,~ga.~9-]~~x)~~~V~dF~AYBKJ~~%~~~~s~;~~*G~~~S~~~Vo#E~~A~~/)T(_>,V;t9~l~|)8",
      "values": "I9:KKKIILKINLJ#;9MOL97;LJIKKIKQ:KJML;JKI7LJL5LM6O;QKI;I644K8NL6LK9bK8ONNL2I:O9:L7JJKQ5PIJ9I7;TJI98MMIJ8:KI9:OJ;J:IKKJI:8LRP:MNNRL8;P:ILMKJ:O2:I7LQ;OMIIKKO;KI6;KI5NM;LMPIJNI7I;KIL7QPIILIPR;IK;JMII;1K8:LKN:QJP7;K"
    },
    "ignored": {
      "scale": 0.11509,
      "bias": -4.03426,
      "tone": -1.22647,
      "doubt": -2.74411,
      "gaps": "~~(Ko6,+od~~~8~Kf~3A9&~W~~14*Zj7==`~~<~U[23~~4h^~#~5~~<>b~p3l`~3_X4R~#&?~MUgGIp(KEh~u/b~%$~)=;~d~~~NJPC*~-yS_3N'1@;~.[3Xpd~~Cf.~4~~<`#dQ~~F~>n8m~WNiV~/&~TFg~~(~~~J1~)~H504S~~b?~f~(4Lc~rfc~X`~b~Q;~,~EN~~~;S~98$03Ic08[~~&~>B~]~/3p'(~Aba~~i~~G%aLU~7~M~K+_)~~089~9*:~Y<<~`~2=>~1~TG~~~2~lQP?Gs~~'~~7~~';~1~1FJ~F0;",
      "values": "M49K5KK8,OLO94LMPKSZ5M4M79L96MULPK8PL2ZLUKLJNKLMLPJ6ZOU9UOMSM9MUO8MKLROKNTKK9KRNMSNMMLLOKO5MPKTMKKN7P5ONLL6NN6OPNLMM2NOOM4MVM5J8&7TRMLNKLOL9LLKT7KLNO1LQbK6LNL6KbLKQMP6QOMKK43LXORPKLNQ9KM9:LLOWNY39OONKNJN8LKQNMN"
    },
    "repeat-contact": {
      "scale": 0.114401,
      "bias": -4.71379,
      "tone": -2.37784,
      "doubt": -3.26299,
      "gaps": "1A~~/u{e&s~*W~hGu~E7~eI[m&<&~~T,?~~~g~=?N~~)~~<${Uy-~(Jw&~-*h`,8T~6'(~1N~CO:~J9HIAFZ~~3)P-*`kP~U($~~~M~~4xf?~T](~~}G`~~~x~0Z36+0h;~1H~51~<~i+-2~~{R.;~:~~./d#Z]cD~K3~~6~E%~~Sg696~~7?~dM=~~'#J~;~-~&~~'O_8>Q~~~=~Y,]37-6~R<V8~~X)~@^HN1:~~~~T~GDMJ~XHyB^F2~D~^~p~~~~#VCB4G@(+g~9~X~~~0*%~~~PZ~&L/?]~~.~~7~#~6~~y21DQ~Z4",
      "values": "VPKKRN#LPMLQLM1PLQMNPK89KKMLP5V4LLRKKQ9K3MSK9NK6KQMNK5RKRLSWKLKL7YK0KMTLSU6MNMK3KKQMKMM9RN9MMKOK9OL8MZP938NMLKUKPWN99LK28LQKMKNNN*KK8LPULK76MYNM5KP[N0TL9OKOMO7KMQO4SKKO21M9WPRM06LMMKN9R5N9OQMN477KLULL7LOT98KNMQ"
    },
    "urgency": {
      "scale": 0.0966984,
      "bias": -3.43012,
      "tone": null,
      "doubt": -2.47083,
      "gaps": "+~,Rv~ev&~{~lO~.V'V%~~e~O^~~~hH~wKijM~1wchd{,~N2#~~=u'%9=%>k~TI~f~7>L%C3~'BI5;B)~~`U]F~~~;~~~~c:b'p4%~~MP]'b.~y`P*&~tM2~`h~@~~U,c~BG1c%Q~~~)=i~~~~AWJ~E~$B~4HP~$AAdKD+9[)~'?~~VaGMt~6r~~|<~w~~U~_~~~G]&b~)GY`o~~.~68,o0~j),{~l7['OB~~4~~1~#~~E~eg+N2LQP(_8~7i??X~~3@$~<MzKs~Ad=M~84Z]/9w~~~tYOlrL~@~@C86~o",
      "values": "N7LSU+3N,UMST#45PUVYMMMQWPLPM2QLNSL24MNTOMMNZSQP86M5LO0RLRNMRMN+R_TVN78M8TLPN47[MV3V5PM'M)OM6N4Q83LORPNLMLLOM37[L8UN7P3TP5,P6LRLNN]RPLPbO7YMQLNMN78M/LQ0P2(LTPN6T7S_1Q4N1MO74ON72ZPS5L+2LQPUUP2NM/L.6P8LNSLSSR71TM"
    },
    "misunderstanding": {
      "scale": 0.0963639,
      "bias": -4.85423,
      "tone": null,
      "doubt": -2.77633,
      "gaps": "~(qWBkADc5r%~(~E0>~~BNX~t$~~}~,{~~o1U~#)M0~1I~~~@~~~~~~~rI~~5~S<.:7v~(+~~~_=Bh~=Ea~P~1O~a~I~.K+D,)p~~47Os%o6~Fi~~_K[g~Y~S~$~%~BV)~3d~B3Y44_=7?~~zrn3-&~P~~~*<6PA3B^bB[~~JmR~R~2~6~<,f~~~o@zh{.s:jhRP~.~G~A~'Z8).O.~5WMXq.~{{~o~~aPf~zTT#*~]|hV/Sb+~~G~X~=~,~h+/~>-~#>Kf*(E~~=p~-~Y~cG~a22/b6<t9~4~G[O'%&~~5t+4",
      "values": "L/NVKM3M7O]LYNL6#8OTPKTMK17%P6QLPQLKNMKORQSOLTP5RYNSNPRMO6M988PKM6KQKLRLTXQVLX8RUKLSO-MN69LPQ86NVP35N9TUO-QKSR5TN8MM.6PQQNM9K9QL3XLNLUNL8a2MM6NbYLNQ8K5K/K7]KQ6YLKQ57M5MPKM5M4UNNSMKT8QN8L_NKP8KPMMQP.WWV5NTMP97M7"
    },
    "affects-others": {
      "scale": 0.136664,
      "bias": -4.21803,
      "tone": -1.94235,
      "doubt": -3.16567,
      "gaps": "_*,[~$*~)~Hlr2+6~k<,*EnBAK#$~;0k&~h]7~*~~dO~hu3c+~1i?~b~~-9tJMRoE(~~~~a/~T&p~qw~$^~~5~'(*R#Bb~w~}_~~E~.VL~~~~,~%+@s~G$$wi~M7&~]$',)MD3~-xQP~_~>R)B~^~d.;~~~?6xZO~c~~s~$A~~3bp~~~VbX'3Rxw1V/)~~*~Oi+~C:D~~*aR~~9E+~>eU~`}lwh'~J&~~~~SGax~~3~)Q@~)2~pJ|~~:L~+~~1+0B:4.IV~~0/R~9c3~BK@~~,%~F[~&o~E~'~8~~T~~~K=,B1kl<",
      "values": "LKMJ:KNKNQKJ9MNNKK9O;QK#KMKKP:JJKJNNNPJNLMJJMNMI*KN9IIMO:JK:JK9KJK62JJKMK8JQL5LJILNL3LLJI3K6NRJ9K:I9LLL2JJ893S::VPMOJPNR4LJ58KJMKNIJJMJNKNIJLNK8I4KJKLKKJJMRXJM3KQJMLLKL9J,90JL36MM1K99M1L1LL:KS0I9898JUKJIJMKNNJI"
    }
  }
};
