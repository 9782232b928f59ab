/** A news agency: how texts name it when they credit it. */
export interface WireService {
  readonly name: string
  /** Other names and the initials; matched as whole words, with this letter case. */
  readonly forms: readonly string[]
}

/** Agencies whose copy other outlets run. Own compilation from the credit lines of public news pages. */
export const wireServices: readonly WireService[] = [
  { name: 'Associated Press', forms: ['Associated Press', 'AP'] },
  { name: 'Reuters', forms: ['Reuters', 'REUTERS', 'Thomson Reuters'] },
  { name: 'Agence France-Presse', forms: ['Agence France-Presse', 'Agence France Presse', 'AFP'] },
  { name: 'Bloomberg', forms: ['Bloomberg', 'Bloomberg News'] },
  { name: 'United Press International', forms: ['United Press International', 'UPI'] },
  { name: 'Deutsche Presse-Agentur', forms: ['Deutsche Presse-Agentur', 'dpa', 'DPA'] },
  { name: 'Press Association', forms: ['Press Association', 'PA Media'] },
  { name: 'Xinhua', forms: ['Xinhua'] },
  { name: 'TASS', forms: ['TASS', 'ITAR-TASS'] },
  { name: 'Interfax', forms: ['Interfax'] },
  { name: 'Kyodo', forms: ['Kyodo News', 'Kyodo'] },
  { name: 'EFE', forms: ['EFE'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'Anadolu Agency', forms: ['Anadolu Agency', 'Anadolu'] },
  { name: 'Press Trust of India', forms: ['Press Trust of India', 'PTI'] },
  { name: 'Canadian Press', forms: ['The Canadian Press', 'Canadian Press'] },
  { name: 'Australian Associated Press', forms: ['Australian Associated Press', 'AAP'] },
]
