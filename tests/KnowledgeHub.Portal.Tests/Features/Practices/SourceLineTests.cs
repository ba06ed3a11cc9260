using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.TaxonomyBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class SourceLineTests : IDisposable
{
    private readonly ReaderCulture _reader = new("en-GB");

    public void Dispose() => _reader.Dispose();

    [Fact]
    public void Of_DocumentOfAnEdition_NamesPublisherEditionAndDays()
    {
        var line = Line(new("ibmc-2023-summary"));

        Assert.Equal(
            "Summary of the 6th International Border Management Conference",
            line.Document
        );
        Assert.Equal(
            ["ICMPD", "6th International Border Management Conference", "6–7 December 2023"],
            line.Details
        );
        Assert.Null(line.Session);
        Assert.Null(line.Part);
    }

    [Fact]
    public void Of_Session_HasItsNameAndItsDay() =>
        Assert.Equal(
            "Panel 2: What works well, implementation level, 7 December 2023",
            Line(new("ibmc-2023-summary", "ibmc-2023-panel-2")).Session
        );

    [Fact]
    public void Of_ReaderOfFrench_IsInFrench()
    {
        ReaderCulture.Set("fr");

        var line = Line(new("ibmc-2023-summary"), Language.French);

        Assert.StartsWith("Compte rendu", line.Document, StringComparison.Ordinal);
        Assert.Equal("6–7 décembre 2023", line.Details[^1]);
    }

    [Fact]
    public void Of_Part_IsMarkedAsTheLanguageOfTheEntry()
    {
        var line = Line(new("ibmc-2023-summary", Part: "paragraph 3"), Language.Arabic);

        Assert.Equal(new("paragraph 3", Language.English, IsFallback: true), line.Part);
    }

    [Fact]
    public void Of_UnknownDocument_IsItsCode()
    {
        var line = Line(new("gone", "gone-too"));

        Assert.Equal(("gone", null), (line.Document, line.Session));
        Assert.Empty(line.Details);
    }

    [Fact]
    public void Of_DocumentWithoutAnEdition_HasItsYear()
    {
        var study = ATerm("study") with { Publisher = "WCO", Year = 2019 };

        Assert.Equal(["WCO", "2019"], Line(new("study"), documents: study).Details);
    }

    [Fact]
    public void Of_EditionAcrossMonthsAndPlaces_NamesBothEnds()
    {
        var edition = ATerm("edition") with
        {
            Place = LocalizedText.In(Language.English, "Tunis"),
            From = new(2024, 11, 30),
            To = new(2024, 12, 1),
        };
        var minutes = ATerm("minutes") with { Parent = "edition" };

        var line = SourceLine.Of(new("minutes"), Reading(edition, minutes));

        Assert.Equal(["edition", "Tunis, 30 November 2024 – 1 December 2024"], line.Details);
    }

    private static SourceLine Line(
        SourceReference source,
        Language reader = Language.English,
        params Term[] documents
    ) =>
        SourceLine.Of(
            source,
            new(APractice(), ATaxonomy().With(TermKind.Document, documents).Build(), reader)
        );

    private static PracticeReading Reading(Term edition, Term document) =>
        new(
            APractice(),
            ATaxonomy().With(TermKind.Edition, edition).With(TermKind.Document, document).Build(),
            Language.English
        );
}
