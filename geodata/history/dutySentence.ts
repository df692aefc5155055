import { z } from 'zod'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'
import { projectKinds } from '../model/project.ts'

const dutyData = z.object({ after: z.array(projectKinds.schema) }).catch({ after: [] })

const words = {
  nb: (kinds: string) => `valgte sakstypene som skal sjekkes${kinds && `: ${kinds}`}`,
  en: (kinds: string) => `chose the kinds of case that need a check${kinds && `: ${kinds}`}`,
}

/** Which kinds of case need a check from now on. */
export function dutySentence({ data }: Pick<Event, 'data'>, language: Language): string {
  const { after } = dutyData.parse(data)
  return words[language](after.map((kind) => projectKinds.labels[kind][language]).join(', '))
}
