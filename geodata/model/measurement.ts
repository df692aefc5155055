import { z } from 'zod'
import { codeList } from './codes.ts'
import { booleanField, codeField, numberField, requiredTextField, textField } from './field.ts'
import { text } from './language.ts'
import { coverageCodes } from './securing.ts'

/*
 * What somebody measured, or read off a drawing, at a point of a check. The rules it is held against are in
 * geodata/checks/tests. What is not known is null, and never the same as no.
 */

/** What can be measured at a point and held against a rule or a stated requirement. */
export const measureKinds = codeList({
  parapet: ['Rekkverk', 'Parapet'],
  window: ['Vindu eller glassfelt', 'Window or other glazing'],
  level_difference: ['Nivåforskjell', 'Level difference'],
  barrier_coverage: ['Sikret strekning', 'Secured stretch'],
})
export type MeasureKind = keyof typeof measureKinds.labels

const parapetUses = codeList({
  balcony_terrace: ['Balkong, terrasse, svalgang', 'Balcony, terrace, access gallery'],
  stairs_ramp: ['Trapp eller rampe', 'Stairs or ramp'],
  bridge: ['Bru', 'Bridge'],
  parking: ['Parkeringsdekk', 'Parking deck'],
  quay: ['Kai eller vannkant', 'Quay or water edge'],
  other: ['Annet', 'Other'],
})
const windowBuildings = codeList({
  dwelling: ['Bygning med boenhet', 'Building with dwellings'],
  school_kindergarten: ['Skole eller barnehage', 'School or kindergarten'],
  other: ['Annen bygning', 'Other building'],
})
const levelPlaces = codeList({
  balcony_terrace: ['Balkong, terrasse og lignende', 'Balcony, terrace and the like'],
  outdoors: ['Uteoppholdsareal', 'Outdoor area for recreation'],
  other: ['Annet sted', 'Elsewhere'],
})
const measuredHow = codeList({
  drawing: ['Lest av tegning', 'Read off a drawing'],
  measured: ['Målt på stedet', 'Measured on site'],
})

const measures = { group: 'measures' } as const
const where = () => requiredTextField('Hvor', 'Where', { ...measures, max: 120 })
const how = () => codeField(measuredHow, 'Slik er det målt', 'How it was measured', measures)
const metres = (nb: string, en: string, max: number, help?: ReturnType<typeof text>) =>
  numberField(nb, en, { ...measures, unit: 'm', min: 0, max, ...(help && { help }) })

const parapet = z
  .strictObject({
    kind: z.literal('parapet'),
    where: where(),
    use: codeField(parapetUses, 'Rekkverk ved', 'Parapet at', measures),
    heightMetres: metres('Høyde', 'Height', 10),
    levelDifferenceMetres: metres('Høydeforskjell til underlaget', 'Drop to the level below', 500),
    // Holes above this height are no concern of the rule on openings.
    largestOpeningMetres: metres(
      'Største åpning, opptil 0,75 m høyde',
      'Largest opening, up to a height of 0.75 m',
      5,
    ),
    climbable: booleanField('Lett å klatre i', 'Easy to climb', measures),
    requiredMetres: metres(
      'Krav til høyde',
      'Required height',
      10,
      text(
        'Et annet enn i byggteknisk forskrift, som en vegnormal eller planen.',
        'One other than in the building regulations, such as a road standard or the plan.',
      ),
    ),
    requirementSource: textField('Kilde til kravet', 'Source of the requirement', { ...measures, max: 200 }),
    how: how(),
  })
  .superRefine(({ requiredMetres, requirementSource }, context) => {
    if ((requiredMetres === null) === !requirementSource) return
    context.addIssue({
      code: 'custom',
      path: [requiredMetres === null ? 'requiredMetres' : 'requirementSource'],
      params: {
        text: text(
          'Krav og kilde hører sammen: fyll ut begge, eller ingen.',
          'Requirement and source belong together: fill in both, or neither.',
        ),
      },
    })
  })

const window = z.strictObject({
  kind: z.literal('window'),
  where: where(),
  buildingUse: codeField(windowBuildings, 'Bygning', 'Building', measures),
  glassFromFloorMetres: metres('Glasset begynner over gulv', 'Glass begins above the floor', 10),
  aboveTerrainMetres: metres(
    'Høyde over terreng eller underliggende flate',
    'Height above ground or the surface below',
    500,
  ),
  towardBalcony: booleanField('Mot balkong eller terrasse', 'Toward a balcony or terrace', measures),
  childrenPresent: booleanField('Barn kan oppholde seg her', 'Children can be here', measures),
  secured: booleanField('Glasset er sikret', 'The glass is secured', {
    ...measures,
    help: text('Personsikkerhetsrute eller annen sikring.', 'Safety glass or another way of securing.'),
  }),
  childSafe: booleanField('Barnesikring på vinduet', 'Child safety on the window', measures),
  how: how(),
})

const levelDifference = z.strictObject({
  kind: z.literal('level_difference'),
  where: where(),
  place: codeField(levelPlaces, 'Sted', 'Place', measures),
  metres: metres('Nivåforskjell', 'Level difference', 500),
  hasParapet: booleanField('Har rekkverk', 'Has a parapet', measures),
  otherwiseSecured: booleanField('Sikret på en annen måte', 'Secured in another way', measures),
  how: how(),
})

const barrierCoverage = z
  .strictObject({
    kind: z.literal('barrier_coverage'),
    where: where(),
    coverage: codeField(
      coverageCodes,
      'Sikret der folk kommer til',
      'Secured where people can reach',
      measures,
    ),
    endsIncluded: booleanField('Ender og sideareal er med', 'Ends and sides are included', measures),
    gapMetres: metres('Lengde uten sikring', 'Length without securing', 10_000),
    how: how(),
  })
  .superRefine(({ coverage, gapMetres }, context) => {
    if (coverage !== 'full' || !gapMetres) return
    context.addIssue({
      code: 'custom',
      path: ['gapMetres'],
      params: {
        text: text(
          'Det som er helt sikret, har ingen lengde uten sikring. Velg «Delvis», eller ta bort lengden.',
          'What is fully secured has no length without securing. Choose “Partly”, or take the length away.',
        ),
      },
    })
  })

/** What is asked of each kind, as forms show it. */
export const measureSchemas = {
  parapet,
  window,
  level_difference: levelDifference,
  barrier_coverage: barrierCoverage,
} as const satisfies Record<MeasureKind, z.ZodObject>

export const measuredItemSchema = z.discriminatedUnion('kind', [
  parapet,
  window,
  levelDifference,
  barrierCoverage,
])
export type MeasuredItem = z.infer<typeof measuredItemSchema>
export type ItemOf<K extends MeasureKind> = Extract<MeasuredItem, { kind: K }>

export const measurementInputSchema = z.object({ items: z.array(measuredItemSchema).max(40) })
export type MeasurementInput = z.infer<typeof measurementInputSchema>

/** What is measured at a point, whole; earlier versions are kept beside it. */
export const measurementSchema = measurementInputSchema.extend({
  point: z.string(),
  revision: z.number().int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Measurement = z.infer<typeof measurementSchema>
