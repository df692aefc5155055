import type { PlanLevel, PlanMeasure, PlanVerb } from '../model/actionPlan.ts'

type Row = readonly [text: string, verb: PlanVerb, departments: readonly string[]]

const social = 'sosiale-tjenester'
const childhood = 'oppvekst-og-utdanning'
const health = 'helse-og-omsorg'
const environment = 'miljo-naring-og-samferdsel'
const finance = 'finans'

/** 3.1, in the plan's own words and order. */
const forAll: readonly Row[] = [
  [
    'Bruke resultatene fra nasjonale undersøkelser som UngData, BrukerPlan, Elevundersøkelsen og Studentenes Helse- og Trivselsundersøkelse (SHoT), og se disse i sammenheng for å følge med endring i selvmordsrisikofaktorer for Trondheim.',
    'use',
    [childhood, social],
  ],
  [
    'Gjennomføre lokale undersøkelser som Klassetrivsel i grunnskolen og MEST-undersøkelsen for alle ungdomskoler og videregående skoler, for over tid å følge med utviklingen av risiko- og beskyttelsesfaktorer for selvmord og psykisk uhelse.',
    'carry_out',
    [childhood, social],
  ],
  [
    'Etablere samarbeid med for eksempel banknæringen og NAV, for undervisning om privatøkonomi gjennom grunnskolen.',
    'establish',
    [childhood, environment, social],
  ],
  [
    'Systematisere kommunens opplæring i selvmordsforebygging gjennom VIVAT-kurs for nøkkelpersonell i barne- og familietjenestene og psykisk helse- og rustjenestene.',
    'systematise',
    [social],
  ],
  [
    'Vurdere hvilke nøkkelpersonell innenfor Helse og omsorg og Oppvekst og utdanning som skal ha økt kompetanse om selvmordsforebygging, eksempelvis gjennom VIVAT-kurs.',
    'consider',
    [health, childhood],
  ],
  [
    'Øke HR-enhetens kunnskap om selvmordsforebygging slik at kunnskapen blir en systematisk del av lederstøtten og lederes oppfølging av ansatte.',
    'increase',
    [finance, social],
  ],
  [
    'Ha selvmordsforebygging som tema i sentralt arbeidsmiljøutvalg (SAMU), arbeidsmiljøutvalget (AMU) og arbeidsmiljøgruppene (AMG) årlig.',
    'keep',
    [finance],
  ],
  [
    'Sikre tiltak som kan ha selvmordsforebyggende effekt i planlegging og utbygging i kommunen.',
    'ensure',
    ['byutvikling'],
  ],
  [
    'Vurdere å sette opp skilt med informasjon om hvor du kan ta kontakt for å få hjelp, særlig på steder hvor selvmord oftere forekommer.',
    'consider',
    [environment, social],
  ],
]

/** 3.2. */
const forSome: readonly Row[] = [
  [
    'Jobbe for at helsetjenestene skal gi mer treffsikker informasjon og hjelp for gutter og menn, eldre, innsatte, studenter, skeive/LHBT+-personer, urfolk og andre minoritetsgrupper i risikogruppen.',
    'work_for',
    [social, health],
  ],
  [
    'Etablere samarbeid med finansinstitusjoner og næringsliv i Trondheim om selvmordsforebygging og gjeld.',
    'establish',
    [social, 'naring-og-samfunn'],
  ],
  [
    'Gjensidig opplæring slik at ansatte i Nav og psykisk helse- og rustjenester har kunnskap om hvordan økonomiske vansker spiller inn på psykisk helse og risiko for selvmord.',
    'train',
    [social],
  ],
  [
    'Utvikle samarbeidet med LEVE - Landsforeningen for etterlatte ved selvmord, herunder felles årlig markering av Verdensdagen for selvmordsforebygging 10. september.',
    'develop',
    [social],
  ],
  [
    'Gjennomgå og kvalitetssikre kommunens rutiner for beredskap og krisehåndtering for selvskading, selvmordsforsøk og selvmord hos ansatte og brukere.',
    'review',
    [social, health, childhood, finance],
  ],
  [
    'Gjennomgå og kvalitetssikre kommunens rutiner for beredskap og krisehåndtering for etterlatte etter selvmord.',
    'review',
    [social, health, childhood, finance],
  ],
  ['Etablere et lavterskel hjelpetiltak i form av en etterlattekafe.', 'establish', [social]],
]

/** 3.3. */
const forAFew: readonly Row[] = [
  [
    'Utrede etablering av et innsatsteam som jobber sammen med de akuttmedisinske tjenestene for å forebygge selvmords- og selvskadende atferd.',
    'investigate',
    [social],
  ],
  [
    'Utprøve digital hjemmeoppfølging for personer med forhøyet risiko for selvskading og selvmord, i samarbeid med St. Olavs hospital HF.',
    'try_out',
    [social],
  ],
  [
    'Utvikle psykososialt kriseteam for å tilby systematisk samtaler til voksne og barn som er pårørende eller etterlatte ved selvmord, selvmordsforsøk eller overdosedødsfall.',
    'develop',
    [social],
  ],
  [
    'Etablere enklere vei til kommunens psykiske helsetjenester for å få kortere ventetid i tråd med tillitsreformen.',
    'establish',
    [social],
  ],
  [
    'Samarbeide med St.Olavs hospital HF om utskrivingsklare pasienter fra psykisk helsevern og rusbehandling, slik at overgangene blir tryggere.',
    'cooperate',
    [social, health],
  ],
]

const numbered = (chapter: string, level: PlanLevel, rows: readonly Row[]): PlanMeasure[] =>
  rows.map(([text, verb, departments], index) => ({
    code: `${chapter}.${index + 1}`,
    level,
    text,
    verbs: [verb],
    departments: [...departments],
  }))

/** The 21 measures of chapter 3, word for word, with the departments that the plan makes responsible. */
export const trondheimMeasures: readonly PlanMeasure[] = [
  ...numbered('3.1', 'all', forAll),
  ...numbered('3.2', 'some', forSome),
  ...numbered('3.3', 'few', forAFew),
]
