using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class MandatorySetTests
{
    /// <summary>What a full entry leaves out, the rule and the field that then ask for it, and whether the short form does too.</summary>
    public static TheoryData<PracticeContent, string, string, bool> Omissions { get; } =
        new()
        {
            { Full().WithClaim(" "), PracticeRules.ClaimIsRequired, "claim", true },
            { Full().WithPractice(" "), PracticeRules.PracticeIsRequired, "practice", true },
            { Full().WithAreas(), PracticeRules.AreaIsRequired, "areas", true },
            { Full().WithPillars(), PracticeRules.PillarIsRequired, "pillars", true },
            {
                Full().WithBody(body => body with { Challenge = LocalizedText.Empty }),
                MandatorySet.ChallengeIsRequired,
                "challenge",
                true
            },
            { Full().WithSummary(" "), MandatorySet.SummaryIsRequired, "summary", false },
            {
                Full().WithBody(body => body with { Limits = LocalizedText.Empty }),
                MandatorySet.LimitsAreRequired,
                "limits",
                false
            },
            {
                Full().WithCommentary(_ => new()),
                MandatorySet.TransferIsRequired,
                "howToStart",
                false
            },
        };

    [Fact]
    public void Missing_NothingLeftOut_IsNothing() =>
        Assert.All(
            Enum.GetValues<EntryForm>(),
            form => Assert.Empty(MandatorySet.Missing(Full(), form))
        );

    [Theory]
    [MemberData(nameof(Omissions))]
    public void Missing_OneOmission_IsAskedForByTheFormsThatNeedIt(
        PracticeContent content,
        string rule,
        string field,
        bool byTheShortForm
    )
    {
        var ofFull = MandatorySet.Missing(content, EntryForm.Full);
        var ofSnapshot = MandatorySet.Missing(content, EntryForm.Snapshot);

        Assert.Equal([new(rule, field)], ofFull);
        Assert.Equal(byTheShortForm ? ofFull : [], ofSnapshot);
    }

    [Fact]
    public void Missing_CaveatInsteadOfLimitsAndTransferInsteadOfStart_IsNothing()
    {
        var content = Full()
            .WithBody(body => body with { Limits = LocalizedText.Empty })
            .WithCommentary(_ => new() { Transfer = In("Begin small.") })
            .Build();
        var cautious = content with
        {
            Provenance = content.Provenance with
            {
                Caveats = ["Figures are those of the speaker."],
            },
        };

        Assert.Empty(MandatorySet.Missing(cautious, EntryForm.Full));
    }

    [Fact]
    public void MissingOfForm_TextsInAnotherLanguageOnly_AsksForTheOriginal() =>
        Assert.Equal(4, MandatorySet.MissingOfForm(Full().WrittenIn(Language.Russian)).Count);

    private static PracticeContentBuilder Full() =>
        AContent()
            .InForm(EntryForm.Full)
            .WithSummary("One patrol of all agencies, for places where none is present.")
            .WithBody(body => body with { Limits = In("Needs a shared radio.") })
            .WithCommentary(own => own with { HowToStart = In("- name a lead") });

    private static LocalizedText In(string text) => LocalizedText.In(Language.English, text);
}
