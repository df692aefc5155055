import { defineWords } from '../words/words.ts'

/** One sentence a task: what it is about and why it waits. Days are ready-made. */
export const taskWords = defineWords(
  {
    title: 'Oppgaver',
    lead: 'Det som venter på deg, det eldste og mest forsinkede øverst.',
    nothing: 'Ingenting venter på deg.',
    nothingHelp:
      'Når noen sender deg en sjekk, en frist nærmer seg, eller noe må sikres, kontrolleres eller følges opp, står det her.',
    badge: (count: number) => (count === 1 ? '1 oppgave' : `${count} oppgaver`),
    judge: (by: string, since: string) => `Sendt til gjennomgang av ${by} ${since}.`,
    mend: (by: string, since: string) => `Sendt tilbake av ${by} ${since}.`,
    overdue: (due: string, days: number) =>
      `Fristen var ${due}, for ${days === 1 ? '1 dag' : `${days} dager`} siden.`,
    dueSoon: (due: string, days: number) =>
      days === 0 ? 'Fristen er i dag.' : `Fristen er ${due}, om ${days === 1 ? '1 dag' : `${days} dager`}.`,
    notBegun: 'Sjekken er ikke kjørt.',
    begun: 'Sjekken er begynt, men ikke signert.',
    recheck: (since: string) => `Sjekken er signert, men ville blitt en annen nå. Oppdaget ${since}.`,
    responsible: (who: string) => `Ansvarlig: ${who}.`,
    publish: (by: string, since: string) =>
      `Utkastet er kontrollert og klart til å publiseres. Sist lagret av ${by} ${since}.`,
    validate: (by: string, since: string) =>
      `Et utkast er påbegynt og må kontrolleres før det kan publiseres. Sist lagret av ${by} ${since}.`,
    secureFault: (since: string) =>
      `Feilen slipper folk forbi, og ingenting holder dem unna. Funnet ${since}.`,
    secureGone: (since: string) => `Tiltaket er borte siden ${since}, og ikke noe annet har kommet i stedet.`,
    recall: (count: number, since: string) =>
      `${count === 1 ? '1 skilt viser' : `${count} skilt viser`} noe som ikke lenger er sikkert. Startet ${since}.`,
    approve: (by: string, since: string) => `Sendt til godkjenning av ${by} ${since}.`,
    neverVerified: 'Nummeret er aldri holdt mot kilden.',
    evaluate: (years: number) => `Hva kom ut av tiltaket etter ${years} år?`,
    draft: 'Kommunens sjekkliste',
    measure: (code: string) => `Tiltak ${code}`,
    more: (count: number) => `og ${count} til`,
    toQueue: (count: number) =>
      count === 1 ? '1 spørsmål venter på svar' : `${count} spørsmål venter på svar`,
    toSites: (count: number) =>
      count === 1 ? '1 sted skal vurderes på nytt' : `${count} steder skal vurderes på nytt`,
  },
  {
    title: 'Tasks',
    lead: 'What waits for you, the oldest and most overdue at the top.',
    nothing: 'Nothing waits for you.',
    nothingHelp:
      'When somebody sends you a check, a due date comes near, or something must be secured, inspected or followed up, it stands here.',
    badge: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
    judge: (by: string, since: string) => `Sent to review by ${by} ${since}.`,
    mend: (by: string, since: string) => `Sent back by ${by} ${since}.`,
    overdue: (due: string, days: number) => `Was due ${due}, ${days === 1 ? '1 day' : `${days} days`} ago.`,
    dueSoon: (due: string, days: number) =>
      days === 0 ? 'Due today.' : `Due ${due}, in ${days === 1 ? '1 day' : `${days} days`}.`,
    notBegun: 'The check has not been run.',
    begun: 'The check has begun, and is not signed.',
    recheck: (since: string) => `The check is signed, but would come out otherwise now. Discovered ${since}.`,
    responsible: (who: string) => `Responsible: ${who}.`,
    publish: (by: string, since: string) =>
      `The draft is validated and ready to be published. Last saved by ${by} ${since}.`,
    validate: (by: string, since: string) =>
      `A draft has been begun and must be validated before it can be published. Last saved by ${by} ${since}.`,
    secureFault: (since) => `The fault lets people through, and nothing keeps them away. Found ${since}.`,
    secureGone: (since) => `The safeguard has been gone since ${since}, and nothing has come in its place.`,
    recall: (count, since) =>
      `${count === 1 ? '1 sign shows' : `${count} signs show`} something that is no longer certain. Opened ${since}.`,
    approve: (by, since) => `Sent for approval by ${by} ${since}.`,
    neverVerified: 'The number has never been held against its source.',
    evaluate: (years) => `What came of the safeguard after ${years === 1 ? '1 year' : `${years} years`}?`,
    draft: 'The municipality’s checklist',
    measure: (code) => `Measure ${code}`,
    more: (count: number) => `and ${count} more`,
    toQueue: (count: number) =>
      count === 1 ? '1 question waits for an answer' : `${count} questions wait for an answer`,
    toSites: (count: number) =>
      count === 1 ? '1 place is to be assessed anew' : `${count} places are to be assessed anew`,
  },
)
