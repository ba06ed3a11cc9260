using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Framework;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleRemarks;

namespace KnowledgeHub.Core.Tests.Discussion;

public sealed class DiscussAssessmentTests
{
    private static readonly CountryCode _country = new("GH");
    private static readonly IndicatorId _indicator = new("LEG.S.1");
    private static readonly Actor _respondent = Actors.Respondent with { Countries = [_country] };
    private static readonly Actor _advisor = Actors.Advisor with { Countries = [_country] };

    private readonly FakeClock _clock = new();
    private readonly Assessment _assessment = AnAssessment().OfCountry("GH");

    [Fact]
    public async Task Add_Remark_OpensAThreadOfTheAuthorsSide()
    {
        var outcome = await AddAsync(_advisor, A(" Which law? ", mentions: "respondent"));

        var remark = Assert.IsType<Outcome<Remark>.Done>(outcome).Value;
        Assert.True(remark.OpensThread);
        Assert.Equal(("Which law?", "advisor"), (remark.Text, remark.AuthorId));
        Assert.Equal((DiscussionSide.Advisor, _clock.UtcNow), (remark.Side, remark.AtUtc));
        Assert.Equal("respondent", Assert.Single(remark.Mentions));
    }

    [Fact]
    public async Task Add_AnswerInAnInternalThread_IsInternalToo()
    {
        var opening = ARemark(_assessment).Internal();

        var outcome = await AddAsync(_respondent, A("Later.", opening.Id), opening);

        var remark = Assert.IsType<Outcome<Remark>.Done>(outcome).Value;
        Assert.Equal((opening.Id, true), (remark.Thread, remark.IsInternal));
    }

    [Fact]
    public async Task Add_AnswerInAThreadOfTheOtherSide_IsNotFound()
    {
        var hidden = ARemark(_assessment).Internal();

        var outcome = await AddAsync(_advisor, A("Seen?", hidden.Id), hidden);

        Assert.IsType<Outcome<Remark>.NotFound>(outcome);
    }

    [Theory]
    [InlineData("", RemarkRules.TextIsRequired)]
    [InlineData(" \u200b ", RemarkRules.TextIsRequired)]
    public async Task Add_NothingSaid_IsInvalid(string text, string rule) =>
        Assert.Equal(rule, RuleOf(await AddAsync(_respondent, A(text))));

    [Fact]
    public async Task Add_LongerThanTheLimit_IsInvalid() =>
        Assert.Equal(
            RemarkRules.TextIsTooLong,
            RuleOf(await AddAsync(_respondent, A(new('x', RemarkRules.MaxLength + 1))))
        );

    [Theory]
    [InlineData("stranger", false)]
    [InlineData("advisor", true)]
    public async Task Add_MentionOfWhoMayNotReadIt_IsInvalid(string account, bool isInternal) =>
        Assert.Equal(
            RemarkRules.MentionIsUnknown,
            RuleOf(
                await AddAsync(
                    _respondent,
                    A("Look.", mentions: account) with
                    {
                        IsInternal = isInternal,
                    }
                )
            )
        );

    [Fact]
    public async Task Add_AnswerInAResolvedThread_IsInvalid()
    {
        var resolved = ARemark(_assessment) with { ResolvedUtc = _clock.UtcNow };

        var outcome = await AddAsync(_advisor, A("One more.", resolved.Id), resolved);

        Assert.Equal(RemarkRules.ThreadIsResolved, RuleOf(outcome));
    }

    [Fact]
    public async Task Add_ClosedAssessment_IsInvalid()
    {
        var store = new FakeAssessmentStore(AnAssessment().OfCountry("GH").Closed());

        var outcome = await Discussing(store, new())
            .AddAsync(_respondent, "A-0001", _indicator, A("Too late."), default);

        Assert.Equal(RemarkRules.AssessmentIsClosed, RuleOf(outcome));
    }

    [Fact]
    public async Task Add_ForeignCountryOrUnknownIndicator_IsNotFound()
    {
        var foreign = Actors.Respondent with { Countries = [new("TN")] };
        var discussing = Discussing(new FakeAssessmentStore(_assessment), new());

        Assert.IsType<Outcome<Remark>.NotFound>(await AddAsync(foreign, A("Hello.")));
        Assert.IsType<Outcome<Remark>.NotFound>(
            await discussing.AddAsync(_respondent, "A-0001", new("LEG.S.99"), A("?"), default)
        );
    }

    [Fact]
    public async Task Correct_OwnRemarkInTime_KeepsTheRest()
    {
        var remark = ARemark(_assessment);
        _clock.Advance(RemarkRules.CorrectionWindow);

        var outcome = await CorrectAsync(_respondent, remark);

        var corrected = Assert.IsType<Outcome<Remark>.Done>(outcome).Value;
        Assert.Equal(
            remark with
            {
                Version = 2,
                Text = "Better.",
                CorrectedUtc = _clock.UtcNow,
            },
            corrected
        );
    }

    [Fact]
    public async Task Correct_TooLate_IsInvalid()
    {
        _clock.Advance(RemarkRules.CorrectionWindow + TimeSpan.FromSeconds(1));

        var outcome = await CorrectAsync(_respondent, ARemark(_assessment));

        Assert.Equal(RemarkRules.CorrectionIsTooLate, RuleOf(outcome));
    }

    [Fact]
    public async Task Correct_SomebodyElsesRemark_IsForbiddenOrUnknown()
    {
        var hidden = ARemark(_assessment).Internal();

        Assert.IsType<Outcome<Remark>.Forbidden>(
            await CorrectAsync(_advisor, ARemark(_assessment))
        );
        Assert.IsType<Outcome<Remark>.NotFound>(await CorrectAsync(_advisor, hidden));
    }

    [Fact]
    public async Task Resolve_AndReopen_AreKeptOnceEach()
    {
        var remarks = new FakeRemarks(ARemark(_assessment));
        var discussing = Discussing(new FakeAssessmentStore(_assessment), remarks);
        var thread = (await remarks.ListAsync(_assessment.Id, null, default))[0].Remark.Id;

        await discussing.ResolveAsync(_advisor, "A-0001", thread, true, default);
        await discussing.ResolveAsync(_respondent, "A-0001", thread, true, default);
        await discussing.ResolveAsync(_respondent, "A-0001", thread, false, default);

        Assert.Equal(
            [(RemarkChange.Resolved, "advisor"), (RemarkChange.Reopened, null)],
            remarks.Saves.Select(save => (save.Change, save.Remark.ResolvedBy))
        );
    }

    [Fact]
    public async Task Resolve_ThreadOfTheOtherSideOrAnAnswer_IsNotFound()
    {
        var opening = ARemark(_assessment);
        var hidden = opening.Internal();

        Assert.IsType<Outcome<Remark>.NotFound>(await ResolveAsync(hidden, hidden.Id));
        Assert.IsType<Outcome<Remark>.NotFound>(
            await ResolveAsync(AnAnswerTo(opening), Guid.NewGuid())
        );
    }

    [Fact]
    public async Task Resolve_ChangedMeanwhile_GivesWhatIsStored()
    {
        var remark = ARemark(_assessment);
        var remarks = new FakeRemarks(remark)
        {
            Competing = remark with { Version = 2, Text = "Corrected." },
        };

        var outcome = await Discussing(new FakeAssessmentStore(_assessment), remarks)
            .ResolveAsync(_advisor, "A-0001", remark.Id, true, default);

        Assert.Equal("Corrected.", Assert.IsType<Outcome<Remark>.Conflict>(outcome).Current.Text);
    }

    private Task<Outcome<Remark>> AddAsync(Actor actor, NewRemark wanted, params Remark[] stored) =>
        Discussing(new FakeAssessmentStore(_assessment), new(stored))
            .AddAsync(actor, "A-0001", _indicator, wanted, default);

    private Task<Outcome<Remark>> CorrectAsync(Actor actor, Remark remark) =>
        Discussing(new FakeAssessmentStore(_assessment), new(remark))
            .CorrectAsync(actor, "A-0001", remark.Id, "Better.", default);

    private Task<Outcome<Remark>> ResolveAsync(Remark stored, Guid thread) =>
        Discussing(new FakeAssessmentStore(_assessment), new(stored))
            .ResolveAsync(_advisor, "A-0001", thread, true, default);

    private DiscussAssessment Discussing(FakeAssessmentStore store, FakeRemarks remarks) =>
        new(
            SampleAccess.To(store),
            new FakeFrameworkSource(),
            remarks,
            new FakeReaders(
                new("advisor", "The advisor", DiscussionSide.Advisor),
                new("respondent", "The respondent", DiscussionSide.Country)
            ),
            _clock
        );

    private static NewRemark A(string text, Guid? thread = null, params string[] mentions) =>
        new(text, thread, IsInternal: false, mentions);

    private static string RuleOf(Outcome<Remark> outcome) =>
        Assert.Single(Assert.IsType<Outcome<Remark>.Invalid>(outcome).Violations).Rule;
}
