import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { addReports, QUEUE, Queue, type Report, startWorker } from "./tag-jobs.js";

/**
 * The whole of it on one machine: `tsx service.ts PORT` adds 200 reports and one that is poisoned to the Redis at that port, starts two worker
 * processes, kills one in the middle, and prints what came of the jobs. `tsx service.ts PORT worker` is a worker.
 */
const [, script = "", port = "6379", role] = process.argv;
const connection = { host: "127.0.0.1", port: Number(port) };
const REPORTS = 200;
const WAIT_MS = 200;

if (role === "worker") startWorker(connection);
else {
  const queue = new Queue<Report>(QUEUE, { connection });
  const reports = Array.from({ length: REPORTS }, (_, i) => ({
    id: `r${i}`,
    text: `قصف على مدينة دوما ومقتل ${i + 2} مدنيين`,
  }));
  await addReports(queue, [...reports, { id: "poison" } as Report]);
  await addReports(queue, reports.slice(0, 20)); // a sender that tries again doubles nothing
  const start = () => spawn(process.execPath, [...process.execArgv, script, port, "worker"], { stdio: "inherit" });
  const [first, second] = [start(), start()];
  let killed = false;
  for (;;) {
    const { completed = 0, failed = 0 } = await queue.getJobCounts("completed", "failed");
    if (!killed && completed > REPORTS / 4) killed = first.kill("SIGKILL");
    if (completed + failed > REPORTS) break;
    await setTimeout(WAIT_MS);
  }
  const done = await queue.getCompleted(0, REPORTS);
  const ids = new Set(done.map(({ returnvalue }) => (JSON.parse(returnvalue as string) as { id: string }).id));
  const failed = (await queue.getFailed()).map(({ data, failedReason }) => `${data.id}: ${failedReason}`);
  console.log(JSON.stringify({ killed, completed: done.length, ids: ids.size, failed }));
  second.kill();
  await once(second, "exit");
  await queue.close();
}
