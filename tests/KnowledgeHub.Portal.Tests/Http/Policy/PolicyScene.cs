using System.Text;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Http.Policy;

/// <summary>Real things in every state that the addresses can be about.</summary>
/// <param name="portal">The portal.</param>
/// <param name="owner">Account id of who owns the draft and the text in review.</param>
internal sealed class PolicyScene(SeededPortal portal, string owner)
{
    private const string DraftNumber = "31.1";

    /// <summary>Plants them.</summary>
    /// <returns>The things of each kind that the file of addresses names.</returns>
    public async Task<IReadOnlyDictionary<string, PolicyThing[]>> PlantAsync()
    {
        await CanaryCountries.PlantAsync(portal);
        var own = await CycleAsync("A-POLXA", "XA");
        var foreign = await CycleAsync("A-POLTN", PolicyPerson.Foreign);
        var ofAgencies = await CycleAsync("A-POLAG", "XA", "police");
        var unshared = await StoredAsync("XA");
        var draft = await EntryAsync(PracticeStatus.Draft, owner);
        var published = await EntryAsync(PracticeStatus.Published, "nobody");
        await portal
            .Services.GetRequiredService<WriteDraft>()
            .StartAsync(Actors.Editor, "1.0", DraftNumber, default);
        return new Dictionary<string, PolicyThing[]>
        {
            [""] = [Plain([])],
            ["account"] = [Plain(new() { ["{Id}"] = owner })],
            ["version draft"] =
            [
                Plain(new() { ["{Number}"] = DraftNumber, ["{Indicator}"] = "LEG.S.1" }),
            ],
            ["entry"] =
            [
                published,
                await EntryAsync(PracticeStatus.Published, owner),
                await EntryAsync(PracticeStatus.Archived, owner),
                draft,
                await EntryAsync(PracticeStatus.InReview, owner),
            ],
            ["entry as readers see it"] = [ForReaders(published), ForReaders(draft)],
            ["some entry"] = [InAnyState()],
            ["cycle"] = [Of(own), Of(foreign), Of(unshared, isShared: false)],
            ["cycle without agencies"] = [Of(own), Of(foreign)],
            ["cycle with agencies"] = [Of(ofAgencies), Of(unshared, isShared: false)],
            ["country"] = [Country(own), Country(foreign)],
            ["some country"] = [InAnyState()],
        };
    }

    private static PolicyThing Plain(Dictionary<string, string> values) =>
        new(
            "address",
            pattern => Filled(pattern, values),
            (actor, action) => PolicyTable.Allows(actor, action)
        );

    // A list or a form that is there for whoever may do this to something.
    private static PolicyThing InAnyState() =>
        new(
            "anything",
            pattern => Filled(pattern, []),
            (actor, action) =>
                Enum.GetValues<ResourceState>()
                    .Any(state => PolicyTable.Allows(actor, action, state))
        );

    // Files and the API give the text that visitors read, whoever asks.
    private static PolicyThing ForReaders(PolicyThing entry) =>
        entry with
        {
            May = (_, action) => entry.May(Actor.Anonymous, action),
        };

    private static PolicyThing Of(Assessment cycle, bool isShared = true) =>
        new(
            $"{(isShared ? "shared" : "unshared")} cycle of {cycle.Country}",
            pattern =>
                Filled(
                    pattern,
                    new()
                    {
                        ["{Id}"] = cycle.Id.Value,
                        ["{Indicator}"] = "LEG.S.1",
                        ["{Agency}"] = "police",
                        ["{Item}"] = Item(cycle),
                    }
                ),
            (actor, action) =>
                (isShared || actor.May(PortalAction.SpeakForCountry, cycle.Country))
                && MayIn(actor, action, cycle),
            IsOfACountry: true
        );

    private static PolicyThing Country(Assessment cycle) =>
        new(
            $"country {cycle.Country}",
            pattern =>
                Filled(
                    pattern,
                    new()
                    {
                        ["{Code}"] = cycle.Country.Value,
                        ["{Country}"] = cycle.Country.Value,
                        ["{Id}"] = Item(cycle),
                    }
                ),
            (actor, action) => MayIn(actor, action, cycle),
            IsOfACountry: true
        );

    private static bool MayIn(Actor actor, PortalAction action, Assessment cycle) =>
        action is PortalAction.CompareCountries
            ? PolicyTable.Allows(actor, action)
            : actor.May(action, cycle.Country);

    private async Task<PolicyThing> EntryAsync(PracticeStatus status, string ownerId)
    {
        var author = new Actor(ownerId, ownerId, [Role.Contributor]);
        var outcome = await portal
            .Services.GetRequiredService<WritePractice>()
            .DraftAsync(author, AContent().WithTitle($"Policy {Guid.NewGuid():N}"), default);
        var entry = Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
        if (status is not PracticeStatus.Draft)
        {
            entry = entry with { Status = status, Version = 2, PublishedUtc = entry.UpdatedUtc };
            await portal
                .Services.GetRequiredService<IPracticeStore>()
                .SaveAsync(entry, PracticeChange.Published, Actors.Editor, default);
        }

        return new(
            $"{status} entry of {(ownerId == owner ? "the contributor" : "nobody")}",
            pattern =>
                Filled(
                    pattern,
                    new()
                    {
                        ["{Id}"] = entry.Id.Value,
                        ["{Key}"] = entry.Id.Value,
                        ["{IdOrSlug}"] = entry.Id.Value,
                        ["{Number:int}"] = $"{entry.Version}",
                        ["{Code}"] = "ar",
                    }
                ),
            (actor, action) => actor.May(action, entry)
        );
    }

    private async Task<Assessment> CycleAsync(string id, string country, params string[] agencies)
    {
        var cycle = AssessmentBuilder
            .AnAssessment()
            .WithId(id)
            .OfCountry(country)
            .WithName($"policy {id}")
            .ByFramework(portal.Services.GetRequiredService<IFrameworkSource>().Current!.Version) // seeded
            .WithAgencies(agencies)
            .Build();
        var answers = agencies
            .Append(AnswerKey.National)
            .Select(agency => AssessmentBuilder.AnAnswer(cycle) with { Agency = agency });
        await portal
            .Services.GetRequiredService<IAssessmentStore>()
            .StartAsync(cycle, [.. answers], AssessmentChange.Imported, Actors.Editor, default);
        await portal.ConsentAsync(SampleConsent.ForAdvisors(cycle));
        var item = SampleEvidence.Item(id: Item(cycle), country: country);
        var store = portal.Services.GetRequiredService<IEvidenceStore>();
        await store.SaveItemAsync(
            item,
            EvidenceChange.Added,
            new(Encoding.UTF8.GetBytes(country), new(1024 * 1024)),
            Actors.Editor,
            default
        );
        await store.SaveLinkAsync(
            SampleEvidence.Link(cycle, item),
            EvidenceChange.Linked,
            Actors.Editor,
            default
        );
        return cycle;
    }

    private async Task<Assessment> StoredAsync(string country) =>
        await portal
            .Services.GetRequiredService<IAssessmentStore>()
            .FindAsync(new(CanaryCountries.Cycle(country)), default)
        ?? throw new InvalidOperationException("The canary countries are not planted.");

    private static string Item(Assessment cycle) => $"EV-{cycle.Id.Value[2..]}";

    private static string Filled(string pattern, Dictionary<string, string> values)
    {
        foreach (var (parameter, value) in values)
        {
            pattern = pattern.Replace(parameter, value, StringComparison.OrdinalIgnoreCase);
        }

        return PublicSurface.Fill(pattern, "joint-mobile-team");
    }
}
