using System.Buffers.Binary;
using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

public sealed class ProductionTests
{
    [Fact]
    public async Task Start_InProduction_SeedsNothingAndHasNoAccount()
    {
        await using var portal = await new PortalFactory
        {
            Environment = "Production",
        }.StartedAsync();
        var visitor = portal.Visitor();

        var total = (await visitor.JsonAsync("/api/v1/practices")).GetProperty("total").GetInt32();
        using var answer = await visitor.SignInAsync(Role.Administrator);

        Assert.Equal(0, total);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Forgotten_WhereNoMailIsSent_SaysWhomToAskAndKeepsNoSecret()
    {
        const string email = "ana@x.example";
        await using var portal = await new PortalFactory
        {
            Environment = "Production",
        }.StartedAsync();
        await portal.AccountAsync(
            new(email, "Ana", "four herons over the quay", [Role.Editor], IsDemonstration: false)
        );

        var page = await portal.Visitor().GetStringAsync("/account/forgot");
        var isSent = await portal
            .Services.GetRequiredService<RecoverPassword>()
            .RequestAsync(email, "en", default);

        Assert.Contains("sends no mail", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Form.Email", page, StringComparison.Ordinal);
        Assert.False(isSent);
    }

    [Fact]
    public async Task SignIn_DemonstrationAccountInProduction_IsRefused()
    {
        await using var portal = await new PortalFactory
        {
            Environment = "Production",
        }.StartedAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        var email = DemonstrationAccess.Email(Role.Editor);
        var account = new NewAccount(
            email,
            "Left over",
            DemonstrationAccess.Password,
            [Role.Editor],
            IsDemonstration: true
        );
        var problems = await scope
            .ServiceProvider.GetRequiredService<AccountDirectory>()
            .CreateAsync(account);

        using var answer = await portal.Visitor().SignInAsync(Role.Editor);

        Assert.Empty(problems);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>
    /// OWASP ASVS 5.0, appendix C: PBKDF2 with HMAC-SHA-512 and at least 210,000 rounds. A hash of ASP.NET Core Identity starts with
    /// its version (1 byte), the function (4; 2 is HMAC-SHA-512) and the rounds (4), numbers big-endian.
    /// </summary>
    [Fact]
    public async Task Passwords_AreHashedAsSlowlyAsTheStandardAsks()
    {
        await using var portal = new PortalFactory
        {
            Environment = "Production",
            HashesSlowly = true,
        };

        var hash = Convert.FromBase64String(
            portal.Services.GetRequiredService<IPasswordSeal>().Seal("a password to hash")
        );

        Assert.Equal(2u, BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)));
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)), 210_000u, 2_000_000u);
    }
}
