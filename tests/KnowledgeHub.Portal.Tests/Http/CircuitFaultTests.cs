using System.Data.Common;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Circuits;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>One fault stays one fault (L6): a hundred of them, over real connections.</summary>
public sealed class CircuitFaultTests : IAsyncLifetime, IDisposable
{
    private const int Drawing = 40;
    private const int Calling = 40;
    private const int Rounds = 20;

    private readonly RecordedLogs _logs = new();
    private readonly Faults _faults = new();
    private readonly FaultyPortal _portal;
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(3));
    private Uri _site = new("http://127.0.0.1");
    private string _address = string.Empty;

    public CircuitFaultTests() => _portal = new(_logs, _faults);

    private CancellationToken Cancellation => _patience.Token;

    public async Task InitializeAsync()
    {
        _site = await _portal.StartedOnPortAsync();
        _address = $"/assessments/{(await _portal.CycleAsync()).Id}/answer/LEG.S.1";
    }

    [Fact]
    public async Task HundredFaults_EndTheirOwnPagesAlone()
    {
        using var person = await VisitorAsync(Role.Coordinator);
        using var colleague = await VisitorAsync(Role.Respondent);
        await using var bystander = await colleague.OpenAsync(_address, Cancellation);
        var desk = await DeskAsync(bystander);

        for (var fault = 0; fault < Drawing; fault++)
        {
            await DrawWronglyAsync(person);
        }

        await CallWronglyAsync(bystander, desk);
        for (var fault = 0; fault < Rounds; fault++)
        {
            await FailARoundAsync();
        }

        var seen = await bystander.InvokeAsync(desk, "KeptAsync", "[[]]", Cancellation);
        var ready = await person.Client.GetStringAsync("/health/ready", Cancellation);
        Assert.NotNull(seen);
        Assert.StartsWith("ready", ready, StringComparison.Ordinal);
        Assert.False(bystander.Ended.IsCompleted, "A page ended that had no fault.");
    }

    // What the person is shown leads to the entry of the log, and says nothing else.
    private async Task DrawWronglyAsync(CircuitVisitor person)
    {
        var page = await person.Client.GetStringAsync(_address, Cancellation);
        await using var circuit = await BlazorCircuit.ConnectAsync(person, Cancellation);

        _faults.AreOn = true;
        var start = circuit.StartAsync(_site, new(_site, _address), page, Cancellation);
        var reference = (await circuit.CalledAsync("announceReference", Cancellation))[0];
        var told = await circuit.Ended.WaitAsync(Cancellation);
        _faults.AreOn = false;
        await Record.ExceptionAsync(() => start);

        Assert.DoesNotContain(Faults.Message, told, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told, StringComparison.Ordinal);
        Assert.Contains(
            _logs.Lines,
            line =>
                line.Contains(reference.GetString() ?? "none", StringComparison.Ordinal)
                && line.Contains(Faults.Message, StringComparison.Ordinal)
        );
    }

    private async Task CallWronglyAsync(BlazorCircuit circuit, long desk)
    {
        (string Method, string Arguments)[] calls =
        [
            ("SaveAsync", "[null]"),
            ("SaveAsync", "[{\"indicator\":7}]"),
            ("NoSuchMethodAsync", "[]"),
            ("KeptAsync", "[1,2,3]"),
        ];
        for (var fault = 0; fault < Calling; fault++)
        {
            var (method, arguments) = calls[fault % calls.Length];
            var answer = await Assert.ThrowsAsync<InvalidOperationException>(() =>
                circuit.InvokeAsync(desk, method, arguments, Cancellation)
            );
            Assert.DoesNotContain("   at ", answer.Message, StringComparison.Ordinal);
        }
    }

    private async Task FailARoundAsync() =>
        Assert.False(
            await _portal
                .Services.GetRequiredService<JobRounds>()
                .RunInwardAsync(
                    "fault",
                    _ => throw new InvalidOperationException(Faults.Message),
                    Cancellation
                )
        );

    private async Task<long> DeskAsync(BlazorCircuit circuit) =>
        BlazorCircuit.ObjectIn(await circuit.CalledAsync("AnswerDesk start", Cancellation));

    private async Task<CircuitVisitor> VisitorAsync(Role role)
    {
        var visitor = new CircuitVisitor(_site);
        await visitor.SignInAsync(
            DemonstrationAccess.Email(role),
            DemonstrationAccess.Password,
            Cancellation
        );
        return visitor;
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    public void Dispose()
    {
        _patience.Dispose();
        _logs.Dispose();
    }

    /// <summary>While they are on, answers cannot be read, in a way that nobody foresaw.</summary>
    private sealed class Faults : DbCommandInterceptor
    {
        public const string Message = "a fault of the test";

        public bool AreOn { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        ) =>
            AreOn && command.CommandText.Contains("\"Answers\"", StringComparison.Ordinal)
                ? throw new InvalidOperationException(Message)
                : ValueTask.FromResult(result);
    }

    private sealed class FaultyPortal(RecordedLogs logs, Faults faults) : PortalFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services
                    .AddSingleton<ILoggerProvider>(logs)
                    .ConfigureDbContext<HubDbContext>(options => options.AddInterceptors(faults))
            );
        }
    }
}
