import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriersOn, openPages, type TestPages } from './pages.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/invented/hogeschool.yaml', import.meta.url));
let pages: TestPages;
let page: Page;

beforeAll(async () => {
  pages = await openPages();
  page = await pages.open();
}, 120_000);
afterAll(() => pages.close());

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const follow = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

it('signs in and comes to an overview that says what to do first', async () => {
  await page.goto(`${pages.address}/app`);
  await heading('Uw microcredentials naast het afsprakenkader');
  await page.getByRole('link', { name: 'Aanmelden met uw instelling' }).click();
  await page.getByRole('combobox').selectOption('odisee');
  await page.getByRole('button', { name: /Aanmelden/ }).click();
  await heading('Odisee');
  await page.getByRole('heading', { name: 'Er is nog geen catalogus.' }).waitFor();
});

it('uploads a catalogue, sees how it is read, and takes it in', async () => {
  await follow('Catalogus opladen');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await chooser).setFiles(EXAMPLE);
  await page.getByText('7 microcredentials gelezen.').waitFor();
  await page.getByRole('button', { name: 'Neem op en toets' }).click();
  await heading('Odisee');
  await page.getByRole('link', { name: 'niet conform' }).first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

it('finds an offering that departs from the agreement and reads why, where and what to do', async () => {
  await page.getByRole('link', { name: 'buiten het gewone bereik' }).first().click();
  await heading('Aanbod en bevindingen');
  await page.locator('.offering a').first().click();
  await page.getByText('Wat uw bestand hierover zegt').waitFor();
  const finding = page.getByRole('article').first();
  await finding.getByText('Bepaling', { exact: true }).waitFor();
  expect(await finding.textContent()).toMatch(/hogeschool\.yaml:\d+:\d+/);
  expect(await barriersOn(page)).toEqual([]);
});

it('says the same in English', async () => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('What your file says of it').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'Nederlands' }).click();
});

it('previews an upgrade and moves the pin', async () => {
  await follow('Versie en overstap');
  await page.getByLabel('Vergelijk met versie').selectOption('0.1.0');
  await page.getByRole('button', { name: 'Leg versie 0.1.0 vast' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leg versie 0.1.0 vast' }).click();
  await page.getByRole('heading', { name: 'Vastgelegd: versie 0.1.0' }).waitFor();
  await page.getByLabel('Vergelijk met versie').selectOption('0.2.0');
  await page.getByRole('heading', { name: 'Wat er verandert, microcredential per microcredential' }).waitFor();
});

it('moves a number on the workbench and sees the count by institution', async () => {
  await follow('Delen');
  await page.getByText('De hele catalogus').click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('Bewaard. Het staat in het logboek.').waitFor();
  await follow('Werkbank');
  await page.getByText('Voor geen van de 7 gedeelde microcredentials verandert er iets.').waitFor();
  const slider = page.getByRole('slider', { name: /bovenkant van het gewone bereik/ });
  await slider.focus();
  for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowLeft');
  await page.getByText(/Voor \d+ van de 7 gedeelde microcredentials verandert er iets\./).waitFor();
  await page.getByText(/de nieuwe tekst is strenger/).waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

it('saw no error in the page and no refusal of its policy', () => {
  expect(pages.faults).toEqual([]);
});
