import { z } from 'zod'
import { codeList } from '../model/codes.ts'

/** What a task asks for, in the order they are shown: first what others wait for. */
export const taskKinds = codeList({
  judge: ['Se gjennom og signer eller send tilbake', 'Review, and sign or send back'],
  mend: ['Rett det som ble sendt tilbake', 'Mend what was sent back'],
  finish: ['Gjør ferdig sjekken', 'Finish the check'],
  recheck: ['Sjekk på nytt', 'Check again'],
  follow_up: ['Følg opp det som ble lovet', 'Follow up what was promised'],
  publish: ['Publiser sjekklisten', 'Publish the checklist'],
})
export type TaskKind = keyof typeof taskKinds.labels

export const taskSchema = z.object({
  kind: taskKinds.schema,
  /** The project's name and id; null for what is about no project. */
  project: z.string().nullable(),
  projectId: z.uuid().nullable(),
  checkId: z.uuid().nullable(),
  point: z.string().nullable(),
  dueOn: z.iso.date().nullable(),
  /** Since when it has waited; the due date where that is what counts. */
  since: z.string(),
  /** Who sent it, sent it back, wrote it or is responsible. */
  by: z.string().nullable(),
  /** What was said with it, or promised. */
  text: z.string(),
  /** Whether the check has been run, or the draft validated. */
  begun: z.boolean().optional(),
})
export type Task = z.infer<typeof taskSchema>

export const taskListSchema = z.object({
  total: z.number().int(),
  groups: z.array(z.object({ kind: taskKinds.schema, total: z.number().int(), items: z.array(taskSchema) })),
})
export type TaskList = z.infer<typeof taskListSchema>
