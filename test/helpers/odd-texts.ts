/** Texts that no newsroom writes and some program will send: each fills at least so many code units. */
export const oddTexts: Readonly<Record<string, (size: number) => string>> = {
  'straight marks': fill('"'),
  'marks with spaces': fill('" '),
  'opening marks': fill('“'),
  'nested marks': (size) => `${'“‘'.repeat(size >> 2)}so${'’”'.repeat(size >> 2)}`,
  'doubled marks': fill('““a”” ”“b“” '),
  'stray marks': fill('Varga said ” the pier “ was closed. '),
  'single marks': fill("'a "),
  'quotations with a cue': fill('“a said b” '),
  'the same cue': fill('said '),
  'cue phrases': fill('according to '),
  hearsay: (size) => numbered(size, (i) => `Witness${i} said that `),
  'speakers by line': (size) => numbered(size, (i) => `“Item ${i} is settled,” Person${i} Name${i * 7} said.\n`),
  'speakers in one paragraph': (size) =>
    numbered(size, (i) => `“Item ${i} is settled,” Person${i} Name${i * 7} said. `),
  'names with commas': (size) => numbered(size, (i) => `Ana${i} Varga${i}, `),
  'titles in a row': fill('Attorney General Senator President '),
  'roles in a row': fill('the spokesman for the mayor of '),
  'unnamed officials': fill('An official said he told her that they knew it. '),
  pronouns: fill('he said she said they '),
  capitals: fill('HARBOUR BOARD CLOSES PIER '),
  'capitals without spaces': fill('ABCDEFGH'),
  'a wire head in capitals': fill('TARN, March 2 (Oster News) - THE BOARD SAID IT WOULD CLOSE.\n'),
  dates: (size) => numbered(size, (i) => `May ${(i % 28) + 1} `),
  'relative dates': fill('two weeks ago last Thursday night '),
  years: fill('2016-17, 1999 '),
  numbers: fill('3,412,009 '),
  'number words': fill('twenty-two thousand and more than five hundred '),
  brackets: fill('('),
  'brackets in pairs': fill('(R-Tarn) [sic] '),
  commas: fill(', '),
  dots: fill('. '),
  dashes: fill('— '),
  initials: fill('A. B. '),
  'one word': fill('abcdefgh'),
  'one word with hyphens': fill('ab-'),
  'one address': (size) => `https://oster.example/${'a/'.repeat(size >> 1)}`,
  'an address without end': fill('a.b+c@'),
  tags: fill('<b class="a'),
  NULs: fill('Varga said\0that the pier was closed. '),
  'lone surrogates': fill('\ud83d x \udc00 '),
  'combining marks': fill('a\u0301\u0302\u0303'),
  spaces: fill(' '),
  'empty lines': fill('\n'),
  'short lines': fill('Varga\n'),
  'lines of capitals with colons': fill('VARGA: No.\n'),
  'list dashes': fill('“Yes” — Varga\n'),
  'no paragraphs': fill(
    'Ana Varga, the mayor of Tarn, told the board on Tuesday that 50 of them had met him. He said “no.” ',
  ),
}

function fill(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length))
}

function numbered(size: number, piece: (i: number) => string): string {
  const parts: string[] = []
  for (let [i, length] = [1, 0]; length < size; i++) length += parts[parts.push(piece(i)) - 1]?.length ?? 0
  return parts.join('')
}
