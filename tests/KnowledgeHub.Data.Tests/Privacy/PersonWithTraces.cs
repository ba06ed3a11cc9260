using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.Discussion;
using KnowledgeHub.Data.History;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Data.Tests.Privacy;

/// <summary>A person with traces in every table that knows persons, each with a canary that names this person alone.</summary>
internal sealed class PersonWithTraces(TestHub hub, string mark, Assessment assessment)
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly DateTime _then = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>The account.</summary>
    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>Canaries that erasing must remove.</summary>
    public IEnumerable<string> Canaries => [$"{mark}-"];

    /// <summary>What the person wrote into the record of the country; it stays.</summary>
    public string Words => $"words of {mark}";

    /// <summary>What somebody else did to the account; it stays, without a name.</summary>
    public string Fate => $"account.fate of {mark}";

    /// <summary>What the person said as a reviewer; it stays.</summary>
    public string Verdict => $"verdict of {mark}";

    private string Name => $"{mark}-name";

    private string Mailbox => $"{mark}-box@example.org";

    private Actor Actor => new(Id, Name, [Role.Coordinator]);

    /// <summary>Every canary that a copy of the person's own data must hold.</summary>
    public IEnumerable<string> Own =>
        new[]
        {
            "name",
            "box@example.org",
            "phone",
            "claim",
            "login",
            "usertoken",
            "passkey",
            "token",
            "link",
            "device",
            "search",
            "comparison",
            "follow",
            "subject",
        }
            .Select(part => $"{mark}-{part}")
            .Append(Words)
            .Append(Fate)
            .Append(Verdict);

    public async Task LeaveTracesAsync()
    {
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            AddAccount(context);
            AddCredentials(context);
            AddOwnBusiness(context);
            AddWork(context);
            await context.SaveChangesAsync();
        }

        await hub.SaveAsync(
            SamplePractices.Draft($"P-9{mark.Length:000}") with
            {
                Review = new(Id, _then, IsApproval: false, Verdict, []),
            }
        );
        await WriteHistoryAsync();
    }

    private void AddAccount(HubDbContext context)
    {
        context.Users.Add(
            new()
            {
                Id = Id,
                UserName = Mailbox,
                NormalizedUserName = Mailbox.ToUpperInvariant(),
                Email = Mailbox,
                NormalizedEmail = Mailbox.ToUpperInvariant(),
                DisplayName = Name,
                PhoneNumber = $"{mark}-phone",
                PasswordHash = $"{mark}-hash",
                SecurityStamp = $"{mark}-stamp",
                ConcurrencyStamp = $"{mark}-stamp",
            }
        );
        context.Add(
            new IdentityUserClaim<string>
            {
                UserId = Id,
                ClaimType = "t",
                ClaimValue = $"{mark}-claim",
            }
        );
        context.Add(
            new IdentityUserLogin<string>
            {
                UserId = Id,
                LoginProvider = $"{mark}-login",
                ProviderKey = $"{mark}-key",
                ProviderDisplayName = $"{mark}-login",
            }
        );
        context.Add(
            new IdentityUserToken<string>
            {
                UserId = Id,
                LoginProvider = "p",
                Name = $"{mark}-usertoken",
                Value = $"{mark}-value",
            }
        );
        context.Add(new CountryGrant { UserId = Id, Country = assessment.Country });
        context.AuditEvents.Add(
            new()
            {
                AtUtc = _then,
                ActorId = "administrator",
                Action = Fate,
                Kind = AggregateKind.Account,
                AggregateId = Id,
                Version = 1,
            }
        );
    }

    private void AddCredentials(HubDbContext context)
    {
        context.Add(
            PasskeyRows.Of(
                Id,
                new(Guid.NewGuid().ToByteArray(), [1], _then, 0, [], true, true, false, [1], [1])
                {
                    Name = $"{mark}-passkey",
                }
            )
        );
        context.Add(new StoredSecondFactor { AccountId = Id, Secret = $"{mark}-secret" });
        context.Add(new StoredRecoveryCode { AccountId = Id, Hash = $"{mark}-code" });
        context.Add(SampleTokens.Of(Id) with { Name = $"{mark}-token" });
        context.Add(
            new AccountLink
            {
                Id = Guid.NewGuid(),
                Kind = AccountLinkKind.PasswordReset,
                AccountId = Id,
                Email = $"{mark}-link@example.org",
                SecretHash = $"{mark}-sealed",
                CreatedUtc = _then,
                ExpiresUtc = _then.AddHours(1),
            }
        );
        context.Add(SessionRules.New(Id, $"{mark}-device", _then));
        context.Add(new AttemptCounter { Key = AttemptSubject.Strangers(Id).Key, LastUtc = _then });
        context.Add(
            new AttemptCounter { Key = AttemptSubject.Nobody(Mailbox).Key, LastUtc = _then }
        );
    }

    private void AddOwnBusiness(HubDbContext context)
    {
        context.Add(SampleSearches.Of(Id) with { Name = $"{mark}-search" });
        context.Add(
            new SavedComparison
            {
                Id = Guid.NewGuid(),
                OwnerId = Id,
                Name = $"{mark}-comparison",
                Query = "q",
                CreatedUtc = _then,
            }
        );
        context.Add(new Follow(Id, FollowKind.Theme, $"{mark}-follow", _then));
        context.Add(new SeenMark(Id, _then));
        context.Add(
            new OutgoingMail
            {
                Id = Guid.NewGuid(),
                Recipient = Mailbox.ToUpperInvariant(),
                Subject = $"{mark}-subject",
                Body = $"Dear {Name}",
                CreatedUtc = _then,
                DueUtc = _then,
                ExpiresUtc = _then.AddDays(1),
            }
        );
    }

    private void AddWork(HubDbContext context)
    {
        context.Add(AssessmentBuilder.MemberOf(assessment, Id, string.Empty));
        AddInvitation(context, Mailbox);
        var taken = AddInvitation(context, Name);
        context.AuditEvents.Add(
            AuditEvent.Of(AggregateKind.Invitation, taken.Id, 1, "accepted", (Id, _then))
        );
        context.Add(StoredLook.From(Look.Of(Actor, assessment, LookSubject.Result, _then)));
    }

    private Invitation AddInvitation(HubDbContext context, string addressee) =>
        context
            .Add(
                new Invitation
                {
                    Id = Guid.NewGuid(),
                    Assessment = assessment.Id,
                    Country = assessment.Country,
                    Role = Role.Coordinator,
                    Addressee = addressee,
                    SecretHash = $"{mark}-{addressee.Length}",
                    InvitedBy = "somebody",
                    CreatedUtc = _then,
                    ExpiresUtc = _then.AddDays(7),
                }
            )
            .Entity;

    private async Task WriteHistoryAsync()
    {
        var access = new StoreAccess(hub.Contexts, hub.Engine);
        var current = await hub.Assessments.FindAsync(assessment.Id, _none) ?? assessment;
        var stepped = current with
        {
            Version = current.Version + 1,
            Journal =
            [
                .. current.Journal,
                new(
                    AssessmentStatus.Preparation,
                    AssessmentStatus.Scoring,
                    Id,
                    Name,
                    _then,
                    string.Empty
                ),
            ],
            Approval = new(Name, "Director", Id, _then, "00"),
        };
        Assert.Equal(
            SaveResult.Saved,
            await hub.Assessments.SaveAsync(stepped, AssessmentChange.Advanced, Actor, _none)
        );
        var sheet = SampleConsent.ForAdvisors(assessment) with
        {
            Signatory = new(Name, "Director"),
        };
        var consents = new EfConsentStore(access, hub.Writer);
        var before = await consents.FindAsync(assessment.Id, _none);
        Assert.Equal(
            SaveResult.Saved,
            await consents.SaveAsync(
                sheet with
                {
                    Version = (before?.Version ?? 0) + 1,
                },
                before is null ? ConsentChange.Given : ConsentChange.Revised,
                Actor,
                _none
            )
        );
        Assert.Equal(
            SaveResult.Saved,
            await new EfRemarkStore(access, hub.Writer).SaveAsync(
                SampleRemarks.ARemark(assessment) with
                {
                    AuthorId = Id,
                    Text = Words,
                },
                RemarkChange.Written,
                Actor,
                _none
            )
        );
    }
}
