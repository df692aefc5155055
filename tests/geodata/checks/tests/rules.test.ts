import { describe, expect, it } from 'vitest'
import type { MeasureKind } from '../../../../geodata/model/measurement.ts'
import { measured, outcomeOf, outcomes, tried } from './items.ts'

type Case = [known: Record<string, unknown>, outcome: string | undefined]

function rule(code: string, kind: MeasureKind, cases: Case[]) {
  describe(code, () => {
    it.each(cases)('%j: %s', (known, outcome) => expect(outcomeOf(code, kind, known)).toBe(outcome))
  })
}

const stairs = { use: 'stairs_ramp' }
const balcony = { use: 'balcony_terrace', levelDifferenceMetres: 5 }

rule('tek17-12-15-stairs', 'parapet', [
  [{ ...stairs, heightMetres: 0.9 }, 'meets'],
  [{ ...stairs, heightMetres: 0.899 }, 'fails'],
  [stairs, 'unknown'],
  [{ use: 'bridge', heightMetres: 0.5 }, undefined],
])
rule('tek17-12-15-balcony', 'parapet', [
  [{ ...balcony, heightMetres: 1 }, 'meets'],
  [{ ...balcony, heightMetres: 0.99 }, 'fails'],
  [balcony, 'unknown'],
  [{ ...balcony, levelDifferenceMetres: 3, heightMetres: 0.99 }, 'fails'],
  [{ ...balcony, levelDifferenceMetres: 2.99, heightMetres: 0.99 }, 'confirm'],
  [{ ...balcony, levelDifferenceMetres: null, heightMetres: 0.99 }, 'unknown'],
  [{ ...balcony, levelDifferenceMetres: 0.5, heightMetres: 0.4 }, 'meets'],
  [{ ...balcony, levelDifferenceMetres: 0.51, heightMetres: 0.4 }, 'confirm'],
  [{ use: 'bridge', heightMetres: 0.5 }, undefined],
])
rule('tek17-12-15-great-drop', 'parapet', [
  [{ ...balcony, levelDifferenceMetres: 9.9 }, undefined],
  [{ ...balcony, levelDifferenceMetres: 10, heightMetres: 2 }, 'confirm'],
  [{ ...balcony, levelDifferenceMetres: null, heightMetres: 2 }, 'unknown'],
  [
    { ...balcony, levelDifferenceMetres: 12, requiredMetres: 1.4, requirementSource: 'Planen § 3' },
    undefined,
  ],
  [{ ...stairs, levelDifferenceMetres: 12 }, undefined],
])
rule('tek17-12-15-openings', 'parapet', [
  [{ ...stairs, largestOpeningMetres: 0.1 }, 'meets'],
  [{ ...stairs, largestOpeningMetres: 0.11 }, 'fails'],
  [stairs, 'unknown'],
  [{ use: 'bridge', largestOpeningMetres: 0.4 }, undefined],
])
rule('tek17-12-15-climbing', 'parapet', [
  [{ ...stairs, climbable: false }, 'meets'],
  [{ ...stairs, climbable: true }, 'fails'],
  [stairs, 'unknown'],
  [{ use: 'quay', climbable: true }, undefined],
])
rule('stated-height', 'parapet', [
  [{ use: 'bridge', heightMetres: 1.6, requiredMetres: 1.6, requirementSource: 'Oppdraget' }, 'meets'],
  [{ use: 'bridge', heightMetres: 1.59, requiredMetres: 1.6, requirementSource: 'Oppdraget' }, 'fails'],
  [{ use: 'bridge', requiredMetres: 1.6, requirementSource: 'Oppdraget' }, 'unknown'],
  [{ use: 'bridge', heightMetres: 3 }, 'unknown'],
  [{ use: 'quay', heightMetres: 3 }, 'unknown'],
  [{ ...balcony, heightMetres: 3 }, undefined],
])
rule('tek17-12-11-level', 'level_difference', [
  [{ place: 'balcony_terrace', metres: 0.5, hasParapet: false }, 'meets'],
  [{ place: 'balcony_terrace', metres: 0.51, hasParapet: true }, 'meets'],
  [{ place: 'balcony_terrace', metres: 0.51, hasParapet: false, otherwiseSecured: false }, 'fails'],
  [{ place: 'balcony_terrace', metres: 0.51, hasParapet: false, otherwiseSecured: true }, 'confirm'],
  [{ place: 'balcony_terrace', metres: 0.51, hasParapet: false }, 'unknown'],
  [{ place: 'balcony_terrace', metres: 3, hasParapet: false, otherwiseSecured: true }, 'fails'],
  [{ place: 'balcony_terrace', metres: 0.51 }, 'unknown'],
  [{ place: 'balcony_terrace', hasParapet: true }, 'unknown'],
  [{ place: 'outdoors', metres: 4, hasParapet: true }, 'confirm'],
  [{ metres: 4 }, 'unknown'],
])
rule('tek17-12-17-glazing', 'window', [
  [{ buildingUse: 'other', glassFromFloorMetres: 0.8, secured: false }, 'meets'],
  [{ buildingUse: 'other', glassFromFloorMetres: 0.79, secured: false }, 'fails'],
  [{ buildingUse: 'other', glassFromFloorMetres: 0.79 }, 'unknown'],
  [{ buildingUse: 'other', secured: true }, 'meets'],
  [{ buildingUse: 'other', secured: false }, 'unknown'],
  [{ buildingUse: 'dwelling', glassFromFloorMetres: 0.2, secured: false, towardBalcony: true }, 'fails'],
  [
    {
      buildingUse: 'dwelling',
      glassFromFloorMetres: 0.2,
      secured: false,
      towardBalcony: false,
      aboveTerrainMetres: 6.6,
    },
    'fails',
  ],
  [
    {
      buildingUse: 'dwelling',
      glassFromFloorMetres: 0.2,
      secured: false,
      towardBalcony: false,
      aboveTerrainMetres: 6.5,
    },
    'confirm',
  ],
  [{ buildingUse: 'dwelling', glassFromFloorMetres: 0.2, secured: false, towardBalcony: false }, 'unknown'],
  [
    {
      buildingUse: 'school_kindergarten',
      childrenPresent: true,
      glassFromFloorMetres: 1.5,
      secured: false,
    },
    'fails',
  ],
  [{ buildingUse: 'school_kindergarten', glassFromFloorMetres: 1.5, secured: false }, 'unknown'],
  [{ glassFromFloorMetres: 1.5, secured: false }, 'unknown'],
])
rule('tek17-12-17-child-safety', 'window', [
  [{ childrenPresent: true, aboveTerrainMetres: 3.3, childSafe: false }, 'fails'],
  [{ childrenPresent: true, aboveTerrainMetres: 3.29, childSafe: false }, 'meets'],
  [{ childrenPresent: true, aboveTerrainMetres: 3.3, childSafe: true }, 'meets'],
  [{ childrenPresent: true, aboveTerrainMetres: 3.3 }, 'unknown'],
  [{ aboveTerrainMetres: 3.3, childSafe: false }, 'unknown'],
  [{ childrenPresent: true, childSafe: false }, 'unknown'],
  [{ childrenPresent: false, aboveTerrainMetres: 9, childSafe: false }, undefined],
])
rule('whole-stretch', 'barrier_coverage', [
  [{ coverage: 'full', endsIncluded: true }, 'meets'],
  [{ coverage: 'full', endsIncluded: false }, 'warns'],
  [{ coverage: 'full' }, 'unknown'],
  [{ coverage: 'partial', endsIncluded: true }, 'warns'],
  [{ coverage: 'partial' }, 'warns'],
  [{ gapMetres: 0.5 }, 'warns'],
  [{ coverage: 'none' }, 'fails'],
  [{ endsIncluded: true }, 'unknown'],
])

it('says which rule a parapet waits for when nobody has said where it stands', () => {
  expect(outcomes('parapet', { heightMetres: 2 })).toEqual(['parapet-use unknown'])
})

describe('what a result says', () => {
  const sentenceOf = (kind: MeasureKind, known: Record<string, unknown>, at = 0) =>
    tried(measured(kind, known))[at]!.sentence

  it('names what was measured, the limit, the rule and how well it was read', () => {
    expect(sentenceOf('parapet', { ...stairs, heightMetres: 0.85 })).toEqual({
      nb: 'Rekkverket er 0,85\u00a0m, lavere enn 0,9\u00a0m. Kilde: TEK17 § 12-15 annet ledd; lest.',
      en: 'The parapet is 0.85\u00a0m, lower than 0.9\u00a0m. Source: TEK17 section 12-15, second paragraph; read.',
    })
    expect(sentenceOf('parapet', { ...balcony, heightMetres: 1.1 }).nb).toBe(
      'Rekkverket er 1,1\u00a0m, minst 1,0\u00a0m. Kilde: TEK17 § 12-15 tredje ledd; gjengitt av andre, kontroller ordlyden.',
    )
    expect(
      sentenceOf('parapet', {
        use: 'bridge',
        heightMetres: 1.4,
        requiredMetres: 1.6,
        requirementSource: 'Oppdragsbeskrivelsen',
      }).nb,
    ).toBe(
      'Rekkverket er 1,4\u00a0m, lavere enn 1,6\u00a0m. Kilde: «Oppdragsbeskrivelsen», oppgitt sammen med kravet.',
    )
  })

  it('warns of a part with the evidence and its sources', () => {
    const [result] = tried(measured('barrier_coverage', { coverage: 'partial', gapMetres: 14 }))
    expect(result!.sources).toEqual(['S08', 'S21'])
    expect(result!.sentence.nb).toMatch(/^14,0\sm av strekningen er uten sikring\. Delvis sikring har vist/)
    expect(result!.sentence.nb).toMatch(/Anbefaling, ikke lovkrav/)
  })

  it('never shows a figure that is only remembered as law', () => {
    const { nb, en } = sentenceOf('parapet', { ...balcony, levelDifferenceMetres: 34, heightMetres: 1.1 }, 1)
    expect(nb).toMatch(/Ikke bekreftet her/)
    for (const said of [nb, en]) expect(said).not.toMatch(/1[.,][24]|10[.,]/)
  })
})
