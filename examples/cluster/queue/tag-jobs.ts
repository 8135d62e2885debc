import { type Job, Queue, QueueEvents, UnrecoverableError, Worker } from "bullmq";
import { syriaTagger, toJsonl } from "yaqut/syria";

/** A report as it waits in the queue. */
export interface Report {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

export const QUEUE = "reports";
/** A worker that dies loses its lock, and its job goes to another one; one that kills workers again and again is given up. */
const STALLED = { lockDuration: 5000, stalledInterval: 2000, maxStalledCount: 2 };

/** Adds reports. The id of the report is that of its job: one that is added twice is done once. */
export async function addReports(queue: Queue<Report>, reports: readonly Report[]): Promise<void> {
  await queue.addBulk(
    reports.map((report) => ({
      name: "tag",
      data: report,
      opts: { jobId: `report-${report.id}`, attempts: 3, backoff: { type: "exponential", delay: 200 } },
    })),
  );
}

/** Tags one report. What is no report is given up at once: another attempt would fail alike. */
export async function tagReport({ data }: Job<Report>): Promise<string> {
  if (typeof data.text !== "string") throw new UnrecoverableError(`report ${data.id} has no text`);
  return toJsonl([{ id: data.id, ...syriaTagger().tag(data.text, data.date) }]);
}

/** A worker of this process. Each process has one core: start as many as there are. */
export function startWorker(connection: { readonly host: string; readonly port: number }): Worker<Report, string> {
  return new Worker<Report, string>(QUEUE, tagReport, { connection, ...STALLED });
}

export { Queue, QueueEvents };
