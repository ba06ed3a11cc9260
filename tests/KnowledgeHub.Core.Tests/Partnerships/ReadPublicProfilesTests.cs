using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Partnerships;

public sealed class ReadPublicProfilesTests
{
    private const string Comment = "Only for those who may read it.";

    private static readonly Assessment _cycle = AnAssessment();
    private static readonly Assessment _later = AnAssessment()
        .WithId("A-0002")
        .WithName("2026")
        .ReferringTo(new(2026, 1, 31));

    private readonly FakeAssessmentStore _store = new(_cycle, _later);
    private readonly FakeConsents _consents = new();

    public ReadPublicProfilesTests() =>
        _store.With(
            AnAnswer(
                _cycle,
                "LEG.S.1",
                new AnswerContent
                {
                    State = AnswerState.Scored,
                    Level = 4,
                    Comment = Comment,
                }
            )
        );

    [Theory]
    [InlineData("scores@public", true)]
    [InlineData("scores@advisor", false)]
    [InlineData("scores@anonymous-pool", false)]
    [InlineData("answers@public", false)]
    public async Task Read_Country_IsPublicByItsConsentOnly(string grants, bool isPublic)
    {
        _consents.With(Sheet(_cycle, grants));

        var outcome = await TryReadAsync("XA");

        Assert.Equal(isPublic, outcome is Outcome<PublishedProfile>.Done);
    }

    [Theory]
    [InlineData("scores@public", null, null)]
    [InlineData("scores@public answers@public", 4, "")]
    [InlineData("scores@public answers@public comments@public", 4, Comment)]
    [InlineData("scores@public comments@public", null, null)]
    public async Task Read_Answers_AreThereAsFarAsTheyArePublic(
        string grants,
        int? level,
        string? comment
    )
    {
        _consents.With(Sheet(_cycle, grants));

        var answer = (await ReadAsync()).Answers?[0];

        Assert.Equal((level, comment), (answer?.Level, answer?.Comment));
    }

    [Fact]
    public async Task Read_ConsentTakenBack_IsNotFoundAtTheNextCall()
    {
        _consents.With(Sheet(_cycle, "scores@public"));
        await ReadAsync();

        _consents.With(Sheet(_cycle, "scores@public").Revoked());

        Assert.IsType<Outcome<PublishedProfile>.NotFound>(await TryReadAsync("XA"));
        Assert.Empty(await ListAsync());
    }

    [Theory]
    [InlineData("ZZ")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Read_UnknownCountry_IsNotFound(string? country)
    {
        _consents.With(Sheet(_cycle, "scores@public"));

        Assert.IsType<Outcome<PublishedProfile>.NotFound>(await TryReadAsync(country));
    }

    [Theory]
    [InlineData("scores@public", "2026")]
    [InlineData("scores@advisor", "2025")]
    public async Task Read_SeveralCycles_ShowsTheNewestPublishedOne(string ofLater, string shown)
    {
        _consents.With(Sheet(_cycle, "scores@public")).With(Sheet(_later, ofLater));

        Assert.Equal(shown, (await ReadAsync()).Cycle);
        Assert.Equal(shown, Assert.Single(await ListAsync()).Cycle);
    }

    [Fact]
    public async Task Read_Result_HasEighteenCellsSixAreasAndThreePillars()
    {
        _consents.With(Sheet(_cycle, "scores@public"));

        var profile = await ReadAsync();

        Assert.Equal(
            (18, 6, 3),
            (profile.Cells.Length, profile.Areas.Length, profile.Pillars.Length)
        );
        Assert.Equal(WithheldReason.TooFewAnswers, profile.Cells[0].Withheld);
    }

    private static ConsentSheet Sheet(Assessment assessment, string grants) =>
        SampleConsent.AConsent(assessment, [.. SampleConsent.Grants(grants)]);

    private ReadPublicProfiles Reading() =>
        new(_consents, _store, new FakeFrameworkSource(), new FakeClock());

    private Task<Outcome<PublishedProfile>> TryReadAsync(string? country) =>
        Reading().ReadAsync(Actors.Anonymous, country, default);

    private async Task<PublishedProfile> ReadAsync() =>
        Assert.IsType<Outcome<PublishedProfile>.Done>(await TryReadAsync("XA")).Value;

    private async Task<ImmutableArray<PublicProfileListing>> ListAsync() =>
        Assert
            .IsType<Outcome<ImmutableArray<PublicProfileListing>>.Done>(
                await Reading().ListAsync(Actors.Anonymous, default)
            )
            .Value;
}
