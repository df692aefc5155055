import type { Digest } from '../model/digest.ts'
import type { Language } from '../model/language.ts'
import { taskKinds } from '../projects/task.ts'

/** A mail as text; both languages, for nobody has said which they read. */
export interface Letter {
  subject: string
  text: string
}

/** The digest as a mail: counts and the two ways in, no name of anything. `origin` is where people reach the service. */
export function digestLetter(
  { week, groups, done }: Pick<Digest, 'week' | 'groups' | 'done'>,
  origin: string,
): Letter {
  const number = Number(week.slice(-2))
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const parts = (['nb', 'en'] as const).map((language) => {
    const say = sayings[language]
    const lines = groups.map(
      ({ kind, total, overdue }) =>
        `- ${taskKinds.labels[kind][language]}: ${total}${overdue > 0 ? ` (${say.overdue(overdue)})` : ''}`,
    )
    return [
      total === 0 ? say.nothing(number) : say.waits(number, total),
      ...(lines.length > 0 ? ['', ...lines] : []),
      ...(done ? ['', say.done(done)] : []),
      ...['', `${say.open}: ${origin}/oppgaver`],
      `${say.stop}: ${origin}/konto`,
    ].join('\n')
  })
  return { subject: subject(number, total), text: `${parts.join('\n\n---\n\n')}\n` }
}

function subject(week: number, total: number): string {
  if (total === 0) return `Uke ${week}: ingenting venter på deg i Rekkverk`
  return `Uke ${week}: ${total === 1 ? '1 oppgave' : `${total} oppgaver`} venter på deg i Rekkverk`
}

const sayings = {
  nb: {
    nothing: (week: number) => `Uke ${week}: ingenting venter på deg i Rekkverk.`,
    waits: (week: number, total: number) =>
      `Uke ${week}: ${total} ${total === 1 ? 'oppgave' : 'oppgaver'} venter på deg i Rekkverk.`,
    overdue: (count: number) => `${count} over fristen`,
    done: (count: number) => `${count} fra forrige gang venter ikke lenger.`,
    open: 'Se oppgavene',
    stop: 'Slutt å få denne e-posten, under Min konto',
  },
  en: {
    nothing: (week: number) => `Week ${week}: nothing waits for you in Rekkverk.`,
    waits: (week: number, total: number) =>
      `Week ${week}: ${total} ${total === 1 ? 'task waits' : 'tasks wait'} for you in Rekkverk.`,
    overdue: (count: number) => `${count} overdue`,
    done: (count: number) => `${count} from last time no longer ${count === 1 ? 'waits' : 'wait'}.`,
    open: 'See the tasks',
    stop: 'Stop getting this e-mail, under My account',
  },
} satisfies Record<Language, object>
