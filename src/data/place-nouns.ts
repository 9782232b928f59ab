/** Common nouns for places where things happen. Own list; singular. */
export const placeNouns: ReadonlySet<string> = new Set(
  `office building house home hotel headquarters room hall chamber court courthouse courtroom station airport airfield port harbour harbor dock pier bridge road street highway avenue
square park field stadium arena theatre theater cinema restaurant cafe bar pub club school campus university college library museum hospital clinic church mosque synagogue temple
embassy consulate mission compound camp base barracks prison jail cell checkpoint border crossing gate factory plant mill warehouse depot refinery mine farm ranch village town city capital
neighborhood neighbourhood district suburb county province region island coast beach shore river lake sea mountain valley forest desert cemetery market mall store shop supermarket bank
apartment flat garage yard garden backyard kitchen basement roof lobby corridor stage podium capitol parliament palace residence villa mansion tower bunker tunnel platform
tannery brewery bakery distillery foundry shipyard boatyard quay wharf jetty marina inn barn chapel cathedral monastery lighthouse archive nursery orchard vineyard dam canal
convention gallery studio auditorium gym pool clinic shelter hostel motel resort casino lot intersection corner area site scene venue location place premises sidelines`.split(
    /\s+/,
  ),
)

/** Place nouns that name a building or ground of one kind: with "the", one of them is not another. */
export const groundNouns: ReadonlySet<string> = new Set(
  `hotel courthouse airport airfield harbour harbor dock pier bridge stadium arena theatre theater cinema restaurant cafe pub school university college museum hospital clinic church mosque
synagogue temple embassy consulate barracks prison jail factory plant mill warehouse depot refinery mine farm tannery brewery bakery distillery foundry shipyard boatyard quay wharf jetty marina
inn barn chapel cathedral monastery lighthouse archive nursery orchard vineyard dam beach cemetery market supermarket bank casino gym auditorium hall`.split(
    /\s+/,
  ),
)
