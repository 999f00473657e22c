import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { picture } from './browser.ts';
import { createVault, type Desk, heading, openDesk } from './desk.ts';
import { dropFiles } from './drop.ts';

/** What the clock shows for one right. The last day for a notice goes once the notice is sent: a period is extended once. */
type Shown = { readonly due: string; readonly notice?: string; readonly refusal: string; readonly tolerated?: string };
type Clock = { readonly Access: Shown; readonly Erasure: Shown; readonly 'Objection to marketing': Shown };

type Story = {
  readonly office: string;
  readonly country: string;
  readonly region: string;
  readonly logged: Clock;
  readonly identityAsked: Clock;
  readonly identityChecked: Clock;
  readonly clarificationAsked: Clock;
  readonly clarified: Clock;
  readonly extended: Clock;
};

/*
 * Every date is worked out by hand. The mail came on Thursday 12 November 2026. Proof of identity is asked for on Friday
 * 13 November and comes on Friday 20 November; what is meant by the access request is asked on 20 November and answered on
 * Wednesday 25 November, the day on which the notice of extension goes out. The objection to marketing is asked nothing.
 */

/**
 * One month from 12 November ends on 12 December (Art. 3(2)(c) of Regulation 1182/71), a Saturday; the 13th is a Sunday and
 * Republic Day: Monday 14 December (Art. 3(4)). The notice is planned for the day that has not moved. Refusing is bound by
 * the same month (Art. 12(4)).
 */
const MONTH: Shown = { due: 'Mon 14 Dec 2026', notice: 'until Sat 12 Dec 2026', refusal: 'until Mon 14 Dec 2026' };
const NOTHING_ASKED: Clock = { Access: MONTH, Erasure: MONTH, 'Objection to marketing': MONTH };

const tolerated = (until: string): string => `The EDPB tolerates a suspension until ${until}`;
const SUSPENDED: Shown = { ...MONTH, tolerated: 'The EDPB tolerates a suspension while the question is open' };

const MALTA: Story = {
  office: 'Heron Malta',
  country: 'Malta',
  region: 'Malta',
  logged: NOTHING_ASKED,
  // Nothing in Art. 12(3) stops the month: the strict date leads, the suspension stands second (EDPB 01/2022, para 159).
  identityAsked: { ...NOTHING_ASKED, Access: SUSPENDED, Erasure: SUSPENDED },
  // 13 to 20 November are 7 days: 12 + 7 = 19 December, a Saturday, so Monday the 21st.
  identityChecked: {
    ...NOTHING_ASKED,
    Access: { ...MONTH, tolerated: tolerated('Mon 21 Dec 2026') },
    Erasure: { ...MONTH, tolerated: tolerated('Mon 21 Dec 2026') },
  },
  clarificationAsked: {
    ...NOTHING_ASKED,
    Access: SUSPENDED,
    Erasure: { ...MONTH, tolerated: tolerated('Mon 21 Dec 2026') },
  },
  // 5 more days for access alone: 12 + 7 + 5 = 24 December, a Thursday and a working day.
  clarified: {
    ...NOTHING_ASKED,
    Access: { ...MONTH, tolerated: tolerated('Thu 24 Dec 2026') },
    Erasure: { ...MONTH, tolerated: tolerated('Mon 21 Dec 2026') },
  },
  // Three months from receipt: Friday 12 February 2027; with the 12 suspended days Wednesday the 24th. The month for a
  // refusal is not lengthened by an extension (Art. 12(4)).
  extended: {
    ...NOTHING_ASKED,
    Access: { due: 'Fri 12 Feb 2027', refusal: 'until Mon 14 Dec 2026', tolerated: tolerated('Wed 24 Feb 2027') },
    Erasure: { ...MONTH, tolerated: tolerated('Mon 21 Dec 2026') },
  },
};

/** A new month from the proof of 20 November (Art. 12A(2)(b)): 20 December is a Sunday, so Monday the 21st. */
const RESTARTED: Shown = { due: 'Mon 21 Dec 2026', notice: 'until Sun 20 Dec 2026', refusal: 'until Mon 21 Dec 2026' };

const LONDON: Story = {
  office: 'Heron London',
  country: 'United Kingdom',
  region: 'United Kingdom – England',
  logged: NOTHING_ASKED,
  // The relevant time has not come: no date by the law yet, so the strict one leads, as if nothing had been asked.
  identityAsked: NOTHING_ASKED,
  identityChecked: { ...NOTHING_ASKED, Access: RESTARTED, Erasure: RESTARTED },
  // An access request waits for the answer, with the strict date leading; clarification stops the clock of no other right.
  clarificationAsked: { ...NOTHING_ASKED, Access: MONTH, Erasure: RESTARTED },
  // 20 to 25 November, both included, are 6 days: 20 + 6 = 26 December, a Saturday and Boxing Day; the 28th is its
  // substitute bank holiday: Tuesday the 29th.
  clarified: {
    ...NOTHING_ASKED,
    Access: { due: 'Tue 29 Dec 2026', notice: 'until Sat 26 Dec 2026', refusal: 'until Tue 29 Dec 2026' },
    Erasure: RESTARTED,
  },
  // Three months from 20 November and 6 days: Friday 26 February 2027; a refusal has the whole period (Art. 12(4), 12A).
  extended: {
    ...NOTHING_ASKED,
    Access: { due: 'Fri 26 Feb 2027', refusal: 'until Fri 26 Feb 2027' },
    Erasure: RESTARTED,
  },
};

const SETTLING = { timeout: 15_000 };

describe.each([
  ['the EU GDPR in Malta', MALTA],
  ['the UK GDPR in England', LONDON],
])('a mixed request under %s', (_law, story) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ now: '2026-11-13T08:00:00Z' });
  });
  afterAll(async () => {
    await desk.close();
  });

  it(
    'goes from the dropped mail to the sent answer, with the right date on every line',
    { timeout: 400_000 },
    async ({ onTestFailed }) => {
      const { page } = desk;
      onTestFailed(() => picture(page, `mixed-failed-${story.office}`));
      const expectClock = (clock: Clock) => expect.poll(() => clockOf(page), SETTLING).toEqual(clock);
      await createVault(page, 'empty');

      // Friday 13 November: the mail is dropped on the overview; the form is filled with it.
      await dropFiles(page, 'mixed-request.eml');
      await heading(page, 'Log a request');
      await page.getByLabel(/^Name of the office/).fill(story.office);
      await choose(page, /^Country/, story.country);
      await choose(page, /^Public holidays of/, story.region);
      await page.getByRole('button', { name: 'Save office and go on' }).click();
      await expect.poll(() => page.getByLabel(/^Name( \*)?$/).inputValue(), SETTLING).toBe('Żaneta Ħebbeb');
      expect(await page.getByLabel(/^Reached us on/).inputValue()).toBe('12 Nov 2026');
      for (const right of Object.keys(story.logged)) await page.getByText(new RegExp(`^${right} · Art`)).click();
      await page.getByRole('button', { name: 'Log request' }).click();
      await heading(page, /2026-0001/);
      await page.getByRole('heading', { name: 'My data, and no more newsletters – please' }).waitFor();
      await expectClock(story.logged);

      // The objection to marketing takes effect at once: the address is on the list before anything else happens.
      await page.getByRole('link', { name: 'Suppression list' }).click();
      await page.getByRole('button', { name: 'Add an address' }).first().click();
      await inDialog(page, 'Add an address', async (dialog) => {
        await dialog.getByLabel(/^Address/).fill('zaneta@example.org');
      });
      await page.getByText('No marketing').first().waitFor();
      await openRequest(page);

      // A doubt, then the question for proof, which moves nothing before its letter is sent.
      await page.getByRole('button', { name: 'Record a doubt' }).click();
      await inDialog(page, 'Record the doubt', async (dialog) => {
        await dialog.getByLabel(/^What raises the doubt/).fill('The address is not the one on file.');
      });
      await page.getByRole('button', { name: 'Ask a question' }).click();
      await inDialog(page, 'Put the question down', async (dialog) => {
        expect(await chosenLines(dialog)).toEqual(['Access', 'Erasure']);
        await dialog.getByLabel(/^What exactly is asked for/).fill('Please show us that the account is yours.');
      });
      await expectClock(story.logged);
      await sendLetter(page, 'Identity');
      await expectClock(story.identityAsked);
      await picture(page, `mixed-identity-${story.office}`);

      // Friday 20 November: the proof is dropped on the page of the request, looked at and erased; what was meant is asked.
      await desk.reopenAt('2026-11-20T09:00:00Z');
      await openRequest(page);
      await dropFiles(page, 'proof-of-identity.eml');
      await page.getByText('Looks like a copy of an identity document').waitFor();
      await page.getByRole('button', { name: 'Record answer: Identity' }).click();
      await inDialog(page, 'Record answer', () => Promise.resolve());
      await page.getByRole('button', { name: 'Record check' }).click();
      await inDialog(page, 'Record check', async (dialog) => {
        await dialog.getByLabel(/^Checked by/).fill('Sam Sample');
        await choose(dialog, /^How/, 'Document seen, copy not kept');
      });
      await expectClock(story.identityChecked);
      await page.getByText('The identity check is recorded').waitFor();
      await page.getByRole('button', { name: 'Erase “identity-card.jpg” from the stored mail' }).click();
      await page.getByRole('button', { name: 'Erase from the stored mail', exact: true }).click();
      await page.getByText(/^Erased on 20 Nov 2026.* by Sam Sample: Identity checked$/).waitFor();

      await page.getByRole('button', { name: 'Ask a question' }).click();
      await inDialog(page, 'Put the question down', async (dialog) => {
        await choose(dialog, /^About/, 'Clarification');
        expect(await chosenLines(dialog)).toEqual(['Access']);
        await dialog.getByLabel(/^Why it has to be asked/).fill('Twelve years of correspondence are held.');
        await dialog.getByLabel(/^What exactly is asked for/).fill('Which years do you mean?');
      });
      await sendLetter(page, 'Clarification');
      await expectClock(story.clarificationAsked);

      // Wednesday 25 November: the answer is there; the extension is prepared and moves the date only once it is sent.
      await desk.reopenAt('2026-11-25T09:00:00Z');
      await openRequest(page);
      await page.getByRole('button', { name: 'Record answer: Clarification' }).click();
      await inDialog(page, 'Record answer', async (dialog) => {
        await dialog.getByLabel(/^Note/).fill('2024 and 2025.');
      });
      await expectClock(story.clarified);
      await page.getByRole('button', { name: 'Prepare extension' }).click();
      await inDialog(page, 'Prepare extension', async (dialog) => {
        await dialog.getByText('Erasure', { exact: true }).click();
        expect(await chosenLines(dialog)).toEqual(['Access']);
        await dialog.getByLabel(/^The reason in own words/).fill('An archive has to be read by hand.');
        await dialog.getByLabel(/^Promised for/).fill('2027-01-29');
      });
      await page.getByText('Answer promised for 29 Jan 2027').waitFor();
      await expectClock(story.clarified);
      await sendLetter(page, 'Extension');
      await expectClock(story.extended);
      await picture(page, `mixed-extended-${story.office}`);

      // Erasure waits while access is open.
      await closeLine(page, 'Erasure');
      await page.getByText('Access or portability is still open in this request: erasure waits').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

      // Monday 7 December: the data are dropped, the answer is written, finished and sent; the lines end.
      await desk.reopenAt('2026-12-07T09:00:00Z');
      await openRequest(page);
      await dropFiles(page, 'orders.csv');
      await inDialog(page, 'Import a file', () => Promise.resolve());
      await page.getByText('2 rows').first().waitFor();
      await answerAccess(page);
      await openRequest(page);
      await page.getByRole('button', { name: 'Mark as sent: 2026-0001-D4' }).click();
      await inDialog(page, 'Mark as sent', () => Promise.resolve());
      for (const right of Object.keys(story.logged)) {
        await closeLine(page, right);
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }
      await page.getByText('Closed', { exact: true }).first().waitFor();
      expect(await clockOf(page)).toEqual({
        Access: { due: 'Granted on 7 Dec 2026' },
        Erasure: { due: 'Granted on 7 Dec 2026' },
        'Objection to marketing': { due: 'Granted on 7 Dec 2026' },
      });
      await picture(page, `mixed-closed-${story.office}`);
      // The refused erasure is the one thing the browser had to complain about.
      expect(desk.problems).toEqual([expect.stringContaining('409')]);
    },
  );
});

/** The rows of the clock as they read: date in large, then its named days. */
async function clockOf(page: Page): Promise<Record<string, Record<string, string>>> {
  const rows = page.getByRole('region', { name: 'Clock', exact: true }).getByRole('listitem');
  return rows.evaluateAll((items) => {
    const names: Readonly<Record<string, string>> = {
      'Notice of extension': 'notice',
      Refusal: 'refusal',
      Tolerated: 'tolerated',
    };
    const clocks: Record<string, Record<string, string>> = {};
    for (const item of items) {
      const right = item.querySelector('h3')?.textContent;
      if (right === undefined) continue;
      const days: Record<string, string> = {
        due: (item.querySelector('time') ?? item.querySelector('p'))?.textContent ?? '',
      };
      for (const term of item.querySelectorAll('dt')) {
        const name = names[term.textContent];
        if (name !== undefined) days[name] = term.nextElementSibling?.textContent ?? '';
      }
      clocks[right] = days;
    }
    return clocks;
  });
}

async function openRequest(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: /^Requests/ })
    .click();
  await heading(page, 'Requests');
  await page.getByText('2026-0001', { exact: true }).first().dblclick();
  await heading(page, /2026-0001/);
}

/** Opens a choice by its label and takes one of its options. */
async function choose(within: Page | Locator, label: RegExp, option: string): Promise<void> {
  const field = within.locator('input').and(within.getByLabel(label));
  await field.click();
  const page = 'keyboard' in within ? within : within.page();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Fills the window that is open and ends it with its own act; it must close. */
async function inDialog(page: Page, act: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

const chosenLines = (dialog: Locator): Promise<string[]> =>
  dialog
    .getByRole('group', { name: 'For these rights' })
    .getByRole('checkbox')
    .evaluateAll((boxes) =>
      boxes.flatMap((box) =>
        box instanceof HTMLInputElement && box.checked ? [box.labels?.[0]?.textContent.trim() ?? ''] : [],
      ),
    );

async function sendLetter(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: `Write letter: ${what}` }).click();
  await inDialog(page, 'Write letter', () => Promise.resolve());
  await page.getByRole('button', { name: `Mark as sent: ${what}` }).click({ timeout: 60_000 });
  await inDialog(page, 'Mark as sent', () => Promise.resolve());
}

async function closeLine(page: Page, right: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${right}`, exact: true }).click();
  await page.getByRole('menuitem', { name: /^Close this line/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close line' }).click();
}

const OWN_LINES = [
  ['What for, and on what legal basis', 'To deliver what you ordered (contract, Art. 6(1)(b)).'],
  ['Which data', 'Name, e-mail address, orders.'],
  ['Who receives them', 'The carrier that brings the parcel.'],
  ['How long we keep them', 'Ten years from the order.'],
] as const;

/** What the register does not know yet is written by hand: each thing Art. 15(1) asks for at least. */
async function answerAccess(page: Page): Promise<void> {
  await page.goto(`${page.url().replace(/#.*$/, '')}/report`);
  await heading(page, /Access report/);
  for (const [topic, words] of OWN_LINES) {
    await choose(page, /^About/, topic);
    await page.getByLabel(/^Text/).fill(words);
    await page.getByRole('button', { name: 'Add a line' }).click();
    await page.getByRole('listitem').getByText(words).first().waitFor();
  }
  // How the request itself is handled, and the address on the list, are proposed unasked.
  const confirm = page.getByRole('button', { name: 'Confirm', exact: true });
  for (const left of [1, 0]) {
    await confirm.first().click();
    await expect.poll(() => confirm.count()).toBe(left);
  }
  await page.getByLabel(/^Signed by/).fill('Sam Sample');
  await page.getByRole('button', { name: 'Save frame' }).click();
  await page.getByText('Everything Art. 15 asks for is there.').waitFor();
  await page.getByRole('button', { name: 'Finish report' }).click();
  await page.getByText('Report 2026-0001-D4 is finished').first().waitFor({ timeout: 60_000 });
}
