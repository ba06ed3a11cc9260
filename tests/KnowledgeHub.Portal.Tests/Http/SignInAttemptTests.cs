using System.Diagnostics;
using System.Globalization;
using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Guessing passwords over HTTP: it stops at the limit (L1), locks nobody out (L2) and spares offices (L3).</summary>
public sealed class SignInAttemptTests : IAsyncLifetime, IDisposable
{
    private const string Wrong = "wrong password, long enough";
    private readonly CountingHasher _hasher = new();
    private readonly PortalFactory _factory = new() { SeedsAnew = true };
    private WebApplicationFactory<Program>? _portal;

    private WebApplicationFactory<Program> Portal =>
        _portal ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _portal = _factory.WithAddresses(services =>
            services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<HubUser>>(_hasher))
        );
        await _portal.Services.GetRequiredService<Composition.StartupState>().Ready;
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        await _factory.DisposeAsync();
    }

    public void Dispose() => _factory.Dispose();

    [Fact]
    public async Task SignIn_TwoHundredGuessesSideBySide_TestsNoMoreThanTheLimit()
    {
        var email = DemonstrationAccess.Email(Role.Coordinator);
        _hasher.Reset();

        var statuses = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(async guess =>
                {
                    var password = guess == 150 ? DemonstrationAccess.Password : $"{Wrong} {guess}";
                    using var answer = await Portal
                        .From($"198.51.100.{guess}")
                        .SignInAsync(email, password);
                    return answer.StatusCode;
                })
        );

        Assert.InRange(_hasher.Verified, 1, AttemptRules.Limit);
        var tested = statuses.Count(status => status is not HttpStatusCode.TooManyRequests);
        Assert.Equal(_hasher.Verified, tested);
    }

    [Fact]
    public async Task SignIn_StrangersFailAThousandTimes_KnownBrowserGetsInAtOnce()
    {
        var email = DemonstrationAccess.Email(Role.Approver);
        var own = await Portal.From("203.0.113.7").SignedInAsync(Role.Approver);
        using var left = await own.PostFormAsync("/account", "/account/logout");
        for (var guess = 0; guess < 1_000; guess++)
        {
            using var stranger = Portal.From($"198.51.100.{guess % 50}");
            using var refused = await stranger.SignInAsync(email, Wrong);
        }

        var stopwatch = Stopwatch.StartNew();
        using var answer = await own.SignInAsync(email, DemonstrationAccess.Password);
        using var unknown = await Portal
            .From("203.0.113.8")
            .SignInAsync(email, DemonstrationAccess.Password);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True(stopwatch.Elapsed < TimeSpan.FromSeconds(10), $"{stopwatch.Elapsed}");
        Assert.Equal(HttpStatusCode.TooManyRequests, unknown.StatusCode);
    }

    [Fact]
    public async Task SignIn_TwoHundredPeopleBehindOneAddress_NobodyIsRefused()
    {
        const int people = 200;
        await CreateAsync(people);

        var statuses = new List<HttpStatusCode>();
        foreach (var person in Enumerable.Range(0, people))
        {
            using var office = Portal.From("192.0.2.1");
            if (person % 5 == 0)
            {
                using var slip = await office.SignInAsync(Name(person), Wrong);
            }

            using var answer = await office.SignInAsync(Name(person), DemonstrationAccess.Password);
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(people, statuses.Count(status => status is HttpStatusCode.Redirect));
    }

    [Fact]
    public async Task SignIn_OneAddressTriesManyNames_IsToldToWait()
    {
        HttpStatusCode last = default;
        for (var name = 0; name < Composition.AddressFailures.Limit; name++)
        {
            using var abuser = Portal.From(
                "2001:db8:1:2::" + name.ToString("x", CultureInfo.InvariantCulture)
            );
            using var guess = await abuser.SignInAsync($"guess{name}@x.example", Wrong);
            last = guess.StatusCode;
        }

        _hasher.Reset();
        using var answer = await Portal
            .From("2001:db8:1:2:ffff::1")
            .SignInAsync(DemonstrationAccess.Email(Role.Advisor), DemonstrationAccess.Password);
        using var neighbour = await Portal
            .From("2001:db8:1:3::1")
            .SignInAsync(DemonstrationAccess.Email(Role.Advisor), Wrong);

        Assert.Equal(HttpStatusCode.OK, last);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal((HttpStatusCode.OK, 1), (neighbour.StatusCode, _hasher.Verified));
    }

    [Fact]
    public async Task SignIn_KnownAndUnknownName_AnswerAlikeAlsoAfterTheLimit()
    {
        var (known, unknown) = (DemonstrationAccess.Email(Role.Reviewer), "nobody@x.example");
        for (var guess = 0; guess < AttemptRules.Limit + 2; guess++)
        {
            var (one, other) = (await AnswerAsync(known), await AnswerAsync(unknown));

            Assert.Equal(
                one with
                {
                    Body = Plain(one.Body),
                },
                other with
                {
                    Body = Plain(other.Body),
                }
            );
        }
    }

    private async Task<(HttpStatusCode Status, int Verified, string Body)> AnswerAsync(string email)
    {
        var before = _hasher.Verified;
        using var answer = await Portal.From("203.0.113.99").SignInAsync(email, Wrong);
        var body = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, _hasher.Verified - before, body);
    }

    // The page lists the demonstration accounts, too.
    private static string Plain(string body) =>
        System.Text.RegularExpressions.Regex.Replace(
            body.Replace(DemonstrationAccess.Email(Role.Reviewer), "NAME", StringComparison.Ordinal)
                .Replace("nobody@x.example", "NAME", StringComparison.Ordinal),
            "(name=\"__RequestVerificationToken\" value=)\"[^\"]+\"|<!--Blazor-Server-Component-State:[^>]+>",
            "$1"
        );

    private static string Name(int person) => $"person{person}@office.example";

    private async Task CreateAsync(int people)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<HubUser>>();
        foreach (var person in Enumerable.Range(0, people))
        {
            var user = new HubUser { UserName = Name(person), Email = Name(person) };
            var made = await users.CreateAsync(user, DemonstrationAccess.Password);
            Assert.True(made.Succeeded, $"{made}");
        }
    }

    /// <summary>A cheap hash, so that a thousand tests take seconds; counts how often one was looked at.</summary>
    private sealed class CountingHasher : IPasswordHasher<HubUser>
    {
        private int _verified;

        public int Verified => _verified;

        public void Reset() => _verified = 0;

        public string HashPassword(HubUser user, string password) => $"plain {password}";

        public PasswordVerificationResult VerifyHashedPassword(
            HubUser user,
            string hashedPassword,
            string providedPassword
        )
        {
            Interlocked.Increment(ref _verified);
            return hashedPassword == $"plain {providedPassword}"
                ? PasswordVerificationResult.Success
                : PasswordVerificationResult.Failed;
        }
    }
}
