import { type Text, text } from '../model/language.ts'
import type { SettingFault, SignPart } from './setter.ts'

/** What each part of a sign is called. */
export const partNames: Readonly<Record<SignPart, Text>> = {
  heading: text('Overskrift', 'Heading'),
  body: text('Tekst', 'Text'),
  otherHeading: text('Overskrift på andre språk', 'Heading in other languages'),
  otherBody: text('Tekst på andre språk', 'Text in other languages'),
  lead: text('Over nummeret', 'Above the number'),
  otherLead: text('Over nummeret, på andre språk', 'Above the number, in other languages'),
  number: text('Nummer', 'Number'),
  otherNumber: text('Andre numre', 'Other numbers'),
  service: text('Tjeneste og åpningstid', 'Service and hours'),
  placeLabel: text('«Du er ved»', '“You are at”'),
  placeName: text('Stedsnavn', 'Place name'),
  placeCode: text('Stedskode', 'Place code'),
  codeCaption: text('Ved QR-koden', 'Beside the QR code'),
}

/** Why a text cannot be set, and what to do. */
export function sayFault({ kind, part, text: said }: SettingFault): Text {
  const { nb, en } = partNames[part]
  if (kind === 'no-glyph')
    return text(
      `${nb}: «${said}» har tegn som skrifttypen mangler.`,
      `${en}: “${said}” has characters that the typeface lacks.`,
    )
  if (kind === 'too-wide')
    return text(
      `${nb}: Et ord i «${said}» er bredere enn skiltet. Bruk et kortere ord eller et større skilt.`,
      `${en}: A word in “${said}” is wider than the sign. Use a shorter word or a larger sign.`,
    )
  return text(
    `Tekstene får ikke plass i lesbar størrelse. Mest plass tar «${said}» (${nb.toLowerCase()}). Kort ned, ta med færre språk eller tjenester, eller velg et større skilt.`,
    `The texts do not fit in a legible size. “${said}” takes the most room (${en.toLowerCase()}). Shorten it, use fewer languages or services, or choose a larger sign.`,
  )
}
