/** Browser tests that run at the same time. More would starve each other: a map is drawn by the processor here. */
export const browserWorkers = 2
