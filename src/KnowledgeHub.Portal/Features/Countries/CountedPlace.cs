namespace KnowledgeHub.Portal.Features.Countries;

/// <summary>A country or an organisation with its entries.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Name in the reader's language.</param>
/// <param name="Count">Number of entries.</param>
public sealed record CountedPlace(string Code, string Name, int Count);
