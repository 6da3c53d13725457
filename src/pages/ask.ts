import type { Answer, MessageKind, MessageMap } from '../messages';

/** A one-shot message to the worker. Views are handed one, so that they can be shown without an extension around them. */
export type Ask = <K extends MessageKind>(kind: K, send: MessageMap[K]['send']) => Promise<Answer<K>>;
