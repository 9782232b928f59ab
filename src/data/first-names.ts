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

/** Given names that English-language news has less often, from many languages, lower case. Written from common knowledge. */
const furtherMen =
  'klaas sjoerd jeroen daan gijs joris koen thijs bas henk cornelis jaap arjen ruud tor knut sigurd trygve aksel petter ' +
  'eirik halvor mogens troels asger kaj esben matti jukka ilkka eero heikki antti veli tapio urho gosta bengt ake staffan ' +
  'gottfried detlef gerd grzegorz jerzy janusz istvan ferenc bela imre mihaly gheorghe catalin razvan costin dragos branko ' +
  'ljubomir giorgos nikos panagiotis thanasis emeka femi kwaku yaw ousmane cheikh modou sekou tunde segun adewale chukwuma ' +
  'obinna ikenna sultan ganesh ashwin naresh amitabh ratan jayan viliami sione petelo tevita semisi manase ' +
  'abdelaziz abdelfattah abdelhamid abdelkader abdirahman abdou abdoulaye abdulaziz abdulla abdulrahman abdulrazak abhishek abidemi ' +
  'abiy abu adama adebayo adem adil aditya adolfo ahmet aidan ajay ajit akhil akil akin alain alasdair albin aldrich aleksandar ' +
  'alexandros alhaji alick aliyu alok alphonso alun amadou aman amar ameer amin aminu amjad amr anas andile andrzej aniket anselm ' +
  'anselmo anthonius antoni antonin antonis anup anurag apostolos aram arash aravind arcadi arif aris aristide arkady armen arnab ' +
  'arnaldo arnaud arne arnulfo arron arseny artem artyom arvid ashish ashton aslan atif atiku attila aurelio avigdor ayad ayub azeem ' +
  'azhar babatunde badr baha bahram bakari baldwin balthazar bandar bao bassam bassem bautista bayard bekir benedikt benoit benyamin ' +
  'bernd berndt bertrand bhupinder bilal bilawal birger blaise bodo bogdan bohdan bongani boniface boutros boyd braden brahim braxton ' +
  'brendon brock broderick bronislaw bulent burak burhan calum camilo carles carmelo carsten cem cemal cenk chaim chas chetan chidi ' +
  'chinedu chinua chong chuka chukwu chun claes claudiu claus cormac corrado costas cristian cristobal cuthbert cyriac dafydd daiki ' +
  'daisuke damir daniil danilo danylo dario dariusz darnell dashiell davide davor daw dawood dawud dayton deepak deion delbert delroy ' +
  'demetrios demetrius deng deniz denys deonte deron deshawn desi deval devendra dhiraj didier dilip dimitrios dimitry dionisio djibril ' +
  'dmytro dobromir dodi domenico donal donaldo donte doran dragan drago dries dusan eamon eamonn eberhard eckhard edin edison edouard ' +
  'edvard efraim egon einar ekrem elbert eldridge eliot eliseo elisha elton emomali emre enes engin enoch enver enzo ephraim eran erdem ' +
  'ergun erhard erick erlan ernst erol errol eskinder esmail essam eusebio evander evaristo everton eyal eyup ezekiel fadi fahad fahd ' +
  'faiz fakhri farhad farhan faris faruk fatih fawaz fawzi fayez federico felicien fergus ferit fethullah fikret filip filippo firas ' +
  'flavio florin fraser fredrik frits fuad fulgencio fumio gabor gael gaetano gamal garfield garrick gaspard gaston gaurav gautam ' +
  'gavriel geert genadi genaro gennaro geronimo gerrit gert gervais ghassan ghulam gianfranco gianni gil gilad gilles giorgi giovanny ' +
  'girish gobind godfrey gopal goran gotabaya graeme gregorio grigory gulbuddin gunnar gunter gunther gurbanguly gurpreet gustaf ' +
  'gustave gyorgy haakon hafez hafiz haider haile haitham hakan hakeem hamad hamdi hamed hamish hamit hamoud hani hannes harald harish ' +
  'harjit harshad hartmut haseeb hashem hassanal haydar hayder haytham heath hedley heiko heinz helge helmut hemant henning heriberto ' +
  'hermann hernando hersh hesham heydar hikmet hilal hilario hiram hiro hiroki hiroyuki hjalmar hocine holger horatio hun husain husam ' +
  'husayn huseyin iain ibrahima idris idriss ignatius ihor ikram ilir ingmar inigo ioannis ion irfan isaak isaias isamu ishaan ishmael ' +
  'isidro ismet itamar ivar iyad izzat jaber jabir jacek jacinto jaden jafar jagdish jairo jakob jalil jamaal jameel jamil jamshid ' +
  'janez janos jaromir jaroslav jarrett jarrod jarvis jas jaswant javed jawad jawaharlal jeevan jesper jibril jignesh jiri jitendra ' +
  'jochen joerg john-paul jomo jonathon joost jorgen josep josip josue jovan jozef juha junaid junichi juraj jurgen justus jusuf kadir ' +
  'kailash kais kaleb kalief kamran kanat kane karel karol karsten kaspar kassem kassim kassym kazimierz kazuo keenan keita kelechi ' +
  'kelvin kemal kendall kenichi kenta keron khamis khurram kiril kiro kishore kjell klemens kofi kojo konrad konstantinos kostas ' +
  'kristof krzysztof kwabena kwesi kyriakos kyrylo lachlan ladislav lajos lakhdar lamont laszlo lavrenti lavrenty lazar leith lennart ' +
  'lennox leonel leonidas leopoldo leszek levent levon livio lorenz lothar lubomir luciano lucien ludovic ludvig luigi lutfur maarten ' +
  'magdi magnus mahamat mahathir mahdi mahesh mahinda mahmood majid makoto malek mamadou mamdouh mandla manmohan manoj manu maqbool ' +
  'marat marcelino marcello marcin marcio marek marin marius marko markus marouane martijn martins marton massoud mateusz mathieu ' +
  'matias mats matthieu matvey maxime maximo mekki menachem menelaos mervyn mesut mick mihail mikael mikheil mikko miklos milorad milos ' +
  'milosh miloslav miodrag miroslav mitchel mladen modibo mohan mohandas mojtaba mokhtar moktar monte mordechai morten moussa muammar ' +
  'muazu muhsin mukesh mukhtar munir murad murat mustapha mutasim muthu mykhailo myron nader nadim nahendra nahum najib namir nancho ' +
  'nandan napoleon narayan naseem nashwan nasir natan navin navjot nawaf nayib nazir nebojsa neftali nehemiah nejad nels nemanja nenad ' +
  'nevil niall nicanor niccolo niclas nicolae nicolai nicos niels nihad niko nikol nikola nikolaj nikolaos nikolay nils nizar numan ' +
  'nuno nuri nursultan obed ognjen olav ole oleh oleksandr oleksii oleksiy olexander olusegun omari omer ondrej onur oren orhan oskar ' +
  'osvaldo oswaldo otmar ottavio oussama owais ozan ozgur ozzie padraic padraig palaniappan pankaj parag parminder parvez pascal ' +
  'pasquale patricio patrik patryk paulino pavlo pavol pawel pekka pelle petar petros philipp pinchas piotr piyush plamen porfirio ' +
  'pradeep pranab pranav prasad prashant praveen prayuth predrag prosper pyotr qasim quinton rabih rachid radek radomir radoslaw ' +
  'radovan raed rafe rafic rafiq raghav rahim raif rainer raja rajan rajat rajeev rajendra rajesh rajnath ralf ram rama ramadan raman ' +
  'ramazan ramin ramsey ramy ramzi ranil ranjan ranjit raoul rashed rasheed rasmus ratko ravindra rayan raymundo razak redouane ' +
  'reinaldo reiner remi reynaldo reynold rhett rhys riad riaz riccardo rifaat rigoberto rishi ritesh riyad rizwan rohit romain romano ' +
  'romulo ronaldo ronan ronen ronny roque rostam ruhollah rurik rustam rustem rutger ryuichi sachin saeb safwan sahib said sajid sajjad ' +
  'saleh salomon salva samer samson sandeep sander sandor sandro sanjeev santos sarath sargent sasa satoshi satya saud saurabh sayed ' +
  'sebastiano sebastien seif selahattin selim semyon senad sepp serdar serge sergi serhiy servando seton seyed shadi shafiq shahid ' +
  'shahin shahryar shakil shamil shamsul shane shankar shaquille sharif shaul shavkat shea sherif sherwin sherzod shigeru shinichi ' +
  'shiraz shlomo shoaib shyam sidi siegfried sigmund silvano simeon sinan sohail sohrab soren spyros srdjan srinivas sriram stanislav ' +
  'stanislaw stefanos stelios sten stepan stipe stjepan subhash subramanian sudhir sufyan suhail suleiman suleyman suraj svein svetozar ' +
  'svyatoslav syed sylvain sylvestre szymon tadej tadeusz tahir takashi takeshi talal talat tamas tamer tamim tanner tareq taro tarun ' +
  'tavis taye tayyip teodor teodoro teofilo terje tevin thabo thaksin thanassis theodor theodoros thilo thorsten tiberiu tibor tigran ' +
  'timo timofey timur titus tobin tomasz tomislav torbjorn torsten trayvon trond tsai tshering tsvi tullio turan tyrell tyrese tyson ' +
  'ufuk uhuru ulf umaru umer umut urs uwe uzi vadim vadym valentino valerio valeriy vasil vasile vasyl venkat venkatesh veselin vidkun ' +
  'vikas vikingur vikram vincente virgilio vishal vitaliy vittorio vladan vladislav vlado vojislav voldemar volker vsevolod vuk ' +
  'vyacheslav wadih waheed wahid waleed waqar warrick wasim whit wilbert wilfredo wilfried willard wilmer winfried wissam witold ' +
  'wlodzimierz wojciech wouter yacine yang yanis yannick yannis yaqub yasin yassin yazid yegor yehuda yevhen yiannis yoav yohannes ' +
  'yoram yoshi yoshihiko youssou yukio yunus yuriko yuriy yusef yvon zac zachariah zafar zaher zahid zahir zahran zaid zain zak zaki ' +
  'zayed zbigniew zdenek zdravko zeid zeke zeljko zev zhao ziauddin zine zinedine ziv zoran zubair zulfikar zviad'

const furtherWomen =
  'ute marlies anneke femke marijke sanne lotte solveig ragnhild liv marit turid synnove gunilla ulrika agneta elisabet inge ' +
  'bente lone mette pernille dorthe aino kaisa paivi tuula sirpa riitta marjatta constanze liesel birte grazyna halina katalin ' +
  'eszter judit simona ruxandra dragana snezana gordana biljana despina kalliopi thandi nomsa zanele lindiwe sibongile chiamaka ' +
  'adaeze folake yetunde dalal savita latha geetha usha teuila mele losa sina ' +
  'aaliyah abbie abeer abena abiola adelaide adelina adina adrienne afaf afra agata agathe agnieszka ahlam aigul aimee aishatu aissatou ' +
  'aiyana akiko alaina alanna alaya aleida aleksandra alena alethea alexandria alexia aleyna alfreda alia alisha aliya aliza allegra ' +
  'alondra althea alva alyson amani amara amelie aminata amira amparo amrita anabel anahita anais analisa anastasiya anat anca andie ' +
  'andreea aneta angelika angeline angelique anika aniko anissa anjali anke annabelle annalisa annamaria anne-marie annegret annelise ' +
  'annika anoushka antje antoinette antonella anuradha anusha aparna araceli araminta aretha ariadne ariana arlette armida artemis ' +
  'aruna arwa ashanti ashlee asmaa assata atefeh aubree audra augusta aurelia aurelie aviva ayaan ayanna ayelet aylin ayse aysegul ' +
  'aysel azadeh aziza azra babette bahar bambi barbra batya beata beate beatrix becca belen bella bernadine beryl bess bettina bettye ' +
  'beulah beverley bich birgitta bisi blandine bobbi branka breanna bree bri briana bridgette brigid briony brisa brita britta brittney ' +
  'bronwen bronwyn brunhilde bryony candida caren carin carissa carlotta carmel carmela carmelita carmella carri caryn casandra cassie ' +
  'cathleen cathryn catrina cecelia cecily celestine celina channing chantal charisse charlize charmaine chaya cheri chiquita christel ' +
  'christen christi christy chrystia ciara cicely clarice claudine clementine cleo clotilde consuelo coraline coretta corina corinna ' +
  'cornelia csilla dagmar dahlia dalila damaris danae danette dania danica daniela daniella danita danna danuta dara darcy daria darla ' +
  'davina dayana deana deanne debby deedee deena deepa delaney delilah della delphine demetria demi dena devi devika dilma dima dinah ' +
  'dionne dita doria dorinda dorit dorthy dottie drusilla dulce dunja dunya eartha ebony edie edwidge edwina effie eithne ekaterina ' +
  'elba eleanora eleni elham eliana elif elin elissa elke elle elly eloise elva elvira ema emine emmanuelle enid eowyn ericka erma erna ' +
  'ernestine esme esra estefania estela estella etta eudora eugenie eun eunice evangelina evelina evgenia ewa fabiana fabienne fadia ' +
  'fadwa faiza farah fareeda farida fariha farnaz farrah farzana fatemeh fathia fatoumata fawzia fay faye felicity feng ferial fernanda ' +
  'fidelia filomena fionnuala fleur flor florencia florentina flossie francisca francoise frederica frederique freya frieda gabby ' +
  'gaynor geeta gemma gena genie gennifer gennifer georgette georgiana gerda germaine ghada ghazala gia gianna gigi gilda ginette giovanna ' +
  'gisela giselle gita gitanjali giulia giuliana glenna glynis goldie graciela grainne grazia grete griselda gudrun guinevere gulnara ' +
  'gulsen gwyneth habiba hadassah hadia hafsa hala haley halima halle halyna hamida hana hanadi hanna hannelore hasina hassiba hatice ' +
  'hatun haya hayat hayley hebe hedda hedwig hedy heike hela heloise hermione hester hetty hilaria hildegard hollie hortense huda hulda ' +
  'hyacinth ifeoma ignacia ilene ilhan ilka ilona ilsa imani inara inez inga ingeborg inger inna ioana iona ira irena irmgard irshad ' +
  'isabela isadora iseult isha isidora isobel isolde itziar iva ivette ivonne iwona izabela jacinda jaclyn jacquelyn jade jamila janae ' +
  'janeane janette janie janina janis janna janneke jaqueline jaya jazmin jeanie jeannette jeannie jelena jemima jemma jena jenifer ' +
  'jenn jeri jerri jessamyn joaquina jodi jodie johnetta joie jolanta jolene jolie joni josefa joselyn josette jovana joya judi judie ' +
  'julianna julieta julissa jumana justina justine jutta jyoti kaitlin kaja kali kalpana kamila kari karima karina karine karlee karlie ' +
  'karolina karoline karyn kasey katarzyna katharina kathi kathie kathrin katia katja katrin kattie katya kavita kaya kayleigh keisha ' +
  'kelli kellyanne keri kerrie kerstin keshia khadija khadijah kierra kiersten kimberlee kimberley kimiko kinga kira kiran kirsti ' +
  'kirstin kirsty kisha kitty klara klaudia komal konstantina kori krista kristi kristie kristy krystyna kyla kyra laila laisha ' +
  'lakeisha lakshmi lalita lamia larissa lashonda latasha latifa latisha latonya laureen laurene lavinia lavonne lawanda leana leandra ' +
  'leann leda leena leni lenka lenora leona leonie leonor leonora leontyne lesia leta letha leticia lexi leyla leymah lien liesbeth ' +
  'liesl lili lilian lilith lilla lillie linn linnea lisbeth lise lisette lita liudmila livia lizbeth lizette ljiljana ljudmila loida ' +
  'lolita loraine loreen lorelei lorena lorene lorie lorrie lottie louella lubna luciana lucie lucienne lucila lucile ludmila ludmilla ' +
  'luise lupita lyn lynette lynnette lyudmila mackenzie madelena madelyn maeve magda maha mahalia mahasin mahnaz mai maia maida maira ' +
  'maire mairead maisie maja malgorzata malika malin malinda mamie manuela marcelina marcella marcelle marci marcie marcy margaux marge ' +
  'margie margit margo margret margrethe mariama marianela mariann marianna maricela mariel mariela marielle marika mariko marilena ' +
  'marilou mariposa maris marisol maritza mariya marjane marlena marley marlo marlys marna marnie marthe marti martine marva maryann ' +
  'maryanne marybeth maryellen marylou mattie maude mayra mckenzie meagan mechelle medea medha meena meera meg megyn mei melba melisa ' +
  'melodie melody meseret micaela michaele mieke miette mignon mihaela milagros milena milica millicent mimi minette minnie mira ' +
  'mireille mirela mirta missy mitzi montserrat moriah morwenna myrtle nabila nada nadezhda nadiya nadja nafisa nafissatou naheed naima ' +
  'najat najla najwa nance nanette nannie nargis nasreen nasrin nastassja natalya natasa nathalie nausheen nawal nayla nazanin nazneen ' +
  'neda nedra neera neha nehal nell nelly nerissa nermin nessa netta nettie neva neve ngozi niamh nicolette niki nilda nilofar nimrata ' +
  'nino nirmala nisha nita nixie noemi noemie noha nola noor noora norah noura nuha nuria nusrat odette odile ofelia ofira oksana olena ' +
  'olesya olha olympe ona onika oona oralia oriana orla orly ornella orpah orsolya ottilie ouida palesa paloma paola parisa parveen ' +
  'pascale patrizia pattie peg pegi perpetua petronella phaedra philippa phillis philomena phylicia pilar polina pooja pramila pranita ' +
  'prisca priyanka qamar quiana rabia racquel radha radhika rafaela raghad rahel raina raisa rakhi rana randa randi rani rania rasha ' +
  'rashmi rayna reba rebeca rebekah reem reena regan reiko reina rekha remy renae renate renita reshma reva rhea rhiannon rhoda rhona ' +
  'ria ricarda richelle rihanna rikki rina risa riva rivka robyn rocio rohini rolanda roma romana romy rona ronda roni ronna roopa ' +
  'rosalia rosalinda rosaline rosalyn rosamond rosamund rosana rosanne roseann roselyn rosetta rosina rosita roslyn rossana roxana ' +
  'roxane ruba ruchi rukmini rupa rupal rupi ruta ruthanne ruthie ruza saadia sabiha sabina sabra sada sadia saeeda safa safia sahar ' +
  'saima sakina salima sallie samar samara samia samina samira sana sandrine sangeeta sania sanja saoirse sarai sarita saskia saundra ' +
  'savitri sawsan saya scarlet scarlett seema selene selina semira senait seraphina setsuko shabana shabnam shada shaheen shahida ' +
  'shahla shahnaz shaima shakira shalini shanelle shani shania shanice shanna shantel shanti shari sharla sharlene sharmila sharron ' +
  'sharyn shasta shauna shawna shayla shayna sheba shelagh shella shena shereen sherie shiela shilpa shira shireen shirin shirlee ' +
  'shobha shona shonda shoshana shukria shula shulamit shyamala sian sibyl sidonie sienna signe sigourney silke silvana simin sindhu ' +
  'sinead sirikit sisi sitara soad sofie soha soheila sohini solange soledad soleil sona sondra soraya soumaya staci stacie stavroula ' +
  'stefania stefanie steph stephany suad subha sudha suha suhair sukanya suki sumaya sumitra sunita sunniva supriya suranne suri ' +
  'susannah sushma sutapa suu suzan suzanna suzi suzie svetlana syreeta tahira tahmina tala talia tamar tameka tami tamika tamiko tammi ' +
  'tammie tamsin tanisha tanja tansy taraji taryn tasha tasneem tatjana tatyana tawana tawny taya tehmina tejal teodora tera terese ' +
  'teresita teri tetyana thaila thais thandie thandiwe thea theda theodora thi thuy tia tiana tiara tiffani tilda tillie timea tisha ' +
  'tiziana tomi tomoko tonia tori torrie tovah tracee traci tracie trang treena trish trixie trude trudi tsipi tyra tzipi ulla umaima ' +
  'valarie valeska vanda vandana vanna vasiliki veda velda velma venetia venus verena verity verona veronika veronique vesna vida vidya ' +
  'vikki vilma vina violeta violetta virginie vita viva vivica vivien vivienne vlasta wafa wahida walburga wallis wangari wanjiru warda ' +
  'wauneta wendi wiebke willa willow winona wioletta wislawa xenia ximena yadira yael yana yara yasmeen yasmine yesenia yetta yevgenia ' +
  'yildiz ying yolande yosra ysabel yu yuki yuko yuliya yumi yuna zadie zaida zaina zakia zaria zarina zehra zelma zena zenobia zeynep ' +
  'zhanna zina zinaida zita zofia zohra zoila zora zoraida zorka zsa zsuzsa zubaida zuhal zuleika zulma zuzana'

const furtherEither = 'chandra jiang lesley misha nicola patrice rosario shay surya'

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
    'abbie adama akil akin aman amin anat ashton audra augusta aurelia baldwin bandar bao barbra bautista beata belen bella bess boyd ' +
    'brahim brendon brock burak carmel cem chas darcy dario dayton delaney dena deng desi dita dragan dries ebony edwina effie elba ' +
    'eliot elton enver eran everton fabiana fadi fay faye florentina fraser gael garfield garrick gemma gia gil godfrey goldie grazia ' +
    'halle hamad hamdi hani hedley ilir ion iva jade jaden jarrett jarvis jas jaya jolie kali kane karel kassem keenan kemal kendall ' +
    'khamis kiran kiro kitty kojo lamont leith lennox leona levent liesl linn lorenz lothar luciano lucie mackenzie mai maia maja ' +
    'manu marat marge marin maris marley maxime mckenzie mick milos mimi mira modibo mohan monte mukhtar murad murat nader napoleon ' +
    'narayan nell nessa neva nils nizar nola noor omer oona oren ozan paloma pascal plamen quinton raja rajan ralf ram rama ramadan ' +
    'raman ramsey rana rani ranjan ranjit rayan remi rhea rhoda rhys rishi roma romano romy rona roque rostam said saleh salomon ' +
    'samson sana sander santos sargent saud scarlet seif serge shahid shane shankar shasta shay shea sienna simin sona suri syed tala ' +
    'talia tamar tamer tanner taro tasha tawny thea tiara tilda titus tobin tori tyson ufuk urs verity vikram viva wadih wallis whit ' +
    'willa willard willow wilmer winfried yang yasin zahir zak zayed ' +
    'marion forest rusty buddy royal regal noble sky rain star king prince marine pepe spike tucker'
  ).split(' '),
)

const commonNames = new Set(`${male} ${female} ${either}`.split(' '))
const men = new Set(`${male} ${furtherMen}`.split(' '))
const women = new Set(`${female} ${furtherWomen}`.split(' '))
const both = new Set(`${either} ${furtherEither}`.split(' '))

/** Gender a given name tells; null if it is borne by both or not known. */
export function genderOfFirstName(name: string): 'female' | 'male' | null {
  const lower = plain(name)
  if (both.has(lower)) return null
  const [m, f] = [men.has(lower), women.has(lower)]
  return m === f ? null : m ? 'male' : 'female'
}

/** How surely a word is a given name: 2 for one that is hardly anything else, 1 for one that may be, 0 if not known. */
export function firstNameStrength(name: string): 0 | 1 | 2 {
  const lower = plain(name)
  if (!men.has(lower) && !women.has(lower) && !both.has(lower)) return 0
  return ambiguous.has(lower) ? 1 : 2
}

/** The same for the names most common in English-language news alone: what the labeller of names has learned with. */
export function commonNameStrength(name: string): 0 | 1 | 2 {
  return commonNames.has(name.toLowerCase()) ? firstNameStrength(name) : 0
}

/** Lower case, accents left out: "José" stands in the lists as "jose". */
function plain(name: string): string {
  const lower = name.toLowerCase()
  return /\P{ASCII}/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower
}
