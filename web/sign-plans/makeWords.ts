import { defineWords } from '../words/words.ts'

export const makeWords = defineWords(
  {
    heading: 'Lag forslag',
    lead: 'Skiltene blir registrert som foreslått, med plass og retning. Budskap, tillatelser og bestilling følger på hvert skilts side.',
    make: (count: number) => (count === 1 ? 'Lag forslag om ett skilt' : `Lag forslag om ${count} skilt`),
    making: (done: number, all: number) => `Lager skilt ${done} av ${all} …`,
    nothing: 'Sett inn skilt i planen først.',
    allMade: 'Alle skiltene i planen er laget.',
    made: (count: number) => (count === 1 ? 'Ett skilt er foreslått.' : `${count} skilt er foreslått.`),
    open: 'Se dem under Skilt',
    stopped: (done: number, all: number) =>
      `Stoppet etter ${done} av ${all}. Det som er laget, er laget. Prøv igjen, så lages bare resten.`,
    notLinked: 'Skiltene er laget, men planen kunne ikke lagres. Lagre planen, så er den koblet til dem.',
    nameAt: (letter: string, place: string) => `Hjelpeskilt ${letter}, ${place}`,
    nameBare: (letter: string) => `Hjelpeskilt ${letter}`,
    notPermitted: (letters: string) =>
      `Skilt er ikke tillatt der ${letters} står. Flytt eller fjern det før du lager forslag.`,
    unstored:
      'Det eneste som lagres, er skiltene du lager her. De ser ut som alle andre foreslåtte skilt, uten noe om stedet. Koble dem til stedet på stedets side etterpå.',
  },
  {
    heading: 'Make proposals',
    lead: 'The signs are registered as proposed, with position and direction. Message, permissions and order follow on each sign’s page.',
    make: (count: number) => (count === 1 ? 'Propose one sign' : `Propose ${count} signs`),
    making: (done: number, all: number) => `Making sign ${done} of ${all} …`,
    nothing: 'Put signs into the plan first.',
    allMade: 'All the signs of the plan have been made.',
    made: (count: number) =>
      count === 1 ? 'One sign has been proposed.' : `${count} signs have been proposed.`,
    open: 'See them under Signs',
    stopped: (done: number, all: number) =>
      `Stopped after ${done} of ${all}. What has been made has been made. Try again, and only the rest is made.`,
    notLinked:
      'The signs have been made, but the plan could not be saved. Save the plan, and it is tied to them.',
    nameAt: (letter: string, place: string) => `Help sign ${letter}, ${place}`,
    nameBare: (letter: string) => `Help sign ${letter}`,
    notPermitted: (letters: string) =>
      `No sign may stand where ${letters} is. Move or remove it before you make proposals.`,
    unstored:
      'The only thing that is stored is the signs you make here. They look like all other proposed signs, with nothing of the place. Tie them to the place on its own page afterwards.',
  },
)
