using System.Collections.Immutable;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>A form that was typed before its sender was asked who they are.</summary>
/// <param name="Address">Path and query that it was sent to.</param>
/// <param name="Fields">Its fields in order, without the token against forgery.</param>
public sealed record KeptForm(string Address, ImmutableArray<(string Name, string Value)> Fields)
{
    /// <summary>The field that is written anew.</summary>
    public const string TokenField = "__RequestVerificationToken";
}
