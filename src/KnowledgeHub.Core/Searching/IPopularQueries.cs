namespace KnowledgeHub.Core.Searching;

/// <summary>Port: what many readers have searched for with success, to be suggested to others.</summary>
public interface IPopularQueries
{
    /// <summary>Texts as typed, in lower case, most used first; each found something and was used by at least five people.</summary>
    IReadOnlyList<string> Current { get; }
}
