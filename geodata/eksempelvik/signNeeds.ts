import { addDays } from '../model/calendar.ts'
import type { SignNeedContent } from '../model/signNeed.ts'

/** An assessment of signs at a thing of the town, by its name. */
export interface TownSignNeed {
  collection: 'bridges' | 'buildings' | 'structures'
  name: string
  content: Omit<SignNeedContent, 'place'>
}

/** Assessments with all three outcomes as they may stand today (a date in Norway); one is due to be made again. */
export function townSignNeeds(today: string): TownSignNeed[] {
  const ago = (days: number) => addDays(today, -days)
  const need = (
    collection: TownSignNeed['collection'],
    name: string,
    content: Omit<TownSignNeed['content'], 'caseNumber'> & { caseNumber?: string },
  ): TownSignNeed => ({ collection, name, content: { caseNumber: '', ...content } })
  return [
    need('bridges', 'Eksempelbrua', {
      outcome: 'set_up',
      reason:
        'Mange går her hver dag, og sikringen er bare delvis. Skilt ved begge ender, som tillegg til rekkverket.',
      responsible: 'Samferdsel',
      assessedOn: '2024-10-14',
      nextAssessmentOn: addDays(today, 200),
      caseNumber: '2024/57',
    }),
    need('bridges', 'Vindrosebrua', {
      outcome: 'set_up',
      reason: 'Skjermen er hel på begge sider. Skilt i søndre ende, der gangvegen fra skolen kommer inn.',
      responsible: 'Samferdsel',
      assessedOn: ago(90),
      nextAssessmentOn: addDays(today, 275),
    }),
    need('bridges', 'Sporbrua', {
      outcome: 'do_not',
      reason:
        'Hele brua er skjermet, og det er lite gangtrafikk. Vurderes på nytt hvis gangvegen på sørsiden bygges.',
      responsible: 'Samferdsel',
      assessedOn: ago(380),
      nextAssessmentOn: ago(15),
    }),
    need('structures', 'Lanternekaia', {
      outcome: 'set_up',
      reason: 'Redningsposten har plass til et skilt, og den finner folk fra før.',
      responsible: 'Eksempelvik havn',
      assessedOn: ago(150),
      nextAssessmentOn: addDays(today, 215),
      caseNumber: '2026/31',
    }),
    need('structures', 'Plattform 1, Eksempelvik stasjon', {
      outcome: 'await',
      reason: 'Venter på svar fra Eksempelbanen om egne skiltregler på plattformen.',
      responsible: 'Folkehelse',
      assessedOn: ago(40),
      nextAssessmentOn: addDays(today, 50),
    }),
  ]
}
