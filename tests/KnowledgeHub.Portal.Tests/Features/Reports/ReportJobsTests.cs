using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Reports;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeHub.Portal.Tests.Features.Reports;

public sealed class ReportJobsTests : IDisposable
{
    private static readonly CountryCode _here = new("XA");
    private readonly FakeClock _clock = new();
    private readonly HeldReports _maker = new();
    private readonly ReportJobs _jobs;

    public ReportJobsTests() => _jobs = new(_maker, _clock, NullLogger<ReportJobs>.Instance);

    public void Dispose()
    {
        _jobs.Dispose();
        _maker.Dispose();
    }

    [Fact]
    public async Task Start_MadeReport_CanBeFetchedByItsMakerOnly()
    {
        var job = Started(Actors.Coordinator);
        _maker.Release(1);

        await OverAsync(job);

        Assert.Equal((ReportJobState.Done, 100), (job.State, job.Percent));
        Assert.Same(job, _jobs.Find(Actors.Coordinator, job.Id));
        Assert.NotNull(job.File);
        Assert.Null(_jobs.Find(Actors.Respondent, job.Id));
        Assert.Null(_jobs.Find(Actor.Anonymous, job.Id));
    }

    [Fact]
    public void Start_TooManyOfOnePerson_IsRefused()
    {
        for (var number = 0; number < ReportJobs.MaxOfPerson; number++)
        {
            Started(Actors.Coordinator);
        }

        Assert.Null(_jobs.Start(Order(Actors.Coordinator), _here));
        Assert.NotNull(_jobs.Start(Order(Actors.Approver), _here));
    }

    [Fact]
    public async Task Start_ManyOfOneCountry_LeaveRoomForAnother()
    {
        var people = Enumerable
            .Range(0, 20)
            .Select(number => Actors.Coordinator with { Id = $"person-{number}" });
        var taken = people
            .Select(person => _jobs.Start(Order(person), _here))
            .OfType<ReportJob>()
            .ToList();
        Assert.Equal(ReportJobs.MaxOfCountry, taken.Count);

        var other = Started(Actors.Coordinator, "XB");

        _maker.Release(ReportJobs.MaxOfCountry + 1);
        await OverAsync(other);
        Assert.Equal(ReportJobState.Done, other.State);
    }

    [Fact]
    public async Task Start_AfterManyOfOthersAreOver_IsTaken()
    {
        for (var number = 0; number < ReportJobs.MaxJobs; number++)
        {
            var actor = Actors.Coordinator with { Id = $"person-{number}" };
            var job = Started(actor);
            _maker.Release(1);
            await OverAsync(job);
        }

        Assert.NotNull(_jobs.Start(Order(Actors.Coordinator), new("XB")));
    }

    [Fact]
    public void Start_AfterManyWereCancelled_IsTaken()
    {
        for (var number = 0; number < ReportJobs.MaxJobs; number++)
        {
            Assert.True(_jobs.Cancel(Actors.Coordinator, Started(Actors.Coordinator).Id));
        }

        Assert.NotNull(_jobs.Start(Order(Actors.Approver), new("XB")));
    }

    [Fact]
    public async Task Start_ManyOneAfterTheOther_KeepsTheNewest()
    {
        var jobs = new List<ReportJob>();
        for (var number = 0; number <= ReportJobs.MaxKept; number++)
        {
            jobs.Add(Started(Actors.Coordinator));
            _maker.Release(1);
            await OverAsync(jobs[^1]);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Null(_jobs.Find(Actors.Coordinator, jobs[0].Id));
        Assert.All(jobs.Skip(1), job => Assert.NotNull(_jobs.Find(Actors.Coordinator, job.Id)));
    }

    [Fact]
    public async Task Cancel_OwnJob_StopsTheMaking()
    {
        var job = Started(Actors.Coordinator);
        await _maker.BegunAsync(1);

        var others = _jobs.Cancel(Actors.Approver, job.Id);
        var own = _jobs.Cancel(Actors.Coordinator, job.Id);
        await _maker.StoppedAsync();

        Assert.Equal((false, true), (others, own));
        Assert.Equal((ReportJobState.Cancelled, null), (job.State, job.File));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(11, false)]
    public async Task Find_AfterSomeMinutes_ForgetsWhatIsDone(int minutes, bool isThere)
    {
        var job = Started(Actors.Coordinator);
        _maker.Release(1);
        await OverAsync(job);

        _clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(isThere, _jobs.Find(Actors.Coordinator, job.Id) is not null);
    }

    [Fact]
    public async Task Start_WhatMayNotBeSeen_Fails()
    {
        _maker.IsRefused = true;
        var job = Started(Actors.Coordinator);
        _maker.Release(1);

        await OverAsync(job);

        Assert.Equal((ReportJobState.Failed, null), (job.State, job.File));
    }

    private ReportJob Started(Actor actor) => Started(actor, "XA");

    private ReportJob Started(Actor actor, string country) =>
        _jobs.Start(Order(actor), new(country))
        ?? throw new InvalidOperationException("The queue is full.");

    private static ReportOrder Order(Actor actor) =>
        new(
            actor,
            new("A-0001"),
            ReportFormat.Docx,
            new(Language.English, HandlingMark.Internal, WithComments: false)
        );

    private static async Task OverAsync(ReportJob job)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (job.EndedUtc is null)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
