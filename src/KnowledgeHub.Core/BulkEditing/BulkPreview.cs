namespace KnowledgeHub.Core.BulkEditing;

/// <summary>What a change would do to the chosen entries. Nothing is stored yet.</summary>
/// <param name="Change">The change.</param>
/// <param name="Lines">One for each entry found, in the order chosen.</param>
/// <param name="Unknown">What was chosen and is no entry that the actor may read.</param>
public sealed record BulkPreview(
    BulkChange Change,
    IReadOnlyList<BulkLine> Lines,
    IReadOnlyList<string> Unknown
)
{
    /// <summary>The lines of the entries that would change.</summary>
    public IEnumerable<BulkLine> Changing => Lines.Where(line => line.Next is not null);
}
