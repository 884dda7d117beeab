import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { jsonLog } from '../src/http/log.js';
import { readSettings } from '../src/settings.js';
import { startPortal } from '../src/start.js';
import { openBrowser } from './browser.js';

/** A portal that listens, with its pages as they are built for use, and a real browser before it. */
export interface TestPages {
  readonly address: string;
  readonly browser: Browser;
  /** A page in a window of its own; what the browser finds wrong while it stands is kept. */
  open(options?: { readonly width?: number; readonly height?: number }): Promise<Page>;
  /** Errors in the page and refusals of the content security policy, of all pages under `/app`. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** On a database in memory, with the sign-in for development. */
export async function openPages(): Promise<TestPages> {
  const folder = await mkdtemp(join(tmpdir(), 'afk-pages-'));
  const configFile = fileURLToPath(new URL('../web/vite.config.ts', import.meta.url));
  const settings = { ...readSettings(['--dev-sign-in'], {}), port: 0, store: { kind: 'memory' } as const };
  const now = () => new Date('2026-11-24T10:00:00Z');
  const log = jsonLog(() => undefined, now);
  const [running, browser] = await Promise.all([
    startPortal(settings, folder, log, now),
    openBrowser(),
    build({ configFile, logLevel: 'error', build: { outDir: folder } }),
  ]);
  const faults: string[] = [];
  return {
    address: `http://localhost:${running.port}`,
    browser,
    faults,
    async open({ width = 1280, height = 900 } = {}) {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && new URL(page.url()).pathname.startsWith('/app')) faults.push(message.text());
      });
      return page;
    },
    async close() {
      await browser.close();
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on a page, in words that lead to the place. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
