/** Verbs for what people do many times: two days told of one are two of them. Lemmas. */
export const repeatedActs: ReadonlySet<string> = new Set(
  `say tell speak talk meet call phone ring write email post tweet visit see hear ask answer reply show warn play work report announce publish vote attack come go be have do get make take give
put want think know believe expect hope try use run move walk drive travel fly stand sit stay live remain keep continue spend pay buy sell order add note claim deny confirm state describe
discuss debate appear attend gather march protest demonstrate rally strike fight shell bomb raid search hit win lose score train compete fall rise grow increase drop gain trade
read watch look feel need help support criticise criticize accuse urge demand call seek plan offer propose suggest argue insist repeat face cost include involve follow lead bring send receive track update
hold reach leave arrive return enter cross pass stop begin start end happen occur test inspect check examine question interview`.split(
    /\s+/,
  ),
)

/** Words for persons and bodies of which a story has many: an act is not told by them alone. */
export const manyDoers: readonly string[] =
  'man woman people person police officer official company firm government authority group team member spokesman spokeswoman minister president leader worker resident witness victim child boy girl body suspect others party state country city town day time year'.split(
    ' ',
  )

/** Verbs that tell of one act at an hour: the words of each line stand for the first. Lemmas. */
export const hourActs: readonly (readonly string[])[] = `
sound wail ring blare
open unlock
discover find notice miss
begin start erupt
crash collide derail hit strike plunge
call alert phone dial report
arrive reach enter
leave depart
shoot fire
escape flee
end finish stop`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
