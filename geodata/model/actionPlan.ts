import { z } from 'zod'
import { codeList } from './codes.ts'
import { givenFrame } from './record.ts'

/*
 * The municipality's action plan as data: measures, who is responsible, and the actors it names. The plan of Trondheim comes
 * with the program (geodata/plan/trondheimPlan.ts); a municipality may load its own, in the same form.
 */

/** Whom a measure is for, as the plan divides them. */
export const planLevels = codeList({
  all: ['Bra for alle', 'Good for all'],
  some: ['Nyttig for noen', 'Useful for some'],
  few: ['Nødvendig for enkelte', 'Necessary for a few'],
})
export type PlanLevel = keyof typeof planLevels.labels

/** What a measure promises; it decides what counts as done (geodata/plan/verbs.ts). */
export const planVerbs = codeList({
  ensure: ['Sikre', 'Ensure'],
  consider: ['Vurdere', 'Consider'],
  investigate: ['Utrede', 'Investigate'],
  establish: ['Etablere', 'Establish'],
  develop: ['Utvikle', 'Develop'],
  carry_out: ['Gjennomføre', 'Carry out'],
  use: ['Bruke', 'Use'],
  systematise: ['Systematisere', 'Systematise'],
  increase: ['Øke', 'Increase'],
  keep: ['Ha som tema', 'Keep on the agenda'],
  work_for: ['Jobbe for', 'Work for'],
  train: ['Gi opplæring', 'Train'],
  review: ['Gjennomgå og kvalitetssikre', 'Review and assure'],
  try_out: ['Utprøve', 'Try out'],
  cooperate: ['Samarbeide', 'Cooperate'],
})
export type PlanVerb = keyof typeof planVerbs.labels

export const actorGroups = codeList({
  authority: ['Offentlige myndigheter', 'Public authorities'],
  voluntary: ['Frivillige og ideelle organisasjoner', 'Voluntary and non-profit organisations'],
  competence: ['Kompetanse', 'Competence'],
  municipal: ['Kommunale tjenester', 'Municipal services'],
})

const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
/** `3.1.8`: as it stands in the plan. */
export const measureCodeSchema = z.string().regex(/^\d{1,2}(\.\d{1,2}){0,3}$/)

export const planMeasureSchema = z.strictObject({
  code: measureCodeSchema,
  level: planLevels.schema,
  text: z.string().trim().min(1).max(1000),
  verbs: z.array(planVerbs.schema).min(1).max(3),
  /** Codes of the responsible departments. */
  departments: z.array(code).min(1).max(10),
})
export type PlanMeasure = z.infer<typeof planMeasureSchema>

export const planDepartmentSchema = z.strictObject({
  code,
  name: z.string().trim().min(1).max(80),
  /** What units of it are called where somebody writes who is responsible; how figures are told by department. */
  units: z.array(z.string().trim().min(1).max(80)).max(50).default([]),
})
export type PlanDepartment = z.infer<typeof planDepartmentSchema>

export const planActorSchema = z.strictObject({
  code,
  name: z.string().trim().min(1).max(120),
  group: actorGroups.schema,
  role: z.string().trim().max(1000).default(''),
  website: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
})
export type PlanActor = z.infer<typeof planActorSchema>

/** A plan as a file; what refers to what is held by geodata/plan/planErrors.ts. */
export const planDocumentSchema = z.strictObject({
  format: z.literal('rekkverk-plan-1'),
  name: z.string().trim().min(1).max(200),
  municipality: z.string().trim().min(1).max(80),
  /** Years, both included. */
  period: z.strictObject({
    from: z.number().int().min(2000).max(2100),
    to: z.number().int().min(2000).max(2100),
  }),
  adoptedOn: z.iso.date().nullable().default(null),
  source: z.string().trim().max(500).default(''),
  departments: z.array(planDepartmentSchema).min(1).max(50),
  measures: z.array(planMeasureSchema).min(1).max(200),
  actors: z.array(planActorSchema).max(200).default([]),
})
export type PlanDocument = z.infer<typeof planDocumentSchema>

/** The plan in force; revision 0 is the one that comes with the program. */
export const actionPlanSchema = z.object({
  ...givenFrame.shape,
  document: planDocumentSchema,
  /** True for one the municipality has loaded. */
  own: z.boolean(),
})
export type ActionPlan = z.infer<typeof actionPlanSchema>

/** An actor of the directory: of the plan, or added; what is written here goes before what the plan says. */
export const actorContentSchema = planActorSchema.omit({ code: true }).extend({
  telephone: z.string().trim().max(30).default(''),
  email: z.union([z.literal(''), z.email()]).default(''),
  /** Whom to ask for: a unit or a role. */
  contact: z.string().trim().max(200).default(''),
  /** Services of the register of helplines that it runs. */
  helplineIds: z.array(z.uuid()).max(20).default([]),
})
export type ActorContent = z.infer<typeof actorContentSchema>

/** `id` is the plan's own code, or a UUID for one that was added. */
export const actorSchema = actorContentSchema.extend({
  ...givenFrame.shape,
  ofPlan: z.boolean(),
})
export type Actor = z.infer<typeof actorSchema>
