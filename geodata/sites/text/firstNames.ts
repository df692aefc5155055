import { listed } from './words.ts'

/*
 * First names common in Norway in the generations now alive. Chosen by hand with the name statistics of Statistics Norway as
 * the measure of common, not copied from a table; in small letters.
 */

/** Names that are hardly anything else with a capital. */
export const commonFirstNames: ReadonlySet<string> = listed(`
  aase abdul ada adam adele adrian agnes agnete ahmed aisha aksel albert aleksander alexander alexandra alf alfred ali
  alice alicia alma alva amalie amanda amina amir amund anders andrea andreas andré anette angelica anita anja ann
  anna anne annette annika anniken anton ariana arild arne arnfinn arnhild arnold arnt arthur arvid arvo asbjørg
  asbjørn aslak aslaug astri astrid atle audun aurora axel ayla azra beate beathe benedicte benjamin bente berit bernt
  birger birgit birgitte birk bjarne bjarte bjørg bjørge bjørnar borghild brage brede brita britt brynhild brynjar
  bård børge børre camilla carina carla caroline casper cathrine cecilia cecilie celine charlotte christer christian
  christin christina christine christoffer christopher clara dagfinn dagny dagrun daniel daniela danuta david dennis
  didrik dordi dorte dorthea ebba edel edgar edith edvard edvin egil eilert einar eirik eirin eivind elena elias elin
  elisa elisabeth elise ella ellen ellinor elmer elsa else elvira emanuel embla emil emilia emilie emily emma endre
  ercan erik erika erlend erling ernst espen ester eva evelyn evy fabian fartun fatima fatma felix filip fillip
  fredrik freya frida fride fridtjof frits fritz frode gabriel gaute geir georg gerd gerda gina gitte gjermund
  gjertrud glenn gorm grace greta grete grethe gudbrand gudmund gudrun gunhild gunnar gunnhild gunvor gurine gustav
  guttorm halfdan halvard halvor hanna hannah hanne harald harry hassan hauk hedda hedvig hege heidi helene helge
  helle henning henriette henrik henry herman hermann hermine hermod hilda hilde hildegunn hildur hjalmar hjørdis
  håkon hålon håvard iben ibrahim ida idar idun ingar ingebjørg ingeborg ingebrigt ingelin inger ingrid ingunn ingvar
  ingvild irene isaac isabel isabella isabelle isak iselin ismail ivan ivar iver jacob jakob jakub james jan-erik jane
  janne jannicke jannike jarl jarle jasmin jeanette jeanne jennifer jenny jens jeppe jesper joachim joakim jofrid
  johan johanna johanne johannes john johnny jon jonas jonathan jorun jorunn josef josefine joseph josephine jostein
  judith julia julian julianne julie jørg jørgen jørn kaja kamil kamilla karen kari karianne karin karina karl
  karoline karsten kasper katarina katarzyna kate katharina kathrine katrin katrine kennet kenneth ketil kevin khadija
  khalid kim kine kirsten kirsti kitty kjartan kjell kjellaug kjersti kjerstin kjetil klara klaus knut konrad
  konstanse kristen kristian kristin kristina kristine kristoffer krzysztof kåre laila lars lasse laura laurits lea
  leah leander leif lena lene leo leon leona leonora liam lilian lillian lilly linda linea linnea lisa lisbet lisbeth
  lise liss liv-anne lotte louise lucas ludvig luis lukas lydia lykke mads magda magdalena magne magnhild magnus
  mahmoud maia maja malene malin marcin marcus margaret margareth margit margot margrethe margunn mari maria mariam
  mariann marianne marie mariell mariken marina marion marit marita marius markus marta marte martha marthe martin
  martine mary maryam mateusz mathea matheo mathias mathilde mats mattias maya melissa merete merethe mette mia
  michael michal mikael mikkel milan milla mille milo mimmi minna miriam mohamed mohammad mohammed mohamud mona monica
  monika morten mustafa naomi natalia natalie nathalie nathaniel nicolai nicoline nikita niklas nikolai nikoline nils
  nina noa noah noor noora nora norah oda odd-arne oddbjørg oddbjørn oddmund oddny oddrun oddvar odin ola olaf olai
  olaug olav ole oleksandr olga oline oliver olivia omar oscar oskar osman otilie otto paul paula paulina pauline
  peder pernille petra petter philip phillip pia piotr preben rafal ragna ragnar ragnhild rakel randi rannveig rebecca
  rebekka reidar reidun renate ricard richard rikke rita robert robin roger roland rolf ronja ronny rosanna roy ruben
  rudolf ruth sabrina sahra saida samantha samira samuel sander sandra sara sarah sebastian selma severin sigbjørn
  sigfrid sigmund signe signy sigrid sigrun sigurd silje silvia simen simon sina sindre siri sissel sivert snorre
  sofia sofie solbjørg solfrid solveig solvor sondre sonja sophia sophie stefan steffen steinar stian stina stine
  storm-erik sture sunniva susann susanne svanhild svein sveinung svend sverre sylvi sylvia synne synnøve synøve søren
  tanja tarald tarjei terese terje thea theo theodor therese thomas thor thorbjørn thore tilde tina tine tiril tobias
  tomas tomasz tommy tonje tor-arne torbjørg torbjørn torborg tord tordis torfinn torgeir torger torgunn torhild toril
  torild torill torkel tormod torstein torunn torvald tove trine trond trude trygve trym turi turid tuva tyra ulf
  ulrik ulrikke une unni valborg vanessa vegar vegard veronica vetle vibeke victor victoria vidar vigdis viggo viktor
  viktoria vilde vilja vilma vincent wenche werner wilhelm william ylva yngve yngvild yrsa yusuf yvonne zahra zainab
  zara åge ågot åse åshild åslaug åsmund åsne øistein ørjan øystein øyunn øyvind
`)

/** Names that are also ordinary words or parts of places: a person only with another name after. */
export const namesThatAreWords: ReadonlySet<string> = listed(`
  april are ask aud august bent berg bjørn bo carl dag dina eine eli even finn frank fred frøya gard grim gro gunn
  hans helga hope ina inga inge iris jan jo juni kai kaia lin lina line linn liv live loke lone mai mark max min mina
  my odd ove per pål rosa rose runa rune siv sol stein sten stig storm tale tim tom tone tor tora tore unn vega vera
  vilje viola vår åsa
`)
