import type { RowField } from "../rows.js";

/** What a field of a row must be, in Arabic. */
export const ARABIC_PROBLEMS: Readonly<Record<RowField, string>> = {
  name: "يلزم اسم فيه حرف واحد على الأقل.",
  kind: "اختر صنفاً من القائمة.",
  lat: "يلزم خط عرض بين \u200E-90 و90، بالدرجات.",
  lon: "يلزم خط طول بين \u200E-180 و180، بالدرجات.",
};
