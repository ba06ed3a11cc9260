namespace KnowledgeHub.Core;

/// <summary>
/// What came of a use case. Expected failures are cases of this type, not exceptions; a caller handles each of them.
/// </summary>
/// <typeparam name="T">What the use case gives when it succeeds.</typeparam>
public abstract record Outcome<T>
{
    private Outcome() { }

    /// <summary>The use case did what was asked; a change is committed.</summary>
    /// <param name="Value">The result.</param>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>
    /// There is no such thing, or the actor may not know that there is: both read alike, so that existence does not leak.
    /// </summary>
    public sealed record NotFound : Outcome<T>;

    /// <summary>The actor may know of the thing but not do this to it.</summary>
    public sealed record Forbidden : Outcome<T>;

    /// <summary>The input breaks rules; nothing was changed.</summary>
    /// <param name="Violations">Every broken rule, at least one.</param>
    public sealed record Invalid(IReadOnlyList<RuleViolation> Violations) : Outcome<T>;

    /// <summary>Somebody else saved first; nothing was changed.</summary>
    /// <param name="Current">What is stored now, to be shown beside the refused input.</param>
    public sealed record Conflict(T Current) : Outcome<T>;
}
