import { parseDate } from './date.ts'
import { type Dialect, latest } from './dialect.ts'
import { textOf } from './loose.ts'

/** NVE's river network (Elvenett): lines with a segment number, a river name and a watercourse number. */
export const nveDialect: Dialect = {
  source: 'nve',
  sourceName: 'Norges vassdrags- og energidirektorat (NVE)',
  licence: 'Norsk lisens for offentlige data (NLOD)',
  matches: ({ attributes }) => 'vassdragsnummer' in attributes && 'objektType' in attributes,
  know: ({ attributes }) => ({
    externalId: textOf(attributes.strekningLnr),
    target: 'water',
    properties: { name: textOf(attributes.elvenavn), kind: textOf(attributes.objektType), walkable: null },
  }),
  date: (features) =>
    latest(features.map(({ attributes }) => parseDate(textOf(attributes.dataUttaksdato) ?? ''))),
  notes: () => [],
}
