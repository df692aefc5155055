import { byteOrderMark, csvLines } from '../formats/csvLines.ts'
import { type Language, type Text, text } from '../model/language.ts'
import { signPlacements, signSizes, signStatuses } from '../model/sign.ts'
import type { SignPage, SignRow, SignWork } from './signRow.ts'

type Cell = string | number | null
interface Column<Row> {
  head: Text
  cell(row: Row, language: Language): Cell
}

const columns: readonly Column<SignRow>[] = [
  { head: text('Navn', 'Name'), cell: ({ name }) => name },
  { head: text('Stedskode', 'Place code'), cell: ({ placeCode }) => placeCode },
  { head: text('Status', 'Status'), cell: ({ status }, language) => signStatuses.labels[status][language] },
  {
    head: text('Plassering', 'Placement'),
    cell: ({ placement }, language) => placement && signPlacements.labels[placement][language],
  },
  { head: text('Står ved', 'Stands at'), cell: ({ atName }) => atName },
  { head: text('Budskap', 'Message'), cell: ({ messageName }) => messageName },
  { head: text('Størrelse', 'Size'), cell: ({ size }, language) => size && signSizes.labels[size][language] },
  { head: text('Driftsansvarlig', 'Operator'), cell: ({ operator }) => operator },
  { head: text('Godkjent', 'Approved'), cell: ({ approvedOn }) => approvedOn },
  { head: text('Bestilt', 'Ordered'), cell: ({ orderedOn }) => orderedOn },
  { head: text('Montert', 'Mounted'), cell: ({ mountedOn }) => mountedOn },
  { head: text('Fjernet', 'Removed'), cell: ({ removedOn }) => removedOn },
  { head: text('Lengdegrad', 'Longitude'), cell: ({ point }) => decimal(point[0]) },
  { head: text('Breddegrad', 'Latitude'), cell: ({ point }) => decimal(point[1]) },
]
const workColumns: readonly Column<SignWork>[] = [
  { head: text('Sist kontrollert', 'Last inspected'), cell: ({ lastInspectedOn }) => lastInspectedOn },
  { head: text('Neste kontroll', 'Next inspection'), cell: ({ inspectOn }) => inspectOn },
  { head: text('Åpne avvik', 'Open deviations'), cell: ({ openDeviations }) => openDeviations },
  {
    head: text('Tillatelser som mangler', 'Permissions missing'),
    cell: ({ permissionsMissing }) => permissionsMissing,
  },
  {
    head: text('Tilbakekalt', 'Recalled'),
    cell: ({ inRecall }, language) => (inRecall ? { nb: 'Ja', en: 'Yes' }[language] : null),
  },
]

/** A line a sign, as Excel in Norway reads it; what is not registered is an empty cell. A file that leaves some out says so. */
export function signsCsv({ items, next, total }: SignPage, language: Language): string {
  const showsWork = items.some(({ work }) => work !== null)
  const heads = [...columns, ...(showsWork ? workColumns : [])].map(({ head }) => head[language])
  const lines = items.map((row) => [
    ...columns.map(({ cell }) => cell(row, language)),
    ...(row.work ? workColumns.map(({ cell }) => cell(row.work!, language)) : []),
    row.id,
  ])
  const cutShort = text(
    `Filen holder de første ${items.length} av ${total} skilt: snevre inn listen.`,
    `The file holds the first ${items.length} of ${total} signs: narrow the list.`,
  )
  return `${byteOrderMark}${csvLines([[...heads, 'Id'], ...lines, ...(next === null ? [] : [[cutShort[language]]])])}`
}

function decimal(degrees: number): string {
  return String(degrees).replace('.', ',')
}
