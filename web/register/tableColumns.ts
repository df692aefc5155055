import { chosenFields, type FieldInfo } from '../components/fields/fieldInfo.ts'
import type { Tab } from '../map/mapSearch.ts'

/** The attributes one compares things by; name and state of securing have columns of their own. */
const columns: Record<Tab, readonly string[]> = {
  bridges: ['kind', 'status', 'lengthMetres', 'heightMetres', 'parapetHeightMetres'],
  buildings: ['use', 'address', 'storeys', 'heightMetres'],
  structures: ['kind', 'lengthMetres', 'heightMetres', 'parapetHeightMetres'],
  safeguards: ['kind', 'status', 'nextInspectionOn'],
  signs: ['placement', 'status', 'mountedOn', 'nextInspectionOn'],
}

export function columnsOf(tab: Tab, maySeeSecuring: boolean): readonly FieldInfo[] {
  return chosenFields(tab, columns[tab]).filter(({ meta }) => maySeeSecuring || !meta.securing)
}
