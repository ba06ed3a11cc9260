namespace KnowledgeHub.Core.Thesaurus;

/// <summary>A name of a concept.</summary>
/// <param name="Language">ISO 639-1 code: <c>en</c>, <c>fr</c>, <c>ar</c>, <c>ru</c> or <c>tr</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name.</param>
public sealed record ConceptLabel(string Language, LabelKind Kind, string Text);
