import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

describe('processors, transfers and notices', () => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await createVault(page, 'example');
  });
  afterAll(async () => {
    await desk.close();
  });

  const open = (path: string) => page.goto(new URL(path, desk.served.url).href);
  const field = (label: string) => page.getByLabel(label, { exact: true });
  // A list that cannot be searched is a text box that opens one.
  const choose = async (label: string, option: string | RegExp) => {
    const box = page.getByRole('combobox', { name: label, exact: true });
    await box
      .or(page.getByRole('textbox', { name: label, exact: true }))
      .first()
      .click();
    await page.getByRole('option', { name: option }).first().click();
  };
  const country = async (label: string, name: string) => {
    await page.getByRole('combobox', { name: label, exact: true }).fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  };
  const save = () => page.getByRole('button', { name: /^(Save|Create)$/ }).click();
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const looks = async (name: string) => {
    expect(await axeViolations(page), name).toEqual([]);
    await picture(page, `partners-${name}`);
  };

  it('keeps a processor with its contract, clauses and certificate, and refuses days that contradict', async ({
    onTestFailed,
  }) => {
    onTestFailed(() => picture(page, 'partners-processor-failed'));
    await open('/registers/processors/new');
    await page.getByLabel(/^Name/).fill('Cloud Host');
    await country('Country', 'India');
    await choose('Contract', 'Signed');
    await field('Begins on').fill('2026-01-01');
    await field('Ends on').fill('2025-12-31');
    await field('Notice period in days').fill('30');
    await choose('In the contract: (a) Only on documented instructions', 'Present');
    await field('Page: (a) Only on documented instructions').fill('4');
    const copy = page.getByRole('button', { name: 'Copy reader and day to all clauses' });
    expect(await copy.isDisabled()).toBe(true);
    await field('Read by: (a) Only on documented instructions').fill('Sam Sample');
    await field('Read on: (a) Only on documented instructions').fill('2026-11-20');
    await page.keyboard.press('Tab');
    await copy.click();
    expect(await field('Read by: (h) Information and audits').inputValue()).toBe('Sam Sample');
    expect(await field('Read on: (h) Information and audits').inputValue()).toMatch(/20/);
    await page.getByRole('button', { name: 'Add to Certificates' }).click();
    await page.getByLabel(/^Certificate or proof/).fill('ISO 27001');
    await field('Expires on').fill('2026-12-20');
    await save();
    await page
      .getByText(/The contract begins later/)
      .first()
      .waitFor();
    await looks('processor-refused');
    await field('Ends on').fill('2026-12-31');
    await page.keyboard.press('Tab');
    await page.getByText('Last day to give notice: Tue 1 Dec 2026').waitFor();
    await save();
    await heading(page, 'Cloud Host');
    await region('Contract').getByText('Tue 1 Dec 2026').waitFor();
    await page.getByRole('table', { name: 'Clauses of the contract' }).getByRole('cell', { name: '4' }).waitFor();
    await region('Those it engages').getByText('No other processor on record is engaged by it.').waitFor();
    await looks('processor');
    await open('/reminders');
    await page.getByText(/: notice to end the contract counts until 1 Dec 2026/).waitFor();
    await page.getByText(/: a certificate expires in 27 days/).waitFor();
    await looks('reminders');
  });

  it('says of each mechanism whether it holds, and why not', async ({ onTestFailed }) => {
    onTestFailed(() => picture(page, 'partners-transfer-failed'));
    await open('/registers/transfers/new');
    await page.getByLabel(/^Name/).fill('Mailing service');
    await country('Country', 'Norway');
    await page.getByText('Inside the EEA: this is no third country').waitFor();
    await country('Country', 'United States');
    await choose('Mechanism', /^Adequacy decision/);
    await choose('Adequacy decision', /2023\/1795/);
    await page.getByText(/self-certified to the EU-US Data Privacy Framework/).waitFor();
    await save();
    await heading(page, 'Mailing service');
    const lawful = region('What makes it lawful');
    await lawful.getByText('To prove').waitFor();
    await lawful.getByText('Not checked on a day whether the decision covers this importer.').waitFor();
    await looks('transfer');

    const edit = async (change: () => Promise<void>, word: string) => {
      await page.getByRole('button', { name: 'Edit: What makes it lawful' }).click();
      await change();
      await save();
      await lawful.getByText(word, { exact: true }).first().waitFor();
    };
    await edit(async () => {
      await choose('Does it cover this importer?', 'Yes');
      await field('Checked on').fill('2026-11-20');
    }, 'Holds');
    await edit(async () => {
      await choose('Mechanism', /^Standard contractual clauses/);
      await choose('Text', /2010\/87/);
      await field('Signed on').fill('2019-05-01');
    }, 'Does not hold');
    await lawful.getByText('These clauses no longer carry a transfer.').waitFor();
    await edit(async () => {
      await choose('Mechanism', /^Derogation/);
      await choose('Ground', /^Second subparagraph/);
      await page.getByText(/both the authority and the persons told/).waitFor();
    }, 'To prove');
    await lawful.getByText('The authority was not told of the transfer.').waitFor();
    await edit(async () => {
      await choose('Mechanism', /^Binding corporate rules/);
      await field('Approved on').fill('2024-03-01');
    }, 'Holds');
    await edit(async () => {
      await choose('Law', 'UK GDPR');
      await choose('Mechanism', /^International data transfer agreement/);
      await choose('Text', 'International Data Transfer Agreement');
    }, 'Holds');
    await lawful.getByRole('link', { name: 'See the lists' }).click();
    await heading(page, 'Reference data');
    await page.getByRole('table', { name: 'Adequate for the EU GDPR' }).getByText('(EU) 2026/179').waitFor();
    await looks('lists');
  });

  it('compares two editions of a notice, statement by statement', async ({ onTestFailed }) => {
    onTestFailed(() => picture(page, 'partners-editions-failed'));
    await open('/registers/notices/new');
    await page.getByLabel(/^Name/).fill('Privacy notice of the shop');
    await field('Version').fill('1.0');
    // Only the statement that was added last stands open.
    const say = async (words: string) => {
      await page.getByRole('button', { name: 'Add to Statements' }).click();
      await page.getByLabel(/^Statement( \*)?$/).fill(words);
    };
    await say('We keep invoices for ten years.');
    await say('We sell no data.');
    await save();
    await heading(page, 'Privacy notice of the shop');
    const first = new URL(page.url()).pathname.split('/').at(-1);
    await open('/registers/notices/new');
    await page.getByLabel(/^Name/).fill('Privacy notice of the shop, renewed');
    await field('Version').fill('2.0');
    await say('We keep invoices for seven years.');
    await say('You can complain to the authority.');
    await save();
    await heading(page, 'Privacy notice of the shop, renewed');
    await region('Editions').getByRole('link', { name: 'Compare editions' }).click();
    await heading(page, /compared with another edition$/);
    await page.getByText('It replaces no notice on record: choose which one to compare it with.').waitFor();
    await choose('Compared with', /Privacy notice of the shop, 1\.0/);
    expect(new URL(page.url()).searchParams.get('with')).toBe(first);
    await region('Said in other words').getByText('ten', { exact: true }).waitFor();
    await region('Said in other words').getByText('seven', { exact: true }).waitFor();
    await region('Added').getByText('You can complain to the authority.').waitFor();
    await region('No longer said').getByText('We sell no data.').waitFor();
    await region('What else differs')
      .getByRole('row', { name: /^Version changed 1\.0 2\.0/ })
      .waitFor();
    await looks('editions');
  });

  it('compares notices and registers', async ({ onTestFailed }) => {
    onTestFailed(() => picture(page, 'partners-coverage-failed'));
    await open('/registers/notices');
    await page.getByRole('link', { name: 'Compare notices and registers' }).click();
    await heading(page, 'Notices and registers');
    await region('Records no current notice tells of').getByRole('link', { name: 'Cloud Host' }).waitFor();
    await looks('coverage');
    // The one refusal that was asked for.
    expect(desk.problems).toEqual([expect.stringContaining('status of 422')]);
  });
});
