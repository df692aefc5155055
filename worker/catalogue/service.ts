import {
  type EffectiveCatalogue,
  type EffectiveEntry,
  effectiveCatalogue,
  effectiveEntry,
} from '../../geodata/catalogue/effective.ts'
import { type OwnType, type OwnTypeContent, ownTypeCode } from '../../geodata/catalogue/ownType.ts'
import { textErrorsOf } from '../../geodata/catalogue/ownTypeTexts.ts'
import { canonicalJson } from '../../geodata/model/canonicalJson.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import { expectRevision } from '../expectRevision.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { refreshCoverageOfType } from '../securing/refresh.ts'
import { sha256 } from '../sha256.ts'
import { countChanges, insertOwnType, readOwnTypes } from './store.ts'

export type CatalogueAnswer = EffectiveCatalogue & { hash: string }

/** Every type with what is known of it, shared and own; the hash is of the rest as canonical JSON. */
export const readCatalogue = operation('catalogue:read', ({ sql }): Outcome<CatalogueAnswer> => {
  const catalogue = effectiveCatalogue(readOwnTypes(sql), countChanges(sql))
  return success({ ...catalogue, hash: sha256(canonicalJson(catalogue)) })
})

export const addOwnType = operation(
  'catalogue:write',
  (context, { content }: { content: OwnTypeContent }): Outcome<EffectiveEntry> => {
    const known = readOwnTypes(context.sql)
    const errors = contentErrors(content, known, null)
    if (errors.length > 0) return failure('invalid', { errors })
    const number = Math.max(0, ...known.map((type) => type.number)) + 1
    return store(context, 'type-added', { number, revision: 1, content, retired: false })
  },
)

export const changeOwnType = operation(
  'catalogue:write',
  (
    context,
    {
      code,
      content,
      expectedRevision,
    }: { code: string; content: OwnTypeContent; expectedRevision: number | null },
  ): Outcome<EffectiveEntry> => {
    const found = findVersion(context.sql, code, expectedRevision, content)
    if (!found.ok) return found
    const errors = contentErrors(content, readOwnTypes(context.sql), found.value)
    if (errors.length > 0) return failure('invalid', { errors })
    const { revision, content: before } = found.value
    return store(context, 'type-changed', { ...found.value, revision: revision + 1, content }, before)
  },
)

/** Takes a type out of what is offered, or back; safeguards that have it keep it. */
export const retireOwnType = operation(
  'catalogue:write',
  (
    context,
    { code, retired, expectedRevision }: { code: string; retired: boolean; expectedRevision: number | null },
  ): Outcome<EffectiveEntry> => {
    const found = findVersion(context.sql, code, expectedRevision, { retired })
    if (!found.ok) return found
    if (found.value.retired === retired) return success(effectiveEntry(found.value))
    const next = { ...found.value, revision: found.value.revision + 1, retired }
    return store(context, retired ? 'type-retired' : 'type-reinstated', next)
  },
)

function findVersion(
  sql: SqlStorage,
  code: string,
  expectedRevision: number | null,
  yours: unknown,
): Outcome<OwnType> {
  const found = readOwnTypes(sql).find(({ number }) => ownTypeCode(number) === code)
  return found ? expectRevision(found, expectedRevision, yours, effectiveEntry) : failure('not-found')
}

/** What may not stand in its texts, and no two that are offered have one name. */
function contentErrors(
  content: OwnTypeContent,
  known: readonly OwnType[],
  self: OwnType | null,
): NonNullable<Problem['errors']> {
  const remarks = textErrorsOf(content)
  const name = content.name.nb.toLowerCase()
  const same = known.find(
    (type) => type.number !== self?.number && !type.retired && type.content.name.nb.toLowerCase() === name,
  )
  if (!same) return remarks
  const code = ownTypeCode(same.number)
  const message = text(
    `${code} heter det samme. Gi typen et annet navn, eller endre ${code}.`,
    `${code} has the same name. Give the type another, or change ${code}.`,
  )
  return [...remarks, { field: 'name.nb', code: 'repeated', message }]
}

/** One revision and the event that tells of it; where what it does to an edge is another, what rests on it is reckoned anew. */
function store(
  context: Context,
  what: string,
  type: Omit<OwnType, 'at' | 'by'>,
  before?: OwnTypeContent,
): Outcome<EffectiveEntry> {
  const stored = { ...type, at: context.now.toISOString(), by: actorOf(context).name }
  const { number, revision, content } = stored
  const code = ownTypeCode(number)
  context.storage.transactionSync(() => {
    insertOwnType(context.sql, stored)
    recordEvent(context, {
      type: `catalogue.${what}`,
      collection: 'catalogue',
      thingId: code,
      revision,
      data: { code, name: content.name.nb },
    })
    if (before && before.covers !== content.covers) refreshCoverageOfType(context, code)
  })
  return success(effectiveEntry(stored))
}
