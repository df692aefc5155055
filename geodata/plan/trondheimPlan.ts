import type { PlanDocument } from '../model/actionPlan.ts'
import { trondheimActors } from './trondheimActors.ts'
import { trondheimMeasures } from './trondheimMeasures.ts'

/**
 * The plan that comes with the program: Trondheim's, adopted 29 January 2026. The plan names departments only; the units are
 * ours, likely names and the roles of the program, for figures by department. A municipality writes its own in its own plan.
 */
export const trondheimPlan: PlanDocument = {
  format: 'rekkverk-plan-1',
  name: 'Handlingsplan for selvmordsforebygging 2025-2028',
  municipality: 'Trondheim',
  period: { from: 2025, to: 2028 },
  adoptedOn: '2026-01-29',
  source:
    'Trondheim kommune: Handlingsplan for selvmordsforebygging 2025-2028, vedtatt av bystyret 29.01.2026. Tiltakene er gjengitt ordrett; aktørenes roller er omskrevet kort.',
  departments: [
    {
      code: 'byutvikling',
      name: 'Byutvikling',
      units: [
        'Byplan',
        'Byplankontoret',
        'Byplanlegger',
        'Byggesak',
        'Byggesakskontoret',
        'Kart og oppmåling',
      ],
    },
    {
      code: 'miljo-naring-og-samferdsel',
      name: 'Miljø, næring og samferdsel',
      units: [
        ...['Samferdsel', 'Miljø og samferdsel', 'Veg', 'Kommunalteknikk', 'Bydrift', 'Park', 'Miljøenheten'],
      ],
    },
    {
      code: 'sosiale-tjenester',
      name: 'Sosiale tjenester',
      units: ['Folkehelse', 'Plankoordinator', 'Psykisk helse og rus', 'Nav', 'Barne- og familietjenesten'],
    },
    {
      code: 'helse-og-omsorg',
      name: 'Helse og omsorg',
      units: ['Legevakt', 'Legevakten', 'Helsetjenesten', 'Hjemmetjenesten', 'Helse- og velferdssenter'],
    },
    {
      code: 'oppvekst-og-utdanning',
      name: 'Oppvekst og utdanning',
      units: ['Skole', 'Barnehage', 'Skolehelsetjenesten', 'PP-tjenesten'],
    },
    {
      code: 'finans',
      name: 'Finans',
      units: ['HR', 'HR-enheten', 'Eiendom', 'Kommunale bygg', 'Eierskap'],
    },
    { code: 'naring-og-samfunn', name: 'Næring og samfunn', units: ['Næring'] },
  ],
  measures: [...trondheimMeasures],
  actors: [...trondheimActors],
}
