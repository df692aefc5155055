import { type Holding, roles } from '../model/access.ts'

/** Whose tasks; what nobody is named for is for all who may do it. */
export interface Person extends Holding {
  accountId: string
  name: string
}

/** Whether what somebody wrote as responsible names the person, or a role of theirs: `Samferdsel`. */
export function isNamed(person: Person, responsible: string): boolean {
  const labels = person.roles.flatMap((role) => Object.values(roles.labels[role]))
  return [person.name, ...labels].some((name) => sameName(responsible, name))
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().toLocaleLowerCase('nb')
  return plain(one) === plain(other)
}
