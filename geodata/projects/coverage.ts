import { z } from 'zod'
import { codeList } from '../model/codes.ts'
import { projectKinds } from '../model/project.ts'
import { projectStages } from '../model/stage.ts'

/*
 * Measure 3.1.8: of the projects that need a check, how many have been checked in time. What counts as what is decided in
 * geodata/decisions/0007; every project is in exactly one part.
 */

export const coverageParts = codeList({
  in_time: ['Sjekket innen fristen', 'Checked in time'],
  late: ['Sjekket etter fristen', 'Checked late'],
  in_progress: ['Sjekken pågår', 'Check in progress'],
  not_begun: ['Ikke begynt', 'Not begun'],
  overdue: ['Over fristen uten signert sjekk', 'Overdue without a signed check'],
  undated: ['Uten frist', 'Without a due date'],
})
export type CoveragePart = keyof typeof coverageParts.labels

/** What is known of one project; days in Norwegian time. */
export interface CoverageFacts {
  /** The due date as it stood when the first check was signed; as it stands now where none is. */
  dueOn: string | null
  /** The day the first of the project's checks was signed. */
  firstSignedOn: string | null
  /** Whether a check has been run. */
  begun: boolean
}

/** The one part a project belongs to on a day. */
export function coveragePart({ dueOn, firstSignedOn, begun }: CoverageFacts, today: string): CoveragePart {
  if (dueOn === null) return 'undated'
  if (firstSignedOn !== null) return firstSignedOn <= dueOn ? 'in_time' : 'late'
  if (dueOn < today) return 'overdue'
  return begun ? 'in_progress' : 'not_begun'
}

export const coverageSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** The day it was counted, which tells what is overdue. */
  today: z.iso.date(),
  whole: z.number().int(),
  parts: z.record(coverageParts.schema, z.number().int()),
  /** How many of those without a due date have a signed check, which nobody can say was in time. */
  undatedSigned: z.number().int(),
})
export type Coverage = z.infer<typeof coverageSchema>

/** How many projects are in each part; the parts add up to the whole. */
export function countCoverage(
  projects: readonly CoverageFacts[],
  today: string,
): Pick<Coverage, 'whole' | 'parts' | 'undatedSigned'> {
  const parts: Coverage['parts'] = {
    in_time: 0,
    late: 0,
    in_progress: 0,
    not_begun: 0,
    overdue: 0,
    undated: 0,
  }
  let undatedSigned = 0
  for (const facts of projects) {
    parts[coveragePart(facts, today)] += 1
    if (facts.dueOn === null && facts.firstSignedOn !== null) undatedSigned += 1
  }
  return { whole: projects.length, parts, undatedSigned }
}

/** A project behind a figure, with the days that decided which. */
export const coveredProjectSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: projectKinds.schema,
  stage: projectStages.schema,
  registeredOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  firstSignedOn: z.iso.date().nullable(),
})
export type CoveredProject = z.infer<typeof coveredProjectSchema>
