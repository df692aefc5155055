import { text } from '../../model/language.ts'
import type { Additions } from './checklist.ts'

/** Advice on the points about the case, its users, the construction phase and operation. */
export const helpInPlanning: Additions<'help'> = {
  'FEL-1': text(
    'Ta sjekken ved planinitiativ eller oppstartsmøte, og kjør den på nytt når prosjektet går til neste fase. Det som er med fra start, slipper å ettermonteres.',
    'Take the check at the planning initiative or start-up meeting, and run it again when the project moves to its next phase. What is there from the start need not be retrofitted.',
  ),
  'FEL-2': text(
    'Planregisteret er åpent for alle. Omtal temaet generelt og skriv hvilke tiltak planen har. Ikke nevn hendelser, enkeltsteder eller framgangsmåter, og bruk ikke hensynssone til dette.',
    'The plan register is open to all. Describe the topic in general and say which measures the plan has. Do not mention incidents, single places or methods, and do not use a zone of special consideration for this.',
  ),
  'FEL-3': text(
    'Rekkverk ber om avklaringen av seg selv. Svar ja når den er inne. Før bare konklusjonen i prosjektet, uten gjetninger om hvorfor.',
    'Rekkverk asks for the clarification by itself. Answer yes when it has come in. Record only its conclusion in the project, without guessing why.',
  ),
  'FEL-4': text(
    'Før eier, drift, inspeksjon og finansiering på hvert tiltak i registeret. Skriv enheten, ikke personen. Et tiltak på andres grunn trenger en avtale.',
    'Enter owner, operation, inspection and funding on each safeguard in the register. Write the unit, not the person. A safeguard on other people’s land needs an agreement.',
  ),
  'FEL-5': text(
    '§ 12-7 har fjorten punkter og er uttømmende. Bestemmelsen skal si hva som skal bygges, ikke hvorfor. Punkter med planhjemmel har forslag til ordlyd; det som bare er anbefaling, hører hjemme i planbeskrivelsen eller en avtale.',
    'Section 12-7 has fourteen items and is exhaustive. A provision says what is to be built, not why. Points with planning authority come with suggested wording; what is only a recommendation belongs in the plan description or an agreement.',
  ),
  'HEL-1': text(
    'Ta med fagmiljøet før romprogrammet er låst. Skriv hvem som deltok som enhet og rolle, ikke navn.',
    'Bring the professionals in before the room programme is fixed. Record who took part as unit and role, not by name.',
  ),
  'HEL-2': text(
    'Minstekravene i TEK17 er et gulv. Oppgi hvilken risikovurdering løsningen bygger på, uten opplysninger om enkeltpersoner.',
    'The minimum requirements of TEK17 are a floor. Say which risk assessment the solution is based on, without anything about individuals.',
  ),
  'SKO-1': text(
    'TEK17 § 12-17: I skoler og barnehager skal alle vinduer og glassfelt der barn kan oppholde seg, være sikret, og vinduer fra 3,3 m over terreng skal være barnesikret.',
    'TEK17 section 12-17: in schools and kindergartens all windows and glazing where children can be shall be secured, and windows from 3.3 m above ground shall be child-safe.',
  ),
  'SKO-3': text(
    'Avtal teksten med tjenesten det vises til, og legg kontrollen av nummeret inn i driftsrutinen.',
    'Agree the wording with the service it refers to, and put the check of the number into the operating routine.',
  ),
  'BYG-1': text(
    'Uvedkommende skal ikke ha adgang til byggeplassen etter byggherreforskriften, og kommunen kan gi pålegg etter plan- og bygningsloven.',
    'Unauthorised people shall not have access to the construction site under the construction client regulations, and the municipality can give orders under the Planning and Building Act.',
  ),
  'BYG-2': text(
    'N400 omfatter også midlertidige bruer på offentlig veg. Mål rekkverket og sammenlign med det som gjelder for den permanente løsningen.',
    'N400 covers temporary bridges on public roads too. Measure the parapet and compare with what applies to the permanent solution.',
  ),
  'BYG-3': text(
    'Erstatningen skal være på plass før det gamle tas ned. Før et følgepunkt som først lukkes når sikringen er satt opp igjen.',
    'The replacement shall be in place before the old is taken down. Add a follow-up that is closed only when the securing is back.',
  ),
  'DRI-1': text(
    'Registrer tiltaket i Rekkverk ved overlevering, med eier og inspeksjonsintervall, så kan senere prosjekter se det.',
    'Register the safeguard in Rekkverk at handover, with owner and inspection interval, so that later projects can see it.',
  ),
  'DRI-2': text(
    'Ring nummeret som står på skiltet, og kontroller at det fortsatt er riktig. Registrer kontrollen på skiltet.',
    'Call the number on the sign and check that it is still right. Record the inspection on the sign.',
  ),
  'DRI-3': text(
    'Bekymring om et sted meldes i den lukkede kanalen i Rekkverk, aldri i plan- eller byggesaken. Saken er offentlig.',
    'A concern about a place is reported through the closed channel in Rekkverk, never in the planning or building case. The case is public.',
  ),
  'DRI-4': text(
    'En samleanalyse fra 2013 fant noe økning ved steder i nærheten, men færre i alt. Evaluer tiltaket sammen med folkehelse, og ikke ved å føre hendelser i dette verktøyet.',
    'A meta-analysis from 2013 found some increase at places nearby, but fewer in all. Evaluate the safeguard together with public health, and not by recording incidents in this tool.',
  ),
}
