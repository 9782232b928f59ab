/** Given names that are common in English-language news, lower case. Written from common knowledge. */

const male =
  'aaron abbas abdel abdul abdullah abe abel abraham adam adel adnan adolf adrian ahmad ahmed akbar akira al alan alastair albert alberto ' +
  'aldo alec alejandro aleksandr aleksander alessandro alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan ' +
  'allen alonzo alphonse alton alvaro alvin amir amit amos anand anatoly anders andre andreas andrei andres andrew andrey andy angelo ' +
  'angus anil anthony antoine anton antonio antony anwar archie ari arjun arman armando arnold arthur arturo arvind asad asghar ashok ' +
  'ashraf asif august augustus austin avi axel ayman aziz babak barack barney baron barrett barry bart bartholomew bashar basil beau ben benedict ' +
  'benjamin benito bennett benny bernard bernardo bernie bert bill billy bjorn blaine blake bob bobby boris brad bradford bradley brady ' +
  'branden brandon brendan brent bret brett brian bruce bruno bryan bryant bryce bud buddy burt byron caleb calvin cameron carl carlo ' +
  'carlos carlton carter cary casey caspar cecil cesar chad chandler charles charlie che chen chester chet chip chris christian christoph ' +
  'christophe christopher chuck claude claudio clarence clark clay clayton clement cliff clifford clifton clint clinton clive clyde cody ' +
  'colby cole colin collin connor conor conrad corey cornelius cory craig curt curtis cyril cyrus dale dallas damian damien damon dan ' +
  'dana dane daniel danny dante daoud darius darrell darren darryl darwin daryl dave david davis dean declan dennis denny denzel derek ' +
  'derrick desmond devin dexter diego dieter dietrich dillon dimitri dimitris dinesh dirk dmitri dmitry dominic dominick dominique don ' +
  'donald donnie donovan doug douglas drew duane duke duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward ' +
  'edwin efrain ehud eli elias elijah elliot elliott ellis elmer elon elvin elvis emad emanuel emil emile emilio emmanuel emmett enda ' +
  'enrico enrique eric erich erik ernest ernesto ernie ervin erwin esteban ethan etienne eugene evan everett evgeny ezra fabian fabio ' +
  'faisal fareed farid farouk felipe felix ferdinand fernando fidel finn floyd forrest francesco francis francisco franco francois frank ' +
  'frankie franklin franz fred freddie freddy frederic frederick fritz fyodor gabriel gareth garrett garry gary gavin gene gennady ' +
  'geoff geoffrey george georges georgy gerald gerard gerardo gerhard gerry gideon gilbert gilberto giles gino giorgio giovanni ' +
  'giuseppe glen glenn gordon grady graham grant greg gregg gregor gregory grover guido guillermo gus gustav gustavo guy habib hadi ' +
  'hakim hal hamid hamza hank hans harlan harold haroon harris harrison harry haruki harvey hasan hashim hassan hector heinrich hendrik ' +
  'henri henrik henry herb herbert herman hernan hideo hiroshi hisham homer horace horst hosni houston howard hubert hugh hugo humberto ' +
  'humphrey hussein hyun ian ibrahim ignacio igor ilham ilya imad imran irving irwin isaac isaiah ismael ismail israel issa itzhak ivan ivo ' +
  'jack jackson jacob jacques jahangir jaime jair jake jalal jamal james jameson jamie jan jared jaroslaw jason jasper javad javier jay jean ' +
  'jeb jed jeff jefferson jeffery jeffrey jens jerald jeremiah jeremy jermaine jerome jerrold jerry jess jesse jesus jim jimmy jin ' +
  'joachim joao joaquin jody joe joel joey johan johann johannes john johnathan johnny jon jonah jonas jonathan jong jordan jorge jose josef ' +
  'joseph josh joshua josiah juan jude judd jules julian julio julius junichiro justin kai kamal kareem karim karl keir keith kellan ken ' +
  'kendrick kenji kenneth kenny kent kermit kerry kevin khaled khalid khalil kiefer kim kirk klaus konstantin korey krishna kristian ' +
  'kurt kwame kyle lamar lance larry lars laurence laurent lavar lawrence lech lee leif leland len lenny leo leon leonard leonardo ' +
  'leonid leopold leroy les leslie lester lev levi lewis liam liang lincoln lindsey linus lionel lloyd logan lonnie loren lorenzo lou ' +
  'louie louis luc luca lucas lucian ludwig luis luiz luka lukas luke luther lyle lyndon mac maher mahmoud mahmud malcolm malik manfred ' +
  'manish manny mansour manuel marc marcel marcelo marco marcos marcus mariano mario marion mark marlin marlon marshall martin marty marvin ' +
  'marwan mason masoud massimo mateo mathew mathias matt matteo matthew matthias maurice mauricio maurizio max maxim maximilian maxwell ' +
  'maynard mehdi mehmet mel melvin merle micah michael michel miguel mihai mike mikhail milan miles milo milton ming mitch mitchell mitt ' +
  'mo moammar mohamad mohamed mohammad mohammed mohsen moises morgan morris mort mortimer moses moshe muhammad muhammadu murray ' +
  'musa mustafa mykola nabil nadir naftali nando narendra naser nasser nat nate nathan nathaniel nawaz neal ned neil nelson nestor neville ' +
  'newt nicholas nick nickolas nicolas nicolo nigel nikhil nikita nikolai nikolas niles noah noam noel nolan norbert norm norman nouri ' +
  'octavio olaf oleg oliver olivier omar orlando orrin orville oscar osama osman oswald otis otto owen pablo paolo parker pat patrick ' +
  'paul paulo pavel pedro pepe percy perry pervez pete peter petr petro phil philip philippe phillip pierce pierre pieter pietro porter prakash ' +
  'pramod preston qasem quentin quincy quinn rafael rafik raheem rahm rahul raj rajiv rakesh ralph ramesh rami ramiro ramon ramzan rand ' +
  'randal randall randolph randy raphael rashad rashid raul ravi ray raymond recep reed reggie reginald reid reince reinhard reinhold rene reuben rex ' +
  'reza ricardo rich richard richie rick rickey ricky rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo rodrigue ' +
  'roger rohan roland rolf roman romeo ron ronald ronnie rory roscoe ross roy royce ruben rudolf rudolph rudy rufus rupert russ ' +
  'russell rusty ryan saad sad sadiq saeed saif salah salem salim salman salvador salvatore sam sameer sami samir sammy samuel sanjay ' +
  'santiago saul scott sean sebastian sergei sergey sergio seth seymour shaun shawn sheldon sherman shimon shinzo sidney silas silvio simon ' +
  'skip slobodan sofian solomon sonny spencer spike stan stanley stefan stefano stephan stephane stephen sterling steve steven stewart ' +
  'stuart sundar sunil suresh sven sylvester tad taha tamir tarek tarik tariq ted teddy terence terrance terrell terrence terry thad ' +
  'thaddeus theo theodore thierry thom thomas tim timothy tobias toby todd tom tomas tommaso tommy tony tracy travis trent trevor ' +
  'trey tristan troy tucker tyler tyrone ty ulrich ulysses umar umberto uri uriel usman vaclav valentin valery vance vasily vern ' +
  'vernon vic vicente victor vijay viktor vince vincent vincenzo vinod virgil vitali vitaly vito vivek vlad vladimir volodymyr wade walid ' +
  'wallace wally walt walter warren wayne wendell werner wes wesley wilbur wilfred wilhelm will willem william willie willis wilson ' +
  'winston wolf wolfgang woodrow wyatt xavier xi yaakov yakov yair yahya yasser yasir yevgeny yigal yitzhak yoshihide yousef youssef ' +
  'yuri yusuf yves zach zachary zachery zack zalmay zane ziad zoltan dzhokhar tamerlan anzor ruslan djohar'

const female =
  'abby abigail ada adela adele adriana agatha agnes aida aileen aisha alana alba alejandra alessandra alexa alexandra alice alicia ' +
  'alina alisa alison alla allison allyson alma alyssa amal amanda amber amelia amina amy ana anastasia andrea anette angela angelica angelina ' +
  'angie anita anja ann anna annabel anne annette annie antonia anya april arianna arlene asha ashleigh ashley asma astrid athena audrey aubrey ' +
  'aung aurora autumn ava avril ayesha barbara beatrice beatriz becky belinda benazir bernadette bernice bertha bessie beth bethany betsy ' +
  'bette betty beverly bianca birgit blanca blanche bonnie brenda brianna bridget brigitte britney brittany brooke caitlin caitlyn camila camilla camille ' +
  'candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie cass cassandra cassidy catalina catarina catherine ' +
  'cathy cecilia cecile celeste celia celine charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christie christina ' +
  'christine cindy claire clara clare clarissa claudette claudia colette colleen condoleezza connie constance cora corazon cordelia corinne courtney cristina ' +
  'crystal cynthia daisy dalia danielle daphne darlene dawn deanna deb debbie debora deborah debra dee deirdre delia delores denise ' +
  'desiree diana diane dianna dianne dina dolores donatella donna dora doreen doris dorothea dorothy edith edna eileen elaine elana ' +
  'eleanor elena elfriede elinor elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin ' +
  'esmeralda esperanza estelle esther ethel eugenia eva evangeline eve evelyn faith fatima fatou federica felicia fern fiona florence fran frances ' +
  'francesca francine frauke freda frida gabriela gabriella gabrielle gail gayle genevieve georgia georgina geraldine gertrude gillian gina ' +
  'ginger ginny giorgia gisele gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn hannah hanan harriet hattie hazel ' +
  'heather heidi helen helena helene helga henrietta hilary hilda hillary holly hope huma ida ilana ilse imelda imogen indira ines ingrid ' +
  'irene irina iris irma isabel isabella isabelle isla ivana ivanka ivy jackie jacqueline jacqui jada jami jan jana jane janelle janet janice janine ' +
  'jasmine jayne jean jeanette jeanine jeanne jenna jennie jennifer jenny jessica jessie jill jillian jo joan joann joanna joanne ' +
  'jocelyn jody johanna josefina josephine josie joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette june ' +
  'kaitlyn kamala kara karen karin karla kasia kate katarina katelyn katerina katharine katherine kathleen kathryn kathy katie katrina katy kay ' +
  'kayla kaylee keira keiko kellie kelly kelsey kendra kerri kim kimberly kirsten kirstie kirstjen kristen kristin kristina kristine krystal kylie lana lara ' +
  'latoya laura laurel lauren laurie layla lea leah leanne leila lena leslie letitia liane liana libby lidia lila lilia liliana lillian lilly ' +
  'lily lina linda lindsay lisa liz liza lizzie lois lola lora loretta lori lorna lorraine louisa louise lourdes lucia lucille lucinda ' +
  'lucretia lucy luisa luz lydia lynda lynn lynne mabel maddie madeleine madeline madison mae maggie magdalena malala malia mallory mandy mara marcela ' +
  'marcia margaret margarita margery margot marguerite mari maria mariah mariam marian mariana marianne maribel marie marietta marilyn ' +
  'marina marine marisa marissa marjorie marla marlene marsha marta martha martina mary maryam matilda maud maura maureen mavis maxine maya ' +
  'megan meghan melania melanie melinda melissa mercedes meredith meryl mia michaela michele michelle mika mildred millie mina mindy minerva ' +
  'miranda miriam misty moira mollie molly mona monica monika monique muriel myra myriam myrna nadia nadine nan nancy naomi natalia ' +
  'natalie natasha nellie nia nichole nicole nikki nina noelle nora noreen norma nour nuala octavia olga olivia olympia ophelia oprah ' +
  'paige pam pamela parvati patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis ' +
  'polly portia priscilla priti priya queenie rachel rachael ramona raquel rashida rebecca regina rena renata renee rhonda rita roberta rochelle ' +
  'rosa rosalie rosalind rosalynn rosanna rose roseanne rosemarie rosemary rosie rowena roxanne ruby ruth sabine sabrina sadie sally ' +
  'salma samantha sandra sandy sanna sara sarah sasha savannah selena selma serena shannon sharon sheila shelby shelia shelley shelly sheri ' +
  'sherri sherrie sherry sheryl shirley sigrid silvia simone siobhan sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie ' +
  'stormy summer sue susan susana susanna susanne susie suzanne suzette suzy sybil sylvia sylvie tabitha tamara tammy tania tanya tara ' +
  'tatiana tawakkol tara teresa terri tess tessa thelma theresa therese tiffany tina toni tonya tracey tricia trina trisha trudy tulsi ulrike uma ' +
  'ursula valentina valeria valerie vanessa vera verna veronica vicki vickie vicky victoria viola violet virginia vivian viviana wanda ' +
  'wendy whitney whoopi wilhelmina wilma winifred winnie xiomara yasmin yelena yingluck yolanda yoko yulia yvette yvonne zainab zahra zara zeinab zelda zoe zubeidat'

/** Names borne by men and women about alike. */
const either =
  'adrian alex angel ari ariel avery bailey blair bobbie cameron carey casey chris courtney dale dana devon drew ellis emerson frankie hayden ' +
  'jaime jamie jan jean jess jessie jo jody jordan kai kelly kerry kim kris lane laurie lee leigh leslie lindsey lou lynn marion ' +
  'morgan nicky pat peyton quinn reese riley robin rory rowan sam sandy sasha shannon shawn sidney skyler stacy sydney taylor terry toni tracy ' +
  'wen wei yi xin li jun ming ling jing hui yan hong kyung hye min soo young seung hyun park bo'

/** Words that are more often something else; they count as given names only beside a surname. */
const ambiguous = new Set(
  (
    'al april august austin autumn baron brook brooke carter charlotte chelsea chip christian clay dale dallas dawn dean drew duke earl ' +
    'ed faith florence frank georgia grace grant grants guy hal hope houston israel ivy jack jackson jean jordan joy june lance ' +
    'lane lee lincoln logan madison major mark marshall mason max may mercedes merle miles milan mitch morgan norm olympia orlando page parker pat pearl penny porter ' +
    'preston rand ray reed rich rob rod rose ruby ruth sad savannah sean serge skip stormy sterling summer sydney trent ty victoria ' +
    'virginia wade warren will wolf min young park hong bo jun li yi xin hope bud bill art jay angel lou sue van dick jan mo che jing ' +
    'olive ginger crystal dolores violet amber bishop iris jasmine lily patience charity prudence sierra paris vienna china asia ' +
    'kent essex aurora cordelia portia athena nice reading cork mobile buffalo ming emad levi wilson davis harrison lewis nelson clinton ' +
    'russell mitchell scott stewart stuart franklin jefferson kerry kelly kennedy bennett allen blair taylor riley ellis perry owen ' +
    'marion forest rusty buddy royal regal noble sky rain star king prince marine pepe spike tucker'
  ).split(' '),
)

const men = new Set(male.split(' '))
const women = new Set(female.split(' '))
const both = new Set(either.split(' '))

/** Gender a given name tells; null if it is borne by both or not known. */
export function genderOfFirstName(name: string): 'female' | 'male' | null {
  const lower = name.toLowerCase()
  if (both.has(lower)) return null
  const [m, f] = [men.has(lower), women.has(lower)]
  return m === f ? null : m ? 'male' : 'female'
}

/** How surely a word is a given name: 2 for one that is hardly anything else, 1 for one that may be, 0 if not known. */
export function firstNameStrength(name: string): 0 | 1 | 2 {
  const lower = name.toLowerCase()
  if (!men.has(lower) && !women.has(lower) && !both.has(lower)) return 0
  return ambiguous.has(lower) ? 1 : 2
}
