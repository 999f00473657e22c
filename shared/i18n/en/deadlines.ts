/**
 * The reckoning of a statutory date in words: one sentence a step. `date` and `from` are days with their weekday,
 * `count` is the number the sentence turns on (days, months or hours).
 */
export const deadlines = {
  rules: {
    received: 'Received on {{date}}.',
    'counted-from-receipt': 'The period is counted from the day of receipt, {{date}}.',
    'counted-from-next-day': 'The day of receipt does not count: counting starts on {{date}}.',
    'counted-from-identity': 'The period starts when the proof of identity arrived, on {{date}}, not on {{from}}.',
    'counted-from-fee': 'The period starts when the fee was paid, on {{date}}, not on {{from}}.',
    'counted-from-next-hour':
      'The hour of {{from}} does not count: the clock starts with the next full hour, {{date}}.',
    'counted-from-moment': 'The clock starts at once, at {{date}}.',
    'plus-months_one': '{{count}} month on, the day of the same number is {{date}}.',
    'plus-months_other': '{{count}} months on, the day of the same number is {{date}}.',
    'plus-months-clamped_one':
      '{{count}} month on there is no day {{day}}: the period ends on the last of that month, {{date}}.',
    'plus-months-clamped_other':
      '{{count}} months on there is no day {{day}}: the period ends on the last of that month, {{date}}.',
    'plus-days_one': '{{count}} day, the first being {{from}}, ends on {{date}}.',
    'plus-days_other': '{{count}} days, the first being {{from}}, end on {{date}}.',
    'plus-working-days_one': '{{count}} working day, counted from {{from}}, ends on {{date}}.',
    'plus-working-days_other': '{{count}} working days, counted from {{from}}, end on {{date}}.',
    'plus-hours_one': '{{count}} hour after {{from}} is {{date}}.',
    'plus-hours_other': '{{count}} hours after {{from}} are over at {{date}}.',
    suspended_one:
      'The clock stood for {{count}} day, from the question of {{asked}} until it ran again on {{answered}}: the end moves from {{from}} to {{date}}.',
    suspended_other:
      'The clock stood for {{count}} days, from the question of {{asked}} until it ran again on {{answered}}: the end moves from {{from}} to {{date}}.',
    excluded_one:
      '{{count}} day is taken out, from the question of {{asked}} to the answer of {{answered}}: the end moves from {{from}} to {{date}}.',
    excluded_other:
      '{{count}} days are taken out, from the question of {{asked}} to the answer of {{answered}}: the end moves from {{from}} to {{date}}.',
    'overlap-clipped':
      'The question of {{from}} was asked before the clock began to run: only the days from {{date}} are taken out for it.',
    extended_one:
      'The notice of extension of {{sent}} was in time: {{count}} of {{unit}} in all, counted from {{start}}, ends on {{date}}.',
    extended_other:
      'The notice of extension of {{sent}} was in time: {{count}} {{unit}} in all, counted from {{start}}, end on {{date}}.',
    'extension-on-rolled-day':
      'The notice of extension of {{date}} came after the period itself had ended on {{end}}, on a day it had rolled to. It is counted, but it may be disputed.',
    'extension-late': 'The notice of extension of {{date}} came too late: it would have counted until {{lastDay}}.',
    'extension-repeated': 'The further notice of extension of {{date}} changes nothing: a period is extended once.',
    'extension-not-available': 'This period cannot be extended: the notice of {{date}} changes nothing.',
    'extension-length-not-stated':
      'The notice of {{date}} extends the period, but the law names no length: the day promised in the notice counts.',
    'pause-not-available': 'The question of {{date}} does not stop the clock under this law.',
    'pause-not-for-right':
      'The question of {{date}} does not stop the clock: asking what is meant does so for access requests only.',
    'verification-does-not-pause': 'Verifying who asks, from {{date}}, does not stop the clock.',
    'pause-after-expiry': 'The question of {{date}} was asked after the period had ended: it changes nothing.',
    'skipped-weekend': '{{date}} is a day of the weekend: the end moves on.',
    'skipped-holiday': '{{date}} is a public holiday ({{name}}): the end moves on.',
    rolled_one: 'The end moves by {{count}} day, from {{from}} to the next working day, {{date}}.',
    rolled_other: 'The end moves past {{count}} days off, from {{from}} to the next working day, {{date}}.',
    'not-rolled': '{{date}} is no working day, but this period does not move for it.',
    paused: 'The clock has stood since the question of {{from}}: no end can be stated until it is answered.',
    'not-started': 'The clock has not started: what was asked for on {{from}} has not arrived.',
    'not-in-force': 'The duty begins on {{date}}: it was not in force on the day of receipt.',
    'no-day-count': 'This law states no number of days: answer without undue delay.',
    due: 'Due by the end of {{date}}.',
  },
  codes: {
    STRICT_DUE: 'Without relying on any pause the answer is due on {{value}}.',
    SAFE_DUE: 'The safe date to plan with is {{value}}.',
    SAFE_TARGET: 'Counted to the minute the period ends at {{value}}: aim for that.',
    SOURCES_DISAGREE: 'Other published ways of counting arrive at {{value}}.',
    CHAINED_RESULT_DIFFERS:
      'Adding the extension to the end of the first period would give {{value}}; the law counts both from the start.',
    EXTENSION_NOTICE_LATE: 'The notice of extension came too late to count.',
    EXTENSION_NOTICE_ON_ROLLED_DAY:
      'The notice of extension was sent on a day the period had rolled to: it may be disputed.',
    EXTENSION_RELIES_ON_PAUSE: 'The extension counts only if the pause before it is accepted.',
    EXTENSION_REPEATED: 'A second notice of extension has no effect.',
    EXTENSION_NOT_AVAILABLE: 'This law knows no extension here.',
    EXTENSION_LENGTH_NOT_STATED: 'The law names no length for the extension: keep the day you promised.',
    SUSPENSION_TOLERATED_NOT_IN_TEXT:
      'The pause is tolerated by the authorities but does not stand in the law: plan with the strict date.',
    QUESTION_ASKED_LATE: 'The question was asked more than a week after receipt: the pause may not be accepted.',
    CLOCK_PAUSED: 'The clock stands while a question is open.',
    CLOCK_NOT_STARTED: 'The clock starts when what was asked for arrives.',
    CLOCK_RESTARTED_BY_ID: 'The period runs from the proof of identity.',
    CLOCK_RESTARTED_BY_FEE: 'The period runs from the payment of the fee.',
    OVERLAP_READING: 'Two questions overlapped: the cautious reading of the law is used.',
    SAME_DAY_CLARIFICATION: 'A question was answered on the day it was asked: the safe date does not rely on that day.',
    PAUSE_NOT_AVAILABLE: 'A question was asked that does not stop this clock.',
    PAUSE_NOT_AVAILABLE_FOR_RIGHT: 'Asking what is meant stops the clock for access requests only.',
    PAUSE_AFTER_EXPIRY: 'A question was asked after the period had ended.',
    VERIFICATION_DOES_NOT_PAUSE: 'Verifying who asks does not stop the clock.',
    PRE_DUAA_REQUEST_CHECK_TRANSITIONAL:
      'Received before 5 February 2026, when UK law changed: check which text governs this request.',
    DUTY_NOT_IN_FORCE: 'The duty was not in force on the day of receipt.',
    NO_STATUTORY_DAY_COUNT: 'This law states no number of days.',
    ART3_5_DISPUTED: 'Whether a period in hours must contain two working days is disputed: do not rely on more time.',
    ENDS_ON_HOLIDAY: 'The period ends on a public holiday and does not move.',
    ENDS_ON_WEEKEND: 'The period ends on a weekend and does not move.',
    DST_CROSSED: 'The clocks change within the period: the hours are counted as they pass.',
    REGIME_COUNTS_FROM_DAY_AFTER: 'Under this law the day of receipt does not count.',
    SOURCE_CONTAINS_SLIP: 'The published example for this case contains a slip: the law was followed, not the example.',
    SIMPLIFIED_ANSWER_DUE_IMMEDIATELY: 'A short answer is due at once; this date is for the full one.',
    EARLIER_IF_FIRST_CONTACT_OR_DISCLOSURE:
      'Due earlier when the person is contacted or the data are disclosed before that day.',
  },
  problems: {
    UNKNOWN_REGIME: 'No date: this law is not known to the app.',
    UNKNOWN_REGION: 'No date: the holiday region of the answering office is not known. Correct it in the settings.',
    UNKNOWN_TIMEZONE: 'No date: the time zone of the answering office is not known. Correct it in the settings.',
    CALENDAR_DAY_NOT_A_DATE: 'No date: a day of your own calendar is no date.',
    RECEIVED_NOT_A_DATE: 'No date: the day of receipt is no date.',
    RECEIVED_NEEDS_TIME: 'No date: this period is counted in hours and needs the time of receipt.',
    EVENT_NOT_A_DATE: 'No date: the day of a step is no date.',
    EVENT_BEFORE_RECEIPT: 'No date: a step lies before the receipt.',
    UNKNOWN_PAUSE_REASON: 'No date: the reason of a question is not known.',
    PAUSE_ALREADY_OPEN: 'No date: a question was asked again while it was still open.',
    RESUME_BEFORE_PAUSE: 'No date: a question is answered before it was asked.',
    RESUME_WITHOUT_PAUSE: 'No date: an answer is noted for a question that was never asked.',
  },
} as const;
