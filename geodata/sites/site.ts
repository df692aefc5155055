import { z } from 'zod'
import { codeList } from '../model/codes.ts'
import {
  codeField,
  codesField,
  dateField,
  described,
  requiredCodeField,
  requiredTextField,
  textField,
} from '../model/field.ts'
import { geometrySchema } from '../model/geojson.ts'
import { type Text, text } from '../model/language.ts'
import { thingReferenceSchema } from '../model/safeguard.ts'
import { signNeedOutcomes } from '../model/signNeed.ts'

/*
 * Sites of concern: an expert judgement about a generalised area (research.md 5.4, 9.3). There is on purpose no field for
 * events, persons, counts, photos or an exact point; what is not here can neither leak nor be asked for.
 */

/** Levels say what ought to be done, not how one place compares with another; nothing is ever sorted by them. */
export const siteLevels = codeList({
  L1: ['1 – følge med', '1 – keep in view'],
  L2: ['2 – vurdere tiltak', '2 – consider measures'],
  L3: ['3 – planlegge tiltak', '3 – plan measures'],
})
export type SiteLevel = (typeof siteLevels.codes)[number]

/** When each level is chosen, as a written criterion. */
export const levelCriteria: Readonly<Record<SiteLevel, Text>> = {
  L1: text(
    'Fagfolk mener at noen bør følge med på stedet. Vanlig god planlegging er nok inntil videre.',
    'Professionals hold that the place should be kept in view. Ordinary good planning is enough for now.',
  ),
  L2: text(
    'Fagfolk mener at tiltak bør vurderes neste gang noe planlegges eller vedlikeholdes her.',
    'Professionals hold that measures should be considered the next time something is planned or maintained here.',
  ),
  L3: text(
    'Fagfolk mener at tiltak bør planlegges nå, og at arbeid i nærheten alltid bør ses i sammenheng med stedet.',
    'Professionals hold that measures should be planned now, and that work nearby should always take the place into account.',
  ),
}

export const siteBases = codeList({
  professional: ['Faglig vurdering', 'Professional assessment'],
  emergency_services: ['Melding fra nødetat', 'Message from an emergency service'],
  users_relatives: ['Innspill fra brukere eller pårørende', 'Input from users or relatives'],
  owner_operator: ['Innspill fra eier eller drift', 'Input from the owner or operations'],
  other: ['Annet', 'Other'],
})

export const siteFactors = codeList({
  vulnerable_group_near: ['Nær tilbud til en utsatt gruppe', 'Near services for a vulnerable group'],
  population: ['Befolkningen rundt stedet', 'The population around the place'],
  easy_access: ['Lett tilgjengelig', 'Easily accessible'],
  symbolic_value: ['Symbolverdi eller omtale', 'Symbolic value or publicity'],
  passing_people: ['Ferdsel og opphold', 'People passing and staying'],
})

/** Why a site was closed. `expired` is the system's own, when too long has passed since the assessment. */
export const closingReasons = codeList({
  no_longer: ['Ny vurdering: trengs ikke lenger', 'New assessment: no longer needed'],
  secured: ['Stedet er sikret', 'The place is secured'],
  changed: ['Stedet er borte eller bygd om', 'The place is gone or rebuilt'],
  mistaken: ['Registrert ved en feil', 'Registered by mistake'],
  expired: ['Lukket av systemet: for lenge siden vurderingen', 'Closed by the system: assessed too long ago'],
})
/** The reasons people choose from. */
export const givenClosingReasonSchema = closingReasons.schema.exclude(['expired'])

/** What people fill in. Rules that hold between the dates: review.ts; of the texts: textCheck.ts. */
export const siteProperties = z.object({
  name: requiredTextField('Nøytralt navn', 'Neutral name', {
    group: 'identity',
    max: 80,
    help: text(
      'Navnet på stedet, slik det står på kartet. Ikke noe om hvorfor det er registrert.',
      'The name of the place as it stands on the map. Nothing about why it is registered.',
    ),
  }),
  level: requiredCodeField(siteLevels, 'Nivå', 'Level', { group: 'case' }),
  basis: requiredCodeField(siteBases, 'Grunnlag', 'Basis', { group: 'case' }),
  factors: codesField(siteFactors, 'Forhold ved stedet', 'Factors', { group: 'case' }),
  assessedOn: described(z.iso.date(), 'Vurdert dato', 'Assessed on', { group: 'operation' }),
  nextAssessmentOn: dateField('Neste vurdering', 'Next assessment', {
    group: 'operation',
    help: text(
      'Uten dato blir det ett år etter vurderingen. Senest etter to år.',
      'Without a date it is a year after the assessment. At most two years after.',
    ),
  }),
  /** One way: the thing in the register does not know of it. */
  linked: z.array(thingReferenceSchema).max(20).default([]),
  /** One way, as `linked`: a safeguard is known by all, and tells nothing of a site. */
  safeguards: z.array(z.uuid()).max(50).default([]),
  note: textField('Merknad', 'Note', {
    group: 'case',
    max: 500,
    multiline: true,
    help: text(
      'Bare om stedet og hva som bør gjøres. Ikke navn, datoer, antall eller beskrivelser av hendelser.',
      'Only about the place and what should be done. No names, dates, numbers or descriptions of events.',
    ),
  }),
  /** Whether help signs are to be set up, which measure 3.1.9 asks to be assessed; rules: signAssessment.ts. */
  signOutcome: codeField(signNeedOutcomes, 'Skiltvurdering', 'Assessment of signs', {
    group: 'case',
    help: text(
      'Vurderingen lagres bare her, sammen med stedet. Skilt kommer i tillegg til fysisk sikring.',
      'The assessment is stored here only, with the site. Signs come in addition to physical securing.',
    ),
  }),
  signReason: textField('Begrunnelse for skiltvurderingen', 'Reason of the assessment of signs', {
    group: 'case',
    max: 500,
    multiline: true,
  }),
  signAssessedOn: dateField('Skilt vurdert dato', 'Signs assessed on', { group: 'operation' }),
  signNextOn: dateField('Neste skiltvurdering', 'Next assessment of signs', { group: 'operation' }),
  /** One way: a sign is known by all, and tells nothing of a site. */
  signs: z.array(z.uuid()).max(50).default([]),
})
export type SiteProperties = z.infer<typeof siteProperties>

export const siteStates = codeList({
  open: ['Gjelder', 'In force'],
  due: ['Må vurderes på nytt', 'Due for assessment'],
  closed: ['Lukket', 'Closed'],
})
export type SiteState = (typeof siteStates.codes)[number]

const areaSchema = z.discriminatedUnion('type', [geometrySchema.options[4], geometrySchema.options[5]])

/** A site as it leaves the vault. The geometry is always the outline of whole cells: generalise.ts. */
export const siteSchema = z.object({
  type: z.literal('Feature'),
  id: z.uuid(),
  /** Counts up by one at every change; also the ETag. */
  revision: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  geometry: areaSchema,
  /** How many cells of 100 m x 100 m the area is made of. */
  cells: z.number().int().positive(),
  /** Derived from the dates when it is read: review.ts. */
  state: siteStates.schema,
  /** Who stands for the judgement, as the system knows them; set anew when the judgement changes. */
  assessedBy: z.string(),
  closed: z.object({ on: z.iso.date(), by: z.string(), reason: closingReasons.schema }).nullable(),
  properties: siteProperties,
})
export type Site = z.infer<typeof siteSchema>

/** What is sent to register a site; any drawing, generalised before anything is kept. */
export const newSiteSchema = z.object({
  geometry: geometrySchema,
  properties: siteProperties,
  /** The writer has read the remarks on the text and means it: textCheck.ts. */
  textConfirmed: z.boolean().default(false),
})

/** What is sent to change one; without a geometry the area stays. */
export const siteChangeSchema = newSiteSchema.partial({ geometry: true })
