import { requestId } from 'hono/request-id'
import { administrationRoutes } from './accounts/administrationRoutes.ts'
import { providerRoutes } from './accounts/providerRoutes.ts'
import { accountRoutes } from './accounts/routes.ts'
import { sessionRoutes } from './accounts/sessionRoutes.ts'
import { tokenRoutes } from './accounts/tokenRoutes.ts'
import { attachmentRoutes } from './attachments/routes.ts'
import { calendarRoutes } from './calendars/routes.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import { checklistDraftRoutes } from './checklists/draftRoutes.ts'
import { checklistRoutes } from './checklists/routes.ts'
import { checkAdditionRoutes } from './checks/additionRoutes.ts'
import { checkRoutes, projectCheckRoutes } from './checks/routes.ts'
import { clarificationRoutes, projectClarificationRoutes } from './clarifications/routes.ts'
import { clearanceRoutes } from './clearances/routes.ts'
import { contextRoutes } from './context/routes.ts'
import { digestRoutes } from './digests/routes.ts'
import { followUpRoutes, projectFollowUpRoutes } from './follow-ups/routes.ts'
import { helplineRoutes, helpRoutes } from './helplines/routes.ts'
import { historyRoutes } from './history/routes.ts'
import { createSubject } from './http/app.ts'
import { limitBodies } from './http/bodies.ts'
import { challengePrograms, protectPages, refuseOtherSites, requireJson } from './http/guards.ts'
import { readActor } from './http/perform.ts'
import { sendProblem, sendThrown } from './http/problems.ts'
import { importRoutes } from './imports/routes.ts'
import { inspectionRoutes } from './inspections/dueRoutes.ts'
import { faultRoutes, safeguardInspectionRoutes } from './inspections/routes.ts'
import { operatorRoutes } from './operator/routes.ts'
import { actorRoutes } from './plan/actorRoutes.ts'
import { indicatorRoutes } from './plan/indicatorRoutes.ts'
import { measureRoutes } from './plan/measureRoutes.ts'
import { planRoutes } from './plan/planRoutes.ts'
import { planReportFileRoutes } from './plan-reports/fileRoutes.ts'
import { openFigureRoutes } from './plan-reports/openRoutes.ts'
import { planReportRoutes } from './plan-reports/routes.ts'
import { serveAsset } from './platform/assets.ts'
import { coverageRoutes } from './projects/coverageRoutes.ts'
import { dutyRoutes } from './projects/dutyRoutes.ts'
import { projectOverviewRoutes } from './projects/routes.ts'
import { taskRoutes } from './projects/taskRoutes.ts'
import { recallRoutes } from './recalls/routes.ts'
import { reportRoutes } from './reports/routes.ts'
import { reviewRoutes } from './reviews/routes.ts'
import { evaluationRoutes } from './safeguards/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { securingRoutes } from './securing/routes.ts'
import { settingsRoutes } from './settings/routes.ts'
import { signDeviationRoutes } from './sign-care/deviationRoutes.ts'
import { signInspectionRoutes } from './sign-care/dueRoutes.ts'
import { signCareRoutes } from './sign-care/routes.ts'
import { signMessageRoutes } from './sign-messages/routes.ts'
import { signNeedRoutes } from './sign-needs/routes.ts'
import { signPlanRoutes } from './sign-plans/routes.ts'
import { signOverviewRoutes } from './signs/overviewRoutes.ts'
import { signRuleRoutes } from './signs/routes.ts'
import { siteLogRoutes } from './sites/logRoutes.ts'
import { siteMaintenanceRoutes } from './sites/maintenanceRoutes.ts'
import { siteReportRoutes } from './sites/reportRoutes.ts'
import { siteRoutes } from './sites/routes.ts'
import { comparisonRoutes, projectStalenessRoutes } from './staleness/routes.ts'
import { suggestionRoutes } from './suggestions/routes.ts'
import { thingRoutes } from './things/routes.ts'
import { tileRoutes } from './tiles/routes.ts'
import { viewRoutes } from './views/routes.ts'
import { worklistRoutes } from './worklist/routes.ts'

// The platform finds its object classes among the exports of the entry.
// biome-ignore lint/performance/noBarrelFile: the entry must export them
export { Attachments } from './attachments/object.ts'
export { Municipality } from './municipality.ts'
export { SitesVault } from './sites/vault.ts'

const app = createSubject()
app.use(requestId())
app.use(protectPages)
for (const data of ['/api/*', '/tiles/*', '/ogc/*']) app.use(data, challengePrograms, refuseOtherSites)
app.use('/api/*', requireJson, limitBodies)
app.onError(sendThrown)

app.route('/api', accountRoutes)
app.route('/api', providerRoutes)
app.route('/api/account', sessionRoutes)
app.route('/api/accounts', administrationRoutes)
app.route('/api/tokens', tokenRoutes)
app.route('/api/register/bridges', thingRoutes('bridges'))
app.route('/api/register/buildings', thingRoutes('buildings'))
app.route('/api/register/structures', thingRoutes('structures'))
app.route('/api/safeguards', thingRoutes('safeguards'))
app.route('/api/safeguards', safeguardInspectionRoutes)
app.route('/api/safeguards', evaluationRoutes)
app.route('/api/inspections', inspectionRoutes)
app.route('/api/faults', faultRoutes)
app.route('/api/calendars', calendarRoutes)
app.route('/api/signs', signOverviewRoutes)
app.route('/api/signs', thingRoutes('signs'))
app.route('/api/signs', signRuleRoutes)
app.route('/api/sign-needs', signNeedRoutes)
app.route('/api/signs', signCareRoutes)
app.route('/api/sign-deviations', signDeviationRoutes)
app.route('/api/sign-inspections', signInspectionRoutes)
app.route('/api/sign-plans', signPlanRoutes)
app.route('/api/helplines', helplineRoutes)
app.route('/api/help', helpRoutes)
app.route('/api/sign-messages', signMessageRoutes)
app.route('/api/recalls', recallRoutes)
app.route('/api/plan', planRoutes)
app.route('/api/plan/measures', measureRoutes)
app.route('/api/plan', indicatorRoutes)
app.route('/api/plan/actors', actorRoutes)
app.route('/api/plan-reports', planReportRoutes)
app.route('/api/plan-reports', planReportFileRoutes)
app.route('/api/open/plan-figures', openFigureRoutes)
app.route('/api/securing', securingRoutes)
app.route('/api/securing', suggestionRoutes)
app.route('/api/projects', projectOverviewRoutes)
app.route('/api/projects', thingRoutes('projects'))
app.route('/api/projects', projectCheckRoutes)
app.route('/api/projects', projectStalenessRoutes)
app.route('/api/projects', projectClarificationRoutes)
app.route('/api/projects', projectFollowUpRoutes)
app.route('/api/follow-ups', followUpRoutes)
app.route('/api/clarifications', clarificationRoutes)
app.route('/api/checks', checkRoutes)
app.route('/api/attachments', attachmentRoutes)
app.route('/api/checks', checkAdditionRoutes)
app.route('/api/checks', comparisonRoutes)
app.route('/api/checks', reviewRoutes)
app.route('/api/checks', reportRoutes)
app.route('/api/catalogue', catalogueRoutes)
app.route('/api/checklists/draft', checklistDraftRoutes)
app.route('/api/checklists', checklistRoutes)
app.route('/api/settings', settingsRoutes)
app.route('/api/settings', dutyRoutes)
app.route('/api/tasks', taskRoutes)
app.route('/api/digest', digestRoutes)
app.route('/api/coverage', coverageRoutes)
app.route('/api/events', historyRoutes)
app.route('/api/context', contextRoutes)
app.route('/api/imports', importRoutes)
app.route('/api/search', searchRoutes)
app.route('/api/worklist', worklistRoutes)
app.route('/api/views', viewRoutes)
app.route('/api/operations', operatorRoutes)
app.route('/api/clearances', clearanceRoutes)
app.route('/api/sites', siteRoutes)
app.route('/api/site-reports', siteReportRoutes)
app.route('/api/site-log', siteLogRoutes)
app.route('/api/operations', siteMaintenanceRoutes)
app.route('/tiles', tileRoutes)
app.get('/api/health', (c) => c.json({ status: 'ok' }))
// Made once: it takes tens of milliseconds, and is the same until the next release.
let apiDocument: string | null = null
app.get('/openapi.json', () => {
  apiDocument ??= JSON.stringify(
    app.getOpenAPIDocument({
      openapi: '3.0.3',
      info: {
        title: 'Rekkverk',
        version: '1',
        description:
          'Register, projects and checks of a municipality. Errors are application/problem+json (RFC 9457).',
        license: { name: 'MIT' },
      },
    }),
  )
  return new Response(apiDocument, { headers: { 'Content-Type': 'application/json' } })
})
// The `type` of a problem is an address that explains it; a browser carries its #code along.
app.get('/api/problems', (c) => c.redirect('/api'))
// Asks who calls, as every other path does: what does not exist and what one may not see answer alike, as fast.
app.all('/api/:rest{.+}', async (c) =>
  sendProblem(c, { code: (await readActor(c)) ? 'not-found' : 'not-signed-in' }),
)
app.get('*', async (c) => (await serveAsset(c.req.raw, c.env)) ?? sendProblem(c, { code: 'not-found' }))
app.notFound((c) => sendProblem(c, { code: 'not-found' }))

export default app
