import { describe, expect, it } from 'vitest'
import { compareNames, personName } from '../../src/resolve/person-names.ts'

function compare(a: string, b: string): string | null {
  const [x, y] = [personName(a), personName(b)]
  return x === null || y === null ? null : compareNames(x, y)
}

describe('two names of persons', () => {
  it.each([
    ['are one with and without title', 'Sen. Ana Ruiz', 'Ana Ruiz', 'same'],
    ['are one by surname', 'Ana Ruiz', 'Ruiz', 'part'],
    ['are one by a middle initial', 'Ana T. Ruiz', 'Ana Ruiz', 'same'],
    ['are one by an initial', 'A. Ruiz', 'Ana Ruiz', 'same'],
    ['are one by a short form', 'Bob Harl', 'Robert Harl', 'same'],
    ['are one in two spellings', 'Sergei Varlamov', 'Sergey Varlamov', 'same'],
    ['are one without the first of two surnames', 'Dana Isen Orlo', 'Dana Orlo', 'same'],
    ['are one without the given name', 'Dana Isen Orlo', 'Isen Orlo', 'part'],
    ['are one in capitals', 'RUIZ', 'Ana Ruiz', 'part'],
    ['are one with a particle', 'Marta de la Sota', 'De la Sota', 'part'],
    ['differ by given name', 'Ana Ruiz', 'Karl Ruiz', null],
    ['differ by surname', 'Ana Ruiz', 'Ana Pell', null],
    ['differ by middle name', 'Ana Maria Ruiz', 'Ana Teresa Ruiz', null],
    ['differ by short surnames that sound alike', 'Ana Reis', 'Ana Ruiz', null],
  ])('%s', (_, a, b, expected) => {
    expect(compare(a, b)).toBe(expected)
    expect(compare(b, a)).toBe(expected)
  })
})
