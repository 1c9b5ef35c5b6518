export interface LabPlaces {
  /** Folder that holds all state of this run. */
  folder: string;
  imapPort: number;
  smtpPort: number;
}

/** Dovecot on loopback, one mailbox, any user name with the password `support`. */
export function dovecotConfig({ folder, imapPort }: LabPlaces): string {
  const box = (name: string, use: string) =>
    `  mailbox ${name} {\n    special_use = \\${use}\n    auto = subscribe\n  }\n`;
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
passdb {
  driver = static
  args = password=support
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/home
}
first_valid_uid = 1
mail_location = maildir:${folder}/mail
namespace inbox {
  inbox = yes
  separator = .
${box('Sent', 'Sent')}${box('Drafts', 'Drafts')}${box('Trash', 'Trash')}${box('Junk', 'Junk')}}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

/** Roundcube as Debian ships it, on a database and with folders of this run's own. */
export function roundcubeConfig({ folder, imapPort, smtpPort }: LabPlaces, htmlEditor: boolean): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'only-for-the-test-lab-24';
$config['product_name'] = 'Fjord & Kettle Webmail';
$config['skin'] = 'elastic';
$config['plugins'] = ['archive', 'markasjunk'];
$config['log_dir'] = '${folder}/';
$config['temp_dir'] = '${folder}/temp/';
$config['prefer_html'] = true;
$config['htmleditor'] = ${htmlEditor ? 1 : 0};
$config['show_images'] = 0;
$config['language'] = 'en_US';
$config['session_lifetime'] = 600;
$config['ip_check'] = false;
$config['x_frame_options'] = 'sameorigin';
`;
}
