/**
 * Whether what was written is safe: `idle` while nothing was, `failed` while a save that did not go through is repeated,
 * `stopped` when nothing more can be saved from this page, because the extension was replaced under it.
 */
export type Saving = 'idle' | 'saving' | 'saved' | 'failed' | 'stopped';
