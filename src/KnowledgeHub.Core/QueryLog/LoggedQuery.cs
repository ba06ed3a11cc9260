using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.QueryLog;

/// <summary>One search, for the moment until it is counted; it is never stored.</summary>
/// <param name="Text">The text as <see cref="QueryText"/> keeps it.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Day">The day in universal time.</param>
/// <param name="Results">Number of entries found.</param>
/// <param name="ReaderCode">What <see cref="ReaderCodes"/> made of the reader for this text and day.</param>
internal sealed record LoggedQuery(
    string Text,
    Language Language,
    DateOnly Day,
    int Results,
    ulong ReaderCode
);
