import { describe, expect, it } from 'vitest'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette = (text: string): ToldBy => ['The Marl Gazette', '2031-05-22', text]
const found = (one: string, other: string) =>
  cardsOf('denial-vs-report', [ledger(one), gazette(other)]).filter((c) => c.rule === 'reconcile/done-or-not')

describe('states of which something has one at a time', () => {
  it.each([
    [
      'open and locked',
      'The gate of the quarry stood wide open, a hiker said.',
      'The gate was locked at night, the owner said.',
    ],
    [
      'on and off',
      'The cameras in the hall were recording, the warden said.',
      'The cameras in the hall had been switched off, an engineer said.',
    ],
    [
      'not working, told by its negation',
      'The siren was working, the mayor said.',
      'The siren had not been working for weeks, a fireman said.',
    ],
    [
      'things told by a word before them',
      'Asked about the cameras, Lund said those in the hall were off.',
      'The cameras were running all night, the warden said.',
    ],
    [
      'switched on by nobody',
      'Officers had their body cameras on, the sheriff said.',
      'None of the officers had turned on their cameras, a review found.',
    ],
    [
      'right and wrong',
      'The patient was given the wrong drug, the inquiry found.',
      'The patient received the correct medicine, the clinic said.',
    ],
    ['forged', 'The signature on the deed was genuine, the bank said.', 'The signature was forged, his lawyer said.'],
    [
      'of somebody with a name',
      'Jon Aske was unarmed when he was stopped, his widow said.',
      'Jon Aske pointed a gun at the guards, the police said.',
    ],
    [
      'of somebody seen with a weapon',
      'Jon Aske had no gun, his widow said.',
      'Officers saw Jon Aske get out of a car with a handgun, the police said.',
    ],
    [
      'of somebody and what came before',
      'Jon Aske had no weapon, his widow said.',
      'Jon Aske was shot after he brandished a pistol, the police said.',
    ],
    [
      'one since a day',
      'The school was open on Friday, the council said.',
      'The school had been closed since Thursday, parents said.',
    ],
    [
      'an alarm that nobody heard',
      'The alarm sounded at once, the mine said.',
      '"We never heard an alarm," said Ole Brem, a miner.',
    ],
  ])('are set side by side: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    [
      'they are of two things',
      'The front door was locked, the owner said.',
      'The cellar window was open, the police said.',
    ],
    [
      'two doors are told apart',
      'The front door was locked, the owner said.',
      'The back door was open, the police said.',
    ],
    [
      'they are of two days',
      'The school was open on Monday, the council said.',
      'The school was closed on Friday, parents said.',
    ],
    [
      'one is not sure',
      'The cameras were working, the warden said.',
      'The warden could not be sure the cameras had been off.',
    ],
    [
      'one is a condition',
      'The gate was locked, the owner said.',
      'The dog would have run off if the gate was open, the owner said.',
    ],
    ['one is a later state', 'The bridge is closed, the police said.', 'The bridge is open again, the police said.'],
    [
      'they are of one of several',
      'A suspect was dead, the police said.',
      'A suspect was still alive in the boat, the police chief said.',
    ],
    ['it is being mended', 'The siren is being repaired, the mayor said.', 'The siren was off, a fireman said.'],
  ])('are left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})

describe('acts under other words', () => {
  it.each([
    [
      'questioned and interviewed',
      'Detectives interviewed Nora Lund for three hours, a clerk said.',
      'Nora Lund has not been questioned, the prosecutor said.',
    ],
    [
      'held and detained',
      'Two guards of the mine were detained on Monday.',
      'None of its guards had been held, the mine said.',
    ],
    [
      'dined and not met',
      'Vera Holt had dinner with Jon Aske at her house, a waiter said.',
      'Mayor Vera Holt said she had never met Jon Aske.',
    ],
    [
      'not seen and lunched',
      'Mayor Vera Holt said she had not seen Jon Aske for months.',
      'Vera Holt had lunch with Jon Aske on Monday, two guests said.',
    ],
    [
      'admitted in a participle',
      'The clerk, Jon Aske, admitted selling the deed to the guild.',
      'Jon Aske said he had never sold the deed.',
    ],
    [
      'not laid a finger on, and struck',
      'The clerk, Jon Aske, struck Nora Lund in the face, two guests said.',
      'Jon Aske said he had not laid a finger on anyone.',
    ],
    [
      'never sent, and accepted to have been',
      'Jon Aske, a director, said he had never sent Nora Lund any message.',
      'The director, Jon Aske, accepted that he sent Nora Lund two messages.',
    ],
    [
      'no intention of it, and done',
      'Harl Mills have no intention of sacking their engineer, Nora Lund, despite the fire, the owner said.',
      'Harl Mills sacked Nora Lund on Thursday.',
    ],
    ['to stay on, and quit', 'Jon Aske said he would stay on as chairman.', 'Jon Aske quit as chairman on Thursday.'],
    [
      'never worked for, and employed by',
      'Jon Aske was employed by the guild from July, a pay slip shows.',
      'Jon Aske had never worked for the guild, its secretary, Nora Lund, said.',
    ],
    ['ruled out, and done', 'Mayor Vera Holt ruled out resigning.', 'Vera Holt resigned on Thursday.'],
    [
      'by the last name alone',
      'The mayor, Vera Holt, met Jon Aske in March, the guild said.',
      'Holt never met Jon Aske, her office said.',
    ],
  ])('are one act: %s', (_, one, other) => expect(found(one, other)).toHaveLength(1))

  it.each([
    ['a meeting is held', 'The talks were held on Monday.', 'Jon Aske was not arrested, his lawyer said.'],
    [
      'somebody is seen who was met by another',
      'Vera Holt said she had not seen Jon Aske.',
      'Nora Lund had lunch with Jon Aske on Monday.',
    ],
  ])('are left alone where %s', (_, one, other) => expect(found(one, other)).toEqual([]))
})
