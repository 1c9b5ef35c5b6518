/** English: problems. Each is a plain sentence that says what to do; the key is `problem.<code>`. */
export const problems = {
  'problem.page-changed':
    'This page looks different from what Simmer knows ({site}: {hook}), so it is not guessing. Reload the page; if it stays like this, tell whoever looks after Simmer.',
  'problem.proofs-disagree':
    'Simmer cannot tell for sure which ticket is in front of you ({site}), so it reads none of them. Click the tab of the ticket you mean, or reload the page.',
  'problem.ticket-changed':
    'Another ticket came to the front meanwhile. Nothing was saved or inserted; go back to the ticket you mean and try again.',
  'problem.not-signed-in': 'The helpdesk says you are not signed in. Sign in there, then choose Try again.',
  'problem.rate-limited':
    'The helpdesk asks for a pause. Simmer tries again in {seconds, plural, one {# second} other {# seconds}}; there is nothing you need to do.',
  'problem.server-error':
    'The helpdesk is having trouble of its own (error {status}). Wait a moment, then choose Try again.',
  'problem.bad-answer':
    'The helpdesk answered with something that is not a ticket. Reload the page; if it stays like this, sign out and in again.',
  'problem.unreachable': 'The helpdesk cannot be reached. Check your connection, then choose Try again.',
  'problem.no-composer':
    'There is no reply box on this page yet. Open a reply and try again, or copy the text instead.',
  'problem.not-inserted':
    'The text did not arrive in the reply box as it should. Look at the box before you go on, or copy the text and paste it yourself.',
  'problem.store-private':
    'This browser window does not let Simmer keep anything, so cases and settings cannot be saved here. Open the helpdesk in an ordinary, non-private window.',
  'problem.store-full':
    'There is no room left to save this. Free some disk space, then try again; what you typed is still here.',
  'problem.store-newer':
    'What is saved here was made by a newer Simmer. Update the extension; until then nothing is changed or lost.',
  'problem.store-blocked':
    'Another window still uses an older Simmer. Close the other Simmer pages or restart the browser, then try again.',
  'problem.store-failed':
    'Saving did not work. Try again; if it stays like this, restart the browser. What was saved before is untouched.',
  'problem.store-gone':
    'What Simmer had saved in this browser is gone: the browser’s data was cleared. If you are in a team, join it again in the settings and its cases come back; else restore a backup. What you do from now on is saved.',
  'problem.policy-invalid':
    'The policy cannot be used: line {line}: {message}. Correct it in the settings; until then the shipped policy is in force.',
  'problem.policy-refused': 'The policy was not saved, so that no case ends with nobody: {message}',
  'problem.policy-moved':
    'The policy was changed since you opened it here, so yours was not saved over it. Copy or export what you changed, reload the page, and make the change again.',
  'problem.programme-not-ready': 'Not yet: {missing}.',
  'problem.case-moved':
    'The case has moved on and is now at “{step}”, so nothing was changed. Look at it as it stands, and go on from there.',
  'problem.step-needs-name': 'Going on without what is missing needs a name: say who answers for it.',
  'problem.step-not-ready':
    'Still to do before the next step: {missing}. Do these first, or give a reason for going on without them.',
  'problem.no-case': 'This case is not on this computer. Reload the page to see the cases that are.',
  'problem.no-script': 'This text is not on this computer. Reload the page to see the texts that are.',
  'problem.not-scripts':
    '“{name}” holds no texts that Simmer can read: {message}. Choose a file that was made with “Export”, or write one in the same form.',
  'problem.script-moved':
    'Somebody wrote another version meanwhile. Yours is still here: look at theirs, then save or approve again.',
  'problem.no-article': 'This article is not on this computer. Reload the page to see the articles that are.',
  'problem.not-articles': '“{name}” holds no articles. Choose a file that Simmer made (.json), or Markdown (.md).',
  'problem.report-span':
    'These days cannot be drawn: the last is before the first, or there are more than 62 pieces. Choose other days, or weeks or months instead of days.',
  'problem.promise-gone': 'This promise is not listed for the ticket any more. Open the ticket again to see what is.',
  'problem.promise-past': 'That time is over. Choose one that is still ahead.',
  'problem.no-ticket': 'No ticket is open on this page. Open one, and Simmer reads it.',
  'problem.refused': 'Simmer did not recognise this panel, so it shows nothing here. Reload the page.',
  'problem.not-approver': 'Only {who} can decide on this. You can record their decision.',
  'problem.text-too-long':
    'This is longer than {most, number} characters, so nothing was saved. Your text is still there: shorten it and try again.',
  'problem.bad-link': 'This is no web address. It begins with https:// or http://.',
  'problem.sync-wrong-password':
    'The server does not know this name with this password or token. Check both; after several wrong tries it may refuse for a few minutes.',
  'problem.sync-no-server':
    '{host} did not answer. Check the address and your connection. If both are right, the browser may not trust the server’s certificate, which it tells no page: open {url} in a tab to see.',
  'problem.sync-no-permission':
    'The browser was not given permission to reach {host}, so nothing was sent. Choose Continue again and allow it.',
  'problem.sync-bad-address':
    'Write the server’s address, such as https://couch.team.example, without a name or password in it. Plain http is for this computer alone.',
  'problem.sync-unreachable':
    'The team’s server does not answer. Either there is no way to it just now, or the browser does not trust its certificate: it tells no page which of the two. Everything is kept here and goes up as soon as it can.',
  'problem.sync-signed-out':
    'The team’s server does not accept your name and password any more. Sign in again under Settings, Team; everything is kept here meanwhile.',
  'problem.sync-not-member':
    'The team’s server knows you, but its database {db} is not open to you. Ask whoever looks after it to add you as a member.',
  'problem.sync-no-database': 'The team’s server has no database {db}. Check the name, or ask whoever looks after it.',
  'problem.sync-no-couch':
    'Something other than the team’s server answered, such as the sign-in page of a guest network. Open any web page and sign in there if you are asked to; everything is kept here meanwhile.',
  'problem.sync-busy':
    'The team’s server is busy or has trouble of its own (answer {status}). Simmer tries again by itself; there is nothing you need to do.',
  'problem.sync-needs-coach':
    'In this team a coach does this. If you are one by now, sign in again under Settings, Team.',
  'problem.sync-needs-manager':
    'In this team a manager does this. If you are one by now, sign in again under Settings, Team.',
  'problem.sync-move-waiting':
    'Something has not reached the old database yet, so the team was not moved. Wait until it says Synced, then move it.',
  'problem.sync-move-rank':
    'To move the team you have to be a manager here and in the new database {db}. Ask whoever set it up to make you one there.',
  'problem.sync-move-same': 'The team is in the database {db} already. Write the name of the new one.',
  'problem.sync-no-network':
    'This computer is not connected to a network. Everything is kept here and goes up as soon as it can; there is nothing you need to do for Simmer.',
  'problem.write-refused':
    'The helpdesk does not let your account change this ticket from here. Sign in again and reload the page; if it stays like this, use the note way or copy the text.',
  'problem.write-moved': 'The ticket changed just now, so nothing was written. Look at it, then try again.',
  'problem.write-rejected':
    'The helpdesk does not take this change (error {status}); a closed ticket, for example, cannot be changed. Nothing was written.',
  'problem.write-unsure':
    'It is not known whether this arrived. Look at the ticket in the helpdesk; if you try again, Simmer first looks whether it is there, so nothing is written twice.',
  'problem.note-public':
    'The helpdesk made a public reply of this note, so the customer can see it. Look at the ticket now, and tell whoever looks after your helpdesk.',
  'problem.scan-spared':
    'Little is left of the requests your whole account shares, so Simmer stopped here for the sake of the others. Go on in a minute or two.',
  'problem.unknown': 'Something did not work ({message}). Try again; if it happens again, reload the page.',
  'problem.not-yours-to-approve': 'Somebody else than the author has to approve this text.',
  'problem.key-needed':
    '{site} does not show Simmer its messages. Type a key of its API under “Keys of helpdesks” in the settings, or point them out once: open Simmer from the toolbar and choose “Read this site by pointing”.',
  'problem.key-refused':
    '{site} does not take the key Simmer was given, or not any more. Give it a new one under “Keys of helpdesks” in the settings.',
  'problem.key-no-permission':
    'The browser was not allowed to reach {host}, so the helpdesk’s API is not asked. Allow it under “Keys of helpdesks” in the settings.',
  'problem.key-cancelled':
    'The sign-in at {site} was closed before it was done, so nothing was connected. Choose Connect to try again.',
  'problem.key-rejected':
    '{site} does not know this App ID and App Secret, or the redirect address of the app is another one. Compare all three with the app there.',
  'problem.no-number':
    'On {site}, neither the address nor the page names the ticket by a number. Simmer knows this one by its words and does nothing by itself about it; if its first message or subject changes, it looks like another ticket.',
  'problem.no-pointing':
    'The page you pointed at was closed or loaded anew. Open the ticket again and start from the Simmer button there.',
  'problem.not-profile':
    'This is not a site profile that Simmer can use: {message}. Choose the file that Simmer saved for that site.',
} as const;
