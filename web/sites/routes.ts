import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

// No search parameters: no address leads to a site or to where one is.
export const siteRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/steder',
    component: lazyRouteComponent(() => import('./SitesPage.tsx'), 'SitesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meld-sted',
    component: lazyRouteComponent(() => import('./ReportPlacePage.tsx'), 'ReportPlacePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/innsynslogg',
    component: lazyRouteComponent(() => import('./SiteLogPage.tsx'), 'SiteLogPage'),
  }),
] as const
