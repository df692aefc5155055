import { defineWords } from '../words/words.ts'

export const coverageWords = defineWords(
  {
    title: 'Dekning for tiltak 3.1.8',
    lead: 'Handlingsplanens tiltak 3.1.8: «Sikre tiltak som kan ha selvmordsforebyggende effekt i planlegging og utbygging i kommunen.» Her står hvor mange av prosjektene som skal sjekkes, som er sjekket innen fristen.',
    from: 'Registrert fra og med',
    to: 'Til og med',
    backwards: 'Til-datoen er før fra-datoen. Bytt om på dem.',
    headline: (inTime: number, whole: number) =>
      `${inTime} av ${whole} ${whole === 1 ? 'prosjekt' : 'prosjekter'} er sjekket innen fristen`,
    nothing: 'Ingen prosjekter som skal sjekkes, er registrert i perioden.',
    overdue: (count: number) =>
      count === 1 ? '1 er over fristen uten signert sjekk.' : `${count} er over fristen uten signert sjekk.`,
    card: (from: string, to: string) => `Tiltak 3.1.8, registrert ${from} til ${to}:`,
    open: 'Se dekningen',
    what: 'Hva er tatt med?',
    wholeMeans: (kinds: string) =>
      `Prosjekter som er registrert i perioden, ikke er slettet, og har en sakstype som skal sjekkes: ${kinds}. Avsluttede prosjekter og prosjekter på vent er med.`,
    toDuty: 'Hvilke sakstyper skal sjekkes?',
    means: {
      in_time:
        'Prosjektet hadde frist, og den første signerte sjekken ble signert senest på fristdagen. Det er fristen slik den sto ved signeringen som teller. Prosjektet blir stående her også om sjekken senere blir utdatert eller kjøres på nytt.',
      late: 'Prosjektet hadde frist, og den første signerte sjekken ble signert etter fristdagen slik den sto da.',
      in_progress: 'En sjekk er kjørt, men ingen er signert ennå, og fristen er ikke gått ut.',
      not_begun: 'Ingen sjekk er kjørt, og fristen er ikke gått ut.',
      overdue: 'Fristen er gått ut uten at noen sjekk er signert, enten den er begynt eller ikke.',
      undated:
        'Prosjektet har ingen frist, eller hadde ingen da sjekken ble signert. Da kan ingen si om sjekken kom i tide. Sett frist i prosjektets opplysninger.',
    },
    undatedSigned: (count: number) =>
      count === 1 ? '1 av dem har en signert sjekk.' : `${count} av dem har en signert sjekk.`,
    show: (count: number) => (count === 1 ? 'Vis prosjektet' : `Vis de ${count} prosjektene`),
    hide: 'Skjul prosjektene',
    registered: 'Registrert',
    due: 'Frist',
    signed: 'Signert',
    counted: (date: string) => `Talt ${date}. Delene summerer seg til alle prosjektene.`,
  },
  {
    title: 'Coverage of measure 3.1.8',
    lead: 'Measure 3.1.8 of the action plan: to ensure measures that may prevent suicide in planning and building in the municipality. This is how many of the projects that need a check have been checked in time.',
    from: 'Registered from',
    to: 'Until',
    backwards: 'The last day is before the first. Swap them.',
    headline: (inTime: number, whole: number) =>
      `${inTime} of ${whole} ${whole === 1 ? 'project' : 'projects'} checked in time`,
    nothing: 'No project that needs a check was registered in the period.',
    overdue: (count: number) =>
      count === 1 ? '1 is overdue without a signed check.' : `${count} are overdue without a signed check.`,
    card: (from: string, to: string) => `Measure 3.1.8, registered ${from} to ${to}:`,
    open: 'See the coverage',
    what: 'What is included?',
    wholeMeans: (kinds: string) =>
      `Projects registered in the period, not deleted, of a kind that needs a check: ${kinds}. Finished projects and those on hold are included.`,
    toDuty: 'Which kinds of case need a check?',
    means: {
      in_time:
        'The project had a due date, and its first signed check was signed on that day at the latest. The due date as it stood at the signing is what counts. The project stays here though the check goes out of date later, or is run again.',
      late: 'The project had a due date, and its first signed check was signed after that day as it stood then.',
      in_progress: 'A check has been run, none is signed yet, and the due date has not passed.',
      not_begun: 'No check has been run, and the due date has not passed.',
      overdue: 'The due date has passed without a signed check, begun or not.',
      undated:
        'The project has no due date, or had none when the check was signed, so nobody can say whether it was in time. Set a due date among the facts of the project.',
    },
    undatedSigned: (count: number) => `${count} of them ${count === 1 ? 'has' : 'have'} a signed check.`,
    show: (count: number) => (count === 1 ? 'Show the project' : `Show the ${count} projects`),
    hide: 'Hide the projects',
    registered: 'Registered',
    due: 'Due',
    signed: 'Signed',
    counted: (date: string) => `Counted ${date}. The parts add up to all the projects.`,
  },
)
