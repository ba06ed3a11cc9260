using System.Net;
using System.Text;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Tests.Hosting;
using Xunit.Abstractions;

namespace KnowledgeHub.Portal.Tests.Http.Policy;

/// <summary>The policy table decides over HTTP: every address, by everybody, on things in every state (A1).</summary>
[Collection(PortalCollection.Name)]
public sealed class PolicyMatrixTests(SeededPortal portal, ITestOutputHelper output)
{
    private static readonly HttpStatusCode[] _refusals =
    [
        HttpStatusCode.Unauthorized,
        HttpStatusCode.Forbidden,
        HttpStatusCode.NotFound,
    ];

    [Fact]
    public async Task EveryAddress_VisitedByEverybody_IsOpenToThoseWhomTheTableAllows()
    {
        var people = await PolicyPerson.SignInAsync(portal);
        var owner = people.Single(person => person.Name == "contributor").Actor.Id;
        var things = await new PolicyScene(portal, owner).PlantAsync();
        var cells = 0;
        var wrong = new List<string>();

        foreach (var row in PolicyAddress.All.Where(row => row.IsVisited))
        {
            foreach (var thing in things[row.On])
            {
                var seen = await VisitAsync(people, row, thing);
                cells += seen.Length;
                wrong.AddRange(seen.Where(cell => cell.Length > 0));
            }
        }

        output.WriteLine($"{cells} cells, {wrong.Count} decided otherwise than the table");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(cells > 2_000, $"Only {cells} cells were visited.");
    }

    // A sentence for each person who was answered otherwise than the table says, and none for the others.
    private static Task<string[]> VisitAsync(
        IReadOnlyList<PolicyPerson> people,
        PolicyAddress row,
        PolicyThing thing
    )
    {
        var path = thing.Fill(row.Address + row.Query);
        return Task.WhenAll(
            people
                .Where(person => IsAsked(person, row, thing))
                .Select(async person =>
                {
                    var isLetIn = await IsLetInAsync(person, row.Methods.Split(' ')[0], path);
                    return isLetIn == row.Allows(person.Actor, thing)
                        ? string.Empty
                        : $"{row.Key} ({thing.Name}): {person.Name} {(isLetIn ? "is let in" : "is refused")}";
                })
        );
    }

    // Where visitors are let in, so is everybody: three people show it. People of another country tell something of countries only.
    private static bool IsAsked(PolicyPerson person, PolicyAddress row, PolicyThing thing) =>
        row.Allows(Actor.Anonymous, thing)
            ? person.Actor.Roles.All(role => role is Role.Administrator)
            : thing.IsOfACountry || !person.IsForeign;

    private static async Task<bool> IsLetInAsync(PolicyPerson person, string method, string path)
    {
        using var answer = path.StartsWith("/api/", StringComparison.Ordinal)
            ? await person.Program.SendAsync(new(method), path, Body(method, path))
            : await person.Browser.SendAsync(
                new(new(method), path) { Content = Body(method, path) }
            );
        var target = answer.Headers.Location?.OriginalString ?? string.Empty;
        return !_refusals.Contains(answer.StatusCode)
            && !target.Contains("/account/login", StringComparison.Ordinal)
            && !target.Contains("/account/denied", StringComparison.Ordinal);
    }

    // Bodies that could be carried out: what refuses them is the policy, or a version that nothing has.
    private static StringContent? Body(string method, string path) =>
        method is "GET" or "DELETE"
            ? null
            : new(
                path.Split('/')[^2..] switch
                {
                    [_, "stage"] => """{"to":"closed","reason":"None.","basedOn":999}""",
                    ["answers", _] => """{"state":"scored","level":3,"reason":"R."}""",
                    ["evidence", _] when path.Contains("/answers/", StringComparison.Ordinal) =>
                        """{"relation":"supports"}""",
                    _ =>
                        """{"type":"sop","title":"P","holding":"reference","reference":"No. 14","basedOn":999}""",
                },
                Encoding.UTF8,
                "application/json"
            );
}
