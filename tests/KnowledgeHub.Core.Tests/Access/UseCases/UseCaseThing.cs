using System.Collections.Immutable;
using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>Something that a use case can be asked to act upon.</summary>
/// <param name="Name">What it is called in a finding.</param>
/// <param name="May">What the policy table says of an actor and an action on it.</param>
internal sealed record UseCaseThing(string Name, Func<Actor, PortalAction, bool> May)
{
    /// <summary>What it is stored in for a call of an actor.</summary>
    public Func<Actor, IEnumerable<object>> Fakes { get; init; } = _ => [];

    /// <summary>What parameters of these names are given, when that differs from <see cref="UseCaseArguments"/>.</summary>
    public Func<Actor, ImmutableDictionary<string, object?>> Arguments { get; init; } =
        _ => ImmutableDictionary<string, object?>.Empty;

    /// <summary>Whether it belongs to a country, so that people of several countries ask.</summary>
    public bool IsOfACountry { get; init; }

    /// <summary>Arguments by the names of parameters.</summary>
    public static ImmutableDictionary<string, object?> With(
        params (string Name, object? Value)[] arguments
    ) => arguments.ToImmutableDictionary(pair => pair.Name, pair => pair.Value);
}
