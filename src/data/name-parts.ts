/** Words before a name that are no part of it, folded. */
export const honorifics: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother hon honorable pope king queen prince princess sheikh imam rabbi
sen senator rep representative congressman congresswoman gov governor lt lieutenant mayor president vice prime minister secretary ambassador judge justice chief
attorney general gen col colonel capt captain cmdr commander sgt sergeant det detective officer admiral adm maj major cpl pvt councillor cllr commissioner chancellor
deputy acting former then ex chairman chairwoman chair director spokesman spokeswoman spokesperson`.split(/\s+/),
)

/** Words after a name that are no part of it, folded. */
export const nameSuffixes: ReadonlySet<string> = new Set('jr sr ii iii iv phd md esq qc kc mp'.split(' '))

/** Parts of surnames that stay with the word after them. */
export const surnameParticles: ReadonlySet<string> = new Set(
  'al bin ibn abu abd el de del della di da dos das van von der den ter ten le la du st san santa mc mac o ben bar'.split(
    ' ',
  ),
)

/** Of these, the ones that are no given names: "De Witt" is a surname, "Ben Witt" a man. */
export const sureParticles: ReadonlySet<string> = new Set(
  'ibn abu abd de del di da dos das von der den ter ten le du st mc mac o'.split(' '),
)

/** Legal forms at the end of a firm's name, folded. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company llc llp ltd limited plc gmbh ag sa nv bv'.split(' '),
)

/** Words that many organisations share: by themselves they name none of them. */
export const genericHeads: ReadonlySet<string> = new Set(
  `agency alliance army assembly association authority bank board bureau cabinet campaign center centre chamber church city club college commission committee company
congress convention council county court democrats department directorate embassy enterprises federation firm force foundation fund government hospital house institute
international journal kingdom league legislature media ministry monitor national navy network news newspaper office organisation organization panel parliament party
police post power press prison radio republicans school senate service services society state states station telegraph times tribune trust union united university white`.split(
    /\s+/,
  ),
)

/** Surnames of China, Korea and Vietnam, folded: they stand before the given name there. From common knowledge. */
export const eastAsianSurnames: ReadonlySet<string> = new Set(
  `kim park lee choi jung jeong kang cho jo yoon yun jang lim im han oh seo shin kwon hwang ahn an song ryu yoo yu hong moon yang bae baek heo nam shim roh noh ha joo ban
li wang zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang du ye cheng wei su lu ding ren yao shen xi wen bo hua
qin qian fang tan zou xiong meng shi cui kong bai jin hou shao mao chang chiang chow wong chan cheung kwok leung tsai hsieh
nguyen tran le pham vo dang bui do ngo duong dinh truong`.split(/\s+/),
)
