/** Words by which a text says that two things are of a kind: "her sister ship, the Gannet". Own list. */
export const twinWords =
  '(?:sister|twin|companion|neighbou?ring|identical|other|second) (?:ship|ferry|vessel|boat|aircraft|plane|jet|train|bus|plant|reactor|factory|mine|dam|tower|bridge|school|hospital|clinic|station|paper|newspaper|site|channel|company|firm|airline|bank|fund|club|drug|model)'
/** What such things are called after their name was told. */
export const twinNouns =
  '(?:ship|ferry|vessel|boat|aircraft|plane|jet|train|bus|plant|reactor|factory|mine|dam|tower|bridge|school|hospital|clinic|station|paper|newspaper|company|firm|airline|bank|fund|club|drug|model)'
