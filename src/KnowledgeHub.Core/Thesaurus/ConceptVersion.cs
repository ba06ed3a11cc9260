namespace KnowledgeHub.Core.Thesaurus;

/// <summary>One version of a concept's history.</summary>
/// <param name="State">The concept after the change.</param>
/// <param name="Change">What happened.</param>
/// <param name="By">Name of the person who did it; null when it was the portal, or the account is gone.</param>
public sealed record ConceptVersion(ConceptState State, ConceptChange Change, string? By);
