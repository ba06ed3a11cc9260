using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Partnerships;

namespace KnowledgeHub.Core.Tests.Partnerships;

public sealed class ReadPortfolioTests
{
    private readonly Partners _partners = new();
    private readonly FakeLastLooks _looks = new();

    [Fact]
    public async Task Read_Advisor_SeesGrantedAndInventedCountriesByCode()
    {
        _partners.With("GH", 3).With("NL", 3);

        var entries = await ReadAsync(Actors.Advisor.In("TN", "GH"));

        Assert.Equal("GH TN XA", string.Join(' ', entries.Select(entry => entry.Country)));
    }

    [Theory]
    [InlineData("scores@advisor", null, PortfolioConsent.InForce)]
    [InlineData("scores@public", null, PortfolioConsent.InForce)]
    [InlineData("scores@named-peers", null, PortfolioConsent.None)]
    [InlineData("scores@advisor", "2025-03-01", PortfolioConsent.InForce)]
    [InlineData("scores@advisor", "2025-02-28", PortfolioConsent.Expired)]
    public async Task Read_Consent_IsToldWithItsDayAndOpensTheCycle(
        string grants,
        string? until,
        PortfolioConsent expected
    )
    {
        DateOnly? end = until is null ? null : DateOnly.Parse(until, null);
        _partners.With("XA", 3, grants, sheet => sheet with { ExpiresOn = end });

        var entry = Assert.Single(await ReadAsync(Actors.Advisor));

        Assert.Equal((expected, end), (entry.Consent, entry.ConsentUntil));
        Assert.Equal(expected is PortfolioConsent.InForce, entry.Assessment is not null);
    }

    [Fact]
    public async Task Read_ConsentTakenBack_TellsTheDayAndNothingOfTheCycle()
    {
        _partners.With("XA", 3, change: sheet => sheet.Revoked());

        var entry = Assert.Single(await ReadAsync(Actors.Advisor));

        Assert.Equal(
            new()
            {
                Country = new("XA"),
                Consent = PortfolioConsent.Revoked,
                ConsentUntil = new(2025, 1, 21),
            },
            entry
        );
    }

    [Fact]
    public async Task Read_NoSheet_ReadsLikeNoAssessment()
    {
        _partners.With("GH", 3, grants: string.Empty);

        var entries = await ReadAsync(Actors.Advisor.In("GH", "TN"));

        Assert.Equal(entries[0] with { Country = new("TN") }, entries[1]);
    }

    [Theory]
    [InlineData(AssessmentStatus.Consensus, "2025-02-28", true, false)]
    [InlineData(AssessmentStatus.Consensus, "2025-03-01", false, false)]
    [InlineData(AssessmentStatus.Submitted, "2025-02-28", false, true)]
    [InlineData(AssessmentStatus.Validation, "2025-02-28", false, true)]
    [InlineData(AssessmentStatus.Closed, "2025-02-28", false, false)]
    public async Task Read_Stage_SaysWhetherItIsStalledOrWaits(
        AssessmentStatus stage,
        string deadline,
        bool stalled,
        bool waits
    )
    {
        var day = DateOnly.Parse(deadline, null);
        _partners.With(
            "XA",
            3,
            cycle: builder => builder.AtStage(stage).WithDeadlines(new(Consensus: day))
        );

        var entry = Assert.Single(await ReadAsync(Actors.Advisor));

        Assert.Equal((stalled, waits), (entry.IsStalled, entry.AwaitsValidation));
    }

    [Fact]
    public async Task Read_Cycle_CountsDaysSinceItsStartAndTellsTheLastLook()
    {
        _partners.With("XA", 3);
        _looks.Last[new("A-XA")] = new(2025, 2, 1, 8, 0, 0, DateTimeKind.Utc);

        var entry = Assert.Single(await ReadAsync(Actors.Advisor));

        Assert.Equal((45, 1), (entry.DaysSinceStep, entry.LastLookUtc?.Day));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Administrator)]
    public async Task Read_AnybodyElse_IsForbidden(Role? role) =>
        Assert.IsType<Outcome<ImmutableArray<PortfolioEntry>>.Forbidden>(
            await TryReadAsync(Actors.Of(role))
        );

    private Task<Outcome<ImmutableArray<PortfolioEntry>>> TryReadAsync(Actor actor) =>
        new ReadPortfolio(_partners.Shared, _looks, _partners.Taxonomy, _partners.Clock).ReadAsync(
            actor,
            default
        );

    private async Task<ImmutableArray<PortfolioEntry>> ReadAsync(Actor actor) =>
        Assert
            .IsType<Outcome<ImmutableArray<PortfolioEntry>>.Done>(await TryReadAsync(actor))
            .Value;
}
