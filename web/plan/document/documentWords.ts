import { defineWords } from '../../words/words.ts'

export const documentWords = defineWords(
  {
    title: 'Planen',
    delivered:
      'Dette er Trondheims plan, som følger med Rekkverk. En annen kommune legger inn sin egen i stedet, i samme form.',
    own: (when: string, by: string) => `Kommunens egen plan, lagt inn ${when} av ${by}.`,
    municipality: 'Kommune',
    period: 'Planperiode',
    adoptedOn: 'Vedtatt',
    source: 'Kilde',
    measures: 'Tiltak',
    actors: 'Aktører',
    departments: 'Byrådsområder og enheter',
    departmentsHelp:
      'Når noen skriver en av disse enhetene som ansvarlig, telles det under byrådsområdet i tallene.',
    noUnits: 'Ingen enheter er nevnt.',
    download: 'Last ned planen (JSON)',
    load: 'Legg inn kommunens egen plan',
    loadHelp:
      'Last ned planen som gjelder, og bruk den som mal: endre teksten i et redigeringsprogram, og velg filen her. Ingenting endres før du har sett hva som blir annerledes og sagt ja.',
    file: 'Velg en fil',
    paste: 'Eller lim inn teksten',
    pasteHelp: 'Feil kan rettes her. Linjen det gjelder, blir merket når du velger den.',
    faults: (count: number) =>
      count === 1
        ? 'Én ting må rettes før planen kan brukes:'
        : `${count} ting må rettes før planen kan brukes:`,
    remarks: 'Se over dette. Planen kan brukes likevel.',
    line: (line: number) => `Linje ${line}`,
    moreFaults: (count: number) => `Og ${count} til. Rett disse først; ofte har de samme årsak.`,
    preview: 'Dette blir annerledes',
    becomes: (name: string, period: string, measures: number) =>
      `${name} (${period}) med ${measures} tiltak.`,
    same: 'Tiltakene, byrådsområdene og aktørene er de samme som nå.',
    left: (count: number) =>
      count === 1
        ? 'Ett tiltak som følges opp nå, finnes ikke i den nye planen. Det som er skrevet, tas vare på og vises nederst i tiltakslisten:'
        : `${count} tiltak som følges opp nå, finnes ikke i den nye planen. Det som er skrevet, tas vare på og vises nederst i tiltakslisten:`,
    added: 'Nye tiltak',
    removed: 'Tiltak som går ut, og som ingen har skrevet om',
    changed: 'Tiltak som endres',
    fromTo: (now: string, then: string) => `Nå: «${now}» Da: «${then}»`,
    regained: 'Tiltak som kommer tilbake med det som er skrevet om dem',
    parts: {
      text: 'teksten',
      level: 'nivået',
      verbs: 'hva som regnes som gjort',
      departments: 'byrådsområdet',
    },
    newDepartments: 'Nye byrådsområder',
    goneDepartments: 'Byrådsområder som går ut',
    newActors: 'Nye aktører',
    goneActors: 'Aktører som går ut',
    confirm: 'Ta planen i bruk',
    inForce: (name: string) => `${name} gjelder nå.`,
    conflict:
      'En annen har skiftet plan mens du så over denne. Se hva som blir annerledes nå, og si ja på nytt.',
    goBack: 'Gå tilbake til planen som følger med',
    history: 'Tidligere planer',
    noHistory: 'Ingen har lagt inn en annen plan.',
    loadedName: (name: string, measures: number) => `${name}, ${measures} tiltak.`,
    wentBackTo: (name: string) => `Tilbake til planen som følger med: ${name}.`,
    atBy: (when: string, by: string) => `${when}, ${by}`,
  },
  {
    title: 'The plan',
    delivered:
      'This is Trondheim’s plan, which comes with Rekkverk. Another municipality loads its own instead, in the same form.',
    own: (when: string, by: string) => `The municipality’s own plan, loaded ${when} by ${by}.`,
    municipality: 'Municipality',
    period: 'Period',
    adoptedOn: 'Adopted',
    source: 'Source',
    measures: 'Measures',
    actors: 'Actors',
    departments: 'Departments and units',
    departmentsHelp:
      'When somebody writes one of these units as responsible, it is counted under the department in the figures.',
    noUnits: 'No units are named.',
    download: 'Download the plan (JSON)',
    load: 'Load the municipality’s own plan',
    loadHelp:
      'Download the plan in force and use it as a template: change the text in an editor, and choose the file here. Nothing is changed until you have seen what becomes different and said yes.',
    file: 'Choose a file',
    paste: 'Or paste the text',
    pasteHelp: 'Faults can be mended here. The line is marked when you choose it.',
    faults: (count: number) =>
      count === 1
        ? 'One thing must be mended before the plan can be used:'
        : `${count} things must be mended before the plan can be used:`,
    remarks: 'Look this over. The plan can be used all the same.',
    line: (line: number) => `Line ${line}`,
    moreFaults: (count: number) => `And ${count} more. Mend these first; they often have the same cause.`,
    preview: 'What becomes different',
    becomes: (name: string, period: string, measures: number) =>
      `${name} (${period}) with ${measures} ${measures === 1 ? 'measure' : 'measures'}.`,
    same: 'The measures, departments and actors are the same as now.',
    left: (count: number) =>
      count === 1
        ? 'One measure that is followed up now is not in the new plan. What was written is kept and shown at the bottom of the list of measures:'
        : `${count} measures that are followed up now are not in the new plan. What was written is kept and shown at the bottom of the list of measures:`,
    added: 'New measures',
    removed: 'Measures that go out, of which nobody has written',
    changed: 'Measures that change',
    fromTo: (now: string, then: string) => `Now: “${now}” Then: “${then}”`,
    regained: 'Measures that come back with what was written of them',
    parts: {
      text: 'the text',
      level: 'the level',
      verbs: 'what counts as done',
      departments: 'the department',
    },
    newDepartments: 'New departments',
    goneDepartments: 'Departments that go out',
    newActors: 'New actors',
    goneActors: 'Actors that go out',
    confirm: 'Put the plan in force',
    inForce: (name: string) => `${name} is in force now.`,
    conflict:
      'Somebody else changed the plan while you looked this over. See what becomes different now, and say yes again.',
    goBack: 'Go back to the plan that comes with Rekkverk',
    history: 'Earlier plans',
    noHistory: 'Nobody has loaded another plan.',
    loadedName: (name: string, measures: number) =>
      `${name}, ${measures} ${measures === 1 ? 'measure' : 'measures'}.`,
    wentBackTo: (name: string) => `Back to the plan that comes with Rekkverk: ${name}.`,
    atBy: (when: string, by: string) => `${when}, ${by}`,
  },
)
