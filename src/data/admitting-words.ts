/** Words by which somebody gives up what they said before; who "was admitted" to a ward gives up nothing. Own list. */
export const laterAdmitting: RegExp =
  /\b(?:later|eventually|finally|subsequently|afterwards?|(?:has|have|had) since|then|in the end|under questioning|when (?:pressed|confronted|questioned)),? (?:also |reluctantly |privately |publicly )?(?:admit(?:s|ted|ting)?(?! (?:\p{L}+ )?(?:to (?:the |an? )?(?:\p{L}+ )?(?:hospital|clinic|ward|intensive|casualty)|him|her|them|as)\b)|confess(?:es|ed|ing)?|conced(?:es|ed|ing)|acknowledg(?:es|ed|ing)|own(?:s|ed|ing) up|fess(?:es|ed|ing) up|came clean|plead(?:s|ed)? guilty|pled guilty)\b/iu

/** Words by which somebody said otherwise, or put it on others. */
export const heldFirst: RegExp =
  /\b(?:den(?:y|ies|ied|ying)|claim(?:s|ed|ing)|insist(?:s|ed|ing)|maintain(?:s|ed|ing)|blam(?:es?|ed|ing)|sw(?:ears|ore)|lied|lying|pretend(?:s|ed|ing)|rejected|dismissed|disput(?:es|ed)|pleaded not guilty)\b/iu

/** Words of saying, which do so only where a turn stands between: "told police that …, but later admitted". */
export const saidFirst: RegExp = /\b(?:said|says|told|tells|testified|stated|assured|reported|wrote|attributed)\b/iu

/** A turn from what was said first. */
export const turnBetween: RegExp = /\b(?:but|before|only to|though|although|yet|however)\b/iu
