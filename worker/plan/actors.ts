import type { Actor, ActorContent, PlanActor } from '../../geodata/model/actionPlan.ts'
import type { Stored } from '../../geodata/model/record.ts'
import { findRecord, readRecords } from '../records/store.ts'
import { actorKind } from './actorStore.ts'
import { planInForce } from './planInForce.ts'

/** The actors of the plan in its order, as they have been written since, then those that were added. */
export function readActors(sql: SqlStorage): Actor[] {
  const written = new Map(readRecords(sql, actorKind).map((stored) => [stored.id, stored]))
  const ofPlan = planInForce(sql).document.actors
  const codes = new Set(ofPlan.map(({ code }) => code))
  return [
    ...ofPlan.map((actor) => showActor(actor, written.get(actor.code) ?? null)),
    ...[...written.values()].filter(({ id }) => !codes.has(id)).map((stored) => showActor(null, stored)),
  ]
}

/** An actor of the plan or of those added, with what is stored of it: a removed one too. */
export interface FoundActor {
  ofPlan: PlanActor | null
  stored: Stored<ActorContent> | null
}

/** Null where there is neither. */
export function findActor(sql: SqlStorage, id: string): FoundActor | null {
  const ofPlan = planInForce(sql).document.actors.find(({ code }) => code === id) ?? null
  const stored = findRecord(sql, actorKind, id)
  return ofPlan || stored ? { ofPlan, stored } : null
}

export function showActor(ofPlan: PlanActor, stored: Stored<ActorContent> | null): Actor
export function showActor(ofPlan: PlanActor | null, stored: Stored<ActorContent>): Actor
/** What was written goes before what the plan says. */
export function showActor(ofPlan: PlanActor | null, stored: Stored<ActorContent> | null): Actor {
  if (stored && !(ofPlan && stored.removed)) {
    const { removed: _, ...actor } = stored
    return { ...actor, ofPlan: ofPlan !== null }
  }
  const { code: id, ...actor } = ofPlan!
  const { revision, at, by } = stored ?? { revision: 0, at: null, by: null }
  return {
    ...actor,
    telephone: '',
    email: '',
    contact: '',
    helplineIds: [],
    id,
    revision,
    at,
    by,
    ofPlan: true,
  }
}
