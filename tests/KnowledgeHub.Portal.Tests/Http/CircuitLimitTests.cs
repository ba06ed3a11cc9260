using System.Net;
using System.Net.WebSockets;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Circuits;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>How many working pages may be open at once, over real connections.</summary>
public sealed class CircuitLimitTests : IAsyncLifetime, IDisposable
{
    private readonly PortalFactory _portal = new()
    {
        Settings = { ["KNOWLEDGEHUB_CIRCUITS_ANONYMOUS"] = "2" },
    };
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(3));
    private readonly List<IAsyncDisposable> _opened = [];
    private Uri _site = new("http://127.0.0.1");

    private CancellationToken Cancellation => _patience.Token;

    public async Task InitializeAsync() => _site = await _portal.StartedOnPortAsync();

    [Fact]
    public async Task EleventhPage_OfAPerson_IsRefusedUntilOneIsClosed()
    {
        var cycle = await _portal.CycleAsync();
        using var person = await VisitorAsync(Role.Coordinator);
        using var colleague = await VisitorAsync(Role.Respondent);
        for (var page = 0; page < CircuitLimits.Usual.Person; page++)
        {
            await (await OpenAsync(person, cycle)).CalledAsync("AnswerDesk start", Cancellation);
        }

        var refused = await OpenAsync(person, cycle);
        var told = await refused.CalledAsync("announceFull", Cancellation);
        await refused.Ended.WaitAsync(Cancellation);
        var others = await OpenAsync(colleague, cycle);
        await others.CalledAsync("AnswerDesk start", Cancellation);
        var figures = await person.Client.GetStringAsync("/metrics");
        await _opened[0].DisposeAsync();
        var later = await AdmittedAsync(person, cycle);

        Assert.Equal("person", told[0].GetString());
        Assert.False(refused.WasCalled("AnswerDesk start"), "The refused page has started.");
        Assert.True(later, "Nobody was admitted after a page was closed.");
        Assert.Contains(
            "knowledgehub_circuits_refused_total{limit=\"person\"}",
            figures,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Circuits_OfNobody_AreFewForAllTogether()
    {
        using var stranger = new CircuitVisitor(_site);
        for (var page = 0; page < 2; page++)
        {
            _opened.Add(await BlazorCircuit.OpenAsync(stranger, _site, "", Cancellation));
        }

        await Assert.ThrowsAsync<WebSocketException>(() =>
            BlazorCircuit.OpenAsync(stranger, _site, "", Cancellation)
        );
        using var polling = await stranger.Client.GetAsync("/_blazor?id=none", Cancellation);
        using var slash = await stranger.Client.GetAsync("/_blazor/?id=none", Cancellation);
        using var person = await VisitorAsync(Role.Coordinator);
        await (await OpenAsync(person, await _portal.CycleAsync())).CalledAsync(
            "AnswerDesk start",
            Cancellation
        );

        Assert.Equal(HttpStatusCode.TooManyRequests, polling.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, slash.StatusCode);
    }

    [Fact]
    public async Task Connections_OfAPersonWithoutAPage_AreLimitedUntilOneIsClosed()
    {
        using var person = await VisitorAsync(Role.Coordinator);
        for (
            var connection = 0;
            connection < CircuitLimits.Usual.Person * HeldConnections.PerPage;
            connection++
        )
        {
            _opened.Add(await BlazorCircuit.ConnectAsync(person, Cancellation));
        }

        await Assert.ThrowsAsync<WebSocketException>(() =>
            BlazorCircuit.ConnectAsync(person, Cancellation)
        );
        using var colleague = await VisitorAsync(Role.Respondent);
        _opened.Add(await BlazorCircuit.ConnectAsync(colleague, Cancellation));
        await _opened[0].DisposeAsync();

        Assert.True(await ConnectedAsync(person), "Nothing was free after a connection ended.");
    }

    [Fact]
    public async Task Pages_StartedAfterSigningOut_CountForTheAccountOfTheConnection()
    {
        var path = $"/assessments/{(await _portal.CycleAsync()).Id}/answer/LEG.S.1";
        using var person = await VisitorAsync(Role.Coordinator);
        var html = await person.Client.GetStringAsync(path, Cancellation);
        var connections = new List<BlazorCircuit>();
        for (var page = 0; page <= CircuitLimits.Usual.Person; page++)
        {
            connections.Add(await BlazorCircuit.ConnectAsync(person, Cancellation));
        }

        _opened.AddRange(connections);
        await person.SignOutAsync(Cancellation);
        foreach (var connection in connections)
        {
            await connection.StartAsync(_site, new(_site, path), html, Cancellation);
        }

        var told = await await Task.WhenAny(
            connections.Select(one => one.CalledAsync("announceFull", Cancellation))
        );

        Assert.Equal("person", told[0].GetString());
    }

    public async Task DisposeAsync()
    {
        foreach (var circuit in _opened)
        {
            await circuit.DisposeAsync();
        }

        await _portal.DisposeAsync();
    }

    public void Dispose() => _patience.Dispose();

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

    private async Task<BlazorCircuit> OpenAsync(CircuitVisitor person, Assessment cycle)
    {
        var circuit = await person.OpenAsync(
            $"/assessments/{cycle.Id}/answer/LEG.S.1",
            Cancellation
        );
        _opened.Add(circuit);
        return circuit;
    }

    private async Task<bool> ConnectedAsync(CircuitVisitor person)
    {
        while (true)
        {
            try
            {
                _opened.Add(await BlazorCircuit.ConnectAsync(person, Cancellation));
                return true;
            }
            catch (WebSocketException)
            {
                await Task.Yield(); // not released yet
            }
        }
    }

    // The server hears of a closed connection a moment later.
    private async Task<bool> AdmittedAsync(CircuitVisitor person, Assessment cycle)
    {
        while (true)
        {
            var circuit = await OpenAsync(person, cycle);
            var started = circuit.CalledAsync("AnswerDesk start", Cancellation);
            if (await Task.WhenAny(started, circuit.Ended) == started)
            {
                return true;
            }
        }
    }
}
