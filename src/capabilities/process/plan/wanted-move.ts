import type { Day } from '#shared/dates.ts';

export type Span = { readonly start: Day; readonly end: Day };
export type WantedMove = Span & { readonly step: string };
