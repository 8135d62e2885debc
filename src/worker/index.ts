export {
  connectTagger,
  type WorkerDocument,
  type WorkerLike,
  type WorkerManyOptions,
  type WorkerTagger,
  type WorkerTagOptions,
  type WorkerText,
} from "./connect-tagger.js";
export type { AbortSignalLike } from "./request-queue.js";
export { type ServedTagger, serveTagger, type WorkerScope } from "./serve-tagger.js";
