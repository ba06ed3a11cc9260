using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Reports;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Consent that is taken back while a report waits or is made.</summary>
[Collection(PortalCollection.Name)]
public sealed class WithdrawnReportTests(SeededPortal portal)
{
    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Report_ConsentTakenBackWhileItWaitsForItsTurn_IsNotThere()
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Advisor);
        var turns = portal.Services.GetRequiredService<ReportTurns>();
        var (begun, free) = (new TaskCompletionSource(), new TaskCompletionSource<bool>());
        var turn = turns.RunAsync(cycle.Country, HoldAsync, default);
        await begun.Task;

        var waiting = _browser.GetAsync($"/assessments/{cycle.Id}/report.docx");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (turns.Waiting == 0)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        await portal.ConsentAsync(ForAdvisors(cycle).Revoked());
        free.SetResult(true);
        using var answer = await waiting;

        Assert.True(await turn);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);

        Task<bool> HoldAsync()
        {
            begun.SetResult();
            return free.Task;
        }
    }

    [Fact]
    public async Task Report_ConsentTakenBackWhileItIsMade_IsNotGiven()
    {
        var cycle = await portal.CycleAsync();
        var advisor = Actors.With(await portal.DemonstrationIdAsync(Role.Advisor), Role.Advisor);
        var order = new ReportOrder(
            advisor,
            cycle.Id,
            ReportFormat.Docx,
            new(Language.English, HandlingMark.Internal, WithComments: false)
        );
        var maker = portal.Services.GetRequiredService<IReportMaker>();

        var before = await maker.MakeAsync(order, new Progress<int>(), default);
        var after = await maker.MakeAsync(order, new Withdrawal(Withdraw), default);

        Assert.NotNull(before);
        Assert.Null(after);

        void Withdraw() =>
            Task.Run(() => portal.ConsentAsync(ForAdvisors(cycle).Revoked()))
                .GetAwaiter()
                .GetResult();
    }

    // The first step of several, when everything has been read.
    private sealed class Withdrawal(Action withdraw) : IProgress<int>
    {
        private bool _isDone;

        public void Report(int value)
        {
            if (!_isDone)
            {
                _isDone = true;
                withdraw();
            }
        }
    }
}
