import { describe, expect, it } from 'vitest'
import { toldStory } from '../helpers/told-story.ts'

/** A story of our own about numbers: ages, hours, who was on duty, where someone was caught, and what only looks like a difference. */
describe('the record of the escape', () => {
  const { shows } = toldStory(new URL('./escape/', import.meta.url))

  it.each([
    ['how many escaped', 'Three prisoners escaped', 'hunting four men'],
    ['how many were on duty, by the minister and the report', 'five guards had been on duty', 'three guards were on duty'],
    ['how many were on duty, by the union', 'two officers on duty', 'five guards had been on duty'],
    ['the age of one man', 'Karl Reisz, 43', 'Reisz, 41'],
    ['the age of another', 'Tom Averil, 24', 'Tom Averil, 26'],
    ['that he was warned', 'warned in September', 'nobody warned him'],
  ])('sets side by side %s', (_, one, other) => expect(shows(one, other)).not.toEqual([]))

  it.each([
    ['a reward and what it was raised to', 'reward of 10,000', 'reward to 25,000'],
    ['three who escaped and one of them', 'Three prisoners escaped', 'One of three'],
    ['an hour and a finer one', 'around 3am', '3:10 a.m.'],
    ['who searched first and who does now', 'More than 150 police', 'by 80 officers'],
    ['two distances', '90 kilometres away', '12 km from'],
    ['how many it holds and was built for', 'holds 190 men', 'built for 160'],
    ['what was served and the sentence', 'nine years into', 'sentence of 20 years'],
  ])('does not set side by side %s', (_, one, other) => expect(shows(one, other)).toEqual([]))
})
