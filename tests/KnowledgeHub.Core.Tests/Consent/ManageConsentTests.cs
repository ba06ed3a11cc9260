using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Core.Tests.Consent;

public sealed class ManageConsentTests
{
    private readonly Assessment _cycle = AnAssessment().OfCountry("GH");
    private readonly FakeConsents _consents = new();
    private readonly FakeClock _clock = new();

    private readonly ConsentDraft _draft = new(
        Grants("scores@public scores@advisor scores@advisor"),
        [],
        new(" A.  Signatory ", " Director "),
        new(2025, 2, 1),
        new(2026, 2, 1)
    );

    [Theory]
    [InlineData("respondent", "GH", "read")]
    [InlineData("coordinator", "GH", "read sign revoke")]
    [InlineData("approver", "GH", "read sign revoke")]
    [InlineData("advisor", "GH", "")]
    [InlineData("administrator", "GH", "")]
    [InlineData("coordinator", "TN", "")]
    [InlineData("anonymous", "", "")]
    public async Task EachUseCase_Actor_IsAsThePolicySays(string who, string country, string may)
    {
        _consents.With(AConsent(_cycle, [.. Grants("scores@public")]));
        var actor = Actors
            .All.Append(Actors.Anonymous with { Id = "anonymous" })
            .First(one => one.Id == who)
            .In(country.Split(' '));

        var read = await Managing.ReadAsync(actor, "A-0001", default);
        var sign = await Managing.SignAsync(actor, "A-0001", 1, _draft, default);
        var revoke = await Managing.RevokeAsync(actor, "A-0001", 2, "A new government.", default);

        var done = new[]
        {
            read is Outcome<ConsentDesk>.Done ? "read" : "",
            sign is Outcome<ConsentSheet>.Done ? "sign" : "",
            revoke is Outcome<ConsentSheet>.Done ? "revoke" : "",
        };
        Assert.Equal(may, string.Join(' ', done.Where(word => word.Length > 0)));
        Assert.Equal(may.Length == 0, sign is Outcome<ConsentSheet>.NotFound);
    }

    [Fact]
    public async Task Sign_FirstSheet_IsCleanInOrderAndInForceAtOnce()
    {
        var outcome = await Managing.SignAsync(Coordinator, "a-0001", 0, _draft, default);

        var sheet = Assert.IsType<Outcome<ConsentSheet>.Done>(outcome).Value;
        Assert.Equal((1, new("A. Signatory", "Director")), (sheet.Version, sheet.Signatory));
        Assert.Equal(Grants("scores@advisor scores@public"), sheet.Grants.AsEnumerable());
        Assert.Equal(_clock.UtcNow, sheet.UpdatedUtc);
        Assert.True(sheet.IsInForce(new(2025, 3, 1)));
        var history = await _consents.ReadHistoryAsync(_cycle.Id, default);
        Assert.Equal(ConsentChange.Given, Assert.Single(history).Change);
    }

    [Fact]
    public async Task Sign_BrokenRules_SavesNothing()
    {
        var outcome = await Managing.SignAsync(
            Coordinator,
            "A-0001",
            0,
            _draft with
            {
                Signatory = new("", ""),
            },
            default
        );

        Assert.Equal(2, Assert.IsType<Outcome<ConsentSheet>.Invalid>(outcome).Violations.Count);
        Assert.Null(await _consents.FindAsync(_cycle.Id, default));
    }

    [Fact]
    public async Task SignAndRevoke_BasedOnAnOldVersion_AreConflictsWithWhatIsStored()
    {
        var stored = AConsent(_cycle) with { Version = 3 };
        _consents.With(stored);

        var sign = await Managing.SignAsync(Coordinator, "A-0001", 2, _draft, default);
        var revoke = await Managing.RevokeAsync(Coordinator, "A-0001", 2, "Why.", default);

        Assert.Equal(stored, Assert.IsType<Outcome<ConsentSheet>.Conflict>(sign).Current);
        Assert.Equal(stored, Assert.IsType<Outcome<ConsentSheet>.Conflict>(revoke).Current);
    }

    [Fact]
    public async Task Revoke_Sheet_KeepsItWithReasonAndTime()
    {
        _consents.With(ForAdvisors(_cycle));

        var outcome = await Managing.RevokeAsync(Coordinator, "A-0001", 1, " Why. ", default);
        var again = await Managing.RevokeAsync(Coordinator, "A-0001", 1, "Other.", default);

        var sheet = Assert.IsType<Outcome<ConsentSheet>.Done>(outcome).Value;
        Assert.Equal(new(_clock.UtcNow, "Why."), sheet.Revocation);
        Assert.Equal(2, sheet.Version);
        Assert.Equal(sheet, Assert.IsType<Outcome<ConsentSheet>.Done>(again).Value);
    }

    [Fact]
    public async Task Revoke_WithoutReasonOrSheet_IsRefused()
    {
        var none = await Managing.RevokeAsync(Coordinator, "A-0001", 0, "Why.", default);
        _consents.With(ForAdvisors(_cycle));

        var blank = await Managing.RevokeAsync(Coordinator, "A-0001", 1, " ", default);

        Assert.IsType<Outcome<ConsentSheet>.NotFound>(none);
        Assert.IsType<Outcome<ConsentSheet>.Invalid>(blank);
    }

    private static Actor Coordinator => Actors.Coordinator.In("GH");

    private ManageConsent Managing
    {
        get
        {
            var store = new FakeAssessmentStore(_cycle);
            return new(
                SampleAccess.To(store, _consents, _clock),
                _consents,
                new FakeTaxonomySource(),
                _clock
            );
        }
    }
}
