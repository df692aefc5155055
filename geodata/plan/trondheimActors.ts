import type { PlanActor } from '../model/actionPlan.ts'

type Row = readonly [code: string, name: string, role: string, website: string | null]

const municipality = 'https://www.trondheim.kommune.no'

const authorities: readonly Row[] = [
  [
    'bufdir',
    'Barne-, ungdoms- og familiedirektoratet (Bufdir)',
    'Statens fagorgan for barn og unge; støtter tiltak for unges psykiske helse.',
    'https://www.bufdir.no',
  ],
  [
    'fhi',
    'Folkehelseinstituttet (FHI)',
    'Forskning, statistikk og evaluering; fører Dødsårsaksregisteret.',
    'https://www.fhi.no',
  ],
  [
    'helsedirektoratet',
    'Helsedirektoratet',
    'Nasjonale retningslinjer, råd og veiledere, også om selvmordsforebygging.',
    'https://www.helsedirektoratet.no',
  ],
  [
    'st-olavs',
    'St. Olavs hospital HF',
    'Spesialisthelsetjenesten i søndre del av Trøndelag: utredning, behandling og akutt hjelp.',
    'https://www.stolav.no',
  ],
]

const voluntary: readonly Row[] = [
  [
    'kirkens-sos',
    'Kirkens SOS',
    'Døgnåpen og anonym krisetjeneste på telefon, chat og melding.',
    'https://www.kirkens-sos.no',
  ],
  [
    'leve',
    'LEVE - Landsforeningen for etterlatte ved selvmord',
    'Støtte til etterlatte, og åpenhet om forebygging.',
    'https://leve.no',
  ],
  [
    'mental-helse',
    'Mental Helse',
    'Interesseorganisasjon; driver Hjelpetelefonen og Sidetmedord.',
    'https://mentalhelse.no',
  ],
  [
    'mental-helse-ungdom',
    'Mental Helse Ungdom',
    'Ungdomsorganisasjon for psykisk helse, med aktiviteter og støtte.',
    'https://mhu.no',
  ],
  [
    'sit-helse',
    'SiT Helse',
    'Studentsamskipnadens rådgivere, helsesykepleiere og behandlere.',
    'https://www.sit.no',
  ],
  ['studenthumanist', 'Studenthumanist', 'Samtalepartner for studenter ved NTNU.', null],
  [
    'studentprestene',
    'Studentprestene.no',
    'Samtaler og sorggrupper for studenter.',
    'https://www.studentprestene.no',
  ],
]

const competence: readonly Row[] = [
  [
    'napha',
    'NAPHA (Nasjonalt kompetansesenter for psykisk helsearbeid)',
    'Kunnskap og nettverk for psykisk helsearbeid i kommunene.',
    'https://napha.no',
  ],
  [
    'nssf',
    'Nasjonalt senter for selvmordsforskning og -forebygging (NSSF)',
    'Forskning, undervisning og råd; del av Universitetet i Oslo.',
    'https://www.med.uio.no/klinmed/forskning/sentre/nssf/',
  ],
  [
    'rvts',
    'RVTS (Regionalt ressurssenter om vold, traumatisk stress og selvmordsforebygging)',
    'Kurs, veiledning og rådgivning i regionen; støtter kriseteam.',
    'https://rvtsmidt.no',
  ],
  [
    'radet-for-psykisk-helse',
    'Rådet for psykisk helse',
    'Paraplyorganisasjon for psykisk helse, med påvirkning og prosjekter.',
    'https://psykiskhelse.no',
  ],
  [
    'ntnu',
    'Universitetene (f.eks. NTNU, Institutt for psykisk helse)',
    'Forskning, utdanning og samarbeid med fagmiljøene.',
    'https://www.ntnu.no',
  ],
  [
    'vivat',
    'Vivat selvmordsforebygging',
    'Kurs i førstehjelp ved selvmordsfare, på oppdrag fra Helsedirektoratet.',
    'https://vivatselvmordsforebygging.net',
  ],
]

const municipal: readonly Row[] = [
  [
    'legevakt',
    'Akuttmedisinske tjenester og legevakt',
    'Øyeblikkelig hjelp i kriser, og videre oppfølging.',
    municipality,
  ],
  [
    'helsestasjon',
    'Helsestasjon',
    'Lavterskeltilbud for barn 0-5 år med foresatte, og svangerskapsomsorg.',
    municipality,
  ],
  ['helsestasjon-for-ungdom', 'Helsestasjon for ungdom', 'Drop-in og samtaler for ungdom.', municipality],
  [
    'psykiske-helsetjenester',
    'Kommunale psykiske helsetjenester for voksne',
    'Psykisk helsehjelp, krisehåndtering og oppfølging for voksne.',
    municipality,
  ],
  ['kks', 'Kompetansesenter for kjønn og seksualitet (KKS)', 'Samtaler og grupper.', municipality],
  [
    'skolehelsetjenesten',
    'Skolehelsetjenesten',
    'Lavterskeltilbud på skolene for elever 6-20 år.',
    municipality,
  ],
  [
    'trondheimshjelpa',
    'Trondheimshjelpa',
    'Gratis lavterskeltilbud i psykisk helse for gravide, barn, ungdom og familier, uten henvisning.',
    municipality,
  ],
]

const inGroup = (group: PlanActor['group'], rows: readonly Row[]): PlanActor[] =>
  rows.map(([code, name, role, website]) => ({ code, name, group, role, website }))

/** The actors of chapter 4 by the plan's groups; what each does is said in our own short words. */
export const trondheimActors: readonly PlanActor[] = [
  ...inGroup('authority', authorities),
  ...inGroup('voluntary', voluntary),
  ...inGroup('competence', competence),
  ...inGroup('municipal', municipal),
]
