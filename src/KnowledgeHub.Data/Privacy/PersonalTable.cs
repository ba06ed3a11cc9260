using System.Collections.Immutable;

namespace KnowledgeHub.Data.Privacy;

/// <summary>What one table knows about one person, and what becomes of it.</summary>
/// <param name="Name">The table.</param>
/// <param name="Subject">The column that names the person.</param>
/// <param name="Erasure">What erasing the person does with the row.</param>
/// <param name="Retention">How long it is kept.</param>
/// <param name="Purpose">What it is kept for.</param>
/// <param name="Columns">The columns about the person, beside <paramref name="Subject"/>; the person gets them.</param>
public sealed record PersonalTable(
    string Name,
    string Subject,
    PersonalErasure Erasure,
    PersonalRetention Retention,
    string Purpose,
    params ImmutableArray<string> Columns
)
{
    /// <summary>Columns about the person that nobody gets: secrets, seals, and what merely repeats another column.</summary>
    public ImmutableArray<string> Withheld { get; init; } = [];

    /// <summary>Columns that <see cref="PersonalErasure.Replace"/> empties or gives a pseudonym.</summary>
    public ImmutableArray<string> Replaced { get; init; } = [];
}
