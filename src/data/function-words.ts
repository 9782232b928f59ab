/** English words that carry no content by themselves. Own list; closed classes, with contractions without apostrophe. */
export const functionWords: readonly string[] = [
  ...'a an the this that these those each every either neither some any no all both few many much more most several such'.split(
    ' ',
  ),
  ...'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself'.split(
    ' ',
  ),
  ...'nobody nothing noone anyone anybody anything someone somebody something everyone everybody everything'.split(' '),
  ...'they them their theirs themselves one ones who whom whose which what whoever whatever there here'.split(' '),
  ...'am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought'.split(
    ' ',
  ),
  ...'isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt shouldnt cant couldnt mustnt'.split(
    ' ',
  ),
  ...'im ive id youre theyre were weve hes shes thats theres whats lets'.split(' '),
  ...'and or but nor so yet if because although though while whereas unless until since when whenever where wherever whether than as'.split(
    ' ',
  ),
  ...'of in on at by for with about against between into through during before after above below to from up down out off over under'.split(
    ' ',
  ),
  ...'again further then once within without along across behind beyond near toward towards upon per via among amid around'.split(
    ' ',
  ),
  ...'not never also just only very too even still already now however meanwhile how why'.split(' '),
  ...'s t d ll m re ve'.split(' '),
]
