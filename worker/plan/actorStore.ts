import type { ActorContent } from '../../geodata/model/actionPlan.ts'
import type { RecordKind } from '../records/store.ts'

export const actorKind: RecordKind<ActorContent> = { table: 'plan_actor', asked: () => ({}) }
