/** What people do and things do not, besides saying: verbs after a name that nothing else tells of. Own list; lemmas. */
export const personActs: ReadonlySet<string> = new Set(
  `welcome resign quit retire meet visit attend testify appear apologise apologize weep cry smile laugh nod shrug hug kiss marry divorce decline refuse sue sign vote chair lead lead play score coach study graduate
teach travel drive phone call email text post tweet write read sing dance pray wave hope fear want love hate regret resent dispute deny praise thank blame accuse criticise criticize condemn reject oppose support endorse
back defend promise pledge vow urge ask answer reply respond comment speak talk tell say think believe know feel learn remember recall forget wonder doubt expect agree disagree object complain lie confess plead insist
admit concede stress warn argue joke declare announce explain repeat add wish try attempt plan intend decide choose`.split(
    /\s+/,
  ),
)
