import { text } from '../../model/language.ts'
import type { Additions } from './checklist.ts'

/** Advice on the points about bridges, high points and parking houses. */
export const helpWithBuildings: Additions<'help'> = {
  'BRU-1': text(
    'Ved to norske bruer som ble sikret i sin helhet, gikk tallet på dødsfall fra 11 til 0; ved en som ble delvis sikret, var det ingen endring. Mål hele strekningen gående kan komme til, og oppgi høydekravet dere legger til grunn, med kilde.',
    'At two Norwegian bridges that were fully secured, deaths went from 11 to 0; at one that was partly secured there was no change. Measure the whole stretch people on foot can reach, and state the height requirement you use, with its source.',
  ),
  'BRU-2': text(
    'TEK17 § 12-15 gjelder byggverk. For bru på offentlig veg er N400 vegnormalen. Oppgi hvilket krav rekkverket holdes mot, og hvor det står.',
    'TEK17 section 12-15 applies to construction works. For bridges on public roads N400 is the standard. State which requirement the parapet is held against, and where it is found.',
  ),
  'BRU-3': text(
    'En nasjonal sveitsisk studie tyder på at sikrede brufester øker virkningen. Følg kanten hele veien på tegningene, også over eiendomsgrenser.',
    'A national Swiss study suggests that secured bridgeheads increase the effect. Follow the edge all the way on the drawings, across property boundaries too.',
  ),
  'BRU-4': text(
    'Bruer prosjekteres etter N400 for hundre års levetid. Be rådgiveren vise innfesting, vindlast og brøyting for en høyere skjerm, også om den ikke bygges nå.',
    'Bridges are designed for a life of a hundred years under N400. Ask the consultant to show fixing, wind load and snow clearing for a higher screen, even if it is not built now.',
  ),
  'BRU-5': text(
    'Britisk veiledning fra 2025 ber om belysning som er rolig og dempet. Blått lys anbefales ikke: en ny gjennomgang fant langt mindre virkning enn den første studien.',
    'British guidance from 2025 asks for lighting that is calm and subdued. Blue light is not recommended: a new analysis found far less effect than the first study.',
  ),
  'BRU-6': text(
    'Avklar med nødetatene hvordan sikringen åpnes eller passeres, og merk brua med en stedskode som de kjenner.',
    'Settle with the emergency services how the securing is opened or passed, and mark the bridge with a location code they know.',
  ),
  'BRU-7': text(
    'Tiltak 3.1.9 ber om en dokumentert vurdering: settes opp, settes ikke opp eller avventer, med begrunnelse. Feste på brua krever brueierens samtykke.',
    'Measure 3.1.9 asks for a documented assessment: put up, not put up or awaiting, with reasons. Fixing to the bridge needs the consent of its owner.',
  ),
  'BRU-8': text(
    'N400 gjelder også private konstruksjoner over, under og langs offentlig veg. Ta med eieren av vegen eller banen under.',
    'N400 also applies to private structures over, under and along public roads. Involve the owner of the road or rail below.',
  ),
  'HOY-1': text(
    'Avklar låsing og alarm med brannrådgiveren, slik at rømning ikke svekkes. Adgang for drift løses med nøkkel eller kort, ikke med en dør som står åpen.',
    'Settle locks and alarms with the fire consultant, so that escape is not weakened. Access for operation is by key or card, not by a door left open.',
  ),
  'HOY-2': text(
    'Minstekravene er rettet mot fallulykker og barn. Mål rekkverket, oppgi kravet det holdes mot, og begrunn valget der mange har adgang.',
    'The minimum requirements address falls and children. Measure the parapet, state the requirement it is held against, and give reasons for the choice where many have access.',
  ),
  'HOY-3': text(
    'Se på møbleringsplanen, og skriv i driftsinstruksen at kanten skal holdes fri.',
    'Look at the furnishing plan, and write in the operating instructions that the edge shall be kept clear.',
  ),
  'HOY-4': text(
    'TEK17 § 12-17 tredje ledd: vinduer fra 3,3 m over terreng skal være barnesikret der barn kan oppholde seg. Rømning, ventilasjon og trygg rengjøring må fortsatt være mulig.',
    'TEK17 section 12-17, third paragraph: windows from 3.3 m above ground shall be child-safe where children can be. Escape, ventilation and safe cleaning must still be possible.',
  ),
  'HOY-5': text(
    'Kamera hjelper bare når noen følger med. Det skal skiltes med formål og ansvarlig, og opptak skal ikke lagres lenger enn nødvendig.',
    'Cameras help only when somebody is watching. Signs shall tell their purpose and who is responsible, and recordings shall not be kept longer than necessary.',
  ),
  'PAR-1': text(
    'Tegn skjermingen inn fra start, med brannrådgiver og ventilasjon ved samme bord. Delvis skjerming har vist liten eller ingen virkning.',
    'Draw the screening in from the start, with fire consultant and ventilation at the same table. Partial screening has shown little or no effect.',
  ),
  'PAR-2': text(
    'Avklar stenging mot rømning og mot avtaler med leietakere, og skriv i driftsplanen hvem som stenger og åpner.',
    'Settle closing against escape and agreements with tenants, and write in the operating plan who closes and opens.',
  ),
  'PAR-4': text(
    'Kurs i å ta kontakt må gjentas. Informasjonen om hjelp skal ha nøytral ordlyd og være avtalt med tjenesten den viser til.',
    'Training in making contact must be repeated. The information about help has neutral wording and is agreed with the service it refers to.',
  ),
}
