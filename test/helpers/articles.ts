/** Two articles of ours about one affair that tell it differently. */
export const harbour = `The Lindhaven Courier
14 May 2019

Harbour master Ilse Moreno said on Tuesday that the terminal had 50 berths.

“We signed the lease on May 4, and nobody objected,” Moreno told reporters outside the customs house.

Her deputy, Tomas Reyle, denied that a tender had been promised.
`

export const quay = `The Quay Gazette
15 May 2019

The terminal has 80 berths, according to Tomas Reyle, a deputy of harbour master Ilse Moreno.

“We signed the lease on May 4,” Moreno said on Wednesday. “Nobody objected.”
`

/** An article of ours that no other equals. */
export function article(n: number, length = 12): string {
  const people = ['Ilse Moreno', 'Tomas Reyle', 'Nadia Kells', 'Bram Ostrowe', 'Marit Solane']
  const [first, second] = [people[n % 5] as string, people[(n * 3 + 1) % 5] as string]
  const paragraphs = Array.from({ length }, (_, k) => {
    const berths = 40 + ((n * 7 + k * 3) % 60)
    return (
      `${first} said on Tuesday that berth ${n * 12 + k} would be closed for ${berths} days. ` +
      `“The quay was never safe, and all ${berths} crews knew it,” ${second} told the harbour board. ` +
      `A spokeswoman for ${first} denied that report ${n} had been held back.`
    )
  })
  return `The Lindhaven Courier\n14 May 2019\n\n${paragraphs.join('\n\n')}\n`
}
