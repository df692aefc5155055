import { defineWords } from '../../words/words.ts'

export const roundWords = defineWords(
  {
    title: 'Kontrollrunde',
    back: 'Til kontrollista',
    lead: (count: number) =>
      count === 1
        ? '1 skilt skal kontrolleres.'
        : `${count} skilt skal kontrolleres, i den rekkefølgen det er kortest å gå.`,
    none: 'Ingen skilt er valgt. Velg dem som skal være med, på kontrollista, og trykk «Lag runde».',
    missing: (count: number) =>
      count === 1
        ? '1 av de valgte skiltene står ikke lenger, og er ikke med.'
        : `${count} av de valgte skiltene står ikke lenger, og er ikke med.`,
    turn: 'Snu runden',
    turned: 'Runden er snudd.',
    print: 'Skriv ut',
    printed: (day: string) => `Skrevet ut ${day}`,
    due: (date: string) => `frist ${date}`,
    last: (date: string) => `sist kontrollert ${date}`,
    never: 'ikke kontrollert før',
    open: (count: number) => (count === 1 ? '1 åpent avvik' : `${count} åpne avvik`),
    shows: (numbers: string) => `Skal vise ${numbers}`,
    inspect: 'Kontroller',
    inspectThis: (name: string) => `Kontroller ${name}`,
    inOrder: 'I orden',
    fault: 'Avvik',
    note: 'Merknad',
    inspector: 'Utført av',
    day: 'Dato',
  },
  {
    title: 'Inspection round',
    back: 'To the list of inspections',
    lead: (count) =>
      count === 1
        ? '1 sign is to be inspected.'
        : `${count} signs are to be inspected, in the order that makes the shortest walk.`,
    none: 'No signs are chosen. Choose them on the list of inspections, and press “Make a round”.',
    missing: (count) =>
      count === 1
        ? '1 of the chosen signs does not stand any more, and is left out.'
        : `${count} of the chosen signs do not stand any more, and are left out.`,
    turn: 'Turn the round',
    turned: 'The round is turned.',
    print: 'Print',
    printed: (day) => `Printed ${day}`,
    due: (date) => `due ${date}`,
    last: (date) => `last inspected ${date}`,
    never: 'not inspected before',
    open: (count) => (count === 1 ? '1 open deviation' : `${count} open deviations`),
    shows: (numbers) => `To show ${numbers}`,
    inspect: 'Inspect',
    inspectThis: (name) => `Inspect ${name}`,
    inOrder: 'In order',
    fault: 'Deviation',
    note: 'Note',
    inspector: 'Carried out by',
    day: 'Date',
  },
)
