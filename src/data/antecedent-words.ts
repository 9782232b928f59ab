/** Words that tell something of whom a pronoun stands for. Own lists. */
export const coreferWords: {
  /** Words right before a pronoun or a name. */
  readonly before: ReadonlySet<string>
  /** Verbs that call their subject something: "Ruiz was her successor", "became his aide". */
  readonly naming: ReadonlySet<string>
} = {
  before: new Set(
    'and but because when while as after before although though if that who where which so until since of in on for with by to from at about against among between into like than under without during following including despite told asked said or , ( then whom upon over through — – -'.split(
      ' ',
    ),
  ),
  naming: new Set('be become remain name appoint elect call choose make'.split(' ')),
}
