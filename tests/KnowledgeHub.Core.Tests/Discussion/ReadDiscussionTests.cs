using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Discussion;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleRemarks;

namespace KnowledgeHub.Core.Tests.Discussion;

public sealed class ReadDiscussionTests
{
    private static readonly CountryCode _country = new("GH");

    private readonly Assessment _assessment = AnAssessment().OfCountry("GH");
    private FakeConsents _consents = FakeConsents.EverythingToAdvisors;

    [Theory]
    [InlineData(Role.Respondent, "shared country")]
    [InlineData(Role.Coordinator, "shared country")]
    [InlineData(Role.Advisor, "shared advisor")]
    public async Task List_InternalNotes_StayOnTheirSide(Role role, string expected)
    {
        var discussion = await ListAsync(
            Granted(role),
            ARemark(_assessment) with
            {
                Text = "shared",
            },
            ARemark(_assessment).Internal() with
            {
                Text = "country",
            },
            ARemark(_assessment).Internal() with
            {
                Text = "advisor",
                Side = DiscussionSide.Advisor,
            }
        );

        var texts = discussion?.Threads.Select(thread => thread.Opening.Remark.Text);
        Assert.Equal(expected, string.Join(' ', texts ?? []));
    }

    [Fact]
    public async Task List_WhoWorksForTheCountryAndAdvises_IsOnTheCountrysSide()
    {
        var both = Actors.With("both", Role.Coordinator, Role.Advisor) with
        {
            Countries = [_country],
        };

        var discussion = await ListAsync(
            both,
            ARemark(_assessment).Internal() with
            {
                Side = DiscussionSide.Advisor,
            }
        );

        Assert.Equal(DiscussionSide.Country, discussion?.Side);
        Assert.Empty(discussion?.Threads ?? []);
    }

    [Fact]
    public async Task List_Answers_FollowTheRemarkThatOpenedTheThread()
    {
        var opening = ARemark(_assessment);
        var late = AnAnswerTo(opening);

        var discussion = await ListAsync(Granted(Role.Advisor), late, opening);

        var thread = Assert.Single(discussion?.Threads ?? []);
        Assert.Equal([opening, late], thread.All.Select(signed => signed.Remark));
        Assert.Equal((1, late.AtUtc), (discussion?.OpenCount, thread.LastUtc));
    }

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Contributor)]
    public async Task EachUseCase_WithoutARoleForAssessments_IsNotFound(Role role)
    {
        Assert.Null(await ListAsync(Granted(role), ARemark(_assessment)));
        Assert.IsType<Outcome<IReadOnlyList<AssessmentReader>>.NotFound>(
            await Reading().ReadersAsync(Granted(role), "A-0001", default)
        );
    }

    [Fact]
    public async Task EachUseCase_ForeignCountry_IsNotFound()
    {
        var foreign = Actors.Coordinator with { Countries = [new("TN")] };

        Assert.Null(await ListAsync(foreign, ARemark(_assessment)));
        Assert.IsType<Outcome<IReadOnlyList<AssessmentReader>>.NotFound>(
            await Reading().ReadersAsync(foreign, "A-0001", default)
        );
    }

    [Fact]
    public async Task Readers_Listed_AreTheOthers()
    {
        var outcome = await Reading().ReadersAsync(Granted(Role.Advisor), "A-0001", default);

        var readers = Assert.IsType<Outcome<IReadOnlyList<AssessmentReader>>.Done>(outcome).Value;
        Assert.Equal(["respondent"], readers.Select(reader => reader.AccountId));
    }

    [Fact]
    public async Task Readers_WhileNothingIsShared_AreThoseOfTheCountry()
    {
        _consents = new();

        var outcome = await Reading().ReadersAsync(Granted(Role.Coordinator), "A-0001", default);

        var readers = Assert.IsType<Outcome<IReadOnlyList<AssessmentReader>>.Done>(outcome).Value;
        Assert.Equal(["respondent"], readers.Select(reader => reader.AccountId));
    }

    private ReadDiscussion Reading(params Remark[] remarks) =>
        new(
            SampleAccess.To(new FakeAssessmentStore(_assessment), _consents),
            new FakeRemarks(remarks),
            new FakeReaders(
                new("advisor", "The advisor", DiscussionSide.Advisor),
                new("respondent", "The respondent", DiscussionSide.Country)
            )
        );

    private async Task<AssessmentDiscussion?> ListAsync(Actor actor, params Remark[] remarks) =>
        await Reading(remarks).ListAsync(actor, "A-0001", null, default)
            is Outcome<AssessmentDiscussion>.Done(var discussion)
            ? discussion
            : null;

    private static Actor Granted(Role role) => Actors.Of(role) with { Countries = [_country] };
}
