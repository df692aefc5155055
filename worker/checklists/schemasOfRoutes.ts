import { z } from '@hono/zod-openapi'

/*
 * The checklists as the API document shows them. What is sent is held to the whole schemas (geodata/model/checklistEdition.ts,
 * published at /api/checklists/schema) after the caller's right is clear.
 */

export const condition = z.looseObject({}).openapi({
  description: 'A condition over project attributes and distances, as data: /api/checklists/schema',
})

export const wholeChecklist = z
  .object({
    code: z.string(),
    version: z.string(),
    groups: z.array(z.looseObject({ code: z.string() })),
    points: z.array(z.looseObject({ code: z.string(), appliesWhen: condition })),
  })
  .openapi('Checklist')

export const edition = z
  .looseObject({ base: z.string(), hidden: z.array(z.unknown()), points: z.array(z.unknown()) })
  .openapi('ChecklistEdition', { description: 'Whole at /api/checklists/schema' })

const differences = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.object({ point: z.string(), fields: z.array(z.string()) })),
})

export const versionLine = z
  .object({
    version: z.string(),
    base: z.string(),
    edition: z.number().int().nullable(),
    state: z.enum(['in-force', 'published', 'withdrawn']),
    summary: z.string(),
    hash: z.string(),
    publishedAt: z.iso.datetime().nullable(),
    publishedBy: z.string().nullable(),
    withdrawn: z.object({ reason: z.string(), at: z.iso.datetime(), by: z.string() }).nullable(),
    points: z.number().int(),
    changes: differences.nullable(),
  })
  .openapi('ChecklistVersion')

export const draft = z
  .object({
    revision: z.number().int(),
    document: edition,
    state: z.enum(['draft', 'validated']),
    validatedAt: z.iso.datetime().nullable(),
    validatedBy: z.string().nullable(),
    at: z.iso.datetime(),
    by: z.string(),
    nextCode: z.string(),
    newerBase: z.string().nullable(),
    warnings: z.array(
      z.object({
        field: z.string(),
        code: z.string(),
        message: z.object({ nb: z.string(), en: z.string() }),
      }),
    ),
  })
  .openapi('ChecklistDraft')
