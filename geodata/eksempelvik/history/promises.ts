import type { PastPromise } from './case.ts'

const shown = { ago: 0, note: 'Vist i tegninger og beskrivelse, og kontrollert av saksbehandler.' }
const done = (ago: number, note = shown.note) => ({ ago, note })

/** What was promised in the checks of the past cases, by the project's name. */
export const promises: Readonly<Record<string, readonly PastPromise[]>> = {
  'Detaljregulering for Tauverkkvartalet': [
    {
      text: 'Ta inn bestemmelse om rekkverk og skjerming på felles takterrasser.',
      phase: 'plan',
      responsible: 'Byplan',
      due: 345,
      closed: done(348),
    },
    {
      text: 'Vis hvordan takterrassene driftes og låses om natta.',
      phase: 'completion',
      responsible: 'Byggesak',
      due: 96,
      closed: null,
    },
  ],
  'Boliger i Passerlia': [
    {
      text: 'Dokumenter høyden på rekkverk på svalgangene.',
      phase: 'construction',
      responsible: 'Byggesak',
      due: 250,
      closed: done(238),
    },
  ],
  'Ny barnehage på Linjalenga': [
    {
      text: 'Vis barnesikring av vinduer i andre etasje.',
      phase: 'construction',
      responsible: 'Kommunale bygg',
      due: 270,
      closed: done(281),
    },
  ],
  'Rehabilitering av Røsslyngbrua': [
    {
      text: 'Rekkverk i full lengde, også ved brufestene, i konkurransegrunnlaget.',
      phase: 'construction',
      responsible: 'Samferdsel',
      due: 215,
      closed: done(219),
    },
    {
      text: 'Kontroller endene mot skråningen ved overtakelse.',
      phase: 'completion',
      responsible: 'Samferdsel',
      due: 70,
      closed: done(52),
    },
  ],
  'Hotell og kontor i Stasjonskvartalet': [
    {
      text: 'Dokumenter rekkverk og dører på takterrassen.',
      phase: 'completion',
      responsible: 'Byggesak',
      due: 34,
      closed: null,
    },
  ],
  'Detaljregulering for Loddegrenda sør': [
    {
      text: 'Rekkefølgekrav om belysning av gangvegen.',
      phase: 'plan',
      responsible: 'Byplan',
      due: 240,
      closed: done(236),
    },
  ],
  'Kommunedelplan for sjøfronten': [
    {
      text: 'Retningslinje om kanter, stiger og livbøyer langs hele promenaden.',
      phase: 'plan',
      responsible: 'Byplan',
      due: 160,
      closed: done(158),
    },
    {
      text: 'Avklar hvem som eier og driver redningspostene.',
      phase: 'plan',
      responsible: 'Samferdsel',
      due: 120,
      closed: done(88),
    },
  ],
  'Nytt bofellesskap i Ternehagen': [
    {
      text: 'Vis begrenset åpning på vinduer over første etasje.',
      phase: 'construction',
      responsible: 'Kommunale bygg',
      due: 110,
      closed: done(115),
    },
  ],
  'Ny rampe til Sporbrua': [
    {
      text: 'Skjermen skal stå i byggetiden; midlertidig sikring vises i riggplanen.',
      phase: 'construction',
      responsible: 'Samferdsel',
      due: 60,
      closed: done(64),
    },
  ],
  'Studentboliger ved Høgskolen': [
    {
      text: 'Lås og skilting av adgang til tekniske tak.',
      phase: 'completion',
      responsible: 'Byggesak',
      due: -75,
      closed: null,
    },
  ],
  'Parkeringshus på Målebåndteigen': [
    {
      text: 'Skjerm rundt øverste dekk og nattestenging, i rammesøknaden.',
      phase: 'outline',
      responsible: 'Byggesak',
      due: 101,
      closed: done(62),
    },
    {
      text: 'Avtale om tilsyn etter åpning.',
      phase: 'completion',
      responsible: 'Samferdsel',
      due: -140,
      closed: null,
    },
  ],
  'Detaljregulering for Porsmyra': [
    {
      text: 'Bestemmelse om trygge kanter i lekeområdene.',
      phase: 'plan',
      responsible: 'Byplan',
      due: 105,
      closed: done(108),
    },
  ],
  'Påbygg på Loddekleiva skole': [
    {
      text: 'Vis hvordan det nye taket stenges for elever.',
      phase: 'construction',
      responsible: 'Kommunale bygg',
      due: 8,
      closed: null,
    },
  ],
  'Promenade og bru ved Havnebassenget': [
    {
      text: 'Vurder hjelpeskilt ved begge bruender når plasseringen er kjent.',
      phase: 'plan',
      responsible: 'Samferdsel',
      due: -30,
      closed: null,
    },
  ],
}
