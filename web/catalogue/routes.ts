import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readCatalogueSearch } from './catalogueSearch.ts'

export const catalogueRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/typer',
    validateSearch: readCatalogueSearch,
    component: lazyRouteComponent(() => import('./CataloguePage.tsx'), 'CataloguePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/typer/ny',
    component: lazyRouteComponent(() => import('./OwnTypePage.tsx'), 'NewTypePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/typer/$code',
    component: lazyRouteComponent(() => import('./TypePage.tsx'), 'TypePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/typer/$code/rediger',
    component: lazyRouteComponent(() => import('./OwnTypePage.tsx'), 'EditTypePage'),
  }),
] as const
