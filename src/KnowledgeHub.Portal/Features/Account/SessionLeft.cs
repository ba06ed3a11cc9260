namespace KnowledgeHub.Portal.Features.Account;

/// <summary>How long a session goes on.</summary>
/// <param name="Id">The session.</param>
/// <param name="Seconds">Until it ends if nothing is done.</param>
/// <param name="LongestSeconds">Until it ends whatever is done.</param>
public sealed record SessionLeft(Guid Id, int Seconds, int LongestSeconds);
