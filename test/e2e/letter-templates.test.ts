import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await createVault(desk.page, 'example');
  await desk.page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Settings' }).click();
  await desk.page.getByRole('link', { name: 'Letters', exact: true }).click();
  await heading(desk.page, 'Letters');
});
afterAll(async () => {
  await desk.close();
});

const SVG = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">${inside}</svg>`;
const HERON =
  '<g fill="#12466f"><path d="M4 36c8-2 10-12 10-20S18 4 26 4c5 0 8 2 10 4l10 3-10 1c-1 8-6 12-6 24z"/><circle cx="60" cy="20" r="10"/></g>';
const choose = async (label: string, option: string): Promise<void> => {
  await desk.page.getByRole('combobox', { name: label, exact: true }).click();
  await desk.page.getByRole('option', { name: option, exact: true }).click();
};
const wordings = (): Locator => desk.page.getByRole('list', { name: 'Wordings in the order of the letter' });
const preview = (): Locator => desk.page.getByRole('group', { name: 'As it will read' });
const editor = (): Locator => desk.page.getByRole('textbox', { name: 'Own wording', exact: true });

describe('the wording of a letter', () => {
  it('is read as a whole beside its parts', async () => {
    await choose('Letter', 'Extension notice');
    await wordings()
      .getByRole('button', { name: /You will have our answer on/ })
      .waitFor();
    await preview()
      .getByText(/You will have our answer on \d+ \w+ \d{4} at the latest\./)
      .waitFor();
    expect(await axeViolations(desk.page)).toEqual([]);
    await picture(desk.page, 'letter-wordings');
  });

  it('changes the letter while it is typed, and takes a variable by button', async () => {
    await wordings()
      .getByRole('button', { name: /You will have our answer on/ })
      .click();
    await editor().fill('We answer you no later than ');
    await desk.page.getByRole('button', { name: /^Insert date/ }).press('Enter');
    expect(await editor().inputValue()).toBe('We answer you no later than {{date}}');
    await preview()
      .getByText(/We answer you no later than \d+ \w+ \d{4}/)
      .waitFor();
    await picture(desk.page, 'letter-wording-typed');
  });

  it('is refused with the place while it is broken', async () => {
    await editor().fill('We answer\nby {{dtae}} {');
    const problems = desk.page.getByRole('alert');
    await problems.getByText('Line 2, character 4: there is no variable “dtae” here.').waitFor();
    await problems.getByText('Line 2, character 13: “{” opens or closes no variable.').waitFor();
    await problems.getByText('The variable “date” is missing: Art. 12(3) needs it.').waitFor();
    await desk.page.getByRole('button', { name: 'Save wording' }).click();
    expect(await editor().inputValue()).toContain('dtae');
    expect(await axeViolations(desk.page)).toEqual([]);
    await picture(desk.page, 'letter-wording-refused');
    // Only the core knows the typefaces.
    await editor().fill('We answer by {{date}} \u{11A3F}');
    await desk.page.getByRole('button', { name: 'Save wording' }).click();
    await problems.getByText(/Line 1, character 23: no typeface can draw/).waitFor();
    // The browser itself notes the refusal, and nothing else.
    expect(desk.problems.splice(0)).toEqual([expect.stringContaining('422')]);
  });

  it('is saved, seen as a page, compared, and reset to the built-in text', async () => {
    const { page } = desk;
    await editor().fill('We answer you no later than {{date}}.');
    await page.getByRole('button', { name: 'Save wording' }).click();
    await page.getByText('Saved. Letters written from now on say this.').waitFor();
    const item = wordings().getByRole('button', { name: /We answer you no later than/ });
    await item.getByText('Own wording').waitFor();
    await page.getByRole('button', { name: 'Show as PDF' }).click();
    const dialog = page.getByRole('dialog', { name: 'Specimen of the letter' });
    await dialog.getByText('Specimen: not a letter, never sent').first().waitFor();
    await dialog.getByText(/We answer you no later than/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'letter-specimen');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await item.click();
    await picture(page, 'letter-wording-own');
    await page.getByRole('button', { name: 'Compare with the built-in text' }).click();
    await page.getByRole('group', { name: 'What differs' }).locator('del').first().waitFor();
    await page.getByRole('heading', { name: 'Versions' }).waitFor();
    await picture(page, 'letter-wording-compared');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reset to built-in' }).click();
    await wordings()
      .getByRole('button', { name: /You will have our answer on/ })
      .waitFor();
    await preview()
      .getByText(/You will have our answer on \d+/)
      .waitFor();
  });
});

describe('the letterhead of an office', () => {
  const figure = (): Locator => desk.page.getByRole('img', { name: 'A heron' });

  it('takes a logo, shows the letter with it, and refuses what cannot be printed', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Letterhead', exact: true }).click();
    await heading(page, 'Letterhead');
    const file = page.getByLabel('Logo file');
    await file.setInputFiles({
      name: 'bad.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(SVG('<text>Heron</text>')),
    });
    await page.getByRole('alert').getByText('The SVG has “text” in it').waitFor();
    expect(desk.problems.splice(0)).toEqual([expect.stringContaining('409')]);
    await file.setInputFiles({ name: 'heron.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(SVG(HERON)) });
    await page.getByText('The logo is on the letters from now on.').waitFor();
    await page.getByLabel('What the logo shows').fill('A heron');
    await page.getByLabel('Signed by').fill('Ines Example');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved. Letters written from now on look like this.').waitFor();
    await figure().waitFor();
    await page.getByRole('region', { name: 'A letter with this letterhead' }).getByText('Ines Example').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'letterhead');
  });

  it('is refused in a colour too pale, with its ratio, and drawn for another envelope as it is chosen', async () => {
    const { page } = desk;
    await page.getByLabel('Colour', { exact: true }).fill('#7fb4dd');
    await page.getByText('Contrast on white 2.2 : 1').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('the contrast is 2.21 : 1, and 4.5 : 1 is needed').first().waitFor();
    await picture(page, 'letterhead-refused');
    await page.getByLabel('Colour', { exact: true }).fill('#7a1f1f');
    await choose('Envelope window', 'UK, DL envelope (BS 4264)');
    await choose('Typeface', 'DejaVu Serif');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Use again: version 2' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'letterhead-uk');
  });
});

describe('in the dark', () => {
  it('both pages can be read', async () => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'letterhead-dark');
    await page.getByRole('link', { name: 'Letters', exact: true }).click();
    await wordings().getByRole('button').nth(5).click();
    await editor().fill('{');
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'letter-wordings-dark');
  });
});

it('left no error in the browser', () => {
  expect(desk.problems).toEqual([]);
});
