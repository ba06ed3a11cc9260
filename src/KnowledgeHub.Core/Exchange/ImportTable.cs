namespace KnowledgeHub.Core.Exchange;

/// <summary>A table that somebody hands in: its heads and its rows, as texts.</summary>
/// <param name="Heads">The heads of the columns, at most <see cref="MaxColumns"/>.</param>
/// <param name="Rows">The rows that say something, at most <see cref="MaxRows"/>.</param>
public sealed record ImportTable(IReadOnlyList<string> Heads, IReadOnlyList<ImportTableRow> Rows)
{
    /// <summary>The most bytes of a file.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>The most rows below the heads.</summary>
    public const int MaxRows = 5_000;

    /// <summary>The most columns.</summary>
    public const int MaxColumns = 100;
}
