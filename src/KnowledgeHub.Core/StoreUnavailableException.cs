namespace KnowledgeHub.Core;

/// <summary>
/// The database cannot be reached or cannot write at the moment. Nothing was changed by the call that failed; the same call
/// may succeed later.
/// </summary>
/// <param name="inner">What the database said; for the log.</param>
public sealed class StoreUnavailableException(Exception inner)
    : Exception("The database cannot be reached at the moment.", inner);
