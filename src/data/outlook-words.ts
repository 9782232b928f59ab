/** Words by which an account says that something will be or is likely; `acts` follows. Own list. */
export const foreseen: RegExp =
  /\b(?:(?:is|are|was|were|be|been) (?:(?:also|still|widely|now|both|\p{L}+ly) )*(?:expected|set|due|scheduled|likely|poised|slated|certain) to|(?:will|shall)(?: also| still| definitely| then)?(?! not| never| be (?:un|able|asked)|$)) (?<acts>\p{Ll}[^.;:?!“”"]{5,})/iu

/** Words by which an account says that it will not be or is not likely; `acts` follows. Own list. */
export const unforeseen: RegExp =
  /\b(?:(?:(?:very |highly |most |increasingly )?unlikely|(?:not|n['’]t|no longer|never) (?:(?:yet|currently|now) )?(?:expected|likely|due|set|scheduled|slated)) to|(?:is|are|was|were) (?:not|n['’]t) going to) (?<acts>\p{Ll}[^.;:?!“”"]{5,})/iu
