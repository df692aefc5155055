import type { Threshold } from '../model/check.ts'
import { text } from '../model/language.ts'

/*
 * The limits a checklist refers to, as delivered. A municipality may set its own; what it has not set stays as here.
 * A limit says when a question is asked. It says nothing about danger on either side of it.
 */

const notDanger = text(
  'Grensen avgjør bare når spørsmålet stilles. Den sier ikke noe om hvor farlig et sted er.',
  'The limit only decides when the question is asked. It says nothing about how dangerous a place is.',
)

/** Source of the limits that no publication gives: proposals that come with the checklist. */
const ownProposal = 'Rekkverk 2026.1'

function noted(nb: string, en: string): Threshold['note'] {
  return text(`${nb} ${notDanger.nb}`, `${en} ${notDanger.en}`)
}

const definitions = {
  high_point_metres: {
    value: 10,
    unit: 'm',
    label: text('Høyt bygg, målt i meter', 'High building, in metres'),
    source: 'S35',
    note: noted(
      'Forslag. City of London regnet fire etasjer som om lag 10 m (S35). En engelsk byplan bruker 12 m (S36), og en svensk regel for bruer er gjengitt som 14 m (S30).',
      'A proposal. The City of London took four storeys to be about 10 m (S35). An English city plan uses 12 m (S36), and a Swedish rule for bridges is reported as 14 m (S30).',
    ),
  },
  high_point_storeys: {
    value: 4,
    unit: 'count',
    label: text('Høyt bygg, målt i etasjer', 'High building, in storeys'),
    source: 'S35',
    note: noted(
      'Forslag. Brukes når høyden i meter ikke er oppgitt. City of London regnet fire etasjer som om lag 10 m (S35).',
      'A proposal. Used when the height in metres is not stated. The City of London took four storeys to be about 10 m (S35).',
    ),
  },
  child_window_metres: {
    value: 3.3,
    unit: 'm',
    label: text('Vindu som skal barnesikres, høyde over terreng', 'Child-safe window, height above ground'),
    source: 'S71',
    note: noted(
      'TEK17 § 12-17 tredje ledd: barnesikring av vinduer fra 3,3 m over terreng der barn kan oppholde seg.',
      'TEK17 section 12-17, third paragraph: child-safe windows from 3.3 m above ground where children can be.',
    ),
  },
  level_difference_metres: {
    value: 0.5,
    unit: 'm',
    label: text('Nivåforskjell i uterom', 'Level difference outdoors'),
    source: 'S72',
    note: noted(
      'TEK17 § 12-11 annet ledd krever rekkverk ved nivåforskjell over 0,5 m på balkong og terrasse. TEK17 § 8-3 om uteareal oppgir ingen høyde; det samme tallet er brukt her.',
      'TEK17 section 12-11, second paragraph, requires a parapet at level differences over 0.5 m on balconies and terraces. TEK17 section 8-3 on outdoor areas gives no height; the same figure is used here.',
    ),
  },
  parking_decks: {
    value: 2,
    unit: 'count',
    label: text('Parkeringsdekk over terreng', 'Parking decks above ground'),
    source: ownProposal,
    note: noted(
      'Forslag som følger sjekklisten, uten egen kilde.',
      'A proposal that comes with the checklist, without a source of its own.',
    ),
  },
  long_bridge_metres: {
    value: 100,
    unit: 'm',
    label: text('Lang bru', 'Long bridge'),
    source: ownProposal,
    note: noted(
      'Forslag som følger sjekklisten, uten egen kilde. Gjelder tilkomst for nødetatene.',
      'A proposal that comes with the checklist, without a source of its own. Concerns access for the emergency services.',
    ),
  },
  bridge_metres: {
    value: 25,
    unit: 'm',
    label: text('Avstand til bru', 'Distance to a bridge'),
    source: ownProposal,
    note: noted(
      'Forslag som følger sjekklisten, uten egen kilde. Fanger opp prosjekter som ligger inntil en bru.',
      'A proposal that comes with the checklist, without a source of its own. Catches projects that lie next to a bridge.',
    ),
  },
  rail_metres: {
    value: 100,
    unit: 'm',
    label: text('Avstand til bane', 'Distance to rail'),
    source: ownProposal,
    note: noted(
      'Forslag som følger sjekklisten, uten egen kilde.',
      'A proposal that comes with the checklist, without a source of its own.',
    ),
  },
  water_metres: {
    value: 50,
    unit: 'm',
    label: text('Avstand til vannkant', 'Distance to the water edge'),
    source: ownProposal,
    note: noted(
      'Forslag som følger sjekklisten, uten egen kilde.',
      'A proposal that comes with the checklist, without a source of its own.',
    ),
  },
  institution_metres: {
    value: 300,
    unit: 'm',
    label: text('Avstand til helseinstitusjon', 'Distance to a health institution'),
    source: 'S41',
    note: noted(
      'Forslag. Nærhet til utsatte grupper er nevnt som faktor i britisk veiledning for veg og bru (S41), uten avstand; 300 m er valgt som kort gangavstand.',
      'A proposal. Proximity to groups at risk is named as a factor in British guidance for roads and bridges (S41), without a distance; 300 m is chosen as a short walk.',
    ),
  },
  school_metres: {
    value: 200,
    unit: 'm',
    label: text('Avstand til skole eller barnehage', 'Distance to a school or kindergarten'),
    source: ownProposal,
    note: noted(
      'Forslag som følger sjekklisten, uten egen kilde.',
      'A proposal that comes with the checklist, without a source of its own.',
    ),
  },
  surroundings_metres: {
    value: 100,
    unit: 'm',
    label: text('Omkretsen som listes', 'Surroundings that are listed'),
    source: ownProposal,
    note: noted(
      'Forslag. Det som ligger innenfor, listes i resultatet selv om ingen punkter avhenger av det.',
      'A proposal. What lies within is listed in the result even if no point depends on it.',
    ),
  },
} satisfies Record<string, Omit<Threshold, 'code'>>

export type ThresholdCode = keyof typeof definitions

export const thresholdCodes = Object.keys(definitions) as [ThresholdCode, ...ThresholdCode[]]

/** Every limit a checklist may refer to, with the value it has until the municipality sets another. */
export const defaultThresholds: readonly Threshold[] = thresholdCodes.map((code) => ({
  code,
  ...(definitions[code] as Omit<Threshold, 'code'>),
}))

/** The limits in force: the municipality's own where it has set one, otherwise the default; never one unknown here. */
export function thresholdsInForce(own: readonly Threshold[]): Threshold[] {
  const set = new Map(own.map((threshold) => [threshold.code, threshold]))
  return defaultThresholds.map((threshold) => set.get(threshold.code) ?? threshold)
}

/** The value of a limit. A limit that is not among those given is a bug in the caller, so it throws. */
export function thresholdValue(thresholds: readonly Threshold[], code: ThresholdCode): number {
  const found = thresholds.find((threshold) => threshold.code === code)
  if (!found) throw new Error(`threshold ${code} is not among those in force`)
  return found.value
}
