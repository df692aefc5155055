import type { Actor } from '../../../geodata/model/actionPlan.ts'
import { actorGroups } from '../../../geodata/model/actionPlan.ts'
import { textParameter, wordParameter } from '../../app/searchParameters.ts'

/** What the directory shows, in the address bar. */
export interface ActorsSearch {
  q?: string
  group?: Actor['group']
}

export function readActorsSearch(search: Record<string, unknown>): ActorsSearch {
  return { q: textParameter(search.q), group: wordParameter(search.group, actorGroups.codes) }
}

/** The actors that a choice leaves; every word that is searched for must stand somewhere. */
export function filterActors(actors: readonly Actor[], { q, group }: ActorsSearch): Actor[] {
  const words = (q ?? '').toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  return actors.filter((actor) => {
    const { name, role, contact, telephone, email } = actor
    const said = [name, role, contact, telephone, email].join(' ').toLocaleLowerCase('nb')
    return (!group || actor.group === group) && words.every((word) => said.includes(word))
  })
}
