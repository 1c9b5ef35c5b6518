import { existsSync } from 'node:fs';

/** A real webmail and its mail server, for the tests. */
export const ROUNDCUBE_PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-plugins',
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-intl',
  'php-xml',
  'php-zip',
  'php-gd',
  'dovecot-imapd',
  'sqlite3',
];

/** What the packages would ask: a throw-away database, and no web server of Debian's. */
export const ROUNDCUBE_ANSWERS = [
  'roundcube-core roundcube/dbconfig-install boolean true',
  'roundcube-core roundcube/database-type select sqlite3',
  'roundcube-core roundcube/reconfigure-webserver multiselect',
  'roundcube-core roundcube/hosts string 127.0.0.1:143',
  'roundcube-core roundcube/language select en_US',
];

const PROOFS = [
  '/var/lib/roundcube/public_html',
  '/usr/share/roundcube/SQL/sqlite.initial.sql',
  '/usr/sbin/dovecot',
  '/usr/bin/php',
  '/usr/bin/sqlite3',
];

export function isRoundcubeInstalled() {
  return PROOFS.every((path) => existsSync(path));
}
