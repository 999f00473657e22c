import type { NoticeFields, ProcessorFields } from '../../contract/core/registers/index.ts';

/** Something two fields contradict each other in: where it is said, as what, and with which values. */
export type Contradiction = {
  readonly path: string;
  readonly code: 'ends-before-start' | 'signed-after-end' | 'expires-before-issue' | 'replaced-before-published';
  readonly params: Readonly<Record<string, string>>;
};

/** A contract that ends before it begins or is signed after its end; a certificate that expires before it was issued. */
export function contradictionsInProcessor({ contract, certificates }: ProcessorFields): readonly Contradiction[] {
  const { signedOn, startsOn, expiresOn } = contract;
  return [
    ...wrong(isAfter(startsOn, expiresOn), {
      path: 'contract.expiresOn',
      code: 'ends-before-start',
      params: { date: startsOn },
    }),
    ...wrong(isAfter(signedOn, expiresOn), {
      path: 'contract.signedOn',
      code: 'signed-after-end',
      params: { date: expiresOn },
    }),
    ...certificates.flatMap(({ issuedOn, expiresOn: until }, index) =>
      wrong(isAfter(issuedOn, until), {
        path: `certificates.${index}.expiresOn`,
        code: 'expires-before-issue',
        params: { date: issuedOn },
      }),
    ),
  ];
}

export function contradictionsInNotice({ publishedOn, withdrawnOn }: NoticeFields): readonly Contradiction[] {
  return wrong(isAfter(publishedOn, withdrawnOn), {
    path: 'withdrawnOn',
    code: 'replaced-before-published',
    params: { date: publishedOn },
  });
}

const isAfter = (day: string, other: string): boolean => day !== '' && other !== '' && day > other;
const wrong = (applies: boolean, contradiction: Contradiction): readonly Contradiction[] =>
  applies ? [contradiction] : [];
