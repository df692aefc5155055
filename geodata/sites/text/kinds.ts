import { type Text, text } from '../../model/language.ts'

/** What can be remarked on in a text, with what to do instead; the codes are those of the API's field errors. */
export const textRemarks = {
  'text-name': text(
    'Teksten ser ut til å nevne en person. Skriv rollen eller tjenesten i stedet, for eksempel «driftsansvarlig».',
    'The text seems to name a person. Write the role or the service instead, such as “operations manager”.',
  ),
  'text-date': text(
    'Teksten har en dato eller et tidspunkt. Ta det bort, eller skriv bare årstallet.',
    'The text has a date or a time. Take it out, or write the year only.',
  ),
  'text-count': text(
    'Teksten ser ut til å telle hendelser eller personer. Skriv den faglige vurderingen uten antall.',
    'The text seems to count events or persons. Write the professional judgement without numbers.',
  ),
  'text-method': text(
    'Teksten har ord som beskriver hvordan noe kan skje. Skriv hva som bør sikres på stedet, og ikke mer.',
    'The text has words that describe how something can happen. Write what should be secured at the place, and no more.',
  ),
  'text-person-number': text(
    'Teksten inneholder et fødselsnummer. Ta det bort; det kan aldri lagres her.',
    'The text contains a national identity number. Take it out; it can never be stored here.',
  ),
  'text-contact': text(
    'Teksten har et telefonnummer eller en e-postadresse. Ta det bort, og skriv hvilken tjeneste det gjelder.',
    'The text has a phone number or an e-mail address. Take it out, and write which service it is about.',
  ),
  'text-person': text(
    'Teksten ser ut til å beskrive en person (alder, kjønn eller slektskap). Skriv om stedet i stedet.',
    'The text seems to describe a person (age, gender or kinship). Write about the place instead.',
  ),
  'text-site': text(
    'Teksten kan røpe at et sted er registrert. Skriv rådet slik det kunne stått til et hvilket som helst prosjekt.',
    'The text may reveal that a place is registered. Write the advice as it could stand for any project.',
  ),
} as const satisfies Record<string, Text>
export type TextKind = keyof typeof textRemarks

/** Whether the writer may read the remark and keep the text all the same. */
export function mayBeConfirmed(kind: TextKind): boolean {
  return kind !== 'text-person-number'
}

/** What was found and where in the text, in UTF-16 units. */
export interface Finding {
  kind: TextKind
  start: number
  end: number
}
