using System.Text.Json;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Tests.Exchange;
using KnowledgeHub.Core.Tests.Partnerships;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Core.Use;
using static KnowledgeHub.Testing.Builders.CompilationBuilder;
using static KnowledgeHub.Testing.Builders.ConceptBuilder;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>
/// Something of everything that use cases act upon, in the fakes that keep it. What belongs to a person belongs to whoever calls.
/// </summary>
internal static class UseCaseContent
{
    /// <summary>What a link or an invitation is opened with.</summary>
    public const string Secret = "secret";

    /// <summary>Somebody else.</summary>
    public const string Other = "somebody-else";

    /// <summary>A text that was searched for.</summary>
    public const string Searched = "drone corridor";

    /// <summary>A version of the framework that is being written.</summary>
    public const string Draft = "1.1";

    /// <summary>An indicator that the draft leaves out.</summary>
    public const string Retired = "LEG.S.2";

    /// <summary>What codes for signing in are made from.</summary>
    public const string OneTimeSecret = "JBSWY3DPEHPK3PXP";

    /// <summary>The id of everything whose id is a number.</summary>
    public static readonly Guid Key = new("0a6f4c1e-9d0b-4f61-8a6e-2f0c5f6f3b11");

    /// <summary>The moment of every call.</summary>
    public static readonly DateTime Now = new FakeClock().UtcNow;

    /// <summary>The framework, with an indicator.</summary>
    public static readonly MaturityFramework Framework = AFramework();

    /// <summary>The framework as the draft has it.</summary>
    public static readonly FrameworkDocument NextFramework = AFramework()
        .WithVersion(Draft)
        .WithStatements()
        .Without(Retired)
        .Build()
        .Document;

    /// <summary>Fakes that hold something of everything, each group made when it is come to.</summary>
    /// <param name="actor">Who calls.</param>
    public static IEnumerable<object> Of(Actor actor)
    {
        var groups = new[]
        {
            () => OfPerson(actor),
            Others,
            () => OfEntry(APractice()),
            () =>
                UseCaseCycles.Fakes(UseCaseCycles.Cycle(UseCaseCycles.Demonstration), true, actor),
        };
        return groups.SelectMany(group => group());
    }

    private static IEnumerable<object> Others() =>
        [
            new FakeAuthors(new Author(Actors.Editor.Id, "The editor")),
            new FakeCompilations(ACollection().About(TermKind.Theme, "FR")),
            Concepts(),
            Curations(),
            new FakeFileInspector { Format = AttachmentFormat.Png },
            Drafts(),
            new FakeFrameworkSource(Framework),
            new FakeGroupReleases(),
            new OwnCopy(),
            new FakeInvitationLetters(),
            new FakeLastLooks(),
            new FakeMailer(),
            new FakeNews { Counts = new(1, 0, 0, false, false) },
            new FakeQueryLog(),
            Tasks(),
            new FakeReaders(new AssessmentReader(Other, "Somebody", DiscussionSide.Country)),
            new FakeTaxonomySource(),
            new FakeUsefulVotes(),
            new PlainSeal(),
        ];

    /// <summary>Fakes that hold one entry, with all that comes with entries but its files.</summary>
    public static IEnumerable<object> OfEntry(Practice entry, params Practice[] others)
    {
        var store = new FakePracticeStore([entry, .. others]);
        var runs = new FakeBulkRuns(store);
        _ = runs.SaveAsync(Run(entry), [], Actors.Editor, default);
        var search = new FakePracticeSearch
        {
            Suggestions = [new PracticeSuggestion(entry.Id, "text")],
        };
        search.Finds(entry);
        var report = SampleReuse.Of(Actors.With(Other), ReuseState.Shown);
        return
        [
            store,
            runs,
            search,
            new FakeImportStore(entry),
            new FakePracticeHistory(new PracticeVersion(entry, PracticeChange.Drafted, Other)),
            new FakeSupplements(report),
            new FakeAttachmentStore(),
            new FakeComments(
                new PracticeComment
                {
                    Id = Key,
                    Practice = entry.Id,
                    Text = "Which law?",
                    AuthorId = Other,
                    AtUtc = Now,
                }
            ),
        ];
    }

    /// <summary>What ports without a fake answer, by port and method.</summary>
    /// <param name="actor">Who calls.</param>
    public static Dictionary<string, object?> Answers(Actor actor) =>
        new()
        {
            ["IAccountLinkStore.FindAccountAsync"] = new MailboxOwner(actor.Id, "a@b.example", "A"),
            ["IAccountLinkStore.FindAsync"] = (Link(actor), "A"),
            ["IAccountStore.ListAsync"] = new[] { Account() },
            ["IErasureStore.AskedAsync"] = Now,
            ["IInstallationStore.FindAsync"] = FakeInstallation.Restored.State,
            ["ISafeMode.IsOnAsync"] = false,
            ["IMailStore.ListAsync"] = new[] { LinkRules.Letter(Link(actor), "Subject", "Body") },
            ["ISecondFactorStore.ReadAsync"] = new FactorState
            {
                Secret = "held",
                PendingSecret = new PlainSeal().Seal($"{OneTimeSecret} {Now.Ticks}"),
            },
            ["ISecondFactorStore.PasskeysAsync"] = new[] { new Passkey("key", "Key", Now) },
            ["ISessionStore.ListOpenAsync"] = new[] { Session(actor) },
        };

    private static IEnumerable<object> OfPerson(Actor actor)
    {
        var follows = new FakeFollows();
        follows.Stored.Add(new(actor.Id, FollowKind.Practice, "P-0001", Now));
        var comparisons = new FakeSavedComparisons();
        _ = comparisons.AddAsync(
            new SavedComparison
            {
                Id = Key,
                OwnerId = actor.Id,
                Name = "Neighbours",
                Query = "a=A-0001",
                CreatedUtc = Now,
            },
            1,
            default
        );
        return
        [
            follows,
            comparisons,
            new FakeAccessTokenStore(SampleTokens.Of(actor.Id) with { Id = Key }),
            new FakeSavedSearches(SampleSearches.Of(actor.Id, ("P-0009", 1)) with { Id = Key }),
            new FakeReuse(SampleReuse.Of(actor) with { Id = Key }),
        ];
    }

    private static FakeConceptStore Concepts()
    {
        var store = new FakeConceptStore();
        _ = store.SaveAsync(
            [AConcept().Stored()],
            ConceptChange.Created,
            Actors.Editor,
            _ => true,
            default
        );
        return store;
    }

    private static FakeCurations Curations()
    {
        var store = new FakeCurations();
        _ = store.SaveAsync(
            new Curation
            {
                Id = Curation.IdOf(Searched, Language.English, new("P-0001")),
                Text = Searched,
                Language = Language.English,
                Practice = new("P-0001"),
                Placement = Placement.Pinned,
                ChangedBy = Other,
                ChangedUtc = Now,
                Version = 1,
            },
            CurationChange.Pinned,
            Actors.Editor,
            default
        );
        return store;
    }

    private static FakeFrameworkDrafts Drafts()
    {
        var store = new FakeFrameworkDrafts();
        _ = store.SaveAsync(
            new FrameworkDraft
            {
                Number = Draft,
                BasedOn = Framework.Version,
                Status = DraftStatus.Open,
                Version = 1,
                Document = NextFramework,
                UpdatedBy = Other,
                UpdatedUtc = Now,
            },
            DraftChange.Started,
            new DraftStep { BasedOn = Framework.Version },
            Actors.Editor,
            default
        );
        return store;
    }

    private static FakeQueryTasks Tasks()
    {
        var store = new FakeQueryTasks();
        _ = store.SaveAsync(
            new QueryTask
            {
                Id = QueryTask.IdOf(Searched, Language.English),
                Text = Searched,
                Language = Language.English,
                Resolution = QueryResolution.Dismissed,
                ChangedBy = Other,
                ChangedUtc = Now,
                Version = 1,
            },
            QueryTaskChange.Closed,
            Actors.Editor,
            default
        );
        return store;
    }

    private static BulkRun Run(Practice entry) =>
        new()
        {
            Id = Key,
            ActorId = Other,
            AtUtc = Now,
            Work = new(
                new(BulkField.Themes, BulkMode.Add, ["FR"]),
                [new BulkItem(entry.Id, entry.Version, [])]
            ),
            Version = 1,
        };

    private static AccountLink Link(Actor actor) =>
        new()
        {
            Id = Key,
            Kind = AccountLinkKind.EmailChange,
            AccountId = actor.Id,
            Email = "new@portal.example",
            SecretHash = InvitationSecret.HashOf(Secret),
            CreatedUtc = Now,
            ExpiresUtc = Now.AddDays(1),
        };

    private static AccountLine Account() =>
        new(Other, "other@portal.example", "Somebody", [Role.Editor], []) { IsInvited = true };

    private static AccountSession Session(Actor actor) =>
        new()
        {
            Id = Key,
            AccountId = actor.Id,
            CreatedUtc = Now,
            LastSeenUtc = Now,
            EndsUtc = Now.AddDays(1),
        };

    private sealed class OwnCopy : IOwnCopy
    {
        public Task WriteAsync(
            string accountId,
            Utf8JsonWriter json,
            CancellationToken cancellation
        )
        {
            json.WriteStartObject();
            json.WriteEndObject();
            return Task.CompletedTask;
        }
    }
}
