import { readFileSync } from 'node:fs';
import { AfkError, slotsOf } from '@afsprakenkader/diagnostics';
import { ELEMENTS } from '@afsprakenkader/taxonomy';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../scripts/certificate.js';
import {
  canonicalJson,
  digestOf,
  listReleases,
  loadCertificateTemplate,
  loadRelease,
  RELEASES_FOLDER,
} from '../src/index.js';

/** Written down here a second time, by hand, when a template is released. Never to be changed. */
const RELEASED = {
  '0.1.0': 'sha256-p8+Kx0xcoGsVNye5STttkhvSqFC3LoFhcG+3WXgGhb4=',
  '0.2.0': 'sha256-eZT8vbpXagD8iw+7WhsfRZvDprtDERfuYj+IYSj6jo8=',
};

const releases = await listReleases();

describe('the templates of certificates', () => {
  it('never move: each released version has the template with which it was released', () => {
    expect(Object.fromEntries(releases.map(({ version, certificate }) => [version, certificate]))).toEqual(RELEASED);
  });

  for (const { version, digest, certificate } of releases)
    it(`${version} is canonical JSON with its digest, and belongs to the bundle of that version`, async () => {
      const text = readFileSync(`${RELEASES_FOLDER}${version}.certificate.json`, 'utf8');
      expect([digestOf(text), canonicalJson(JSON.parse(text))]).toEqual([certificate, text]);
      const { template, digest: own } = await loadCertificateTemplate(version);
      expect([template.version, template.framework, own]).toEqual([version, digest, certificate]);
    });

  it('have each mandatory element of Annex I, and sources for all they show', async () => {
    for (const { version } of releases) {
      const { template } = await loadCertificateTemplate(version);
      const { bundle } = await loadRelease(version);
      const mandatory = template.elements.filter(({ presence }) => presence === 'mandatory').map(({ key }) => key);
      expect(mandatory).toEqual(
        expect.arrayContaining(ELEMENTS.filter((each) => each.mandatory).map(({ key }) => key)),
      );
      const anchors = bundle.sources.flatMap(({ id, anchors }) => Object.keys(anchors).map((key) => `${id}#${key}`));
      for (const { clause } of template.elements) expect(anchors).toEqual(expect.arrayContaining([...clause]));
    }
  });

  it('differ where the versions differ: 0.1.0 knows no exception, 0.2.0 shows one that was recorded', async () => {
    const [draft, reported] = await Promise.all(['0.1.0', '0.2.0'].map(loadCertificateTemplate));
    const keys = (of: typeof draft) => of!.template.elements.map(({ key }) => key);
    expect(keys(reported).filter((key) => !keys(draft).includes(key))).toEqual(['exception']);
    const recognition = (of: typeof draft) => of!.template.elements.find(({ key }) => key === 'recognition')?.certainty;
    expect([recognition(draft), recognition(reported)]).toEqual(['stated', 'carried-forward']);
  });

  it('are refused for a version that is not released', async () => {
    await expect(loadCertificateTemplate('0.9.0')).rejects.toBeInstanceOf(AfkError);
    await expect(loadCertificateTemplate('../0.2.0')).rejects.toMatchObject({ problem: { code: 'AFK-520' } });
  });

  it('can be released from the working tree as it stands', async () => {
    const { bundle, digest } = await loadRelease('0.2.0');
    const { template, problems } = compileTemplate(bundle, digest);
    expect(problems).toEqual([]);
    for (const text of Object.values(template!.sentences))
      expect(slotsOf(text.nl).sort()).toEqual(slotsOf(text.en).sort());
  });
});
