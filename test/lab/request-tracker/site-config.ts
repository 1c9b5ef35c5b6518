export interface RequestTrackerPlaces {
  /** Folder that holds all state of this run. */
  folder: string;
  port: number;
  /** Where it lies below its host: empty, or as `/rt`. */
  path: string;
}

/** Request Tracker as Debian ships it, on a database and with folders of this run's own. Mail is kept in files, never sent. */
export function siteConfig(
  { folder, port, path }: RequestTrackerPlaces,
  options: { plainEditor?: boolean | undefined },
): string {
  const url = `http://127.0.0.1:${port}`;
  return `Set($rtname, 'fjordkettle.example');
Set($Organization, 'fjordkettle.example');
Set($CorrespondAddress, 'support@fjordkettle.example');
Set($CommentAddress, 'support-comment@fjordkettle.example');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebPath, '${path}');
Set($WebBaseURL, '${url}');
Set($WebURL, '${url}${path}/');
Set($Timezone, 'Europe/Helsinki');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/rtdb');
Set($LogToFile, 'warning');
Set($LogDir, '${folder}');
Set($LogToFileNamed, 'rt.log');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
Set($MailCommand, sub {
  my $entity = shift;
  open(my $file, '>', "${folder}/mail/" . Time::HiRes::time() . ".$$.eml") or return 0;
  $entity->print($file);
  return close($file) ? 1 : 0;
});
Set($WebSessionClass, 'Apache::Session::File');
Set($MasonDataDir, '${folder}/mason');
Set($MasonSessionDir, '${folder}/sessions');
Set($PreferRichText, 1);
Set($MessageBoxRichText, ${options.plainEditor ? 0 : 1});
use Time::HiRes ();
1;
`;
}
