/** What a file dialog offers. */
export const MAIL_FILES = '.eml,.msg,message/rfc822,application/vnd.ms-outlook';
