import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import { findSettings } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { ruleList } from '../explain/list.js';
import { rulePage } from '../explain/page.js';
import { chooseRelease, releasedVersions } from '../framework/choose-framework.js';
import { wantsColour, widthOf } from '../io.js';
import { paint } from '../paint.js';
import { didYouMean } from '../usage.js';

/** `explain`: one rule's page, or the list of all rules, of the version asked for, pinned, or released last. */
export async function explain(run: Run, id: string | undefined, options: Options): Promise<void> {
  const { io, language } = run;
  const settings = await findSettings(io, options.config);
  const wanted = typeof options.framework === 'string' ? options.framework : settings?.config.framework?.version;
  const { bundle } = await chooseRelease(wanted ?? 'latest', io.cwd);
  const style = paint(wantsColour(io.stdout, io.env));
  if (id === undefined) {
    io.stdout.write(ruleList(bundle, language, style));
    return;
  }
  const rule = bundle.rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const hint = didYouMean(
      id,
      bundle.rules.map((candidate) => candidate.id),
    );
    throw new AfkError(problem(CLI_CODES, 'AFK-621', { rule: id, version: bundle.version, hint }));
  }
  const versions = await releasedVersions();
  const released = await Promise.all(versions.map(async (version) => (await chooseRelease(version)).bundle));
  io.stdout.write(rulePage({ bundle, rule, released, language, width: widthOf(io.stdout, io.env), style }));
}
