import { defineWords } from '../../words/words.ts'

export const sideViewPageWords = defineWords(
  {
    title: (name: string) => `Sideriss: ${name}`,
    print: 'Skriv ut',
    back: 'Tilbake til sikringen',
    on: (date: string) => `Tilstand ${date}`,
    gaps: 'Åpne strekninger',
    noGaps: 'Ingen åpne strekninger er registrert.',
    sum: 'Til sammen',
    sumAnd: (metres: string, parts: string) => [metres, parts].filter(Boolean).join(' og '),
    openParts: (count: number) => (count === 1 ? '1 del uten mål' : `${count} deler uten mål`),
    notes: 'Merknader',
    sources: 'Hva tegningen bygger på',
    surveyed: (date: string) => `Kantene ble registrert slik de ble sett ${date}.`,
    notSurveyed:
      'Ingen hadde registrert hva folk kan komme til. Kantene er tegnet etter linjen i registeret.',
    parapetSources: (measured: number, registered: number) =>
      `Rekkverk: ${measured} målt på stedet, ${registered} fra register.`,
    reckoned: 'Metrene er regnet ut av registrerte kanter, rekkverk og tiltak.',
    surveyNote: (note: string) => `Fra registreringen: ${note}`,
    confidential: 'Viser hva som ikke er sikret. Bare for dem som arbeider med sikringen.',
    columns: { number: 'Nr.', edge: 'Kant', stretch: 'Strekning', metres: 'Lengde', why: 'Hvorfor' },
    row: (number: number, all: number) => `Sideriss, rad ${number} av ${all}`,
  },
  {
    title: (name: string) => `Side view: ${name}`,
    print: 'Print',
    back: 'Back to the securing',
    on: (date: string) => `State on ${date}`,
    gaps: 'Open stretches',
    noGaps: 'No open stretches are registered.',
    sum: 'In all',
    sumAnd: (metres: string, parts: string) => [metres, parts].filter(Boolean).join(' and '),
    openParts: (count: number) =>
      count === 1 ? '1 part without a measure' : `${count} parts without measures`,
    notes: 'Notes',
    sources: 'What the drawing rests on',
    surveyed: (date: string) => `The edges were registered as they were seen on ${date}.`,
    notSurveyed:
      'Nobody had registered what people can reach. The edges are drawn after the line in the register.',
    parapetSources: (measured: number, registered: number) =>
      `Parapets: ${measured} measured on site, ${registered} from a register.`,
    reckoned: 'The metres are worked out from registered edges, parapets and safeguards.',
    surveyNote: (note: string) => `From the survey: ${note}`,
    confidential: 'Shows what is not secured. Only for those who work with the securing.',
    columns: { number: 'No.', edge: 'Edge', stretch: 'Stretch', metres: 'Length', why: 'Why' },
    row: (number: number, all: number) => `Side view, row ${number} of ${all}`,
  },
)
