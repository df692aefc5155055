import { codeList } from '../model/codes.ts'
import type { EdgeKind } from '../model/edge.ts'
import type { Text } from '../model/language.ts'
import type { safeguardTypes } from '../model/safeguard.ts'
import type { SuitedPlace } from './suitability.ts'

export type SafeguardTypeCode = keyof typeof safeguardTypes.labels

/** How a safeguard works; the first four are the approaches that the reviews compare (S18, S19). */
export const safeguardCategories = codeList({
  restrict_access: ['Begrense adgang', 'Limit access'],
  intervention: ['Øke mulighet for at andre griper inn', 'Raise the chance that others step in'],
  help_seeking: ['Oppmuntre til å søke hjelp', 'Encourage help-seeking'],
  change_place: ['Endre stedets bruk eller omtale', 'Change the use or the reputation of the place'],
  reduce_consequence: ['Redusere konsekvens', 'Reduce the consequence'],
  organisation: ['Organisatorisk', 'Organisational'],
})
export type SafeguardCategory = keyof typeof safeguardCategories.labels

/** This project's own scale for how well a type is documented. */
export const evidenceGrades = codeList({
  A: [
    'Sterk: flere kontrollerte studier eller samleanalyse',
    'Strong: several controlled studies or meta-analysis',
  ],
  B: ['Moderat', 'Moderate'],
  C: ['Svak, indirekte eller bare i kombinasjon', 'Weak, indirect or only in combination'],
  D: ['Bare faglig skjønn', 'Expert opinion only'],
})
export type EvidenceGrade = keyof typeof evidenceGrades.labels

/**
 * What a safeguard of the type does to an edge: keeps people from it, does so part of the time, adds to something that
 * does, or none of these (geodata/decisions/0008-what-counts-as-covered.md).
 */
export const coverRoles = ['covers', 'part_time', 'adds', 'no'] as const
export type CoverRole = (typeof coverRoles)[number]

/** What is known about one type of safeguard. Its name is in geodata/model/safeguard.ts. */
export interface SafeguardEntry extends DescribedType {
  /** Kinds of edges it can stand along. */
  readonly edges: readonly EdgeKind[]
  readonly suits: readonly SuitedPlace[]
}

/** An entry before what it suits is joined to it (whatItSuits.ts). */
export interface DescribedType {
  readonly code: SafeguardTypeCode
  readonly covers: CoverRole
  /** The main one first. */
  readonly categories: readonly SafeguardCategory[]
  /** One grade, or the two it lies between, the stronger first. */
  readonly evidence: readonly [EvidenceGrade] | readonly [EvidenceGrade, EvidenceGrade]
  readonly evidenceNote: Text | null
  /** What the grade rests on. Figures only as read in the source. */
  readonly basis: Text
  readonly suitableFor: Text
  readonly reservations: Text
  /** A proposal: the owner decides how often. */
  readonly proposedInspection: Text
  /** The same as an interval; null where it is continuous or the owner's routine decides. */
  readonly inspectEvery: { readonly months: number } | { readonly days: number } | null
  /** Codes in geodata/checklists/sources.ts; empty where none was found. */
  readonly sources: readonly string[]
}
