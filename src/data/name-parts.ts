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

/** Legal forms at the end of a firm's name, folded. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company llc llp ltd limited plc gmbh ag sa nv bv holdings holding group'.split(
    ' ',
  ),
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
