import { all, always, any, has } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

export const fel: readonly Point[] = [
  {
    code: 'FEL-1',
    group: 'FEL',
    question: text(
      'Er prosjektet gjennomgått mot sjekklisten så tidlig at løsningene fortsatt kan endres?',
      'Has the project been reviewed against the checklist early enough for the solutions still to be changed?',
    ),
    why: text(
      'Tidlig grep gir billigere og bedre integrerte løsninger enn ettermontering',
      'Acting early gives cheaper and better integrated solutions than retrofitting',
    ),
    appliesWhen: always,
    appliesText: text(
      'Alltid; planinitiativ/oppstartsmøte i plansak, forhåndskonferanse i byggesak',
      'Always; planning initiative/start-up meeting in a planning case, advance conference in a building case',
    ),
    groundings: ['routine'],
    groundingText: text('Kommunal rutine', 'Municipal routine'),
    legalReferences: [],
    phase: text('Oppstart', 'Start'),
    sources: ['S36', 'S40', 'S42'],
    suggestedSafeguards: [],
  },
  {
    code: 'FEL-2',
    group: 'FEL',
    question: text(
      'Er selvmordsforebygging omtalt som tema i ROS-analysen eller folkehelsevurderingen – uten framgangsmåter og uten å peke ut enkeltsteder?',
      'Is suicide prevention covered as a topic in the risk analysis or the public health assessment – without describing methods and without pointing out single places?',
    ),
    why: text(
      'Planer skal fremme helse og forebygge tap av liv, men plandokumenter er offentlige',
      'Plans shall promote health and prevent loss of life, but plan documents are public',
    ),
    appliesWhen: any(
      all(has('kind', 'municipal_plan', 'zoning_plan'), has('riskAnalysisRequired', true)),
      has('largeMunicipalProject', true),
    ),
    appliesText: text(
      'Plansaker med krav om ROS-analyse; større kommunale byggeprosjekter',
      'Planning cases that require a risk analysis; large municipal building projects',
    ),
    groundings: ['law', 'recommendation'],
    groundingText: text(
      'Lovkrav (ROS) + anbefaling (tema)',
      'Legal requirement (risk analysis) + recommendation (topic)',
    ),
    legalReferences: [
      legal.planRiskAnalysis,
      legal.planPublicHealth,
      legal.planLossOfLife,
      legal.planRegisterIsPublic,
    ],
    phase: text('Planforslag', 'Plan proposal'),
    sources: ['S92', 'S93', 'S94', 'S95', 'S85'],
    suggestedSafeguards: [],
  },
  {
    code: 'FEL-3',
    group: 'FEL',
    question: text(
      'Er den lukkede avklaringen bedt om, og er bare konklusjonen ført i prosjektet?',
      'Has the closed clarification been asked for, and is only its conclusion recorded in the project?',
    ),
    why: text(
      'Alle prosjekter får den samme avklaringen, og svaret gis uten begrunnelse. Da røper det ingenting om noe sted',
      'Every project gets the same clarification, and the answer is given without a reason. It then reveals nothing about any place',
    ),
    appliesWhen: always,
    appliesText: text(
      'Alltid; avklaringen gjøres av en bruker med særskilt tilgang',
      'Always; the clarification is made by a user with special access',
    ),
    groundings: ['routine'],
    groundingText: text('Kommunal rutine', 'Municipal routine'),
    legalReferences: [],
    phase: text('Oppstart', 'Start'),
    sources: ['S41', 'S38', 'S67'],
    suggestedSafeguards: [],
  },
  {
    code: 'FEL-4',
    group: 'FEL',
    question: text(
      'Er eier, driftsansvarlig, inspeksjonsansvarlig og finansiering for hvert sikringstiltak avklart før vedtak?',
      'Are the owner, the operator, who inspects and the funding of each safeguard settled before the decision?',
    ),
    why: text(
      'Tiltak uten tydelig eier forfaller; forebygging gjelder både bygging og vedlikehold',
      'Safeguards without a clear owner fall into decay; prevention concerns both building and maintenance',
    ),
    appliesWhen: has('safeguardsPlanned', true),
    appliesText: text('Når minst ett sikringstiltak er planlagt', 'When at least one safeguard is planned'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Planforslag/ramme', 'Plan proposal/outline permit'),
    sources: ['S38', 'S40'],
    suggestedSafeguards: ['T23'],
  },
  {
    code: 'FEL-5',
    group: 'FEL',
    question: text(
      'Er krav som har hjemmel tatt inn i planbestemmelsene (funksjons- og kvalitetskrav, rekkefølgekrav eller krav om nærmere undersøkelser), og er resten merket som anbefaling?',
      'Are requirements with a legal basis included in the plan provisions (function and quality, order of development, or further studies), and is the rest marked as recommendation?',
    ),
    why: text(
      'Bestemmelser uten hjemmel er ugyldige; nr. 4, 10 og 12 i § 12-7 er de nærmeste',
      'Provisions without a legal basis are invalid; no. 4, 10 and 12 of section 12-7 are the closest',
    ),
    appliesWhen: has('kind', 'zoning_plan'),
    appliesText: text('Reguleringsplan', 'Zoning plan'),
    groundings: ['plan'],
    groundingText: text(
      'Planhjemmel: pbl § 12-7 nr. 1, 2, 4, 10, 12',
      'Planning authority: Planning and Building Act section 12-7 no. 1, 2, 4, 10, 12',
    ),
    legalReferences: [
      legal.provisionUse,
      legal.provisionQuality,
      legal.provisionOrder,
      legal.provisionStudies,
    ],
    phase: text('Planforslag', 'Plan proposal'),
    sources: ['S90', 'S91'],
    suggestedSafeguards: [],
  },
]
