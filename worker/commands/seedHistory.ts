import { setTimeout as wait } from 'node:timers/promises'
import type { PastCase } from '../../geodata/eksempelvik/history/case.ts'
import { pastCases } from '../../geodata/eksempelvik/history/cases.ts'
import { type Known, knownThings } from '../../geodata/eksempelvik/known.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { ProjectLine } from '../../geodata/projects/overview.ts'
import { answerQuestions } from './answerQuestions.ts'
import type { ApiClient } from './apiClient.ts'
import type { PastStep } from './pastDays.ts'
import { showProgress } from './progressLine.ts'
import { planDemoTown } from './seed.ts'
import { readLines, signedIn, signOut } from './seedChecks.ts'
import { pastCaseSteps } from './seedPastCases.ts'
import { pastSafeguardSteps } from './seedPastSafeguards.ts'
import { changeNightLine, seedEarlierVerifications, seedNightLine } from './seedPastServices.ts'
import { pastSignSteps, registerPastSigns } from './seedPastSigns.ts'

const secondsBetween = 5
/** Answers are let out once a minute in a trial; where it takes longer, the next start signs. */
const attempts = 30

/**
 * Tells the year gone by in Eksempelvik through the API, with the demo's clock: what became of the projects that were registered
 * first, and safeguards, inspections and signs. Goes on where it stopped, and leaves a year that is told alone.
 */
export async function seedHistory(address: string): Promise<void> {
  const plan = planDemoTown()
  const known = knownThings(plan)
  const cases = pastCases(plan, known)
  const coordinator = await signedIn(address, 'coordinator')
  const lines = await untilAnswered(address, coordinator, cases)
  if (cases.some((past) => isUnfinished(past, lines)))
    await tell(address, coordinator, { cases, known, lines })
  await signOut(coordinator)
}

type Lines = ReadonlyMap<string, ProjectLine>

/** The decision of the last of them is the last step of the year, so that nothing is left once all are decided and signed. */
function isUnfinished({ project, check }: PastCase, lines: Lines): boolean {
  const line = lines.get(project.properties.name)
  return line !== undefined && (line.status !== 'done' || (check !== null && line.check?.checked === false))
}

/** The lines of all projects, when the questions of clarification about those to be signed have been answered. */
async function untilAnswered(address: string, api: ApiClient, cases: readonly PastCase[]): Promise<Lines> {
  const signed = new Set(cases.flatMap(({ project, check }) => (check ? [project.properties.name] : [])))
  for (let attempt = 0; ; attempt += 1) {
    const lines = new Map((await readLines(api)).map((line) => [line.name, line]))
    const isWaiting = [...signed].some((name) => lines.get(name)?.check?.clarification === 'waiting')
    if (!isWaiting || attempt === attempts) return lines
    if (attempt === 0 && !(await answerQuestions(address, signed))) return lines
    await wait(secondsBetween * 1000)
  }
}

async function tell(
  address: string,
  coordinator: ApiClient,
  { cases, known, lines }: { cases: readonly PastCase[]; known: Known; lines: Lines },
): Promise<void> {
  const [planner, several, health] = await Promise.all(
    ['planner', 'several', 'health'].map((account) => signedIn(address, account)),
  )
  const people = { planner: planner!, several: several!, coordinator }
  const today = dateInNorway(new Date())
  await seedSignsBefore(coordinator, health!, { known, today })
  const steps: PastStep[] = [
    ...cases.flatMap((past) => {
      const line = lines.get(past.project.properties.name)
      const isAnswered = line?.check?.clarification !== 'waiting'
      return line ? pastCaseSteps(people, past, { id: line.id, isAnswered, today }) : []
    }),
    ...pastSafeguardSteps(coordinator, today),
    ...pastSignSteps(coordinator, today),
  ].sort((one, other) => other.ago - one.ago)
  console.log(`Filling Eksempelvik: the year gone by, ${steps.length} steps ...`)
  for (const [index, step] of steps.entries()) {
    await step.run()
    showProgress(`The year gone by in Eksempelvik: ${index + 1} of ${steps.length} steps`)
  }
  showProgress('')
  console.log('The year gone by in Eksempelvik is told.')
  await signOut(planner!, several!, health!)
}

/** Services, what they said, and the signs; at one go, for a number that lapses in between would recall its signs. */
async function seedSignsBefore(
  api: ApiClient,
  health: ApiClient,
  { known, today }: { known: Known; today: string },
): Promise<void> {
  await seedEarlierVerifications(api, today)
  await seedNightLine(api, health, today)
  await registerPastSigns(api, known, { message: 'Nattelinja', today })
  await changeNightLine(api, today)
  await registerPastSigns(api, known, { message: 'Snakk med noen', today })
}
