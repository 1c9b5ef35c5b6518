import { existsSync } from 'node:fs';

/** It wants a mail program, and never uses it here. The smallest one; none, where there is one already that it would push out. */
const MAILER = existsSync('/usr/sbin/sendmail') ? [] : ['msmtp-mta'];

/** A real Request Tracker with its own small web server, for the tests. */
export const REQUEST_TRACKER_PACKAGES = [
  'request-tracker5',
  'rt5-db-sqlite',
  'rt5-standalone',
  'starman',
  'sqlite3',
  ...MAILER,
];

/** What the packages would ask: an empty database, from which each test run copies its own. The lab's own settings decide all the rest. */
export const REQUEST_TRACKER_ANSWERS = [
  'request-tracker5 request-tracker5/dbconfig-install boolean true',
  'request-tracker5 request-tracker5/database-type select sqlite3',
  'request-tracker5 request-tracker5/initial-root-password password rootpass1',
  'request-tracker5 request-tracker5/initial-root-password-confirm password rootpass1',
  'request-tracker5 request-tracker5/rtname string fjordkettle.example',
  'request-tracker5 request-tracker5/organization string fjordkettle.example',
  'request-tracker5 request-tracker5/correspondaddress string support@fjordkettle.example',
  'request-tracker5 request-tracker5/commentaddress string support-comment@fjordkettle.example',
  'request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1',
  'request-tracker5 request-tracker5/webpath string',
  'msmtp msmtp/apparmor boolean false',
];

const PROOFS = [
  '/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb',
  '/usr/share/request-tracker5/libexec/rt-server',
  '/usr/bin/starman',
  '/usr/bin/sqlite3',
];

export function isRequestTrackerInstalled() {
  return PROOFS.every((path) => existsSync(path));
}
