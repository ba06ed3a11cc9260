using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Curations;

/// <summary>What an editor asks for, unchecked.</summary>
/// <param name="Text">The searched text, as anybody may type it.</param>
/// <param name="Language">The readers' language; null for all languages.</param>
/// <param name="Practice">Id or slug of the entry, or its address.</param>
/// <param name="Placement">What to do with it.</param>
/// <param name="Note">Why; blank for none.</param>
public sealed record CurationInput(
    string Text,
    Language? Language,
    string Practice,
    Placement Placement,
    string Note
);
