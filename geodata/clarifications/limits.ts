import { type Text, text } from '../model/language.ts'

/*
 * How often areas can be drawn. Someone who tries areas one after another gets nowhere fast, and those who answer see it
 * (redraws.ts). The limits know when areas were drawn and by whom, never where: they can tell nobody anything.
 */

interface AreaLimit {
  areas: number
  days: number
}

export const areasOfProject: AreaLimit = { areas: 5, days: 7 }
/** Room for somebody who enters a backlog of cases. */
export const areasByPerson: AreaLimit = { areas: 30, days: 1 }

export interface TooMany {
  detail: Text
  retryAfterSeconds: number
}

const dayMs = 24 * 60 * 60 * 1000

/** When the window of a limit that ends now began. */
export function windowStart({ days }: AreaLimit, now: Date): Date {
  return new Date(now.getTime() - days * dayMs)
}

/** Why one more area is too many, or null. Takes the instants areas were drawn at; those outside the windows do not count. */
export function tooManyAreas(
  { ofProject, byPerson }: { ofProject: readonly string[]; byPerson: readonly string[] },
  now: Date,
): TooMany | null {
  const projectWait = secondsUntilRoom(ofProject, areasOfProject, now)
  const personWait = secondsUntilRoom(byPerson, areasByPerson, now)
  if (projectWait === 0 && personWait === 0) return null
  const detail =
    projectWait >= personWait
      ? text(
          `Området er tegnet ${areasOfProject.areas} ganger de siste ${areasOfProject.days} dagene, og hver gang blir det spurt om en ny avklaring. Vent før du tegner det på nytt. Alt annet i prosjektet kan endres nå.`,
          `The area has been drawn ${areasOfProject.areas} times in the last ${areasOfProject.days} days, and each time a new clarification is asked for. Wait before you draw it again. Everything else in the project can be changed now.`,
        )
      : text(
          `Du har tegnet ${areasByPerson.areas} områder det siste døgnet, og for hvert av dem blir det spurt om en avklaring. Vent før du tegner flere. Alt annet i prosjektene kan endres nå.`,
          `You have drawn ${areasByPerson.areas} areas in the last 24 hours, and for each of them a clarification is asked for. Wait before you draw more. Everything else in the projects can be changed now.`,
        )
  return { detail, retryAfterSeconds: Math.max(projectWait, personWait) }
}

/** Whole seconds until there is room for one more; 0 when there is. */
function secondsUntilRoom(drawnAt: readonly string[], limit: AreaLimit, now: Date): number {
  const start = windowStart(limit, now).getTime()
  const counted = drawnAt
    .map((instant) => Date.parse(instant))
    .filter((instant) => instant > start)
    .sort((a, b) => b - a)
  const leaves = counted[limit.areas - 1]
  return leaves === undefined ? 0 : Math.ceil((leaves - start) / 1000)
}
