import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { textRemarks } from '../sites/text/kinds.ts'
import { checkText } from '../sites/textCheck.ts'
import type { OwnTypeContent } from './ownType.ts'

/**
 * What may not stand in an own type's texts, as field errors: words that describe how something can happen, since types
 * are read by everyone and stand in reports, and identity numbers. The words are named, so that the writer can find them.
 */
export function textErrorsOf(content: OwnTypeContent): NonNullable<Problem['errors']> {
  return Object.entries(textsOf(content)).flatMap(([field, written]) => {
    const findings = checkText(written)
    const methods = findings
      .filter(({ kind }) => kind === 'text-method')
      .map(({ start, end }) => written.normalize('NFC').slice(start, end))
    const hasNumber = findings.some(({ kind }) => kind === 'text-person-number')
    return [
      ...(methods.length > 0 ? [{ field, code: 'text-method', message: sayMethods(methods) }] : []),
      ...(hasNumber
        ? [{ field, code: 'text-person-number', message: textRemarks['text-person-number'] }]
        : []),
    ]
  })
}

function textsOf({
  name,
  basis,
  suitableFor,
  reservations,
  sources,
}: OwnTypeContent): Record<string, string> {
  const texts = Object.entries({ name, basis, suitableFor, reservations }).flatMap(([field, said]) => [
    [`${field}.nb`, said.nb],
    [`${field}.en`, said.en],
  ])
  return Object.fromEntries([...texts, ...sources.map((source, index) => [`sources.${index}`, source])])
}

function sayMethods(found: readonly string[]) {
  const words = [...new Set(found)]
  return text(
    `Kan leses som en beskrivelse av hvordan noe kan skje: ${words.map((word) => `«${word}»`).join(', ')}. Typene leses av alle og trykkes i rapporter. Skriv hva tiltaket gjør eller må tåle, med andre ord.`,
    `Can be read as describing how something can happen: ${words.map((word) => `“${word}”`).join(', ')}. The types are read by everyone and printed in reports. Write what the safeguard does or must withstand, in other words.`,
  )
}
