using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Teams;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps members and invitations in memory by the rules of the port. Safe to share between threads.</summary>
/// <param name="clock">Says whether an invitation is still open.</param>
public sealed class FakeTeamStore(TimeProvider clock) : ITeamStore
{
    private readonly Lock _gate = new();
    private readonly List<Member> _members = [];
    private readonly List<Invitation> _invitations = [];
    private readonly List<OutgoingMail> _mails = [];
    private readonly List<AccountLine> _accounts = [];
    private readonly List<LinkLetter> _letters = [];

    /// <summary>Messages that carry invitations, oldest first.</summary>
    public IReadOnlyList<OutgoingMail> Mails => Read(() => _mails.ToList());

    /// <summary>Accounts that invitations made.</summary>
    public IReadOnlyList<AccountLine> Accounts => Read(() => _accounts.ToList());

    /// <summary>What was sent to confirm the addresses of these accounts.</summary>
    public IReadOnlyList<LinkLetter> Letters => Read(() => _letters.ToList());

    /// <summary>Who answers for which agency.</summary>
    public IReadOnlyList<Member> Members => Read(() => _members.ToList());

    /// <summary>Every invitation that was ever made, oldest first.</summary>
    public IReadOnlyList<Invitation> Invitations => Read(() => _invitations.ToList());

    /// <summary>Puts members in.</summary>
    public FakeTeamStore With(params Member[] members)
    {
        _members.AddRange(members);
        return this;
    }

    /// <summary>Puts invitations in.</summary>
    public FakeTeamStore With(params Invitation[] invitations)
    {
        _invitations.AddRange(invitations);
        return this;
    }

    public Task<IReadOnlyList<MemberLine>> ReadMembersAsync(
        AssessmentId id,
        CancellationToken cancellation
    ) =>
        ReplyAsync<IReadOnlyList<MemberLine>>(() =>
            [
                .. _members
                    .Where(member => member.Assessment == id)
                    .OrderBy(member => member.Agency, StringComparer.Ordinal)
                    .ThenBy(member => member.AccountId, StringComparer.Ordinal)
                    .Select(member => new MemberLine(
                        member.AccountId,
                        $"The {member.AccountId}",
                        member.Agency,
                        member.SinceUtc
                    )),
            ]
        );

    public Task<IReadOnlyList<Invitation>> ReadInvitationsAsync(
        AssessmentId id,
        CancellationToken cancellation
    ) =>
        ReplyAsync<IReadOnlyList<Invitation>>(() =>
            [
                .. _invitations
                    .Where(invitation =>
                        invitation.Assessment == id && invitation.AcceptedUtc is null
                    )
                    .OrderByDescending(invitation => invitation.CreatedUtc),
            ]
        );

    public Task<Invitation?> FindInvitationAsync(
        string secretHash,
        CancellationToken cancellation
    ) => ReplyAsync(() => _invitations.Find(invitation => invitation.SecretHash == secretHash));

    public Task<bool> InviteAsync(
        Invitation invitation,
        Actor actor,
        CancellationToken cancellation,
        OutgoingMail? mail = null
    ) =>
        ReplyAsync(() =>
        {
            if (mail is not null && IsOneTooMany(invitation, mail))
            {
                return false;
            }

            _invitations.Add(invitation);
            if (mail is not null)
            {
                _mails.Add(mail);
            }

            return true;
        });

    public Task<bool> RevokeAsync(
        AssessmentId id,
        Guid invitationId,
        Actor actor,
        CancellationToken cancellation
    ) =>
        ReplyAsync(() =>
            Change(
                invitation =>
                    invitation.Id == invitationId
                    && invitation.Assessment == id
                    && invitation is { AcceptedUtc: null, RevokedUtc: null },
                invitation => invitation with { RevokedUtc = Now }
            )
                is not null
        );

    public Task<bool> AcceptAsync(
        string secretHash,
        string accountId,
        CancellationToken cancellation
    ) => ReplyAsync(() => Accept(secretHash, accountId));

    public Task<JoinResult> AcceptAsNewAsync(
        string secretHash,
        AccountLine account,
        string password,
        LinkLetter? letter,
        CancellationToken cancellation
    ) =>
        ReplyAsync(() =>
        {
            if (_accounts.Exists(other => other.Email == account.Email))
            {
                return _invitations.Exists(one => one.SecretHash == secretHash && one.IsOpen(Now))
                    ? JoinResult.AddressIsTaken
                    : JoinResult.Gone;
            }

            if (!Accept(secretHash, account.Id))
            {
                return JoinResult.Gone;
            }

            _accounts.Add(account);
            if (letter is not null)
            {
                _letters.Add(letter);
            }

            return JoinResult.Joined;
        });

    public Task<bool> RemoveAsync(
        AssessmentId id,
        string accountId,
        Actor actor,
        CancellationToken cancellation
    ) =>
        ReplyAsync(() =>
            _members.RemoveAll(member => member.Assessment == id && member.AccountId == accountId)
            > 0
        );

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private bool IsOneTooMany(Invitation invitation, OutgoingMail mail)
    {
        var sent = _mails
            .Where(earlier => earlier.CreatedUtc > mail.CreatedUtc - TeamRules.MailWindow)
            .ToList();
        return sent.Count(earlier =>
                _invitations.Exists(one =>
                    one.Id == earlier.Id && one.InvitedBy == invitation.InvitedBy
                )
            ) >= TeamRules.MaxMails
            || sent.Count(earlier => earlier.Recipient == mail.Recipient)
                >= TeamRules.MaxMailsToAddress;
    }

    private bool Accept(string secretHash, string accountId)
    {
        var accepted = Change(
            invitation => invitation.SecretHash == secretHash && invitation.IsOpen(Now),
            invitation => invitation with { AcceptedUtc = Now }
        );
        if (accepted is { Role: Role.Respondent })
        {
            _members.RemoveAll(member =>
                member.Assessment == accepted.Assessment
                && (member.AccountId == accountId || member.AccountId == accepted.Replaces)
            );
            _members.Add(
                new()
                {
                    Assessment = accepted.Assessment,
                    Country = accepted.Country,
                    AccountId = accountId,
                    Agency = accepted.Agency,
                    SinceUtc = Now,
                }
            );
        }

        return accepted is not null;
    }

    private Invitation? Change(Predicate<Invitation> wanted, Func<Invitation, Invitation> change)
    {
        var position = _invitations.FindIndex(wanted);
        if (position < 0)
        {
            return null;
        }

        return _invitations[position] = change(_invitations[position]);
    }

    private Task<T> ReplyAsync<T>(Func<T> reply) => Task.FromResult(Read(reply));

    private T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }
}
