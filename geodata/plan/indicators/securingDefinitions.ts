import { text } from '../../model/language.ts'
import type { Definition } from './definition.ts'

const thingSource = text(
  'Kantene slik de sist var registrert den dagen, tiltakene og feilene med sine egne datoer, og ellers det en person har vurdert. Det som er rettet siden, er regnet med som rettet.',
  'The edges as they were last surveyed by that day, safeguards and faults by their own dates, and otherwise what a person has judged. What has been corrected since is reckoned as corrected.',
)
const safeguardGroups = text(
  'Bydel etter hvor tiltaket står. Byrådsområde etter driftsansvarlig, ellers etter eier.',
  'District by where the safeguard stands. Department by the operator, or else by the owner.',
)

/** The indicators of what is secured, told in words. */
export const securingDefinitions = {
  bridge_coverage: {
    counts: text(
      'Bruer i registeret siste dag, etter om det gående kan komme til, er sikret helt, delvis eller ikke. Andelen er bruer som er helt sikret, av dem der dette er kjent.',
      'Bridges of the register on the last day, by whether what people can reach is secured fully, partly or not at all. The share is those fully secured, of those where this is known.',
    ),
    leavesOut: text(
      'Bruer der ingen har kartlagt kantene eller gitt en vurdering, er «ikke kjent» og er ikke med i andelen. Planlagte og revne bruer, bruer bygd i et senere år, og bruer der gående ikke kommer til noen kant, er ikke med i det hele tatt.',
      'Bridges whose edges nobody has surveyed or judged are “not known” and are not in the share. Planned and demolished bridges, bridges built in a later year, and bridges where people reach no edge are not in it at all.',
    ),
    source: thingSource,
    groups: text(
      'Bydel etter hvor brua ligger. Byrådsområde etter vedlikeholdsansvarlig, ellers etter eier.',
      'District by where the bridge lies. Department by who maintains it, or else by the owner.',
    ),
  },
  building_coverage: {
    counts: text(
      'Bygninger der det er kjent hvor mye av det folk kan komme til, som er sikret, siste dag. Andelen er bygninger som er helt sikret.',
      'Buildings where it is known how much of what people can reach is secured, on the last day. The share is those fully secured.',
    ),
    leavesOut: text(
      'Alle bygninger der ingen har registrert eller vurdert sikringen: de fleste hus angår ikke tiltaket, og et tall på dem ville ikke si noe.',
      'Every building where nobody has registered or judged the securing: most houses are no concern of the measure, and their number would say nothing.',
    ),
    source: thingSource,
    groups: text(
      'Bydel etter hvor bygningen ligger. Byrådsområde etter driftsansvarlig, ellers etter eier.',
      'District by where the building lies. Department by the operator, or else by the owner.',
    ),
  },
  safeguards_by_state: {
    counts: text(
      'Sikringstiltak siste dag, etter hvor langt de var kommet. Et midlertidig tiltak som skulle vært fjernet, er «utløpt».',
      'Safeguards on the last day, by how far they had come. A temporary one that should have been taken away is “expired”.',
    ),
    leavesOut: text(
      'Tiltak som var fjernet, ikke registrert ennå, eller er slettet.',
      'Safeguards that were removed, not yet registered, or have been deleted.',
    ),
    source: text(
      'Tiltakets egne datoer: vedtatt, ferdig, står til og fjernet. Der de mangler, statusen slik den sto i registeret den dagen.',
      'The safeguard’s own dates: decided, completed, stands until and removed. Where they are missing, the status as it stood in the register that day.',
    ),
    groups: safeguardGroups,
  },
  safeguards_by_type: {
    counts: text(
      'Sikringstiltak som sto siste dag, ferdige og midlertidige, etter type.',
      'Safeguards that stood on the last day, completed and temporary, by type.',
    ),
    leavesOut: text(
      'Tiltak som bare var foreslått, vedtatt eller i gang, som var utløpt eller fjernet, eller som er slettet. Kommunens egne typer er slått sammen.',
      'Safeguards that were only proposed, decided or in progress, had expired or been removed, or have been deleted. The municipality’s own types are taken together.',
    ),
    source: text(
      'Tiltakets type nå, og dets egne datoer: ferdig, står til og fjernet.',
      'The type of the safeguard now, and its own dates: completed, stands until and removed.',
    ),
    groups: safeguardGroups,
  },
  inspections_overdue: {
    counts: text(
      'Sikringstiltak som sto siste dag og hadde en dato for neste kontroll. Andelen er dem der datoen var passert.',
      'Safeguards that stood on the last day and had a day for their next inspection. The share is those where that day had passed.',
    ),
    leavesOut: text(
      'Tiltak uten fast kontroll, der eieren følger egne rutiner. En kontroll som ikke lot seg gjennomføre, teller ikke som kontroll.',
      'Safeguards without regular inspection, where the owner’s routine decides. An inspection that could not be carried out does not count as one.',
    ),
    source: text(
      'Kontrollene etter dagen de ble gjort, kontrolldatoen noen hadde satt den dagen, og ellers tiltakets eller typens intervall slik det er nå.',
      'Inspections by the day they were made, the day somebody had set by then, and otherwise the interval of the safeguard or its type as it is now.',
    ),
    groups: safeguardGroups,
  },
} as const satisfies Record<string, Definition>
