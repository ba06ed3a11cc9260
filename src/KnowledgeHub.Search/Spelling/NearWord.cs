namespace KnowledgeHub.Search.Spelling;

/// <summary>A word that stands in some texts.</summary>
/// <param name="Folded">The word without case and diacritics.</param>
/// <param name="Written">As it is mostly written, in small letters.</param>
/// <param name="Distance">Number of letters to change to come from the word asked for; 0 for one that only begins with it.</param>
/// <param name="Count">How often it stands there, above 0.</param>
internal readonly record struct NearWord(string Folded, string Written, int Distance, int Count);
