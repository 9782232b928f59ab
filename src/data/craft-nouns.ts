/** Nouns for ships, aircraft and the like, which bear names of their own. Own list. */
export const craftNouns: ReadonlySet<string> = new Set(
  `ship ships vessel vessels boat boats ferry ferries tanker tankers freighter freighters trawler trawlers yacht yachts tug tugs tugboat tugboats barge barges liner liners warship warships frigate frigates
destroyer destroyers corvette cruiser cruisers submarine submarines schooner schooners sailboat lifeboat lifeboats icebreaker steamer steamers dinghy catamaran supertanker dredger houseboat gunboat containership
airship spacecraft satellite satellites telescope rover probe rocket rockets airliner`.split(/\s+/),
)

/** Letters before the name of a ship. */
export const shipPrefixes: ReadonlySet<string> = new Set(
  'mv ms ss hms uss rms ins hmas hmcs fv m/v f/v rv rrs mt'.split(' '),
)

/** Nouns for plans, works, drugs, storms and other things with names of their own. Own list. */
export const namedThings: ReadonlySet<string> = new Set(
  `scheme programme program project initiative operation plan pilot drug vaccine medicine treatment pill app software algorithm chatbot system platform device gadget model console phone car truck jet plane aircraft helicopter drone
missile tank film movie novel book song album opera play musical show series sitcom podcast game videogame painting sculpture storm hurricane typhoon cyclone virus variant disease parasite law bill act treaty code festival
horse dog cat elephant whale bear lion tiger panda comet asteroid planet mission expedition satellite telescope rocket probe`.split(
    /\s+/,
  ),
)
