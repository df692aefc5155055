import { defineWords } from '../words/words.ts'

export const reportWords = defineWords(
  {
    title: 'Meld et sted i fortrolighet',
    lead: 'Kjenner du et sted som bør få særskilt oppmerksomhet når noe planlegges eller driftes? Meld det her. Meldingen går til dem i kommunen som er klarert for slike steder.',
    after:
      'Du får en kvittering, og ser ikke meldingen igjen. Ingen kan se her om et sted er registrert fra før.',
    urgent: 'Er noen i fare nå, ring 113 eller 112.',
    where: 'Hvor er det?',
    becomes: (cells: string) => `Dette sendes: ${cells}. Selve tegningen sendes ikke.`,
    send: 'Send meldingen',
    sendAnyway: 'Send likevel',
    needsArea: 'Vis hvor det er først, og trykk Ferdig.',
    sentTitle: 'Meldingen er mottatt',
    receipt: 'Kvittering',
    sentText:
      'Skriv ned kvitteringen hvis du vil vise til meldingen senere; den vises bare nå. Du får ikke vite hva som blir gjort, og det er slik for alle meldinger.',
    another: 'Meld et sted til',

    none: 'Ingen meldinger venter. Alle som er logget inn, kan melde et sted i fortrolighet. Meldingene kommer hit.',
    received: (when: string) => `Mottatt ${when}`,
    from: (who: string) => `Meldt av ${who}`,
    listLabel: 'Meldinger som venter, eldste først',
    back: 'Alle meldinger',
    one: 'Melding',
    noNote: 'Ingen merknad.',
    take: 'Registrer som sted',
    aside: 'Legg til side',
    asideAsk: 'Meldingen legges til side. Den som meldte, får ikke vite det.',
    putAside: 'Meldingen er lagt til side.',
    taken: 'Meldingen er registrert som sted.',
    fromReport: 'Området og grunnlaget kommer fra meldingen. Se over begge før du registrerer.',
  },
  {
    title: 'Report a place in confidence',
    lead: 'Do you know of a place that should get special attention when something is planned or run? Report it here. The report goes to those in the municipality who have clearance for such places.',
    after:
      'You get a receipt, and do not see the report again. Nobody can see here whether a place is registered already.',
    urgent: 'If someone is in danger now, call 113 or 112.',
    where: 'Where is it?',
    becomes: (cells: string) => `This is sent: ${cells}. The drawing itself is not sent.`,
    send: 'Send the report',
    sendAnyway: 'Send anyway',
    needsArea: 'Show where it is first, and press Done.',
    sentTitle: 'The report is received',
    receipt: 'Receipt',
    sentText:
      'Write the receipt down if you want to refer to the report later; it is shown only now. You will not be told what is done, and so it is for every report.',
    another: 'Report another place',

    none: 'No reports are waiting. Everyone signed in can report a place in confidence. The reports come here.',
    received: (when: string) => `Received ${when}`,
    from: (who: string) => `Reported by ${who}`,
    listLabel: 'Reports waiting, the oldest first',
    back: 'All reports',
    one: 'Report',
    noNote: 'No note.',
    take: 'Register as a site',
    aside: 'Put aside',
    asideAsk: 'The report is put aside. The one who sent it is not told.',
    putAside: 'The report is put aside.',
    taken: 'The report is registered as a site.',
    fromReport: 'The area and the basis come from the report. Look over both before you register.',
  },
)

export const logWords = defineWords(
  {
    title: 'Innsynslogg for steder',
    lead: 'Hvem som har åpnet stedene for særskilt oppmerksomhet, når og til hva. Loggen sier ikke hvilke steder noen har sett.',
    none: 'Ingen har åpnet stedene ennå. Hver åpning blir en linje her.',
    table: 'Åpninger, nyeste først',
    when: 'Når',
    who: 'Hvem',
    purpose: 'Formål',
    shown: 'Antall steder',
  },
  {
    title: 'Log of openings of the sites',
    lead: 'Who has opened the sites of concern, when and what for. The log does not say which sites anyone has seen.',
    none: 'Nobody has opened the sites yet. Each opening becomes a line here.',
    table: 'Openings, newest first',
    when: 'When',
    who: 'Who',
    purpose: 'Purpose',
    shown: 'Number of sites',
  },
)
