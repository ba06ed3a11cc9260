using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleRemarks;

namespace KnowledgeHub.Core.Tests.Following;

public sealed class ReadNotificationsTests
{
    private static readonly Actor _reader = Actors.Advisor;

    private readonly FakeClock _clock = new();
    private readonly FakeFollows _follows = new();
    private readonly FakeNews _news = new();

    private DateTime Yesterday => _clock.UtcNow.AddDays(-1);

    [Fact]
    public async Task Read_NewTexts_NamesTheChangedOnesInTheOrderOfAnEntry()
    {
        var before = APractice().Build();
        var after = before with
        {
            Version = 3,
            Content = before.Content with
            {
                Claim = LocalizedText.In(Language.English, "Another claim."),
                Body = before.Content.Body with
                {
                    Results = LocalizedText.In(Language.English, "New results."),
                },
                Classification = before.Content.Classification with { Countries = ["GH"] },
            },
        };
        _news.Events.Add(new(PracticeChange.Published, Yesterday, after, before));

        var item = Assert.Single(await NewsAsync(after));

        Assert.Equal(NewsKind.NewVersion, item.Kind);
        Assert.Equal(["claim", "results"], item.Changed);
    }

    [Theory]
    [InlineData(PracticeChange.Withdrawn)]
    [InlineData(PracticeChange.Reopened)]
    public async Task Read_EntryThatCannotBeReadAnyMore_IsNotNamed(PracticeChange change)
    {
        var draft = ADraft().Build();
        _news.Events.Add(new(change, Yesterday, draft, APractice()));
        _news.Events.Add(new(PracticeChange.Published, Yesterday, APractice(), draft));

        var item = Assert.Single(await NewsAsync(draft));

        Assert.Equal(new NewsItem(NewsKind.Unavailable, Yesterday), item);
    }

    [Fact]
    public async Task Read_EntryPublishedAgain_IsNoLongerToldAsUnavailable()
    {
        _news.Events.Add(new(PracticeChange.Withdrawn, Yesterday, ADraft(), APractice()));

        Assert.Empty(await NewsAsync(APractice()));
    }

    [Fact]
    public async Task Read_ArchivedEntry_LeadsToItsSuccessorIfThatCanBeRead()
    {
        var successor = APractice().WithId("P-0002").Build();
        var archived = APractice().InStatus(PracticeStatus.Archived).Build() with
        {
            Archiving = new(Yesterday, "Old.", successor.Id),
        };
        _news.Events.Add(new(PracticeChange.Archived, Yesterday, archived, APractice()));

        var known = Assert.Single(await NewsAsync(archived, successor));
        var unknown = Assert.Single(
            await NewsAsync(archived, successor with { Status = PracticeStatus.Draft })
        );

        Assert.Equal(successor.Id, known.Successor?.Id);
        Assert.Null(unknown.Successor);
    }

    [Fact]
    public async Task Read_EntryUnderChathamHouse_ComesWithoutWhatItsRuleHides()
    {
        var content = APractice().Build().Content;
        var secret = APractice()
            .WithContent(
                content with
                {
                    Classification = content.Classification with { Countries = ["GH"] },
                    Provenance = content.Provenance with
                    {
                        Attribution = AttributionRule.ChathamHouse,
                    },
                }
            )
            .Build();
        _news.Events.Add(new(PracticeChange.Published, Yesterday, secret, secret));

        var item = Assert.Single(await NewsAsync(secret));

        Assert.Empty(item.Practice?.Content.Classification.Countries ?? ["?"]);
    }

    [Theory]
    [InlineData(FollowKind.Area, "PRC", true)]
    [InlineData(FollowKind.Area, "LEG", false)]
    [InlineData(FollowKind.Theme, "FR", true)]
    [InlineData(FollowKind.Concept, "risk-analysis", true)]
    [InlineData(FollowKind.Concept, "border-checks", true)]
    [InlineData(FollowKind.Theme, "AI", false)]
    public async Task Read_NewEntry_IsToldToWhoFollowsItsTopic(
        FollowKind kind,
        string code,
        bool expected
    )
    {
        var entry = Topical().Build();
        _news.Published.Add(entry.Id);
        _follows.Stored.Add(new(_reader.Id, kind, code, Yesterday.AddDays(-1)));

        var items = await NewsAsync(entry);

        Assert.Equal(expected, items.Any(item => item.Kind is NewsKind.NewEntry));
    }

    [Fact]
    public async Task Read_EntryPublishedBeforeTheTopicWasFollowed_IsNoNews()
    {
        _news.Published.Add(Topical().Build().Id);
        _follows.Stored.Add(new(_reader.Id, FollowKind.Area, "PRC", _clock.UtcNow));

        Assert.Empty(await NewsAsync(Topical()));
    }

    [Fact]
    public async Task Read_Reports_TellsOnesOwnWithTheReasonAndOthersWithoutTheirReporter()
    {
        var own = SampleReuse.Of(_reader, ReuseState.Declined) with { Reason = "No." };
        var foreign = SampleReuse.Of(Actors.Respondent, ReuseState.Shown);
        _news.Reports.AddRange([own, foreign]);

        var items = await NewsAsync(APractice());

        Assert.Equal([NewsKind.ReuseDecided, NewsKind.ReuseShown], items.Select(item => item.Kind));
        Assert.Equal([own, foreign with { ReporterId = "" }], items.Select(item => item.Report));
    }

    [Fact]
    public async Task Read_ReportOnAnEntryThatCannotBeRead_IsToldToItsReporterOnly()
    {
        _news.Reports.Add(SampleReuse.Of(_reader, ReuseState.Shown));
        _news.Reports.Add(SampleReuse.Of(Actors.Respondent, ReuseState.Shown));

        var item = Assert.Single(await NewsAsync(ADraft()));

        Assert.Equal((NewsKind.ReuseDecided, null), (item.Kind, item.Practice));
    }

    [Fact]
    public async Task Read_AfterSeen_AsksSinceThenAndNeverFurtherBackThanTheLimit()
    {
        var read = Notifications();
        await read.ReadAsync(_reader, default);
        await read.NoteSeenAsync(_reader, Yesterday, default);
        await read.ReadAsync(_reader, default);

        Assert.Equal([_clock.UtcNow - ReadNotifications.MaxAge, Yesterday], _news.Asked);
    }

    [Fact]
    public async Task NoteSeen_MomentToCome_CountsAsNow()
    {
        await Notifications().NoteSeenAsync(_reader, _clock.UtcNow.AddYears(1), default);

        Assert.Equal(_clock.UtcNow, await _follows.ReadSeenAsync(_reader.Id, default));
    }

    [Fact]
    public async Task Read_OwnerAndReviewer_ListsWhatWaits()
    {
        var due = APractice().OwnedBy(Actors.Contributor).Build();
        due = due with { Content = due.Content with { ReviewBy = new(2025, 2, 28) } };
        var returned = ADraft().WithId("P-0002").InStatus(PracticeStatus.ChangesRequested);
        var waiting = ADraft().WithId("P-0003").InStatus(PracticeStatus.InReview);

        var owner = await ReadAsync(Actors.Contributor, due, returned, waiting);
        var reviewer = await ReadAsync(Actors.Reviewer, due, returned, waiting);

        Assert.Equal(["P-0001"], owner.Due.Select(line => line.Id.Value));
        Assert.Equal(["P-0002"], owner.ChangesRequested.Select(line => line.Id.Value));
        Assert.Empty(owner.ToReview);
        Assert.Equal(["P-0003"], reviewer.ToReview.Select(line => line.Id.Value));
        Assert.Equal((2, 1), (owner.Waiting, reviewer.Waiting));
    }

    [Fact]
    public async Task Count_AskedAgain_CountsOnceInAWhileAndAnewAfterSeen()
    {
        _news.Counts = new(1, 2, 3, false, false);
        var read = Notifications();

        var first = await read.CountAsync(_reader, default);
        await read.CountAsync(_reader, default);
        var counted = _news.Counted;
        await read.NoteSeenAsync(_reader, Yesterday, default);
        await read.CountAsync(_reader, default);

        Assert.Equal((6, 1, 2), (first, counted, _news.Counted));
    }

    [Fact]
    public async Task Count_WithTopics_AddsTheirNewEntries()
    {
        _news.Counts = new(0, 0, 1, true, false);
        _news.Published.Add(Topical().Build().Id);
        _follows.Stored.Add(new(_reader.Id, FollowKind.Theme, "FR", Yesterday.AddDays(-1)));

        Assert.Equal(2, await Notifications(Topical()).CountAsync(_reader, default));
    }

    [Fact]
    public async Task Mentions_WhatThePersonMayNotRead_AreNeitherToldNorCounted()
    {
        var told = ARemark(AnAssessment().OfCountry("GH"));
        var foreign = ARemark(AnAssessment().OfCountry("TN"));
        _news.Mentions.AddRange(
            new[] { told, told.Internal(), foreign }.Select(remark => new SignedRemark(
                remark,
                "ana",
                []
            ))
        );
        _news.Counts = new(0, 0, 0, false, true);
        var advisor = _reader with { Countries = [new("GH")] };

        var item = Assert.Single((await ReadAsync(advisor)).News);

        Assert.Equal((NewsKind.Mentioned, told.Id), (item.Kind, item.Mention?.Remark.Id));
        Assert.Equal(1, await Notifications().CountAsync(advisor, default));
    }

    [Fact]
    public async Task EachUseCase_Visitor_GetsNothing()
    {
        var read = Notifications();

        Assert.Equal(0, await read.CountAsync(Actors.Anonymous, default));
        Assert.IsType<Outcome<Notifications>.Forbidden>(
            await read.ReadAsync(Actors.Anonymous, default)
        );
        Assert.IsType<Outcome<DateTime>.Forbidden>(
            await read.NoteSeenAsync(Actors.Anonymous, Yesterday, default)
        );
    }

    private PracticeBuilder Topical()
    {
        var content = APractice().Build().Content;
        return APractice()
            .PublishedAt(Yesterday)
            .WithContent(
                content with
                {
                    Classification = content.Classification with
                    {
                        Themes = ["FR"],
                        Concepts = ["risk-analysis"],
                    },
                }
            );
    }

    private async Task<IReadOnlyList<NewsItem>> NewsAsync(params Practice[] stored) =>
        (await ReadAsync(_reader, stored)).News;

    private async Task<Notifications> ReadAsync(Actor actor, params Practice[] stored) =>
        Assert
            .IsType<Outcome<Notifications>.Done>(
                await Notifications(stored).ReadAsync(actor, default)
            )
            .Value;

    private ReadNotifications Notifications(params Practice[] stored)
    {
        var store = new FakePracticeStore(stored);
        var reader = new NewsReader(
            _news,
            store,
            SampleAccess.To(new FakeAssessmentStore(AnAssessment().OfCountry("GH"))),
            new FakeTaxonomySource()
        );
        return new(_follows, _news, store, new(store, _clock), reader, _clock);
    }
}
