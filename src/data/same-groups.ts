/** Words for one kind of people or things, the first standing for all. Own list. */
export const sameGroups: readonly (readonly string[])[] = `
soldier troop troops army forces military
police officer officers cop cops policeman policemen
child children kid kids toddler toddlers baby babies
worker workers employee employees staff staffer
civilian civilians demonstrator demonstrators protester protesters crowd
doctor doctors physician physicians
nurse nurses
family families relative relatives
house home
drug drugs medicine medicines medication medications
car cars vehicle vehicles
gun guns weapon weapons firearm firearms
money cash
plane planes aircraft jet airliner
film movie
dose dosage`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
