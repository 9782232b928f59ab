/** What things are called of which one may be another's twin, for a pattern. Own list. */
export const twinNouns =
  '(?:ship|ferry|vessel|boat|aircraft|plane|jet|train|bus|plant|reactor|factory|mine|dam|tower|bridge|school|hospital|clinic|station|paper|newspaper|site|channel|company|firm|airline|bank|fund|club|drug|model)'
/** Words by which a text says that two things are of a kind: "her sister ship, the Gannet"; a pattern whose group `kind` holds the noun. */
export const twinWords = `(?:sister|twin|companion|neighbou?ring|identical|other|second) (?<kind>${twinNouns.slice(3)}`
