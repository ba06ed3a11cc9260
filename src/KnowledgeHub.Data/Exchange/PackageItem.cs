using KnowledgeHub.Core.Exchange;

namespace KnowledgeHub.Data.Exchange;

/// <summary>One entry of a package as read.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Entry">The entry; null when it could not be read.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record PackageItem(
    int Number,
    int Size,
    LibraryEntry? Entry,
    LibraryProblem? Problem
);
