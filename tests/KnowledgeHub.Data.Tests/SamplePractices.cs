using System.Collections.Immutable;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Tests;

/// <summary>Entries for data tests.</summary>
internal static class SamplePractices
{
    private static readonly DateTime _time = new(2026, 3, 1, 8, 30, 0, DateTimeKind.Utc);

    public static Practice Draft(string id, string? slug = null) =>
        new()
        {
            Id = new(id),
            Slug = slug ?? id.ToLowerInvariant(),
            Version = 1,
            OwnerId = "owner",
            CreatedUtc = _time,
            UpdatedUtc = _time,
            Content = new() { Title = LocalizedText.In(Language.English, $"Title of {id}") },
        };

    public static Practice WithContext(string id, string context)
    {
        var draft = Draft(id);
        var body = new PracticeBody { Context = LocalizedText.In(Language.English, context) };
        return draft with { Content = draft.Content with { Body = body } };
    }

    /// <summary>An entry in which every field has a value, in several scripts.</summary>
    public static Practice Whole() =>
        WholeText() with
        {
            Working = new(Draft("P-0071").Content, PracticeStatus.InReview),
            Review = new("reviewer", _time.AddDays(2), true, "Гут", [ReviewItem.NoPersonNamed]),
            PublishAtUtc = _time.AddDays(9),
            Archiving = new(_time.AddDays(8), "سبب", new("P-0072")),
        };

    private static Practice WholeText() =>
        Draft("P-0071", "working-group") with
        {
            Status = PracticeStatus.Published,
            PublishedUtc = _time.AddDays(1),
            Content = new()
            {
                Type = PracticeType.Tool,
                Form = EntryForm.Snapshot,
                OriginalLanguage = Language.French,
                Title = Text("Groupe de travail", "فريق عمل", "Рабочая группа"),
                Claim = Text("Qui fait quoi « à la frontière »", "من يفعل ماذا", "Кто что делает"),
                Translations = ImmutableSortedDictionary<Language, TranslationState>
                    .Empty.Add(Language.Arabic, TranslationState.MachineAssisted)
                    .Add(Language.Russian, TranslationState.Outdated),
                OutdatedSince = ImmutableSortedDictionary<Language, TranslationBasis>.Empty.Add(
                    Language.Russian,
                    new(3, new(2026, 2, 27))
                ),
                Classification = new()
                {
                    Areas = ["INS"],
                    Pillars = ["A"],
                    Drivers = ["GO"],
                    Axes = ["policy"],
                    Themes = ["FR"],
                    BorderTypes = ["land"],
                    Countries = ["NL"],
                    Organisations = ["nl-justice-security"],
                    Tags = ["mandats"],
                    Indicators = ["INS.A.1"],
                },
                Body = new()
                {
                    Context = Text("c", "ع", "к"),
                    Challenge = Text("d", "ع", "к"),
                    Practice = Text("p\n\n- un\n- deux", "ع", "к"),
                    Results = Text("r", "ع", "к"),
                    Resources = Text("s", "ع", "к"),
                    Limits = Text("l <script>'\"\\", "ع", "к"),
                },
                Commentary = OwnWords(),
                Provenance = new()
                {
                    Sources = [new("ibmc-2023-summary", "ibmc-2023-panel-2", "Panel 2")],
                    References = [new("Title", "Publisher", 2020)],
                    Attribution = AttributionRule.ChathamHouse,
                    Evidence = EvidenceLevel.Evaluated,
                    Maturity = MaturityStage.GoodPractice,
                    Caveats = ["One", "Two"],
                },
                Related = [new("P-0072")],
                ReviewBy = new(2027, 11, 30),
            },
        };

    private static Commentary OwnWords() =>
        new()
        {
            WhyItMatters = Text("w", "ع", "к"),
            HowToStart = Text("h", "ع", "к"),
            WatchFor = Text("a", "ع", "к"),
            WhenNotToUse = Text("n", "ع", "к"),
            Transfer = Text("t", "ع", "к"),
        };

    private static LocalizedText Text(string french, string arabic, string russian) =>
        new([
            new(Language.French, french),
            new(Language.Arabic, arabic),
            new(Language.Russian, russian),
        ]);
}
