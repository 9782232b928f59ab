/**
 * Titles that translators put for one post; each line one post, its English titles by `|`. Own list, from the titles that
 * public registers and interpreters' glossaries of several languages give for one another.
 */
export const translatedTitles: readonly string[] = [
  'managing director|general manager|director general|general director|chief executive|chief executive officer|ceo|executive director',
  'chairman of the board|chairman|chair|president|board president|chairwoman',
  'deputy director|vice director|assistant director|deputy head',
  'interior minister|minister of the interior|home minister|home affairs minister|minister of home affairs|minister for internal affairs',
  'foreign minister|minister of foreign affairs|external affairs minister|minister for external relations|foreign affairs minister',
  'justice minister|minister of justice|keeper of the seals',
  'defence minister|defense minister|minister of defence|minister of defense|minister of the armed forces|armed forces minister',
  'agriculture minister|farm minister|farming minister|minister of agriculture|minister for agriculture|rural affairs minister',
  'finance minister|minister of finance|treasury minister|minister of the treasury',
  'health minister|minister of health|public health minister|minister for public health',
  'labour minister|labor minister|employment minister|minister of labour|minister of employment|work minister',
  'environment minister|minister of the environment|ecology minister|minister of ecology',
  'transport minister|transportation minister|minister of transport|minister for traffic|traffic minister',
  'prime minister|premier|head of government|minister-president|chancellor',
  'governor|prefect|regional governor|regional president|head of the region',
  'mayor|town head|lord mayor|mayoress|city president|burgomaster',
  'prosecutor|public prosecutor|state attorney|state prosecutor|procurator|chief prosecutor|prosecutor general|attorney general',
  'examining magistrate|investigating judge|investigating magistrate',
  'lawmaker|deputy|member of parliament|parliamentarian|legislator|congressman',
  'head of the police|police chief|chief of police|police commissioner|police president|police prefect',
  'chief physician|head doctor|senior consultant|medical director|head physician',
  'headmaster|headmistress|head teacher|headteacher|principal|rector|school director',
  'councillor|alderman|town councillor|council member|municipal councillor',
  'spokesman|spokeswoman|spokesperson|press officer|press secretary|head of communications|press spokesman',
  'editor|editor-in-chief|chief editor|editor in chief|head of the editorial office',
]
