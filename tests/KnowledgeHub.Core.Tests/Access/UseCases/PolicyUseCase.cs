using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Testing.Files;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>A row of policy-use-cases.csv: who decides about one entry point of Core.</summary>
/// <param name="Name">Class and method.</param>
/// <param name="DecidedBy">
/// Actions of the policy table: those joined with "+" are all needed, of those joined with "|" one. Or a word of
/// <see cref="Reasons"/>.
/// </param>
/// <param name="On">What it is about: a name in <see cref="UseCaseScene"/>.</param>
/// <param name="RefusedAs">How it refuses, where that is neither forbidden, nor not found, nor an answer with nothing in it.</param>
internal sealed record PolicyUseCase(string Name, string DecidedBy, string On, string RefusedAs)
{
    private const string SignedIn = "signed in";

    /// <summary>Why an entry point needs no action.</summary>
    public static ImmutableDictionary<string, string> Reasons { get; } =
        ImmutableDictionary.CreateRange<string, string>([
            new("public", "the same for everybody, and asks the table for a visitor"),
            new("secret", "whoever holds the secret that it is about; guesses are counted"),
            new("portal", "run by the portal itself or within a sign-in, for nobody in particular"),
            new("asked before", "works on what a use case gave that asked, and tells nothing more"),
        ]);

    /// <summary>The rows of the file.</summary>
    public static ImmutableArray<PolicyUseCase> All { get; } =
    [
        .. File.ReadLines(
                RepositoryFolder.PathOf(
                    "tests",
                    "KnowledgeHub.Core.Tests",
                    "Access",
                    "UseCases",
                    "policy-use-cases.csv"
                )
            )
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new PolicyUseCase(cells[0], cells[1], cells[2], cells[3])),
    ];

    /// <summary>Whether the matrix calls it.</summary>
    public bool IsCalled => !Reasons.ContainsKey(DecidedBy);

    /// <summary>The words that name actions.</summary>
    public IEnumerable<string> Actions =>
        IsCalled ? DecidedBy.Split('+', '|').Where(word => word != SignedIn) : [];

    /// <summary>Whether the table lets an actor do this to a thing.</summary>
    public bool Allows(Actor actor, UseCaseThing thing) =>
        DecidedBy
            .Split('+')
            .All(words =>
                words
                    .Split('|')
                    .Any(word =>
                        word == SignedIn
                            ? !actor.IsAnonymous
                            : thing.May(actor, Enum.Parse<PortalAction>(word))
                    )
            );

    /// <inheritdoc/>
    public override string ToString() => On.Length == 0 ? Name : $"{Name} on {On}";
}
