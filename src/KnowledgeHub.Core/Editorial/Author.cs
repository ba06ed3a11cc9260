namespace KnowledgeHub.Core.Editorial;

/// <summary>Somebody who writes entries.</summary>
/// <param name="Id">Account id.</param>
/// <param name="Name">Name shown to others.</param>
public sealed record Author(string Id, string Name);
