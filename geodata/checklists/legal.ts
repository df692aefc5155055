import { text } from '../model/language.ts'
import type { LegalReference } from './checklist.ts'

/** The laws, regulations and standards that points refer to. An address only where the provision itself was read. */

const tek17 = 'https://www.dibk.no/regelverk/byggteknisk-forskrift-tek17'

function reference(nb: string, en: string, url?: string): LegalReference {
  return url ? { title: text(nb, en), url } : { title: text(nb, en) }
}

export const legal = {
  tek17Outdoors: reference(
    'TEK17 § 8-3 Uteoppholdsareal',
    'TEK17 section 8-3 Outdoor areas',
    `${tek17}/8/8-3`,
  ),
  tek17SafeUse: reference(
    'TEK17 § 12-5 Sikkerhet i bruk',
    'TEK17 section 12-5 Safety in use',
    `${tek17}/12/ii/12-5/`,
  ),
  tek17Balconies: reference(
    'TEK17 § 12-11 Balkong og terrasse',
    'TEK17 section 12-11 Balconies and terraces',
    `${tek17}/12/ii/12-11/`,
  ),
  tek17Parapets: reference('TEK17 § 12-15 Rekkverk', 'TEK17 section 12-15 Parapets', `${tek17}/12/iii/12-15`),
  tek17Windows: reference(
    'TEK17 § 12-17 Vindu og andre glassfelt',
    'TEK17 section 12-17 Windows and other glazing',
    `${tek17}/12/iii/12-17/`,
  ),
  planPublicHealth: reference(
    'Plan- og bygningsloven § 3-1 første ledd bokstav f (befolkningens helse)',
    'Planning and Building Act section 3-1, first paragraph, f (public health)',
  ),
  planLossOfLife: reference(
    'Plan- og bygningsloven § 3-1 første ledd bokstav h (risiko for tap av liv)',
    'Planning and Building Act section 3-1, first paragraph, h (risk of loss of life)',
  ),
  planRiskAnalysis: reference(
    'Plan- og bygningsloven § 4-3 (ROS-analyse)',
    'Planning and Building Act section 4-3 (risk and vulnerability analysis)',
  ),
  planRegisterIsPublic: reference(
    'Kart- og planforskriften § 4 (planregisteret er åpent for alle)',
    'Map and planning regulations section 4 (the plan register is open to all)',
  ),
  provisionUse: reference(
    'Plan- og bygningsloven § 12-7 nr. 1 og 2 (utforming og bruk)',
    'Planning and Building Act section 12-7 no. 1 and 2 (design and use)',
  ),
  provisionQuality: reference(
    'Plan- og bygningsloven § 12-7 nr. 4 (funksjons- og kvalitetskrav)',
    'Planning and Building Act section 12-7 no. 4 (function and quality)',
  ),
  provisionOrder: reference(
    'Plan- og bygningsloven § 12-7 nr. 10 (rekkefølgekrav)',
    'Planning and Building Act section 12-7 no. 10 (order of development)',
  ),
  provisionStudies: reference(
    'Plan- og bygningsloven § 12-7 nr. 12 (nærmere undersøkelser)',
    'Planning and Building Act section 12-7 no. 12 (further studies)',
  ),
  constructionSite: reference('Byggherreforskriften', 'Construction client regulations'),
  constructionSafety: reference(
    'Plan- og bygningsloven § 28-2 (sikring ved byggearbeid)',
    'Planning and Building Act section 28-2 (safety during building work)',
  ),
  bridgeDesign: reference('Vegnormal N400 Bruprosjektering', 'Road standard N400 Bridge design'),
  healthData: reference(
    'Personvernforordningen artikkel 9 (helseopplysninger)',
    'General Data Protection Regulation article 9 (health data)',
  ),
  confidentiality: reference(
    'Ny forvaltningslov (LOV-2025-06-20-81) §§ 30–34 om taushetsplikt; kontroller om den er trådt i kraft',
    'New Public Administration Act (LOV-2025-06-20-81) sections 30–34 on confidentiality; check whether it is in force',
  ),
} as const
