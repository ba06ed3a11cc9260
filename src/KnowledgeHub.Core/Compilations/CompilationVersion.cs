namespace KnowledgeHub.Core.Compilations;

/// <summary>One version of a compilation's history.</summary>
/// <param name="State">The compilation after the change.</param>
/// <param name="Change">What happened.</param>
/// <param name="By">Name of the person who did it; null when it was the portal, or the account is gone.</param>
public sealed record CompilationVersion(Compilation State, CompilationChange Change, string? By);
