import type { Days, FollowUp } from './planWritten.ts'

/** Measures 3.1.1 to 3.1.9 in the town. */
export function followUpOfAll({ ago, ahead, decided }: Days): FollowUp[] {
  return [
    {
      code: '3.1.1',
      status: 'continuous',
      statusOn: ago(250),
      reason: 'Resultatene leses samlet i et møte hver vår, og det som endrer seg, går til ledergruppene.',
      unit: 'Folkehelse',
      responsible: 'Plankoordinator',
      milestones: [
        { text: 'Samlet gjennomgang av årets undersøkelser', dueOn: ago(200), doneOn: ago(197) },
        { text: 'Samlet gjennomgang av neste års undersøkelser', dueOn: ahead(165) },
      ],
    },
    {
      code: '3.1.2',
      status: 'under_way',
      statusOn: ago(120),
      unit: 'Skole',
      responsible: 'Fagansvarlig for skolemiljø',
      startOn: ago(275),
      dueOn: ahead(400),
      milestones: [
        { text: 'Klassetrivsel i bruk på alle barneskoler', dueOn: ago(60), doneOn: ago(64) },
        { text: 'MEST-undersøkelsen på ungdomsskolene', dueOn: ahead(95) },
      ],
    },
    {
      code: '3.1.3',
      status: 'under_way',
      statusOn: ago(45),
      unit: 'Skole',
      responsible: 'Fagansvarlig for skolemiljø',
      dueOn: ahead(280),
      reason: 'To banker og Nav har sagt ja til å være med. Opplegget prøves på to skoler først.',
      milestones: [
        { text: 'Avtale med bankene', dueOn: ago(50), doneOn: ago(45) },
        { text: 'Prøveundervisning på to skoler', dueOn: ahead(110) },
      ],
    },
    {
      code: '3.1.4',
      status: 'under_way',
      statusOn: ago(150),
      unit: 'Psykisk helse og rus',
      responsible: 'Opplæringsansvarlig',
      startOn: ago(210),
      dueOn: ahead(330),
      reason: 'Kursplanen har to kurs i halvåret. Nye ledere meldes på av enheten.',
      milestones: [
        { text: 'Fast kursplan for nøkkelpersonell', dueOn: ago(140), doneOn: ago(150) },
        { text: 'Alle i barne- og familietjenesten har hatt kurset', dueOn: ahead(200) },
      ],
    },
    {
      code: '3.1.5',
      status: 'done',
      statusOn: ago(75),
      reason:
        'Vurderingen er skrevet. Helsesykepleiere, kontaktlærere på ungdomstrinnet og teamledere i hjemmetjenesten får kurset først, fordi de møter flest alene.',
      unit: 'Helsetjenesten',
      responsible: 'Opplæringsansvarlig',
      decisions: [decided(75, 'Ledermøte helse og oppvekst', 418, 'Tre grupper får kurset først.')],
    },
    {
      code: '3.1.6',
      status: 'under_way',
      statusOn: ago(90),
      unit: 'HR-enheten',
      responsible: 'HR-rådgiver',
      dueOn: ahead(220),
      milestones: [
        { text: 'Halvdagskurs for hele HR-enheten', dueOn: ago(85), doneOn: ago(90) },
        { text: 'Ny del i lederopplæringen', dueOn: ahead(60), responsible: 'HR-rådgiver' },
      ],
    },
    {
      code: '3.1.7',
      status: 'continuous',
      statusOn: ago(220),
      unit: 'HR-enheten',
      responsible: 'HR-rådgiver',
      reason: 'Årlig i alle tre utvalgene; referatene ligger i saken.',
      milestones: [
        { text: 'Tema i SAMU i år', dueOn: ago(30), doneOn: ago(33) },
        { text: 'Tema i AMU og AMG i år', dueOn: ahead(20) },
      ],
    },
    {
      code: '3.1.8',
      status: 'under_way',
      statusOn: ago(270),
      reason: 'Sjekklisten brukes i alle nye planer. Det som gjenstår, er at byggesak bruker den like fast.',
      unit: 'Byplan',
      responsible: 'Byplanlegger',
      startOn: ago(280),
      milestones: [
        { text: 'Sjekkplikt bestemt for plansaker', dueOn: ago(240), doneOn: ago(243) },
        { text: 'Sjekklisten inn i byggesakens rutine', dueOn: ahead(12), responsible: 'Byggesak' },
        { text: 'Første årsrapport til bystyret', dueOn: ahead(100), responsible: 'Plankoordinator' },
      ],
      decisions: [
        decided(243, 'Byutviklingsutvalget', 97, 'Alle reguleringsplaner og større tiltak skal ha en sjekk.'),
      ],
      links: [
        { collection: 'projects', name: 'Detaljregulering for Mønsterkaia' },
        { collection: 'projects', name: 'Ny gangbru i Prøvegata' },
        { collection: 'safeguards', name: 'Skjerm på Vindrosebrua' },
      ],
    },
    {
      code: '3.1.9',
      status: 'under_way',
      statusOn: ago(260),
      reason: 'Bruene og kaiene er vurdert først. Bygninger med åpne tak tas til våren.',
      unit: 'Samferdsel',
      responsible: 'Samferdsel',
      startOn: ago(270),
      dueOn: ahead(250),
      milestones: [
        { text: 'Budskap og nummer godkjent av folkehelse', dueOn: ago(180), doneOn: ago(185) },
        { text: 'Alle bruer vurdert', dueOn: ahead(40), responsible: 'Samferdsel' },
      ],
      decisions: [decided(185, 'Folkehelse', 233, 'Skiltene viser den lokale tjenesten og 113.')],
      links: [
        { collection: 'bridges', name: 'Eksempelbrua' },
        { collection: 'structures', name: 'Lanternekaia' },
      ],
    },
  ]
}
