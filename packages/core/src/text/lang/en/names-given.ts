import { wordSet } from "../../names.ts";

/** Given names that open names of people in English text. */
export const given = wordSet(`
  aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed al alan albert alberto alec alejandro alessandro alex alexander alexandra alexei alfonso alfred alfredo ali alice alison allan allen alvin amanda
  amy ana anatoly anders andre andrea andreas andres andrew andy angel angela anita ann anna anne annette anthony antoine anton antonio antony april arif armand armando arnold arthur arturo ashok august augusto
  barbara barry bart beatrice ben benjamin bernard bernardo bernd bernhard bert beth betty bill billy bjorn bob bobby boris brad bradley brandon brenda brendan brett brian bruce bruno bryan burton byron
  calvin cameron carl carla carlo carlos carmen carol caroline carolyn caspar catherine cathy cecil charles charlie cheryl chester chris christian christina christine christoph christopher chuck cindy claire clara
  clarence claude claudia claudio claus clayton clifford clive clyde colin connie constantine corazon craig curt curtis cynthia cyrus dale dan dana daniel danny darrell daryl dave david dean debbie deborah
  denis dennis derek desmond diana diane dick dieter dirk dmitry don donald donna doris dorothy doug douglas duane duncan dwight earl ed eddie edgar eduard eduardo edward edwin eileen elaine eleanor elena eli
  elisabeth elizabeth ellen elliot elliott elmer elon emil emilio emily emma enrico enrique eric erich erik ernest ernesto ernst erwin esther ethan eugene eva evan evelyn fadel felipe felix fernando ferdinand fidel
  florence francesco frances francis francisco francois frank frankie franklin franz fred freddie frederick friedrich fritz gabriel gail garry gary gaston gavin gene geoffrey george georges georg gerald gerard
  gerardo gerhard giancarlo gianni gilbert giorgio giovanni giulio giuseppe glen glenn gloria gordon grace graham grant greg gregory guido guillermo gunter gunther gustav gustavo guy hal hamad hans harald harold
  harriet harris harrison harry harvey hassan heather hector hein heinrich heinz helen helena helga helmut henri henrik henry herbert herman hermann herve hideo hillary hiroshi hisham horst howard hubert hugh
  hugo hussein ian ibrahim ignacio igor ingrid ira irene irving isaac isabel isabelle ivan jack jackie jacob jacqueline jacques jaime jake james jamie jan jane janet janice jared jason javier jay jean jeff
  jeffrey jennifer jens jeremy jerome jerry jesse jessica jesus jill jim jimmy joachim joan joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph joshua joyce juan
  juanita judith judy juergen jules julia julian julie julio julius june jurgen justin kai karen karin karl karl-otto katherine kathleen kathryn kathy kay keith kelly ken kenneth kenny kent kevin khalid kim kirk kiichi
  klaus konrad kristin kurt kyle lance larry laura lauren laurence lawrence lee leigh len lena leo leon leonard leonardo leopold leroy leslie lester lewis liam linda lionel lisa lloyd lois lorenzo lori lothar
  lou louis louise lowell lucas lucy ludwig luis luke luther lydia lyle lynn malcolm manfred manuel marc marcel marcia marco marcos marcus margaret maria marie marilyn mario marion marjorie mark markus marlin
  marshall martha martin marvin mary masaru mathew mats matt matthew matthias maureen maurice maurizio max maxwell mel melissa melvin meyer michael michel michele michelle miguel mike mikhail milton minoru mitchell
  mohamed mohammad mohammed monica monique morgan morris morton moses muhammad mustafa nadine naomi nancy naohiro natalie nathan ned neil nelson nicholas nick nicola nicolas nicole niels nigel nikolai nils noboru
  noel nora norbert norma norman olaf oleg oliver olivier omar oprah oscar otmar otto owen pablo pamela paolo pascal pat patricia patrick paul paula pauline pedro peggy per percy perry pete peter petra phil philip
  philippe phillip phyllis pierre pierre-yves piero pieter rachel rafael raj rajiv ralph ramon randall randolph randy raoul rashid raul ray raymond rebecca reginald reinhard renato rene rex ricardo richard rick
  rob robert roberta roberto robin rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rosa rose rosemary ross roy ruben rudolf rudolph rudy rupert russell ruth ryan saad saburo sally
  salvador salvatore sam samuel sandra sandy sara sarah satoshi saul scott sean sebastian serge sergei sergey sergio seth seymour shane shannon sharon shaun sheila shelley sherman shigeru shinji shirley sidney
  siegfried silvio simon sofia solomon sonia spencer stan stanley stefan stella stephan stephane stephanie stephen steve steven stewart stuart sue suleiman sundar susan suzanne sven sylvia tadashi takashi takeshi tan
  tara tariq ted terence teresa terrence terry theo theodore theresa thierry thomas tim timothy tina todd tom tommy tony toshio tracy trevor tyler ulrich umberto ursula vanessa vernon veronica vicki victor
  victoria viktor vince vincent vincenzo viola virginia vladimir wallace walt walter wanda ward warren wayne wendy werner wesley wilbur wilhelm will willard willem william willie wilson winston wolfgang xavier
  yasser yasuhiro yasuo yoshio yoshiro yuri yusuf yves yvonne zachary zaki satya tim jamie jerome janet christine melania ivanka michael alexi meghan mukesh masayoshi larry shou-zi mark
`);
