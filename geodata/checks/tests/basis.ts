import type { Text } from '../../model/language.ts'
import { text } from '../../model/language.ts'
import type { ruleReadings } from '../../model/testResult.ts'

/** What a rule rests on and how well that has been read (research 3.1 and 2.1). */
export interface Basis {
  name: Text
  reading: keyof typeof ruleReadings.labels
  /** Codes in geodata/checklists/sources.ts: where the wording can be read. */
  sources: readonly string[]
}

function tek17(paragraph: string, nb: string, en: string, reading: Basis['reading'], source: string): Basis {
  return {
    name: text(`TEK17 § ${paragraph} ${nb} ledd`, `TEK17 section ${paragraph}, ${en} paragraph`),
    reading,
    sources: [source],
  }
}

export const bases = {
  outdoors: tek17('8-3', 'tredje', 'third', 'read', 'S74'),
  balconies: tek17('12-11', 'annet', 'second', 'read', 'S72'),
  climbing: tek17('12-15', 'første', 'first', 'read', 'S70'),
  stairs: tek17('12-15', 'annet', 'second', 'read', 'S70'),
  parapetMinimum: tek17('12-15', 'tredje', 'third', 'secondary', 'S70'),
  /** The clause for great drops is known from memory only: it is asked about, and its figures are never shown. */
  parapetHigh: tek17('12-15', 'tredje', 'third', 'unconfirmed', 'S70'),
  lowDrops: tek17('12-15', 'fjerde', 'fourth', 'secondary', 'S70'),
  openings: tek17('12-15', 'femte', 'fifth', 'secondary', 'S70'),
  glazing: tek17('12-17', 'første', 'first', 'read', 'S71'),
  childSafety: tek17('12-17', 'tredje', 'third', 'read', 'S71'),
  wholeStretch: {
    name: text(
      'Sæheim mfl. 2017 og Hemmer mfl. 2017 (sammendragene). Anbefaling, ikke lovkrav',
      'Sæheim et al. 2017 and Hemmer et al. 2017 (the abstracts). A recommendation, not a legal requirement',
    ),
    reading: 'read',
    sources: ['S08', 'S21'],
  },
} as const satisfies Record<string, Basis>

/** What a verdict rests on and how well it has been read: the last sentence of every result. */
export function sayBasis({ name, reading }: Basis): Text {
  switch (reading) {
    case 'read':
      return text(`Kilde: ${name.nb}; lest.`, `Source: ${name.en}; read.`)
    case 'secondary':
      return text(
        `Kilde: ${name.nb}; gjengitt av andre, kontroller ordlyden.`,
        `Source: ${name.en}; as reported by others, check the wording.`,
      )
    case 'unconfirmed':
      return text(`Ikke bekreftet her: kontroller ${name.nb}.`, `Not confirmed here: check ${name.en}.`)
    case 'stated':
      return text(
        `Kilde: ${name.nb}, oppgitt sammen med kravet.`,
        `Source: ${name.en}, stated with the requirement.`,
      )
  }
}
