import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { picture } from './browser.ts';
import { begin, choose, dialog, pick, save } from './case-steps.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';

/** Monday, 09:00 in Malta. */
describe.each(['light', 'dark'] as const)('breaches in %s', (colorScheme) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ colorScheme });
    await createVault(desk.page, 'example');
  });
  afterAll(async () => {
    await desk.close();
  });

  const look = async (name: string): Promise<void> => {
    await desk.page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect(await axeViolations(desk.page), name).toEqual([]);
    await picture(desk.page, `${colorScheme}-breach-${name}`);
  };
  const open = async (path: string, title: RegExp): Promise<void> => {
    await desk.page.goto(new URL(path, desk.served.url).href);
    await heading(desk.page, title);
  };
  const section = (name: string) => desk.page.getByRole('region', { name, exact: true });
  const time = () => dialog(desk.page).getByRole('textbox', { name: 'Time', exact: true });

  /** Facts enough for Art. 33(5). */
  const log = async (name: string, aware: { day: string; time: string }, more: () => Promise<void>): Promise<void> => {
    const { page } = desk;
    await open('/breaches/new', /Record a breach/);
    await page.getByLabel(/What happened, in a few words/).fill(name);
    await page.getByLabel(/Aware since: day/).fill(aware.day);
    await page.getByRole('textbox', { name: 'Time', exact: true }).fill(aware.time);
    await choose(page, 'Confidentiality');
    await choose(page, 'Human error');
    await page.getByLabel('Facts').fill('=1+1\nEvery recipient saw every address.');
    await page.getByLabel('People, approximate number').fill('1250');
    await page.getByLabel('Records, approximate number').fill('1250');
    await page.getByLabel('Likely consequences').fill('Phishing.');
    await page.getByLabel('Measures taken').fill('Recall sent.');
    await more();
    await page.getByRole('button', { name: 'Record breach' }).click();
    await heading(page, name);
  };
  const risk = async (level: RegExp, reasons: string): Promise<void> => {
    await pick(desk.page, /Risk for the people/, level);
    await desk.page.getByLabel('Reasons for the risk').fill(reasons);
  };
  const decide = async (reasons: string): Promise<void> => {
    await begin(desk.page, 'Decide on notifying');
    await dialog(desk.page).getByLabel('Reasons').fill(reasons);
    await save(desk.page, 'Record decision');
  };

  it('runs one clock an authority, each to its exact end', async () => {
    const { page } = desk;
    await log('Newsletter with every address visible', { day: '23 Nov 2026', time: '817' }, async () => {
      await choose(page, 'UK GDPR');
      await risk(/^High/, 'Addresses are enough for phishing.');
      const live = page.getByRole('complementary', { name: 'The 72 hours, as typed' });
      await live.getByText('Thu 26 Nov 2026, 08:17 (+01:00)').first().waitFor();
      await look('new');
    });
    const clocks = await section('The 72 hours').innerText();
    expect(clocks).toMatch(/Office of the Information and Data Protection Commissioner\s+71 h 1\d min left/);
    expect(clocks).toMatch(/Information Commissioner's Office\s+71 h 1\d min left/);
    expect(clocks).toContain('72 hours after awareness: Thu 26 Nov 2026, 08:17 (+01:00)');
    expect(clocks).toContain('The period ends at Thu 26 Nov 2026, 09:00 (+01:00)');
    await look('page');
  });

  it('tells each authority by itself, and more in phases', async () => {
    const { page } = desk;
    await decide('A risk is likely.');
    await begin(page, 'Record a notice to an authority');
    await time().fill('8:50');
    await dialog(page).getByLabel('Reference of the authority').fill('IDPC/2026/77');
    expect(await dialog(page).getByLabel('Reasons for the delay').count()).toBe(0);
    await look('notify');
    await save(page, 'Record notice');
    expect(await section('The 72 hours').innerText()).toMatch(/Notified in time[\s\S]*min left/);

    await begin(page, 'Record a notice to an authority');
    await pick(page, /Authority/, /Data Protection Commissioner/);
    expect(await dialog(page).getByRole('combobox', { name: 'Phase' }).inputValue()).toBe('Further information');
    await time().fill('0855');
    await save(page, 'Record notice');
    await begin(page, 'Record a notice to an authority');
    expect(await dialog(page).getByRole('combobox', { name: 'Authority' }).inputValue()).toContain(
      "Information Commissioner's Office",
    );
    await time().fill('0856');
    await save(page, 'Record notice');
    expect(await section('The 72 hours').innerText()).toMatch(/Notified in time[\s\S]*Notified in time/);
  });

  it('asks for the people where the risk is high, then for the day they were told', async () => {
    const { page } = desk;
    await begin(page, 'Decide on informing the people');
    await look('people');
    await save(page, 'Record');
    await section('Still missing').getByText('Inform the people as decided').waitFor();
    await begin(page, 'Record that the people were informed');
    await dialog(page).getByLabel('Informed on').fill('23.11.');
    await dialog(page).getByLabel('How they were informed').fill('E-mail to each');
    await save(page, 'Record');
    await section('Still missing').getByText('Nothing is missing').waitFor();
    await section('Timeline').getByText('People informed on 23 Nov 2026').waitFor();
  });

  it('closes when nothing is missing, and opens again with a reason', async () => {
    const { page } = desk;
    await begin(page, 'Close the case');
    await save(page, 'Close the case');
    await page.getByText('Closed', { exact: true }).waitFor();
    await look('closed');
    await begin(page, 'Open again');
    await dialog(page).getByLabel('Reason').fill('The IDPC asked for more.');
    await save(page, 'Open again');
    await section('Timeline').getByText('The IDPC asked for more.').waitFor();
  });

  it('takes no late notice without the reasons for the delay', async () => {
    const { page } = desk;
    await log('Laptop lost on a train', { day: '18.11.2026', time: '09:17' }, () => risk(/^Risk$/, 'Names.'));
    await section('The 72 hours').getByText('Missed: notify now and say why it is late').waitFor();
    expect(await section('The 72 hours').innerText()).toMatch(/47 h \d+ min late/);
    await decide('A risk.');
    await begin(page, 'Record a notice to an authority');
    await time().fill('08:55');
    await dialog(page).getByText('The period ended at Sat 21 Nov 2026, 10:00 (+01:00)').waitFor();
    await dialog(page).getByRole('button', { name: 'Record notice' }).click();
    await dialog(page).getByText('Please give the reason: it is needed here.').first().waitFor();
    await look('late');
    await dialog(page).getByLabel('Reasons for the delay').fill('Nobody knew which laptop it was.');
    await save(page, 'Record notice');
    await section('The 72 hours').getByText('Notified late').waitFor();
    expect(await section('Authorities').innerText()).toContain('Nobody knew which laptop it was.');
  });

  it('gives a processor no 72 hours but a controller to tell', async () => {
    const { page } = desk;
    await log('Backup of a customer left open', { day: 'today', time: '08:00' }, () =>
      pick(page, /Our role/, /^Processor/),
    );
    await section('The 72 hours').getByText('the 72 hours are the controller’s').waitFor();
    await begin(page, 'Record that the controller was told');
    await dialog(page).getByLabel('Controller').fill('Shop Ltd');
    await time().fill('0830');
    await look('controller');
    await save(page, 'Record');
    await section('Controllers told').getByText('Shop Ltd').waitFor();
    await section('Still missing').getByText('Nothing is missing').waitFor();
  });

  it('keeps the reasons for not notifying, until the risk turns out to be higher', async () => {
    const { page } = desk;
    await log('Encrypted stick lost', { day: '20.11.2026', time: '12:00' }, () => risk(/^Unlikely/, 'Encrypted.'));
    await decide('Strong encryption, the key is safe.');
    await section('The 72 hours').getByText('No notice: a risk is unlikely').waitFor();
    await page.keyboard.press('e');
    await heading(page, /Change the facts/);
    await risk(/^Risk$/, 'The key was on it.');
    await page.getByRole('button', { name: 'Save' }).click();
    await heading(page, /Encrypted stick/);
    await section('Still missing').getByText('decide anew whether to notify').waitFor();
    expect(await section('The 72 hours').innerText()).toContain('Mon 23 Nov 2026, 12:00 (+01:00)');
  });

  it('lists them with a readable name at this width, with and without a look at one', async () => {
    const { page } = desk;
    await open('/breaches', /Breaches/);
    await page.getByRole('row').nth(1).waitFor();
    const name = async () =>
      (await page
        .getByRole('columnheader', { name: 'What' })
        .boundingBox()
        .then((box) => box?.width)) ?? 0;
    expect(await name()).toBeGreaterThanOrEqual(200);
    await look('list');
    await page.getByRole('row').nth(1).click();
    await page.getByRole('complementary').waitFor();
    expect(await name()).toBeGreaterThanOrEqual(200);
    await look('peek');
  });

  it('saves the register of Art. 33(5) with nothing in it that could run', async () => {
    const { page } = desk;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('"\'=1+1\nEvery recipient saw every address."');
    for (const words of ['IDPC/2026/77', 'Nobody knew which laptop it was.', 'E-mail to each', 'Shop Ltd'])
      expect(text).toContain(words);
  });

  it('left no error behind but the refusals asked for', () => {
    expect(desk.problems.filter((problem) => !/status of (409|422)/.test(problem))).toEqual([]);
  });
});
