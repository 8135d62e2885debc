import type { BarChart } from "./bar-chart.js";
import { isoDay } from "./periods.js";

/** Room that a label needs. */
const LABEL_WIDTH = 74;
/** So many months, years or bars may lie between two labels. */
const MONTH_STEPS: readonly number[] = [1, 2, 3, 6, 12];

/**
 * Labels of a time axis: the bars in which a year or a month begins, as many as there is room for; of few days the days. A label has its year
 * where it is the first, or where the year begins.
 */
export function timeTicks(
  { starts, months }: Pick<BarChart, "starts" | "months">,
  width: number,
): { readonly bar: number; readonly label: string }[] {
  const bars = starts.length - 1;
  const room = Math.max(1, Math.floor(width / LABEL_WIDTH));
  const days = starts.slice(0, bars).map(isoDay);
  const monthOf = (bar: number): number => Number(days[bar]!.slice(5, 7)) + 12 * Number(days[bar]!.slice(0, 4));
  const firsts = days.map((_, bar) => bar).filter((bar) => bar === 0 || monthOf(bar) !== monthOf(bar - 1));
  if (firsts.length <= 2) {
    const step = Math.ceil(bars / room);
    return days.flatMap((label, bar) => (bar % step === 0 ? [{ bar, label }] : []));
  }
  const span = monthOf(bars - 1) - monthOf(0) + 1;
  const step = MONTH_STEPS.find((each) => span / each <= room) ?? 12 * Math.ceil(span / 12 / room);
  const shown = firsts.filter((bar) => (monthOf(bar) - 1) % step === 0);
  return shown.map((bar, i) => {
    const [year, month] = days[bar]!.split("-") as [string, string];
    if (step >= 12) return { bar, label: year };
    const name = months?.[Number(month) - 1] ?? month;
    return { bar, label: i === 0 || month === "01" ? `${name} ${year}` : name };
  });
}
