/** What a form of a verb tells of it. `base` also stands for the present of all persons but the third. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Verbs stressed on the last syllable, which double their last consonant ("admitted"). */
const doubling =
  /^(?:admit|commit|permit|submit|rebut|refer|infer|confer|concur|regret|forget|begin|quip|slam|dub|rip|brag|beg|chat|hit|blog|plan|snap|rap|rebut|allot|compel|control|propel|transfer|defer|prefer|occur|ban|drop|stop|step|clap|nod|grin|sum|pin|tap|tip|map|rub|sob|abhor|bar|shun|spot)$/

/** Forms of a verb of one word, each with what it is; `irregular` are its past, participle and further forms. */
export function verbForms(lemma: string, irregular: readonly string[] = []): { form: string; kind: VerbForm }[] {
  const [past, participle, ...more] = irregular
  const stems = stemsOf(lemma)
  const regular = pastOf(lemma, stems[0])
  return [
    { form: lemma, kind: 'base' },
    { form: thirdOf(lemma), kind: 'third' },
    { form: past ?? regular, kind: 'past' },
    { form: participle ?? past ?? regular, kind: 'participle' },
    ...more.map((form) => ({ form, kind: 'past' as const })),
    { form: gerundOf(lemma, stems[0]), kind: 'gerund' },
    ...(stems[1] === undefined
      ? []
      : [
          { form: `${stems[1]}ed`, kind: 'past' as const },
          { form: `${stems[1]}ing`, kind: 'gerund' as const },
        ]),
  ]
}

/** What "-ed" and "-ing" follow; a second where British and American spelling part. */
function stemsOf(lemma: string): [string, string?] {
  if (doubling.test(lemma)) return [lemma + lemma.at(-1)]
  return /^(?:label|signal|model|travel|cancel|counsel|marshal|pummel)$/.test(lemma) ? [`${lemma}l`, lemma] : [lemma]
}

function thirdOf(lemma: string): string {
  if (lemma === 'be') return 'is'
  if (lemma === 'have') return 'has'
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function pastOf(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${stem}ed`
}

function gerundOf(lemma: string, stem: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`
  return `${stem}ing`
}
