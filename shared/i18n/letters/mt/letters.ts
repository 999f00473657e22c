import type { LetterCatalogue } from '../en/index.ts';

/** The plain letters of casework: what a person, or the controller we work for, receives. */
export const letters: LetterCatalogue['letters'] = {
  titles: {
    'identity-question': 'Mistoqsija dwar l-identità tiegħek, {{reference}}',
    'clarification-question': 'Mistoqsija dwar it-talba tiegħek {{reference}}',
    'fee-notice': 'Avviż ta’ tariffa, {{reference}}',
    'extension-notice': 'Meta se nwieġbu t-talba tiegħek {{reference}}',
    'outcome-letter': 'Tweġiba għat-talba tiegħek {{reference}}',
    'forward-note': 'Talba mgħoddija lilkom, {{reference}}',
  },
  headings: {
    'identity-question': 'It-talba tiegħek: jeħtieġ inkunu ċerti li ġejja mingħandek',
    'clarification-question': 'It-talba tiegħek: mistoqsija dwar dak li trid tgħid',
    'fee-notice': 'It-talba tiegħek: avviż ta’ tariffa',
    'extension-notice': 'It-talba tiegħek: meta se nwieġbu',
    'outcome-letter': 'Tweġiba għat-talba tiegħek',
    'forward-note': 'Talba minn persuna li d-data tagħha nipproċessaw għalikom',
  },
  runningHead: '{{organisation}} · {{reference}}',
  asked: 'Tlabtna fi {{date}} {{channel}} dan li ġej: {{rights}}. Din l-ittra tikkonċerna: {{concerned}}.',
  askedAll: 'Tlabtna fi {{date}} {{channel}} dan li ġej: {{rights}}.',
  onBehalf: 'Għamilt it-talba f’isem {{subject}}.',
  signer: 'Uffiċjal għall-Protezzjoni tad-Data',
  question: {
    why: 'Għaliex qed nistaqsu',
    what: 'X’qed nitolbuk',
    identity: {
      lead: 'Qabel ma naġixxu rridu nkunu ċerti li qed niktbu lill-persuna t-tajba. Għandna dubji raġonevoli, u f’dan il-każ nistgħu nitolbu dak li huwa meħtieġ biex tiġi kkonfermata l-identità tiegħek (Artikolu 12(6)).',
      copy: 'Tibgħatx kopja ta’ dokument tal-identità sakemm ma nitolbuhiex hawn fuq. Jekk tibgħat waħda, għatti dak li m’għandniex bżonn. Inħarsu lejha darba, neqirduha, u nżommu biss nota ta’ meta u kif ġiet ivverifikata l-identità tiegħek.',
      otherwise:
        'Jekk ma nkunux nistgħu nistabbilixxu min int, ngħarrfuk b’dan, bir-raġunijiet tagħna u fejn tista’ tressaq ilment (Artikolu 11(2) u Artikolu 12(2)). Dak li jista’ jitwieġeb mingħajr dan, jitwieġeb.',
    },
    clarification: {
      lead: 'Tista’ tagħżel jekk twieġebx jew le. It-tweġiba tiegħek tgħinna nsibu dak li trid tgħid.',
      otherwise: 'Mingħajr tweġiba nimxu mat-talba tiegħek kif inhi.',
    },
    period: {
      eu: 'Sadanittant inkomplu naħdmu fuq it-talba tiegħek. Il-perijodu tal-Artikolu 12(3) tal-GDPR jintemm fi {{date}}; nagħmlu l-almu tagħna biex inżommuh.',
      ukIdentity:
        'Skont il-liġi tar-Renju Unit, il-perijodu għat-tweġiba tagħna jibda meta jasalna dak li qed nitolbu (Artikolu 12A tal-GDPR tar-Renju Unit).',
      ukAccess:
        'Skont il-liġi tar-Renju Unit, il-jiem minn din il-mistoqsija sat-tweġiba tiegħek, it-tnejn inklużi, ma jingħaddux fil-perijodu għat-tweġiba tagħna (Artikolu 12A tal-GDPR tar-Renju Unit).',
      ukOther: 'Din il-mistoqsija ma ttawwalx il-perijodu għat-tweġiba tagħna, li jintemm fi {{date}}.',
    },
  },
  fee: {
    lead: 'It-talbiet huma mingħajr ħlas. F’dan il-każ il-liġi tippermetti tariffa raġonevoli bbażata fuq l-ispejjeż amministrattivi tagħna. Ngħarrfuk qabel ma nitolbu xi ħlas.',
    amount: 'Tariffa',
    basis: 'Bażi',
    reckoning: 'Kif hija magħmula',
    bases: {
      'manifestly-unfounded': 'it-talba hija manifestament infondata (Artikolu 12(5))',
      excessive: 'it-talba hija eċċessiva (Artikolu 12(5))',
      'further-copies': 'kopji oħra tad-data (Artikolu 15(3))',
    },
    withdraw:
      'M’għandekx għalfejn tħallas. Tista’ tirtira t-talba, jew tillimitaha b’mod li ma tkun dovuta l-ebda tariffa. Għidilna xi tippreferi.',
    periodUk:
      'Skont il-liġi tar-Renju Unit, il-perijodu għat-tweġiba tagħna jibda meta titħallas it-tariffa (Artikolu 12A tal-GDPR tar-Renju Unit).',
    periodEu: 'Dan l-avviż ma jtawwalx il-perijodu għat-tweġiba tagħna skont il-GDPR.',
    summary: 'It-tariffa, il-bażi tagħha u kif hija magħmula',
  },
  extension: {
    inTime:
      'Ma nistgħux inwieġbu fl-ewwel xahar. Il-liġi tħallina nestendu l-perijodu b’xahrejn oħra fejn dan ikun meħtieġ, u titlobna ngħarrfuk b’dan bir-raġunijiet ({{article}}).',
    inTimeElsewhere:
      'Ma nistgħux inwieġbu fl-ewwel perijodu li tagħtina l-liġi, u qed ngħarrfuk b’dan fil-ħin ({{article}}).',
    articles: {
      EU_GDPR: 'Artikolu 12(3) tal-GDPR',
      UK_GDPR: 'Artikolu 12A tal-GDPR tar-Renju Unit',
      UK_DPA_PART3: 'taqsima 54 tad-Data Protection Act 2018 tar-Renju Unit',
      CH_FADP: 'Artikolu 18(2) tal-Ordinanza Żvizzera dwar il-Protezzjoni tad-Data',
      US_CA_CCPA: '11 CCR § 7021(b), California',
    },
    late: 'Kellek tisma’ mingħandna qabel. Fl-ewwel xahar la weġibna u lanqas ktibnielek, u jiddispjaċina. Din l-ittra ma ttawwalx il-perijodu li tagħtina l-liġi.',
    kinds: {
      complexity: 'Ir-raġuni hija l-kumplessità tat-talba tiegħek:',
      'number-of-requests': 'Ir-raġuni hija l-għadd ta’ talbiet:',
      numberOfYours: 'Ir-raġuni hija l-għadd ta’ talbiet li għamilt:',
    },
    promise: 'It-tweġiba tagħna tasallek mhux aktar tard minn {{date}}.',
  },
  outcome: {
    lead: 'Iddeċidejna dwar it-talba tiegħek kif ġej.',
    of: {
      granted: 'Għamilna dak li tlabt.',
      'partly-granted': 'Għamilna parti minn dak li tlabt.',
      'no-data-held':
        'Fittixna fis-sistemi tagħna. Minbarra t-talba tiegħek stess u din it-tweġiba, ma nżommux data personali dwarek.',
      'not-applicable': 'Id-dritt li qed tibbaża ruħek fuqu ma japplikax hawn, u ma nieħdu l-ebda azzjoni.',
      refused: 'Ma nieħdux l-azzjoni li tlabt.',
      withdrawn: 'Irtirajt din il-parti tat-talba tiegħek. Għalaqniha.',
      'not-about-us': 'Id-data li qed tistaqsi dwarha ma tiġix ipproċessata minna jew f’isimna.',
      forwarded:
        'Id-data li qed tistaqsi dwarha nipproċessawha biss f’isem {{controller}}. Għaddejnielhom it-talba tiegħek fi {{date}}; it-tweġiba għaliha hija tagħhom.',
      deceased:
        'Id-drittijiet tar-Regolament Ġenerali dwar il-Protezzjoni tad-Data huma ta’ persuni ħajjin (premessa 27). Ivverifikajna jekk l-istess rekords fihomx data dwarek.',
    },
    requesterData: {
      none: 'M’hemmx data dwarek fihom.',
      answered: 'Dwar id-data tiegħek li hemm fihom tingħata tweġiba separata.',
    },
    reasons: 'Id-dispożizzjonijiet li nibbażaw ruħna fuqhom, u għaliex japplikaw:',
    reason: '{{article}}: {{words}}',
    unanswered: 'Fi {{date}} tlabniek {{what}} u ma kellniex tweġiba.',
    what: {
      identity: 'dak li neħtieġu biex inkunu ċerti min int',
      clarification: 'tispjegalna dak li trid tgħid',
      fee: 'tariffa',
    },
    suppression: {
      heading: 'X’inżommu mid-dettalji ta’ kuntatt tiegħek',
      lead: 'Biex ma nerġgħux niktbulek inżommu dan li ġej, u ma nużawh għal xejn ieħor:',
      hash: 'kodiċi maħdum mid-dettall ta’ kuntatt tiegħek ({{kind}}), li minnu dan ma jistax jinqara ({{purpose}})',
      address: 'id-dettall innifsu: {{kind}} ({{purpose}})',
      kinds: { email: 'indirizz tal-email', phone: 'numru tat-telefon', post: 'indirizz postali' },
      purposes: {
        'no-marketing': 'biex ma tirċevix kummerċjalizzazzjoni diretta',
        'consent-withdrawn': 'biex jiġi rrispettat l-irtirar tal-kunsens tiegħek',
        'erased-do-not-collect-again': 'biex dak li tħassar ma jerġax jinġabar',
      },
    },
  },
  forward: {
    lead: 'Fi {{date}} waslet għandna t-talba li ġejja. Tikkonċerna data li nipproċessaw f’isimkom, u għalhekk qed ngħadduha lilkom ({{clause}}).',
    facts: 'It-talba',
    who: 'Min għamel it-talba',
    subject: 'Suġġett tad-data',
    rights: 'Drittijiet mitluba',
    received: 'Data tal-wasla għandna',
    by: 'Terminu skont il-kuntratt għall-għajnuna tagħna',
    words: 'X’intalab, kelma b’kelma',
    clock:
      'It-talba waslet għand proċessur tagħkom: huwa f’idejkom li tiddeċiedu jekk il-perijodu statutorju bediex f’dak il-jum. Ma għedna xejn dwar il-mertu lil min għamel it-talba u naġixxu fuq l-istruzzjonijiet tagħkom.',
  },
};
