import { type Draft, linked, type Scene } from "./draft.js";

/** The day of an incident: the value of its date, else the day of the report. */
export function incidentDay({ reading }: Scene, draft: Draft): string | null {
  const [s] = linked(draft, "date");
  if (s !== undefined) return (reading.spans[s] as { value?: string | null }).value ?? null;
  return reading.day ?? null;
}
