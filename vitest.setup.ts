import fc from 'fast-check';

/**
 * The same draws on every run, so that a red build is about the change at hand. Another seed explores further:
 * `AFK_SEED=42 npx vitest run`. What it finds becomes an example of its own.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.AFK_SEED ?? 20_240_930) });
