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

/**
 * Who a right can be given to besides a role: `clearance`, the personal grant that opens the sites of concern on top of
 * any role, and `operator`, whoever holds the machine's own key and runs its commands.
 */
export type Holder = Role | 'clearance' | 'operator'

const everyone: readonly Holder[] = ['planner', 'roads', 'health', 'coordinator', 'admin', 'reader']
const professionals: readonly Holder[] = ['planner', 'roads', 'health', 'coordinator']

/** subject -> action -> holders. A right that is not listed does not exist. */
export const accessTable = {
  register: {
    read: everyone,
    write: ['planner', 'roads', 'coordinator'],
    remove: ['planner', 'roads', 'coordinator'],
  },
  /**
   * Gaps, partial coverage, parapet heights: what is not secured. `write` is surveys of edges, inspections, faults and
   * evaluations.
   */
  securing: { read: professionals, write: ['planner', 'roads', 'coordinator'] },
  safeguards: {
    read: everyone,
    write: ['planner', 'roads', 'coordinator'],
    remove: ['planner', 'roads', 'coordinator'],
  },
  /** What is known about types of safeguards; `write` is the municipality's own types. */
  catalogue: { read: everyone, write: ['coordinator'] },
  signs: {
    read: everyone,
    write: ['roads', 'health', 'coordinator'],
    remove: ['roads', 'health', 'coordinator'],
  },
  /** Assessments, plans, permissions, inspections and recalls: the work with signs, and what is not in order with them. */
  'sign-work': { read: professionals, write: ['roads', 'health', 'coordinator'] },
  /** Help services and their numbers; `write` is also to verify them. */
  helplines: { read: everyone, write: ['health', 'coordinator'] },
  /** What signs say: anyone who works with signs may propose, public health approves. */
  'sign-messages': { read: everyone, write: ['roads', 'health', 'coordinator'], approve: ['health'] },
  /**
   * The action plan and its indicators; by district and department for those who may read about securing only. `follow` is how
   * measures stand, `write` the plan itself and the actors.
   */
  plan: { read: everyone, follow: professionals, write: ['coordinator'] },
  'plan-reports': { read: professionals, write: ['coordinator'] },
  /** What waits for one, told once a week. */
  digests: { read: professionals, write: professionals },
  context: { read: everyone },
  projects: { read: everyone, write: ['planner', 'coordinator'], remove: ['planner', 'coordinator'] },
  checks: {
    read: professionals,
    run: ['planner', 'coordinator'],
    answer: ['planner', 'roads', 'health', 'coordinator'],
    /** Send to a second person, send back, sign off; that it is another person is a rule of geodata/reviews. */
    review: ['planner', 'coordinator'],
  },
  /** What was promised when a check was answered, and lives on until it is closed. */
  'follow-ups': { read: professionals, write: ['planner', 'roads', 'health', 'coordinator'] },
  attachments: { read: professionals, write: ['planner', 'roads', 'health', 'coordinator'] },
  /** The shared points come with the program and nobody edits them; `write` is the municipality's own edition. */
  checklists: { read: everyone, write: ['coordinator'] },
  settings: { read: everyone, write: ['coordinator'] },
  imports: {
    read: ['planner', 'roads', 'coordinator', 'admin'],
    write: ['planner', 'roads', 'coordinator'],
    undo: ['planner', 'roads', 'coordinator'],
  },
  /** `read` is the history of one thing, `feed` everything that happened, `verify` whether the chain is whole. */
  history: {
    read: professionals,
    feed: ['coordinator', 'admin'],
    verify: ['coordinator', 'admin', 'operator'],
  },
  /** Named choices of columns, filters and order; one's own, or shared with all who may read them. */
  views: { read: professionals, write: ['planner', 'roads', 'health', 'coordinator'] },
  /** Secret addresses that a calendar program reads due dates from. */
  calendars: { read: professionals, write: ['planner', 'roads', 'health', 'coordinator'] },
  session: { read: everyone },
  /** One's own sessions and personal access tokens. */
  account: { read: everyone, write: everyone },
  /** Other people's accounts; those who give clearance must see whom they can give it to. */
  accounts: { read: ['admin', 'health', 'coordinator'], write: ['admin'] },
  /** Four eyes: who proposes is never who approves, and neither is the one it is for (geodata/clearance). */
  clearances: {
    read: ['health', 'coordinator', 'admin'],
    propose: ['health', 'coordinator'],
    decide: ['health', 'coordinator', 'admin'],
    revoke: ['health', 'coordinator', 'admin'],
  },
  sites: { read: ['clearance'], write: ['clearance'] },
  /** Anyone may report a place in confidence; what was sent is never shown to the sender again. */
  'site-reports': { send: everyone, read: ['clearance'], handle: ['clearance'] },
  /** Who opened the sites, when and what for; never which. */
  'site-log': { read: ['health', 'coordinator'] },
  clarifications: { read: professionals },
  /** The questions that wait for an answer, with the sites near them. */
  'clarification-queue': { read: ['clearance'], answer: ['clearance'] },
  operations: { backup: ['operator'], restore: ['operator'], keys: ['operator'], verify: ['operator'] },
} as const satisfies Record<string, Record<string, readonly Holder[]>>

export type Subject = keyof typeof accessTable
export type ActionOn<S extends Subject> = keyof (typeof accessTable)[S] & string
/** A right, written `subject:action`. */
export type Right = { [S in Subject]: `${S}:${ActionOn<S>}` }[Subject]

/** What a personal access token can be limited to. A token never carries clearance, and never manages tokens. */
export const tokenScopes = codeList({
  register: ['Lese registeret, prosjekter og sjekker', 'Read the register, projects and checks'],
  ogc: ['Lese kartlag i GIS', 'Read map layers in GIS'],
  import: ['Importere data', 'Import data'],
})
export type TokenScope = keyof typeof tokenScopes.labels

const mapRights: readonly Right[] = [
  'register:read',
  'securing:read',
  'safeguards:read',
  'signs:read',
  'context:read',
  'projects:read',
]

/** Each what its programs need and no more: the tiles and collections of a GIS, and `npm run import` from file to register. */
const scopeRights: Readonly<Record<TokenScope, readonly Right[]>> = {
  register: [
    ...mapRights,
    'session:read',
    'checks:read',
    'checklists:read',
    'catalogue:read',
    'settings:read',
  ],
  ogc: mapRights,
  import: ['imports:read', 'imports:write'],
}

/** What somebody holds: roles, a clearance in force, the operator's key; a token limits it to its scopes. */
export interface Holding {
  roles: readonly Role[]
  /** Last day of the clearance in force; null without one. */
  clearedUntil: string | null
  operator?: boolean
  scopes?: readonly TokenScope[]
}

/** Whether any of what is held carries the right. Nothing held, no right. */
export function may(holding: Holding, right: Right): boolean {
  if (holding.scopes && !holding.scopes.some((scope) => scopeRights[scope].includes(right))) return false
  const [subject, action] = right.split(':') as [Subject, string]
  const holders = (accessTable[subject] as Record<string, readonly Holder[]>)[action] ?? []
  return holders.some((holder) => {
    if (holder === 'clearance') return holding.clearedUntil !== null && !holding.scopes
    if (holder === 'operator') return holding.operator === true
    return holding.roles.includes(holder)
  })
}

/**
 * What to answer somebody without the right: who may read the subject hears that the role is not enough, anyone else
 * hears exactly what is said of things that do not exist.
 */
export function refusal(holding: Holding, right: Right): 'not-allowed' | 'not-found' {
  const [subject, action] = right.split(':')
  const readable = action !== 'read' && 'read' in accessTable[subject as Subject]
  return readable && may(holding, `${subject}:read` as Right) ? 'not-allowed' : 'not-found'
}

export const sessionSchema = z.object({
  accountId: z.string(),
  name: z.string(),
  roles: z.array(roleSchema),
  /** True for accounts of the demo, which exist on localhost only. */
  demo: z.boolean(),
  /** When the session ends whatever happens; it ends sooner when it is not used. */
  expiresAt: z.iso.datetime(),
  /** Last day of the site clearance in force; null without one. */
  clearedUntil: z.iso.date().nullable(),
})
export type Session = z.infer<typeof sessionSchema>
