import type { Side } from "../profile.js";

/** Sides of the war in Syria, as the actor gazetteer names them. */
export const SIDES: Readonly<Record<string, Side>> = {
  opposition: { role: "domestic", allies: "opposition-factions" },
  "political-opposition": { role: "domestic" },
  "government-until-2024": { role: "domestic", allies: "pro-government-militias" },
  "government-until-2024-allied": { role: "domestic", allies: "pro-government-militias" },
  "government-since-2024": { role: "domestic" },
  "former-government-insurgents": { role: "domestic" },
  sdf: { role: "domestic" },
  "nusra-hts": { role: "domestic", allies: "islamist-factions" },
  "suwayda-local": { role: "domestic" },
  local: { role: "domestic" },
  "islamic-state": { role: "transnational" },
  "other-jihadist": { role: "transnational", allies: "islamist-factions" },
  turkey: { role: "involved", allies: "syrian-national-army" },
  russia: { role: "involved", allies: "pro-government-militias" },
  "iran-aligned": { role: "involved", allies: "iranian-backed-militias" },
  coalition: { role: "involved" },
  israel: { role: "involved" },
  "other-state": { role: "elsewhere" },
  "other-armed": { role: "elsewhere" },
};
