/** Words that, with a capital after an abbreviation, begin a new sentence: they do not begin names. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those There Then Here It Its He She They We You I His Her Their Our My Your Who What When Where ' +
    'Why How Which But And Or So Yet Nor If As At By For From In On Of To With Without Under Over After Before During Since ' +
    'While Although Though Because Unless Until Once Despite Instead However Meanwhile Moreover Also Still Even Both Each Either ' +
    'Neither Some Many Most More Few Several Another Other Others All Any No Not Now Today Later Earlier Last Such Other Asked ' +
    'Mr. Mrs. Ms. Is Are Was Were Has Have Had Do Does Did Can Could Will Would Should May Might Must Let Yes Well About Among ' +
    'According Only Just Nobody Nothing Everyone Everything Someone Something Critics Officials Police'
  ).split(' '),
)

/** Words of saying that follow a speaker's name after a quotation: enough to tell that the sentence goes on. */
export const shortSayings: ReadonlySet<string> = new Set(
  (
    'said says say asked asks added adds wrote writes tweeted tweets replied replies told tells shouted shouts exclaimed ' +
    'answered responded responds quipped joked wondered yelled cried chanted continued demanded declared inquired mused remarked ' +
    'screamed recalled recalls concluded'
  ).split(' '),
)
