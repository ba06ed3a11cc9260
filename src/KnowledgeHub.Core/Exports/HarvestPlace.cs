using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Exports;

/// <summary>Where a harvest has come to.</summary>
/// <param name="UpdatedUtc">When the last entry that was handed over was last saved.</param>
/// <param name="Id">Its id; several entries may be saved at one moment.</param>
public sealed record HarvestPlace(DateTime UpdatedUtc, PracticeId Id)
{
    /// <summary>Whether an entry comes behind this place.</summary>
    /// <param name="entry">The entry.</param>
    public bool IsBefore(PublicPractice entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.UpdatedUtc > UpdatedUtc
            || (
                entry.UpdatedUtc == UpdatedUtc
                && string.CompareOrdinal(entry.Id.Value, Id.Value) > 0
            );
    }
}
