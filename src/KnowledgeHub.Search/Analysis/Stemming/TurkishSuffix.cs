namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>A Turkish suffix.</summary>
/// <param name="Forms">Its forms, longest first.</param>
/// <param name="IsHarmonic">Whether the vowel of the form must agree with a vowel before it.</param>
/// <param name="Link">The letter that may stand before it.</param>
internal sealed record TurkishSuffix(string[] Forms, bool IsHarmonic, TurkishLink Link);
