import { type Text, text } from '../model/language.ts'

/** What each version of the shared checklist brought, for those who choose whether to move to it. */
export const sharedSummaries: Readonly<Record<string, Text>> = {
  '2026.2': text(
    'Veiledning til spørsmålene, hva som kan måles, og forslag til ordlyd i planbestemmelser. Spørsmål og vilkår er som før.',
    'Advice on the questions, what can be measured, and suggested wording for plan provisions. Questions and conditions are as before.',
  ),
  '2026.1': text('Den første versjonen, med 46 sjekkpunkter.', 'The first version, with 46 points.'),
}
