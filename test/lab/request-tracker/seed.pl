#!/usr/bin/perl
# Fills a new Request Tracker from the JSON on its standard input: {agents, tickets: [{key, steps}]} (tickets.ts).
# What customers wrote goes through its own mail gateway. Each step's time is set back afterwards.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use Encode;
use RT -init;
use RT::Interface::Email;

my $seed = decode_json(do { local $/; <STDIN> });
my $system = RT->SystemUser;
my $dbh = RT->DatabaseHandle->dbh;

sub must {
    my ($ok, $message) = @_;
    die 'seeding failed: ' . ($message // '?') . "\n" unless $ok;
    return $ok;
}

my $queue = RT::Queue->new($system);
must($queue->Create(
    Name => 'Customer Care',
    CorrespondAddress => 'support@fjordkettle.example',
    CommentAddress => 'support-comment@fjordkettle.example',
));
my $group = RT::Group->new($system);
must($group->CreateUserDefinedGroup(Name => 'Support agents'));
my %agent;
for my $each (@{ $seed->{agents} }) {
    my $user = RT::User->new($system);
    must($user->Create(
        Name => $each->{login}, RealName => $each->{name}, EmailAddress => $each->{email},
        Password => $each->{password}, Privileged => 1, Lang => 'en',
    ));
    must($group->AddMember($user->PrincipalId));
    $agent{ $each->{login} } = $user;
}
for my $right (qw(SeeQueue ShowTicket ShowTicketComments CreateTicket ReplyToTicket CommentOnTicket ModifyTicket OwnTicket
    TakeTicket StealTicket Watch ForwardMessage)) {
    must($group->PrincipalObj->GrantRight(Right => $right, Object => $queue));
}
for my $right (qw(ModifySelf ShowSavedSearches SeeDashboard)) {
    must($group->PrincipalObj->GrantRight(Right => $right, Object => RT->System));
}
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
must($everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for qw(CreateTicket ReplyToTicket);

sub sql_time {
    my @at = gmtime($_[0]);
    return sprintf '%04d-%02d-%02d %02d:%02d:%02d', $at[5] + 1900, $at[4] + 1, @at[3, 2, 1, 0];
}

my $last = $dbh->selectrow_array('SELECT max(id) FROM Transactions');

# Everything that the last step made, as of its time.
sub set_back {
    my ($at) = @_;
    my $when = sql_time($at);
    $dbh->do('UPDATE Attachments SET Created = ? WHERE TransactionId > ?', {}, $when, $last);
    $dbh->do('UPDATE Transactions SET Created = ? WHERE id > ?', {}, $when, $last);
    $last = $dbh->selectrow_array('SELECT max(id) FROM Transactions');
}

sub as_agent {
    my ($step, $id) = @_;
    my $ticket = RT::Ticket->new(RT::CurrentUser->new($agent{ $step->{by} }));
    $ticket->Load($id);
    return $ticket;
}

my %do = (
    mail => sub {
        my ($step, $id) = @_;
        my ($status, $message, $ticket) = RT::Interface::Email::Gateway({
            message => Encode::encode('UTF-8', $step->{source}), queue => 'Customer Care', action => 'correspond',
            ($id ? (ticket => $id) : ()),
        });
        must($status == 1, $message);
        return $ticket->Id;
    },
    reply => sub {
        my ($step, $id) = @_;
        my $mime = MIME::Entity->build(
            Type => 'text/html', Charset => 'UTF-8', Data => Encode::encode('UTF-8', $step->{html}));
        must(as_agent($step, $id)->Correspond(MIMEObj => $mime));
        return $id;
    },
    comment => sub {
        my ($step, $id) = @_;
        my $mime = MIME::Entity->build(
            Type => 'text/plain', Charset => 'UTF-8', Data => Encode::encode('UTF-8', $step->{text}));
        must(as_agent($step, $id)->Comment(MIMEObj => $mime));
        return $id;
    },
    set => sub {
        my ($step, $id) = @_;
        my $ticket = as_agent($step, $id);
        if ($step->{field} eq 'Owner') { must($ticket->SetOwner($agent{ $step->{value} }->Id, 'Force')) }
        else { my $set = "Set$step->{field}"; must($ticket->$set($step->{value})) }
        return $id;
    },
    merge => sub {
        my ($step, $id) = @_;
        must(as_agent($step, $id)->MergeInto($step->{into}));
        return $id;
    },
);

for my $each (@{ $seed->{tickets} }) {
    my $id;
    for my $step (@{ $each->{steps} }) {
        $id = $do{ $step->{do} }->($step, $id);
        set_back($step->{at});
    }
    my ($begin, $end) = ($each->{steps}[0]{at}, $each->{steps}[-1]{at});
    $dbh->do('UPDATE Tickets SET Created = ?, LastUpdated = ? WHERE id = ?', {}, sql_time($begin), sql_time($end), $id);
    print "$id $each->{key}\n";
}
