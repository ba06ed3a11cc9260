using System.Collections.Immutable;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>
/// A cycle of each of twelve invented countries with a word of its own in every text, file and name, whose consent was taken
/// back: nobody else may come across the word.
/// </summary>
internal static class CanaryCountries
{
    /// <summary>What the words of all countries begin with.</summary>
    public const string Canary = "kestrelnote";

    private static readonly Actor _editor = new("canary", "canary", [Role.Coordinator]);

    /// <summary>The countries, the one whose people the demonstration accounts are first.</summary>
    public static ImmutableArray<string> Codes { get; } =
    ["XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ", "XL", "XM"];

    /// <summary>Id of a country's cycle.</summary>
    public static string Cycle(string country) => $"A-CAN{country}";

    /// <summary>Id of a country's item of evidence.</summary>
    public static string Item(string country) => $"EV-CAN{country}";

    /// <summary>The word of a country.</summary>
    public static string Word(string country) => Canary + country.ToLowerInvariant();

    /// <summary>Plants the cycles unless they are there.</summary>
    public static async Task PlantAsync(PortalFactory portal)
    {
        var store = portal.Services.GetRequiredService<IAssessmentStore>();
        if (await store.FindAsync(new(Cycle("XA")), default) is not null)
        {
            return;
        }

        foreach (var country in Codes)
        {
            await PlantAsync(portal, store, country);
        }
    }

    private static async Task PlantAsync(
        PortalFactory portal,
        IAssessmentStore store,
        string country
    )
    {
        var cycle = Assessment(portal, country);
        var answers = new[] { AnswerKey.National, "police", AnswerKey.Validation }.Select(agency =>
            AssessmentBuilder.AnAnswer(cycle, "LEG.S.1", Content(Word(country))) with
            {
                Agency = agency,
            }
        );
        await store.StartAsync(cycle, [.. answers], AssessmentChange.Imported, _editor, default);
        await EvidenceAsync(portal, cycle);
        await portal
            .Services.GetRequiredService<IRemarkStore>()
            .SaveAsync(
                SampleRemarks.ARemark(cycle) with
                {
                    Text = Word(country),
                },
                RemarkChange.Written,
                _editor,
                default
            );
        await portal.ConsentAsync(
            SampleConsent.ForAdvisors(cycle).Revoked() with
            {
                Version = 1,
                Signatory = new(Word(country), Word(country)),
                Revocation = new(cycle.CreatedUtc, Word(country)),
            }
        );
    }

    private static Assessment Assessment(PortalFactory portal, string country) =>
        AssessmentBuilder
            .AnAssessment()
            .WithId(Cycle(country))
            .OfCountry(country)
            .WithName($"{Word(country)} cycle")
            .ByFramework(Framework(portal))
            .WithZones(Word(country))
            .WithAgencies(new ParticipatingAgency { Code = "police", Name = Word(country) })
            .Build() with
        {
            Journal = [Step(Word(country))],
            Approval = new(Word(country), Word(country), "canary", _planted, Word(country)),
        };

    private static readonly DateTime _planted = new(2025, 2, 1, 0, 0, 0, DateTimeKind.Utc);

    private static StageChange Step(string word) =>
        new(AssessmentStatus.Approval, AssessmentStatus.Consensus, word, word, _planted, word);

    private static string Framework(PortalFactory portal) =>
        portal.Services.GetRequiredService<IFrameworkSource>().Current?.Version
        ?? throw new InvalidOperationException("There is no framework.");

    private static AnswerContent Content(string word) =>
        new()
        {
            State = AnswerState.Scored,
            Level = 3,
            Reason = word,
            Comment = word,
            Strengths = word,
            Improvements = word,
            PlannedActions = word,
            Rationale = word,
            Dissent = word,
        };

    private static async Task EvidenceAsync(PortalFactory portal, Assessment cycle)
    {
        var word = Word(cycle.Country.Value);
        var sample = SampleEvidence.Item(
            id: Item(cycle.Country.Value),
            country: cycle.Country.Value
        );
        var item = sample with
        {
            Content = sample.Content with { Title = word, Issuer = word, Reference = word },
            File = new(Guid.NewGuid(), $"{word}.txt", AttachmentFormat.Txt, 3, new('a', 64), false),
        };
        var store = portal.Services.GetRequiredService<IEvidenceStore>();
        var saved = await store.SaveItemAsync(
            item,
            EvidenceChange.Added,
            new(System.Text.Encoding.UTF8.GetBytes(word), new(1024 * 1024)),
            _editor,
            default
        );
        Assert.Equal(SaveResult.Saved, saved);
        await store.SaveLinkAsync(
            SampleEvidence.Link(cycle, item) with
            {
                Note = word,
            },
            EvidenceChange.Linked,
            _editor,
            default
        );
    }
}
