using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Testing.Files;

namespace KnowledgeHub.Portal.Tests.Http.Policy;

/// <summary>A row of policy-addresses.csv: who decides about one address of the portal.</summary>
/// <param name="Methods">The methods that it answers, or JS for a call from the browser into an open page.</param>
/// <param name="Address">Its pattern, or type and method of a call from the browser.</param>
/// <param name="DecidedBy">Actions of the policy table joined with "+", or a word of <see cref="Reasons"/>.</param>
/// <param name="On">What it is about; what begins with "see " names the tests that visit it instead.</param>
/// <param name="Query">What the address needs beside its path.</param>
internal sealed record PolicyAddress(
    string Methods,
    string Address,
    string DecidedBy,
    string On,
    string Query
)
{
    /// <summary>Why an address needs no action, and what follows for a visitor and for whoever is signed in.</summary>
    public static ImmutableDictionary<string, string> Reasons { get; } =
        ImmutableDictionary.CreateRange<string, string>([
            new("public", "the same for everybody, and nothing of anybody"),
            new("signed in", "the person's own things, or what everybody with an account may see"),
            new("secret", "whoever holds the secret that it is about; guesses are counted"),
            new("operator", "who may is set by the operator of the installation"),
            new("circuit", "carries calls into open pages, where each use case asks the table"),
        ]);

    /// <summary>The rows of the file.</summary>
    public static ImmutableArray<PolicyAddress> All { get; } =
    [
        .. File.ReadLines(
                RepositoryFolder.PathOf(
                    "tests",
                    "KnowledgeHub.Portal.Tests",
                    "Http",
                    "Policy",
                    "policy-addresses.csv"
                )
            )
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new PolicyAddress(cells[0], cells[1], cells[2], cells[3], cells[4])),
    ];

    /// <summary>How the row is told from others.</summary>
    public string Key => $"{Methods} {Address}";

    /// <summary>The actions, all of which are needed; none where a reason stands.</summary>
    public IReadOnlyList<PortalAction> Actions =>
        Reasons.ContainsKey(DecidedBy)
            ? []
            : [.. DecidedBy.Split('+').Select(Enum.Parse<PortalAction>)];

    /// <summary>Whether the matrix visits it.</summary>
    public bool IsVisited =>
        !On.StartsWith("see ", StringComparison.Ordinal)
        && (Actions.Count > 0 || DecidedBy is "signed in");

    /// <summary>Whether the table lets an actor in.</summary>
    public bool Allows(Actor actor, PolicyThing thing) =>
        DecidedBy == "signed in"
            ? !actor.IsAnonymous
            : Actions.All(action => thing.May(actor, action));
}
