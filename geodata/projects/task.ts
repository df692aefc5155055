import { z } from 'zod'
import { codeList } from '../model/codes.ts'
import { evaluationYears } from '../model/evaluation.ts'

/** What a task asks for, in the order they are shown: first what cannot wait, then what others wait for. */
export const taskKinds = codeList({
  secure: ['Sikre stedet nå', 'Secure the place now'],
  judge: ['Se gjennom og signer eller send tilbake', 'Review, and sign or send back'],
  answer_clarification: ['Svar på avklaringer', 'Answer clarifications'],
  mend: ['Rett det som ble sendt tilbake', 'Mend what was sent back'],
  finish: ['Gjør ferdig sjekken', 'Finish the check'],
  recheck: ['Sjekk på nytt', 'Check again'],
  recall: ['Bytt eller bekreft skilt', 'Replace or confirm signs'],
  approve_message: ['Godkjenn skiltbudskap', 'Approve what signs say'],
  verify_helpline: ['Verifiser hjelpetjenester', 'Verify help services'],
  mend_fault: ['Rett feil', 'Mend faults'],
  mend_deviation: ['Rett avvik på skilt', 'Mend deviations at signs'],
  inspect: ['Kontroller', 'Inspect'],
  inspect_sign: ['Kontroller skilt', 'Inspect signs'],
  evaluate: ['Evaluer', 'Evaluate'],
  reassess: ['Vurder skilting på nytt', 'Assess signs anew'],
  site_reassess: ['Vurder steder på nytt', 'Assess places anew'],
  follow_up: ['Følg opp det som ble lovet', 'Follow up what was promised'],
  milestone: ['Følg opp tiltak i handlingsplanen', 'Follow up measures of the action plan'],
  publish: ['Publiser sjekklisten', 'Publish the checklist'],
})
export type TaskKind = keyof typeof taskKinds.labels

/** Told as a number to those with clearance, and never one by one: what they are about is not shown here. */
const countedKinds = ['answer_clarification', 'site_reassess'] as const satisfies readonly TaskKind[]
export type CountedKind = (typeof countedKinds)[number]

export const taskSchema = z.object({
  kind: taskKinds.schema.exclude(countedKinds),
  /** What it is about, by the name it has; null for what is about the checklist. */
  about: z
    .object({
      collection: z.enum([
        ...(['projects', 'safeguards', 'signs'] as const),
        ...(['recalls', 'sign-messages', 'helplines', 'sign-needs', 'measures'] as const),
      ]),
      /** A measure’s is its code. */
      id: z.string(),
      name: z.string(),
    })
    .nullable(),
  /** The name of what a safeguard or sign is at. */
  at: z.string().nullable(),
  checkId: z.uuid().nullable(),
  point: z.string().nullable(),
  faultId: z.uuid().nullable(),
  /** Which evaluation. */
  years: z.literal(evaluationYears).nullable(),
  dueOn: z.iso.date().nullable(),
  /** Since when it has waited; the due date where that is what counts. */
  since: z.string(),
  /** Who sent it, sent it back, wrote it or is responsible. */
  by: z.string().nullable(),
  /** What was said with it, promised, or found to be wrong. */
  text: z.string(),
  /** Whether the check has been run, or the draft validated. */
  begun: z.boolean().optional(),
  /** How many signs are left to go through. */
  count: z.number().int().optional(),
})
export type Task = z.infer<typeof taskSchema>

/** A task without what its kind fills in. */
export const emptyTask = {
  about: null,
  at: null,
  checkId: null,
  point: null,
  faultId: null,
  years: null,
  dueOn: null,
  by: null,
  text: '',
} as const satisfies Partial<Task>

/** What waits for somebody; a group may have more in it than its items. */
export const taskListSchema = z.object({
  total: z.number().int(),
  groups: z.array(z.object({ kind: taskKinds.schema, total: z.number().int(), items: z.array(taskSchema) })),
})
export type TaskList = z.infer<typeof taskListSchema>
