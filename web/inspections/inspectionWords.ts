import { defineWords } from '../words/words.ts'

/** The form that is filled in where the safeguard stands, and what came of it. */
export const inspectionWords = defineWords(
  {
    title: 'Kontroll',
    titleOf: (name: string) => `Kontroll av ${name}`,
    back: 'Til tiltaket',
    notStanding: 'Tiltaket er ikke ferdig eller midlertidig, så det er ikke noe å kontrollere ennå.',
    on: 'Dato for kontrollen',
    couldNot: 'Fikk ikke kontrollert',
    couldNotHelp: 'Skriv hvorfor i merknaden, så blir tiltaket stående på lista.',
    points: 'Hva så du?',
    pointsHelp: 'Det du ikke fikk sett, er «Ikke sett». Det er ikke det samme som nei.',
    outcome: 'Resultat',
    outcomeFixed: 'Noe er ikke som det skal. Da er resultatet «Feil eller mangel».',
    note: 'Merknad',
    noteHelp: 'Bare om tiltaket. Ikke skriv om hendelser eller personer.',
    faults: 'Feil og mangler',
    faultNumber: (number: number) => `Feil ${number}`,
    addFault: 'Legg til feil',
    removeFault: (number: number) => `Ta bort feil ${number}`,
    openAlready: (count: number) =>
      count === 1
        ? '1 feil er åpen fra før. Den trenger du ikke skrive på nytt.'
        : `${count} feil er åpne fra før. Dem trenger du ikke skrive på nytt.`,
    photosHelp:
      'Ta bilde av tiltaket, ikke av stedet rundt, og aldri av folk. Posisjonen tas ut av bildet før det lagres.',
    chooseOutcome: 'Velg et resultat.',
    faultUnfinished: (number: number) => `Gjør ferdig feil ${number}, eller ta den bort.`,
    dayMissing: 'Velg datoen for kontrollen.',
    stored: 'Kontrollen er lagret',
    whatNow: 'Hva skjer nå',
    noFaults: 'Ingen feil ble funnet.',
    secureNow:
      'Feilen slipper folk forbi, og ingenting holder dem unna. Det ligger nå øverst i oppgavene til alle som kan sikre stedet. Ring den som har ansvaret også.',
    mendBy: (due: string) => `Det som er ødelagt, skal være rettet ${due}.`,
    securedMeanwhile: 'Det midlertidige du skrev, regnes som sikring så lenge det varer.',
    faultsRaised: (count: number, due: string) =>
      count === 1
        ? `1 feil er registrert, med frist ${due}. Den står på tiltaket til den er rettet, og kommer i oppgavene når fristen nærmer seg.`
        : `${count} feil er registrert, den første med frist ${due}. De står på tiltaket til de er rettet, og kommer i oppgavene når fristen nærmer seg.`,
    remains: 'Tiltaket er ikke kontrollert, og blir stående på lista.',
    nextOn: (date: string) => `Neste kontroll: ${date}.`,
    noNext: 'Ingen ny kontroll er satt opp. Sett «Kontroll hver» eller «Neste kontroll» på tiltaket.',
    another: 'Ny kontroll av det samme tiltaket',
    toDue: 'Til kontrollista',
    inspections: 'Kontroller',
    inspect: 'Kontroller nå',
    none: 'Ingen har kontrollert tiltaket ennå. Kontrollen fylles ut på telefonen der tiltaket står.',
    noneReading: 'Ingen har kontrollert tiltaket ennå.',
    theInspection: (date: string) => `kontrollen ${date}`,
    byOn: (date: string, by: string) => `${date}, ${by}`,
    answered: (answer: string, points: string) => `${answer}: ${points}`,
  },
  {
    title: 'Inspection',
    titleOf: (name) => `Inspection of ${name}`,
    back: 'To the safeguard',
    notStanding: 'The safeguard is not done or temporary, so there is nothing to inspect yet.',
    on: 'Day of the inspection',
    couldNot: 'Could not be inspected',
    couldNotHelp: 'Write why in the note, and the safeguard stays on the list.',
    points: 'What did you see?',
    pointsHelp: 'What you could not see is “Not seen”. That is not the same as no.',
    outcome: 'Outcome',
    outcomeFixed: 'Something is not as it should be. Then the outcome is “Fault”.',
    note: 'Note',
    noteHelp: 'About the safeguard only. Do not write about events or persons.',
    faults: 'Faults',
    faultNumber: (number) => `Fault ${number}`,
    addFault: 'Add a fault',
    removeFault: (number) => `Take away fault ${number}`,
    openAlready: (count) =>
      count === 1
        ? '1 fault is open already. You need not write it again.'
        : `${count} faults are open already. You need not write them again.`,
    photosHelp:
      'Photograph the safeguard, not the place around it, and never people. The position is removed from the photo before it is stored.',
    chooseOutcome: 'Choose an outcome.',
    faultUnfinished: (number) => `Finish fault ${number}, or take it away.`,
    dayMissing: 'Choose the day of the inspection.',
    stored: 'The inspection is stored',
    whatNow: 'What happens now',
    noFaults: 'No faults were found.',
    secureNow:
      'The fault lets people through, and nothing keeps them away. It is now at the top of the tasks of everyone who can secure the place. Call whoever is responsible too.',
    mendBy: (due) => `What is broken is to be mended by ${due}.`,
    securedMeanwhile: 'The temporary measure you described counts as securing for as long as it lasts.',
    faultsRaised: (count, due) =>
      count === 1
        ? `1 fault is registered, due ${due}. It stands at the safeguard until it is mended, and among the tasks when it is soon due.`
        : `${count} faults are registered, the first due ${due}. They stand at the safeguard until they are mended, and among the tasks when they are soon due.`,
    remains: 'The safeguard was not inspected, and stays on the list.',
    nextOn: (date) => `Next inspection: ${date}.`,
    noNext: 'No new inspection is planned. Set “Inspected every” or “Next inspection” on the safeguard.',
    another: 'New inspection of the same safeguard',
    toDue: 'To the list of inspections',
    inspections: 'Inspections',
    inspect: 'Inspect now',
    none: 'Nobody has inspected the safeguard yet. The inspection is filled in on the phone, where the safeguard stands.',
    noneReading: 'Nobody has inspected the safeguard yet.',
    theInspection: (date) => `the inspection of ${date}`,
    byOn: (date, by) => `${date}, ${by}`,
    answered: (answer, points) => `${answer}: ${points}`,
  },
)
