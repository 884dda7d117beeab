import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOn, openPages, type TestPages } from './pages.js';

const CSV = fileURLToPath(new URL('../../../examples/invented/universiteit.csv', import.meta.url));
const YAML = fileURLToPath(new URL('../../../examples/invented/hogeschool.yaml', import.meta.url));
const AT = '/app/i/odisee';
const PATHS = [
  AT,
  `${AT}/upload`,
  `${AT}/offerings`,
  `${AT}/offerings/verzonnen-klein`,
  `${AT}/exceptions`,
  `${AT}/version?to=0.1.0`,
  `${AT}/sharing`,
  `${AT}/log`,
  '/app/agreement?version=0.2.0&beside=0.1.0&show=changed',
  '/app/workbench',
  '/app/proposals',
  '/app/no-such-page',
];
let pages: TestPages;
let page: Page;

beforeAll(async () => {
  pages = await openPages();
  page = await pages.open();
  await page.goto(`${pages.address}/sign-in?return=${AT}/upload`);
  await page.getByRole('combobox').selectOption('odisee');
  await page.getByRole('button', { name: /Aanmelden/ }).click();
  await choose(YAML);
  await page.getByRole('button', { name: 'Neem op en toets' }).click();
  await page.getByRole('link', { name: 'niet conform' }).first().waitFor();
}, 180_000);
afterAll(() => pages.close());

async function choose(file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('heading', { name: 'Zo wordt het gelezen' }).waitFor();
}

async function settle(): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Code in the page is text: the names of a browser are not those of this process. */
function lineWithFocus(): Promise<unknown> {
  return page.evaluate("document.activeElement?.getAttribute('data-line')");
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  it.each(PATHS)('%s has no barrier and fits a phone, light and dark', async (path) => {
    await page.goto(pages.address);
    await page.evaluate(`localStorage.setItem('afk-language', '${language}')`);
    for (const [colorScheme, width] of [['light', 1280] as const, ['dark', 390] as const]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${pages.address}${path}`);
      await settle();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await barriersOn(page)).toEqual([]);
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
    }
  });
});

it('reads a spreadsheet of somebody else by what its columns mean', async () => {
  await page.evaluate("localStorage.setItem('afk-language', 'nl')");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${pages.address}${AT}/upload`);
  await choose(CSV);
  await page.getByRole('combobox', { name: 'Titel: Betekent' }).selectOption({ value: 'title.nl' });
  await page.getByRole('combobox', { name: 'Code: Betekent' }).selectOption({ value: 'id' });
  await page.getByRole('button', { name: 'Toon hoe het nu gelezen wordt' }).click();
  await page.getByRole('rowheader', { name: 'VU-01' }).first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

it('goes through the list and into an offering by keyboard alone', async () => {
  await page.goto(`${pages.address}${AT}/offerings`);
  await page.locator('.offering a').first().waitFor();
  for (let tab = 0; tab < 60; tab++) {
    await page.keyboard.press('Tab');
    if ((await lineWithFocus()) === '0') break;
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await lineWithFocus()).toBe('2');
  await page.keyboard.press('Enter');
  await page.getByText('Wat uw bestand hierover zegt').waitFor();
});

it('keeps what was entered when the session has ended meanwhile', async () => {
  await page.goto(`${pages.address}${AT}/exceptions`);
  const reason = page.getByLabel('Reden, in het Nederlands');
  await page.getByLabel('Code van de microcredential').fill('verzonnen-klein');
  await page.getByLabel('Bepaling').selectOption('load-maximum');
  await reason.fill('De stage telt mee.');
  await page.getByLabel('Beslist door').fill('Onderwijsraad');
  await page.getByLabel('Beslist op').fill('2026-11-01');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click();
  await page.getByRole('combobox').selectOption('odisee');
  await page.getByRole('button', { name: /Aanmelden/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Uitzonderingen' }).waitFor();
  expect(await reason.inputValue()).toBe('De stage telt mee.');
});
