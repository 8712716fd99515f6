import process from 'node:process';
import fc from 'fast-check';

/**
 * The same cases in every run, so that a failure is always of the change just made.
 * To look for new ones: `KEPT_SEED=$RANDOM npm test -- unit`.
 */
fc.configureGlobal({seed: Number(process.env['KEPT_SEED'] ?? 20_261_125)});

export default fc;
