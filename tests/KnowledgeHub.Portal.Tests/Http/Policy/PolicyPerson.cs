using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http.Policy;

/// <summary>Somebody with an account, or a visitor: as the policy table knows them, in a browser and as a program.</summary>
/// <param name="Name">What the person is called in a finding.</param>
/// <param name="Actor">As the policy table knows them.</param>
/// <param name="Browser">A browser, signed in.</param>
/// <param name="Program">A program with a token of every scope.</param>
internal sealed record PolicyPerson(string Name, Actor Actor, HttpClient Browser, ApiCaller Program)
{
    /// <summary>A country whose people and data are foreign to the demonstration country's.</summary>
    public const string Foreign = "TN";

    /// <summary>Whether the person works for another country than the demonstration country's people.</summary>
    public bool IsForeign => Actor.Countries.Contains(new(Foreign));

    private static readonly (string Name, Role[] Roles, string[] Countries)[] _others =
    [
        ("newcomer", [], []),
        ("second-contributor", [Role.Contributor], []),
        ("foreign-respondent", [Role.Respondent], [Foreign]),
        ("foreign-coordinator", [Role.Coordinator], [Foreign]),
        ("foreign-approver", [Role.Approver], [Foreign]),
        ("granted-advisor", [Role.Advisor], [Foreign]),
    ];

    /// <summary>The visitor, one person of each role, and people of another country.</summary>
    public static async Task<IReadOnlyList<PolicyPerson>> SignInAsync(SeededPortal portal)
    {
        var people = new List<PolicyPerson>
        {
            new("visitor", Actor.Anonymous, portal.Visitor(), new(portal.Visitor(), null)),
        };
        foreach (var role in Enum.GetValues<Role>())
        {
            var isNational = role is Role.Respondent or Role.Coordinator or Role.Approver;
            people.Add(
                await SignInAsync(
                    portal,
                    DemonstrationAccess.Email(role),
                    await portal.DemonstrationIdAsync(role),
                    [role],
                    isNational ? [DemonstrationAccess.Country] : []
                )
            );
        }

        foreach (var (name, roles, codes) in _others)
        {
            CountryCode[] countries = [.. codes.Select(code => new CountryCode(code))];
            var account = new NewAccount(
                $"{name}@policy.example",
                name,
                DemonstrationAccess.Password,
                roles,
                IsDemonstration: true
            )
            {
                Countries = countries,
            };
            var id = await portal.AccountAsync(account);
            people.Add(await SignInAsync(portal, account.Email, id, roles, countries));
        }

        return people;
    }

    private static async Task<PolicyPerson> SignInAsync(
        SeededPortal portal,
        string email,
        string id,
        Role[] roles,
        CountryCode[] countries
    )
    {
        var browser = portal.Visitor();
        using var answer = await browser.SignInAsync(email, DemonstrationAccess.Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var token = await portal.TokenAsync(id, Enum.GetValues<AccessScope>());
        return new(
            email.Split('@')[0],
            new(id, email, [.. roles]) { Countries = [.. countries] },
            browser,
            new(portal.Visitor(), token)
        );
    }
}
