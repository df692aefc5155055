import { defineWords } from '../../words/words.ts'

/** The form that is filled in where the sign stands, and what came of it. */
export const signInspectionWords = defineWords(
  {
    title: 'Kontroll',
    titleOf: (name: string) => `Kontroll av ${name}`,
    back: 'Til skiltet',
    code: (code: string) => `Stedskode ${code}`,
    notStanding: 'Skiltet er ikke montert, så det er ikke noe å kontrollere ennå.',
    on: 'Dato for kontrollen',
    points: 'Hva så du?',
    pointsHelp: 'Det du ikke fikk sett, er «Ikke sett». Det er ikke det samme som nei.',
    expected: 'Dette skal stå på skiltet:',
    nothingExpected:
      'Registeret vet ikke hva som står på dette skiltet. Les av numrene og skriv dem i merknaden.',
    outcome: 'Resultat',
    note: 'Merknad',
    noteHelp: 'Bare om skiltet. Ikke skriv om hendelser eller personer.',
    couldNotHelp: 'Skriv hvorfor, så blir skiltet stående på lista.',
    openHere: 'Et avvik er åpent her fra før. Det trenger du ikke skrive på nytt.',
    otherDeviations: 'Andre avvik',
    deviationNumber: (number: number) => `Avvik ${number}`,
    addDeviation: 'Legg til et annet avvik',
    removeDeviation: (number: number) => `Ta bort avvik ${number}`,
    unfinishedAt: (point: string) => `Beskriv avviket: ${point}.`,
    unfinished: (number: number) => `Gjør ferdig avvik ${number}, eller ta det bort.`,
    dayMissing: 'Velg datoen for kontrollen.',
    chooseOutcome: 'Velg et resultat.',
    photosHelp:
      'Ta bilde av selve skiltet, ikke av stedet, og aldri av folk. Posisjonen tas ut av bildet før det lagres.',
    position: 'Står skiltet der registeret sier?',
    positionHelp:
      'Still deg ved skiltet. Telefonen måler hvor du er, én gang. Målingen lagres sammen med kontrollen.',
    measure: 'Mål hvor jeg er',
    measureAgain: 'Mål på nytt',
    measuring: 'Måler …',
    forget: 'Ikke lagre målingen',
    here: (distance: string, accuracy: string) =>
      `Ja. Du er ${distance} fra der registeret har skiltet (nøyaktighet ${accuracy}).`,
    unsure: (distance: string, accuracy: string) =>
      `Telefonen kan ikke si det sikkert: ${distance} fra der registeret har skiltet, men nøyaktigheten er bare ${accuracy}. Vent litt og mål på nytt.`,
    elsewhere: (distance: string, accuracy: string) =>
      `Nei. Du er ${distance} fra der registeret har skiltet (nøyaktighet ${accuracy}). Står du ved skiltet, må plasseringen rettes i registeret. Skriv det i merknaden.`,
    denied:
      'Telefonen har ikke lov til å si hvor du er. Tillat posisjon for nettsiden, eller gå videre uten.',
    unavailable: 'Telefonen finner ikke posisjonen nå. Prøv ute i det fri, eller gå videre uten.',
    noPosition: 'Denne enheten kan ikke måle posisjon. Gå videre uten.',
    stored: 'Kontrollen er lagret',
    whatNow: 'Hva skjer nå',
    noDeviations: 'Ingen avvik ble funnet.',
    deviationsRaised: (count: number, due: string) =>
      count === 1
        ? `1 avvik er registrert, med frist ${due}. Det står på skiltet til det er rettet, og kommer i oppgavene når fristen nærmer seg.`
        : `${count} avvik er registrert, det første med frist ${due}. De står på skiltet til de er rettet, og kommer i oppgavene når fristen nærmer seg.`,
    remains: 'Skiltet er ikke kontrollert, og blir stående på lista.',
    nextOn: (date: string) => `Neste kontroll: ${date}.`,
    overdueOn: (date: string) => `Skulle vært kontrollert ${date}.`,
    followUpQuestion:
      'Slik skiltet står nå, hjelper det ikke den som trenger det. Skal skiltet settes til «Må følges opp»?',
    followUp: 'Sett til «Må følges opp»',
    followUpDone: 'Skiltet står nå som «Må følges opp».',
    another: 'Ny kontroll av det samme skiltet',
    toDue: 'Til kontrollista',
    inspections: 'Kontroller',
    inspect: 'Kontroller nå',
    none: 'Ingen har kontrollert skiltet ennå. Kontrollen fylles ut på telefonen ved skiltet.',
    noneReading: 'Ingen har kontrollert skiltet ennå.',
    theInspection: (date: string) => `kontrollen ${date}`,
    byOn: (date: string, by: string) => `${date}, ${by}`,
    answered: (answer: string, points: string) => `${answer}: ${points}`,
    measured: (distance: string, accuracy: string) =>
      `Målt ${distance} fra der registeret har skiltet nå (nøyaktighet ${accuracy}).`,
  },
  {
    title: 'Inspection',
    titleOf: (name) => `Inspection of ${name}`,
    back: 'To the sign',
    code: (code) => `Place code ${code}`,
    notStanding: 'The sign is not mounted, so there is nothing to inspect yet.',
    on: 'Day of the inspection',
    points: 'What did you see?',
    pointsHelp: 'What you could not see is “Not seen”. That is not the same as no.',
    expected: 'This is to stand on the sign:',
    nothingExpected:
      'The register does not know what stands on this sign. Read the numbers and write them in the note.',
    outcome: 'Outcome',
    note: 'Note',
    noteHelp: 'About the sign only. Do not write about events or persons.',
    couldNotHelp: 'Write why, and the sign stays on the list.',
    openHere: 'A deviation is open here already. You need not write it again.',
    otherDeviations: 'Other deviations',
    deviationNumber: (number) => `Deviation ${number}`,
    addDeviation: 'Add another deviation',
    removeDeviation: (number) => `Take away deviation ${number}`,
    unfinishedAt: (point) => `Describe the deviation: ${point}.`,
    unfinished: (number) => `Finish deviation ${number}, or take it away.`,
    dayMissing: 'Choose the day of the inspection.',
    chooseOutcome: 'Choose an outcome.',
    photosHelp:
      'Photograph the sign itself, not the place, and never people. The position is removed from the photo before it is stored.',
    position: 'Does the sign stand where the register says?',
    positionHelp:
      'Stand at the sign. The phone measures where you are, once. The measurement is stored with the inspection.',
    measure: 'Measure where I am',
    measureAgain: 'Measure again',
    measuring: 'Measuring …',
    forget: 'Do not store the measurement',
    here: (distance, accuracy) =>
      `Yes. You are ${distance} from where the register has the sign (accuracy ${accuracy}).`,
    unsure: (distance, accuracy) =>
      `The phone cannot tell for certain: ${distance} from where the register has the sign, but the accuracy is only ${accuracy}. Wait a little and measure again.`,
    elsewhere: (distance, accuracy) =>
      `No. You are ${distance} from where the register has the sign (accuracy ${accuracy}). If you stand at the sign, its place must be corrected in the register. Write so in the note.`,
    denied:
      'The phone is not allowed to say where you are. Allow position for this page, or go on without it.',
    unavailable: 'The phone does not find its position now. Try in the open, or go on without it.',
    noPosition: 'This device cannot measure its position. Go on without it.',
    stored: 'The inspection is stored',
    whatNow: 'What happens now',
    noDeviations: 'No deviations were found.',
    deviationsRaised: (count, due) =>
      count === 1
        ? `1 deviation is registered, due ${due}. It stands at the sign until it is mended, and among the tasks when it is soon due.`
        : `${count} deviations are registered, the first due ${due}. They stand at the sign until they are mended, and among the tasks when they are soon due.`,
    remains: 'The sign was not inspected, and stays on the list.',
    nextOn: (date) => `Next inspection: ${date}.`,
    overdueOn: (date) => `Should have been inspected ${date}.`,
    followUpQuestion:
      'As the sign stands now, it does not help whoever needs it. Shall the sign be set to “Needs follow-up”?',
    followUp: 'Set to “Needs follow-up”',
    followUpDone: 'The sign now stands as “Needs follow-up”.',
    another: 'New inspection of the same sign',
    toDue: 'To the list of inspections',
    inspections: 'Inspections',
    inspect: 'Inspect now',
    none: 'Nobody has inspected the sign yet. The inspection is filled in on the phone, at the sign.',
    noneReading: 'Nobody has inspected the sign yet.',
    theInspection: (date) => `the inspection of ${date}`,
    byOn: (date, by) => `${date}, ${by}`,
    answered: (answer, points) => `${answer}: ${points}`,
    measured: (distance, accuracy) =>
      `Measured ${distance} from where the register has the sign now (accuracy ${accuracy}).`,
  },
)
