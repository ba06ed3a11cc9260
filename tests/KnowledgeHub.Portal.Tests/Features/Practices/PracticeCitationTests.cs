using Bunit;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class PracticeCitationTests : ReaderContext
{
    private const string Address = "https://hub.example/practices/P-0071";
    private const string Summary =
        "ICMPD, Summary of the 6th International Border Management Conference";
    private const string Panel =
        ", Panel 2: What works well, implementation level, 7 December 2023";
    private const string Concept =
        "ICMPD, Concept note of the 7th International Border Management Conference";

    [Fact]
    public void Render_Entry_CanBeCitedWhole()
    {
        var updated = new DateTime(2025, 3, 9, 22, 0, 0, DateTimeKind.Utc);
        var practice = APractice().WithId("P-0071").WithVersion(4).UpdatedAt(updated);

        var cited = Cited(practice);

        var entry = Entry("Joint mobile team", "P-0071", 4, "9 March 2025");
        Assert.Equal($"{entry} {From(Summary + Panel)} {Address}", cited);
    }

    [Fact]
    public void Render_SourceTwice_IsCitedOnce()
    {
        var content = AContent()
            .WithSources(
                new("ibmc-2023-summary", Part: "paragraph 3"),
                new("ibmc-2023-summary", Part: "paragraph 9"),
                new("ibmc-2024-concept")
            );

        Assert.EndsWith(
            $" {From($"{Summary}; {Concept}")} {Address}",
            Cited(APractice().WithContent(content)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Render_NoSource_EndsWithTheAddress() =>
        Assert.DoesNotContain(
            From(string.Empty),
            Cited(APractice().WithContent(AContent().WithSources())),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_Address_IsALinkThatIsNotTurnedRound()
    {
        var link = Draw(APractice()).Link(Address);

        Assert.Equal((Address, "ltr"), (link.GetAttribute("href"), link.GetAttribute("dir")));
    }

    [Fact]
    public void Render_ReviewDate_IsShownWhereThereIsOne()
    {
        var content = AContent().Build() with { ReviewBy = new(2026, 1, 31) };

        Assert.NotNull(Draw(APractice().WithContent(content)).Text("31 January 2026"));
        Assert.DoesNotContain(
            PracticeStrings.PracticeReviewBy,
            Draw(APractice()).Words(),
            StringComparison.Ordinal
        );
    }

    private static string Entry(params object[] parts) =>
        ReaderText.Fill(PracticeStrings.PracticeCiteEntry, parts);

    private static string From(string sources) =>
        ReaderText.Fill(PracticeStrings.PracticeCiteSource, sources);

    private string Cited(Practice practice) => Draw(practice).Find("blockquote").Words();

    private IRenderedComponent<PracticeCitation> Draw(Practice practice) =>
        Render<PracticeCitation>(citation =>
            citation
                .Add(it => it.Reading, practice.ReadIn())
                .Add(it => it.PermanentAddress, Address)
        );
}
