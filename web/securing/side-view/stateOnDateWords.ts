import { defineWords } from '../../words/words.ts'

export const stateOnDateWords = defineWords(
  {
    title: 'Tilstand på dato',
    date: 'Dato',
    today: 'I dag',
    backToToday: 'Tilbake til i dag',
    before: 'Forrige endring',
    after: 'Neste endring',
    noBefore: 'Ingen tidligere endring er kjent.',
    noAfter: 'Ingen senere endring.',
    timeline: 'Endringer gjennom årene',
    was: (date: string) => `Slik var det ${date}`,
    willBe: (date: string) => `Slik blir det ${date}, med det som er registrert nå`,
    since: (date: string) => `Slik siden ${date}:`,
    nothingBefore: 'Ingenting om sikringen er kjent så tidlig.',
    notKnown:
      'Vist med det som er kjent i dag: Det som er rettet siden, er vist rettet. Rekkverk fra register, høydekrav og skilt er vist slik de er nå.',
    notSurveyed:
      'Ingen hadde registrert hva folk kunne komme til den dagen. Kantene er tegnet etter linjen i registeret.',
    surveyed: (date: string) => `Kantene er tegnet slik de ble sett ${date}.`,
    spoken: (date: string, state: string) => `${date}: ${state}`,
    open: (metres: string) => `, ${metres} åpne`,
    openParts: (count: number) => `, ${count} ${count === 1 ? 'del' : 'deler'} åpne`,
  },
  {
    title: 'State on a date',
    date: 'Date',
    today: 'Today',
    backToToday: 'Back to today',
    before: 'Previous change',
    after: 'Next change',
    noBefore: 'No earlier change is known.',
    noAfter: 'No later change.',
    timeline: 'Changes through the years',
    was: (date: string) => `This is how it was on ${date}`,
    willBe: (date: string) => `This is how it will be on ${date}, with what is registered now`,
    since: (date: string) => `Like this since ${date}:`,
    nothingBefore: 'Nothing about the securing is known so early.',
    notKnown:
      'Shown with what is known today: what has been corrected since is shown corrected. Parapets from a register, the required height and signs are shown as they are now.',
    notSurveyed:
      'Nobody had registered what people could reach that day. The edges are drawn after the line in the register.',
    surveyed: (date: string) => `The edges are drawn as they were seen on ${date}.`,
    spoken: (date: string, state: string) => `${date}: ${state}`,
    open: (metres: string) => `, ${metres} open`,
    openParts: (count: number) => `, ${count} ${count === 1 ? 'part' : 'parts'} open`,
  },
)
