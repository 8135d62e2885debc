import type { BaseSpan } from "../../span.js";

/** Outlets and agencies: they report, and neither act nor are hit. */
export function isMediaSpan(span: BaseSpan | undefined): boolean {
  return actorType(span).startsWith("media-");
}

/** Who signs a report: outlets, monitors, rescue services. */
export function isReporter(span: BaseSpan | undefined): boolean {
  return /^(media-|ngo-|civil-defence)/.test(actorType(span));
}

function actorType(span: BaseSpan | undefined): string {
  return (span as { actorType?: string | null } | undefined)?.actorType ?? "";
}
