import { z } from 'zod'
import { codeList } from './codes.ts'

/*
 * Who may do what: the one table. The worker enforces it on every operation, the web hides by it,
 * the API document prints it. Design, "Who uses it" and principles 1 and 6.
 */

export const roles = codeList({
  planner: ['Byplanlegger', 'Planner'],
  roads: ['Samferdsel', 'Roads'],
  health: ['Folkehelse', 'Public health'],
  coordinator: ['Plankoordinator', 'Plan coordinator'],
  admin: ['Administrator', 'Administrator'],
  reader: ['Leser', 'Reader'],
})
export type Role = keyof typeof roles.labels
export const roleSchema = roles.schema

const everyone: readonly Role[] = ['planner', 'roads', 'health', 'coordinator', 'admin', 'reader']
const professionals: readonly Role[] = ['planner', 'roads', 'health', 'coordinator']

/** subject -> action -> roles. A right that is not listed does not exist. */
export const accessTable = {
  register: {
    read: everyone,
    write: ['planner', 'roads', 'coordinator'],
    remove: ['planner', 'roads', 'coordinator'],
  },
  /** Gaps, partial coverage, parapet heights: what is not secured. */
  securing: { read: professionals },
  safeguards: {
    read: everyone,
    write: ['planner', 'roads', 'coordinator'],
    remove: ['planner', 'roads', 'coordinator'],
  },
  signs: {
    read: everyone,
    write: ['roads', 'health', 'coordinator'],
    remove: ['roads', 'health', 'coordinator'],
  },
  context: { read: everyone },
  projects: { read: everyone, write: ['planner', 'coordinator'], remove: ['planner', 'coordinator'] },
  checks: {
    read: professionals,
    run: ['planner', 'coordinator'],
    answer: ['planner', 'roads', 'health', 'coordinator'],
  },
  checklists: { read: everyone },
  settings: { read: everyone, write: ['coordinator'] },
  imports: {
    read: ['planner', 'roads', 'coordinator', 'admin'],
    write: ['planner', 'roads', 'coordinator'],
    undo: ['planner', 'roads', 'coordinator'],
  },
  history: { read: professionals },
  session: { read: everyone },
} as const satisfies Record<string, Record<string, readonly Role[]>>

export type Subject = keyof typeof accessTable
export type ActionOn<S extends Subject> = keyof (typeof accessTable)[S] & string
/** A right, written `subject:action`. */
export type Right = { [S in Subject]: `${S}:${ActionOn<S>}` }[Subject]

/** Whether any of the roles carries the right. No role, no right. */
export function may(heldRoles: readonly Role[], right: Right): boolean {
  const [subject, action] = right.split(':') as [Subject, string]
  const holders = (accessTable[subject] as Record<string, readonly Role[]>)[action] ?? []
  return heldRoles.some((role) => holders.includes(role))
}

export const sessionSchema = z.object({
  accountId: z.string(),
  name: z.string(),
  roles: z.array(roleSchema),
  /** True for accounts of the demo, which exist on localhost only. */
  demo: z.boolean(),
  expiresAt: z.iso.datetime(),
})
export type Session = z.infer<typeof sessionSchema>
